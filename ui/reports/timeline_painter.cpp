// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"
#include "ui/reports/chart_painters.h"

#include <QPainter>

namespace fairlead {

namespace {

using page::mm;

constexpr double rowHeight = mm(4.9);
constexpr double axisHeight = mm(8.5);

struct Scale {
    const ReportTimeline &timeline;
    QRectF axis;
    double left(QDate day) const { return xOfDay(axis, timeline.from, timeline.to, day); }
    double right(QDate day) const { return left(day.addDays(1)); }
    double top(size_t row) const { return axis.bottom() + double(row) * rowHeight; }
    double middle(size_t row) const { return top(row) + rowHeight / 2; }
};

void paintBackground(QPainter &painter, const Scale &scale, double bottom, const PageStyle &style)
{
    const QColor shade = mix(style.ground, style.text, 0.045);
    for (QDate day = scale.timeline.from; day <= scale.timeline.to; day = day.addDays(1)) {
        const bool isHoliday =
            std::binary_search(scale.timeline.holidays.begin(), scale.timeline.holidays.end(), day);
        if (day.dayOfWeek() > 5 || isHoliday)
            painter.fillRect(QRectF(scale.left(day), scale.axis.bottom(), scale.right(day) - scale.left(day),
                                    bottom - scale.axis.bottom()),
                             shade);
        if (day.dayOfWeek() == 1) {
            style.draw(painter,
                       QRectF(scale.left(day) - mm(3), scale.axis.top() + mm(4),
                              mm(6) + scale.right(day) - scale.left(day), mm(4)),
                       QString::number(day.day()), style.font(6.5), style.secondary,
                       Qt::AlignHCenter | Qt::AlignVCenter);
        }
    }
    paintMonths(painter, scale.axis, bottom, scale.timeline.from, scale.timeline.to, style);
}

/// From the likely day to the safe one, behind what is drawn on top.
void paintBand(QPainter &painter, const Scale &scale, const ReportTimeline::Row &row, double y,
               const PageStyle &style)
{
    if (!row.likely.isValid() || !row.safe.isValid() || row.likely > scale.timeline.to)
        return;
    const double from = scale.left(row.likely);
    const double to = std::min(scale.right(row.safe), scale.axis.right());
    const QRectF band(from, y - mm(1.1), std::max(to - from, mm(0.6)), mm(1.9));
    hatch(painter, band, mix(style.ground, style.text, 0.45), mm(0.9));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mix(style.ground, style.text, 0.35), page::pt(0.4)));
    painter.drawRect(band);
}

void paintMilestone(QPainter &painter, const Scale &scale, const ReportTimeline::Row &row, double y,
                    const PageStyle &style)
{
    const auto xOf = [&](QDate day) { return (scale.left(day) + scale.right(day)) / 2; };
    if (row.baselineFinish.isValid() && row.baselineFinish != row.finish)
        style.diamond(painter, {xOf(row.baselineFinish), y}, mm(1.4), style.secondary, false);
    style.diamond(painter, {xOf(row.finish), y}, mm(1.6), row.isLate ? style.error : style.accent, true);
}

void paintBar(QPainter &painter, const Scale &scale, const ReportTimeline::Row &row, double y,
              const PageStyle &style)
{
    const QColor ink = row.isOnPath ? style.accent : mix(style.ground, style.accent, 0.62);
    const QRectF bar(scale.left(row.start), y - mm(1.5),
                     std::max(scale.right(row.finish) - scale.left(row.start), mm(0.6)), mm(2.7));
    painter.fillRect(bar, mix(style.ground, ink, 0.38));
    if (row.doneUntil.isValid() && row.doneUntil >= row.start) {
        QRectF done = bar;
        done.setRight(std::min(scale.right(std::min(row.doneUntil, row.finish)), bar.right()));
        painter.fillRect(done, ink);
    }
    if (row.isOnPath) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.accent, page::pt(0.9)));
        painter.drawRect(bar);
    }
    if (row.baselineStart.isValid())
        style.rule(painter, {scale.left(row.baselineStart), y + mm(2.0)},
                   {scale.right(row.baselineFinish), y + mm(2.0)}, style.secondary, 0.7);
}

void paintLabel(QPainter &painter, const Scale &scale, const ReportTimeline::Row &row, double y,
                const PageStyle &style)
{
    if (row.label.isEmpty())
        return;
    const QFont font = style.font(6.5, row.isLate);
    const double width = PageStyle::widthOf(row.label, font);
    double edge = scale.right(row.finish) + mm(1.2) + (row.isMilestone ? mm(0.9) : 0);
    if (row.safe.isValid())
        edge = std::max(edge, std::min(scale.right(row.safe), scale.axis.right()) + mm(1.2));
    if (row.deadline.isValid()) { // not across the mark of the promised day
        const double mark = scale.right(row.deadline);
        if (mark > edge - mm(1) && mark < edge + width + mm(1))
            edge = mark + mm(1.2);
    }
    const bool fits = edge + width <= scale.axis.right();
    const QDate leftMost = row.likely.isValid() ? std::min(row.likely, row.finish) : row.finish;
    double x = fits ? edge : scale.left(row.isMilestone ? leftMost : row.start) - mm(2.4) - width;
    for (const QDate &mark : {row.baselineFinish, row.deadline}) { // nor across what was promised before
        const double at = mark.isValid() && row.isMilestone && !fits ? scale.left(mark) : x - mm(3);
        if (at > x - mm(2) && at < x + width + mm(2))
            x = at - mm(2.4) - width;
    }
    style.draw(painter, QRectF(x, y - mm(2), width + 2, mm(4)), row.label, font,
               row.isLate ? style.error : style.secondary);
}

void paintRow(QPainter &painter, const Scale &scale, const ReportTimeline::Row &row, size_t at,
              const QRectF &box, const PageStyle &style)
{
    const double y = scale.middle(at);
    const double nameWidth = scale.axis.left() - box.left() - mm(2);
    if (row.isGroup) {
        style.draw(painter, QRectF(box.left(), scale.top(at), nameWidth, rowHeight), row.title,
                   style.font(8, true), style.text);
        style.rule(painter, {box.left(), scale.top(at) + rowHeight}, {box.right(), scale.top(at) + rowHeight},
                   style.secondary, 0.4);
        return;
    }
    style.draw(painter, QRectF(box.left(), scale.top(at), mm(8), rowHeight), row.key, style.font(7),
               style.secondary);
    style.draw(painter, QRectF(box.left() + mm(8.5), scale.top(at), nameWidth - mm(8.5), rowHeight),
               row.title, style.font(7.2, row.isOnPath), style.text);
    style.rule(painter, {box.left(), scale.top(at) + rowHeight}, {box.right(), scale.top(at) + rowHeight},
               style.line, 0.35);
    paintBand(painter, scale, row, y, style);
    if (row.isMilestone)
        paintMilestone(painter, scale, row, y, style);
    else
        paintBar(painter, scale, row, y, style);
    if (row.deadline.isValid() && row.deadline >= scale.timeline.from && row.deadline <= scale.timeline.to) {
        const double x = scale.right(row.deadline);
        style.rule(painter, {x, y - mm(2.1)}, {x, y + mm(2.1)}, row.isLate ? style.error : style.text, 1.0,
                   Qt::DotLine);
    }
    paintLabel(painter, scale, row, y, style);
}

void paintLink(QPainter &painter, const Scale &scale, const ReportTimeline::Link &link, size_t first,
               const PageStyle &style)
{
    const ReportTimeline::Row &before = scale.timeline.rows[link.from];
    const ReportTimeline::Row &after = scale.timeline.rows[link.to];
    const double x1 = link.fromStart ? scale.left(before.start) : scale.right(before.finish);
    const double target = link.toStart ? scale.left(after.start) : scale.right(after.finish);
    const double x2 = after.isMilestone ? (scale.left(after.finish) + scale.right(after.finish)) / 2
                                        : target + (link.toStart ? mm(0.9) : -mm(0.9));
    const double y1 = scale.middle(link.from - first);
    const bool down = link.to > link.from;
    const double y2 = scale.middle(link.to - first) + (down ? -mm(1.8) : mm(1.8));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.accent, page::pt(1.2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double tip = down ? -mm(1.1) : mm(1.1);
    painter.drawPolyline(QPolygonF{{x1, y1}, {x2, y1}, {x2, y2 + tip * 0.8}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.accent);
    painter.drawPolygon(QPolygonF{{x2, y2}, {x2 - mm(0.75), y2 + tip}, {x2 + mm(0.75), y2 + tip}});
}

} // namespace

double timelineAxisHeight()
{
    return axisHeight;
}

double timelineRowHeight()
{
    return rowHeight;
}

void paintTimeline(QPainter &painter, const QRectF &box, const ReportTimeline &timeline, size_t first,
                   size_t last, const PageStyle &style)
{
    const double names = box.width() * 0.41;
    const Scale scale{timeline, QRectF(box.left() + names, box.top(), box.width() - names, axisHeight)};
    const double bottom = scale.top(last - first);
    paintBackground(painter, scale, bottom, style);
    for (size_t i = first; i < last; ++i)
        paintRow(painter, scale, timeline.rows[i], i - first, box, style);
    if (timeline.today.isValid() && timeline.today >= timeline.from && timeline.today <= timeline.to)
        style.rule(painter, {scale.left(timeline.today), scale.axis.bottom() - mm(1)},
                   {scale.left(timeline.today), bottom}, style.accent, 0.8);
    for (const ReportTimeline::Link &link : timeline.links) {
        const bool isHere = std::min(link.from, link.to) >= first && std::max(link.from, link.to) < last;
        if (isHere)
            paintLink(painter, scale, link, first, style);
    }
}

} // namespace fairlead
