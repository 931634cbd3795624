// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/preview_lanes.h"

#include "core/forecast/chance_draws.h"

#include <cstring>

namespace fairlead {

namespace {

using Node = PreviewPlan::Node;
using Link = PreviewPlan::Link;
using Number = PreviewPlan::Number;
constexpr size_t width = PreviewLanes::width;
using Lane = std::array<Number, width>;

/// −1 where true: masks are added and combined like numbers.
constexpr Number mask(bool is)
{
    return Number(-Number(is));
}

/// Short signed draws of one item for all lanes: two from each hash, the low half first.
void drawLanes(quint32 itemKey, const std::array<quint32, width / 2> &runKeys, Lane &draws)
{
    std::array<quint32, width / 2> hashes;
    for (size_t i = 0; i < width / 2; ++i)
        hashes[i] = lane::mixed32(itemKey ^ runKeys[i]) ^ 0x80008000u;
    if constexpr (Q_BYTE_ORDER == Q_LITTLE_ENDIAN) {
        static_assert(sizeof(hashes) == sizeof(draws));
        std::memcpy(draws.data(), hashes.data(), sizeof(draws));
    } else {
        for (size_t i = 0; i < width / 2; ++i) {
            draws[2 * i] = Number(quint16(hashes[i]));
            draws[2 * i + 1] = Number(quint16(hashes[i] >> 16));
        }
    }
}

void countThresholds(std::span<const Number> thresholds, const Lane &draws, Lane &days)
{
    // Sixteen lanes at a time stay in registers while all thresholds pass by.
    constexpr size_t group = 16;
    for (size_t from = 0; from < width; from += group) {
        std::array<Number, group> sum;
        std::array<Number, group> draw;
        std::memcpy(sum.data(), days.data() + from, sizeof(sum));
        std::memcpy(draw.data(), draws.data() + from, sizeof(draw));
        for (const Number threshold : thresholds) {
            for (size_t i = 0; i < group; ++i)
                sum[i] = Number(sum[i] - mask(draw[i] >= threshold));
        }
        std::memcpy(days.data() + from, sum.data(), sizeof(sum));
    }
}

void takeMaximum(Lane &value, const Lane &other)
{
    for (size_t i = 0; i < width; ++i)
        value[i] = std::max(value[i], other[i]);
}

qint64 countMasked(const Lane &masked, size_t lanes)
{
    int sum = 0;
    for (size_t i = 0; i < lanes; ++i)
        sum -= masked[i];
    return sum;
}

} // namespace

PreviewLanes::PreviewLanes(std::shared_ptr<const ForecastFrame> frame, PreviewPlan plan)
    : m_frame(std::move(frame))
    , m_plan(std::move(plan))
    , m_nodeOf(m_plan.nodes.size())
    , m_start(m_plan.nodes.size())
    , m_finish(m_plan.nodes.size())
    , m_late(m_plan.nodes.size())
    , m_onPath(m_plan.nodes.size())
{
    size_t counts = 0;
    for (size_t i = 0; i < m_plan.nodes.size(); ++i) {
        const Node &node = m_plan.nodes[i];
        m_nodeOf[size_t(node.activity)] = int(i);
        m_firstCount.push_back(counts);
        counts += size_t(node.most - node.least + 1);
        m_finish[i].fill(node.least); // what is fixed stays so
        m_late[i].fill(mask(node.least > node.limit));
    }
    m_counts.resize(counts);
    for (size_t subject = 0; subject < m_frame->subjects.size(); ++subject) {
        if (!m_frame->subjects[subject].isTarget)
            continue;
        m_targets.push_back(m_nodeOf[subject]);
        std::vector<int> &way = m_ways.emplace_back();
        std::vector<bool> leads(m_plan.nodes.size());
        leads[size_t(m_targets.back())] = true;
        for (int node = m_targets.back(); node >= 0; --node) { // links go forward
            if (!leads[size_t(node)])
                continue;
            way.push_back(node);
            const Node &each = m_plan.nodes[size_t(node)];
            for (size_t link = each.firstLink; link < each.firstLink + each.links; ++link)
                leads[size_t(m_plan.links[link].predecessor)] = true;
        }
    }
    m_critical.resize(m_targets.size() * m_plan.nodes.size());
    for (const ForecastFrame::Ranking &ranking : m_frame->rankings)
        m_failures.emplace_back(ranking.subjects.size());
}

void PreviewLanes::boundBy(const Link &link, Lane &bound) const
{
    const Lane &value =
        link.fromStart ? m_start[size_t(link.predecessor)] : m_finish[size_t(link.predecessor)];
    switch (link.kind) {
    case Link::Kind::Add:
        for (size_t i = 0; i < width; ++i)
            bound[i] = Number(value[i] + link.number);
        break;
    case Link::Kind::Constant:
        bound.fill(link.number);
        break;
    case Link::Kind::Table: {
        const Number *entries = m_plan.tables.data() + link.first;
        for (size_t i = 0; i < width; ++i)
            bound[i] = entries[value[i] - link.number];
        break;
    }
    }
}

void PreviewLanes::playNode(size_t index, const Lane &draws)
{
    const Node &node = m_plan.nodes[index];
    Lane days;
    days.fill(node.leastDays);
    countThresholds(std::span(m_plan.thresholds).subspan(node.firstThreshold, node.thresholds), draws, days);
    Lane &start = m_start[index];
    Lane &finish = m_finish[index];
    start.fill(node.floor);
    if (node.kind == Node::Kind::InProgress) {
        for (size_t i = 0; i < width; ++i)
            finish[i] = Number(node.floor + days[i]);
    }
    Lane bound;
    for (size_t each = node.firstLink; each < node.firstLink + node.links; ++each) {
        const Link &link = m_plan.links[each];
        boundBy(link, bound);
        if (node.kind == Node::Kind::InProgress) {
            takeMaximum(finish, bound);
            continue;
        }
        if (link.toFinish) {
            for (size_t i = 0; i < width; ++i)
                bound[i] = Number(bound[i] - days[i]);
        }
        takeMaximum(start, bound);
    }
    if (node.kind != Node::Kind::InProgress) {
        for (size_t i = 0; i < width; ++i)
            finish[i] = Number(start[i] + days[i]);
    }
    Lane &late = m_late[index];
    for (size_t i = 0; i < width; ++i)
        late[i] = mask(Number(finish[i] ^ node.flip) > node.limit);
}

void PreviewLanes::play(int firstRun)
{
    for (size_t i = 0; i < width / 2; ++i)
        m_runKeys[i] = lane::runKey(firstRun + int(2 * i));
    Lane draws{};
    for (size_t i = 0; i < m_plan.nodes.size(); ++i) {
        const Node &node = m_plan.nodes[i];
        if (node.kind == Node::Kind::Fixed)
            continue;
        if (node.thresholds > 0)
            drawLanes(node.key, m_runKeys, draws);
        playNode(i, draws);
    }
}

void PreviewLanes::countFinishes(int runs)
{
    for (size_t i = 0; i < m_plan.nodes.size(); ++i) {
        quint32 *counts = m_counts.data() + m_firstCount[i];
        const Number least = m_plan.nodes[i].least;
        if (m_plan.nodes[i].kind == Node::Kind::Fixed) {
            *counts += quint32(runs);
            continue;
        }
        const Lane &finish = m_finish[i];
        for (size_t lane = 0; lane < size_t(runs); ++lane)
            ++counts[finish[lane] - least];
    }
}

void PreviewLanes::countRankings(int runs)
{
    for (size_t i = 0; i < m_failures.size(); ++i) {
        const std::vector<int> &subjects = m_frame->rankings[i].subjects;
        Lane alive;
        alive.fill(-1);
        for (size_t position = 0; position < subjects.size(); ++position) {
            const Lane &late = m_late[size_t(m_nodeOf[size_t(subjects[position])])];
            Lane failed;
            for (size_t lane = 0; lane < width; ++lane) {
                failed[lane] = Number(alive[lane] & late[lane]);
                alive[lane] = Number(alive[lane] & ~late[lane]);
            }
            m_failures[i][position] += countMasked(failed, size_t(runs));
        }
    }
}

/// Hands the path on from a node to the first of its links that holds it where it is.
void PreviewLanes::followLinks(size_t index)
{
    const Node &node = m_plan.nodes[index];
    Lane open = m_onPath[index];
    const Lane &start = m_start[index];
    const Lane &finish = m_finish[index];
    const bool inProgress = node.kind == Node::Kind::InProgress;
    Lane bound;
    for (size_t each = node.firstLink; each < node.firstLink + node.links; ++each) {
        const Link &link = m_plan.links[each];
        boundBy(link, bound);
        if (link.toFinish && !inProgress) {
            for (size_t i = 0; i < width; ++i)
                bound[i] = Number(bound[i] - (finish[i] - start[i]));
        }
        const Lane &held = inProgress ? finish : start;
        Lane &before = m_onPath[size_t(link.predecessor)];
        for (size_t i = 0; i < width; ++i) {
            const Number hit = Number(open[i] & mask(bound[i] == held[i]));
            before[i] = Number(before[i] | hit);
            open[i] = Number(open[i] & ~hit);
        }
    }
}

void PreviewLanes::countPath(size_t target, int runs)
{
    const std::vector<int> &way = m_ways[target];
    for (const int node : way)
        m_onPath[size_t(node)].fill(0);
    m_onPath[size_t(way.front())].fill(-1);
    for (const int node : way) {
        m_critical[target * m_plan.nodes.size() + size_t(node)] +=
            countMasked(m_onPath[size_t(node)], size_t(runs));
        if (m_plan.nodes[size_t(node)].kind != Node::Kind::Fixed)
            followLinks(size_t(node));
    }
}

void PreviewLanes::fillTally(int runs, ForecastTally &tally) const
{
    tally.addRuns(runs);
    for (size_t i = 0; i < m_plan.nodes.size(); ++i) {
        const Node &node = m_plan.nodes[i];
        for (int value = node.least; value <= node.most; ++value) {
            const auto at = size_t(value - node.least);
            tally.addFinishes(node.activity, m_plan.lastDays[node.firstLastDay + at],
                              m_counts[m_firstCount[i] + at]);
        }
    }
    for (size_t target = 0; target < m_targets.size(); ++target) {
        for (const int node : m_ways[target]) {
            tally.addCritical(int(target), m_plan.nodes[size_t(node)].activity,
                              m_critical[target * m_plan.nodes.size() + size_t(node)]);
        }
    }
    for (size_t i = 0; i < m_failures.size(); ++i) {
        for (size_t position = 0; position < m_failures[i].size(); ++position)
            tally.addFailures(int(i), int(position), m_failures[i][position]);
    }
}

Result<Forecast> PreviewLanes::forecast(int runs, Progress &progress)
{
    std::ranges::fill(m_counts, 0);
    std::ranges::fill(m_critical, 0);
    for (std::vector<qint64> &failures : m_failures)
        std::ranges::fill(failures, 0);
    for (int first = 0; first < runs; first += int(width)) {
        if (!progress.advance(double(first) / runs))
            return fail(Error::cancelled());
        const int count = std::min(int(width), runs - first);
        play(first);
        countFinishes(count);
        countRankings(count);
        for (size_t target = 0; target < m_targets.size(); ++target)
            countPath(target, count);
    }
    ForecastTally tally(m_frame, 0);
    fillTally(runs, tally);
    return tally.result(runs, false);
}

std::optional<PreviewLanes> previewLanes(const LinkChance &plan, ForecastFrame frame)
{
    frame.kind = ForecastKind::Preview;
    auto compiled = previewPlan(plan, frame);
    if (!compiled)
        return {};
    return PreviewLanes(std::make_shared<const ForecastFrame>(std::move(frame)), *std::move(compiled));
}

} // namespace fairlead
