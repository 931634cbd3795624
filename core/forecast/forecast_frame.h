// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/forecast/forecast.h"

namespace fairlead {

/// What is the same in all runs of a forecast: whose dates are counted, and against what.
struct ForecastFrame {
    struct Subject {
        Id<Item> item;
        Day limit = farFuture; ///< its deadline, else the last day of the period, inclusive
        bool hasDeadline = false;
        bool isTarget = false; ///< a milestone, or with a deadline
        int calendar = 0;      ///< index into `calendars`
    };
    struct Ranking {
        Id<Team> team;             ///< null: the whole plan
        std::vector<int> subjects; ///< most important first
    };

    Id<Plan> plan;
    QDate asOf;
    ForecastKind kind = ForecastKind::Links;
    quint64 seed = 0;
    std::vector<Subject> subjects; ///< ordered by item id
    std::vector<Ranking> rankings;
    std::vector<WorkCalendar> calendars;
};

} // namespace fairlead
