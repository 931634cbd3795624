// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/capacity_place.h"

#include "core/planning/why_words.h"
#include "ui/capacity/heat_map_view.h"
#include "ui/capacity/leave_view.h"
#include "ui/capacity/skills_view.h"
#include "ui/capacity/waterfall_view.h"
#include "ui/kit/place_header.h"
#include "ui/kit/view_tabs.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString viewKey = QStringLiteral("capacity/view");

} // namespace

CapacityPlace::CapacityPlace(Workbench &workbench, Head head, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new PlaceHeader(tr("Capacity"), this))
    , m_heatMap(new HeatMapView(workbench, this))
    , m_waterfall(new WaterfallView(workbench, this))
    , m_skills(new SkillsView(workbench, this))
    , m_leave(new LeaveView(workbench, this))
    , m_views(new ViewTabs(*m_header, viewKey, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    m_views->addView(QStringLiteral("heat-map"), tr("Heat map"), m_heatMap,
                     {QStringLiteral("V3a"), QStringLiteral("V3d")});
    m_views->addView(QStringLiteral("waterfall"), tr("Waterfall"), m_waterfall);
    m_views->addView(QStringLiteral("skills"), tr("Skills"), m_skills, {QStringLiteral("V3b")});
    m_views->addView(QStringLiteral("leave"), tr("Leave"), m_leave, {QStringLiteral("V3c")});
    connect(&workbench, &Workbench::resultChanged, this, &CapacityPlace::showTotals);
    connect(&workbench, &Workbench::contextChanged, this, &CapacityPlace::showTotals);
    m_header->setTitleShown(head == Head::Full);
    m_views->showRemembered();
    showTotals();
}

QStringList CapacityPlace::views() const
{
    return m_views->ids();
}

QString CapacityPlace::currentView() const
{
    return m_views->currentView();
}

void CapacityPlace::showView(const QString &view)
{
    m_views->showView(view);
}

/// "ORD net 299.6 d, load 97 %": per team, the one of the context or all.
void CapacityPlace::showTotals()
{
    QList<TextRun> runs;
    const PlanResult *result = m_workbench.result();
    const double over = m_workbench.workspace().settings().overAbove.value();
    for (size_t i = 0; result && i < result->capacity.teams.size(); ++i) {
        const TeamCapacity &capacity = result->capacity.teams[i];
        const Team *team = m_workbench.resultWorkspace().find(capacity.team);
        const bool isShown = m_workbench.team().isNull() || m_workbench.team() == capacity.team;
        if (!team || !isShown || (capacity.people == 0 && capacity.steps.net <= 0))
            continue;
        if (!runs.isEmpty())
            runs.append({QStringLiteral("   ·   ")});
        runs.append({tr("%1  net %2 d").arg(team->key, words::days(capacity.steps.net))});
        const TeamLoad *load = result->load(capacity.team);
        if (!load || load->period.capacity <= 0)
            continue;
        runs.append({tr("  load ")});
        runs.append({words::percent(load->period.ratio(), 1),
                     load->period.ratio() > over ? Tone::Error : Tone::Good, TextWeight::Strong});
    }
    m_header->setSubtitle(runs);
}

QList<KeyHelp> CapacityPlace::keys() const
{
    return {{QStringLiteral("← ↑ → ↓"), tr("Walk along people, weeks, days and bars")},
            {QStringLiteral("Alt+W, Enter"), tr("Why this figure")},
            {QStringLiteral("N"), tr("Heat map: add a planned hire; skills: add a skill")},
            {QStringLiteral("Shift+← Shift+→"), tr("Leave: select days")},
            {QStringLiteral("Enter"), tr("Leave: add it on the selected days")},
            {QStringLiteral("Ctrl+← Ctrl+→"), tr("Leave: move it by a day; with Shift its last day")},
            {QStringLiteral("1–5, H"), tr("Leave: its kind; half days")},
            {QStringLiteral("Del"), tr("Remove leave, a level or a planned hire")},
            {QStringLiteral("1–4"), tr("Skills: type a level")},
            {QStringLiteral("T"), tr("View as table")},
            {QStringLiteral("Ctrl+wheel, Ctrl++ Ctrl+−"), tr("Leave: zoom")}};
}

} // namespace fairlead
