// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/link_step.h"
#include "core/staffing/staffing_problem.h"

#include <span>

namespace fairlead {

/// The fact that holds a people date where it is: take it away and the date moves, or another fact that
/// is equally late holds it.
struct StaffingFact {
    enum class Kind : quint8 {
        Floor,       ///< a date: `driver` says which (plan's start, as-of, not before)
        Link,        ///< `link`
        Busy,        ///< `worker` is on `activity` until the boundary `until`
        Away,        ///< `worker` is not there on [from, until)
        SeatBefore,  ///< the work that comes first on the same seat: `packet`
        NobodyCan,   ///< no worker can do `packet`
        NoRoom,      ///< whoever can do `packet` has no room for it within the horizon
        Work,        ///< the work itself, from its start on
        Named,       ///< whoever is named on it, when they have time
        Remaining,   ///< in progress: what is left, from as-of on
        Actual,      ///< it has happened
        MinimumDays, ///< the days that were typed
        Freeze,      ///< nothing is launched on [from, until)
    };

    Kind kind = Kind::Floor;
    Driver::Kind driver = Driver::Kind::ProjectStart;
    int link = -1;
    int worker = -1;
    int activity = -1;
    int packet = -1;
    Day from = 0;
    Day until = 0;

    bool operator==(const StaffingFact &) const = default;
};

/// What holds both dates of an activity, and each of its seats.
struct StaffingCause {
    StaffingFact start;
    StaffingFact finish;
    Day earliest = 0;                  ///< the start that links and dates allow
    std::vector<StaffingFact> packets; ///< by packet of the activity: what holds its begin
};

/// The causes of all dates of a schedule. `dates` and `bookings` as the scheme left them.
/// Cost: O(links + bookings · log bookings).
std::vector<StaffingCause> staffingCauses(const StaffingProblem &problem,
                                          const std::vector<StaffedDates> &dates,
                                          std::span<const Booking> bookings);

} // namespace fairlead
