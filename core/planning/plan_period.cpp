// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_period.h"

#include "core/planning/plan_frame.h"

namespace fairlead {

Result<PlanResult> periodOfPlan(const Workspace &workspace, const PlanQuestion &question)
{
    const auto when = plannedPeriod(workspace, question);
    if (!when)
        return fail(when.error());
    PlanResult result;
    result.plan = when->plan->id;
    result.asOf = when->asOf;
    result.capacity.start = when->period->start;
    result.capacity.end = when->period->end;
    result.lineSize = question.lineSize.value_or(when->plan->lineSize);
    return result;
}

} // namespace fairlead
