// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/plan_damage.h"

#include <algorithm>
#include <set>

namespace fairlead {

namespace {

constexpr float workDaysOfWeek = 5;

int weekdays(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days += day.dayOfWeek() < Qt::Saturday ? 1 : 0;
    return days;
}

} // namespace

std::vector<WorkSlice> drivingWork(const PlanResult &result)
{
    std::set<Id<Item>> driving;
    for (const ItemDates &dates : result.dates) {
        if (dates.isCritical)
            driving.insert(dates.item);
        if (dates.totalFloat <= 0)
            driving.insert(dates.drivingPath.begin(), dates.drivingPath.end());
    }
    std::vector<WorkSlice> work;
    for (const PeopleDates &dates : result.people.dates) {
        if (!driving.contains(dates.item))
            continue;
        std::copy_if(dates.work.begin(), dates.work.end(), std::back_inserter(work),
                     [](const WorkSlice &slice) { return !slice.person.isNull(); });
    }
    return work;
}

std::vector<float> planDamage(const std::vector<WorkSlice> &work, const std::vector<Id<Person>> &people,
                              QDate monday, int weeks, double factor)
{
    std::vector<float> damage(people.size() * size_t(weeks), 0);
    for (const WorkSlice &slice : work) {
        const auto person = std::find(people.begin(), people.end(), slice.person);
        const int days = weekdays(slice.from, slice.to);
        if (person == people.end() || days == 0)
            continue;
        const size_t row = size_t(person - people.begin()) * size_t(weeks);
        for (int week = 0; week < weeks; ++week) {
            const QDate first = std::max(slice.from, monday.addDays(7 * week));
            const QDate last = std::min(slice.to, monday.addDays(7 * week + 6));
            if (first <= last)
                damage[row + size_t(week)] += float(slice.effort * weekdays(first, last) / days);
        }
    }
    for (float &each : damage)
        each = std::min(each, workDaysOfWeek) * float(factor);
    return damage;
}

} // namespace fairlead
