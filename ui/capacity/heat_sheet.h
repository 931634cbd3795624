// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/planning/plan_result.h"
#include "ui/kit/theme.h"

namespace fairlead {

/// What one cell of the heat map shows.
struct HeatCell {
    QString text;     ///< the figure, or L and H for a week without any
    QString marks;    ///< letters behind it: P and S on call, L partly on leave
    double fill = -1; ///< from ground (0) to full (1); below 0: no fill
    double hatch = 0; ///< share of the cell that is holidays
    int quarters = 4; ///< of full speed, by ramp-up or hand-over
    bool isOver = false;
    bool isPlanned = false; ///< of a hire that is not here yet
    bool isStrong = false;
    bool hasIcon = false; ///< says by an icon, too, that it is over

    bool operator==(const HeatCell &) const = default;
};

/// One line of the heat map.
struct HeatRow {
    enum class Kind { TeamHead, Person, Hire, Load, Months };
    Kind kind = Kind::Person;
    Id<Team> team;          ///< null: those without a team
    Id<Person> person;      ///< of Kind::Person
    Id<HeadcountPlan> hire; ///< of Kind::Hire
    QString name;
    QString note;
    Tone tone = Tone::Secondary;   ///< of the note
    std::vector<HeatCell> cells;   ///< one per week; of Kind::Months one per month
    std::vector<PersonWeek> weeks; ///< of people and hires
    std::vector<LoadCell> loads;   ///< of Kind::Load and Kind::Months
    CapacitySteps steps;           ///< of people; of hires only available and net
    double load = 0;               ///< of Kind::Load: of the whole period

    bool isSame(const HeatRow &other) const
    {
        return kind == other.kind && team == other.team && person == other.person && hire == other.hire;
    }
    bool hasPerson() const { return kind == Kind::Person || kind == Kind::Hire; }
};

/// A month and the columns of weeks above it: those that have most of their days in it.
struct HeatMonth {
    Bucket bucket;
    int firstWeek = 0;
    int weekCount = 0;
};

/// Everything that the heat map shows, ready to be painted.
struct HeatSheet {
    std::vector<Bucket> weeks;
    std::vector<HeatMonth> months;
    std::vector<HeatRow> rows;
};

/// People by team, sorted by name, with planned hires and the team's demand against its capacity. A
/// null team: all teams, and those without one. Findings give the remarks behind a person.
HeatSheet heatSheet(const Workspace &workspace, const PlanResult &result,
                    const std::vector<Finding> &findings, const Id<Team> &team);

/// Takes away who is on call when: others look at the screen (GR5).
void hideDuty(HeatSheet &sheet);

/// "W42" of "2026-W42".
QString shortWeek(const Bucket &week);
/// The cell in words, for screen readers and as a tip: "Ana, W42: 4 days, on call as primary".
QString cellInWords(const HeatSheet &sheet, const HeatRow &row, size_t cell);

} // namespace fairlead
