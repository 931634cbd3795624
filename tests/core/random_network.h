// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

#include <random>

/// Networks for property tests: every link type, leads and lags, three calendars, half-finished work.
namespace random_network {

inline constexpr fairlead::Day firstMonday = 2'461'361; // 16 November 2026

struct Shape {
    int activities = 10;
    int links = 14;
    bool withActuals = true;
    bool withMilestones = true;
    bool withDeadlines = true;
    bool withFinishLinks = true; ///< FF and SF
};

class Source {
public:
    explicit Source(quint32 seed) : m_engine(seed) { }
    /// 0 to below - 1.
    int number(int below) { return int(m_engine() % quint32(below)); }
    bool chance(int percent) { return number(100) < percent; }

private:
    std::mt19937 m_engine;
};

inline std::vector<fairlead::WorkCalendar> calendars(Source &source)
{
    using fairlead::WorkCalendar;
    std::vector<WorkCalendar> made;
    for (const auto &week : {WorkCalendar::mondayToFriday, WorkCalendar::Week{1, 1, 1, 0.5, 0, 0, 0},
                             WorkCalendar::Week{1, 1, 0, 1, 1, 1, 1}}) {
        std::vector<fairlead::DayOff> holidays;
        for (int i = 0; i < 4; ++i)
            holidays.push_back(
                {fairlead::dateOf(firstMonday + source.number(60)), i == 0 ? 0.5 : 1.0, QString()});
        made.push_back(WorkCalendar::create(week, std::move(holidays)).value());
    }
    return made;
}

inline fairlead::Activity activity(Source &source, const Shape &shape)
{
    fairlead::Activity made;
    made.duration = shape.withMilestones && source.chance(15) ? 0 : 1 + source.number(9);
    made.calendar = source.number(3);
    if (source.chance(40))
        made.notBefore = firstMonday - 10 + source.number(40);
    if (shape.withDeadlines && source.chance(25))
        made.deadline = firstMonday + 10 + source.number(60);
    if (shape.withActuals && source.chance(30)) {
        const bool done = source.chance(50);
        made.state = done ? fairlead::Activity::State::Done : fairlead::Activity::State::InProgress;
        made.actualStart = firstMonday - 10 + source.number(15);
        if (done)
            made.actualFinish = *made.actualStart + source.number(8);
        else
            made.remaining = source.number(7);
    }
    return made;
}

/// Free of loops: links go from lower to higher positions of a shuffled order.
inline fairlead::NetworkInput input(Source &source, const Shape &shape)
{
    fairlead::NetworkInput made;
    made.calendars = calendars(source);
    made.projectStart = firstMonday - 3 + source.number(6);
    if (source.chance(50))
        made.planEnd = firstMonday + 40 + source.number(60);
    if (shape.withActuals)
        made.asOf = firstMonday + source.number(10);
    std::vector<int> order(size_t(shape.activities), 0);
    for (int i = 0; i < shape.activities; ++i) {
        made.activities.push_back(activity(source, shape));
        const size_t at = size_t(source.number(i + 1));
        order[size_t(i)] = order[at];
        order[at] = i;
    }
    for (int i = 0; i < shape.links && shape.activities > 1; ++i) {
        const int to = 1 + source.number(shape.activities - 1);
        const int from = std::max(0, to - 1 - source.number(8));
        const auto type = fairlead::ActivityLink::Type(source.number(shape.withFinishLinks ? 4 : 2));
        const int lag = source.chance(50) ? 0 : source.number(11) - 5;
        made.links.push_back({order[size_t(from)], order[size_t(to)], type, lag, source.chance(15)});
    }
    return made;
}

} // namespace random_network
