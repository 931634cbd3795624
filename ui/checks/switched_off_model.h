// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The checks that are switched off: what, why, since when, how many findings that hides, and the way back.
class SwitchedOffModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Reason, Since, Hidden, Back, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `hidden` are the findings that are not shown.
    void setRows(const Workspace &workspace, const std::vector<Finding> &hidden);
    /// Null: there is no such row.
    const CheckSuppression *suppression(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        CheckSuppression suppression;
        QString what;
        int hidden = 0;
    };
    QString text(const Row &row, int column) const;
    std::vector<Row> m_rows;
};

} // namespace fairlead
