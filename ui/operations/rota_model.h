// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/duty_weeks.h"
#include "core/rota/rota_swap.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The rota: a row for each rotation and role, a column for each week, in each cell who has the week by the
/// final schedule. A proposal can be laid over it.
class RotaModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ToneRole = Qt::UserRole + 1 };

    explicit RotaModel(Workbench &workbench, QObject *parent = nullptr);

    void refresh();

    QDate monday(int column) const { return m_monday.addDays(7 * qint64(column - 1)); }
    /// The column of a day's week; −1: not shown.
    int columnOf(QDate day) const;
    /// Null where the index names no turn.
    const DutyWeek *turn(const QModelIndex &index) const;
    TurnPlace placeOf(const QModelIndex &index) const;
    Id<Rotation> rotationOf(const QModelIndex &index) const;
    /// The weeks of the index's rotation as a problem; null before the first plan.
    const RotaPlan *planOf(const QModelIndex &index) const;
    /// Both are turns of one rotation.
    bool areAlike(const QModelIndex &one, const QModelIndex &other) const;
    int holes() const;
    int conflicts() const;

    /// Lays a rota over the rows of its rotation, until clearPreview() or refresh().
    void setPreview(const Id<Rotation> &rotation, const Rota &rota);
    void clearPreview();
    /// The turn that is to be swapped; an invalid index: none.
    void setMarked(const QModelIndex &index);
    QModelIndex marked() const { return m_marked; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group {
        DutyWeeks duty;
        std::optional<RotaPlan> plan;
        QString name;
    };
    const Group &groupOf(const QModelIndex &index) const { return m_groups[size_t(index.row()) / 2]; }
    QString words(const QModelIndex &index) const;
    std::optional<Id<Person>> previewed(const QModelIndex &index) const;
    void touch();

    Workbench &m_workbench;
    Workspace m_workspace;
    QDate m_monday;
    int m_weeks = 0;
    std::vector<Group> m_groups;
    Id<Rotation> m_previewOf;
    Rota m_preview;
    QPersistentModelIndex m_marked;
};

} // namespace fairlead
