// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digraph.h"

#include <QPointF>
#include <QSizeF>

#include <optional>
#include <span>
#include <vector>

namespace fairlead {

/// One box of a graph. Lengths are in whatever unit the caller draws in.
struct GraphNode {
    double width = 1;  ///< in the direction of the edges
    double height = 1; ///< across
    int group = 0;     ///< boxes of a group stand together where that costs no crossing
    /// Where its middle stood across in the picture before, which this one should look like; none: new.
    std::optional<double> before;
};

/// How a graph is laid out.
struct GraphOptions {
    double layerGap = 60;     ///< between two layers, for the edges
    double nodeGap = 12;      ///< between two boxes of a layer
    double edgeGap = 8;       ///< between an edge that passes a layer and what is beside it
    double componentGap = 32; ///< between parts that no edge connects
    double shape = 1.6;       ///< width over height that such parts are packed for
    bool reducesCrossings = true;
    /// Bound of the search for fewer crossings: comparisons of two neighbours for each node. A count and
    /// no time, so that the same graph looks the same on every machine.
    int comparisons = 5000;
};

/// An edge as it is drawn: from the right side of its first box to the left side of its second.
struct GraphRoute {
    /// At the sides of every layer on its way; between two layers it may be drawn as a curve that
    /// begins and ends level. The other way round when isBack.
    std::vector<QPointF> points;
    bool isBack = false; ///< closes a loop: it goes against the order of the layers
};

/// Where everything stands, with (0, 0) at the top left.
struct GraphLayout {
    struct Place {
        QPointF center;
        int component = 0;
        int layer = 0;    ///< within its component, from the left
        int position = 0; ///< within its layer, from the top, among boxes and passing edges
    };

    std::vector<Place> places;      ///< by node
    std::vector<GraphRoute> routes; ///< by edge; edges between the same two nodes share one
    QSizeF size;
    qint64 crossings = 0;
    int layers = 0; ///< of the component that has most
    int components = 0;
};

/// Lays a graph out in layers from left to right with few crossings (Sugiyama; ranks by network simplex,
/// order by medians, exchanges and sifting, places after Brandes and Köpf). Every edge leads to a later
/// layer, except those that close a loop. The same input gives the same layout.
GraphLayout layoutGraph(std::span<const GraphNode> nodes, std::span<const Edge> edges,
                        const GraphOptions &options = {});

/// How often edges between two layers cross, by the positions of their ends; edges that share an end do
/// not. Cost: O(edges log edges).
qint64 crossingsBetween(std::vector<Edge> edges);

} // namespace fairlead
