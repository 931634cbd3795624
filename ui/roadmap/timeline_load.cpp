// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_load.h"

#include "core/planning/people_load.h"
#include "core/planning/why_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineLoad)
};

std::vector<TimelineLoadCell> cellsOf(const std::vector<Bucket> &buckets, const std::vector<LoadCell> &loads)
{
    std::vector<TimelineLoadCell> cells;
    for (size_t i = 0; i < buckets.size() && i < loads.size(); ++i) {
        cells.push_back({buckets[i].key, words::bucket(buckets[i]), dayOf(buckets[i].from),
                         dayOf(buckets[i].to) + 1, loads[i]});
    }
    return cells;
}

QString findingOf(const TimelineLoadRow &row, double overAbove)
{
    const TimelineLoadCell *worst = nullptr;
    for (const TimelineLoadCell &month : row.months) {
        const double ratio = month.load.ratio();
        if (ratio > overAbove && std::isfinite(ratio) && (!worst || ratio > worst->load.ratio()))
            worst = &month;
    }
    return worst ? Words::tr("%1 is %2 over").arg(worst->name, words::percent(worst->load.ratio() - 1, 0))
                 : QString();
}

} // namespace

std::vector<TimelineLoadRow> timelineLoad(const Workspace &workspace, const PlanResult &result,
                                          const Id<Team> &wanted)
{
    std::vector<TimelineLoadRow> rows;
    for (const TeamLoad &load : peopleLoads(workspace, result)) {
        const bool isEmpty = load.period.demand <= 0 && load.period.capacity <= 0;
        const Team *team = workspace.find(load.team);
        if (!team || isEmpty || (!wanted.isNull() && load.team != wanted))
            continue;
        TimelineLoadRow row{load.team,
                            team->key,
                            team->name,
                            {},
                            cellsOf(result.capacity.weeks, load.weeks),
                            cellsOf(result.capacity.months, load.months)};
        row.finding = findingOf(row, workspace.settings().overAbove.value());
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, &TimelineLoadRow::key);
    return rows;
}

bool TimelineLoadScene::showsWeeks() const
{
    const QFontMetrics metrics(look.font(TextSize::Note));
    return axis.scale.pixelsPerDay * 7 >= metrics.horizontalAdvance(QStringLiteral("000")) + look.px(6);
}

const std::vector<TimelineLoadCell> &TimelineLoadScene::cells(int row) const
{
    const TimelineLoadRow &shown = rows[size_t(row)];
    return showsWeeks() ? shown.weeks : shown.months;
}

QRectF TimelineLoadScene::cellRect(TimelineLoadPlace place) const
{
    const auto &all = cells(place.row);
    if (place.cell < 0 || place.cell >= int(all.size()))
        return {};
    const TimelineLoadCell &cell = all[size_t(place.cell)];
    const double left = std::round(axis.xOf(cell.from));
    return QRectF(left + 1, headHeight() + (place.row - firstRow) * rowHeight() + 1,
                  std::max(1.0, std::round(axis.xOf(cell.to)) - left - 2), rowHeight() - 2);
}

TimelineLoadPlace TimelineLoadScene::placeAt(QPointF position) const
{
    if (position.x() < axis.columnWidth || position.y() < headHeight())
        return {};
    const int row = firstRow + int((position.y() - headHeight()) / rowHeight());
    if (row >= std::min(firstRow + rowsShown, int(rows.size())))
        return {};
    const auto &all = cells(row);
    const double day = axis.dayAt(position.x());
    for (size_t i = 0; i < all.size(); ++i) {
        if (day >= all[i].from && day < all[i].to)
            return {row, int(i)};
    }
    return {};
}

QColor TimelineLoadScene::fill(double ratio) const
{
    if (ratio > overAbove)
        return look.error;
    return mix(look.ground, look.accent, 0.06 + 0.30 * std::clamp(ratio, 0.0, 1.0));
}

QString TimelineLoadScene::number(double ratio) const
{
    return std::isfinite(ratio) ? QLocale().toString(std::lround(ratio * 100)) : QStringLiteral("∞");
}

void TimelineLoadScene::paint(QPainter &painter) const
{
    painter.fillRect(QRectF(0, 0, axis.width, height()), look.ground);
    painter.fillRect(QRectF(0, 0, axis.width, 1), look.line);
    if (rows.empty())
        return;
    const QRectF chart(axis.columnWidth, 0, axis.width - axis.columnWidth, height());
    painter.setFont(look.font(TextSize::Note));
    if (!isOneTeam()) {
        painter.setPen(look.textSecondary);
        const double room = axis.columnWidth - look.px(30);
        const QString words = showsWeeks() ? Words::tr("Load by week, % of net capacity")
                                           : Words::tr("Load by month, % of net capacity");
        painter.drawText(QRectF(look.px(24), 0, room, headHeight()), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, int(room)));
    }
    for (int row = firstRow; row < std::min(firstRow + rowsShown, int(rows.size())); ++row) {
        paintTeam(painter, row);
        painter.setClipRect(chart);
        for (size_t i = 0; i < cells(row).size() && !isOneTeam(); ++i)
            paintCell(painter, {row, int(i)});
        painter.setClipping(false);
    }
    painter.setClipRect(chart);
    if (isOneTeam())
        paintColumns(painter);
    if (current.row >= firstRow && current.row < firstRow + rowsShown && hasFocus) {
        painter.setPen(QPen(look.accent, look.focusRing()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(current));
    }
    painter.setClipping(false);
}

void TimelineLoadScene::paintTeam(QPainter &painter, int row) const
{
    const TimelineLoadRow &shown = rows[size_t(row)];
    const double top = headHeight() + (row - firstRow) * rowHeight();
    const double left = look.px(24);
    const double width = axis.columnWidth - left - look.px(10);
    const QFont body = look.font(TextSize::Body);
    const QFont note = look.font(TextSize::Note);
    if (isOneTeam()) {
        const QStringList lines{Words::tr("Load, %1").arg(shown.name), shown.finding,
                                showsWeeks() ? Words::tr("% of net capacity by week")
                                             : Words::tr("% of net capacity by month")};
        double y = top + look.px(10);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].isEmpty())
                continue;
            painter.setFont(i == 0 ? look.font(TextSize::Body, TextWeight::Strong) : i == 1 ? body : note);
            painter.setPen(i == 0 ? look.text : i == 1 ? look.error : look.textSecondary);
            painter.drawText(QRectF(left, y, width, look.px(20)), Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(lines[i], Qt::ElideRight, int(width)));
            y += look.px(21);
        }
        return;
    }
    painter.setFont(body);
    painter.setPen(look.textSecondary);
    const double keyWidth = look.px(44);
    painter.drawText(QRectF(left, top, keyWidth, rowHeight()), Qt::AlignVCenter, shown.key);
    painter.setFont(note);
    painter.setPen(look.error);
    // Where both do not fit, the cells tell it by themselves.
    const double wanted = painter.fontMetrics().horizontalAdvance(shown.finding);
    const double findingWidth = keyWidth + wanted + look.px(60) <= width ? wanted : 0;
    if (findingWidth > 0)
        painter.drawText(QRectF(left + width - findingWidth, top, findingWidth + 2, rowHeight()),
                         Qt::AlignVCenter, shown.finding);
    painter.setFont(body);
    painter.setPen(look.text);
    const double room = std::max(0.0, width - keyWidth - (findingWidth > 0 ? findingWidth + look.px(8) : 0));
    painter.drawText(QRectF(left + keyWidth, top, room, rowHeight()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(shown.name, Qt::ElideRight, int(room)));
}

void TimelineLoadScene::paintCell(QPainter &painter, TimelineLoadPlace place) const
{
    const QRectF rect = cellRect(place);
    if (rect.right() < axis.columnWidth || rect.left() > axis.width)
        return;
    const double ratio = cells(place.row)[size_t(place.cell)].load.ratio();
    const QColor color = fill(ratio);
    painter.fillRect(rect, color);
    painter.setFont(look.font(TextSize::Note, ratio > overAbove ? TextWeight::Strong : TextWeight::Regular));
    painter.setPen(ratio > overAbove ? look.ground : look.text);
    // The number stays in view as long as there is room for it beside the column.
    const QRectF seen =
        rect.intersected(QRectF(axis.columnWidth, rect.top(), axis.width - axis.columnWidth, rect.height()));
    painter.drawText(seen.width() > look.px(30) ? seen : rect, Qt::AlignCenter, number(ratio));
}

/// One team has room for columns over a line at 100 %.
void TimelineLoadScene::paintColumns(QPainter &painter) const
{
    const auto &all = cells(0);
    double most = 1.25;
    for (const TimelineLoadCell &cell : all)
        most = std::isfinite(cell.load.ratio()) ? std::max(most, cell.load.ratio()) : most;
    const double text = look.px(18);
    const double bottom = headHeight() + rowHeight() - 1;
    const double room = rowHeight() - text - look.px(6);
    const double full = std::round(bottom - room / most);
    for (size_t i = 0; i < all.size(); ++i) {
        const double ratio = all[i].load.ratio();
        QRectF column = cellRect({0, int(i)});
        column.setTop(bottom - room * std::min(ratio, most) / most);
        column.setBottom(bottom);
        painter.fillRect(column, fill(ratio));
        painter.setFont(look.font(TextSize::Note));
        painter.setPen(ratio > overAbove ? look.error : look.textSecondary);
        const QRectF label(column.center().x() - look.px(30), column.top() - text, look.px(60), text);
        const QRectF ground(label.center().x() - look.px(12), label.top() + 2, look.px(24),
                            label.height() - 2);
        if (label.top() < full && label.bottom() > full) // the line is not to run through a number
            painter.fillRect(ground, look.ground);
        painter.drawText(label, Qt::AlignCenter, number(ratio));
    }
    QPen dashes(look.textSecondary, 1, Qt::DashLine);
    painter.setPen(dashes);
    painter.setClipping(false);
    double from = axis.columnWidth;
    for (size_t i = 0; i < all.size(); ++i) { // between the numbers that stand on it
        const QRectF cell = cellRect({0, int(i)});
        const double ratio = all[i].load.ratio();
        const double top = bottom - room * std::min(ratio, most) / most - text;
        const bool isBroken = top < full && top + text > full;
        if (!isBroken || cell.center().x() < axis.columnWidth)
            continue;
        painter.drawLine(QPointF(from, full + 0.5), QPointF(cell.center().x() - look.px(13), full + 0.5));
        from = cell.center().x() + look.px(13);
    }
    painter.drawLine(QPointF(from, full + 0.5), QPointF(axis.width, full + 0.5));
    const QRectF mark(axis.columnWidth - look.px(50), full - text / 2, look.px(44), text);
    painter.fillRect(mark, look.ground);
    painter.setPen(look.textSecondary);
    painter.drawText(mark, Qt::AlignVCenter | Qt::AlignRight, number(1));
}

} // namespace fairlead
