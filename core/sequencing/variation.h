// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/order_problem.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace fairlead {

/// An order of work that came out of a schedule.
struct TimedOrder {
    std::vector<int> list;
    /// When each of the list begins to be placed, in the direction of the list and from 0; then one
    /// more, the length of the schedule. Empty where the order does not follow the times.
    std::vector<int> times;
};

/// Makes orders out of orders, feasible out of feasible ones. It holds scratch, so that nothing is
/// allocated.
class Variation {
public:
    explicit Variation(const OrderProblem &problem);

    /// `child` keeps the mother's order, but for a stretch that follows the father's (two-point
    /// crossover of Hartmann 1998). Of several stretches drawn by lot that one is taken before which,
    /// and before whose end, both have done the same work as nearly as can be.
    void cross(const TimedOrder &mother, const TimedOrder &father, RandomStream &random,
               std::span<int> child);

    /// The same where both have times: `child` keeps the mother's order, but the activities of a stretch
    /// of the father's schedule stay together as they are there (as in the peak crossover of Valls,
    /// Ballestin and Quintanilla 2008). Of several stretches drawn by lot that one is taken whose
    /// work the father does in the least time, against what the mother takes for as much of hers. Mostly
    /// the stretch stands where as much has been done before it as in the father's; else where the mother's
    /// list has as many places, so that more is mixed. `list` is for placing forward or backward.
    void crossStretch(const TimedOrder &mother, const TimedOrder &father, bool forward, RandomStream &random,
                      std::span<int> child);

    /// Moves one activity to another place where its links allow it; in either direction of time.
    void mutate(std::span<int> order, RandomStream &random);

    /// The order for placing backward what the pass over `placed` left: latest finish first.
    template <class Scheme>
    void listBackward(const Scheme &scheme, std::span<const int> placed, std::span<int> list)
    {
        sort(scheme.finishes(), placed, -1, list);
    }

    /// The order for placing forward what the pass over `placed` left: earliest start first.
    template <class Scheme>
    void listForward(const Scheme &scheme, std::span<const int> placed, std::span<int> list)
    {
        sort(scheme.starts(), placed, 1, list);
    }

    /// The order of a pass along time: earliest start first, as it was in `placed` among equals.
    template <class Scheme> void listAsPlaced(const Scheme &scheme, std::span<int> placed)
    {
        std::ranges::reverse(placed);
        sort(scheme.starts(), placed, 1, placed);
    }

    /// When what `list` says was placed by the last pass of `scheme`, forward or backward.
    template <class Scheme>
    static void timesOf(const Scheme &scheme, bool forward, std::span<const int> list,
                        std::vector<int> &times)
    {
        const auto [first, last] =
            std::pair(std::ranges::min(scheme.starts()), std::ranges::max(scheme.finishes()));
        times.resize(list.size() + 1);
        for (size_t place = 0; place < list.size(); ++place) {
            const size_t activity = size_t(list[place]);
            times[place] = forward ? last - scheme.finishes()[activity] : scheme.starts()[activity] - first;
        }
        times.back() = last - first;
    }

    /// How far the places of an order are from those in the preferred one, added up.
    int distance(std::span<const int> order) const;

    /// A number that two different schedules hardly share; where the schedule begins does not matter.
    static std::uint64_t print(std::span<const int> starts);

private:
    /// By times, smallest first with `sign` 1; of equal ones what was placed last comes first, so that
    /// links are kept.
    void sort(std::span<const int> times, std::span<const int> placed, int sign, std::span<int> list);

    /// Puts before each activity what it waits for: `before` are the predecessors, or the successors
    /// in an order from the end of time.
    void putRight(std::span<int> list, const Adjacency &before);

    /// The places from `first` to before `last` of an order.
    struct Stretch {
        size_t first = 0;
        size_t last = 0;
    };
    Stretch densest(const TimedOrder &mother, const TimedOrder &father, RandomStream &random);

    /// By place: the work of all that stands before it, and of everything.
    void addUpWork(std::span<const int> list, std::vector<int> &before) const;

    /// By place: how many of those before it in one list are not before it in the other.
    void countMismatches(std::span<const int> mother, std::span<const int> father);

    const OrderProblem *m_problem;
    std::vector<int> m_mismatches;
    std::vector<int> m_motherWork;
    std::vector<int> m_fatherWork;
    std::vector<int> m_preferredPlace;
    std::vector<int> m_marks; ///< by activity; equal to `m_mark`: marked
    int m_mark = 0;
    std::vector<int> m_counts;
    std::vector<int> m_placed;
    std::vector<int> m_waiting;
};

} // namespace fairlead
