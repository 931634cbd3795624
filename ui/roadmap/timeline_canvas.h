// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/timeline_drag.h"
#include "ui/workbench/workbench.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

class QLineEdit;
class QVariantAnimation;

namespace fairlead {

class PlanGhost;

/// The bars of the timeline with their head and their column of titles, which never scrolls away. Only
/// what is seen is painted; where everything is was computed once for each result.
class TimelineCanvas final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineCanvas(Workbench &workbench, QWidget *parent = nullptr);

    const TimelineOptions &options() const { return m_options; }
    void setOptions(const TimelineOptions &options);
    const TimelineLayout &layoutShown() const { return m_layout; }
    /// Where everything is now, in pixels of the viewport.
    TimelineGeometry geometryNow() const;

    double pixelsPerDay() const { return m_pixelsPerDay; }
    /// Keeps the day under `x` where it is, as far as there is something to scroll.
    void zoomBy(double factor, double x);
    void zoomBy(double factor); ///< around the middle of the chart
    /// Shows the whole plan, and goes on doing so when the window changes its size.
    void fit();
    bool isFitted() const { return m_isFitted; }
    /// As it was left: no fit. `day` stands at the left edge.
    void restoreView(double pixelsPerDay, Day day, int row);
    Day leftDay() const;
    int topRow() const { return geometryNow().firstRow(); }
    int columnWidth() const { return m_columnWidth; }
    void setColumnWidth(int pixels);
    bool hasOwnColumnWidth() const { return m_hasOwnColumn; }

    /// −1: none.
    int currentRow() const { return m_currentRow; }
    /// Makes the row current, shows it, and selects its item everywhere.
    void setCurrentRow(int row);
    const TimelineRow *current() const;
    Id<Dependency> currentLink() const { return m_link; }
    void setGroupOpen(int row, bool open);
    /// Where the row is, in pixels of the viewport.
    QRect rowArea(int row) const;
    bool isSliding() const { return m_slide.isMoving(); }
    /// What would become of the plan if what is dragged were dropped here; null: nothing is dragged, or the
    /// planner has not answered yet.
    const TimelineLayout *trial() const { return m_trialLayout ? &*m_trialLayout : nullptr; }
    /// The planner is being asked for that.
    bool isTrying() const { return m_trial.isRunning(); }

    void moveCurrent(int workingDays);
    void lengthenCurrent(int workingDays);
    void removeCurrentLink();
    void editTitle();
    void explainCurrent();
    void showAsOf();

Q_SIGNALS:
    /// Scrolled, zoomed or resized: what is aligned to the axis follows.
    void axisChanged();
    void layoutPrepared();
    void optionsChanged();
    /// The inspector should be shown: Space.
    void previewWanted();
    /// A link from or to the current item: Ctrl+L.
    void linkWanted();
    void addWanted();
    /// The chances of the current item: C.
    void chancesWanted();
    /// Other chances are drawn.
    void chanceShown();
    void filterWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Press { None, Bar, Pan, Column };

    void rebuild();
    void keepPlaces(const TimelineLayout &before);
    void findCurrent();
    void arrangeBars();
    void followSelection();
    void refreshPath();
    void refreshChance();
    void refreshPlan();
    void selectCurrent();
    void showRow(int row);
    TimelineScene scene() const;
    double leastScale() const;
    void setScale(double pixelsPerDay, double dayAtLeft);

    // timeline_mouse.cpp
    void pressAt(QPointF position);
    void startDragging(QPointF position);
    void endDragging();
    void hoverAt(QPointF position);
    void panTo(QPointF position);
    void drop();
    void cancelDrag();
    QString tipAt(QPointF position) const;

    // timeline_keys.cpp
    bool pressPlain(int key);
    bool pressWithControl(int key, bool shift);
    void stepRow(int by);
    void stepSideways(int direction);
    bool stepLink(int by);
    void setCurrentLink(const Id<Dependency> &link);
    void commitTitle();
    std::optional<Result<ChangeSet>> clearedBound(bool ofStart) const;

    // timeline_trial.cpp
    void tryDrop();
    void startTrial(ChangeSet changes);
    void showTrial(const PlanResult &result);
    void dropTrial();

    Workbench &m_workbench;
    TimelineOptions m_options;
    TimelineLayout m_layout;
    mutable TimelineTexts m_texts;
    TimelineSlide m_slide;
    QVariantAnimation *m_motion;
    PlanGhost *m_inPlan; ///< what the plan has while a scenario is shown
    double m_pixelsPerDay = 8;
    bool m_isFitted = true;
    bool m_isPrepared = false; ///< a result was laid out
    int m_columnWidth;
    bool m_hasOwnColumn = false; ///< the user drew it; else it follows the window
    int m_currentRow = -1;
    Id<Item> m_currentItem;
    QString m_currentGroup;
    int m_hoverRow = -1;
    Id<Dependency> m_link;
    bool m_selecting = false;

    Press m_press = Press::None;
    QPointF m_pressedAt;
    QPoint m_scrolledAtPress;
    std::optional<TimelineDrag> m_drag;
    bool m_isDragging = false;
    std::optional<TimelineGhost> m_pending; ///< dropped; the planner has not answered yet
    bool m_isBehind = false;                ///< a newer answer waits for the end of the drag
    Job<PlanResult> m_trial;
    std::optional<ChangeSet> m_nextTrial; ///< asked for while another one is computed
    std::optional<TimelineLayout> m_trialLayout;
    std::optional<std::pair<double, double>> m_triedAt; ///< where the ghost was when it was asked last
    QBasicTimer m_edgeTimer;
    QPointF m_mouse;
    bool m_spaceHeld = false;
    bool m_spaceUsed = false;
    QLineEdit *m_title = nullptr;
};

} // namespace fairlead
