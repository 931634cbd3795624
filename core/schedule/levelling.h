// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"
#include "core/base/progress.h"
#include "core/schedule/link_step.h"

namespace fairlead {

/// How many people of a team are there for planned work, day by day.
struct TeamPeople {
    Day firstDay = 0;              ///< of `perDay`
    std::vector<Headcount> perDay; ///< one a day, also on free days
    Headcount otherwise;           ///< on days outside `perDay`

    Headcount on(Day day) const
    {
        const qint64 offset = qint64(day) - firstDay;
        return offset >= 0 && offset < qint64(perDay.size()) ? perDay[size_t(offset)] : otherwise;
    }
};

struct LevelInput {
    /// Who does an activity. Milestones and work for 0 people occupy nobody.
    struct Need {
        int team = -1; ///< index into `teams`; -1: no team, people are unlimited
        Headcount staffing;
    };

    Network network;
    std::vector<Need> needs; ///< by activity
    std::vector<TeamPeople> teams;
    std::vector<int> ranking; ///< activities, most important first; empty: as they are numbered
};

/// When an activity happens once people are counted.
struct LevelledDates : PlacedDates {
    bool placed = false;
    Day linkStart = 0; ///< earliest start by links and dates alone
    Day busyDay = 0;   ///< with Driver::Kind::Capacity: the last day on which its team was too busy
};

/// Why an activity has no dates.
struct Unplaced {
    enum class Reason : quint8 {
        TooFewPeople, ///< it needs more people than its team has for so long, ever
        Waits,        ///< a predecessor has no dates
        TooLate,      ///< it would begin thousands of years from now
    };

    int activity = 0;
    Reason reason = Reason::TooFewPeople;
    int predecessor = -1; ///< with Reason::Waits

    bool operator==(const Unplaced &) const = default;
};

struct LevelledPlan {
    std::vector<LevelledDates> activities; ///< by index in the network
    std::vector<Unplaced> unplaced;        ///< in the order in which they were given up
    Day finish = 0;                        ///< last boundary of all that is placed
};

/// Serial schedule generation (C13): of the activities whose predecessors are placed, the highest
/// in rank goes to the first date where links and dates allow it and its team has enough people
/// free on each of its working days. Work is not interrupted. Work in progress occupies its people
/// first, from as-of on, whether or not they are there; done work occupies nobody.
/// Error::Invalid: lists that do not fit the network; Error::Cancelled when `progress` says stop.
/// Cost: O(links + activities · (log activities + days looked at)).
Result<LevelledPlan> level(const LevelInput &input, Progress &progress);

} // namespace fairlead
