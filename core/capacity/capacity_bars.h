// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity.h"

namespace fairlead {

/// The steps between gross and plan days, in the order of the calculation (C02, C04).
enum class CapacityCause {
    Gross,
    Holidays,
    Leave,
    OnCall,
    Ramp,
    RoleShare,
    Focus,
    Interrupts,
    Adjustments,
    Hires,
    Net,
    Excellence,
    Plan,
};

/// One bar of the argument from gross to plan days. What it covers is [min, max] of before and after.
struct CapacityBar {
    CapacityCause cause = CapacityCause::Gross;
    double days = 0; ///< signed: what a cause takes (−) or adds; of a level the days that are there
    double before = 0;
    double after = 0;
    bool isLevel() const
    {
        return cause == CapacityCause::Gross || cause == CapacityCause::Net || cause == CapacityCause::Plan;
    }
    bool operator==(const CapacityBar &) const = default;
};

/// Whose days: everybody, a team, a person, or those who have a skill.
struct CapacityGroup {
    CapacitySteps steps;
    double hires = 0;               ///< net days of planned hires inside steps.net
    std::vector<Id<Person>> people; ///< whose days they are, in order of Capacity::people
};

/// Everybody who is in a team, hires and adjustments of the teams included (C04).
CapacityGroup groupOfTeams(const Capacity &capacity);
/// One team; empty for an unknown one.
CapacityGroup groupOfTeam(const Capacity &capacity, const Id<Team> &team);
/// One person; empty for an unknown one.
CapacityGroup groupOfPerson(const Capacity &capacity, const Id<Person> &person);
/// All the days of those who have the skill at `minimumLevel` or above, whatever else they can do: an
/// upper bound that does not add up over skills (C05). With a team, only its people.
CapacityGroup groupOfSkill(const Workspace &workspace, const Capacity &capacity, const Id<Skill> &skill,
                           int minimumLevel, const Id<Team> &team = {});

/// The bars of a group: every level, and each cause of at least a twentieth of a day. Each bar starts
/// where the one before ends.
std::vector<CapacityBar> capacityBars(const CapacityGroup &group);

/// The `count` causes before net that take most, largest first.
std::vector<CapacityBar> largestCauses(const std::vector<CapacityBar> &bars, size_t count);

} // namespace fairlead
