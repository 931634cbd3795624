// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/rota_rows.h"

#include <algorithm>

namespace fairlead {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Whole days off of a site.
std::set<QDate> holidaysOf(const Workspace &workspace, const Site *site)
{
    std::set<QDate> days;
    if (!site)
        return days;
    for (const Holiday &each : workspace.rows<Holiday>()) {
        if (each.calendar == site->calendar && each.dayOff >= Share::of(1))
            days.insert(each.date);
    }
    return days;
}

/// Everybody who has something to do with the rotation though of another team.
std::set<Id<Person>> strangersOf(const Workspace &workspace, const Rotation &rotation)
{
    std::set<Id<Person>> people;
    for (const Shift &each : workspace.rows<Shift>()) {
        if (each.rotation == rotation.id)
            people.insert(each.person);
    }
    for (const ShiftOverride &each : workspace.rows<ShiftOverride>()) {
        if (each.rotation == rotation.id)
            people.insert(each.person);
    }
    for (const Page &each : workspace.rows<Page>()) {
        if (each.rotation == rotation.id)
            people.insert(each.responder);
    }
    return people;
}

Responder responderOf(const Workspace &workspace, const Person &person)
{
    const Site *site = workspace.find(person.site);
    Responder row;
    row.person = person.id;
    row.key = person.key;
    row.zone = siteZone(workspace, &person).value_or(QTimeZone::utc());
    row.site = person.site;
    row.start = person.start;
    row.end = person.end;
    row.week = person.week;
    row.holidays = holidaysOf(workspace, site);
    for (const Leave &each : workspace.rows<Leave>()) {
        if (each.person == person.id)
            row.leave.push_back({each.from, each.to});
    }
    return row;
}

} // namespace

std::optional<QTimeZone> siteZone(const Workspace &workspace, const Person *person)
{
    const Site *site = person ? workspace.find(person->site) : nullptr;
    const QTimeZone zone = site ? QTimeZone(site->timeZone.toUtf8()) : QTimeZone();
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

ScheduleInput scheduleInputOf(const Workspace &workspace, const Rotation &rotation, QDate from, QDate to)
{
    ScheduleInput input;
    input.rotation = &rotation;
    input.from = from;
    input.to = to;
    const QTimeZone zone(rotation.timeZone.toUtf8());
    input.windowZone = zone.isValid() ? zone : QTimeZone::utc();
    const auto take = [&workspace, &rotation]<class Row>(std::vector<Row> &rows) {
        for (const Row &each : workspace.rows<Row>()) {
            if (each.rotation == rotation.id)
                rows.push_back(each);
        }
    };
    take(input.shifts);
    take(input.overrides);
    take(input.layers);
    for (const RotationMember &member : workspace.rows<RotationMember>()) {
        const bool isOurs = std::any_of(input.layers.begin(), input.layers.end(),
                                        [&member](const RotationLayer &l) { return l.id == member.layer; });
        if (isOurs)
            input.members.push_back(member);
    }
    for (const Person &person : workspace.rows<Person>())
        input.zones[person.id] = siteZone(workspace, &person).value_or(QTimeZone::utc());
    return input;
}

std::vector<Responder> respondersOf(const Workspace &workspace, const Rotation &rotation, QDate from,
                                    QDate to)
{
    const std::set<Id<Person>> strangers = strangersOf(workspace, rotation);
    std::vector<Responder> responders;
    for (const Person &person : workspace.rows<Person>()) {
        const bool isOfTeam = !person.team.isNull() && person.team == rotation.team;
        if (!isOfTeam && !strangers.contains(person.id))
            continue;
        Responder row = responderOf(workspace, person);
        const bool isThere =
            (!person.start.isValid() || person.start <= to) && (!person.end.isValid() || person.end >= from);
        row.isEligible = isOfTeam && person.onCallEligible && isThere;
        responders.push_back(std::move(row));
    }
    const auto ofTeam = std::stable_partition(responders.begin(), responders.end(),
                                              [&workspace, &rotation](const Responder &each) {
                                                  const Person *person = workspace.find(each.person);
                                                  return person && person->team == rotation.team;
                                              });
    const auto byKey = [](const Responder &a, const Responder &b) {
        return std::pair(a.key.size(), a.key) < std::pair(b.key.size(), b.key);
    };
    std::stable_sort(responders.begin(), ofTeam, byKey);
    std::stable_sort(ofTeam, responders.end(), byKey);
    return responders;
}

LoadInput loadInputOf(const Workspace &workspace, const Rotation &rotation, QDate from, QDate to)
{
    LoadInput input;
    input.rotation = &rotation;
    input.from = from;
    input.to = to;
    for (const Page &page : workspace.rows<Page>()) {
        if (page.rotation == rotation.id)
            input.pages.push_back(page);
    }
    // Turns end on the day after the last, wherever people live.
    input.duty = renderedSchedule(scheduleInputOf(workspace, rotation, from, to.addDays(1))).pieces;
    input.responders = respondersOf(workspace, rotation, from, to);
    return input;
}

std::pair<QDate, QDate> weeksWorked(const Workspace &workspace, const Rotation &rotation, QDate asOf)
{
    QDate first;
    for (const Shift &each : workspace.rows<Shift>()) {
        if (each.rotation == rotation.id && (!first.isValid() || each.from < first))
            first = each.from;
    }
    if (!first.isValid() || !asOf.isValid())
        return {};
    const QDate from = mondayOf(first);
    const QDate to = mondayOf(asOf).addDays(-1);
    return from < to ? std::pair(from, to) : std::pair<QDate, QDate>();
}

} // namespace fairlead
