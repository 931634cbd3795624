// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/ops_review_delegate.h"

#include "ui/operations/ops_review_model.h"

#include <QPainter>

namespace fairlead {

OpsReviewDelegate::OpsReviewDelegate(std::function<QList<ChoiceOption>()> owners, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_owners(std::move(owners))
{ }

/// A list of people for the owner of an action; a line of text for what is renamed.
QWidget *OpsReviewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    if (index.column() != OpsReviewModel::actionOwner)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    for (const ChoiceOption &owner : m_owners())
        box->addItem(owner.label, owner.value);
    box->setAccessibleName(OpsReviewModel::tr("Owner"));
    // The choice is the whole edit: take it at once.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<OpsReviewDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    // Open from the start: the arrows go through the names, letters jump to one, Enter takes it.
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void OpsReviewDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void OpsReviewDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

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
