// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"
#include "core/sequencing/generation_scheme.h"
#include "core/sequencing/island.h"

#include <functional>
#include <optional>

namespace fairlead {

/// How much is tried. One pass of the generation scheme, forward or backward, is one schedule.
struct SearchBudget {
    std::int64_t schedules = 1000; ///< of all islands together, >= 1
    std::uint64_t seed = 1;
    int islands = 1; ///< populations that search apart; part of the problem: the result depends on it
    int threads = 1; ///< the result does not depend on it
};

/// The best order of work so far, and what became of it.
template <class Cost> struct FoundOrder {
    Cost cost = {};
    std::vector<int> order; ///< as it was placed; from the end of time when `backward`
    bool backward = false;
    std::vector<int> starts;
    std::vector<int> finishes;
    std::int64_t schedules = 0; ///< passes made by then
    bool stopped = false;       ///< somebody said stop before the budget was used up
};

/// Asked from the threads that search, at least every 16 passes: true ends the search.
using SearchStop = std::function<bool()>;

/// Anytime search over the feasible orders of `problem`. The preferred order is tried first, and
/// what it gives is told at once; then every improvement at the next meeting of the islands. At
/// least the preferred order is always tried. Same problem, scheme, schedules, seed and islands:
/// same result, with any number of threads.
/// `onBetter` is called on the caller's thread.
template <GenerationScheme Scheme>
FoundOrder<typename Scheme::Cost> search(
    const OrderProblem &problem, const Scheme &scheme, const SearchBudget &budget,
    const SearchStop &stop = [] { return false; },
    const std::function<void(const FoundOrder<typename Scheme::Cost> &)> &onBetter = [](const auto &) {})
{
    const int count =
        int(std::clamp<std::int64_t>(budget.islands, 1, std::max<std::int64_t>(1, budget.schedules)));
    std::vector<Island<Scheme>> islands;
    islands.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const std::int64_t share = (budget.schedules + i) / count;
        islands.emplace_back(problem, scheme, std::max<std::int64_t>(1, share),
                             RandomStream::part(budget.seed, std::uint64_t(i)), i == 0);
    }

    FoundOrder<typename Scheme::Cost> best;
    if (problem.activities == 0) {
        best.cost = Scheme(scheme).forward({});
        return best;
    }
    const auto meet = [&] {
        best.schedules = 0;
        const Island<Scheme> *better = nullptr;
        for (const Island<Scheme> &island : islands) {
            best.schedules += island.passes();
            if (island.passes() > 0 && (better ? island.isBetterThan(*better) : true))
                better = &island;
        }
        if (!better || (!best.order.empty() && !better->isBetterThan(best.cost, best.order)))
            return;
        better->tell(best);
        onBetter(best);
    };

    // The islands meet after the first pass, and then more and more seldom.
    std::int64_t until = 1;
    islands.front().run(1, stop);
    meet();
    bool running = true;
    while (running) {
        until += std::max<std::int64_t>(64, until / 8);
        parallelFor(count, budget.threads, [&](int i) { islands[size_t(i)].run(until, stop); });
        meet();
        running = false;
        for (const Island<Scheme> &island : islands) {
            best.stopped = best.stopped || island.stopped();
            running = running || !island.done();
        }
        running = running && !best.stopped;
    }
    return best;
}

} // namespace fairlead
