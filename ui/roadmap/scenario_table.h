// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/plan_summary.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The current plan and its scenarios side by side: one column each, the figures of the session as rows.
class ScenarioTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ToneRole = Qt::UserRole + 1 }; ///< Tone of the text
    using QAbstractTableModel::QAbstractTableModel;

    /// The first is what the others are compared with.
    void show(std::vector<PlanSummary> states, const Workspace &names, double overAbove);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        QString text;
        bool isBad = false;
    };
    struct Row {
        QString label;
        std::vector<Cell> cells;
    };
    std::vector<PlanSummary> m_states;
    std::vector<Row> m_rows;
};

} // namespace fairlead
