// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/holiday_calendar.h"

namespace fairlead {

struct Person;

/// How a team takes in work.
enum class FlowMode { Iterations, Flow };
template <> struct Choices<FlowMode> {
    static constexpr Choice all[] = {
        {"iterations", QT_TRANSLATE_NOOP("team", "Iterations")},
        {"flow", QT_TRANSLATE_NOOP("team", "Flow")},
    };
};

/// Life of a team.
enum class TeamState { Active, Forming, Dissolved };
template <> struct Choices<TeamState> {
    static constexpr Choice all[] = {
        {"active", QT_TRANSLATE_NOOP("team", "Active")},
        {"forming", QT_TRANSLATE_NOOP("team", "Forming")},
        {"dissolved", QT_TRANSLATE_NOOP("team", "Dissolved")},
    };
};

/// A group that plans and delivers together.
struct Team {
    Id<Team> id;
    QString key;
    QString name;
    QString mission;
    Id<Person> lead;
    Id<HolidayCalendar> calendar; ///< of the schedule of its items
    FlowMode flow = FlowMode::Iterations;
    int iterationWeeks = 2;
    int wipLimit = 0;
    std::optional<Share> excellenceFloor; ///< empty: the workspace’s
    std::optional<Share> excellenceCeiling;
    QString excellenceReason;
    QString channel;
    TeamState state = TeamState::Active;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Team &) const = default;

    static constexpr const char *table = "team";
    static constexpr const char *label = QT_TRANSLATE_NOOP("team", "Team");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("team", "Teams");
    static constexpr const char *keyPrefix = "T"; ///< of new keys; empty: records have no key
    static std::span<const Field<Team>> fields();
};

} // namespace fairlead
