// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "core/planning/why_words.h"
#include "ui/checks/checks_panel.h"
#include "ui/inspector/records.h"
#include "ui/kit/figures.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/value_format.h"

#include <QTimer>

#include <utility>

namespace fairlead {

QString selectionWords(const Workspace &workspace, const QList<RecordRef> &selection)
{
    if (selection.isEmpty())
        return {};
    double days = 0;
    bool items = true;
    for (const RecordRef &record : selection) {
        const Item *item = workspace.find(Id<Item>::fromUuid(record.id));
        items = items && item;
        days += item ? item->effort.value() : 0;
    }
    const auto view = recordView(workspace, selection.first());
    if (!view)
        return {};
    if (const Leave *leave = workspace.find(Id<Leave>::fromUuid(selection.first().id)); leave && !items) {
        const Person *person = workspace.find(leave->person);
        return StatusStrip::tr("leave of %1 selected").arg(person ? person->name : view->caption);
    }
    const QString one = view->key.isEmpty() ? view->caption : view->key;
    const QString what = selection.size() == 1 ? StatusStrip::tr("%1 selected").arg(one)
        : items                                ? StatusStrip::tr("%1 items selected").arg(selection.size())
                                               : StatusStrip::tr("%1 records selected").arg(selection.size());
    return items ? StatusStrip::tr("%1 · %2 d").arg(what, figure(days, 1)) : what;
}

StatusStrip::StatusStrip(Workbench &workbench, const Commands &commands, StatusLine *line)
    : QObject(line)
    , m_workbench(workbench)
    , m_line(line)
    , m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(patience);
    connect(m_wait, &QTimer::timeout, this, &StatusStrip::showPlanQuality);
    line->add(QStringLiteral("branch"));
    line->add(QStringLiteral("asOf"));
    line->add(QStringLiteral("saved"));
    line->add(QStringLiteral("selection"));
    line->addLink(QStringLiteral("errors"));
    line->addLink(QStringLiteral("warnings"));
    line->addLink(QStringLiteral("nothing"));
    line->add(QStringLiteral("quality"));
    line->addLink(QStringLiteral("keepBest"));
    line->add(QStringLiteral("presenting"));
    line->addEndLink(QStringLiteral("why"));
    line->set(QStringLiteral("why"), tr("Why? Alt+W"));
    connect(line, &StatusLine::chosen, this, [this, &commands](const QString &id) {
        if (id == QStringLiteral("keepBest"))
            return m_workbench.keepBest();
        commands.run(id == QStringLiteral("why") ? id : QStringLiteral("checks"));
    });
    connect(&workbench.session(), &Session::changed, this, &StatusStrip::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &StatusStrip::refresh);
    connect(&workbench, &Workbench::selectionChanged, this, &StatusStrip::showSelection);
    connect(&workbench, &Workbench::resultChanged, this, &StatusStrip::showFindings);
    connect(&workbench, &Workbench::contextChanged, this, &StatusStrip::showFindings);
    connect(&workbench, &Workbench::resultChanged, this, &StatusStrip::showPlanQuality);
    connect(&workbench, &Workbench::improvementChanged, this, &StatusStrip::followImprovement);
    refresh();
    followImprovement();
}

/// "at most 4 % from the best possible · improving…": how good the people dates are, and a way to stop.
void StatusStrip::showPlanQuality()
{
    const PlanResult *result = m_workbench.result();
    const bool isImproving = result && m_workbench.isImproving();
    if (result && result->people.bound.isValid() && !result->people.dates.empty())
        m_quality = tr("at most %1 from the best possible").arg(words::percent(result->people.gap(), 0));
    else if (!isImproving && !m_workbench.isComputing())
        m_quality.clear();
    QStringList parts;
    if (!m_quality.isEmpty())
        parts.append(m_quality);
    const bool takesLong = isImproving && !m_wait->isActive();
    if (takesLong)
        parts.append(tr("improving…"));
    m_line->set(QStringLiteral("quality"), parts.join(QStringLiteral(" · ")));
    m_line->set(QStringLiteral("keepBest"), takesLong ? tr("Stop") : QString());
}

/// The search began, or has ended.
void StatusStrip::followImprovement()
{
    if (!m_workbench.isImproving())
        m_wait->stop();
    else if (!std::exchange(m_isImproving, true))
        m_wait->start();
    m_isImproving = m_workbench.isImproving();
    showPlanQuality();
}

void StatusStrip::refresh()
{
    const Scenario *scenario = m_workbench.previewed() ? nullptr : m_workbench.scenario();
    m_line->set(QStringLiteral("branch"), scenario ? tr("scenario %1").arg(scenario->name) : QString(),
                Tone::Text, QLatin1String("branch"));
    m_line->set(QStringLiteral("asOf"), tr("as of %1").arg(dateText(m_workbench.asOf())));
    const QString reason = m_workbench.readOnlyReason();
    if (reason.isEmpty())
        m_line->set(QStringLiteral("saved"), tr("saved"), Tone::Secondary);
    else
        m_line->set(QStringLiteral("saved"), reason, Tone::Warning, QLatin1String("lock"));
    showSelection();
    showFindings();
}

void StatusStrip::showSelection()
{
    m_line->set(QStringLiteral("selection"),
                selectionWords(m_workbench.workspace(), m_workbench.selection()));
}

void StatusStrip::showFindings()
{
    const FindingCounts counts = countsOf(shownFindings(m_workbench.findings(), m_workbench.isPresenting()));
    const auto show = [this](const QString &id, int count, const QString &words, Tone tone,
                             QLatin1String icon) {
        m_line->set(id, count > 0 ? words : QString(), tone, icon);
    };
    show(QStringLiteral("errors"), counts.errors, errorsText(counts.errors), Tone::Error,
         QLatin1String("error"));
    show(QStringLiteral("warnings"), counts.warnings, warningsText(counts.warnings), Tone::Warning,
         QLatin1String("warning"));
    const bool clean = m_workbench.result() && counts.errors + counts.warnings == 0;
    m_line->set(QStringLiteral("nothing"), clean ? tr("nothing to fix") : QString(), Tone::Good,
                QLatin1String("good"));
}

void StatusStrip::setPresenting(int textScale)
{
    const QString words =
        textScale > 0 ? tr("presenting · text %1 % · private hidden").arg(textScale) : QString();
    m_line->set(QStringLiteral("presenting"), words, Tone::Accent, QLatin1String("presentation"));
}

} // namespace fairlead
