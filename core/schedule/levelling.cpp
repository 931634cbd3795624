// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levelling.h"

#include <numeric>
#include <queue>

namespace fairlead {

namespace {

/// Nothing is placed further from the beginning than this (some 10,000 years): memory is by day.
constexpr Day horizonDays = 4'000'000;

/// People of one team, and how many of them are taken, day by day.
class TeamDiary {
public:
    TeamDiary(const TeamPeople &people, Day origin) : m_people(&people), m_origin(origin) { }

    Headcount free(Day day) const
    {
        const size_t offset = size_t(day - m_origin);
        return offset < m_taken.size() ? m_people->on(day) - m_taken[offset] : m_people->on(day);
    }

    void take(const WorkCalendar &calendar, Day from, Day until, Headcount staffing)
    {
        m_taken.resize(std::max(m_taken.size(), size_t(until - m_origin)));
        for (Day day = calendar.snapForward(from); day < until; day = calendar.snapForward(day + 1))
            m_taken[size_t(day - m_origin)] += staffing;
    }

    /// From this day on every day is the same: nothing is taken, and as many people as usual.
    Day quietFrom() const
    {
        return std::max(m_origin + Day(m_taken.size()), m_people->firstDay + Day(m_people->perDay.size()));
    }

    Headcount usual() const { return m_people->otherwise; }

private:
    const TeamPeople *m_people;
    Day m_origin;
    std::vector<Headcount> m_taken; ///< by day from the origin
};

Result<void> checked(const LevelInput &input)
{
    const size_t count = size_t(input.network.size());
    if (input.needs.size() != count || (!input.ranking.empty() && input.ranking.size() != count))
        return fail(Error::invalid(Text::tr("Every item needs a team and a rank.")));
    std::vector<bool> ranked(count, false);
    for (const int activity : input.ranking) {
        if (activity < 0 || size_t(activity) >= count || ranked[size_t(activity)])
            return fail(Error::invalid(Text::tr("Every item must be ranked once.")));
        ranked[size_t(activity)] = true;
    }
    for (const LevelInput::Need &need : input.needs) {
        if (need.team < -1 || need.team >= int(input.teams.size()))
            return fail(Error::invalid(Text::tr("An item belongs to a team that is not there.")));
        if (need.staffing.units() < 0)
            return fail(Error::invalid(Text::tr("An item needs fewer than no people.")));
    }
    return {};
}

/// One run of the serial generation.
class Levelling {
public:
    explicit Levelling(const LevelInput &input) : m_input(input), m_network(input.network)
    {
        const size_t count = size_t(m_network.size());
        m_plan.activities.resize(count);
        m_plan.finish = m_network.input().projectStart;
        m_origin = std::max(m_network.input().projectStart, m_network.input().asOf.value_or(farPast));
        for (const TeamPeople &team : input.teams)
            m_diaries.emplace_back(team, m_origin);
        m_rank.resize(count);
        for (size_t i = 0; i < count; ++i)
            m_rank[input.ranking.empty() ? i : size_t(input.ranking[i])] = int(i);
        m_waits.resize(count);
        for (size_t i = 0; i < count; ++i)
            m_waits[i] = int(m_network.incoming(int(i)).size());
        m_giveUp.assign(count, -1);
    }

    Result<LevelledPlan> run(Progress &progress)
    {
        reserveWorkInProgress();
        for (int i = 0; i < m_network.size(); ++i)
            offer(i);
        double visited = 0;
        while (!m_ready.empty()) {
            if (!progress.advance(visited++ / double(m_network.size())))
                return fail(Error::cancelled());
            const int activity = m_ready.top().second;
            m_ready.pop();
            place(activity);
            for (const int each : m_network.outgoing(activity)) {
                const int successor = m_network.link(each).successor;
                --m_waits[size_t(successor)];
                offer(successor);
            }
        }
        return std::move(m_plan);
    }

private:
    const LevelInput::Need &need(int activity) const { return m_input.needs[size_t(activity)]; }

    bool occupiesPeople(int activity) const
    {
        return need(activity).team >= 0 && !need(activity).staffing.isZero()
            && !m_network.activity(activity).isMilestone();
    }

    void offer(int activity)
    {
        if (m_waits[size_t(activity)] == 0)
            m_ready.emplace(m_rank[size_t(activity)], activity);
    }

    /// What has begun goes on, also where its people are missing.
    void reserveWorkInProgress()
    {
        for (int i = 0; i < m_network.size(); ++i) {
            const Activity &activity = m_network.activity(i);
            if (m_network.stateOf(i) != Activity::State::InProgress || !occupiesPeople(i))
                continue;
            const WorkCalendar &calendar = m_network.calendarOf(i);
            const Day from = std::max(m_origin, activity.actualStart.value_or(m_origin));
            const Day until = calendar.add(from, activity.remaining.value_or(activity.duration));
            if (until - m_origin < horizonDays)
                m_diaries[size_t(need(i).team)].take(calendar, from, until, need(i).staffing);
        }
    }

    void place(int index)
    {
        LevelledDates &dates = m_plan.activities[size_t(index)];
        const bool begins = m_network.stateOf(index) == Activity::State::NotStarted;
        const int missing = m_giveUp[size_t(index)];
        if (begins && missing >= 0)
            return giveUp({index, Unplaced::Reason::Waits, missing});
        static_cast<PlacedDates &>(dates) = earliestDates(m_network, index, m_plan.activities);
        dates.linkStart = dates.start;
        if (begins && occupiesPeople(index)) {
            if (const auto reason = moveToFreePeople(index, dates))
                return giveUp({index, *reason, -1});
        }
        dates.placed = true;
        m_plan.finish = std::max(m_plan.finish, dates.finish);
    }

    void giveUp(const Unplaced &unplaced)
    {
        m_plan.unplaced.push_back(unplaced);
        m_plan.activities[size_t(unplaced.activity)] = {};
        for (const int each : m_network.outgoing(unplaced.activity)) {
            int &missing = m_giveUp[size_t(m_network.link(each).successor)];
            missing = missing < 0 ? unplaced.activity : missing;
        }
    }

    /// Moves the work on to the first stretch of its working days with enough people on each.
    std::optional<Unplaced::Reason> moveToFreePeople(int index, LevelledDates &dates)
    {
        const WorkCalendar &calendar = m_network.calendarOf(index);
        const Headcount staffing = need(index).staffing;
        TeamDiary &diary = m_diaries[size_t(need(index).team)];
        const Day quiet = diary.quietFrom();
        const int duration = m_network.activity(index).duration;
        int found = 0;
        for (Day day = dates.start; found < duration && day < quiet; day = calendar.snapForward(day + 1)) {
            if (diary.free(day) >= staffing) {
                ++found;
                continue;
            }
            found = 0;
            dates.busyDay = day;
            dates.start = calendar.snapForward(day + 1);
            dates.driver = {Driver::Kind::Capacity, -1};
        }
        if (found < duration && diary.usual() < staffing)
            return Unplaced::Reason::TooFewPeople;
        dates.finish = calendar.add(dates.start, duration);
        if (dates.finish - m_origin >= horizonDays)
            return Unplaced::Reason::TooLate;
        diary.take(calendar, dates.start, dates.finish, staffing);
        return {};
    }

    const LevelInput &m_input;
    const Network &m_network;
    LevelledPlan m_plan;
    Day m_origin = 0;
    std::vector<TeamDiary> m_diaries;
    std::vector<int> m_rank;
    std::vector<int> m_waits;  ///< links from predecessors that are not placed yet
    std::vector<int> m_giveUp; ///< a predecessor without dates; -1: none
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>>
        m_ready; ///< rank, activity
};

} // namespace

Result<LevelledPlan> level(const LevelInput &input, Progress &progress)
{
    if (const auto ok = checked(input); !ok)
        return fail(ok.error());
    return Levelling(input).run(progress);
}

} // namespace fairlead
