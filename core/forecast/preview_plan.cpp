// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/preview_plan.h"

#include "core/forecast/chance_draws.h"

#include <cmath>

namespace fairlead {

namespace {

using Node = PreviewPlan::Node;
using Link = PreviewPlan::Link;
using Number = PreviewPlan::Number;

/// Values beyond this are too far; sums of a few of them still fit a Number.
constexpr int farthest = 15'000;

/// The values that a node can take.
struct Range {
    int leastStart = 0, mostStart = 0;
    int leastFinish = 0, mostFinish = 0;
};

class Compiler {
public:
    Compiler(const LinkChance &plan, const ForecastFrame &frame)
        : m_plan(plan)
        , m_frame(frame)
        , m_network(plan.network)
        , m_origin(plan.network.input().projectStart)
        , m_nodeOf(size_t(plan.network.size()))
        , m_ranges(size_t(plan.network.size()))
    {
        computeEarlyDates(m_network, m_planned);
    }

    std::optional<PreviewPlan> compile()
    {
        m_result.seed = m_plan.seed;
        for (const int activity : m_network.order()) {
            m_nodeOf[size_t(activity)] = int(m_result.nodes.size());
            Node node;
            node.activity = activity;
            node.kind = kindOf(activity);
            node.firstLink = m_result.links.size();
            node.key = lane::itemKey(m_plan.seed, m_plan.work[size_t(activity)].entity);
            if (node.kind != Node::Kind::Fixed)
                addMoving(node);
            if (std::abs(m_farthest) > farthest)
                return {};
            addLastDays(node);
            m_result.nodes.push_back(node);
        }
        return std::move(m_result);
    }

private:
    Node::Kind kindOf(int activity) const
    {
        const Activity &one = m_network.activity(activity);
        switch (m_network.stateOf(activity)) {
        case Activity::State::Done:
            return Node::Kind::Fixed;
        case Activity::State::InProgress: {
            const bool waits = std::ranges::any_of(
                m_network.incoming(activity), [this](int link) { return !m_network.link(link).toStart(); });
            return one.remaining.value_or(one.duration) > 0 || waits ? Node::Kind::InProgress
                                                                     : Node::Kind::Fixed;
        }
        case Activity::State::NotStarted:
            break;
        }
        return one.isMilestone() ? Node::Kind::Milestone : Node::Kind::Work;
    }

    int index(const WorkCalendar &calendar, Day day) const { return calendar.workingDays(m_origin, day); }
    Day startDay(const WorkCalendar &calendar, int number) const
    {
        return number >= 0 ? calendar.add(m_origin, number + 1) - 1 : calendar.add(m_origin, number);
    }
    Day finishDay(const WorkCalendar &calendar, int number) const
    {
        return startDay(calendar, number - 1) + 1;
    }
    Number noted(int number)
    {
        if (std::abs(number) > std::abs(m_farthest))
            m_farthest = number;
        return Number(std::clamp(number, -farthest, farthest));
    }

    /// Days that a draw makes it last, or last on.
    int daysAt(int activity, int draw) const
    {
        const SampledWork &work = m_plan.work[size_t(activity)];
        const Activity &one = m_network.activity(activity);
        const bool inProgress = m_network.stateOf(activity) == Activity::State::InProgress;
        const int left = inProgress ? one.remaining.value_or(one.duration) : one.duration;
        if (work.draw < 0 || !(work.effortPerDay > 0) || left == 0)
            return left;
        const double effort = effortAt(work.estimate, m_plan.spread, lane::unit(draw));
        return inProgress ? int(std::ceil(left * effort / work.estimate.likely - 1e-9)) : work.days(effort);
    }

    void addDays(Node &node, int &least, int &most)
    {
        least = daysAt(node.activity, 0);
        most = daysAt(node.activity, 65535);
        node.leastDays = noted(least);
        node.firstThreshold = m_result.thresholds.size();
        int from = 0;
        for (int days = least + 1; days <= std::min(most, least + farthest); ++days) {
            int to = 65535;
            while (from < to) { // the first draw that takes so many days
                const int middle = (from + to) / 2;
                if (daysAt(node.activity, middle) >= days)
                    to = middle;
                else
                    from = middle + 1;
            }
            m_result.thresholds.push_back(Number(from - 32768));
        }
        node.thresholds = m_result.thresholds.size() - node.firstThreshold;
        noted(most);
    }

    void addMoving(Node &node)
    {
        const int activity = node.activity;
        const WorkCalendar &calendar = m_network.calendarOf(activity);
        const bool isMilestone = node.kind == Node::Kind::Milestone;
        Range &range = m_ranges[size_t(activity)];
        int leastDays = 0;
        int mostDays = 0;
        if (!isMilestone)
            addDays(node, leastDays, mostDays);
        if (node.kind == Node::Kind::InProgress) {
            const PlacedDates &planned = m_planned[size_t(activity)];
            const Day resumed = std::max(*m_network.input().asOf, planned.start);
            const int from = mostDays > 0
                ? index(calendar, resumed)
                : index(calendar, std::max(planned.start, calendar.snapFinishBack(resumed)));
            node.floor = noted(from);
            range = {from, from, from + leastDays, from + mostDays};
        } else {
            const Day day = calendar.snapForward(step::floorOf(m_network, activity).first);
            node.floor = noted(isMilestone ? 2 * (day - m_origin) : index(calendar, day));
            range = {node.floor, node.floor, 0, 0};
        }
        for (const int each : m_network.incoming(activity))
            addLink(node, m_network.link(each), leastDays, mostDays);
        if (node.kind != Node::Kind::InProgress) {
            range.leastFinish = range.leastStart + leastDays;
            range.mostFinish = range.mostStart + mostDays;
        }
        node.links = m_result.links.size() - node.firstLink;
        node.least = noted(range.leastFinish);
        node.most = noted(range.mostFinish);
    }

    void addLink(const Node &node, const ActivityLink &row, int leastDays, int mostDays)
    {
        if (node.kind == Node::Kind::InProgress && row.toStart())
            return; // it has begun, whatever the plan said
        Link link;
        link.predecessor = m_nodeOf[size_t(row.predecessor)];
        link.fromStart = row.fromStart();
        link.toFinish = !row.toStart() && node.kind != Node::Kind::Milestone;
        const Node &before = m_result.nodes[size_t(link.predecessor)];
        const Range &from = m_ranges[size_t(row.predecessor)];
        int least = 0;
        int most = 0;
        if (before.kind == Node::Kind::Fixed || (before.kind == Node::Kind::InProgress && row.fromStart())) {
            const PlacedDates &planned = m_planned[size_t(row.predecessor)];
            link.kind = Link::Kind::Constant;
            least = most =
                bound(node, row, row.fromStart() ? planned.start : planned.finish, planned.atDayStart);
            link.number = noted(least);
        } else {
            const int low = row.fromStart() ? from.leastStart : from.leastFinish;
            const int high = row.fromStart() ? from.mostStart : from.mostFinish;
            if (isAddition(node, before, row)) {
                link.number = noted(row.lag);
                least = low + row.lag;
                most = high + row.lag;
            } else {
                addTable(node, before, row, low, high, link);
                least = m_result.tables[link.first];
                most = m_result.tables.back();
            }
        }
        widen(node, link.toFinish, least, most, leastDays, mostDays);
        m_result.links.push_back(link);
    }

    bool isAddition(const Node &node, const Node &before, const ActivityLink &row) const
    {
        const bool bothWork = node.kind != Node::Kind::Milestone && before.kind != Node::Kind::Milestone;
        const bool sameCalendar =
            m_network.activity(node.activity).calendar == m_network.activity(before.activity).calendar;
        // Counted back, or from a morning, a finish depends on whether the day before is free.
        const bool straight = row.toStart() || row.lag > 0 || (row.lag == 0 && !row.fromStart());
        return bothWork && sameCalendar && !row.elapsed && straight;
    }

    void addTable(const Node &node, const Node &before, const ActivityLink &row, int low, int high,
                  Link &link)
    {
        link.kind = Link::Kind::Table;
        link.number = noted(low);
        link.first = m_result.tables.size();
        const WorkCalendar &calendar = m_network.calendarOf(before.activity);
        for (int value = low; value <= std::min(high, low + 2 * farthest); ++value) {
            if (before.kind == Node::Kind::Milestone) {
                const Day day = m_origin + (value >> 1);
                m_result.tables.push_back(noted(bound(node, row, day, (value & 1) == 0)));
            } else {
                const Day day = row.fromStart() ? startDay(calendar, value) : finishDay(calendar, value);
                m_result.tables.push_back(noted(bound(node, row, day, false)));
            }
        }
    }

    /// What a link asks of a node when the predecessor's end of it is `boundary` (C10).
    int bound(const Node &node, const ActivityLink &row, Day boundary, bool predecessorAtDayStart) const
    {
        const WorkCalendar &calendar = m_network.calendarOf(node.activity);
        const Day day = afterLag(calendar, boundary, row);
        if (node.kind == Node::Kind::Milestone) {
            const bool afterWork = !m_network.activity(row.predecessor).isMilestone();
            const bool atDayStart = afterWork ? row.fromStart() : predecessorAtDayStart;
            return 2 * (day - m_origin) + (atDayStart ? 0 : 1);
        }
        return index(calendar, row.toStart() ? day : calendar.snapFinish(day));
    }

    void widen(const Node &node, bool toFinish, int least, int most, int leastDays, int mostDays)
    {
        Range &range = m_ranges[size_t(node.activity)];
        if (node.kind == Node::Kind::InProgress) {
            range.leastFinish = std::max(range.leastFinish, least);
            range.mostFinish = std::max(range.mostFinish, most);
            return;
        }
        range.leastStart = std::max(range.leastStart, least - (toFinish ? mostDays : 0));
        range.mostStart = std::max(range.mostStart, most - (toFinish ? leastDays : 0));
    }

    void addLastDays(Node &node)
    {
        const int activity = node.activity;
        const WorkCalendar &calendar = m_network.calendarOf(activity);
        const bool leads = std::ranges::any_of(m_network.incoming(activity),
                                               [this](int link) { return m_network.link(link).lag < 0; });
        node.flip = node.kind == Node::Kind::Milestone ? 1 : 0;
        node.firstLastDay = m_result.lastDays.size();
        const Day limit = m_frame.subjects[size_t(activity)].limit;
        node.limit = Number(node.least - 2);
        for (int value = node.least; value <= node.most; ++value) {
            Day day = 0;
            if (node.kind == Node::Kind::Fixed) {
                day = lastDay(m_network, activity, m_planned[size_t(activity)]);
            } else if (node.kind != Node::Kind::Milestone) {
                day = finishDay(calendar, value) - 1;
            } else {
                const Day boundary = m_origin + (value >> 1);
                day = (value & 1) == 0 ? calendar.snapForward(boundary)
                                       : (leads ? calendar.snapBack(boundary - 1) : boundary - 1);
            }
            m_result.lastDays.push_back(day);
            if (day <= limit)
                node.limit = std::max(node.limit, Number(value ^ node.flip));
        }
    }

    const LinkChance &m_plan;
    const ForecastFrame &m_frame;
    const Network &m_network;
    Day m_origin;
    std::vector<int> m_nodeOf;
    std::vector<Range> m_ranges; ///< by activity
    std::vector<PlacedDates> m_planned;
    PreviewPlan m_result;
    int m_farthest = 0;
};

} // namespace

std::optional<PreviewPlan> previewPlan(const LinkChance &plan, const ForecastFrame &frame)
{
    return Compiler(plan, frame).compile();
}

} // namespace fairlead
