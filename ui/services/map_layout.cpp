// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/map_layout.h"

#include <QHash>

namespace fairlead {

GraphLayout mapLayout(const ServiceGraph &graph)
{
    QHash<Id<Team>, int> groups;
    std::vector<GraphNode> nodes;
    for (const ServiceNode &node : graph.nodes) {
        const int next = int(groups.size());
        const auto group = groups.constFind(node.team);
        nodes.push_back({mapBoxWidth, mapBoxHeight, group == groups.cend() ? next : *group, {}});
        if (group == groups.cend())
            groups.insert(node.team, next);
    }
    std::vector<Edge> edges;
    for (const ServiceLink &link : graph.links)
        edges.push_back({link.from, link.to});
    GraphOptions options;
    options.layerGap = 48;
    options.nodeGap = 10;
    options.edgeGap = 8;
    options.componentGap = 24;
    options.shape = 2.4; // as the room of a place is wide and low
    return layoutGraph(nodes, edges, options);
}

} // namespace fairlead
