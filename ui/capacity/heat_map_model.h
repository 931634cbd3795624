// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capacity/heat_sheet.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>

namespace fairlead {

/// People × weeks as the planner sees them. The first column names the row, then one a week, then the
/// figures of the whole period.
class HeatMapModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Columns after those of the weeks.
    enum Figure { Available, OnCall, Net, Where, Remark, FigureCount };

    explicit HeatMapModel(Workbench &workbench, QObject *parent = nullptr);

    const HeatSheet &sheet() const { return m_sheet; }
    const HeatRow &row(int index) const { return m_sheet.rows[size_t(index)]; }
    int weekCount() const { return int(m_sheet.weeks.size()); }
    int figureColumn(Figure figure) const { return 1 + weekCount() + figure; }
    /// The cell of a row's week or month, or -1.
    int cellAt(int row, int column) const;
    /// The row of that record, or -1.
    int rowOf(const RecordRef &record) const;
    /// What the row stands for; nothing for totals of those without a team.
    std::optional<RecordRef> record(int row) const;
    /// Where the figure of a cell comes from.
    Result<Explanation> why(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QVariant figureText(const HeatRow &row, int figure, int role) const;
    QString tip(const QModelIndex &index) const;

    Workbench &m_workbench;
    HeatSheet m_sheet;
};

} // namespace fairlead
