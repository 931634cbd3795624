// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/side_by_side.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The current plan and its scenarios side by side, one column each: promises by people dates with their
/// chance, the load of teams over the period and by month, shares, what waiting costs, and what is in and
/// out.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< Tone of the text
        RecordRole,                  ///< RecordRef that the row is about
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing is compared.
    void show(std::shared_ptr<const SideBySide> sides);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        QString text;
        QString tip; ///< empty: the text
        bool isBad = false;
        bool isBetter = false;
        bool isWorse = false;
    };
    struct Row {
        QString label;
        RecordRef record;
        bool isQuiet = false;
        std::vector<Cell> cells;
    };
    void addPromise(const ComparisonRow &links, const ComparisonRow *people);
    void addRow(const ComparisonRow &row);
    void addMonths(const Id<Team> &team);
    QString keys(const std::vector<Id<Item>> &items) const;
    const Item *item(const Id<Item> &id) const;

    std::shared_ptr<const SideBySide> m_sides;
    std::vector<Row> m_rows;
};

} // namespace fairlead
