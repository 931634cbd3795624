// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fields.h"

#include <QStyledItemDelegate>

namespace fairlead {

/// Shows and edits cells by one format; the model's EditRole holds the value.
class ValueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ValueDelegate(ValueFormat format, QObject *parent = nullptr);

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// What cannot be read is not written; the cell keeps its value.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    ValueFormat m_format;
};

/// Numbers that stand under each other at the decimal mark, with the unit quietly after them. A cell
/// whose display value is text, such as "–", ends where the whole digits end.
class NumberDelegate final : public ValueDelegate {
    Q_OBJECT
public:
    explicit NumberDelegate(const NumberRange &range, const QString &unit = {}, QObject *parent = nullptr);

    /// How many decimals a column keeps room for; less than it may have where no cell has them.
    void setRoom(int decimals) { m_room = decimals; }

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_decimals;
    int m_room;
    QString m_unit;
};

/// One of a list; the model's EditRole holds the option's value.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ChoiceDelegate(QList<ChoiceOption> options, QObject *parent = nullptr);

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QList<ChoiceOption> m_options;
};

} // namespace fairlead
