// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/leave_delegate.h"

#include "ui/capacity/leave_model.h"
#include "ui/capacity/leave_paint.h"
#include "ui/kit/icon.h"

#include <QPainter>

namespace fairlead {

namespace {

constexpr double selectionShare = 0.30;

} // namespace

LeaveDelegate::LeaveDelegate(const LeaveModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

/// Letters stand where something begins, and at the start of the period.
bool LeaveDelegate::hasLetter(const QModelIndex &index) const
{
    const LeaveDay *day = m_model.day(index);
    const bool isBusy = day && (!day->leave.isNull() || day->isPrimary || day->isSecondary);
    if (!isBusy)
        return false;
    const LeaveDay *before = m_model.day(index.siblingAtColumn(index.column() - 1));
    if (!before)
        return true;
    if (!day->leave.isNull())
        return before->leave != day->leave;
    return before->isPrimary != day->isPrimary || before->isSecondary != day->isSecondary;
}

void LeaveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    painter->save();
    if (index.column() == LeaveModel::Name)
        paintName(*painter, option, index);
    else if (index.column() == LeaveModel::Net)
        paintNet(*painter, option, index);
    else if (const LeaveDay *day = m_model.day(index))
        paintLeaveDay(*painter, option.rect, *day, hasLetter(index), look);
    if (index.column() >= LeaveModel::FirstDay && option.state.testFlag(QStyle::State_Selected)
        && !m_model.row(index.row()).isHead) {
        QColor wash = look.accent;
        wash.setAlphaF(float(selectionShare));
        painter->fillRect(option.rect, wash);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look.accent, look.focusRing()));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void LeaveDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const LeaveRow &row = m_model.row(index.row());
    QRect rect = option.rect.adjusted(look.space(1), row.isHead ? look.space(2) : 0, -look.space(1), 0);
    if (row.conflicts > 0) {
        // Icon and word at the end; the name gives way.
        const QString word = tr("on call");
        const QFont small = look.font(TextSize::Note);
        const int width = QFontMetrics(small).horizontalAdvance(word);
        const int side = look.px(13);
        painter.setFont(small);
        painter.setPen(look.error);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, word);
        const double left = rect.right() - width - side - look.px(3);
        drawIcon(painter, QLatin1String("warning"), QRectF(left, rect.center().y() - side / 2.0, side, side),
                 look.error);
        rect.setRight(int(left) - look.px(4));
    }
    const QFont font =
        row.isHead ? look.font(TextSize::Section, TextWeight::Strong) : look.font(TextSize::Body);
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(row.name, Qt::ElideRight, rect.width()));
}

void LeaveDelegate::paintNet(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const LeaveRow &row = m_model.row(index.row());
    if (row.team.isNull() && row.isHead)
        return;
    const QRect rect = option.rect.adjusted(0, row.isHead ? look.space(2) : 0, -look.space(2), 0);
    painter.setFont(look.font(TextSize::Body, row.isHead ? TextWeight::Strong : TextWeight::Regular));
    painter.setPen(m_model.isDraft() ? look.accent : look.text);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

QSize LeaveDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const QString words = index.column() < LeaveModel::FirstDay ? index.data().toString() : QString();
    return {QFontMetrics(look.font(TextSize::Body)).horizontalAdvance(words) + look.space(2),
            look.rowHeight()};
}

} // namespace fairlead
