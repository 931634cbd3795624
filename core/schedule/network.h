// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/calendar/work_calendar.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace fairlead {

/// One piece of work as the schedule sees it. Indices stand for records: the caller keeps the map.
struct Activity {
    enum class State : quint8 { NotStarted, InProgress, Done };

    int duration = 0; ///< whole working days of its calendar; 0 is a milestone
    int calendar = 0; ///< index into NetworkInput::calendars
    std::optional<Day> notBefore;
    std::optional<Day> deadline; ///< last acceptable day, inclusive
    State state = State::NotStarted;
    std::optional<Day> actualStart;
    std::optional<Day> actualFinish; ///< the last day that was worked, inclusive
    std::optional<int> remaining;    ///< working days left from as-of; none: the whole duration

    bool isMilestone() const { return duration == 0; }
};

/// `successor` waits for `predecessor`.
struct ActivityLink {
    enum class Type : quint8 { FinishToStart, StartToStart, FinishToFinish, StartToFinish };

    int predecessor = 0;
    int successor = 0;
    Type type = Type::FinishToStart;
    int lag = 0;          ///< may be negative
    bool elapsed = false; ///< lag in calendar days; else in working days of the successor's calendar

    bool fromStart() const { return type == Type::StartToStart || type == Type::StartToFinish; }
    bool toStart() const { return type == Type::FinishToStart || type == Type::StartToStart; }
};

/// Everything that decides link dates (C10).
struct NetworkInput {
    std::vector<Activity> activities;
    std::vector<ActivityLink> links;
    std::vector<WorkCalendar> calendars;
    Day projectStart = 0;
    std::optional<Day> planEnd; ///< a boundary: work may last until the day before. None: the last finish
    /// The morning of this day is now. None: the plan as it was meant, states and actuals are ignored.
    std::optional<Day> asOf;
};

/// What to call an activity in a sentence.
using ActivityName = std::function<QString(int activity)>;

/// Activities and links in the order in which they are computed, checked once. Dates are not in it.
class Network {
public:
    /// Error::Invalid: a link or calendar that does not exist, a negative duration, no calendar, or
    /// links that form a loop; the loop is named with `name`, or by numbers.
    /// Cost: O(links + activities log activities).
    static Result<Network> create(NetworkInput input, const ActivityName &name = {});

    const NetworkInput &input() const { return m_input; }
    int size() const { return int(m_input.activities.size()); }
    const Activity &activity(int index) const { return m_input.activities[size_t(index)]; }
    const ActivityLink &link(int index) const { return m_input.links[size_t(index)]; }
    const WorkCalendar &calendarOf(int activity) const
    {
        return m_input.calendars[size_t(m_input.activities[size_t(activity)].calendar)];
    }

    /// Activities such that every link goes forward; of those free to come next the lowest first.
    std::span<const int> order() const { return m_order; }
    /// Links (indices) into an activity, in the order of the input.
    std::span<const int> incoming(int activity) const { return row(m_incoming, m_firstIncoming, activity); }
    /// Links (indices) out of an activity, in the order of the input.
    std::span<const int> outgoing(int activity) const { return row(m_outgoing, m_firstOutgoing, activity); }

    /// The state that dates are computed with: NotStarted for all where there is no as-of, and a
    /// milestone is either done or not.
    Activity::State stateOf(int index) const
    {
        const Activity &one = activity(index);
        const bool ignored = !m_input.asOf || (one.isMilestone() && one.state == Activity::State::InProgress);
        return ignored ? Activity::State::NotStarted : one.state;
    }

    /// What-if without checking the network again: another duration of one activity, and what is
    /// left of it if it is in progress. A milestone stays one, other work keeps at least one day.
    void setDuration(int activity, int duration, std::optional<int> remaining = {});

private:
    static std::span<const int> row(const std::vector<int> &links, const std::vector<int> &first,
                                    int activity)
    {
        const size_t begin = size_t(first[size_t(activity)]);
        return std::span(links).subspan(begin, size_t(first[size_t(activity) + 1]) - begin);
    }

    NetworkInput m_input;
    std::vector<int> m_order;
    std::vector<int> m_firstIncoming, m_incoming;
    std::vector<int> m_firstOutgoing, m_outgoing;
};

/// One loop among the links, each activity once and in the direction of the links; empty: none.
std::vector<int> findLoop(int activities, std::span<const ActivityLink> links);

/// All groups of activities that wait for each other, for imports; empty: none.
std::vector<std::vector<int>> findLoops(int activities, std::span<const ActivityLink> links);

/// The loop that `added` would close, shortest way round, beginning with its predecessor; empty:
/// it closes none. `links` must be free of loops. Cost: O(activities + links).
std::vector<int> loopClosedBy(int activities, std::span<const ActivityLink> links, const ActivityLink &added);

/// "R01 → R05 → R01", by numbers without `name`.
QString loopText(std::span<const int> loop, const ActivityName &name = {});

} // namespace fairlead
