// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/plan_difference.h"

#include "core/capacity/work_calendars.h"
#include "core/planning/plan_items.h"

#include <QHash>
#include <map>
#include <numeric>

namespace fairlead {

namespace {

/// What one side says about an item.
struct Placed {
    const Item *row = nullptr;
    const ItemDates *dates = nullptr;
    int team = 0;
    int place = 0; ///< among the items of its team that both sides have, by rank
    bool isAbove = false;
};

using Side = QHash<QUuid, Placed>;

Side placedItems(const PlanSide &side, const PlanItems &plan)
{
    Side placed;
    placed.reserve(qsizetype(plan.items.size()));
    for (size_t i = 0; i < plan.items.size(); ++i) {
        const Item *item = plan.items[i];
        placed.insert(item->id.uuid(), {item, side.result.find(item->id), plan.team[i], 0, false});
    }
    for (const TeamLine &line : side.result.lines) {
        for (const RankedItem &ranked : line.items) {
            const auto at = placed.find(ranked.item.uuid());
            if (at != placed.end())
                at->isAbove = ranked.isAbove;
        }
    }
    return placed;
}

/// Items that are on both sides and in the same team are counted, so that one more or less does not
/// move all that follow.
void setPlaces(const PlanItems &plan, Side &side, const Side &other)
{
    std::vector<int> count(size_t(plan.teams) + 1);
    for (const int index : plan.byRank) {
        const QUuid id = plan.items[size_t(index)]->id.uuid();
        const auto twin = other.constFind(id);
        if (twin != other.constEnd() && twin->row->team == plan.items[size_t(index)]->team)
            side[id].place = ++count[size_t(plan.team[size_t(index)])];
    }
}

/// Working days from one day to another, both inclusive finishes or both starts.
std::optional<int> workingDays(const WorkCalendar &calendar, QDate before, QDate after)
{
    if (!before.isValid() || !after.isValid())
        return std::nullopt;
    return calendar.workingDays(dayOf(before), dayOf(after));
}

std::optional<int> finishDays(const WorkCalendar &calendar, QDate before, QDate after)
{
    return workingDays(calendar, before.addDays(1), after.addDays(1));
}

LineChange lineChange(const Placed *before, const Placed *after)
{
    if (!before || !after)
        return before ? LineChange::Removed : LineChange::Added;
    if (before->isAbove == after->isAbove)
        return LineChange::None;
    return after->isAbove ? LineChange::ToAbove : LineChange::ToBelow;
}

ItemDifference itemDifference(const Placed *before, const Placed *after, const WorkCalendar &calendar)
{
    ItemDifference result;
    result.item = (after ? after : before)->row->id;
    result.line = lineChange(before, after);
    if (before && after) {
        result.effort = (after->row->effort - before->row->effort).value();
        if (before->row->team == after->row->team)
            result.rank = after->place - before->place;
    }
    if (before && before->dates) {
        result.startBefore = before->dates->start;
        result.finishBefore = before->dates->finish;
    }
    if (after && after->dates) {
        result.startAfter = after->dates->start;
        result.finishAfter = after->dates->finish;
    }
    result.start = workingDays(calendar, result.startBefore, result.startAfter);
    result.finish = finishDays(calendar, result.finishBefore, result.finishAfter);
    return result;
}

std::vector<LoadDifference> loadDifference(const std::vector<Bucket> &bucketsBefore,
                                           const std::vector<LoadCell> &before,
                                           const std::vector<Bucket> &bucketsAfter,
                                           const std::vector<LoadCell> &after)
{
    std::vector<LoadDifference> result;
    for (size_t i = 0; i < after.size(); ++i) {
        const QString &key = bucketsAfter[i].key;
        const auto twin = std::ranges::find(bucketsBefore, key, &Bucket::key);
        const auto index = size_t(twin - bucketsBefore.begin());
        result.push_back({key, index < before.size() ? before[index] : LoadCell{}, after[i]});
    }
    return result;
}

std::vector<TeamDifference> teamDifferences(const PlanResult &first, const PlanResult &second)
{
    const TeamLoad none;
    std::vector<TeamDifference> result;
    for (const TeamLoad &after : second.loads) {
        const TeamLoad *found = first.load(after.team);
        const TeamLoad &before = found ? *found : none;
        result.push_back(
            {after.team,
             loadDifference(first.capacity.weeks, before.weeks, second.capacity.weeks, after.weeks),
             loadDifference(first.capacity.months, before.months, second.capacity.months, after.months)});
    }
    return result;
}

std::array<double, 5> classShares(const PlanResult &result)
{
    std::array<double, 5> shares{};
    for (const TeamLine &line : result.lines) {
        for (size_t i = 0; i < shares.size(); ++i)
            shares[i] += line.byClass[i];
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (sum > 0)
        std::ranges::for_each(shares, [sum](double &share) { share /= sum; });
    return shares;
}

std::optional<double> chanceOf(const PlanSide &side, const Id<Item> &item)
{
    if (!side.chances)
        return std::nullopt;
    const auto at = side.chances->find(item);
    return at != side.chances->end() ? std::optional(at->second) : std::nullopt;
}

/// The calendar of an item's team in one workspace.
const WorkCalendar &calendarOf(const PlanSide &side, const WorkCalendars &calendars, const Item &item)
{
    const Team *team = side.workspace.find(item.team);
    return calendars.of(team ? team->calendar : Id<HolidayCalendar>());
}

} // namespace

QDate peopleFinish(const PlanResult &result, const Id<Item> &item)
{
    const PeopleDates *dates = result.people.find(item);
    return dates && dates->isPlaced ? dates->finish : QDate();
}

bool ItemDifference::isEmpty() const
{
    return line == LineChange::None && rank == 0 && effort == 0 && startBefore == startAfter
        && finishBefore == finishAfter && chanceBefore == chanceAfter;
}

PlanDifference planDifference(const PlanSide &first, const PlanSide &second)
{
    const PlanItems itemsBefore = planItems(first.workspace, first.result.plan);
    const PlanItems itemsAfter = planItems(second.workspace, second.result.plan);
    Side before = placedItems(first, itemsBefore);
    Side after = placedItems(second, itemsAfter);
    setPlaces(itemsBefore, before, after);
    setPlaces(itemsAfter, after, before);
    std::map<QUuid, std::pair<const Placed *, const Placed *>> all;
    for (auto at = before.constBegin(); at != before.constEnd(); ++at)
        all[at.key()].first = &*at;
    for (auto at = after.constBegin(); at != after.constEnd(); ++at)
        all[at.key()].second = &*at;

    PlanDifference result;
    const WorkCalendars calendarsBefore(first.workspace);
    const WorkCalendars calendarsAfter(second.workspace);
    for (const auto &[id, sides] : all) {
        const auto &[old, now] = sides;
        const WorkCalendar &calendar = now ? calendarOf(second, calendarsAfter, *now->row)
                                           : calendarOf(first, calendarsBefore, *old->row);
        ItemDifference difference = itemDifference(old, now, calendar);
        difference.chanceBefore = chanceOf(first, difference.item);
        difference.chanceAfter = chanceOf(second, difference.item);
        if (!difference.isEmpty())
            result.items.push_back(difference);
        const QDate peopleBefore = peopleFinish(first.result, difference.item);
        const QDate peopleAfter = peopleFinish(second.result, difference.item);
        if (peopleBefore != peopleAfter) {
            result.people.push_back({difference.item, peopleBefore, peopleAfter,
                                     finishDays(calendar, peopleBefore, peopleAfter)});
        }
        if ((now ? now : old)->row->isMilestone()) {
            result.milestones.push_back({difference.item, difference.finishBefore, difference.finishAfter,
                                         difference.finish, difference.chanceBefore, difference.chanceAfter});
        }
    }
    result.teams = teamDifferences(first.result, second.result);
    result.classShare = classShares(second.result);
    result.classShareBefore = classShares(first.result);
    for (size_t i = 0; i < result.classShare.size(); ++i)
        result.classShare[i] -= result.classShareBefore[i];
    result.delayBefore = planDelayCost(first.workspace, first.result);
    result.delayAfter = planDelayCost(second.workspace, second.result);
    return result;
}

} // namespace fairlead
