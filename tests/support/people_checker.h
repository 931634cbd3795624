// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planner.h"

#include <map>

/// Whether people dates keep all promises, from the rows of the workspace alone: nothing of the engine is
/// used. Empty: they do; otherwise the first thing that is wrong.
namespace people_checker {

using namespace fairlead;

struct Working {
    const Workspace &workspace;
    const PlanResult &result;
    WorkCalendars calendars{workspace};

    const WorkCalendar &calendarOf(const Item &item) const
    {
        const Team *team = workspace.find(item.team);
        return calendars.of(team ? team->calendar : Id<HolidayCalendar>());
    }
};

/// Focused days of a person on each day, as C02 counts them, a day at a time.
inline double netBetween(const Workspace &workspace, const Id<Person> &person, QDate from, QDate to)
{
    double net = 0;
    const Capacity capacity = computeCapacity(workspace, from, to);
    for (const PersonCapacity &each : capacity.people)
        net += each.person == person ? each.steps.net : 0;
    return net;
}

inline int levelOf(const Workspace &workspace, const Id<Person> &person, const Id<Skill> &skill)
{
    int level = 0;
    for (const PersonSkill &row : workspace.rows<PersonSkill>())
        level = row.person == person && row.skill == skill ? std::max(level, row.level) : level;
    return level;
}

inline QString checkPeople(const Working &in)
{
    std::map<Id<Person>, std::vector<WorkSlice>> ofPerson;
    for (const PeopleDates &dates : in.result.people.dates) {
        const Item &item = *in.workspace.find(dates.item);
        double sum = 0;
        for (const WorkSlice &slice : dates.work) {
            sum += slice.effort;
            if (slice.person.isNull())
                continue;
            ofPerson[slice.person].push_back(slice);
            if (!slice.skill.isNull() && !slice.isNamed
                && levelOf(in.workspace, slice.person, slice.skill) < slice.minimumLevel)
                return item.key + QStringLiteral(": somebody works on it who lacks the skill");
            if (slice.from < dates.start || slice.to > dates.finish)
                return item.key + QStringLiteral(": work outside its dates");
        }
        const ItemDates *linked = in.result.find(dates.item);
        double expected = item.effort.value();
        if (in.result.asOf.isValid() && item.state == ItemState::InProgress && linked->duration > 0)
            expected *= double(item.remaining.value_or(linked->duration)) / linked->duration;
        if (dates.isPlaced && !dates.work.empty()
            && std::abs(sum - std::min(expected, item.effort.value())) > 0.02)
            return item.key + QStringLiteral(": %1 days of work, %2 expected").arg(sum).arg(expected);
        if (item.notBefore.isValid() && item.state != ItemState::InProgress && item.state != ItemState::Done
            && dates.start < item.notBefore)
            return item.key + QStringLiteral(": before its not-before date");
    }
    // In every stretch of days nobody is asked for more than the days hold.
    for (const auto &[person, slices] : ofPerson) {
        for (const WorkSlice &first : slices) {
            for (const WorkSlice &last : slices) {
                if (last.to < first.from)
                    continue;
                double asked = 0;
                for (const WorkSlice &each : slices)
                    asked += each.from >= first.from && each.to <= last.to ? each.effort : 0;
                const double there = netBetween(in.workspace, person, first.from, last.to);
                if (asked
                    > there + 0.01 * double(slices.size()) + 0.001 * double(first.from.daysTo(last.to) + 1))
                    return in.workspace.find(person)->name
                        + QStringLiteral(": %1 days asked from %2 to %3, %4 there")
                              .arg(asked)
                              .arg(first.from.toString(Qt::ISODate), last.to.toString(Qt::ISODate))
                              .arg(there);
            }
        }
    }
    return {};
}

inline QString checkLinks(const Working &in)
{
    for (const Dependency &link : in.workspace.rows<Dependency>()) {
        const PeopleDates *before = in.result.people.find(link.predecessor);
        const PeopleDates *after = in.result.people.find(link.successor);
        if (!before || !after)
            continue;
        const Item &successor = *in.workspace.find(link.successor);
        const bool hasBegun = in.result.asOf.isValid()
            && (successor.state == ItemState::InProgress || successor.state == ItemState::Done);
        const bool toStart =
            link.type == DependencyType::FinishToStart || link.type == DependencyType::StartToStart;
        if (hasBegun && (toStart || successor.state == ItemState::Done))
            continue;
        const bool fromStart =
            link.type == DependencyType::StartToStart || link.type == DependencyType::StartToFinish;
        const WorkCalendar &calendar = in.calendarOf(successor);
        // A milestone may have been reached in the morning of its day.
        const bool isMilestone = in.workspace.find(link.predecessor)->isMilestone();
        const Day boundary = fromStart || isMilestone ? dayOf(before->start) : dayOf(before->finish) + 1;
        const Day bound =
            link.lagCalendar == LagCalendar::Elapsed ? boundary + link.lag : calendar.add(boundary, link.lag);
        // A milestone that follows work happens in the evening of its last day.
        const Day reached =
            toStart && !successor.isMilestone() ? dayOf(after->start) : dayOf(after->finish) + 1;
        if (reached < bound)
            return in.workspace.find(link.predecessor)->key + QStringLiteral(" → ") + successor.key
                + QStringLiteral(": the link (%1, lag %2) is broken: %3 after %4")
                      .arg(int(link.type))
                      .arg(link.lag)
                      .arg(dateOf(reached).toString(Qt::ISODate), dateOf(bound).toString(Qt::ISODate))
                + (after->isPlaced ? QString() : QStringLiteral(" (not placed)"));
    }
    return {};
}

inline QString check(const Workspace &workspace, const PlanResult &result)
{
    const Working in{workspace, result};
    if (result.people.dates.size() != result.dates.size())
        return QStringLiteral("not all items have people dates");
    const QString links = checkLinks(in);
    return links.isEmpty() ? checkPeople(in) : links;
}

} // namespace people_checker
