// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/graph_layers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace fairlead::graph {

std::vector<std::vector<int>> searchedOrder(const LayeredGraph &graph, bool isForward, bool isDeep)
{
    std::vector<std::vector<int>> layers(graph.layers.size());
    std::vector<char> isSeen(size_t(graph.size()), 0);
    const auto visit = [&](int start) {
        std::vector<int> waiting{start};
        for (size_t next = 0; next < waiting.size();) {
            const int node = isDeep ? waiting.back() : waiting[next++];
            if (isDeep)
                waiting.pop_back();
            if (std::exchange(isSeen[size_t(node)], 1))
                continue;
            layers[size_t(graph.layerOf[size_t(node)])].push_back(node);
            for (const bool onward : {true, false}) {
                for (const int other : onward == isForward ? graph.after.of(node) : graph.before.of(node))
                    waiting.push_back(other);
            }
        }
    };
    const size_t count = graph.layers.size();
    for (size_t i = 0; i < count; ++i) {
        for (const int node : graph.layers[isForward ? i : count - 1 - i]) {
            if (!isSeen[size_t(node)])
                visit(node);
        }
    }
    return layers;
}

std::vector<std::vector<int>> rememberedOrder(const LayeredGraph &graph, std::span<const double> before)
{
    std::vector<double> at(size_t(graph.size()), std::nan(""));
    std::ranges::copy(before, at.begin());
    for (int round = 0; round < 2; ++round) {
        for (const std::vector<int> &nodes : graph.layers) {
            for (const int node : nodes) {
                if (node < int(before.size()) && !std::isnan(before[size_t(node)]))
                    continue;
                double sum = 0;
                int known = 0;
                for (const auto &ends : {graph.before.of(node), graph.after.of(node)}) {
                    for (const int other : ends) {
                        if (std::isnan(at[size_t(other)]))
                            continue;
                        sum += at[size_t(other)];
                        ++known;
                    }
                }
                if (known > 0)
                    at[size_t(node)] = sum / known;
            }
        }
    }
    std::vector<std::vector<int>> layers = graph.layers;
    for (std::vector<int> &nodes : layers) {
        std::ranges::stable_sort(nodes, {}, [&](int node) {
            return std::isnan(at[size_t(node)]) ? std::numeric_limits<double>::infinity() : at[size_t(node)];
        });
    }
    return layers;
}

} // namespace fairlead::graph
