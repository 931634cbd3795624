// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/skill_needs_model.h"

#include "core/planning/why_words.h"

namespace fairlead {

SkillNeedsModel::SkillNeedsModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::resultChanged, this, &SkillNeedsModel::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &SkillNeedsModel::refresh);
    refresh();
}

QString feasibilityInWords(const Workspace &workspace, const SkillFeasibility &team)
{
    if (team.isFeasible())
        return SkillNeedsModel::tr("feasible");
    return SkillNeedsModel::tr("short %1 d: %2 wanted, %3 have %4")
        .arg(words::days(team.shortfall()), words::days(team.shortWanted),
             words::people(workspace, team.limitedBy), words::days(team.shortThere));
}

SkillNeedsModel::Row SkillNeedsModel::rowOf(const SkillFeasibility &team, const SkillNeed &need) const
{
    const Workspace &workspace = m_workbench.resultWorkspace();
    Row row;
    row.team = team.team;
    row.need = need;
    row.teamKey = words::team(workspace, team.team);
    row.skill = words::skill(workspace, need.skill, need.minimumLevel);
    row.people = words::people(workspace, need.qualified);
    row.isBelow = need.isShort;
    if (need.isShort)
        row.verdict = feasibilityInWords(workspace, team);
    else if (need.qualified.size() == 1)
        row.verdict = tr("feasible, only one person");
    else
        row.verdict = tr("feasible");
    return row;
}

void SkillNeedsModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_most = 0;
    if (const PlanResult *result = m_workbench.result()) {
        for (const SkillFeasibility &team : result->skills) {
            if (!m_workbench.team().isNull() && team.team != m_workbench.team())
                continue;
            for (const SkillNeed &need : team.needs) {
                m_rows.push_back(rowOf(team, need));
                m_most = std::max({m_most, need.wanted, need.upperBound});
            }
        }
    }
    // What needs a decision stands first, then what hangs on one person.
    const auto urgency = [](const Row &row) {
        return row.isBelow ? 0 : row.need.qualified.size() < 2 ? 1 : 2;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&urgency](const Row &a, const Row &b) { return urgency(a) < urgency(b); });
    endResetModel();
}

int SkillNeedsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SkillNeedsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SkillNeedsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &shown = row(index.row());
    const bool isNumber = index.column() == Wanted || index.column() == There;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::EditRole && isNumber)
        return index.column() == Wanted ? shown.need.wanted : shown.need.upperBound;
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return {};
    switch (index.column()) {
    case TeamKey:
        return shown.teamKey;
    case Skill:
        return shown.skill;
    case Wanted:
        return words::days(shown.need.wanted);
    case There:
        return words::days(shown.need.upperBound);
    case Bar:
        return tr("%1 of %2 d").arg(words::days(shown.need.wanted), words::days(shown.need.upperBound));
    case Verdict:
        return shown.verdict;
    default:
        return shown.people;
    }
}

QVariant SkillNeedsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Wanted || section == There ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == There)
        return tr("All the net days of those who can do it. The same day counts for each of their skills.");
    if (role != Qt::DisplayRole)
        return {};
    static constexpr const char *titles[] = {QT_TR_NOOP("Team"),          QT_TR_NOOP("Skill and level"),
                                             QT_TR_NOOP("Wanted"),        QT_TR_NOOP("There"),
                                             QT_TR_NOOP("Wanted, there"), QT_TR_NOOP("Verdict"),
                                             QT_TR_NOOP("Who can do it")};
    return tr(titles[section]);
}

} // namespace fairlead
