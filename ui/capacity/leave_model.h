// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capacity/leave_sheet.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>

namespace fairlead {

/// People × days: who is away, who is on call, where is a holiday. What was typed shows at once; net
/// days follow with the planner, and while something is dragged from a quick look ahead.
class LeaveModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Net, FirstDay };

    explicit LeaveModel(Workbench &workbench, QObject *parent = nullptr);

    const LeaveSheet &sheet() const { return m_sheet; }
    const LeaveRow &row(int index) const { return m_sheet.rows[size_t(index)]; }
    /// The day of a column; invalid for name and net.
    QDate dateOf(int column) const;
    int columnOf(QDate date) const { return FirstDay + int(m_sheet.start.daysTo(date)); }
    int rowOf(const Id<Person> &person) const;
    /// What the cell shows; null for names, net days and heads.
    const LeaveDay *day(const QModelIndex &index) const;

    /// Shows a change that is not made yet, and the net days that it would give.
    void setDraft(Workspace draft);
    /// Ends that. `isMade`: the change was submitted, and the net days stand until the planner answers.
    void endDraft(bool isMade);
    bool isDraft() const { return m_draft.has_value(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    void lookAhead();
    QString cellText(const LeaveDay &day) const;

    Workbench &m_workbench;
    LeaveSheet m_sheet;
    std::optional<Workspace> m_draft;
    std::shared_ptr<const Capacity> m_ahead; ///< of the draft, or of what was just submitted
    Job<std::shared_ptr<const Capacity>> m_job;
};

} // namespace fairlead
