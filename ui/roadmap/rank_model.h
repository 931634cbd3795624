// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/chance_line.h"
#include "ui/kit/theme.h"
#include "ui/roadmap/rank_rows.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>
#include <QHash>

namespace fairlead {

/// The ranked list with its cut lines. Order and figures come from the planner; what was typed comes
/// from the workspace, so a cell shows at once what was saved.
class RankModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Position,
        Title,
        Class,
        State,
        Days,
        Total,
        Needs,
        Start,
        Finish,
        Float,
        Chance,
        Price,
        ColumnCount
    };
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< Tone of the text
        KindRole,                    ///< RankRow::Kind
        ComputedRole,                ///< bool: the planner's figure, can be asked "Why?"
        StrongRole,                  ///< bool
        NoteRole,                    ///< quiet words after the text
        IconRole,                    ///< name of an icon before the text; empty: none
    };

    explicit RankModel(Workbench &workbench, QObject *parent = nullptr);

    /// Shows one team, or all when null.
    void setTeam(const Id<Team> &team);
    const RankRow &row(int index) const { return m_rows[size_t(index)]; }
    /// The item of a row; null for heads, lines and hints.
    const Item *item(int index) const;
    /// The row of an item, or -1.
    int rowOf(const Id<Item> &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    /// Puts the item of row `from` in front of what stands at row `before`; past the end moves it last.
    ChangeSet moveBefore(int from, int before) const;

private:
    void refresh();
    void rearrange(std::vector<RankRow> rows);
    const Workspace &workspace() const { return m_workbench.workspace(); }
    QVariant itemText(const RankRow &row, const Item &item, int column) const;
    QVariant itemTone(const RankRow &row, const Item &item, int column) const;
    QVariant headText(const RankRow &row) const;
    bool isP80() const; ///< the line adds up P80 efforts
    QString stateText(const Item &item) const;
    QString titleNote(const RankRow &row, const Item &item) const;
    QString finishNote(const Item &item) const;
    QString finishTip(const Item &item) const;
    const PeopleDates *peopleDates(const Item &item) const;
    // rank_chance.cpp
    void refreshChance();
    QString chanceText(const Item &item) const;
    QString chanceNote(const Item &item) const;
    QString priceText(const Item &item) const;
    QString chanceTip(const Item &item) const;
    Tone chanceTone(const Item &item) const;

    Workbench &m_workbench;
    Id<Team> m_team;
    std::vector<RankRow> m_rows;
    QHash<Id<Item>, ChanceLineRow> m_chances; ///< along the ranking of the team of each item
    QHash<Id<Item>, std::vector<const Dependency *>> m_incoming;
    Table<Dependency> m_dependencies; ///< keeps m_incoming's rows alive
};

} // namespace fairlead
