// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_entry.h"
#include "ui/shell/commands.h"
#include "ui/shell/search_keeper.h"
#include "ui/workbench/workbench.h"

#include <QAbstractListModel>

namespace fairlead {

/// What the palette offers for the words typed: what they would add, records by key or name, commands.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        NoteRole = Qt::UserRole, ///< quiet words at the end: the kind, or the keys
        HeadingRole,             ///< true: names the group below it and cannot be chosen
    };

    PaletteModel(const Workbench &workbench, const Commands &commands, QObject *parent = nullptr);

    void search(const QString &words);
    /// What the row would add ("leave Ana 12–16 Oct"); null for all others.
    const QuickEntry *quick(int row) const;
    /// The row's record; none for commands and headings.
    std::optional<RecordRef> record(int row) const;
    /// Whether the row's record lies in the vault.
    bool isPrivate(int row) const { return m_entries[size_t(row)].isPrivate; }
    /// The scenario that the row shows, null for the current plan; none for all other rows.
    std::optional<Id<Scenario>> scenario(int row) const;
    /// Null for records and headings.
    const Command *command(int row) const;
    /// The next row after `row` in the direction of `by` that can be chosen, around the ends; -1: none.
    int next(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        QString words;
        QString note;
        std::optional<RecordRef> record;
        QString command;
        bool isQuick = false;
        std::optional<Id<Scenario>> scenario = {}; ///< null: the current plan
        bool isPrivate = false;
        bool isHeading() const { return !record && command.isEmpty() && !isQuick && !scenario; }
    };
    void forgetPrivate();
    void addQuick(const QString &words);
    void addScenarios(const QString &words);
    void addExamples();

    const Workbench &m_workbench;
    const Commands &m_commands;
    SearchKeeper m_search;
    std::vector<Entry> m_entries;
    std::optional<QuickEntry> m_quick;
};

} // namespace fairlead
