// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/leave_model.h"

#include "core/base/written_day.h"
#include "core/planning/why_words.h"

#include <QLocale>

namespace fairlead {

LeaveModel::LeaveModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::resultChanged, this, [this] {
        if (!m_draft)
            m_ahead.reset();
        refresh();
    });
    connect(&workbench, &Workbench::contextChanged, this, &LeaveModel::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &LeaveModel::refresh);
    connect(&workbench.session(), &Session::changed, this, &LeaveModel::refresh);
    refresh();
}

void LeaveModel::refresh()
{
    LeaveSheet next;
    if (const PlanResult *result = m_workbench.result()) {
        const Capacity &capacity =
            m_ahead && m_ahead->start == result->capacity.start ? *m_ahead : result->capacity;
        next = leaveSheet(m_draft ? *m_draft : m_workbench.workspace(), capacity, m_workbench.team());
    }
    if (m_workbench.isPresenting())
        hideDuty(next);
    const bool isSame = next.start == m_sheet.start && next.end == m_sheet.end
        && std::equal(next.rows.begin(), next.rows.end(), m_sheet.rows.begin(), m_sheet.rows.end(),
                      [](const LeaveRow &a, const LeaveRow &b) { return a.isSame(b); });
    if (isSame) {
        m_sheet = std::move(next);
        if (!m_sheet.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_sheet = std::move(next);
    endResetModel();
}

void LeaveModel::setDraft(Workspace draft)
{
    m_draft = std::move(draft);
    lookAhead();
    refresh();
}

void LeaveModel::endDraft(bool isMade)
{
    if (!m_draft)
        return;
    m_draft.reset();
    m_job.cancel();
    if (!isMade)
        m_ahead.reset();
    refresh();
}

/// Only capacity, which is quick; the planner itself runs when the change is made.
void LeaveModel::lookAhead()
{
    const PlanResult *result = m_workbench.result();
    if (!result)
        return;
    m_job.start(
        [workspace = *m_draft, start = result->capacity.start,
         end = result->capacity.end](Progress &) -> Result<std::shared_ptr<const Capacity>> {
            return std::make_shared<const Capacity>(computeCapacity(workspace, start, end));
        },
        [this](Result<std::shared_ptr<const Capacity>> capacity) {
            if (!capacity || !m_draft)
                return;
            m_ahead = *std::move(capacity);
            refresh();
        });
}

QDate LeaveModel::dateOf(int column) const
{
    return column < FirstDay || column >= columnCount() ? QDate() : m_sheet.start.addDays(column - FirstDay);
}

int LeaveModel::rowOf(const Id<Person> &person) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!person.isNull() && this->row(row).person == person)
            return row;
    }
    return -1;
}

const LeaveDay *LeaveModel::day(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstDay || row(index.row()).isHead)
        return nullptr;
    return &row(index.row()).days[size_t(index.column() - FirstDay)];
}

int LeaveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int LeaveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstDay + m_sheet.dayCount();
}

QString LeaveModel::cellText(const LeaveDay &day) const
{
    QString text = day.leave.isNull() ? QString() : leaveLetter(day.kind);
    if (day.isPrimary)
        text += tr("P", "on call as primary, one letter");
    if (day.isSecondary)
        text += tr("S", "on call as secondary, one letter");
    if (text.isEmpty() && day.holiday > 0)
        text = tr("H", "holiday, one letter");
    return text;
}

QVariant LeaveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LeaveRow &line = row(index.row());
    const bool isText = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Net ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Net)
        return line.net;
    if (role != Qt::DisplayRole && role != Qt::EditRole && !isText)
        return {};
    if (index.column() == Name) {
        return isText && line.conflicts > 0 ? tr("%1: on call during leave").arg(line.name) : line.name;
    }
    if (index.column() == Net)
        return isText ? tr("%1: net %2 d").arg(line.name, words::days(line.net)) : words::days(line.net);
    if (isText)
        return dayInWords(m_sheet, line, index.column() - FirstDay);
    return line.isHead ? QVariant() : cellText(line.days[size_t(index.column() - FirstDay)]);
}

QVariant LeaveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Person");
    if (section == Net)
        return tr("Net");
    const QDate date = dateOf(section);
    return date.isValid() ? QVariant(writtenDay(date, u"ddd d MMM")) : QVariant();
}

} // namespace fairlead
