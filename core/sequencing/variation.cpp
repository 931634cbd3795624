// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/variation.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace fairlead {

Variation::Variation(const OrderProblem &problem)
    : m_problem(&problem)
    , m_mismatches(problem.preferred.size() + 1)
    , m_motherWork(problem.preferred.size() + 1)
    , m_fatherWork(problem.preferred.size() + 1)
    , m_preferredPlace(problem.preferred.size())
    , m_marks(problem.preferred.size())
    , m_placed(problem.preferred.size())
    , m_waiting(problem.preferred.size())
{
    for (size_t place = 0; place < problem.preferred.size(); ++place)
        m_preferredPlace[size_t(problem.preferred[place])] = int(place);
}

void Variation::countMismatches(std::span<const int> mother, std::span<const int> father)
{
    ++m_mark;
    int shared = 0;
    const auto meet = [&](int activity) {
        shared += m_marks[size_t(activity)] == m_mark;
        m_marks[size_t(activity)] = m_mark;
    };
    for (size_t place = 0; place < mother.size(); ++place) {
        m_mismatches[place] = int(place) - shared;
        meet(mother[place]);
        meet(father[place]);
    }
    m_mismatches[mother.size()] = 0;
}

void Variation::cross(const TimedOrder &mother, const TimedOrder &father, RandomStream &random,
                      std::span<int> child)
{
    constexpr int stretches = 16;
    const int size = int(child.size());
    countMismatches(mother.list, father.list);
    size_t first = 0;
    size_t last = 0;
    int best = std::numeric_limits<int>::min();
    for (int stretch = 0; stretch < stretches; ++stretch) {
        const int length = std::clamp(size / 5 + random.below(size * 3 / 10 + 1), 1, size);
        const size_t from = size_t(random.below(size - length + 1));
        const size_t to = from + size_t(length);
        const int score = -m_mismatches[from] - m_mismatches[to];
        if (score > best) {
            best = score;
            first = from;
            last = to;
        }
    }

    ++m_mark;
    size_t next = 0;
    const auto take = [&](int activity) {
        m_marks[size_t(activity)] = m_mark;
        child[next++] = activity;
    };
    for (size_t place = 0; place < first; ++place)
        take(mother.list[place]);
    for (size_t place = 0; next < last; ++place) {
        if (m_marks[size_t(father.list[place])] != m_mark)
            take(father.list[place]);
    }
    for (size_t place = first; place < mother.list.size(); ++place) {
        if (m_marks[size_t(mother.list[place])] != m_mark)
            take(mother.list[place]);
    }
}

void Variation::addUpWork(std::span<const int> list, std::vector<int> &before) const
{
    int total = 0;
    for (size_t place = 0; place < list.size(); ++place) {
        before[place] = total;
        total += m_problem->works.empty() ? 1 : m_problem->works[size_t(list[place])];
    }
    before[list.size()] = total;
}

Variation::Stretch Variation::densest(const TimedOrder &mother, const TimedOrder &father,
                                      RandomStream &random)
{
    constexpr int stretches = 16;
    constexpr double mismatchCost = 0.3; // time units for each activity that only one has done before
    countMismatches(mother.list, father.list);
    addUpWork(mother.list, m_motherWork);
    addUpWork(father.list, m_fatherWork);
    const int whole = father.times.back();
    const auto placeAt = [&](int time) {
        return size_t(std::lower_bound(father.times.begin(), father.times.end() - 1, time)
                      - father.times.begin());
    };
    Stretch best{0, father.list.size()};
    double bestGain = std::numeric_limits<double>::lowest();
    for (int stretch = 0; stretch < stretches; ++stretch) {
        const int length = std::clamp(whole / 5 + random.below(whole * 3 / 10 + 1), 1, std::max(1, whole));
        const int begin = random.below(std::max(0, whole - length) + 1);
        const size_t first = placeAt(begin);
        const size_t last = placeAt(begin + length);
        if (first == last)
            continue;
        const int motherTime = mother.times[last] - mother.times[first];
        const int motherWork = m_motherWork[last] - m_motherWork[first];
        const int fatherWork = m_fatherWork[last] - m_fatherWork[first];
        const double asMuch = motherWork > 0 ? double(motherTime) * fatherWork / motherWork : motherTime;
        const double gain = asMuch - length - mismatchCost * (m_mismatches[first] + m_mismatches[last]);
        if (gain > bestGain) {
            bestGain = gain;
            best = {first, last};
        }
    }
    return best;
}

void Variation::crossStretch(const TimedOrder &mother, const TimedOrder &father, bool forward,
                             RandomStream &random, std::span<int> child)
{
    const Stretch stretch = densest(mother, father, random);
    const bool isLoose = random.below(4) == 0;
    ++m_mark;
    for (size_t place = stretch.first; place < stretch.last; ++place)
        m_marks[size_t(father.list[place])] = m_mark;
    size_t next = 0;
    size_t read = 0;
    const auto keep = [&] {
        const int activity = mother.list[read++];
        if (m_marks[size_t(activity)] != m_mark)
            child[next++] = activity;
    };
    while ((isLoose ? read : next) < stretch.first)
        keep();
    for (size_t place = stretch.first; place < stretch.last; ++place)
        child[next++] = father.list[place];
    while (read < mother.list.size())
        keep();
    // What the stretch waits for may have stood behind it in the mother's order.
    putRight(child, forward ? m_problem->predecessors : m_problem->successors);
}

void Variation::mutate(std::span<int> order, RandomStream &random)
{
    const int size = int(order.size());
    const int place = random.below(size);
    const int activity = order[size_t(place)];
    ++m_mark;
    for (const int neighbour : m_problem->predecessors.of(activity))
        m_marks[size_t(neighbour)] = m_mark;
    for (const int neighbour : m_problem->successors.of(activity))
        m_marks[size_t(neighbour)] = m_mark;
    int low = place;
    while (low > 0 && m_marks[size_t(order[size_t(low - 1)])] != m_mark)
        --low;
    int high = place;
    while (high + 1 < size && m_marks[size_t(order[size_t(high + 1)])] != m_mark)
        ++high;
    const int target = low + random.below(high - low + 1);
    const auto at = order.begin();
    if (target < place)
        std::rotate(at + target, at + place, at + place + 1);
    else
        std::rotate(at + place, at + place + 1, at + target + 1);
}

int Variation::distance(std::span<const int> order) const
{
    int total = 0;
    for (size_t place = 0; place < order.size(); ++place)
        total += std::abs(int(place) - m_preferredPlace[size_t(order[place])]);
    return total;
}

std::uint64_t Variation::print(std::span<const int> starts)
{
    const int origin = starts.empty() ? 0 : std::ranges::min(starts);
    std::uint64_t print = 0;
    std::uint64_t weight = 0x9e3779b97f4a7c15ULL;
    for (const int start : starts) {
        print += std::uint64_t(start - origin + 1) * weight;
        weight = weight * 0xd1342543de82ef95ULL + 1;
    }
    return print;
}

void Variation::sort(std::span<const int> times, std::span<const int> placed, int sign, std::span<int> list)
{
    const auto [low, high] = std::ranges::minmax(times);
    const int origin = sign > 0 ? low : -high;
    std::ranges::copy(placed, m_placed.begin());
    const auto bucket = [&](int activity) { return size_t(sign * times[size_t(activity)] - origin); };
    if (std::int64_t(high) - low > 64 * std::int64_t(times.size()) + 4096) { // sparse times
        std::ranges::copy(m_placed.rbegin(), m_placed.rend(), list.begin());
        std::ranges::stable_sort(list, {}, bucket);
    } else {
        m_counts.assign(size_t(high - low) + 2, 0);
        for (const int activity : m_placed)
            ++m_counts[bucket(activity) + 1];
        for (size_t i = 1; i < m_counts.size(); ++i)
            m_counts[i] += m_counts[i - 1];
        for (auto activity = m_placed.rbegin(); activity != m_placed.rend(); ++activity)
            list[size_t(m_counts[bucket(*activity)]++)] = *activity;
    }
    if (!m_problem->timesKeepLinks)
        putRight(list, sign > 0 ? m_problem->predecessors : m_problem->successors);
}

void Variation::putRight(std::span<int> list, const Adjacency &before)
{
    std::ranges::copy(list, m_placed.begin());
    ++m_mark;
    size_t next = 0;
    for (const int wanted : m_placed) {
        size_t waiting = 0;
        if (m_marks[size_t(wanted)] != m_mark)
            m_waiting[waiting++] = wanted;
        while (waiting > 0) { // the last one waits for the first of its own that is not there yet
            const std::span<const int> own = before.of(m_waiting[waiting - 1]);
            const auto missing =
                std::ranges::find_if(own, [this](int other) { return m_marks[size_t(other)] != m_mark; });
            if (missing != own.end()) {
                m_waiting[waiting++] = *missing;
                continue;
            }
            list[next++] = m_waiting[--waiting];
            m_marks[size_t(m_waiting[waiting])] = m_mark;
        }
    }
}

} // namespace fairlead
