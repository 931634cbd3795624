// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/skill_delegates.h"

#include "ui/capacity/heat_paint.h"
#include "ui/capacity/skill_matrix_model.h"
#include "ui/capacity/skill_needs_model.h"
#include "ui/kit/icon.h"

#include <QPainter>

namespace fairlead {

namespace {

void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const Theme &look)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.accent, look.focusRing()));
    painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace

void paintNeed(QPainter &painter, const QRectF &rect, double wanted, double there, double most, bool isShort,
               const Theme &look)
{
    if (most <= 0)
        return;
    const double height = look.px(12);
    const QRectF track(rect.left(), rect.center().y() - height / 2, rect.width() * there / most, height);
    painter.fillRect(track, mix(look.ground, look.text, look.dark ? 0.24 : 0.14));
    const QRectF bar(rect.left(), rect.center().y() - height / 4, rect.width() * wanted / most, height / 2);
    painter.fillRect(bar, isShort ? look.error : look.accent);
    // Where what is there ends, as a mark over what is wanted.
    painter.fillRect(QRectF(track.right() - 1, track.top() - look.px(2), look.px(2), height + look.px(4)),
                     look.text);
}

void paintLevel(QPainter &painter, const QRectF &rect, int level, bool grows, const Theme &look)
{
    if (level <= 0)
        return;
    HeatCell cell;
    cell.text = QString::number(level);
    cell.fill = level / 4.0;
    cell.marks = grows ? QStringLiteral("+") : QString();
    paintHeatCell(painter, rect, cell, look);
}

SkillNeedDelegate::SkillNeedDelegate(const SkillNeedsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

void SkillNeedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const SkillNeedsModel::Row &row = m_model.row(index.row());
    if (index.column() == SkillNeedsModel::Bar) {
        paintNeed(*painter, QRectF(option.rect).adjusted(look.space(2), 0, -look.space(2), 0),
                  row.need.wanted, row.need.upperBound, m_model.most(), row.isBelow, look);
        return paintFocus(*painter, option, look);
    }
    if (index.column() != SkillNeedsModel::Verdict)
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    paintVerdict(*painter, option, index);
    painter->restore();
    paintFocus(*painter, option, look);
}

void SkillNeedDelegate::paintVerdict(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const SkillNeedsModel::Row &row = m_model.row(index.row());
    const bool isAlone = !row.isBelow && row.need.qualified.size() == 1;
    const QColor color = row.isBelow ? look.error : isAlone ? look.warning : look.good;
    const QLatin1String name(row.isBelow ? "error" : isAlone ? "warning" : "good");
    const int side = look.px(14);
    QRect rect = option.rect.adjusted(look.space(2), 0, -look.space(1), 0);
    drawIcon(painter, name, QRectF(rect.left(), rect.center().y() - side / 2.0, side, side), color);
    rect.setLeft(rect.left() + side + look.space(1));
    painter.setFont(look.font(TextSize::Body));
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.verdict, Qt::ElideRight, rect.width()));
}

SkillLevelDelegate::SkillLevelDelegate(const SkillMatrixModel &model, QObject *parent)
    : ValueDelegate(numberFormat({0, 4, 1, 0}), parent)
    , m_model(model)
{ }

void SkillLevelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    if (index.column() == 0) {
        ValueDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(look.font(TextSize::Note));
        painter->setPen(look.textSecondary);
        painter->drawText(option.rect.adjusted(0, 0, -look.space(2), 0), Qt::AlignRight | Qt::AlignVCenter,
                          m_model.team(index.row()));
        painter->restore();
        return;
    }
    paintLevel(*painter, option.rect, m_model.level(index), m_model.wantsToGrow(index), look);
    paintFocus(*painter, option, look);
}

} // namespace fairlead
