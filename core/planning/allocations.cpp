// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/allocations.h"

namespace fairlead {

namespace {

/// The person's own week with the holidays of the site.
WorkCalendar calendarOf(const Workspace &workspace, const Person &person, const WorkCalendars &calendars)
{
    const Site *site = workspace.find(person.site);
    const WorkCalendar &ofSite = calendars.of(site ? site->calendar : Id<HolidayCalendar>());
    WorkCalendar::Week week{};
    for (size_t day = 0; day < week.size(); ++day)
        week[day] = std::clamp(person.week.days[day].value(), 0.0, 1.0);
    return WorkCalendar::create(week, ofSite.holidays()).value_or(ofSite);
}

} // namespace

PlanAllocations::PlanAllocations(const Workspace &workspace, const PlanItems &plan,
                                 const WorkCalendars &calendars)
{
    QHash<QUuid, WorkCalendar> ofPerson;
    for (const Allocation &row : workspace.rows<Allocation>()) {
        const auto at = std::ranges::lower_bound(
            plan.items, row.item, [](const auto &a, const auto &b) { return a < b; },
            [](const Item *item) -> const Id<Item> & { return item->id; });
        const Person *person = workspace.find(row.person);
        if (at == plan.items.end() || (*at)->id != row.item || !person)
            continue;
        auto calendar = ofPerson.find(row.person.uuid());
        if (calendar == ofPerson.end())
            calendar = ofPerson.insert(row.person.uuid(), calendarOf(workspace, *person, calendars));
        m_byItem[int(at - plan.items.begin())].push_back(
            {*calendar, row.from.isValid() ? dayOf(row.from) : farPast,
             row.to.isValid() ? dayOf(row.to) + 1 : farFuture, row.share.value()});
    }
}

std::span<const NamedAllocation> PlanAllocations::of(int item) const
{
    const auto at = m_byItem.constFind(item);
    return at == m_byItem.constEnd() ? std::span<const NamedAllocation>() : std::span(*at);
}

double PlanAllocations::weight(int item, Day day) const
{
    double weight = 0;
    for (const NamedAllocation &each : of(item)) {
        if (day >= each.from && day < each.until)
            weight += each.share * each.calendar.weight(day);
    }
    return weight;
}

} // namespace fairlead
