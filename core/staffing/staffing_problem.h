// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

namespace fairlead {

/// Focused work in thousandths of a focused person-day: whole numbers, so that a plan is the same on
/// every machine.
using MilliDays = qint32;

/// Thousandths of a whole: a share of somebody's day, or a speed.
using PerMille = qint32;

/// Somebody who works for a team, day by day. A person in two teams is two workers with the two parts of
/// the person's days; a planned hire is a worker who comes with a probability.
struct Worker {
    std::vector<MilliDays> output; ///< focused work on each day of the horizon, not less than 0 (C02)
};

/// Who can do a kind of work, and how fast. The order is that of preference among equals.
struct Qualified {
    struct One {
        int worker = 0;
        PerMille speed = 1000;
        bool operator==(const One &) const = default;
    };
    std::vector<One> workers;
};

/// Work of one seat of an activity: done by one person from beginning to end, in one piece but for days
/// on which that person is not there.
struct Packet {
    int kind = 0;          ///< index into StaffingProblem::kinds
    MilliDays effort = 0;  ///< at a speed of 1000
    PerMille share = 1000; ///< at most this much of a day goes into it
    int after = -1;        ///< packet of the same seat that comes first; -1: none
};

/// Somebody who is named on an activity: works on it before everything that is not named.
struct Pin {
    int activity = 0;
    int worker = 0;
    Day from = farPast;    ///< of the days that were typed
    Day until = farFuture; ///< boundary
    PerMille share = 1000;
};

/// What the people of an activity are to do, beside its row in the network.
struct StaffedWork {
    int firstPacket = 0;
    int packets = 0;     ///< 0: a milestone, or work that occupies nobody we know
    int minimumDays = 0; ///< working days that were typed: it takes no less
    int pins = 0;        ///< number of rows in StaffingProblem::pins; they share its whole effort
    MilliDays effort = 0;
    Day lastDay = farFuture; ///< boundary; fluid work fits between its not-before and this, whenever
    bool isFluid = false;    ///< spread evenly over its window instead of being done in one piece
    bool isLaunch = false;   ///< does not happen in a freeze
};

/// Days on which nothing is launched: [from, until).
struct FreezeSpan {
    Day from = 0;
    Day until = 0;
};

/// Everything that decides people dates: links, calendars and actuals (the network, where durations are
/// those of link dates), and who can do what when. Days are counted from `firstDay`.
struct StaffingProblem {
    Network network;
    std::vector<StaffedWork> work; ///< by activity
    std::vector<Packet> packets;   ///< by activity; those of a seat in order
    std::vector<Pin> pins;         ///< by activity
    std::vector<Qualified> kinds;
    std::vector<Worker> workers;
    std::vector<FreezeSpan> freezes; ///< by begin, apart from each other
    std::vector<int> ranking;        ///< activities, most important first; empty: as they are numbered
    Day firstDay = 0;                ///< of the horizon; nobody works before
    int days = 0;                    ///< length of the horizon
    int itemsAtOnce = 2;             ///< how many activities one person may have on one day

    /// Error::Invalid: an index that does not exist, or a list that does not fit the network.
    Result<void> check() const;
};

/// When an activity happens once people are counted; dates as in PlacedDates.
struct StaffedDates {
    Day start = 0;
    Day finish = 0;
    bool atDayStart = false;
    bool isPlaced = true; ///< false: not within the horizon, or nobody can do it
};

/// Days of one worker on one activity: [from, until), in the order in which they were booked.
struct Booking {
    int activity = 0;
    int packet = -1; ///< -1: named on it
    int worker = 0;
    Day from = 0;
    Day until = 0;
    PerMille share = 1000;   ///< of each of the days but the last
    PerMille lastDay = 1000; ///< of the last day
    MilliDays effort = 0;    ///< what is done, at the worker's speed
};

/// How good a schedule is; smaller is better, from top to bottom.
struct StaffingCost {
    int unplaced = 0;    ///< activities that nobody could do
    int hardLate = 0;    ///< days after hard deadlines, summed
    int late = 0;        ///< days after all deadlines, summed
    qint64 rankCost = 0; ///< finishes weighed by rank: what is higher in rank ends earlier
    int length = 0;      ///< days from the first day to the last finish

    auto operator<=>(const StaffingCost &) const = default;
};

/// What the cost looks at.
struct StaffingAim {
    std::vector<int> weight;  ///< by activity, of its finish in `rankCost`; empty: nothing
    std::vector<bool> isHard; ///< by activity: its deadline is hard; empty: none is
};

} // namespace fairlead
