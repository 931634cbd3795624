// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/presence.h"

#include <algorithm>
#include <map>

namespace fairlead {

Presence Presence::of(const Workspace &workspace, const Id<Person> &person)
{
    Presence presence;
    const Person *row = workspace.find(person);
    if (!row)
        return presence;
    presence.m_week = row->week;
    presence.m_start = row->start;
    presence.m_end = row->end;
    const Site *site = workspace.find(row->site);
    for (const Holiday &holiday : workspace.rows<Holiday>()) {
        if (site && holiday.calendar == site->calendar && holiday.dayOff.value() >= 1)
            presence.m_holidays.push_back(holiday.date);
    }
    std::ranges::sort(presence.m_holidays);
    for (const Leave &leave : workspace.rows<Leave>()) {
        if (leave.person == person && leave.from.isValid() && leave.to.isValid()
            && leave.fraction.value() >= 0.5)
            presence.m_leaves.emplace_back(leave.from, leave.to);
    }
    return presence;
}

bool Presence::works(QDate day) const
{
    return (!m_start.isValid() || m_start <= day) && (!m_end.isValid() || day <= m_end)
        && !m_week.days[size_t(day.dayOfWeek() - 1)].isZero();
}

bool Presence::isOnLeave(QDate day) const
{
    return std::ranges::any_of(
        m_leaves, [day](const auto &leave) { return leave.first <= day && day <= leave.second; });
}

bool Presence::isHere(QDate day) const
{
    return works(day) && !std::ranges::binary_search(m_holidays, day) && !isOnLeave(day);
}

QDate Presence::backOn(QDate day) const
{
    for (int ahead = 0; ahead < 366; ++ahead) {
        if (isHere(day.addDays(ahead)))
            return day.addDays(ahead);
    }
    return day;
}

std::vector<std::pair<QDate, QDate>> primaryTurns(const Workspace &workspace, const Id<Person> &person,
                                                  QDate from, QDate to)
{
    std::vector<std::pair<QDate, QDate>> turns;
    for (const Shift &shift : workspace.rows<Shift>()) {
        if (shift.person == person && shift.layer == ShiftLayer::Primary && shift.from <= to
            && shift.to >= from)
            turns.emplace_back(shift.from, shift.to);
    }
    std::ranges::sort(turns);
    return turns;
}

Id<Person> workspaceManager(const Workspace &workspace)
{
    std::map<Id<Person>, int> reports;
    for (const Person &person : workspace.rows<Person>()) {
        if (!person.manager.isNull())
            ++reports[person.manager];
    }
    const auto most = std::ranges::max_element(reports, {}, [](const auto &each) { return each.second; });
    return most == reports.end() ? Id<Person>() : most->first;
}

} // namespace fairlead
