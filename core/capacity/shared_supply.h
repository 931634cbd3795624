// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace fairlead {

/// Several demands on the same suppliers, in whole units. A supplier can give to each demand that
/// lists it, all together no more than it has.
struct SharedSupply {
    std::vector<qint64> supply;              ///< per supplier
    std::vector<qint64> demand;              ///< per demand
    std::vector<std::vector<int>> suppliers; ///< per demand: who can give
};

/// The most that can be given at the same time, and what keeps it from being more.
struct SupplyFlow {
    qint64 flow = 0;
    /// In the cut: what more supply would help. Nothing where all demand is met.
    std::vector<bool> shortDemand;
    std::vector<bool> limitingSupplier;
};

/// Maximum flow by Boost.Graph (Boykov–Kolmogorov). Of several minimum cuts the one with the
/// smallest source side: what nothing to spare can reach (C05).
SupplyFlow maximumSupply(const SharedSupply &network);

} // namespace fairlead
