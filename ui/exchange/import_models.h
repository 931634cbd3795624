// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The columns of a file and what each is read as, which can be chosen.
class ImportColumnsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Header, Target, Example, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const std::vector<ImportColumn> &columns, const std::vector<ImportTarget> &targets);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for another target; the columns change when the file was read again.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void targetChosen(qsizetype column, const QString &target);

private:
    QString titleOf(const QString &target) const;
    std::vector<ImportColumn> m_columns;
    std::vector<ImportTarget> m_targets;
};

/// What becomes of each row of the file; one kind of it, or all.
class ImportLedgerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Line, Record, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<LedgerLine> lines);
    /// None: all lines.
    void setFilter(std::optional<LedgerKind> kind);
    std::optional<LedgerKind> filter() const { return m_filter; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refill();
    std::vector<LedgerLine> m_lines;
    std::vector<size_t> m_shown;
    std::optional<LedgerKind> m_filter;
};

} // namespace fairlead
