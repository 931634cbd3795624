// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>

namespace fairlead {

/// Calls `work(0)` … `work(jobs - 1)`, each once, on up to `threads` threads, the caller's among them,
/// and returns when all are done. Which thread does which job is left to chance: the result is the
/// same for any number of threads when jobs share nothing that they write. `work` must not throw.
void parallelFor(int jobs, int threads, const std::function<void(int job)> &work);

/// Lets one thread in at a time, for what jobs share after all: progress, and the question whether to go on.
class Turnstile {
public:
    template <class Work> auto pass(Work work)
    {
        const std::lock_guard lock(m_inside);
        return work();
    }

private:
    std::mutex m_inside;
};

} // namespace fairlead
