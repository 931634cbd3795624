// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/switched_off_model.h"

#include "core/checks/suppression.h"
#include "ui/kit/value_format.h"

namespace fairlead {

void SwitchedOffModel::setRows(const Workspace &workspace, const std::vector<Finding> &hidden)
{
    beginResetModel();
    m_rows.clear();
    for (const CheckSuppression &each : workspace.rows<CheckSuppression>()) {
        const auto count = std::ranges::count_if(
            hidden, [&](const Finding &finding) { return suppressionOf(workspace, finding) == &each; });
        m_rows.push_back({each, suppressionText(workspace, each), int(count)});
    }
    std::ranges::stable_sort(m_rows, {}, &Row::what);
    endResetModel();
}

const CheckSuppression *SwitchedOffModel::suppression(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)].suppression : nullptr;
}

int SwitchedOffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SwitchedOffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SwitchedOffModel::text(const Row &row, int column) const
{
    switch (column) {
    case What:
        return row.what;
    case Reason:
        return row.suppression.reason;
    case Since:
        return dateText(row.suppression.on, QLocale());
    case Hidden:
        return row.hidden == 1 ? tr("hides 1 finding") : tr("hides %1 findings").arg(row.hidden);
    default:
        return tr("Switch on again");
    }
}

QVariant SwitchedOffModel::data(const QModelIndex &index, int role) const
{
    if (!suppression(index.row()))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return tr("%1, switched off on %2: %3 (%4)")
            .arg(row.what, text(row, Since), row.suppression.reason, text(row, Hidden));
    }
    return {};
}

QVariant SwitchedOffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Switched off"), tr("Reason"), tr("Since"), tr("Hidden"), tr("Way back")};
    return section >= 0 && section < ColumnCount ? names[section] : QString();
}

} // namespace fairlead
