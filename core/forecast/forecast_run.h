// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/forecast/forecast_tally.h"

namespace fairlead {

struct ForecastOptions {
    int runs = 10'000;
    int threads = 1;         ///< the result does not depend on it
    int firstBatch = 64;     ///< runs until there is something to look at; batches then grow
    int sensitivity = 2'000; ///< runs whose sizes are kept for the rank correlation
    int pathsEvery = 1;      ///< driving paths are followed in one of so many runs
};

/// A forecast that is refined while somebody looks at it: each step does a batch of runs and the
/// forecast so far is a valid one.
class ForecastRun {
public:
    ForecastRun(ForecastFrame frame, std::unique_ptr<Trial> trial, const ForecastOptions &options = {});

    bool isDone() const { return m_next >= m_options.runs; }
    /// The next batch, as large as all before it. Cancelled when `progress` says stop, which it is asked
    /// every few runs; what earlier steps have counted stays.
    Result<void> advance(Progress &progress);
    /// All batches that are left.
    Result<void> finish(Progress &progress);
    /// The forecast of the runs so far; sensitivity comes with the last of them.
    Forecast forecast() const { return m_tally.result(m_options.runs, isDone()); }

private:
    std::shared_ptr<const ForecastFrame> m_frame;
    ForecastOptions m_options;
    std::vector<std::unique_ptr<Trial>> m_trials; ///< one a thread
    ForecastTally m_tally;
    int m_next = 0;
};

} // namespace fairlead
