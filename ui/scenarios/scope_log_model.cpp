// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scope_log_model.h"

#include "core/base/choice_text.h"
#include "ui/kit/figures.h"
#include "ui/kit/theme.h"
#include "ui/kit/value_format.h"

namespace fairlead {

ScopeLogModel::ScopeLogModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{ }

void ScopeLogModel::refresh()
{
    beginResetModel();
    m_lines.clear();
    const Plan *plan = m_workbench.plan();
    for (const ScopeChange &line : m_workbench.workspace().rows<ScopeChange>()) {
        if (plan && line.plan == plan->id)
            m_lines.push_back(line);
    }
    std::ranges::stable_sort(m_lines, std::greater(), &ScopeChange::on);
    endResetModel();
}

const ScopeChange *ScopeLogModel::line(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[size_t(row)] : nullptr;
}

int ScopeLogModel::openCount() const
{
    return int(std::ranges::count_if(
        m_lines, [](const ScopeChange &line) { return line.tradeOff.trimmed().isEmpty(); }));
}

int ScopeLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ScopeLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScopeLogModel::data(const QModelIndex &index, int role) const
{
    const ScopeChange *row = index.isValid() ? line(index.row()) : nullptr;
    if (!row)
        return {};
    const bool isOpen = row->tradeOff.trimmed().isEmpty();
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Days ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ToneRole) {
        if (index.column() == TradeOff && isOpen)
            return int(Tone::Warning);
        return int(index.column() == On ? Tone::Secondary : Tone::Text);
    }
    if (role == Qt::EditRole && index.column() == TradeOff)
        return row->tradeOff;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Item *item = m_workbench.workspace().find(row->item);
    const double days = row->delta.value();
    switch (index.column()) {
    case On:
        return dateText(row->on);
    case What:
        return choiceText(ScopeChange::table, row->kind);
    case Work:
        return item ? item->caption() : QStringLiteral("–");
    case Days:
        return days > 0 ? QString(u'+' + figure(days, 1)) : days < 0 ? figure(days, 1) : QStringLiteral("–");
    case Reason:
        return row->reason;
    case TradeOff:
        return isOpen ? tr("what gives way? write it here") : row->tradeOff;
    default:
        return {};
    }
}

bool ScopeLogModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ScopeChange *row = index.isValid() ? line(index.row()) : nullptr;
    const QString text = value.toString().trimmed();
    if (!row || role != Qt::EditRole || index.column() != TradeOff || text == row->tradeOff)
        return false;
    ScopeChange after = *row;
    after.tradeOff = text;
    ChangeSet changes{tr("Say the trade-off of “%1”").arg(row->reason), {}};
    changes.replace(*row, after);
    return m_workbench.submit(changes);
}

QVariant ScopeLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Days ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case On:
        return tr("On");
    case What:
        return tr("Change");
    case Work:
        return tr("Item");
    case Days:
        return tr("Days");
    case Reason:
        return tr("Reason");
    case TradeOff:
        return tr("Trade-off");
    default:
        return {};
    }
}

Qt::ItemFlags ScopeLogModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TradeOff && m_workbench.readOnlyReason().isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace fairlead
