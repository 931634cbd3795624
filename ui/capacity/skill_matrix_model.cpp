// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/skill_matrix_model.h"

namespace fairlead {

SkillMatrixModel::SkillMatrixModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::contextChanged, this, &SkillMatrixModel::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &SkillMatrixModel::refresh);
    connect(&workbench.session(), &Session::changed, this, &SkillMatrixModel::refresh);
    refresh();
}

void SkillMatrixModel::refresh()
{
    const Workspace &workspace = m_workbench.workspace();
    std::vector<PersonRow> people;
    for (const Person &person : workspace.rows<Person>()) {
        const Team *team = workspace.find(person.team);
        if (m_workbench.team().isNull() || person.team == m_workbench.team())
            people.push_back({person.id, person.name, team ? team->key : QString()});
    }
    std::stable_sort(people.begin(), people.end(), [](const PersonRow &a, const PersonRow &b) {
        if (a.team.isEmpty() != b.team.isEmpty())
            return b.team.isEmpty(); // those without a team last
        const int byTeam = a.team.compare(b.team);
        return byTeam != 0 ? byTeam < 0 : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    std::vector<SkillColumn> skills;
    for (const Skill &skill : workspace.rows<Skill>())
        skills.push_back({skill.id, skill.key, skill.name});
    std::stable_sort(skills.begin(), skills.end(),
                     [](const SkillColumn &a, const SkillColumn &b) { return a.key < b.key; });
    const bool isSame = people == m_people && skills == m_skills;
    if (!isSame)
        beginResetModel();
    m_people = std::move(people);
    m_skills = std::move(skills);
    m_levels.clear();
    for (const PersonSkill &row : workspace.rows<PersonSkill>())
        m_levels.insert({row.person.uuid(), row.skill.uuid()}, row.id);
    if (!isSame)
        endResetModel();
    else if (!m_people.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SkillMatrixModel::rowOf(const Id<Person> &person) const
{
    const auto at = std::find_if(m_people.begin(), m_people.end(),
                                 [&](const PersonRow &row) { return row.id == person; });
    return at == m_people.end() ? -1 : int(at - m_people.begin());
}

int SkillMatrixModel::columnOf(const Id<Skill> &skill) const
{
    const auto at = std::find_if(m_skills.begin(), m_skills.end(),
                                 [&](const SkillColumn &column) { return column.id == skill; });
    return at == m_skills.end() ? -1 : int(at - m_skills.begin()) + 1;
}

const PersonSkill *SkillMatrixModel::found(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < 1)
        return nullptr;
    const auto at = m_levels.constFind({person(index.row()).uuid(), skill(index.column()).uuid()});
    return at == m_levels.constEnd() ? nullptr : m_workbench.workspace().find(*at);
}

int SkillMatrixModel::level(const QModelIndex &index) const
{
    const PersonSkill *row = found(index);
    return row ? row->level : 0;
}

bool SkillMatrixModel::wantsToGrow(const QModelIndex &index) const
{
    const PersonSkill *row = found(index);
    return row && row->wantsToGrow;
}

int SkillMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int SkillMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_skills.size()) + 1;
}

QString SkillMatrixModel::tip(const QModelIndex &index) const
{
    const PersonRow &row = m_people[size_t(index.row())];
    if (index.column() == 0)
        return row.team.isEmpty() ? row.name : QString(row.name + QStringLiteral(", ") + row.team);
    const SkillColumn &column = m_skills[size_t(index.column() - 1)];
    const int value = level(index);
    const QString words = value == 0 ? tr("not yet") : tr("level %1, %2").arg(value).arg(levelInWords(value));
    QString text = tr("%1, %2: %3").arg(row.name, column.name.isEmpty() ? column.key : column.name, words);
    return wantsToGrow(index) ? QString(text + QStringLiteral("; ") + tr("wants to grow")) : text;
}

QVariant SkillMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tip(index);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == 0)
        return m_people[size_t(index.row())].name;
    const int value = level(index);
    return value == 0 ? QVariant() : QVariant(double(value));
}

QVariant SkillMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Person")) : QVariant();
    const SkillColumn &column = m_skills[size_t(section - 1)];
    if (role == Qt::DisplayRole)
        return column.key;
    return role == Qt::ToolTipRole ? QVariant(column.name) : QVariant();
}

Qt::ItemFlags SkillMatrixModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() > 0 && m_workbench.readOnlyReason().isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SkillMatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const int wanted = value.toInt();
    const PersonRow &row = m_people[size_t(index.row())];
    const SkillColumn &column = m_skills[size_t(index.column() - 1)];
    const PersonSkill *before = found(index);
    if (wanted < 0 || wanted > 4 || wanted == (before ? before->level : 0))
        return false;
    ChangeSet changes;
    if (wanted == 0) {
        changes.sentence = tr("Remove %1 from the skills of %2").arg(column.key, row.name);
        changes.remove(*before);
        return m_workbench.submit(changes);
    }
    changes.sentence = tr("Set %1 of %2 to level %3").arg(column.key, row.name).arg(wanted);
    PersonSkill after = before ? *before : PersonSkill();
    after.level = wanted;
    if (before) {
        changes.replace(*before, std::move(after));
    } else {
        after.id = Id<PersonSkill>::create();
        after.person = row.id;
        after.skill = column.id;
        changes.add(std::move(after));
    }
    return m_workbench.submit(changes);
}

QString levelInWords(int level)
{
    switch (level) {
    case 1:
        return SkillMatrixModel::tr("learning");
    case 2:
        return SkillMatrixModel::tr("works alone");
    case 3:
        return SkillMatrixModel::tr("can lead");
    case 4:
        return SkillMatrixModel::tr("teaches");
    default:
        return {};
    }
}

} // namespace fairlead
