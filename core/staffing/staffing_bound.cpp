// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/staffing_bound.h"

#include "core/schedule/link_step.h"
#include "core/staffing/worker_diary.h"

#include <numeric>

namespace fairlead {

namespace {

/// Work of one packet, between what has to happen before and after its activity.
struct Load {
    int kind = 0;
    int head = 0; ///< offset of the first day on which it can be done
    int tail = 0; ///< days that have to pass after it
    MilliDays effort = 0;
};

int lagDays(const ActivityLink &link)
{
    return std::max(0, link.lag); // working days are at least as many days
}

/// The problem as if everybody were there as often as needed.
class Relaxed {
public:
    explicit Relaxed(const StaffingProblem &problem) : m_problem(problem), m_diary(problem)
    {
        const auto count = size_t(problem.network.size());
        m_dates.resize(count);
        m_tail.resize(count);
        for (const int activity : problem.network.order())
            place(activity);
        for (auto at = problem.network.order().rbegin(); at != problem.network.order().rend(); ++at)
            follow(*at);
    }

    Day finish() const
    {
        Day finish = m_problem.firstDay;
        for (const PlacedDates &dates : m_dates)
            finish = std::max(finish, dates.finish);
        return finish;
    }

    std::vector<Load> loads() const
    {
        std::vector<Load> loads;
        for (int activity = 0; activity < m_problem.network.size(); ++activity) {
            const StaffedWork &work = m_problem.work[size_t(activity)];
            if (!isMovable(activity))
                continue;
            const int head = begin(activity);
            for (int packet = work.firstPacket; packet < work.firstPacket + work.packets; ++packet) {
                const Packet &row = m_problem.packets[size_t(packet)];
                loads.push_back({row.kind, head, m_tail[size_t(activity)], row.effort});
            }
        }
        return loads;
    }

private:
    bool isMovable(int activity) const
    {
        const StaffedWork &work = m_problem.work[size_t(activity)];
        if (m_problem.network.stateOf(activity) == Activity::State::Done || work.packets == 0 || work.pins > 0
            || work.isFluid)
            return false;
        const auto packets =
            std::span(m_problem.packets).subspan(size_t(work.firstPacket), size_t(work.packets));
        return std::ranges::none_of(packets, [this](const Packet &packet) { // nobody does a part of it only
            return m_problem.kinds[size_t(packet.kind)].workers.empty();
        });
    }

    void place(int activity)
    {
        PlacedDates &dates = m_dates[size_t(activity)];
        dates = earliestDates(m_problem.network, activity, m_dates);
        if (!isMovable(activity))
            return;
        const int from = begin(activity);
        const StaffedWork &work = m_problem.work[size_t(activity)];
        int last = from - 1;
        for (int packet = work.firstPacket; packet < work.firstPacket + work.packets; ++packet)
            last = std::max(last, bestEnd(m_problem.packets[size_t(packet)], from));
        dates.finish = std::max(dates.start, m_problem.firstDay + last + 1);
    }

    /// Offset of the first day on which it can be worked on.
    int begin(int activity) const
    {
        const bool isRunning = m_problem.network.stateOf(activity) == Activity::State::InProgress;
        const Day asOf = m_problem.network.input().asOf.value_or(m_problem.firstDay);
        return std::clamp((isRunning ? asOf : m_dates[size_t(activity)].start) - m_problem.firstDay, 0,
                          m_problem.days);
    }

    /// Offset of the last day if the best of all people were free.
    int bestEnd(const Packet &packet, int from) const
    {
        int best = m_problem.days;
        for (const Qualified::One &each : m_problem.kinds[size_t(packet.kind)].workers) {
            const auto effort = MilliDays(qint64(packet.effort) * 1000 / each.speed);
            const FreeRun run = m_diary.find(each.worker, from, std::max(1, effort), packet.share, best - 1);
            if (run.firstSlot >= 0)
                best = m_diary.dayOf(each.worker, run.lastSlot);
        }
        return best == m_problem.days ? from - 1 : best;
    }

    void follow(int activity)
    {
        for (const int each : m_problem.network.outgoing(activity)) {
            const ActivityLink &link = m_problem.network.link(each);
            if (link.type != ActivityLink::Type::FinishToStart || link.lag < 0)
                continue;
            const auto successor = size_t(link.successor);
            // What others may take in fewer days later in the year is not counted: one day each at least.
            const int days = isMovable(link.successor) ? leastDays(link.successor) : 0;
            m_tail[size_t(activity)] =
                std::max(m_tail[size_t(activity)], lagDays(link) + days + m_tail[successor]);
        }
    }

    /// Days of an activity whenever it is done, at the fullest days of the best people.
    int leastDays(int activity) const
    {
        const StaffedWork &work = m_problem.work[size_t(activity)];
        int days = 0;
        for (int packet = work.firstPacket; packet < work.firstPacket + work.packets; ++packet) {
            const Packet &row = m_problem.packets[size_t(packet)];
            qint64 most = 1;
            for (const Qualified::One &each : m_problem.kinds[size_t(row.kind)].workers) {
                const auto &output = m_problem.workers[size_t(each.worker)].output;
                most = std::max(most, qint64(std::ranges::max(output)) * each.speed * row.share);
            }
            days = std::max(days, int((qint64(row.effort) * 1000 * 1000 + most - 1) / most));
        }
        return days;
    }

    const StaffingProblem &m_problem;
    WorkerDiary m_diary;
    std::vector<PlacedDates> m_dates;
    std::vector<int> m_tail;
};

/// Kinds of work that share people, directly or through others.
std::vector<std::vector<int>> groupsOf(const StaffingProblem &problem)
{
    std::vector<int> groupOfWorker(problem.workers.size(), -1);
    std::vector<std::vector<int>> groups;
    for (int kind = 0; kind < int(problem.kinds.size()); ++kind) {
        std::vector<int> group{kind};
        const int index = int(groups.size());
        for (const Qualified::One &each : problem.kinds[size_t(kind)].workers) {
            int &of = groupOfWorker[size_t(each.worker)];
            if (of >= 0 && of != index) {
                group.insert(group.end(), groups[size_t(of)].begin(), groups[size_t(of)].end());
                groups[size_t(of)].clear();
                std::ranges::replace(groupOfWorker, of, index);
            }
            of = index;
        }
        groups.push_back(std::move(group));
    }
    std::erase_if(groups, [](const auto &group) { return group.empty(); });
    return groups;
}

/// The sets of a group that are looked at, as bits of its members.
std::vector<quint64> setsOf(size_t kinds)
{
    std::vector<quint64> sets;
    if (kinds <= 12) {
        for (quint64 set = 1; set < quint64(1) << kinds; ++set)
            sets.push_back(set);
        return sets;
    }
    const size_t count = std::min<size_t>(kinds, 63);
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = i; j < count; ++j)
            sets.push_back(quint64(1) << i | quint64(1) << j);
    }
    sets.push_back((quint64(1) << count) - 1);
    return sets;
}

/// The earliest boundary until which the people of a set can have done its work, tails included.
class SetBound {
public:
    SetBound(const StaffingProblem &problem, int days)
        : m_problem(problem)
        , m_days(days)
        , m_speed(problem.workers.size())
    {
        for (const Worker &worker : problem.workers) { // before each day
            auto &before = m_ofWorker.emplace_back(size_t(days) + 1);
            std::partial_sum(worker.output.begin(), worker.output.begin() + days, before.begin() + 1);
        }
    }

    int finishOf(const std::vector<int> &kinds, std::vector<Load> loads)
    {
        sumUp(kinds);
        std::ranges::sort(loads, std::ranges::greater(), &Load::tail);
        std::vector<int> heads;
        for (const Load &load : loads)
            heads.push_back(load.head);
        std::ranges::sort(heads);
        heads.erase(std::ranges::unique(heads).begin(), heads.end());
        const size_t step = heads.size() / 24 + 1; // every head is a bound; two dozen are enough
        int finish = 0;
        for (size_t i = 0; i < heads.size(); i += step) {
            qint64 work = 0;
            for (const Load &load : loads) {
                if (load.head < heads[i])
                    continue;
                work += load.effort;
                finish = std::max(
                    finish, firstDayWith(m_before[size_t(std::min(heads[i], m_days))] + work) + load.tail);
            }
        }
        return finish;
    }

private:
    /// Work of the people of these kinds before each day, each at their best speed.
    void sumUp(const std::vector<int> &kinds)
    {
        std::ranges::fill(m_speed, 0);
        for (const int kind : kinds) {
            for (const Qualified::One &each : m_problem.kinds[size_t(kind)].workers)
                m_speed[size_t(each.worker)] = std::max(m_speed[size_t(each.worker)], each.speed);
        }
        m_before.assign(size_t(m_days) + 1, 0);
        for (size_t worker = 0; worker < m_speed.size(); ++worker) {
            if (m_speed[worker] == 0)
                continue;
            const std::vector<qint64> &before = m_ofWorker[worker];
            for (size_t day = 0; day < before.size(); ++day)
                m_before[day] += before[day] * m_speed[worker] / 1000;
        }
    }

    int firstDayWith(qint64 work) const
    {
        return int(
            std::min(std::ranges::lower_bound(m_before, work) - m_before.begin(), std::ptrdiff_t(m_days)));
    }

    const StaffingProblem &m_problem;
    int m_days = 0;
    std::vector<std::vector<qint64>> m_ofWorker;
    std::vector<PerMille> m_speed;
    std::vector<qint64> m_before;
};

} // namespace

StaffingBound staffingBound(const StaffingProblem &problem, Day reached)
{
    const Relaxed relaxed(problem);
    StaffingBound bound{relaxed.finish(), {}};
    const std::vector<Load> all = relaxed.loads();
    SetBound sets(problem, std::clamp(reached - problem.firstDay, 0, problem.days));
    for (const std::vector<int> &group : groupsOf(problem)) {
        for (const quint64 set : setsOf(group.size())) {
            std::vector<int> kinds;
            for (size_t i = 0; i < group.size() && i < 64; ++i) {
                if (set >> i & 1)
                    kinds.push_back(group[i]);
            }
            std::vector<Load> loads;
            for (const Load &load : all) {
                if (std::ranges::find(kinds, load.kind) != kinds.end())
                    loads.push_back(load);
            }
            if (loads.empty())
                continue;
            const Day finish = std::min(reached, problem.firstDay + sets.finishOf(kinds, std::move(loads)));
            if (finish > bound.finish)
                bound = {finish, kinds};
        }
    }
    return bound;
}

} // namespace fairlead
