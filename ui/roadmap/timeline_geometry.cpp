// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_geometry.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

/// The square of a diamond around the middle of the day before `boundary`.
QRectF diamondAt(double x, double middle, double side)
{
    return QRectF(x - side / 2, middle - side / 2, side, side);
}

} // namespace

TimelineGeometry TimelineGeometry::create(const TimelineLayout &layout, const Theme &look, QSize size,
                                          int columnWidth, double pixelsPerDay)
{
    TimelineGeometry geometry;
    geometry.layout = &layout;
    geometry.scale = {dateOf(layout.first), pixelsPerDay};
    geometry.width = size.width();
    geometry.height = size.height();
    geometry.columnWidth = columnWidth;
    geometry.headHeight = look.px(44);
    geometry.rowHeight = look.rowHeight();
    geometry.barHeight = look.px(16);
    return geometry;
}

int TimelineGeometry::firstRow() const
{
    return std::max(0, int(std::floor(scrolledDown / rowHeight)));
}

int TimelineGeometry::lastRow() const
{
    const double below = scrolledDown + std::max(0, height - headHeight);
    return std::min(int(layout->rows.size()), int(std::ceil(below / rowHeight)));
}

int TimelineGeometry::rowAt(double y) const
{
    if (y < headHeight)
        return -1;
    const int row = int(std::floor((y - headHeight + scrolledDown) / rowHeight));
    return row < int(layout->rows.size()) ? row : -1;
}

double TimelineGeometry::rowTop(int row) const
{
    double at = row;
    if (slide && slide->isMoving()) {
        const TimelineRow &shown = layout->rows[size_t(row)];
        const auto before = slide->before.constFind(shown.item);
        if (shown.isItem() && before != slide->before.constEnd())
            at = between(before->row, row, slide->progress);
    }
    return headHeight + at * rowHeight - scrolledDown;
}

QRectF TimelineGeometry::barRect(int row) const
{
    const TimelineRow &shown = layout->rows[size_t(row)];
    if (!shown.hasDates())
        return {};
    double start = double(*shown.start);
    double finish = double(*shown.finish);
    if (slide && slide->isMoving()) {
        const auto before = slide->before.constFind(shown.item);
        if (shown.isItem() && before != slide->before.constEnd()) {
            start = between(before->start, start, slide->progress);
            finish = between(before->finish, finish, slide->progress);
        }
    }
    const double top = rowTop(row);
    if (shown.isMilestone)
        return diamondAt(xOf(finish - 0.5), top + rowHeight / 2.0, barHeight);
    return QRectF(xOf(start), top + (rowHeight - barHeight) / 2.0,
                  std::max(2.0, (finish - start) * scale.pixelsPerDay), barHeight);
}

QRectF TimelineGeometry::planRect(int row) const
{
    const TimelineRow &shown = layout->rows[size_t(row)];
    if (!shown.planStart || !shown.planFinish)
        return {};
    const double top = rowTop(row);
    if (shown.isMilestone)
        return diamondAt(xOf(double(*shown.planFinish) - 0.5), top + rowHeight / 2.0, barHeight);
    const double x = xOf(*shown.planStart);
    return QRectF(x, top + (rowHeight - barHeight) / 2.0, std::max(2.0, xOf(*shown.planFinish) - x),
                  barHeight);
}

QRectF TimelineGeometry::baselineRect(int row) const
{
    const TimelineRow &shown = layout->rows[size_t(row)];
    if (!shown.baselineStart || !shown.baselineFinish)
        return {};
    const double top = rowTop(row);
    if (shown.isMilestone)
        return diamondAt(xOf(double(*shown.baselineFinish) - 0.5), top + rowHeight / 2.0, barHeight * 0.75);
    const double thick = std::max(2.0, barHeight / 8.0);
    const double x = xOf(*shown.baselineStart);
    return QRectF(x, top + (rowHeight + barHeight) / 2.0 + thick / 2, xOf(*shown.baselineFinish) - x, thick);
}

QPointF TimelineGeometry::anchor(int row, BarEnd end) const
{
    const QRectF bar = barRect(row);
    return {end == BarEnd::Start ? bar.left() : bar.right(), bar.center().y()};
}

QPointF TimelineGeometry::handle(int row, BarEnd end) const
{
    const QPointF at = anchor(row, end);
    const double out = barHeight * 0.5;
    return {end == BarEnd::Start ? at.x() - out : at.x() + out, at.y()};
}

/// From the day on which somebody leaves one bar, straight to the other where that has begun by then.
QPolygonF TimelineGeometry::handoverLine(const TimelineLink &link, const QRectF &fromBar,
                                         const QRectF &toBar) const
{
    const bool isDown = toBar.center().y() >= fromBar.center().y();
    const double top = isDown ? fromBar.bottom() : fromBar.top();
    const double tip = isDown ? toBar.top() : toBar.bottom();
    const double leaves = std::clamp(xOf(double(*link.leaves)), fromBar.left(), fromBar.right());
    const double comes = toBar.left() + std::min(barHeight * 0.375, toBar.width() / 2);
    const double x = std::clamp(leaves, comes, std::max(comes, toBar.right()));
    if (x <= fromBar.right())
        return QPolygonF({{x, top}, {x, tip}});
    const double edge = isDown ? rowTop(link.to) : rowTop(link.to) + rowHeight;
    return QPolygonF({{leaves, top}, {leaves, edge}, {x, edge}, {x, tip}});
}

QPolygonF TimelineGeometry::linkLine(const TimelineLink &link) const
{
    const QRectF fromBar = barRect(link.from);
    const QRectF toBar = barRect(link.to);
    if (fromBar.isNull() || toBar.isNull())
        return {};
    const double stub = barHeight * 0.375;
    if (link.leaves)
        return handoverLine(link, fromBar, toBar);
    const QPointF from = anchor(link.from, link.fromStart ? BarEnd::Start : BarEnd::Finish);
    const QPointF to = anchor(link.to, link.toStart ? BarEnd::Start : BarEnd::Finish);
    const bool isDown = to.y() >= from.y();
    const double out = link.fromStart ? from.x() - stub : from.x() + stub;
    // Finish to start with room: out, and down onto the start of the bar, as a hand would draw it.
    const bool isMilestone = layout->rows[size_t(link.to)].isMilestone;
    const double inside = isMilestone ? toBar.center().x() : toBar.left() + stub;
    const double middle = toBar.center().x();
    if (isMilestone && !link.fromStart && link.toStart && middle > fromBar.left() && middle < out)
        return QPolygonF({{middle, isDown ? fromBar.bottom() : fromBar.top()},
                          {middle, isDown ? toBar.top() : toBar.bottom()}});
    if (!link.fromStart && link.toStart && out <= std::max(inside, toBar.center().x())) {
        const double x = std::max(out, inside);
        return QPolygonF({from, {x, from.y()}, {x, isDown ? toBar.top() : toBar.bottom()}});
    }
    if (link.fromStart == link.toStart) { // both starts or both ends: around the one further out
        const double x =
            link.fromStart ? std::min(from.x(), to.x()) - stub : std::max(from.x(), to.x()) + stub;
        return QPolygonF({from, {x, from.y()}, {x, to.y()}, to});
    }
    const double in = link.toStart ? to.x() - stub : to.x() + stub;
    const double edge = isDown ? rowTop(link.to) : rowTop(link.to) + rowHeight; // between two rows
    return QPolygonF({from, {out, from.y()}, {out, edge}, {in, edge}, {in, to.y()}, to});
}

} // namespace fairlead
