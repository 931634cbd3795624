// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/order_search.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <ctime>

namespace fairlead {

/// What the benchmarks of the search are asked to do: `--schedules N`, `--milliseconds M` of processor
/// time for an instance, every K-th instance.
struct BenchOptions {
    std::vector<std::int64_t> schedules;
    double milliseconds = 0; ///< 0: by schedules
    int every = 1;

    /// Ends the program on what it does not know.
    static BenchOptions fromArguments()
    {
        BenchOptions options;
        const QStringList arguments = QCoreApplication::arguments().mid(1);
        for (qsizetype i = 0; i < arguments.size(); i += 2) {
            const double value = arguments.value(i + 1).toDouble();
            if (arguments[i] == QLatin1String("--schedules") && value >= 1)
                options.schedules.push_back(std::int64_t(value));
            else if (arguments[i] == QLatin1String("--milliseconds") && value > 0)
                options.milliseconds = value;
            else if (arguments[i] == QLatin1String("--every") && value >= 1)
                options.every = int(value);
            else {
                std::fprintf(stderr, "usage: [--schedules N] [--milliseconds M] [--every K]\n");
                std::exit(2);
            }
        }
        if (options.milliseconds > 0)
            options.schedules = {0};
        else if (options.schedules.empty())
            options.schedules = {1'000, 5'000};
        return options;
    }
};

/// Processor time of this program so far, in seconds.
inline double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// Searches with so many schedules or, where `schedules` is 0, for so long. In the second case a first short
/// search tells how many schedules there will be, since that decides on the size of the population; its
/// time and what it finds count.
template <GenerationScheme Scheme>
FoundOrder<typename Scheme::Cost> benchSearch(const OrderProblem &orders, const Scheme &scheme,
                                              std::int64_t schedules, double milliseconds)
{
    if (schedules > 0)
        return search(orders, scheme, SearchBudget{.schedules = schedules});
    const double begin = processorSeconds();
    const double seconds = milliseconds / 1000;
    const auto isOver = [&] { return processorSeconds() - begin >= seconds; };
    auto first = search(orders, scheme, SearchBudget{.schedules = 500}, isOver);
    const double used = processorSeconds() - begin;
    if (first.stopped || used >= seconds)
        return first;
    const double rate = double(first.schedules) / std::max(used, 1e-4);
    auto second = search(
        orders, scheme,
        SearchBudget{.schedules = std::int64_t(rate * (seconds - used) * 0.95) + 1, .seed = 2}, isOver);
    const std::int64_t together = first.schedules + second.schedules;
    auto &better = second.cost < first.cost ? second : first;
    better.schedules = together;
    return better;
}

} // namespace fairlead
