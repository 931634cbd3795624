// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fairlead {

class LeaveModel;

/// Draws names, net days and days of the leave calendar.
class LeaveDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LeaveDelegate(const LeaveModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNet(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool hasLetter(const QModelIndex &index) const;

    const LeaveModel &m_model;
};

} // namespace fairlead
