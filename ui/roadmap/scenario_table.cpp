// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/scenario_table.h"

#include "ui/kit/figures.h"
#include "ui/kit/theme.h"

#include <QLocale>

namespace fairlead {

void ScenarioTable::show(std::vector<PlanSummary> states, const Workspace &names, double overAbove)
{
    beginResetModel();
    m_states = std::move(states);
    m_rows.clear();
    const QLocale locale;
    const auto add = [&](const QString &label, auto cell) {
        Row row{label, {}};
        for (const PlanSummary &state : m_states)
            row.cells.push_back(cell(state));
        m_rows.push_back(std::move(row));
    };
    const PlanSummary first = m_states.empty() ? PlanSummary() : m_states.front();
    for (const SummaryTeam &team : first.teams) {
        const Team *row = names.find(team.team);
        add(row ? row->key : QString(), [&](const PlanSummary &state) {
            const auto same = std::ranges::find(state.teams, team.team, &SummaryTeam::team);
            if (same == state.teams.end() || same->budget <= 0)
                return Cell{QStringLiteral("–")};
            return Cell{tr("%1 of %2 d, %3 %")
                            .arg(figure(same->used, 0), figure(same->budget, 0),
                                 figure(same->used / same->budget * 100, 0)),
                        same->isOver(overAbove)};
        });
    }
    add(tr("Items in"), [](const PlanSummary &state) { return Cell{QString::number(state.above)}; });
    add(tr("Items not in"), [](const PlanSummary &state) { return Cell{QString::number(state.below)}; });
    for (const SummaryDate &date : first.dates) {
        const Item *item = names.find(date.item);
        add(item ? item->key : QString(), [&](const PlanSummary &state) {
            const auto same = std::ranges::find(state.dates, date.item, &SummaryDate::item);
            if (same == state.dates.end() || !same->forecast.isValid())
                return Cell{tr("not in"), true};
            const QString day = locale.toString(same->forecast, QLocale::ShortFormat);
            return Cell{same->isLate()
                            ? tr("%1, %2 d late").arg(day).arg(same->deadline.daysTo(same->forecast))
                            : day,
                        same->isLate()};
        });
    }
    add(tr("Errors"),
        [](const PlanSummary &state) { return Cell{QString::number(state.errors), state.errors > 0}; });
    add(tr("Warnings"), [](const PlanSummary &state) { return Cell{QString::number(state.warnings)}; });
    endResetModel();
}

int ScenarioTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScenarioTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size()) + 1;
}

QVariant ScenarioTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(row.label) : QVariant();
    const Cell &cell = row.cells[size_t(index.column()) - 1];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell.text;
    if (role == ToneRole)
        return int(cell.isBad ? Tone::Error : Tone::Text);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ScenarioTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("What") : m_states[size_t(section) - 1].name;
}

} // namespace fairlead
