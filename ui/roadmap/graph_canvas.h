// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/graph_painter.h"
#include "ui/workbench/workbench.h"

#include <QAbstractScrollArea>

class QLineEdit;

namespace fairlead {

/// The network of a plan, to be looked at, walked through and zoomed into. A large one is laid out off the
/// window's thread; until it is there the old picture stays.
class GraphCanvas final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit GraphCanvas(Workbench &workbench, QWidget *parent = nullptr);

    const PlanGraph &graph() const { return m_graph; }
    /// A plan was answered for, even if it has no items.
    bool isPrepared() const { return m_isPrepared; }
    bool isLayingOut() const { return m_job.isRunning(); }
    const GraphViewOptions &options() const { return m_options; }
    void setOptions(const GraphViewOptions &options);
    /// What does not have it in its key or title is faint; empty: nothing is.
    void setFilter(const QString &text);
    /// Makes the first item that the filter finds current, or the next one after the current.
    void goToNextFound();

    double scale() const { return m_scale; }
    /// Keeps what is under `around`, in pixels of the viewport, where it is.
    void zoomBy(double factor, QPointF around);
    void zoomBy(double factor); ///< around the middle
    /// Shows everything, and goes on doing so when the window changes its size.
    void fit();
    bool isFitted() const { return m_isFitted; }

    /// −1: none.
    int current() const { return m_current; }
    /// Makes the item current, shows it, and selects it everywhere.
    void setCurrent(int item);
    int currentLink() const { return m_link; }
    /// Where the item is, in pixels of the viewport.
    QRect itemArea(int item) const;
    int itemAt(QPointF position) const; ///< −1: none
    int linkAt(QPointF position) const; ///< −1: none
    /// By item: what is lit, because the mouse is over it or by setChainLit(); empty: nothing is.
    const std::vector<bool> &lit() const { return m_lit; }
    /// Lights all that the current item depends on and all that needs it, as the mouse does.
    void setChainLit(bool on);

    void editTitle();
    void explainCurrent();
    void removeCurrentLink();

Q_SIGNALS:
    /// Another picture is shown.
    void graphChanged();
    void optionsChanged();
    /// The inspector should be shown: Space.
    void previewWanted();
    /// A link from or to the current item: Ctrl+L.
    void linkWanted();
    void filterWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void show(PlanGraph graph, const GraphLayout &layout);
    void followSelection();
    void select();
    void setScale(double scale, QPointF around);
    void arrangeBars();
    double fittingScale() const;
    QPointF corner() const; ///< of the graph, in pixels of the viewport
    QPointF toGraph(QPointF position) const;
    void reveal(const QRectF &box);
    void refreshLit();
    void hoverAt(QPointF position);

    // graph_keys.cpp
    bool pressPlain(int key);
    bool pressWithControl(int key);
    void step(int right, int down);
    int neighbourAlong(bool onward) const;
    int nearest(int right, int down) const;
    bool stepLink(int by);
    void commitTitle();

    Workbench &m_workbench;
    GraphViewOptions m_options;
    QString m_filter;
    PlanGraph m_graph;
    Job<GraphLayout> m_job;
    bool m_isPrepared = false;
    double m_scale = 1;
    bool m_isFitted = true;
    int m_current = -1;
    int m_link = -1;
    int m_hover = -1;
    bool m_isChainLit = false;
    std::vector<bool> m_lit;
    bool m_selecting = false;
    bool m_isPressed = false;
    bool m_isPanning = false;
    QPointF m_pressedAt;
    QPoint m_scrolledAtPress;
    QLineEdit *m_title = nullptr;
};

} // namespace fairlead
