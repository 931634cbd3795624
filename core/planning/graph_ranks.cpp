// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/graph_layers.h"

#include <algorithm>
#include <limits>

namespace fairlead::graph {

Neighbours::Neighbours(int nodes, std::span<const Edge> edges, bool isReversed)
    : m_first(size_t(nodes) + 1, 0)
    , m_ends(edges.size())
{
    const auto start = [isReversed](const Edge &edge) { return isReversed ? edge.to : edge.from; };
    for (const Edge &edge : edges)
        ++m_first[size_t(start(edge)) + 1];
    for (size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (const Edge &edge : edges)
        m_ends[size_t(next[size_t(start(edge))]++)] = isReversed ? edge.from : edge.to;
}

namespace {

/// The network simplex on ranks: a spanning tree of edges that are as short as they may be, one of which
/// is exchanged as long as that makes the sum shorter.
class RankSimplex {
public:
    RankSimplex(int nodes, std::span<const Edge> edges)
        : m_nodes(nodes)
        , m_edges(edges)
        , m_touching(size_t(nodes))
        , m_rank(size_t(nodes), 0)
        , m_surplus(size_t(nodes), 0)
        , m_isTree(edges.size(), false)
    {
        for (size_t i = 0; i < edges.size(); ++i) {
            m_touching[size_t(edges[i].from)].push_back(int(i));
            m_touching[size_t(edges[i].to)].push_back(int(i));
            ++m_surplus[size_t(edges[i].from)];
            --m_surplus[size_t(edges[i].to)];
        }
    }

    std::vector<int> run()
    {
        if (m_nodes < 2)
            return m_rank;
        rankByLongestPath();
        growTightTree();
        hangTree();
        // Exchanges without gain could go round in theory; this is far more than plans ever take.
        int left = 4 * m_nodes + 64;
        for (int leaving = edgeToLeave(); leaving >= 0 && left > 0; leaving = edgeToLeave(), --left)
            exchange(leaving);
        balance();
        return m_rank;
    }

private:
    int slack(const Edge &edge) const { return m_rank[size_t(edge.to)] - m_rank[size_t(edge.from)] - 1; }
    int otherEnd(int edge, int node) const
    {
        const Edge &one = m_edges[size_t(edge)];
        return one.from == node ? one.to : one.from;
    }

    void rankByLongestPath()
    {
        const std::vector<Edge> all(m_edges.begin(), m_edges.end());
        for (const int node : topologicalOrder(m_nodes, all)) {
            for (const int edge : m_touching[size_t(node)]) {
                const Edge &one = m_edges[size_t(edge)];
                if (one.from == node)
                    m_rank[size_t(one.to)] = std::max(m_rank[size_t(one.to)], m_rank[size_t(node)] + 1);
            }
        }
    }

    /// Adds what is reachable by tight edges to the tree, then moves the tree until one more is tight.
    void growTightTree()
    {
        std::vector<bool> isIn(size_t(m_nodes), false);
        std::vector<int> members;
        const auto add = [&](int node) {
            isIn[size_t(node)] = true;
            members.push_back(node);
        };
        add(0);
        for (size_t seen = 0; int(members.size()) < m_nodes;) {
            for (; seen < members.size(); ++seen) {
                for (const int edge : m_touching[size_t(members[seen])]) {
                    const int other = otherEnd(edge, members[seen]);
                    if (isIn[size_t(other)] || slack(m_edges[size_t(edge)]) != 0)
                        continue;
                    m_isTree[size_t(edge)] = true;
                    add(other);
                }
            }
            const int nearest = nearestEdge(isIn);
            if (nearest < 0)
                return;
            const Edge &edge = m_edges[size_t(nearest)];
            const int by = isIn[size_t(edge.from)] ? slack(edge) : -slack(edge);
            for (const int node : members)
                m_rank[size_t(node)] += by;
            m_isTree[size_t(nearest)] = true;
            add(isIn[size_t(edge.from)] ? edge.to : edge.from);
        }
    }

    /// The edge with the least slack between what is in and what is not; −1: there is none.
    int nearestEdge(const std::vector<bool> &isIn) const
    {
        int best = -1;
        for (size_t i = 0; i < m_edges.size(); ++i) {
            if (isIn[size_t(m_edges[i].from)] == isIn[size_t(m_edges[i].to)])
                continue;
            if (best < 0 || slack(m_edges[i]) < slack(m_edges[size_t(best)]))
                best = int(i);
        }
        return best;
    }

    /// Numbers the nodes from the root so that a subtree is a range.
    void hangTree()
    {
        m_order.clear();
        m_parentEdge.assign(size_t(m_nodes), -1);
        m_number.assign(size_t(m_nodes), -1);
        std::vector<int> stack{0};
        while (!stack.empty()) {
            const int node = stack.back();
            stack.pop_back();
            m_number[size_t(node)] = int(m_order.size());
            m_order.push_back(node);
            for (const int edge : m_touching[size_t(node)]) {
                if (!m_isTree[size_t(edge)] || edge == m_parentEdge[size_t(node)])
                    continue;
                const int child = otherEnd(edge, node);
                m_parentEdge[size_t(child)] = edge;
                stack.push_back(child);
            }
        }
        // Edges out of a subtree less those into it: what is within cancels out.
        m_sum = m_surplus;
        m_size.assign(size_t(m_nodes), 1);
        for (size_t i = m_order.size(); i-- > 1;) {
            const int node = m_order[i];
            const int parent = otherEnd(m_parentEdge[size_t(node)], node);
            m_sum[size_t(parent)] += m_sum[size_t(node)];
            m_size[size_t(parent)] += m_size[size_t(node)];
        }
    }

    /// The node below the tree edge whose lengthening shortens the others most; −1: none does.
    int edgeToLeave() const
    {
        int best = -1;
        int least = 0;
        for (size_t i = 1; i < m_order.size(); ++i) {
            const int node = m_order[i];
            const bool isTail = m_edges[size_t(m_parentEdge[size_t(node)])].from == node;
            const int cut = isTail ? m_sum[size_t(node)] : -m_sum[size_t(node)];
            if (cut < least) {
                least = cut;
                best = node;
            }
        }
        return best;
    }

    void exchange(int below)
    {
        const int leaving = m_parentEdge[size_t(below)];
        const bool isTail = m_edges[size_t(leaving)].from == below;
        const auto isBelow = [&](int node) {
            const int number = m_number[size_t(node)] - m_number[size_t(below)];
            return number >= 0 && number < m_size[size_t(below)];
        };
        int entering = -1;
        for (size_t i = 0; i < m_edges.size(); ++i) {
            const bool from = isBelow(m_edges[i].from);
            if (from == isBelow(m_edges[i].to) || from == isTail)
                continue; // only what leads back across the cut
            if (entering < 0 || slack(m_edges[i]) < slack(m_edges[size_t(entering)]))
                entering = int(i);
        }
        if (entering < 0)
            return;
        const int by = slack(m_edges[size_t(entering)]) * (isTail ? -1 : 1);
        for (int i = 0; i < m_size[size_t(below)]; ++i)
            m_rank[size_t(m_order[size_t(m_number[size_t(below)] + i)])] += by;
        m_isTree[size_t(leaving)] = false;
        m_isTree[size_t(entering)] = true;
        hangTree();
    }

    /// Begins with layer 0, and moves what costs nothing to move into the emptiest layer it may stand in.
    void balance()
    {
        const int least = *std::ranges::min_element(m_rank);
        for (int &rank : m_rank)
            rank -= least;
        std::vector<int> held(size_t(*std::ranges::max_element(m_rank)) + 1, 0);
        for (const int rank : m_rank)
            ++held[size_t(rank)];
        for (int node = 0; node < m_nodes; ++node) {
            if (m_surplus[size_t(node)] != 0)
                continue;
            int low = 0;
            int high = int(held.size()) - 1;
            for (const int edge : m_touching[size_t(node)]) {
                const int other = m_rank[size_t(otherEnd(edge, node))];
                if (m_edges[size_t(edge)].to == node)
                    low = std::max(low, other + 1);
                else
                    high = std::min(high, other - 1);
            }
            int &rank = m_rank[size_t(node)];
            int best = rank;
            for (int layer = low; layer <= high; ++layer) {
                if (held[size_t(layer)] + 1 < held[size_t(best)] + (best == rank ? 0 : 1))
                    best = layer;
            }
            --held[size_t(rank)];
            rank = best;
            ++held[size_t(rank)];
        }
    }

    int m_nodes;
    std::span<const Edge> m_edges;
    std::vector<std::vector<int>> m_touching; ///< edges by node
    std::vector<int> m_rank;
    std::vector<int> m_surplus; ///< edges out less edges in
    std::vector<bool> m_isTree; ///< by edge
    std::vector<int> m_order;   ///< nodes, parents first
    std::vector<int> m_number;  ///< place in m_order
    std::vector<int> m_parentEdge;
    std::vector<int> m_sum;  ///< m_surplus of the whole subtree
    std::vector<int> m_size; ///< of the subtree
};

} // namespace

std::vector<int> shortestLayers(int nodes, std::span<const Edge> edges)
{
    return RankSimplex(nodes, edges).run();
}

} // namespace fairlead::graph
