// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/capacity_input.h"

#include "core/capacity/planned_hires.h"

#include <QHash>

namespace fairlead {

namespace {

/// An open end reaches as far as dates go.
Day fromDay(QDate date)
{
    return date.isValid() ? dayOf(date) : farPast;
}

Day toDay(QDate date)
{
    return date.isValid() ? dayOf(date) : farFuture;
}

using People = std::vector<CapacityInput::OnePerson>;
using Index = QHash<QUuid, int>;

template <class Row> Index indexOf(const Workspace &workspace)
{
    Index index;
    index.reserve(qsizetype(workspace.rows<Row>().size()));
    for (const Row &row : workspace.rows<Row>())
        index.insert(row.id.uuid(), int(index.size()));
    return index;
}

void addAbsences(const Workspace &workspace, const Index &person, People &people)
{
    for (const Leave &leave : workspace.rows<Leave>()) {
        const int who = person.value(leave.person.uuid(), -1);
        if (who >= 0 && leave.from.isValid() && leave.to.isValid()) {
            const double share = std::clamp(leave.fraction.value(), 0.0, 1.0);
            people[size_t(who)].facts.absences.push_back({dayOf(leave.from), dayOf(leave.to), share});
        }
    }
}

void addDuties(const Workspace &workspace, const Index &person, People &people)
{
    QHash<QUuid, const Rotation *> rotations;
    for (const Rotation &rotation : workspace.rows<Rotation>())
        rotations.insert(rotation.id.uuid(), &rotation);
    for (const Shift &shift : workspace.rows<Shift>()) {
        const int who = person.value(shift.person.uuid(), -1);
        const Rotation *rotation = rotations.value(shift.rotation.uuid());
        if (who < 0 || !rotation || !shift.from.isValid() || !shift.to.isValid())
            continue;
        const bool isPrimary = shift.layer == ShiftLayer::Primary;
        const Share factor = isPrimary ? rotation->primaryFactor : rotation->secondaryFactor;
        people[size_t(who)].facts.duties.push_back(
            {dayOf(shift.from), dayOf(shift.to), factor.value(), isPrimary});
    }
}

void addRamps(const Workspace &workspace, const Index &person, People &people)
{
    for (const PersonRamp &row : workspace.rows<PersonRamp>()) {
        const int who = person.value(row.person.uuid(), -1);
        if (who >= 0 && row.from.isValid() && !row.ramp.steps.empty())
            people[size_t(who)].facts.ramps.push_back({dayOf(row.from), &row.ramp});
    }
    for (CapacityInput::OnePerson &one : people) {
        std::stable_sort(one.facts.ramps.begin(), one.facts.ramps.end(),
                         [](const OwnRamp &a, const OwnRamp &b) { return a.from < b.from; });
    }
}

} // namespace

CapacityInput::CapacityInput(const Workspace &workspace)
    : calendars(workspace)
    , factors(factorsOf(workspace, {}))
{
    const Index team = indexOf<Team>(workspace);
    const Index person = indexOf<Person>(workspace);
    for (const Team &row : workspace.rows<Team>())
        teams.push_back({&row, factorsOf(workspace, row.id), &calendars.of(row.calendar), {}, {}});
    for (const Person &row : workspace.rows<Person>()) {
        const Site *site = workspace.find(row.site);
        const WorkCalendar &calendar = calendars.of(site ? site->calendar : Id<HolidayCalendar>());
        people.push_back({{&row, &calendar, {}, {}}, team.value(row.team.uuid(), -1), {}, {}});
    }
    addAbsences(workspace, person, people);
    addDuties(workspace, person, people);
    addRamps(workspace, person, people);
    for (const TeamMembership &row : workspace.rows<TeamMembership>()) {
        const int who = person.value(row.person.uuid(), -1);
        const int where = team.value(row.team.uuid(), -1);
        if (who >= 0 && where >= 0)
            people[size_t(who)].memberships.push_back(
                {where, fromDay(row.from), toDay(row.to), row.share.value()});
    }
    for (const CapacityAdjustment &row : workspace.rows<CapacityAdjustment>()) {
        if (!row.from.isValid() || !row.to.isValid() || row.to < row.from)
            continue;
        const AdjustmentSpan span{dayOf(row.from), dayOf(row.to), row.days.value()};
        const int who = person.value(row.person.uuid(), -1);
        const int where = team.value(row.team.uuid(), -1);
        if (who >= 0)
            people[size_t(who)].adjustments.push_back(span);
        else if (where >= 0)
            teams[size_t(where)].adjustments.push_back(span);
    }
    for (const HeadcountPlan &row : workspace.rows<HeadcountPlan>()) {
        const int where = team.value(row.team.uuid(), -1);
        if (where < 0 || !row.start.isValid())
            continue;
        HeadcountPlan open = openPart(workspace, row);
        if (open.count > 0)
            teams[size_t(where)].hires.push_back(std::move(open));
    }
}

} // namespace fairlead
