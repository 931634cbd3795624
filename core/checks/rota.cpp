// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rota.h"

#include "core/capacity/work_calendars.h"
#include "core/planning/why_words.h"

namespace fairlead::check {

namespace {

bool isEmployed(const Person &person, QDate from, QDate to)
{
    const bool hasBegun = !person.start.isValid() || person.start <= from;
    return hasBegun && (!person.end.isValid() || person.end >= to);
}

/// What a person does in the whole rota, as far as it matters for one more shift.
struct Duty {
    bool isBusy = false;   ///< on duty on one of the days
    int shifts = 0;        ///< of the same layer
    qint64 rest = 100'000; ///< days to the nearest other shift of the same layer
};

Duty dutyOf(const Workspace &workspace, const Id<Person> &person, const OpenShift &open)
{
    Duty duty;
    for (const Shift &each : workspace.rows<Shift>()) {
        if (holderOf(workspace, each) != person)
            continue;
        const bool overlaps = each.from <= open.to && each.to >= open.from;
        duty.isBusy = duty.isBusy || overlaps;
        if (each.layer != open.layer || overlaps)
            continue;
        ++duty.shifts;
        duty.rest =
            std::min(duty.rest, each.to < open.from ? each.to.daysTo(open.from) : open.to.daysTo(each.from));
    }
    return duty;
}

struct Candidate {
    const Person *person;
    Duty duty;
};

} // namespace

std::vector<const Person *> candidates(const Workspace &workspace, const OpenShift &shift)
{
    const Rotation *rotation = workspace.find(shift.rotation);
    if (!rotation)
        return {};
    std::vector<Candidate> found;
    for (const Person &person : workspace.rows<Person>()) {
        if (person.team != rotation->team || !person.onCallEligible || person.id == shift.except
            || !isEmployed(person, shift.from, shift.to)
            || leaveDuring(workspace, person, shift.from, shift.to))
            continue;
        const Duty duty = dutyOf(workspace, person.id, shift);
        const bool hasRest =
            shift.layer == ShiftLayer::Secondary || duty.rest > qint64(rotation->minimumGapWeeks) * 7;
        if (!duty.isBusy && hasRest)
            found.push_back({&person, duty});
    }
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(a.duty.shifts, -a.duty.rest, a.person->key)
            < std::tuple(b.duty.shifts, -b.duty.rest, b.person->key);
    });
    std::vector<const Person *> people;
    for (const Candidate &each : found)
        people.push_back(each.person);
    return people;
}

Id<Person> holderOf(const Workspace &workspace, const Shift &shift)
{
    for (const ShiftOverride &each : workspace.rows<ShiftOverride>()) {
        if (each.shift == shift.id && !each.from.isValid() && !each.to.isValid())
            return each.person;
    }
    return shift.person;
}

const Leave *leaveDuring(const Workspace &workspace, const Person &person, QDate from, QDate to)
{
    const Site *site = workspace.find(person.site);
    for (const Leave &leave : workspace.rows<Leave>()) {
        const QDate first = std::max(leave.from, from);
        const QDate last = std::min(leave.to, to);
        if (leave.person != person.id || first > last)
            continue;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            const bool isFree = std::any_of(workspace.rows<Holiday>().begin(),
                                            workspace.rows<Holiday>().end(), [&](const Holiday &each) {
                                                return site && each.calendar == site->calendar
                                                    && each.date == day && each.dayOff >= Share::of(1);
                                            });
            if (!isFree && !person.week.days[size_t(day.dayOfWeek() - 1)].isZero())
                return &leave;
        }
    }
    return nullptr;
}

QString shiftName(QDate from, QDate to, QDate near)
{
    const QString dates = words::span(from, to, near);
    if (from.dayOfWeek() != Qt::Monday || from.daysTo(to) != 6)
        return dates;
    return Text::tr("W%1 (%2)").arg(from.weekNumber()).arg(dates);
}

QString layerName(ShiftLayer layer)
{
    return layer == ShiftLayer::Primary ? Text::tr("primary") : Text::tr("secondary");
}

} // namespace fairlead::check
