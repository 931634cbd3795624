// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/plan_ghost.h"

#include "core/planning/people_plan.h"

namespace fairlead {

namespace {

/// Whether nothing but what is kept aside differs: an edit in a scenario leaves the plan as it is.
bool isSamePlan(const Workspace &before, const Workspace &after)
{
    return std::ranges::all_of(difference(before, after).edits,
                               [](const AnyEdit &edit) { return edit.is<Scenario>(); });
}

} // namespace

PlanGhost::PlanGhost(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::resultChanged, this, &PlanGhost::follow);
    connect(&workbench, &Workbench::previewChanged, this, &PlanGhost::follow);
}

void PlanGhost::follow()
{
    const Plan *plan = m_workbench.plan();
    if (!m_workbench.scenario() || m_workbench.previewed() || !plan) {
        m_job.cancel();
        m_of.reset();
        if (std::exchange(m_dates, std::nullopt))
            Q_EMIT changed();
        return;
    }
    const Workspace &current = m_workbench.session().workspace();
    if (m_of && m_plan == plan->id && isSamePlan(*m_of, current))
        return;
    m_of = current;
    m_plan = plan->id;
    compute(false);
}

/// First the dates that are there at once, then the better ones.
void PlanGhost::compute(bool thoroughly)
{
    PlanQuestion question{m_plan, m_workbench.asOf(), true};
    if (thoroughly)
        question.people = thoroughBudget(*m_of);
    const auto work = [of = *m_of, question](Progress &progress) -> Result<PeoplePlan> {
        auto result = computePlan(of, question, progress);
        if (!result)
            return fail(result.error());
        return std::move(result->people);
    };
    m_job.start(work, [this, thoroughly](Result<PeoplePlan> dates) {
        if (!dates)
            return;
        m_dates = *std::move(dates);
        Q_EMIT changed();
        if (thoroughly || !m_workbench.improves())
            return;
        // Not from here: the job that has just answered has not ended yet.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_of && !m_job.isRunning())
                    compute(true);
            },
            Qt::QueuedConnection);
    });
}

} // namespace fairlead
