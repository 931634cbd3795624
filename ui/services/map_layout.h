// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/graph_layout.h"
#include "core/reliability/service_graph.h"

namespace fairlead {

/// Designed pixels.
inline constexpr double mapBoxWidth = 208;
inline constexpr double mapBoxHeight = 42;
inline constexpr double mapMargin = 10;

/// The layers of the service graph in designed pixels: who needs is left of what it needs. Boxes of a team
/// stand together where that costs no crossing.
GraphLayout mapLayout(const ServiceGraph &graph);

} // namespace fairlead
