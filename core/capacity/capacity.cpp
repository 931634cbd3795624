// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/capacity.h"

#include "core/capacity/person_capacity.h"
#include "core/capacity/planned_hires.h"

#include <numeric>

namespace fairlead {

namespace {

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

void addTo(std::vector<double> &sums, const std::vector<double> &values)
{
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += values[i];
}

PersonWeek weekOf(const Bucket &bucket, Day first, const std::vector<PersonDay> &days,
                  const std::vector<double> &net)
{
    PersonWeek week;
    const auto from = size_t(dayOf(bucket.from) - first);
    const auto to = size_t(dayOf(bucket.to) - first);
    for (size_t i = from; i <= to; ++i) {
        const PersonDay &day = days[i];
        week.available += day.available;
        week.net += net[i];
        week.holidays += day.holiday;
        week.leave += day.leave;
        week.primary = week.primary || day.isPrimary;
        week.secondary = week.secondary || day.isSecondary;
        if (day.gross > 0)
            week.ramp = std::min(week.ramp, day.ramp);
    }
    week.net = std::max(0.0, week.net);
    return week;
}

PersonCapacity personCapacity(const CapacityInput &input, const CapacityInput::OnePerson &person,
                              const Capacity &period, const std::vector<PersonDay> &days,
                              const std::vector<PersonPart> &parts)
{
    const Person &row = *person.facts.person;
    const CapacityFactors &factors =
        person.homeTeam >= 0 ? input.teams[size_t(person.homeTeam)].factors : input.factors;
    PersonCapacity result;
    result.person = row.id;
    result.team = row.team;
    result.focus = factors.focus.value();
    result.interrupt = factors.interrupt.value();
    result.excellence = factors.excellence.value();
    result.roleShare = row.roleShare.value();
    std::vector<double> net(days.size());
    for (const PersonPart &part : parts) {
        result.steps += part.steps;
        addTo(net, part.netByDay);
    }
    for (const Bucket &bucket : period.weeks) {
        result.weeks.push_back(weekOf(bucket, dayOf(period.start), days, net));
        result.primaryWeeks += result.weeks.back().primary ? 1 : 0;
        result.secondaryWeeks += result.weeks.back().secondary ? 1 : 0;
    }
    result.netByMonth = sumByBucket(period.months, net);
    return result;
}

void addPart(const PersonPart &part, size_t person, Capacity &capacity)
{
    if (part.team < 0)
        return;
    TeamCapacity &team = capacity.teams[size_t(part.team)];
    team.steps += part.steps;
    team.people += part.steps.gross > 0 ? 1 : 0;
    addTo(team.netByDay, part.netByDay);
    capacity.parts.push_back({team.team, person, part.steps.net});
}

/// Planned hires count from their start, ramped, times their probability.
void addHires(const CapacityInput::OneTeam &input, const RampCurve &ramp, Day first, TeamCapacity &team)
{
    for (const HeadcountPlan &hire : input.hires) {
        const std::vector<HireDay> days =
            hireDays(hire, *input.calendar, input.factors, ramp, first, team.netByDay.size());
        for (size_t i = 0; i < days.size(); ++i) {
            team.netByDay[i] += days[i].net;
            team.hires += days[i].net;
        }
    }
    team.steps.net += team.hires;
}

void adjust(const CapacityInput::OneTeam &input, Day first, TeamCapacity &team)
{
    if (input.adjustments.empty())
        return;
    std::vector<double> byDay(team.netByDay.size());
    for (const AdjustmentSpan &span : input.adjustments)
        spread(span, first, byDay, [&input](Day day) { return input.calendar->weight(day); });
    double added = sumOf(byDay);
    if (team.steps.net + added <= 0) {
        added = -team.steps.net;
        std::ranges::fill(team.netByDay, 0);
    } else {
        addTo(team.netByDay, byDay);
    }
    team.steps.adjustments += added;
    team.steps.net += added;
}

void finishTeam(const CapacityInput::OneTeam &input, const WorkspaceSettings &settings,
                const Capacity &period, TeamCapacity &team)
{
    const Day first = dayOf(period.start);
    addHires(input, settings.ramp, first, team);
    adjust(input, first, team);
    team.excellenceReserve = input.factors.excellence.value();
    team.steps.excellence = team.steps.net * team.excellenceReserve;
    team.steps.plan = team.steps.net - team.steps.excellence;
    team.netByWeek = sumByBucket(period.weeks, team.netByDay);
    team.netByMonth = sumByBucket(period.months, team.netByDay);
}

Capacity emptyCapacity(const Workspace &workspace, QDate start, QDate end)
{
    Capacity capacity;
    capacity.start = start;
    capacity.end = end;
    capacity.weeks = weekBuckets(start, end);
    capacity.months = monthBuckets(start, end);
    const auto days = start.isValid() && end >= start ? size_t(start.daysTo(end) + 1) : 0;
    const WorkspaceSettings &settings = workspace.settings();
    for (const Team &row : workspace.rows<Team>()) {
        TeamCapacity team;
        team.team = row.id;
        team.netByDay.resize(days);
        team.excellenceLow = row.excellenceFloor.value_or(settings.excellenceBandLow).value();
        team.excellenceHigh = row.excellenceCeiling.value_or(settings.excellenceBandHigh).value();
        capacity.teams.push_back(std::move(team));
    }
    return capacity;
}

template <class Rows, class RowId, class Member> auto *findById(Rows &rows, const RowId &id, Member member)
{
    const auto at =
        std::ranges::lower_bound(rows, id, [](const auto &a, const auto &b) { return a < b; }, member);
    return at != rows.end() && (*at).*member == id ? &*at : nullptr;
}

} // namespace

CapacitySteps &CapacitySteps::operator+=(const CapacitySteps &other)
{
    gross += other.gross;
    holidays += other.holidays;
    leave += other.leave;
    available += other.available;
    onCall += other.onCall;
    ramp += other.ramp;
    productive += other.productive;
    roleShare += other.roleShare;
    focus += other.focus;
    interrupts += other.interrupts;
    adjustments += other.adjustments;
    net += other.net;
    excellence += other.excellence;
    plan += other.plan;
    return *this;
}

const PersonCapacity *Capacity::find(const Id<Person> &person) const
{
    return findById(people, person, &PersonCapacity::person);
}

const TeamCapacity *Capacity::find(const Id<Team> &team) const
{
    return findById(teams, team, &TeamCapacity::team);
}

Capacity computeCapacity(const Workspace &workspace, QDate start, QDate end)
{
    Capacity capacity = emptyCapacity(workspace, start, end);
    if (capacity.weeks.empty())
        return capacity;
    const CapacityInput input(workspace);
    const WorkspaceSettings &settings = workspace.settings();
    const Day first = dayOf(start);
    const auto count = size_t(dayOf(end) - first) + 1;
    capacity.people.reserve(input.people.size());
    for (const CapacityInput::OnePerson &person : input.people) {
        std::vector<PersonDay> days(count);
        fillPersonDays(person.facts, settings, first, days);
        const std::vector<PersonPart> parts = partsOf(input, person, days, first);
        for (const PersonPart &part : parts)
            addPart(part, capacity.people.size(), capacity);
        capacity.people.push_back(personCapacity(input, person, capacity, days, parts));
    }
    for (size_t i = 0; i < input.teams.size(); ++i)
        finishTeam(input.teams[i], settings, capacity, capacity.teams[i]);
    return capacity;
}

double netBetween(const Capacity &capacity, const Id<Team> &team, QDate from, QDate to)
{
    const TeamCapacity *found = capacity.find(team);
    if (!found || !capacity.start.isValid())
        return 0;
    const Day first = dayOf(capacity.start);
    double net = 0;
    for (Day day = std::max(first, dayOf(from)); day <= std::min(dayOf(to), dayOf(capacity.end)); ++day)
        net += found->netByDay[size_t(day - first)];
    return std::max(0.0, net);
}

} // namespace fairlead
