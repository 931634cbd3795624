// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity_bars.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The steps of all teams under each other, to compare where their days go.
class TeamStepsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TeamStepsModel(Workbench &workbench, QObject *parent = nullptr);

    /// The team of a row; null for the row of all.
    Id<Team> team(int row) const { return m_rows[size_t(row)].team; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Id<Team> team;
        QString name;
        CapacityGroup group;
    };
    void refresh();

    Workbench &m_workbench;
    std::vector<Row> m_rows;
};

} // namespace fairlead
