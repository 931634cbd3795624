// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/delegates.h"

namespace fairlead {

/// Draws the cells of the ranked list: text in its tone with a quiet note behind it, computed figures
/// with a dotted underline in the current row and in those of teams and their lines, and the full-width rows
/// (team, cut line, hint).
class RankDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the computed figures of a full-width row stand in its `area`; they are underlined.
    static QRect figureArea(const QRect &area, const QModelIndex &index, const QWidget &view);

private:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCutLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHint(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// The same look; a cell is edited by choosing one of the investment classes.
class RankClassDelegate final : public RankDelegate {
    Q_OBJECT
public:
    explicit RankClassDelegate(QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    ChoiceDelegate *m_choice;
};

} // namespace fairlead
