// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>

namespace fairlead {

/// What the work above the line asks of each skill, and what those have who can do it (C05).
class SkillNeedsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TeamKey, Skill, Wanted, There, Bar, Verdict, People, ColumnCount };

    struct Row {
        Id<fairlead::Team> team;
        SkillNeed need;
        QString teamKey;
        QString skill;
        QString verdict;
        QString people;
        bool isBelow = false; ///< more is wanted than those who have it can give, or it is in the cut
    };

    explicit SkillNeedsModel(Workbench &workbench, QObject *parent = nullptr);

    const Row &row(int index) const { return m_rows[size_t(index)]; }
    /// The most days that any row wants or has: the length of a full bar.
    double most() const { return m_most; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    Row rowOf(const SkillFeasibility &team, const SkillNeed &need) const;

    Workbench &m_workbench;
    std::vector<Row> m_rows;
    double m_most = 0;
};

/// "short 4.0 d: 64 wanted, Grace and Tobias have 60.0", or that it is feasible.
QString feasibilityInWords(const Workspace &workspace, const SkillFeasibility &team);

} // namespace fairlead
