// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

class QLineEdit;
class QSortFilterProxyModel;

namespace fairlead {

class TableView;

/// One cell that is only read.
struct Fact {
    QString text;
    QVariant value;            ///< what it is sorted and copied by; invalid: the text
    Tone tone = Tone::Text;    ///< of a state; then `icon` says it too
    QLatin1String icon;        ///< empty: none
    std::optional<double> bar; ///< part of a full bar, from 0; may pass 1
    QString why;               ///< tooltip

    bool operator==(const Fact &) const = default;
};

struct FactColumn {
    QString title = {};
    int width = 0; ///< designed pixels; 0 takes what is left
    bool isNumber = false;
    QString help = {}; ///< tooltip of the header
};

struct FactRow {
    RecordRef record; ///< what the row is about
    QList<Fact> facts;

    bool operator==(const FactRow &) const = default;
};

/// Rows of facts about records. The same records in the same order keep selection and scroll position.
class FactModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FactModel(QList<FactColumn> columns, QObject *parent = nullptr);

    void setRows(QList<FactRow> rows);
    const FactRow &row(int index) const { return m_rows[index]; }
    const QList<FactColumn> &columns() const { return m_columns; }
    /// −1: no row is about it.
    int rowOf(const RecordRef &record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// EditRole is the value.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<FactColumn> m_columns;
    QList<FactRow> m_rows;
};

/// Draws facts: states in their tone, parts of a whole as bars.
class FactDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option, double part, Tone tone);
    static void paintMarked(QPainter &painter, const QStyleOptionViewItem &option, const QIcon &mark,
                            const QString &text);
};

/// A table of the house over facts: it can be sorted by every column and filtered by words, and its
/// selection is the workbench's, so that the inspector edits what it shows.
class FactTable final : public QWidget {
    Q_OBJECT
public:
    FactTable(Workbench &workbench, const QString &what, QList<FactColumn> columns,
              QWidget *parent = nullptr);

    void setRows(QList<FactRow> rows);
    /// Rows that have it in a cell are shown; empty: all.
    void setFilter(const QString &words);
    FactModel &model() { return *m_model; }
    TableView &view() { return *m_view; }
    /// Of the current row; a null id where there is none.
    RecordRef current() const;
    /// Makes the row of the record current, if there is one.
    void setCurrent(const RecordRef &record);
    /// Rows that the filter lets through.
    int shownRows() const;

Q_SIGNALS:
    void currentChanged();

private:
    void follow();
    void choose();

    Workbench &m_workbench;
    FactModel *m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_view;
};

/// A field that filters `table` as one types; "/" leads to it from anywhere in `within`.
QLineEdit *makeFilter(FactTable &table, const QString &what, QWidget *within);

} // namespace fairlead
