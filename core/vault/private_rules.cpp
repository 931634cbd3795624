// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/private_rules.h"

#include <set>

namespace fairlead {

namespace {

Result<void> checkGrowthPlans(const PrivateRecords &records)
{
    std::set<Id<Person>> active;
    for (const GrowthPlan &plan : records.rows<GrowthPlan>()) {
        if (plan.state == GrowthPlanState::Active && !active.insert(plan.person).second)
            return fail(Error::invalid(
                Text::tr("One person has one active growth plan; close the other one first.")));
    }
    return {};
}

Result<void> checkSpans(const PrivateRecords &records)
{
    const auto isReversed = [](QDate from, QDate to) { return from.isValid() && to.isValid() && to < from; };
    for (const OneOnOneSeries &series : records.rows<OneOnOneSeries>()) {
        if (isReversed(series.from, series.to))
            return fail(Error::invalid(Text::tr("A 1:1 series ends before it begins.")));
    }
    for (const GrowthGoal &goal : records.rows<GrowthGoal>()) {
        if (isReversed(goal.starts, goal.due))
            return fail(Error::invalid(Text::tr("The goal “%1” is due before it starts.").arg(goal.title)));
    }
    for (const ReviewPacket &packet : records.rows<ReviewPacket>()) {
        if (isReversed(packet.from, packet.to))
            return fail(Error::invalid(Text::tr("A review ends before it begins.")));
    }
    for (const PerformanceConcern &concern : records.rows<PerformanceConcern>()) {
        if (isReversed(concern.on, concern.closedOn))
            return fail(Error::invalid(Text::tr("A concern is closed before it was raised.")));
    }
    return {};
}

} // namespace

Result<void> checkPrivateRules(const PrivateRecords &records)
{
    if (auto kept = checkGrowthPlans(records); !kept)
        return kept;
    return checkSpans(records);
}

} // namespace fairlead
