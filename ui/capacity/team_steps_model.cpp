// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/team_steps_model.h"

#include "core/planning/why_people.h"
#include "core/planning/why_words.h"

namespace fairlead {

namespace {

constexpr CapacityCause causes[] = {
    CapacityCause::Gross, CapacityCause::Holidays,   CapacityCause::Leave, CapacityCause::OnCall,
    CapacityCause::Ramp,  CapacityCause::RoleShare,  CapacityCause::Focus, CapacityCause::Interrupts,
    CapacityCause::Net,   CapacityCause::Excellence, CapacityCause::Plan,
};
constexpr int causeCount = int(std::size(causes));

double daysOf(const CapacityGroup &group, CapacityCause cause)
{
    for (const CapacityBar &bar : capacityBars(group)) {
        if (bar.cause == cause)
            return bar.days;
    }
    return 0;
}

} // namespace

TeamStepsModel::TeamStepsModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::resultChanged, this, &TeamStepsModel::refresh);
    refresh();
}

void TeamStepsModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    if (const PlanResult *result = m_workbench.result()) {
        for (const TeamCapacity &capacity : result->capacity.teams) {
            const Team *team = m_workbench.resultWorkspace().find(capacity.team);
            if (team && (capacity.people > 0 || capacity.steps.net > 0))
                m_rows.push_back({team->id, team->name, groupOfTeam(result->capacity, team->id)});
        }
        if (m_rows.size() > 1)
            m_rows.push_back({{}, tr("All teams"), groupOfTeams(result->capacity)});
    }
    endResetModel();
}

int TeamStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TeamStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : causeCount + 2;
}

QVariant TeamStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == 0)
        return row.name;
    const CapacitySteps &steps = row.group.steps;
    if (index.column() > causeCount)
        return steps.gross > 0 ? words::percent(steps.plan / steps.gross, 0) : QStringLiteral("–");
    const double days = daysOf(row.group, causes[index.column() - 1]);
    return role == Qt::EditRole ? QVariant(days) : QVariant(words::days(days));
}

QVariant TeamStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > causeCount + 1)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Team");
    if (section > causeCount)
        return tr("Left");
    return section == causeCount ? tr("Plan") : causeName(causes[section - 1]);
}

} // namespace fairlead
