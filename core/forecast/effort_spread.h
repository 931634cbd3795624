// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/estimate.h"

namespace fairlead {

/// How the effort of an item spreads between its optimistic and its pessimistic end.
enum class EffortSpread {
    None,       ///< it takes what is most likely
    Triangular, ///< C12
    Pert,       ///< beta over (O, M, P) with the mean of C11; thinner towards its ends
};

/// The effort at `u` from 0 to 1: inverse of the distribution, in the unit of the estimate. O = P is a
/// constant; ends on the wrong side of M are taken as M. PERT comes from a table and is within 0.3 % of
/// the range.
double effortAt(const ThreePoint &estimate, EffortSpread spread, double u);

/// The value at `u` of a beta distribution on [0, 1] with α = 1 + 4·mode and β = 5 − 4·mode.
double pertQuantile(double mode, double u);

} // namespace fairlead
