// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace fairlead {

/// Calls `work(0)` … `work(jobs - 1)`, each once, on up to `threads` threads, the caller's among them,
/// and returns when all are done. Which thread does which job is left to chance: the result is the
/// same for any number of threads when jobs share nothing that they write. `work` must not throw.
void parallelFor(int jobs, int threads, const std::function<void(int job)> &work);

} // namespace fairlead
