// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/scorecard_delegate.h"

#include "ui/kit/icon.h"
#include "ui/metrics/kpi_words.h"

#include <QPainter>
#include <QTableView>

namespace fairlead {

namespace {

const KpiTile *tileAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const ScorecardModel *>(index.model());
    return model ? model->tile(index.row()) : nullptr;
}

/// The figure whose standing the cell tells; null: none.
const KpiTile *standingAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const ScorecardModel *>(index.model());
    if (!model || index.column() < ScorecardModel::Standing)
        return nullptr;
    return index.column() == ScorecardModel::Standing ? model->tile(index.row())
        : index.column() == ScorecardModel::Pair      ? model->pairOf(index.row())
                                                      : nullptr;
}

void drawWords(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color,
               const QString &words)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter),
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, rect.width()));
}

} // namespace

void paintSignal(QPainter &painter, const QRectF &rect, SignalRule rule, const Theme &look)
{
    if (rule == SignalRule::None)
        return;
    const double half = std::min({rect.width(), rect.height(), double(look.px(18))}) / 2;
    const QPointF c = rect.center();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.text, 1.3));
    painter.drawPolygon(
        QPolygonF{c + QPointF(0, -half), c + QPointF(half, 0), c + QPointF(0, half), c + QPointF(-half, 0)});
    QFont font = look.font(TextSize::Note, TextWeight::Strong);
    font.setPixelSize(std::max(7, int(half)));
    painter.setFont(font);
    painter.drawText(QRectF(c.x() - half, c.y() - half, 2 * half, 2 * half), Qt::AlignCenter,
                     signalLetter(rule));
}

void paintCourse(QPainter &painter, const QRectF &rect, const KpiTile &tile, const Theme &look)
{
    double low = qInf();
    double high = -qInf();
    for (const KpiValue &value : tile.history) {
        if (value.value) {
            low = std::min(low, *value.value);
            high = std::max(high, *value.value);
        }
    }
    if (low > high)
        return;
    const double range = high > low ? high - low : 1;
    const double base = high > low ? low : low - 0.5; // a flat line stands in the middle
    const auto yOf = [&](double value) { return rect.bottom() - rect.height() * (value - base) / range; };
    const double step = rect.width() / double(std::max<size_t>(1, tile.history.size() - 1));
    if (tile.target && tile.target->green) {
        const double y = yOf(tile.target->green->value());
        if (y >= rect.top() && y <= rect.bottom()) {
            painter.setPen(QPen(look.textSecondary, 1, Qt::DotLine));
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    }
    painter.setPen(QPen(look.accent, 1.4));
    std::optional<QPointF> before;
    for (size_t i = 0; i < tile.history.size(); ++i) {
        const auto &value = tile.history[i].value;
        const std::optional<QPointF> point =
            value ? std::optional(QPointF(rect.left() + step * double(i), yOf(*value))) : std::nullopt;
        if (before && point)
            painter.drawLine(*before, *point);
        before = point;
    }
    size_t mark = 0;
    for (size_t i = 0; i < tile.history.size(); ++i) {
        const KpiValue &value = tile.history[i];
        if (!value.value)
            continue;
        const QPointF point(rect.left() + step * double(i), yOf(*value.value));
        const bool isSignal = !value.isIncomplete && mark < tile.chart.marks.size()
            && tile.chart.marks[mark++].rule != SignalRule::None;
        if (isSignal) {
            painter.setBrush(look.ground);
            painter.setPen(QPen(look.text, 1.2));
            painter.drawEllipse(point, look.px(2.6), look.px(2.6));
        } else if (i + 1 == tile.history.size()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.accent);
            painter.drawEllipse(point, look.px(2.4), look.px(2.4));
        }
    }
}

void ScorecardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const KpiTile *tile = tileAt(index);
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    if (!tile) {
        if (index.column() != ScorecardModel::Name)
            return;
        painter->save();
        drawWords(*painter, QRectF(own.rect).adjusted(look.space(2), look.space(1), 0, 0),
                  look.font(TextSize::Body, TextWeight::Strong), look.text, own.text);
        painter->restore();
        return;
    }
    const QVariant tone = index.data(ScorecardModel::ToneRole);
    if (tone.isValid())
        own.palette.setColor(QPalette::Text, look.tone(Tone(tone.toInt())));
    const QString words = own.text;
    const KpiTile *standing = standingAt(index);
    const bool isDrawn =
        index.column() == ScorecardModel::Course || index.column() == ScorecardModel::Signal || standing;
    if (isDrawn)
        own.text.clear();
    if (index.column() == ScorecardModel::Value)
        own.font = look.font(TextSize::Body, TextWeight::Strong);
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);
    if (!isDrawn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF rect = QRectF(own.rect).adjusted(look.space(2), 0, -look.space(1), 0);
    const QRectF mark(rect.left(), rect.center().y() - look.px(8), look.px(16), look.px(16));
    if (index.column() == ScorecardModel::Course) {
        paintCourse(*painter, rect.adjusted(0, look.px(6), -look.px(4), -look.px(6)), *tile, look);
    } else {
        const bool isSignal = index.column() == ScorecardModel::Signal;
        const bool hasMark = !isSignal || tile->signal() != SignalRule::None;
        if (isSignal)
            paintSignal(*painter, mark, tile->signal(), look);
        else
            drawIcon(*painter, kpi::icon(standing->colour), mark.adjusted(1, 1, -1, -1),
                     look.tone(kpi::tone(standing->colour)));
        rect.setLeft(hasMark ? mark.right() + look.space(1) : rect.left());
        drawWords(*painter, rect, look.font(TextSize::Body), own.palette.color(QPalette::Text), words);
    }
    painter->restore();
}

} // namespace fairlead
