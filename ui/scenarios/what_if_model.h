// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/what_if_groups.h"

#include <QAbstractTableModel>

#include <set>

namespace fairlead {

/// The proposals of "What would it take?", best first, one row for those that only name other people; the
/// others of a group are shown below it when it is opened.
class WhatIfModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Change, Finish, Gain, Chance, Price, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 }; ///< Tone of the text
    using QAbstractTableModel::QAbstractTableModel;

    /// `names` is the workspace that was asked about.
    void show(const Workspace &names, const WhatIfAnswer &answer);
    void clear();
    /// Leaves out what names who is on call, while others look at the screen (GR5).
    void setHidesDuty(bool hides);
    const WhatIfAnswer &answer() const { return m_answer; }
    const Workspace &names() const { return m_names; }

    /// Null: there is no such row.
    const WhatIfProposal *proposal(int row) const;
    /// The row that shows the same changes; -1: none.
    int rowOf(const QStringList &sentences) const;
    /// How many are like it, at the head of a group; 0 for the others.
    int alikeCount(int row) const;
    bool isOpen(int row) const;
    /// Shows or hides those that are like it.
    void setOpen(int row, bool open);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        size_t proposal = 0;
        int alike = 0;
        bool isAlternative = false;
    };
    void arrange();
    QString text(const Row &row, Column column) const;

    Workspace m_names;
    WhatIfAnswer m_answer;
    std::vector<Row> m_rows;
    bool m_hidesDuty = false;
    std::set<QStringList> m_open; ///< heads of groups, by their sentences
};

/// What a proposal costs in one line; "nothing" where it costs nothing.
QString priceLine(const Workspace &names, const WhatIfAnswer &answer, const WhatIfProposal &proposal);

} // namespace fairlead
