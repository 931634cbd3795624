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
        , m_isChanged(graph.layers.size(), 0)
        , m_position(size_t(graph.size()), 0)
        , m_value(size_t(graph.size()), 0)
        , m_left(comparisons)
    {
        for (size_t layer = 0; layer < m_layers.size(); ++layer)
            number(layer);
        m_best = m_now = crossingsIn(0, m_layers.size());
    }

    qint64 best() const { return m_best; }
    bool isOver() const { return m_best == 0 || m_left <= 0; }

    void startWith(std::vector<std::vector<int>> layers)
    {
        m_layers = std::move(layers);
        for (size_t layer = 0; layer < m_layers.size(); ++layer)
            changed(layer);
        m_now = crossingsIn(0, m_layers.size());
    }
    /// Sweeps by medians and means, each followed by one round of exchanges; ends when that has stopped
    /// to help.
    void sweep()
    {
        constexpr int patience = 8;
        keep();
        qint64 reached = m_now;
        for (int pass = 0, idle = 0; idle < patience && !isOver(); ++pass) {
            sortByMedians(pass % 2 == 0, (pass / 2) % 2 == 0);
            for (size_t layer = 0; layer < m_layers.size(); ++layer)
                exchangeIn(layer);
            keep();
            idle = double(m_now) < 0.995 * double(reached) ? 0 : idle + 1;
            reached = std::min(reached, m_now);
        }
    }
    /// Lets single nodes go where they cross least, from the best order on, until none can.
    void refine()
    {
        returnToBest();
        sift(0, m_layers.size());
        settle();
        keep();
    }
    /// Shakes a few layers of the best order and lets them settle, again and again until the search is
    /// over. `takesEqual`: goes on from another order that is as good, which finds more.
    void shake(bool takesEqual)
    {
        std::mt19937 random(1); // the same numbers on every machine
        returnToBest();
        while (!isOver()) {
            const size_t first = random() % m_layers.size();
            const size_t last = std::min(m_layers.size(), first + 1 + random() % 4);
            m_now -= crossingsIn(first, last);
            for (size_t layer = first; layer < last; ++layer)
                shuffle(layer, random);
            m_now += crossingsIn(first, last);
            for (size_t layer = first > 0 ? first - 1 : 0; layer < std::min(last + 1, m_layers.size());
                 ++layer)
                m_isOpen[layer] = 1;
            settle();
            sift(first > 1 ? first - 2 : 0, std::min(last + 2, m_layers.size()));
            settle();
            if (m_now < m_best || (takesEqual && m_now == m_best))
                take();
            else
                returnToBest();
        }
    }
    /// Exchanges neighbours that `isBefore` wants the other way round where that costs nothing.
    template <class IsBefore> void arrange(IsBefore isBefore)
    {
        returnToBest();
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
                    exchange(layer, i - 1);
                    moved = true;
                }
            }
        }
        take();
    }

private:
    void number(size_t layer)
    {
        const std::vector<int> &nodes = m_layers[layer];
        for (size_t i = 0; i < nodes.size(); ++i)
            m_position[size_t(nodes[i])] = int(i);
    }
    void changed(size_t layer)
    {
        m_isChanged[layer] = 1;
        number(layer);
    }
    void keep()
    {
        if (m_now < m_best)
            take();
    }
    void take()
    {
        m_best = m_now;
        for (size_t layer = 0; layer < m_layers.size(); ++layer) {
            if (std::exchange(m_isChanged[layer], 0))
                m_graph.layers[layer] = m_layers[layer];
        }
    }
    void returnToBest()
    {
        m_now = m_best;
        for (size_t layer = 0; layer < m_layers.size(); ++layer) {
            if (!std::exchange(m_isChanged[layer], 0))
                continue;
            m_layers[layer] = m_graph.layers[layer];
            number(layer);
        }
    }
    /// Crossings on both sides of the layers [first, last).
    qint64 crossingsIn(size_t first, size_t last)
    {
        qint64 crossings = 0;
        for (size_t layer = first > 0 ? first - 1 : 0; layer < last; ++layer) {
            m_between.clear();
            for (const int node : m_layers[layer]) {
                for (const int other : std::as_const(m_graph.after).of(node))
                    m_between.push_back({m_position[size_t(node)], m_position[size_t(other)]});
            }
            m_left -= qint64(m_between.size());
            crossings += crossingsBetween(m_between);
        }
        return crossings;
    }
    void shuffle(size_t layer, std::mt19937 &random)
    {
        std::vector<int> &nodes = m_layers[layer];
        if (nodes.size() < 2)
            return;
        for (size_t move = 1 + random() % std::max<size_t>(1, nodes.size() / 6); move > 0; --move) {
            const size_t from = random() % nodes.size();
            const size_t to = random() % nodes.size();
            const int node = nodes[from];
            nodes.erase(nodes.begin() + std::ptrdiff_t(from));
            nodes.insert(nodes.begin() + std::ptrdiff_t(to), node);
        }
        changed(layer);
    }
    void exchange(size_t layer, size_t first)
    {
        std::vector<int> &nodes = m_layers[layer];
        std::swap(nodes[first], nodes[first + 1]);
        m_position[size_t(nodes[first])] = int(first);
        m_position[size_t(nodes[first + 1])] = int(first) + 1;
        m_isChanged[layer] = 1;
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

    /// Exchanges neighbours in the layers that are open and wherever that made it worthwhile.
    void settle()
    {
        bool moved = true;
        while (moved && m_left > 0) {
            moved = false;
            for (size_t layer = 0; layer < m_layers.size(); ++layer) {
                if (!std::exchange(m_isOpen[layer], 0) || !exchangeIn(layer))
                    continue;
                moved = true;
                open(layer);
            }
        }
    }
    /// What stands beside a layer that has changed may have reason to change.
    void open(size_t layer)
    {
        for (size_t beside = layer > 0 ? layer - 1 : 0; beside <= layer + 1 && beside < m_layers.size();
             ++beside)
            m_isOpen[beside] = 1;
    }
    bool exchangeIn(size_t layer)
    {
        sortNeighbours(layer);
        const std::vector<int> &nodes = m_layers[layer];
        bool moved = false;
        for (size_t i = 1; i < nodes.size(); ++i) {
            const Pair pair = compare(nodes[i - 1], nodes[i]);
            if (pair.exchanged >= pair.now)
                continue;
            exchange(layer, i - 1);
            m_now += pair.exchanged - pair.now;
            moved = true;
        }
        return moved;
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
            m_left -= qint64(nodes.size());
            changed(layer);
        }
        m_now = crossingsIn(0, count);
    }

    void sift(size_t first, size_t last)
    {
        bool moved = true;
        while (moved && m_left > 0) {
            moved = false;
            for (size_t layer = first; layer < last; ++layer) {
                sortNeighbours(layer);
                const std::vector<int> order = m_layers[layer];
                for (const int node : order)
                    moved = (m_left > 0 && sift(layer, node)) || moved;
            }
        }
    }
    /// Moves one node to where it crosses least; true: that saves something.
    bool sift(size_t layer, int node)
    {
        std::vector<int> &nodes = m_layers[layer];
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
        const auto at = [&nodes](size_t i) { return nodes.begin() + std::ptrdiff_t(i); };
        if (best < from)
            std::rotate(at(best), at(from), at(from + 1));
        else
            std::rotate(at(from), at(from + 1), at(best + 1));
        m_now += least;
        changed(layer);
        open(layer);
        return true;
    }

    LayeredGraph &m_graph;                  ///< holds the best order
    std::vector<std::vector<int>> m_layers; ///< the order that is tried
    std::vector<char> m_isChanged;          ///< by layer: may differ from the best
    std::vector<char> m_isOpen = std::vector<char>(m_layers.size(), 1); ///< by layer: exchanges may help
    std::vector<int> m_position;                                        ///< by node, in m_layers
    std::vector<double> m_value;
    std::vector<Edge> m_between; ///< kept for its memory
    qint64 m_left;
    qint64 m_best = 0;
    qint64 m_now = 0; ///< crossings of m_layers
};

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
    const bool isKnown = std::ranges::any_of(before, [](double at) { return !std::isnan(at); });
    if (isKnown)
        graph.layers = rememberedOrder(graph, before); // the first of equals stays
    OrderSearch search(graph, comparisons);
    search.sweep();
    if (isKnown) {
        search.startWith(given);
        search.sweep();
    }
    for (const bool isForward : {true, false}) {
        for (const bool isDeep : {false, true}) {
            if (search.isOver())
                break;
            search.startWith(searchedOrder(graph, isForward, isDeep));
            search.sweep();
        }
    }
    search.refine();
    search.shake(!isKnown);
    search.arrange([&](int a, int b) {
        return graph.isReal(a) && graph.isReal(b) && group[size_t(a)] < group[size_t(b)];
    });
    return search.best();
}

} // namespace graph

} // namespace fairlead
