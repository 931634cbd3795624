// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/rota_proposal.h"

namespace fairlead {

/// What the search found, before it is explained.
struct RotaFound {
    Rota rota;              ///< the best that was seen; turns of people who are away are left in it
    std::int64_t moves = 0; ///< that were tried
    bool wasStopped = false;
};

/// Simulated annealing from `start`; see proposedRota.
RotaFound searchedRota(const RotaProblem &problem, Rota start, const RotaBudget &budget, Progress &progress);

} // namespace fairlead
