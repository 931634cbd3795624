// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

#include <QLatin1String>
#include <algorithm>
#include <vector>

/// The plan of the sample "Marlowe Quay" and what its schedule must be, row by row: sections 6.2,
/// 6.6 and 6.7 of its description. Dates are inclusive; "" is none.
namespace marlowe_quay {

using State = fairlead::Activity::State;
using Type = fairlead::ActivityLink::Type;

struct Row {
    const char *key, *team;
    int duration;
    const char *notBefore, *deadline;
    State state; ///< on 16 November 2026
    const char *actualStart, *actualFinish;
    int remaining; ///< -1: not in progress
    // Expected
    const char *start, *finish, *lateFinish; ///< baseline; "" where not in it
    int totalFloat;
    const char *drivenBy;
    const char *forecast;
};

// clang-format off
inline constexpr Row rows[] = {
    {"R01", "ORD", 21, "2026-10-05", "", State::InProgress, "2026-10-07", "", 4,
     "2026-10-07", "2026-11-04", "2026-11-12", 6, "R03 SS+3", "2026-11-19"},
    {"R02", "ORD", 20, "2026-10-19", "", State::InProgress, "2026-10-19", "", 5,
     "2026-10-19", "2026-11-13", "2026-12-03", 13, "not before", "2026-11-20"},
    {"R03", "ORD", 19, "2026-10-01", "", State::Done, "2026-10-01", "2026-10-30", -1,
     "2026-10-01", "2026-10-28", "2026-11-05", 6, "not before", "2026-10-30"},
    {"R04", "ORD", 23, "2026-10-05", "", State::InProgress, "2026-10-05", "", 6,
     "2026-10-06", "2026-11-05", "2026-11-12", 5, "not before", "2026-11-23"},
    {"R05", "ORD", 12, "2026-11-09", "", State::NotStarted, "", "", -1,
     "2026-11-10", "2026-11-25", "2026-11-30", 3, "R12 FS", "2026-12-11"},
    {"R06", "ORD", 10, "2026-11-16", "", State::NotStarted, "", "", -1,
     "2026-11-30", "2026-12-15", "2026-12-18", 3, "R05 FS+2", "2026-12-30"},
    {"R07", "ORD", 0, "", "2026-12-18", State::NotStarted, "", "", -1,
     "", "2026-12-15", "2026-12-18", 3, "R06 FS", "2026-12-30"},
    {"R08", "ORD", 25, "2026-10-26", "", State::InProgress, "2026-10-26", "", 13,
     "2026-10-26", "2026-11-27", "2026-12-31", 21, "not before", "2026-12-03"},
    {"R09", "ORD", 25, "2026-11-16", "", State::NotStarted, "", "", -1,
     "2026-11-16", "2026-12-22", "2026-12-31", 6, "not before", "2026-12-22"},
    {"R10", "ORD", 28, "2026-11-02", "", State::InProgress, "2026-11-09", "", 24,
     "2026-11-04", "2026-12-15", "2026-12-31", 11, "R33 FS", "2026-12-21"},
    {"R11", "ORD", 23, "2026-11-16", "", State::NotStarted, "", "", -1,
     "2026-11-16", "2026-12-18", "2026-12-31", 8, "not before", "2027-01-04"},
    {"R12", "ORD", 21, "2026-10-12", "", State::Done, "2026-10-12", "2026-11-10", -1,
     "2026-10-12", "2026-11-09", "2026-11-12", 3, "not before", "2026-11-10"},
    {"R13", "ORD", 25, "2026-11-23", "", State::NotStarted, "", "", -1,
     "2026-11-23", "2026-12-30", "2026-12-31", 1, "not before", "2026-12-30"},
    {"R14", "ORD", 12, "2026-10-19", "", State::Done, "2026-10-19", "2026-11-03", -1,
     "2026-10-19", "2026-11-03", "2026-12-18", 31, "not before", "2026-11-03"},
    {"R15", "ORD", 17, "2026-10-12", "", State::Done, "2026-10-12", "2026-11-04", -1,
     "2026-10-12", "2026-11-03", "2026-11-12", 7, "not before", "2026-11-04"},
    {"R16", "ORD", 21, "2026-12-07", "", State::NotStarted, "", "", -1,
     "", "", "", 0, "", ""},
    {"R17", "PAY", 20, "2026-10-05", "", State::Done, "2026-10-05", "2026-11-03", -1,
     "2026-10-05", "2026-10-30", "2026-11-09", 6, "not before", "2026-11-03"},
    {"R18", "PAY", 20, "2026-10-26", "", State::InProgress, "2026-11-04", "", 14,
     "2026-11-02", "2026-11-30", "2026-12-08", 6, "R17 FS", "2026-12-03"},
    {"R19", "PAY", 25, "2026-10-12", "", State::InProgress, "2026-10-12", "", 4,
     "2026-10-12", "2026-11-16", "2026-12-11", 19, "R17 SS+5", "2026-11-19"},
    {"R20", "PAY", 23, "2026-11-02", "", State::InProgress, "2026-11-02", "", 16,
     "2026-11-02", "2026-12-03", "2026-12-10", 5, "not before", "2026-12-07"},
    {"R21", "PAY", 13, "2026-12-07", "", State::NotStarted, "", "", -1,
     "2026-12-07", "2026-12-23", "2026-12-31", 4, "not before", "2026-12-28"},
    {"R22", "PAY", 0, "", "2026-12-11", State::NotStarted, "", "", -1,
     "", "2026-12-03", "2026-12-11", 6, "R18 FS+3", "2026-12-08"},
    {"R23", "PAY", 17, "2026-10-01", "", State::Done, "2026-10-01", "2026-10-27", -1,
     "2026-10-01", "2026-10-23", "2026-11-06", 10, "not before", "2026-10-27"},
    {"R24", "PAY", 14, "2026-11-02", "", State::InProgress, "2026-11-02", "", 6,
     "2026-11-02", "2026-11-20", "2026-12-10", 14, "not before", "2026-11-23"},
    {"R25", "PAY", 21, "2026-10-05", "", State::Done, "2026-10-05", "2026-11-05", -1,
     "2026-10-05", "2026-11-02", "2026-11-06", 4, "not before", "2026-11-05"},
    {"R26", "PAY", 12, "2026-11-02", "", State::InProgress, "2026-11-09", "", 8,
     "2026-11-04", "2026-11-20", "2026-11-25", 3, "R33 FS", "2026-11-25"},
    {"R27", "PAY", 10, "2026-11-23", "", State::NotStarted, "", "", -1,
     "2026-12-02", "2026-12-15", "2026-12-16", 1, "R30 FF", "2026-12-16"},
    {"R28", "PAY", 6, "2026-12-14", "", State::NotStarted, "", "", -1,
     "2026-12-21", "2026-12-30", "2026-12-31", 1, "R27 FS+3", "2026-12-31"},
    {"R29", "PAY", 28, "2026-10-05", "", State::InProgress, "2026-10-09", "", 7,
     "2026-10-09", "2026-11-18", "2026-12-08", 14, "R35 SS+4", "2026-11-24"},
    {"R30", "PAY", 31, "2026-11-02", "2026-12-18", State::InProgress, "2026-11-02", "", 22,
     "2026-11-02", "2026-12-15", "2026-12-16", 1, "not before", "2026-12-15"},
    {"R31", "PAY", 12, "2026-10-12", "", State::Done, "2026-10-12", "2026-10-27", -1,
     "2026-10-12", "2026-10-27", "2026-12-11", 32, "not before", "2026-10-27"},
    {"R32", "PAY", 31, "2026-12-07", "", State::NotStarted, "", "", -1,
     "", "", "", 0, "", ""},
    {"R33", "COR", 23, "2026-10-01", "", State::Done, "2026-10-01", "2026-11-06", -1,
     "2026-10-01", "2026-11-03", "2026-11-04", 1, "not before", "2026-11-06"},
    {"R34", "COR", 25, "2026-11-04", "", State::InProgress, "2026-11-09", "", 20,
     "2026-11-04", "2026-12-08", "2026-12-09", 1, "R33 FS", "2026-12-11"},
    {"R35", "COR", 24, "2026-10-05", "", State::Done, "2026-10-05", "2026-11-13", -1,
     "2026-10-05", "2026-11-06", "2026-11-24", 12, "not before", "2026-11-13"},
    {"R36", "COR", 25, "2026-11-16", "", State::NotStarted, "", "", -1,
     "2026-11-16", "2026-12-18", "2026-12-31", 7, "not before", "2026-12-18"},
    {"R37", "COR", 17, "2026-10-12", "", State::Done, "2026-10-13", "2026-11-09", -1,
     "2026-10-13", "2026-11-04", "2026-11-12", 6, "not before", "2026-11-09"},
    {"R38", "COR", 14, "2026-10-26", "", State::Done, "2026-10-26", "2026-11-13", -1,
     "2026-10-26", "2026-11-12", "2026-12-31", 33, "not before", "2026-11-13"},
    {"R39", "COR", 37, "2026-11-02", "", State::NotStarted, "", "", -1,
     "2026-11-04", "2026-12-24", "2026-12-31", 3, "R33 FS", ""},
    {"R40", "COR", 21, "2026-10-05", "", State::Done, "2026-10-05", "2026-11-04", -1,
     "2026-10-05", "2026-11-03", "2026-11-04", 1, "not before", "2026-11-04"},
    {"R41", "COR", 25, "2026-10-12", "", State::InProgress, "2026-10-13", "", 5,
     "2026-10-13", "2026-11-16", "2026-12-03", 13, "not before", "2026-11-20"},
    {"R42", "COR", 31, "2026-10-05", "", State::InProgress, "2026-10-07", "", 7,
     "2026-10-07", "2026-11-19", "2026-11-20", 1, "R40 SS+2", "2026-11-24"},
    {"R43", "COR", 20, "2026-11-16", "2026-12-18", State::NotStarted, "", "", -1,
     "2026-11-20", "2026-12-17", "2026-12-18", 1, "R42 FS", "2026-12-22"},
    {"R44", "COR", 14, "2026-12-07", "", State::NotStarted, "", "", -1,
     "2026-12-09", "2026-12-30", "2026-12-31", 1, "R34 FS", "2027-01-05"},
    {"R45", "COR", 7, "2026-10-21", "", State::Done, "2026-10-21", "2026-10-30", -1,
     "", "", "", 0, "", "2026-10-30"},
};

struct LinkRow {
    const char *predecessor, *successor;
    Type type;
    int lag;
};

inline constexpr LinkRow linkRows[] = {
    {"R03", "R01", Type::StartToStart, 3},
    {"R15", "R01", Type::FinishToFinish, 0},
    {"R01", "R02", Type::StartToStart, 5},
    {"R01", "R05", Type::FinishToStart, 0},
    {"R04", "R05", Type::FinishToStart, 0},
    {"R12", "R05", Type::FinishToStart, 0},
    {"R37", "R05", Type::FinishToStart, 0},
    {"R05", "R06", Type::FinishToStart, 2},
    {"R01", "R06", Type::FinishToStart, 0},
    {"R02", "R06", Type::FinishToStart, 0},
    {"R41", "R06", Type::FinishToStart, 0},
    {"R14", "R06", Type::FinishToFinish, 0},
    {"R06", "R07", Type::FinishToStart, 0},
    {"R33", "R10", Type::FinishToStart, 0},
    {"R10", "R38", Type::StartToFinish, 0},
    {"R03", "R09", Type::FinishToStart, 0},
    {"R03", "R13", Type::FinishToStart, 0},
    {"R33", "R13", Type::FinishToStart, 0},
    {"R04", "R11", Type::FinishToStart, 3},
    {"R01", "R16", Type::FinishToStart, 0},
    {"R08", "R16", Type::FinishToStart, 0},
    {"R17", "R18", Type::FinishToStart, 0},
    {"R17", "R19", Type::StartToStart, 5},
    {"R29", "R18", Type::FinishToFinish, 0},
    {"R35", "R29", Type::StartToStart, 4},
    {"R35", "R18", Type::FinishToFinish, 2},
    {"R18", "R22", Type::FinishToStart, 3},
    {"R19", "R22", Type::FinishToStart, 0},
    {"R31", "R22", Type::FinishToStart, 0},
    {"R41", "R22", Type::FinishToStart, 0},
    {"R23", "R20", Type::FinishToStart, 0},
    {"R24", "R20", Type::FinishToFinish, 0},
    {"R20", "R21", Type::FinishToStart, 0},
    {"R33", "R26", Type::FinishToStart, 0},
    {"R25", "R26", Type::FinishToStart, 0},
    {"R26", "R27", Type::FinishToStart, 5},
    {"R27", "R28", Type::FinishToStart, 3},
    {"R30", "R27", Type::FinishToFinish, 0},
    {"R18", "R32", Type::FinishToStart, 0},
    {"R40", "R42", Type::StartToStart, 2},
    {"R40", "R41", Type::StartToStart, 3},
    {"R34", "R44", Type::FinishToStart, 0},
    {"R33", "R34", Type::FinishToStart, 0},
    {"R33", "R39", Type::FinishToStart, 0},
    {"R42", "R43", Type::FinishToStart, 0},
    {"R35", "R36", Type::FinishToStart, 0},
};
// clang-format on

inline fairlead::Day day(const char *iso)
{
    return fairlead::dayOf(QDate::fromString(QLatin1String(iso), Qt::ISODate));
}

inline std::optional<fairlead::Day> optionalDay(const char *iso)
{
    return *iso ? std::optional(day(iso)) : std::nullopt;
}

inline fairlead::WorkCalendar calendar(std::initializer_list<const char *> holidays)
{
    std::vector<fairlead::DayOff> list;
    for (const char *iso : holidays)
        list.push_back({QDate::fromString(QLatin1String(iso), Qt::ISODate), 1, QString()});
    return fairlead::WorkCalendar::create(fairlead::WorkCalendar::mondayToFriday, std::move(list)).value();
}

inline const char *const teams[] = {"ORD", "PAY", "COR"};

/// Of ORD (Lisbon), PAY (Kraków) and COR (Toronto), with the days after the quarter.
inline std::vector<fairlead::WorkCalendar> calendars()
{
    return {calendar({"2026-10-05", "2026-12-01", "2026-12-08", "2026-12-25", "2027-01-01"}),
            calendar({"2026-11-11", "2026-12-24", "2026-12-25", "2027-01-01", "2027-01-06"}),
            calendar({"2026-10-12", "2026-12-25", "2026-12-28", "2027-01-01"})};
}

/// A network and the rows its activities come from.
struct Plan {
    fairlead::NetworkInput input;
    std::vector<const Row *> rowOf;

    /// -1 where the plan has no such item.
    int indexOf(const char *key) const
    {
        const auto same = [key](const Row *row) { return QLatin1String(row->key) == QLatin1String(key); };
        const auto found = std::ranges::find_if(rowOf, same);
        return found == rowOf.end() ? -1 : int(found - rowOf.begin());
    }
    QString nameOf(int activity) const { return QLatin1String(rowOf[size_t(activity)]->key); }
};

inline fairlead::Activity activityOf(const Row &row)
{
    const auto team = std::ranges::find_if(
        teams, [&](const char *each) { return QLatin1String(each) == QLatin1String(row.team); });
    fairlead::Activity activity;
    activity.duration = row.duration;
    activity.calendar = int(team - std::begin(teams));
    activity.notBefore = optionalDay(row.notBefore);
    activity.deadline = optionalDay(row.deadline);
    activity.state = row.state;
    activity.actualStart = optionalDay(row.actualStart);
    activity.actualFinish = optionalDay(row.actualFinish);
    if (row.remaining >= 0)
        activity.remaining = row.remaining;
    return activity;
}

inline Plan planWithout(std::initializer_list<const char *> left)
{
    Plan plan;
    plan.input.calendars = calendars();
    plan.input.projectStart = day("2026-10-01");
    plan.input.planEnd = day("2027-01-01");
    for (const Row &row : rows) {
        if (std::ranges::any_of(
                left, [&](const char *key) { return QLatin1String(key) == QLatin1String(row.key); }))
            continue;
        plan.rowOf.push_back(&row);
        plan.input.activities.push_back(activityOf(row));
    }
    for (const LinkRow &row : linkRows) {
        const int from = plan.indexOf(row.predecessor), to = plan.indexOf(row.successor);
        if (from >= 0 && to >= 0)
            plan.input.links.push_back({from, to, row.type, row.lag});
    }
    return plan;
}

/// As approved: nothing has happened yet.
inline Plan baseline()
{
    return planWithout({"R16", "R32", "R45"});
}

/// On Monday, 16 November 2026.
inline Plan forecast()
{
    Plan plan = planWithout({"R16", "R32", "R39"});
    plan.input.asOf = day("2026-11-16");
    return plan;
}

} // namespace marlowe_quay
