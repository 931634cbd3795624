// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/accessible_parts.h"
#include "ui/roadmap/timeline_load.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class TimelineCanvas;

/// The weekly load of the teams below the bars. A click or Enter tells who and what asks for it.
class TimelineLoadStrip final : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
    TimelineLoadStrip(Workbench &workbench, TimelineCanvas &canvas, QWidget *parent = nullptr);

    const std::vector<TimelineLoadRow> &rows() const { return m_rows; }
    TimelineLoadPlace current() const { return m_current; }
    QRect cellArea(TimelineLoadPlace place) const;
    void setCurrent(TimelineLoadPlace place);
    /// Answers Alt+W for the current cell.
    void explainCurrent();

    int partCount() const override;
    QString partName(int part) const override { return inWords(placeOf(part)); }
    QRect partArea(int part) const override { return cellArea(placeOf(part)); }
    int currentPart() const override;
    void pressPart(int part) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void scrollRows(int by);
    TimelineLoadPlace startingPlace() const;
    TimelineLoadPlace placeOf(int part) const;
    int cellsInRow() const;
    QString inWords(TimelineLoadPlace place) const;

    Workbench &m_workbench;
    TimelineCanvas &m_canvas;
    std::vector<TimelineLoadRow> m_rows;
    TimelineLoadPlace m_current;
    int m_firstRow = 0;
};

} // namespace fairlead
