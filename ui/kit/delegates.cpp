// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/delegates.h"

#include "ui/kit/figures.h"
#include "ui/kit/theme.h"
#include "ui/kit/value_edit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace fairlead {

ValueDelegate::ValueDelegate(ValueFormat format, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_format(std::move(format))
{ }

QString ValueDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.typeId() == QMetaType::QString ? value.toString() : m_format.shown(value);
}

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *edit = new ValueEdit(m_format, parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<ValueEdit *>(editor);
    edit->setValue(index.data(Qt::EditRole));
    edit->selectAll();
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto value = static_cast<ValueEdit *>(editor)->typedValue();
        value && *value != index.data(Qt::EditRole))
        model->setData(index, *value, Qt::EditRole);
}

void ValueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

NumberDelegate::NumberDelegate(const NumberRange &range, const QString &unit, QObject *parent)
    : ValueDelegate(numberFormat(range, unit), parent)
    , m_decimals(range.decimals)
    , m_room(range.decimals)
    , m_unit(unit)
{ }

QString NumberDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (!value.isValid() || value.typeId() == QMetaType::QString)
        return value.toString();
    return figure(value.toDouble(), m_decimals, locale);
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    if (text.isEmpty())
        return;
    const Theme &look = theme(option.widget);
    painter->save();
    painter->setFont(cell.font);
    const QFontMetrics metrics = painter->fontMetrics();
    const double baseline =
        option.rect.top() + (option.rect.height() - metrics.height()) / 2.0 + metrics.ascent();
    double end = option.rect.right() + 1 - look.px(8);
    if (!m_unit.isEmpty()) {
        end -= metrics.horizontalAdvance(m_unit);
        painter->setPen(look.textSecondary);
        painter->drawText(QPointF(end, baseline), m_unit);
        end -= look.px(4);
    }
    painter->setPen(cell.palette.color(
        cell.state.testFlag(QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    // It may use up the padding before it gives up.
    if (sizeHint(option, index).width() - look.px(14)
        > option.rect.width()) // half a number would be another number
        painter->drawText(QPointF(end - metrics.horizontalAdvance(QChar(0x2026)), baseline),
                          QString(QChar(0x2026)));
    else
        drawAtMark(*painter, end - roomAfterMark(metrics, m_room, option.locale), baseline, text,
                   option.locale);
    painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics = option.fontMetrics;
    const QString text = displayText(index.data(), option.locale);
    const QString whole = text.left(std::max(qsizetype(0), text.indexOf(option.locale.decimalPoint())));
    double width =
        tabularWidth(metrics, whole.isEmpty() ? text : whole) + roomAfterMark(metrics, m_room, option.locale);
    const Theme &look = theme(option.widget);
    width += m_unit.isEmpty() ? 0 : metrics.horizontalAdvance(m_unit) + look.px(4);
    return {int(width) + look.px(18), look.rowHeight()};
}

ChoiceDelegate::ChoiceDelegate(QList<ChoiceOption> options, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_options(std::move(options))
{ }

QString ChoiceDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    for (const ChoiceOption &option : m_options)
        if (option.value == value)
            return option.label;
    return QStyledItemDelegate::displayText(value, locale);
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    for (const ChoiceOption &option : m_options)
        box->addItem(option.label, option.value);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // The choice is the whole edit: take it at once.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<ChoiceDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QVariant value = static_cast<QComboBox *>(editor)->currentData();
    if (value.isValid() && value != index.data(Qt::EditRole))
        model->setData(index, value, Qt::EditRole);
}

} // namespace fairlead
