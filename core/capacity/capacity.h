// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// From calendar days to plan days, step by step (C02). All in days; what a step takes away is a
/// positive number, so gross − holidays − leave = available, available − onCall − ramp = productive,
/// productive − roleShare − focus − interrupts + adjustments = net, net − excellence = plan. Of a
/// team, TeamCapacity::hires are in net as well.
struct CapacitySteps {
    double gross = 0;    ///< pattern days within employment
    double holidays = 0; ///< counted before leave: leave on a holiday costs nothing
    double leave = 0;
    double available = 0;   ///< A
    double onCall = 0;      ///< O
    double ramp = 0;        ///< lost to ramp-up and hand-over (C03)
    double productive = 0;  ///< G
    double roleShare = 0;   ///< lost to what is not the roadmap (leading)
    double focus = 0;       ///< lost to meetings: 1 − φ
    double interrupts = 0;  ///< lost to interrupts: β
    double adjustments = 0; ///< signed: added or taken by hand
    double net = 0;         ///< focused person-days, never below 0
    double excellence = 0;  ///< net · ρ
    double plan = 0;        ///< net · (1 − ρ)

    CapacitySteps &operator+=(const CapacitySteps &other);
    bool operator==(const CapacitySteps &) const = default;
};

/// One column of a picture over time, clipped to the period. `to` is inclusive.
struct Bucket {
    QString key; ///< "2026-W40" or "2026-10"
    QDate from;
    QDate to;
    bool operator==(const Bucket &) const = default;
};

/// What a cell of the heat map shows for one person in one week.
struct PersonWeek {
    double available = 0; ///< days after holidays and leave, before on-call
    double net = 0;       ///< focused days
    double holidays = 0;
    double leave = 0;
    bool primary = false; ///< on call first in this week
    bool secondary = false;
    double ramp = 1; ///< lowest ramp factor in the week
    bool operator==(const PersonWeek &) const = default;
};

struct PersonCapacity {
    Id<Person> person;
    Id<Team> team; ///< home team; null: nobody's capacity
    CapacitySteps steps;
    std::vector<PersonWeek> weeks; ///< one per week bucket
    std::vector<double> netByMonth;
    double focus = 0;      ///< φ that was used
    double interrupt = 0;  ///< β
    double excellence = 0; ///< ρ
    double roleShare = 0;
    int primaryWeeks = 0;
    int secondaryWeeks = 0;
};

struct TeamCapacity {
    Id<Team> team;
    CapacitySteps steps; ///< of its people by their share, hires and adjustments
    int people = 0;
    double hires = 0;             ///< net days of planned hires inside steps.net
    std::vector<double> netByDay; ///< from Capacity::start on; a day can be below 0 by an adjustment
    std::vector<double> netByWeek;
    std::vector<double> netByMonth;
    double excellenceLow = 0; ///< band of the team or the workspace, 0..1
    double excellenceHigh = 0;
    double excellenceReserve = 0; ///< ρ, 0..1
};

/// One person's part in a team.
struct TeamPart {
    Id<Team> team;
    size_t person = 0; ///< index into Capacity::people
    double net = 0;    ///< focused days for this team
};

/// Everything C02–C04 computes for a period.
struct Capacity {
    QDate start;
    QDate end; ///< inclusive
    std::vector<Bucket> weeks;
    std::vector<Bucket> months;
    std::vector<PersonCapacity> people; ///< in order of Workspace::rows<Person>()
    std::vector<TeamCapacity> teams;    ///< in order of Workspace::rows<Team>()
    std::vector<TeamPart> parts;

    const PersonCapacity *find(const Id<Person> &person) const;
    const TeamCapacity *find(const Id<Team> &team) const;
};

/// Capacity of every person and team from `start` to `end`, both inclusive (C02, C03, C04).
/// Leave that overlaps is counted once, at its largest share. On the days of a membership a person
/// belongs to those teams only, by their shares, and works there with that team's factors. An
/// adjustment is spread over the working days of its whole span; what falls outside the period does
/// not count. Nothing sums to less than 0. Cost: O(people × days).
Capacity computeCapacity(const Workspace &workspace, QDate start, QDate end);

/// Focused days of a team from `from` to `to`, both inclusive, clipped to the period; 0 for an unknown team.
double netBetween(const Capacity &capacity, const Id<Team> &team, QDate from, QDate to);

} // namespace fairlead
