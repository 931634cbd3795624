// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/replanner.h"

#include "core/planning/people_plan.h"
#include "core/planning/plan_frame.h"

#include <map>

namespace fairlead {

namespace {

/// Rows that say what is to be done, not who is there. Everything else may change capacity.
template <class... Row> bool isOneOf(const AnyEdit &edit)
{
    return (edit.is<Row>() || ...);
}

/// Whether each activity and all that it waits for is placed.
std::vector<bool> settled(const Network &network, const std::vector<StaffedDates> &dates)
{
    std::vector<bool> result(dates.size());
    for (const int activity : network.order()) {
        bool is = dates[size_t(activity)].isPlaced;
        for (const int link : network.incoming(activity))
            is = is && result[size_t(network.link(link).predecessor)];
        result[size_t(activity)] = is || network.stateOf(activity) == Activity::State::Done;
    }
    return result;
}

Replan replanOf(const PlanFrame &frame, const PlacedPeople &placed)
{
    const std::vector<StaffedDates> &dates = placed.scheme->dates();
    const std::vector<bool> isSettled = settled(frame.checked, dates);
    const auto item = [&frame](int activity) -> const Id<Item> & {
        return frame.items.items[size_t(frame.network.itemOf[size_t(activity)])]->id;
    };
    Replan replan;
    for (int activity = 0; activity < frame.checked.size(); ++activity) {
        const StaffedDates &from = dates[size_t(activity)];
        const PlacedDates at{from.start, from.finish, {}, from.atDayStart};
        replan.items.push_back(
            {item(activity), dateOf(lastDay(frame.checked, activity, at)), isSettled[size_t(activity)]});
    }
    std::map<std::pair<int, Id<Person>>, double> work;
    for (const Booking &booking : placed.scheme->bookings())
        work[{booking.activity, placed.people->workers[size_t(booking.worker)].person}] +=
            booking.effort / 1000.0;
    for (const auto &[key, effort] : work)
        replan.work.push_back({item(key.first), key.second, effort});
    return replan;
}

} // namespace

const Replan::One *Replan::find(const Id<Item> &item) const
{
    const auto at =
        std::ranges::lower_bound(items, item, [](const auto &a, const auto &b) { return a < b; }, &One::item);
    return at != items.end() && at->item == item ? &*at : nullptr;
}

QDate Replan::finish(const Id<Item> &item) const
{
    const One *one = find(item);
    return one && one->isSettled ? one->finish : QDate();
}

bool changesCapacity(const ChangeSet &changes)
{
    return !std::ranges::all_of(changes.edits, [](const AnyEdit &edit) {
        return isOneOf<Item, SkillDemand, Dependency, Allocation>(edit);
    });
}

Result<Replanner> Replanner::create(const Workspace &workspace, const PlanQuestion &question)
{
    const auto when = plannedPeriod(workspace, question);
    if (!when)
        return fail(when.error());
    return Replanner(workspace, question, computeCapacity(workspace, when->period->start, when->period->end));
}

Result<Replan> Replanner::plan(Progress &progress) const
{
    return planWith(*m_workspace, m_capacity, progress);
}

Result<Replan> Replanner::plan(const Workspace &variant, const ChangeSet &changes, Progress &progress) const
{
    if (!changesCapacity(changes))
        return planWith(variant, m_capacity, progress);
    return planWith(variant, computeCapacity(variant, m_capacity.start, m_capacity.end), progress);
}

Result<Replan> Replanner::planWith(const Workspace &variant, const Capacity &capacity,
                                   Progress &progress) const
{
    const auto when = plannedPeriod(variant, *m_question);
    if (!when)
        return fail(when.error());
    const auto frame = PlanFrame::create(variant, *m_question, *when, capacity);
    if (!frame)
        return fail(frame.error());
    const auto placed = placePeople(variant, frame->items, frame->network, frame->checked, *when->period,
                                    m_question->people, progress);
    if (!placed)
        return fail(placed.error());
    return replanOf(*frame, *placed);
}

} // namespace fairlead
