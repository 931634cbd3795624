// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast_run.h"

#include "core/base/parallel.h"

namespace fairlead {

namespace {

/// Runs of one thread between two questions whether to go on: a few milliseconds, and much longer than it
/// takes to start a thread.
int sliceOf(const ForecastFrame &frame)
{
    constexpr int itemsPlayed = 8'000;
    return std::clamp(itemsPlayed / std::max(1, int(frame.subjects.size())), 8, 64);
}

} // namespace

ForecastRun::ForecastRun(ForecastFrame frame, std::unique_ptr<Trial> trial, const ForecastOptions &options)
    : m_frame(std::make_shared<const ForecastFrame>(std::move(frame)))
    , m_options(options)
    , m_tally(m_frame, options.sensitivity)
{
    m_trials.push_back(std::move(trial));
    for (int i = 1; i < options.threads; ++i)
        m_trials.push_back(m_trials.front()->clone());
}

Result<void> ForecastRun::advance(Progress &progress)
{
    const int slice = sliceOf(*m_frame);
    const int last = std::min(m_options.runs, m_next + std::max(m_options.firstBatch, m_next));
    std::vector<ForecastTally> tallies(m_trials.size(), ForecastTally(m_frame, m_options.sensitivity));
    for (int first = m_next; first < last;) {
        if (!progress.advance(double(first) / m_options.runs))
            return fail(Error::cancelled());
        // The first slices are small, so that each thread has a part of them.
        const int threads = int(m_trials.size());
        const int each = std::min(slice, (last - first + threads - 1) / threads);
        parallelFor(threads, threads, [&](int thread) {
            TrialOutcome outcome;
            const int end = std::min(last, first + (thread + 1) * each);
            for (int run = first + thread * each; run < end; ++run) {
                m_trials[size_t(thread)]->run(run, run % m_options.pathsEvery == 0, outcome);
                if (run % m_options.pathsEvery != 0)
                    outcome.driver.clear();
                tallies[size_t(thread)].add(run, outcome);
            }
        });
        first += threads * each;
    }
    for (const ForecastTally &tally : tallies)
        m_tally.add(tally);
    m_next = last;
    return {};
}

Result<void> ForecastRun::finish(Progress &progress)
{
    while (!isDone()) {
        if (const auto done = advance(progress); !done)
            return done;
    }
    return {};
}

} // namespace fairlead
