// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/heat_map_delegate.h"

#include "ui/capacity/heat_map_model.h"
#include "ui/capacity/heat_paint.h"
#include "ui/kit/icon.h"

#include <QPainter>
#include <QTableView>

namespace fairlead {

namespace {

constexpr int mostPictures = 4000;

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view && view->currentIndex().row() == index.row();
}

void drawWords(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
               Qt::Alignment alignment, const QString &words)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
}

} // namespace

HeatMapDelegate::HeatMapDelegate(const HeatMapModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

const QPixmap &HeatMapDelegate::picture(const HeatCell &cell, QSize size, const QWidget *widget) const
{
    const Theme &look = theme(widget);
    if (m_theme != look || m_pictures.size() > mostPictures) {
        m_pictures.clear();
        m_theme = look;
    }
    const double ratio = widget ? widget->devicePixelRatioF() : 1;
    const Look key{cell, size, ratio};
    const auto at = m_pictures.constFind(key);
    if (at != m_pictures.constEnd())
        return *at;
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintHeatCell(painter, QRectF(QPointF(0, 0), size), cell, look);
    painter.end();
    return *m_pictures.insert(key, pixmap);
}

void HeatMapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const HeatRow &row = m_model.row(index.row());
    const int cell = m_model.cellAt(index.row(), index.column());
    if (cell >= 0) {
        painter->drawPixmap(option.rect.topLeft(),
                            picture(row.cells[size_t(cell)], option.rect.size(), option.widget));
    } else {
        painter->save();
        if (index.column() == 0)
            paintName(*painter, option, row);
        else if (index.column() == m_model.figureColumn(HeatMapModel::Where)
                 && row.kind == HeatRow::Kind::Person)
            paintWhere(*painter,
                       QRectF(option.rect)
                           .adjusted(look.space(2), option.rect.height() / 2 - look.px(4), -look.space(2),
                                     look.px(4) - option.rect.height() / 2),
                       row.steps, look);
        else if (index.column() == m_model.figureColumn(HeatMapModel::Remark))
            paintRemark(*painter, option, row);
        else if (index.column() != m_model.figureColumn(HeatMapModel::Where))
            paintText(*painter, option, index, row);
        painter->restore();
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(look.accent, look.focusRing()));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), look.px(2), look.px(2));
        painter->restore();
    }
}

void HeatMapDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                                const HeatRow &row) const
{
    const Theme &look = theme(option.widget);
    const QRect rect = option.rect.adjusted(look.space(1), 0, -look.space(2), 0);
    switch (row.kind) {
    case HeatRow::Kind::TeamHead:
        return drawWords(painter, rect.adjusted(0, look.space(2), 0, 0),
                         look.font(TextSize::Body, TextWeight::Strong), look.text, Qt::AlignLeft, row.name);
    case HeatRow::Kind::Person:
        return drawWords(painter, rect, look.font(TextSize::Body), look.text, Qt::AlignLeft, row.name);
    case HeatRow::Kind::Hire:
        return drawWords(painter, rect, look.font(TextSize::Body), look.accent, Qt::AlignLeft,
                         tr("%1 (hire)").arg(row.name));
    case HeatRow::Kind::Load:
    case HeatRow::Kind::Months:
        return drawWords(painter, rect, look.font(TextSize::Note), look.textSecondary, Qt::AlignLeft,
                         row.name);
    }
}

void HeatMapDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const HeatRow &row) const
{
    const Theme &look = theme(option.widget);
    const QString words = index.data().toString();
    if (words.isEmpty())
        return;
    const QRect rect = option.rect.adjusted(look.space(1), 0, -look.space(2), 0);
    if (row.kind == HeatRow::Kind::TeamHead)
        return drawWords(painter, rect.adjusted(0, look.space(2), 0, 0), look.font(TextSize::Body),
                         look.textSecondary, Qt::AlignLeft, words);
    const bool isNet = index.column() == m_model.figureColumn(HeatMapModel::Net);
    const QFont font = look.font(TextSize::Body, isNet ? TextWeight::Strong : TextWeight::Regular);
    drawWords(painter, rect, font, isNet ? look.text : look.textSecondary, Qt::AlignRight, words);
    if (!isCurrentRow(option, index))
        return;
    const QFontMetrics metrics(font);
    const int y = rect.center().y() + metrics.ascent() / 2 + 3;
    painter.setPen(QPen(look.textSecondary, 1, Qt::DotLine));
    painter.drawLine(rect.right() - metrics.horizontalAdvance(words), y, rect.right(), y);
}

void HeatMapDelegate::paintRemark(QPainter &painter, const QStyleOptionViewItem &option,
                                  const HeatRow &row) const
{
    const Theme &look = theme(option.widget);
    if (!row.hasPerson() || row.note.isEmpty())
        return;
    QRect rect = option.rect.adjusted(look.space(2), 0, -look.space(1), 0);
    if (row.tone == Tone::Warning) {
        const int size = look.px(14);
        drawIcon(painter, QLatin1String("warning"),
                 QRectF(rect.left(), rect.center().y() - size / 2.0, size, size), look.warning);
        rect.setLeft(rect.left() + size + look.space(1));
    }
    drawWords(painter, rect, look.font(TextSize::Note), look.tone(row.tone), Qt::AlignLeft, row.note);
}

QSize HeatMapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const QString words = index.data().toString();
    return {QFontMetrics(look.font(TextSize::Body)).horizontalAdvance(words) + look.space(4),
            look.rowHeight()};
}

} // namespace fairlead
