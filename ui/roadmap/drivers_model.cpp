// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/drivers_model.h"

#include "core/planning/why_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr size_t most = 5;
constexpr double least = 0.005; ///< what is shown as 0 decides nothing

} // namespace

void DriversModel::show(const Workspace &workspace, const Forecast &forecast, const TargetForecast *target)
{
    beginResetModel();
    m_rows.clear();
    const std::vector<double> none;
    const std::vector<double> &shares = !target ? none
        : m_kind == Kind::Criticality           ? target->criticality
                                                : target->sensitivity;
    for (size_t i = 0; i < shares.size(); ++i) {
        const Id<Item> &item = forecast.items[i].item;
        if (std::abs(shares[i]) >= least && item != target->item)
            m_rows.push_back({words::itemTitle(workspace, item), shares[i]});
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(),
                             [](const Row &row) { return std::abs(row.share); });
    m_rows.resize(std::min(m_rows.size(), most));
    endResetModel();
}

int DriversModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DriversModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DriversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Share ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == What)
        return tr("Item");
    return m_kind == Kind::Criticality ? tr("of the runs") : tr("correlation");
}

QVariant DriversModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Share ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == What)
        return row.what;
    if (role == Qt::ToolTipRole)
        return {};
    return m_kind == Kind::Criticality ? words::percent(row.share, 0)
                                       : QLocale().toString(row.share, 'f', 2).replace(u'-', u'−');
}

} // namespace fairlead
