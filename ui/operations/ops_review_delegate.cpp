// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/ops_review_delegate.h"

#include "ui/operations/ops_review_model.h"

#include <QPainter>

namespace fairlead {

void OpsReviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &look = theme(option->widget);
    option->palette.setColor(QPalette::Text, look.tone(Tone(index.data(OpsReviewModel::ToneRole).toInt())));
}

void OpsReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (OpsRow::Kind(index.data(OpsReviewModel::KindRole).toInt()) == OpsRow::Kind::Head)
        paintHead(*painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

/// The section's title, and quietly what its columns are; a hairline below.
void OpsReviewDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const bool isTitle = index.column() == 0;
    painter.save();
    painter.setFont(isTitle ? look.font(TextSize::Section, TextWeight::Strong) : look.font(TextSize::Note));
    painter.setPen(isTitle ? look.text : look.textSecondary);
    const QRect words = option.rect.adjusted(look.space(2), 0, -look.space(2), -look.space(1));
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter.setPen(look.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

} // namespace fairlead
