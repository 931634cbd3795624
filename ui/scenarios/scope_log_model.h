// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>

namespace fairlead {

/// What was changed in the scope of the plan since it was approved, newest first; the trade-off of a line is
/// written here.
class ScopeLogModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { On, What, Work, Days, Reason, TradeOff, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 }; ///< Tone of the text

    explicit ScopeLogModel(Workbench &workbench, QObject *parent = nullptr);

    void refresh();
    /// Null: there is no such row.
    const ScopeChange *line(int row) const;
    /// Lines that nobody has said a trade-off for.
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Workbench &m_workbench;
    std::vector<ScopeChange> m_lines;
};

} // namespace fairlead
