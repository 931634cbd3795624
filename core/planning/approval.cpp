// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/approval.h"

#include <algorithm>

namespace fairlead {

Result<ChangeSet> approvePlan(const Workspace &workspace, const Id<Plan> &plan, qint64 revision, QDate asOf,
                              const QString &by)
{
    const Plan *before = workspace.find(plan);
    if (!before)
        return fail(Error::notFound(Text::tr("There is no plan to approve.")));
    if (by.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("Say who approves the plan.")));
    const Table<Baseline> &baselines = workspace.rows<Baseline>();
    const auto taken = std::ranges::count(baselines, plan, &Baseline::plan);
    Plan after = *before;
    after.approvedBy = by.trimmed();
    after.approvedOn = asOf;
    if (after.state == PlanState::Draft || after.state == PlanState::Proposed)
        after.state = PlanState::Approved;
    Baseline baseline;
    baseline.id = Id<Baseline>::create();
    baseline.name = Text::tr("Approved v1.%1").arg(taken);
    baseline.plan = plan;
    baseline.revision = revision;
    baseline.asOf = asOf;
    baseline.takenBy = after.approvedBy;
    ChangeSet changes{Text::tr("Approve %1 as %2").arg(before->caption(), baseline.name), {}};
    changes.replace(*before, std::move(after));
    changes.add(std::move(baseline));
    return changes;
}

} // namespace fairlead
