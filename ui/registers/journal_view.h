// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace fairlead {

class Button;
class FactTable;
class HistoryModel;
class SectionHead;
class TableView;

/// Entries of the journal that have the words, by one person or all, of one kind or all.
class JournalFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    /// Empty: everybody.
    void setWho(const QString &who);
    /// None: all kinds.
    void setKind(std::optional<EntryKind> kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
    QString m_who;
    std::optional<EntryKind> m_kind;
};

/// Registers ▸ Journal (V8g): what was changed in the workspace, when and by whom, and what each change
/// touched. Choosing a record selects it, Enter opens it; the state after an entry can be looked at, and
/// returned to from there. Of private records nothing is in this journal (GR4).
class JournalView final : public QWidget {
    Q_OBJECT
public:
    explicit JournalView(Workbench &workbench, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    FactTable &touched() { return *m_touched; }
    QLineEdit &filter() { return *m_filter; }
    QComboBox &who() { return *m_who; }
    QComboBox &kind() { return *m_kind; }
    Button &lookButton() { return *m_look; }

Q_SIGNALS:
    /// The selected record is to be seen in full.
    void recordWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    void showCounts();
    void showPeople();
    void showTouched();
    qint64 current() const;

    Workbench &m_workbench;
    HistoryModel *m_model;
    JournalFilter *m_entries;
    SectionHead *m_head;
    QLineEdit *m_filter;
    QComboBox *m_who;
    QComboBox *m_kind;
    Button *m_look;
    TableView *m_table;
    SectionHead *m_touchedHead;
    FactTable *m_touched;
    qint64 m_shown = -1; ///< the entry whose records are listed
};

} // namespace fairlead
