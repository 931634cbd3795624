// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/kit/time_scale.h"
#include "ui/roadmap/timeline_layout.h"

#include <QPolygonF>
#include <QRectF>

namespace fairlead {

/// Which end of a bar.
enum class BarEnd { Start, Finish };

/// Where rows came from while they slide to their new places.
struct TimelineSlide {
    struct Place {
        double row = 0;
        double start = 0; ///< days
        double finish = 0;
    };
    QHash<Id<Item>, Place> before;
    double progress = 1; ///< 0: all at `before`, 1: all at their places

    bool isMoving() const { return progress < 1; }
};

/// Where everything of a timeline is, in pixels of its viewport: head above, column at the left, and
/// between them what is scrolled. Plain arithmetic, tested without a window.
struct TimelineGeometry {
    const TimelineLayout *layout = nullptr;
    const TimelineSlide *slide = nullptr; ///< null: nothing moves
    TimeScale scale;                      ///< its first day is that of the layout
    double scrolled = 0;                  ///< pixels of the scale left of the chart
    double scrolledDown = 0;              ///< pixels of rows above the first visible one
    int width = 0;
    int height = 0;
    int columnWidth = 0;
    int headHeight = 0;
    int rowHeight = 0;
    int barHeight = 0;

    /// With the sizes of the theme, nothing scrolled.
    static TimelineGeometry create(const TimelineLayout &layout, const Theme &look, QSize size,
                                   int columnWidth, double pixelsPerDay);

    double xOf(double day) const
    {
        return columnWidth + (day - double(layout->first)) * scale.pixelsPerDay - scrolled;
    }
    /// The day at `x`, with its part of a day.
    double dayAt(double x) const
    {
        return double(layout->first) + (x - columnWidth + scrolled) / scale.pixelsPerDay;
    }
    double contentWidth() const { return double(layout->last - layout->first) * scale.pixelsPerDay; }
    double contentHeight() const { return double(layout->rows.size()) * rowHeight; }
    QRectF chart() const { return QRectF(columnWidth, headHeight, width - columnWidth, height - headHeight); }

    /// The rows that are at least partly seen: [first, last).
    int firstRow() const;
    int lastRow() const;
    /// −1: no row there.
    int rowAt(double y) const;
    double rowTop(int row) const;
    QRectF rowRect(int row) const { return QRectF(0, rowTop(row), width, rowHeight); }
    /// The bar, or the square around the diamond of a milestone. Empty: the row has no dates.
    QRectF barRect(int row) const;
    /// Where the plan has it, of the same shape as the bar. Empty: at the same place, or the plan is shown.
    QRectF planRect(int row) const;
    /// The thin line of the baseline, or the square around its diamond. Empty: it has none.
    QRectF baselineRect(int row) const;
    /// Where a link is drawn from or to.
    QPointF anchor(int row, BarEnd end) const;
    /// The dot from which a link is drawn; outside the bar, so that the end itself can be dragged.
    QPointF handle(int row, BarEnd end) const;
    /// The line of a link with its corners, its arrow at the last point; empty: nothing to draw.
    QPolygonF linkLine(const TimelineLink &link) const;
    /// The same of somebody who goes from one bar to the other.
    QPolygonF handoverLine(const TimelineLink &link, const QRectF &fromBar, const QRectF &toBar) const;
};

} // namespace fairlead
