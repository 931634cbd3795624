// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/plan_place.h"

#include "ui/kit/buttons.h"
#include "ui/kit/place_header.h"
#include "ui/roadmap/rank_view.h"

#include <QLocale>
#include <QVBoxLayout>

namespace fairlead {

PlanPlace::PlanPlace(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new PlaceHeader(tr("Plan"), this))
    , m_rank(new RankView(workbench, this))
{
    m_header->addView(QStringLiteral("rank"), tr("Rank"));
    auto *add = new Button(tr("Add item"), ButtonRole::Normal, this);
    add->setToolTip(tr("Add an item at the end of the ranking (N)"));
    connect(add, &QPushButton::clicked, m_rank, &RankView::addItem);
    m_header->addTabsEnd(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_rank, 1);
    setFocusProxy(m_rank);
    connect(&workbench, &Workbench::resultChanged, this, &PlanPlace::showTotals);
    connect(&workbench, &Workbench::contextChanged, this, &PlanPlace::showTotals);
    showTotals();
}

/// "ORD 290 of 300 d 97 % · excellence 20.7 %": per team, the one of the context or all.
void PlanPlace::showTotals()
{
    const PlanResult *result = m_workbench.result();
    QList<TextRun> runs;
    if (result) {
        const QLocale locale;
        for (const TeamLine &line : result->lines) {
            const Team *team = m_workbench.resultWorkspace().find(line.team);
            const bool shown = m_workbench.team().isNull() || m_workbench.team() == line.team;
            if (!team || !line.hasBudget || !shown)
                continue;
            if (!runs.isEmpty())
                runs.append({QStringLiteral("   ·   ")});
            const double load = line.load();
            const Tone tone =
                load > m_workbench.workspace().settings().overAbove.value() ? Tone::Error : Tone::Good;
            runs.append({tr("%1  %2 of %3 d  ")
                             .arg(team->key, locale.toString(line.used, 'f', 0),
                                  locale.toString(line.budget, 'f', 0))});
            runs.append({tr("%1 %").arg(locale.toString(load * 100, 'f', 0)), tone, TextWeight::Strong});
            runs.append({tr("  excellence %1 %").arg(locale.toString(line.excellenceShare() * 100, 'f', 1))});
        }
    }
    m_header->setSubtitle(runs);
}

} // namespace fairlead
