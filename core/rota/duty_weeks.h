// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oncall/shift.h"
#include "core/workspace/workspace.h"

#include <array>

namespace fairlead {

/// Who has one role in one week, as the final schedule has it.
struct DutyWeek {
    struct Part {
        Id<Person> person;
        double days = 0;       ///< of duty that begin in the week
        int daysAway = 0;      ///< of them working days on leave
        bool standsIn = false; ///< by an override
    };
    std::vector<Part> parts; ///< most days first
    Id<Shift> shift;         ///< the row that covers most of the week; null: none, or turns of a layer
    int holes = 0;           ///< days that should have somebody and have nobody

    Id<Person> person() const { return parts.empty() ? Id<Person>() : parts.front().person; }
    bool isConflict() const;
};

/// The weeks of one rotation.
struct DutyWeeks {
    Id<Rotation> rotation;
    QDate monday;
    std::vector<std::array<DutyWeek, 2>> weeks; ///< by ShiftLayer
};

/// The final schedule from `monday` on in whole weeks. A day of duty counts for the week it begins in. Where
/// no layer covers a role, each day from its first shift to `until` without somebody is a hole; with layers
/// only turns that have nobody are. Cost: that of renderedSchedule().
DutyWeeks dutyWeeks(const Workspace &workspace, const Rotation &rotation, QDate monday, int weeks,
                    QDate until);

} // namespace fairlead
