// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"
#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace fairlead {

/// What decides about the finish of a milestone, the most first.
class DriversModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Share, ColumnCount };
    enum class Kind {
        Criticality, ///< how often it is on the driving path
        Sensitivity, ///< how much the finish goes with its size
    };
    DriversModel(Kind kind, QObject *parent) : QAbstractTableModel(parent), m_kind(kind) { }

    /// The five that decide most; a null target: none.
    void show(const Workspace &workspace, const Forecast &forecast, const TargetForecast *target);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString what;
        double share = 0;
    };
    Kind m_kind;
    std::vector<Row> m_rows;
};

} // namespace fairlead
