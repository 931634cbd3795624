// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace fairlead {

void parallelFor(int jobs, int threads, const std::function<void(int)> &work)
{
    std::atomic<int> next = 0;
    const auto takeJobs = [&] {
        for (int job = next++; job < jobs; job = next++)
            work(job);
    };
    std::vector<std::jthread> helpers; // joined by their destructors
    for (int helper = 1; helper < std::min(jobs, threads); ++helper)
        helpers.emplace_back(takeJobs);
    takeJobs();
}

} // namespace fairlead
