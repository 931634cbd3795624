// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/accessible_parts.h"
#include "ui/services/service_map.h"

#include <QWidget>

namespace fairlead {

/// The service graph, fitted into the room there is. A click or the arrow keys choose a box; all that stops
/// with it, or may stop, is lit. Escape chooses none.
class MapCanvas final : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
    explicit MapCanvas(QWidget *parent = nullptr);

    void setMap(ServiceMap map, ServiceGraph graph);
    const ServiceMap &map() const { return m_map; }
    /// −1: none.
    int current() const { return m_current; }
    void setCurrent(int box);
    /// By box, of the current one.
    std::vector<Reach> reach() const { return reachOf(m_graph, m_current); }
    double scale() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int partCount() const override { return int(m_map.boxes.size()); }
    QString partName(int part) const override;
    QRect partArea(int part) const override;
    int currentPart() const override { return m_current; }
    void pressPart(int part) override { choose(part); }

Q_SIGNALS:
    /// The user chose a box, or none.
    void chosen(int box);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int box);
    int nearest(int right, int down) const;
    QPointF corner() const;
    QPointF toMap(QPointF position) const { return (position - corner()) / scale(); }

    ServiceMap m_map;
    ServiceGraph m_graph;
    int m_current = -1;
    int m_hover = -1;
};

} // namespace fairlead
