// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast_frame.h"
#include "core/forecast/link_trial.h"

namespace fairlead {

/// A plan over links in numbers so small that eight runs fit a register.
///
/// Work counts in working days of its own calendar since the start of the plan, milestones in calendar
/// days, two numbers a day: 2·d is the morning of day d, 2·d + 1 the evening before, the later of two
/// equals as in link dates. A link within one calendar is an addition; any other is a table from each
/// value that its predecessor can take to the bound it sets. So dates are those of C10, with all calendars,
/// lags and states. What differs: of links that bind equally the first is the driver, and
/// a milestone with a lead on one of its links counts all of them back to a working day.
struct PreviewPlan {
    using Number = qint16;

    struct Link {
        enum class Kind : quint8 {
            Add,      ///< its predecessor's value + number
            Table,    ///< tables[first + value − number]
            Constant, ///< number: what it waits for does not move
        };
        Kind kind = Kind::Add;
        bool fromStart = false;
        bool toFinish = false; ///< bounds the finish
        Number number = 0;
        int predecessor = 0; ///< node
        size_t first = 0;
    };
    struct Node {
        enum class Kind : quint8 { Fixed, Work, Milestone, InProgress };
        Kind kind = Kind::Fixed;
        int activity = 0;
        size_t firstLink = 0;
        size_t links = 0;
        Number floor = 0;     ///< earliest start; in progress: what its days left count from
        Number leastDays = 0; ///< days at the lowest draw
        size_t firstThreshold = 0;
        size_t thresholds = 0;   ///< draws from which on it takes one day more
        quint32 key = 0;         ///< of its draws
        Number least = 0;        ///< finish at the earliest
        Number most = 0;         ///< finish at the latest
        Number flip = 0;         ///< 1 of milestones: finish ^ flip is in order of days
        Number limit = 0;        ///< the latest finish ^ flip that is in time
        size_t firstLastDay = 0; ///< lastDays[first + finish − least]
    };

    std::vector<Node> nodes; ///< links go forward
    std::vector<Link> links;
    std::vector<Number> tables;
    std::vector<Number> thresholds; ///< lane draws − 32768
    std::vector<Day> lastDays;
    quint64 seed = 0;
};

/// None: it reaches further into the future than small numbers do (some 40 years).
std::optional<PreviewPlan> previewPlan(const LinkChance &plan, const ForecastFrame &frame);

} // namespace fairlead
