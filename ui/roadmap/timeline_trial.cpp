// SPDX-License-Identifier: GPL-3.0-or-later
// A plan for every place that something is dragged over.
#include "ui/roadmap/timeline_canvas.h"
#include "ui/scenarios/plan_ghost.h"

namespace fairlead {

/// Asks for the plan that dropping here would make. While one is computed, only the newest question waits:
/// the bars follow the mouse as fast as the planner can.
void TimelineCanvas::tryDrop()
{
    const Result<ChangeSet> drop = m_drag->drop();
    if (m_drag->kind() == TimelineDrag::Kind::Link || !drop || drop->isEmpty()) {
        m_nextTrial.reset();
        m_trial.cancel();
        dropTrial();
        return;
    }
    const bool isMove = m_drag->kind() == TimelineDrag::Kind::Move; // it ends where the planner says
    const std::pair at{m_drag->ghost().start, isMove ? 0.0 : m_drag->ghost().finish};
    if (m_trialLayout && m_triedAt == at) {
        m_drag->plan(m_trialLayout->rows[size_t(m_drag->row())], m_layout.asOf);
        return;
    }
    m_triedAt = at;
    if (m_trial.isRunning())
        m_nextTrial = *drop;
    else
        startTrial(*drop);
}

void TimelineCanvas::startTrial(ChangeSet changes)
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    const PlanQuestion question{plan->id, m_workbench.asOf(), true};
    const auto work = [snapshot = m_workbench.workspace(), changes = std::move(changes),
                       question](Progress &progress) -> Result<PlanResult> {
        const auto tried = appliedUnchecked(snapshot, changes);
        return tried ? computePlan(*tried, question, progress) : Result<PlanResult>(fail(tried.error()));
    };
    m_trial.start(work, [this](Result<PlanResult> result) {
        if (!m_isDragging || !m_drag)
            return;
        if (result)
            showTrial(*result);
        if (const auto next = std::exchange(m_nextTrial, std::nullopt))
            startTrial(*next);
    });
}

/// The rows keep their places, so that nothing jumps below the hand; their bars go where they would go.
void TimelineCanvas::showTrial(const PlanResult &result)
{
    const TimelineLayout laid = timelineLayout(m_workbench.workspace(), result, m_workbench.baseline(),
                                               m_workbench.team(), m_options);
    m_trialLayout = m_layout;
    for (TimelineRow &row : m_trialLayout->rows) {
        const int now = row.isItem() && row.hasDates() ? laid.row(row.item) : -1;
        if (now >= 0 && laid.rows[size_t(now)].hasDates())
            row = laid.rows[size_t(now)];
    }
    showPlan(*m_trialLayout, m_inPlan->dates());
    showPath(*m_trialLayout, m_workbench.workspace(), result, m_currentItem);
    m_drag->plan(m_trialLayout->rows[size_t(m_drag->row())], m_layout.asOf);
    viewport()->update();
}

void TimelineCanvas::dropTrial()
{
    m_triedAt.reset();
    if (!m_trialLayout)
        return;
    m_trialLayout.reset();
    viewport()->update();
}

} // namespace fairlead
