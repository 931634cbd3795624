// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/records.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <functional>

namespace fairlead {

class TableView;

/// Which records of one kind a table shows, and what of them.
struct RecordColumns {
    QString table;      ///< Row::table
    QStringList fields; ///< keys, in order
    /// The records to show, in order; asked again whenever the workspace has changed.
    std::function<QList<RecordRef>(const Workspace &)> records;
};

/// Records of one kind as rows, some of their fields as columns; every cell edits its field by a change
/// set. Follows the workbench.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    RecordTableModel(Workbench &workbench, RecordColumns columns, QObject *parent = nullptr);

    const RecordRef &record(int row) const { return m_records[row]; }
    /// The row of the record, or -1.
    int rowOf(const RecordRef &record) const;
    /// What a cell shows and edits; nothing where the record is gone.
    std::optional<FieldView> field(const QModelIndex &index) const;
    Workbench &workbench() const { return m_workbench; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// `value` is in stored form.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

public Q_SLOTS:
    /// Asks for the records again: what decides which ones are shown is not in the workspace.
    void refresh();

private:
    QString shownText(const FieldView &field) const;
    Workbench &m_workbench;
    RecordColumns m_columns;
    QList<RecordRef> m_records;
    QList<FieldView> m_heads; ///< of a record with nothing in it
};

/// Edits a cell of a RecordTableModel with the editor that the inspector would use.
class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

/// A table of the house over `columns` that edits in place and shares the workbench's selection. `widths`
/// are designed pixels per column; 0 takes what is left.
TableView *makeRecordTable(Workbench &workbench, const QString &what, RecordColumns columns,
                           const QList<int> &widths, QWidget *parent);

/// Adds an empty record of the kind `Row`, selects it and says so to the inspector.
template <class Row> bool addRecord(Workbench &workbench, Row row, const QString &sentence)
{
    ChangeSet changes{sentence, {}};
    const RecordRef record = refer(row.id);
    changes.add(std::move(row));
    if (!workbench.submit(changes))
        return false;
    workbench.select({record});
    return true;
}

} // namespace fairlead
