// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capacity/heat_sheet.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace fairlead {

class HeatMapModel;

/// Draws the cells of the heat map. Cells that look the same are drawn once and copied from then on:
/// a map of many people has few different ones.
class HeatMapDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit HeatMapDelegate(const HeatMapModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Look {
        HeatCell cell;
        QSize size;
        double ratio = 1;
        bool operator==(const Look &) const = default;
        friend size_t qHash(const Look &look, size_t seed = 0)
        {
            return qHashMulti(seed, look.cell.text, look.cell.marks, look.cell.fill, look.cell.hatch,
                              look.size.width(), look.size.height());
        }
    };
    const QPixmap &picture(const HeatCell &cell, QSize size, const QWidget *widget) const;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const HeatRow &row) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const HeatRow &row) const;
    void paintRemark(QPainter &painter, const QStyleOptionViewItem &option, const HeatRow &row) const;

    const HeatMapModel &m_model;
    mutable QHash<Look, QPixmap> m_pictures; ///< of m_theme
    mutable Theme m_theme;
};

} // namespace fairlead
