// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/graph_layers.h"
#include "core/planning/graph_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace fairlead {

qint64 crossingsBetween(std::vector<Edge> edges)
{
    std::ranges::sort(edges, {}, [](const Edge &edge) { return std::pair(edge.from, edge.to); });
    int last = 0;
    for (const Edge &edge : edges)
        last = std::max(last, edge.to);
    // How many edges so far end at a position or before it, in a Fenwick tree.
    std::vector<int> ended(size_t(last) + 2, 0);
    qint64 crossings = 0;
    qint64 all = 0;
    for (const Edge &edge : edges) {
        qint64 notBelow = 0;
        for (size_t i = size_t(edge.to) + 1; i > 0; i -= i & (~i + 1))
            notBelow += ended[i];
        crossings += all - notBelow;
        ++all;
        for (size_t i = size_t(edge.to) + 1; i < ended.size(); i += i & (~i + 1))
            ++ended[i];
    }
    return crossings;
}

namespace graph {

namespace {

/// Crossings between the edges of two nodes beside each other, in this order and in the other.
struct Pair {
    qint64 now = 0;
    qint64 exchanged = 0;
};

/// The search for an order. It keeps the best one that it has seen in the graph itself.
class OrderSearch {
public:
    OrderSearch(LayeredGraph &graph, qint64 comparisons)
        : m_graph(graph)
        , m_layers(graph.layers)
        , m_position(size_t(graph.size()), 0)
        , m_value(size_t(graph.size()), 0)
        , m_left(comparisons)
    {
        number();
        m_best = crossingsOf(graph);
    }

    qint64 best() const { return m_best; }
    bool isOver() const { return m_best == 0 || m_left <= 0; }

    void startWith(std::vector<std::vector<int>> layers)
    {
        m_layers = std::move(layers);
        number();
    }
    /// Sweeps by medians as dot does, each followed by exchanges; ends when that has stopped to help.
    void sweep()
    {
        constexpr int patience = 6;
        qint64 reached = settle();
        for (int pass = 0, idle = 0; idle < patience && !isOver(); ++pass) {
            sortByMedians(pass % 2 == 0, (pass / 2) % 2 == 1);
            const qint64 now = settle();
            idle = double(now) < 0.995 * double(reached) ? 0 : idle + 1;
            reached = std::min(reached, now);
        }
    }
    /// Lets single nodes go where they cross least, from the best order on, until none can.
    void refine()
    {
        if (isOver())
            return;
        startWith(m_graph.layers);
        siftAll();
        settle();
    }
    /// Again from the best order, some of it shaken, until the search is over.
    void shake()
    {
        std::mt19937 random(1); // the same numbers on every machine
        while (!isOver()) {
            startWith(m_graph.layers);
            const size_t first = random() % m_layers.size();
            const size_t last = std::min(m_layers.size(), first + 1 + random() % 4);
            for (size_t layer = first; layer < last; ++layer) {
                std::vector<int> &nodes = m_layers[layer];
                if (nodes.size() < 2)
                    continue;
                const size_t moves = 1 + random() % std::max<size_t>(1, nodes.size() / 6);
                for (size_t move = 0; move < moves; ++move) {
                    const size_t from = random() % nodes.size();
                    const size_t to = random() % nodes.size();
                    const int node = nodes[from];
                    nodes.erase(nodes.begin() + std::ptrdiff_t(from));
                    nodes.insert(nodes.begin() + std::ptrdiff_t(to), node);
                }
            }
            m_left -= m_graph.size();
            number();
            settle(qint64(first), qint64(last));
            siftAll(qint64(first) - 2, qint64(last) + 2);
            settle();
        }
    }
    /// Exchanges neighbours that `isBefore` wants the other way round where that costs nothing.
    template <class IsBefore> void arrange(IsBefore isBefore)
    {
        startWith(m_graph.layers);
        for (size_t layer = 0; layer < m_layers.size(); ++layer) {
            sortNeighbours(layer);
            std::vector<int> &nodes = m_layers[layer];
            bool moved = true;
            for (size_t pass = 0; moved && pass <= nodes.size(); ++pass) {
                moved = false;
                for (size_t i = 1; i < nodes.size(); ++i) {
                    const Pair pair = compare(nodes[i - 1], nodes[i]);
                    if (pair.exchanged != pair.now || !isBefore(nodes[i], nodes[i - 1]))
                        continue;
                    exchange(nodes, i - 1);
                    moved = true;
                }
            }
        }
        m_graph.layers = m_layers;
    }

private:
    void number()
    {
        for (const std::vector<int> &nodes : m_layers) {
            for (size_t i = 0; i < nodes.size(); ++i)
                m_position[size_t(nodes[i])] = int(i);
        }
    }
    void exchange(std::vector<int> &nodes, size_t first)
    {
        std::swap(nodes[first], nodes[first + 1]);
        m_position[size_t(nodes[first])] = int(first);
        m_position[size_t(nodes[first + 1])] = int(first) + 1;
    }
    void sort(std::span<int> ends) const
    {
        for (size_t i = 1; i < ends.size(); ++i) { // mostly in order already
            const int end = ends[i];
            size_t at = i;
            for (; at > 0 && m_position[size_t(ends[at - 1])] > m_position[size_t(end)]; --at)
                ends[at] = ends[at - 1];
            ends[at] = end;
        }
    }
    void sortNeighbours(size_t layer)
    {
        for (const int node : m_layers[layer]) {
            sort(m_graph.before.of(node));
            sort(m_graph.after.of(node));
        }
    }

    void count(std::span<const int> upper, std::span<const int> lower, Pair &pair) const
    {
        size_t below = 0;
        size_t notAbove = 0;
        for (const int end : upper) {
            const int at = m_position[size_t(end)];
            while (below < lower.size() && m_position[size_t(lower[below])] < at)
                ++below;
            notAbove = std::max(notAbove, below);
            while (notAbove < lower.size() && m_position[size_t(lower[notAbove])] <= at)
                ++notAbove;
            pair.now += qint64(below);
            pair.exchanged += qint64(lower.size() - notAbove);
        }
    }
    /// Neighbours must be sorted.
    Pair compare(int upper, int lower)
    {
        --m_left;
        Pair pair;
        count(m_graph.before.of(upper), m_graph.before.of(lower), pair);
        count(m_graph.after.of(upper), m_graph.after.of(lower), pair);
        return pair;
    }

    /// Exchanges neighbours in the layers [first, last) and wherever that made it worthwhile, then keeps
    /// the order if it is the best so far. Answers its crossings.
    qint64 settle(qint64 first = 0, qint64 last = -1)
    {
        const qint64 count = qint64(m_layers.size());
        std::vector<bool> isOpen(m_layers.size(), last < 0);
        for (qint64 layer = std::max<qint64>(0, first - 1); layer < std::min(count, last + 1); ++layer)
            isOpen[size_t(layer)] = true;
        bool moved = true;
        while (moved && m_left > 0) {
            moved = false;
            for (size_t layer = 0; layer < m_layers.size(); ++layer) {
                if (!isOpen[layer])
                    continue;
                isOpen[layer] = false;
                if (!exchangeIn(layer))
                    continue;
                moved = true;
                isOpen[layer] = true;
                if (layer > 0)
                    isOpen[layer - 1] = true;
                if (layer + 1 < m_layers.size())
                    isOpen[layer + 1] = true;
            }
        }
        return keep();
    }
    bool exchangeIn(size_t layer)
    {
        sortNeighbours(layer);
        std::vector<int> &nodes = m_layers[layer];
        bool moved = false;
        for (size_t i = 1; i < nodes.size(); ++i) {
            const Pair pair = compare(nodes[i - 1], nodes[i]);
            if (pair.exchanged >= pair.now)
                continue;
            exchange(nodes, i - 1);
            moved = true;
        }
        return moved;
    }
    qint64 keep()
    {
        const qint64 before = m_best;
        std::swap(m_graph.layers, m_layers);
        const qint64 now = crossingsOf(m_graph);
        if (now >= before)
            std::swap(m_graph.layers, m_layers);
        else
            m_layers = m_graph.layers;
        m_best = std::min(before, now);
        return now;
    }

    /// The weighted median of Gansner et al., or the mean.
    double middle(std::span<const int> ends, bool isMean) const
    {
        const size_t count = ends.size();
        const auto at = [&](size_t i) { return double(m_position[size_t(ends[i])]); };
        if (isMean) {
            double sum = 0;
            for (size_t i = 0; i < count; ++i)
                sum += at(i);
            return sum / double(count);
        }
        const size_t half = count / 2;
        if (count % 2 == 1)
            return at(half);
        if (count == 2)
            return (at(0) + at(1)) / 2;
        const double left = at(half - 1) - at(0);
        const double right = at(count - 1) - at(half);
        if (left + right == 0)
            return at(half);
        return (at(half - 1) * right + at(half) * left) / (left + right);
    }
    void sortByMedians(bool isForward, bool isMean)
    {
        const size_t count = m_layers.size();
        for (size_t step = 1; step < count; ++step) {
            const size_t layer = isForward ? step : count - 1 - step;
            std::vector<int> &nodes = m_layers[layer];
            sortNeighbours(layer);
            std::vector<int> moving;
            for (const int node : nodes) {
                const std::span<const int> ends = isForward ? std::as_const(m_graph.before).of(node)
                                                            : std::as_const(m_graph.after).of(node);
                m_value[size_t(node)] = ends.empty() ? -1 : middle(ends, isMean);
                if (!ends.empty())
                    moving.push_back(node);
            }
            std::ranges::stable_sort(moving, {}, [this](int node) { return m_value[size_t(node)]; });
            size_t next = 0; // what has no neighbour there stays where it is
            for (int &node : nodes) {
                if (m_value[size_t(node)] >= 0)
                    node = moving[next++];
            }
            for (size_t i = 0; i < nodes.size(); ++i)
                m_position[size_t(nodes[i])] = int(i);
            m_left -= qint64(nodes.size());
        }
    }

    void siftAll(qint64 first = 0, qint64 last = std::numeric_limits<qint64>::max())
    {
        bool moved = true;
        while (moved && !isOver()) {
            moved = false;
            const qint64 end = std::min(last, qint64(m_layers.size()));
            for (qint64 layer = std::max<qint64>(0, first); layer < end; ++layer)
                moved = siftIn(size_t(layer)) || moved;
        }
    }
    bool siftIn(size_t layer)
    {
        sortNeighbours(layer);
        bool moved = false;
        const std::vector<int> order = m_layers[layer];
        for (const int node : order)
            moved = (m_left > 0 && sift(m_layers[layer], node)) || moved;
        return moved;
    }
    /// Moves one node to where it crosses least; true: that saves something.
    bool sift(std::vector<int> &nodes, int node)
    {
        const size_t from = size_t(m_position[size_t(node)]);
        size_t best = from;
        qint64 least = 0;
        qint64 change = 0;
        for (size_t i = from; i > 0; --i) {
            const Pair pair = compare(nodes[i - 1], node);
            change += pair.exchanged - pair.now;
            if (change < least) {
                least = change;
                best = i - 1;
            }
        }
        change = 0;
        for (size_t i = from + 1; i < nodes.size(); ++i) {
            const Pair pair = compare(node, nodes[i]);
            change += pair.exchanged - pair.now;
            if (change < least) {
                least = change;
                best = i;
            }
        }
        if (best == from)
            return false;
        const auto begin = nodes.begin();
        if (best < from)
            std::rotate(begin + std::ptrdiff_t(best), begin + std::ptrdiff_t(from),
                        begin + std::ptrdiff_t(from) + 1);
        else
            std::rotate(begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(from) + 1,
                        begin + std::ptrdiff_t(best) + 1);
        for (size_t i = std::min(best, from); i <= std::max(best, from); ++i)
            m_position[size_t(nodes[i])] = int(i);
        return true;
    }

    LayeredGraph &m_graph;
    std::vector<std::vector<int>> m_layers; ///< the order that is tried
    std::vector<int> m_position;            ///< by node, in m_layers
    std::vector<double> m_value;
    qint64 m_left;
    qint64 m_best = 0;
};

/// Layers in the order in which a search from the first or from the last layer comes by.
std::vector<std::vector<int>> searched(const LayeredGraph &graph, bool isForward, bool isDeep)
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

/// Layers as they stood before; what is new, and long edges, stand in the middle of their neighbours.
std::vector<std::vector<int>> remembered(const LayeredGraph &graph, std::span<const double> before)
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

} // namespace

qint64 crossingsOf(const LayeredGraph &graph)
{
    std::vector<int> position(size_t(graph.size()), 0);
    for (const std::vector<int> &nodes : graph.layers) {
        for (size_t i = 0; i < nodes.size(); ++i)
            position[size_t(nodes[i])] = int(i);
    }
    qint64 crossings = 0;
    std::vector<Edge> between;
    for (const std::vector<int> &nodes : graph.layers) {
        between.clear();
        for (const int node : nodes) {
            for (const int other : graph.after.of(node))
                between.push_back({position[size_t(node)], position[size_t(other)]});
        }
        crossings += crossingsBetween(between);
    }
    return crossings;
}

qint64 reduceCrossings(LayeredGraph &graph, std::span<const double> before, std::span<const int> group,
                       qint64 comparisons)
{
    const std::vector<std::vector<int>> given = graph.layers;
    if (std::ranges::any_of(before, [](double at) { return !std::isnan(at); }))
        graph.layers = remembered(graph, before); // the first of equals stays
    OrderSearch search(graph, comparisons);
    search.sweep();
    search.startWith(given);
    search.sweep();
    for (const bool isForward : {true, false}) {
        for (const bool isDeep : {false, true}) {
            if (search.isOver())
                break;
            search.startWith(searched(graph, isForward, isDeep));
            search.sweep();
        }
    }
    search.refine();
    search.shake();
    search.arrange([&](int a, int b) {
        const bool areReal = graph.isReal(a) && graph.isReal(b);
        return areReal && group[size_t(a)] < group[size_t(b)];
    });
    return search.best();
}

} // namespace graph

} // namespace fairlead
