// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/roadmap/graph_model.h"

class QPainter;

namespace fairlead {

/// What is to be drawn of a network, and how.
struct GraphScene {
    const PlanGraph &graph;
    const Theme &look;
    double scale = 1;
    QPointF moved{};  ///< of the graph's corner, in pixels of the painter
    QRectF clip{};    ///< what is seen, in pixels of the painter
    int current = -1; ///< −1: none
    int currentLink = -1;
    int hover = -1;
    bool hasFocus = false;
    const std::vector<bool> *lit = nullptr; ///< by item: the rest is faint; null: everything is plain
    bool isStale = false;                   ///< a newer picture is on its way
    bool hasHint = true;
};

/// Draws a network of items: links, boxes, labels, and the hint at the bottom.
class GraphPainter {
public:
    GraphPainter(QPainter &painter, const GraphScene &scene);
    void paint();

private:
    void paintLink(const GraphLink &link, int index);
    void paintLabel(const GraphLink &link);
    void paintItem(int index);
    void paintFrame(const GraphItem &item, const QRectF &box, bool isHover);
    void paintWords(const GraphItem &item, const QRectF &box);
    void paintKeyOnly(const GraphItem &item, const QRectF &box);
    double paintTag(const GraphItem &item, double right, double middle);
    void paintDiamond(QPointF middle, double half, const QColor &color);
    void paintLooseHead();
    void paintHint();
    QColor ink(const GraphItem &item) const;
    bool isSeen(const QRectF &rect) const;
    bool isFaint(int item) const;
    bool isFaint(const GraphLink &link) const { return isFaint(link.from) || isFaint(link.to); }

    QPainter &m_painter;
    const GraphScene &m_scene;
    const PlanGraph &m_graph;
    const Theme &m_look;
    QRectF m_seen; ///< in lengths of the graph
};

} // namespace fairlead
