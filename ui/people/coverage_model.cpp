// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/coverage_model.h"

#include "core/planning/why_words.h"
#include "core/reports/report_context.h"
#include "ui/capacity/skill_matrix_model.h"
#include "ui/kit/theme.h"

namespace fairlead {

namespace {

constexpr int workingLevel = 2;

template <class Row, class Is> const Row *firstOf(const Workspace &workspace, Is is)
{
    const auto &rows = workspace.rows<Row>();
    const auto found = std::ranges::find_if(rows, is);
    return found == rows.end() ? nullptr : &*found;
}

const PersonSkill *skillOf(const Workspace &workspace, const Id<Person> &person, const Id<Skill> &skill)
{
    return firstOf<PersonSkill>(
        workspace, [&](const PersonSkill &row) { return row.person == person && row.skill == skill; });
}

const ServiceKnowledge *knowledgeOf(const Workspace &workspace, const Id<Person> &person,
                                    const Id<Service> &service)
{
    return firstOf<ServiceKnowledge>(workspace, [&](const ServiceKnowledge &row) {
        return row.person == person && row.service == service;
    });
}

/// "1 of 2"; "3" where nothing is asked for.
QString countWords(int have, int need)
{
    return need > 0 ? CoverageModel::tr("%1 of %2", "people there, people needed").arg(have).arg(need)
                    : QLocale().toString(have);
}

} // namespace

CoverageModel::CoverageModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::resultChanged, this, &CoverageModel::age);
    connect(&workbench, &Workbench::contextChanged, this, &CoverageModel::age);
    connect(&workbench, &Workbench::previewChanged, this, &CoverageModel::age);
    connect(&workbench.session(), &Session::changed, this, &CoverageModel::age);
}

void CoverageModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isStale)
        refresh();
}

void CoverageModel::age()
{
    m_isStale = true;
    setWatched(m_isWatched);
}

void CoverageModel::setScope(CoverageScope scope)
{
    m_scope = scope;
    age();
}

void CoverageModel::setPeopleShown(bool shown)
{
    if (shown == m_arePeopleShown)
        return;
    beginResetModel();
    m_arePeopleShown = shown;
    endResetModel();
}

/// C27: what the plan asks for against who is there, team by team.
std::vector<CoverageModel::Row> CoverageModel::rowsOfSkills() const
{
    std::vector<Row> rows;
    const PlanResult *result = m_workbench.result();
    if (!result)
        return rows;
    const Workspace &workspace = m_workbench.workspace();
    for (const SkillCoverage &each : skillCoverage(workspace, *result)) {
        const Skill *skill = workspace.find(each.skill);
        const bool isShown = m_workbench.team().isNull() || each.team == m_workbench.team();
        if (!skill || !isShown)
            continue;
        Row row;
        row.team = each.team;
        row.skill = each.skill;
        row.what = skill->name.isEmpty() ? skill->key : skill->name;
        row.kind = tr("skill · %1").arg(choiceText<Skill>(skill->importance).toLower());
        row.teamKey = words::team(workspace, each.team);
        row.working = each.working;
        row.leading = each.leading;
        row.needWorking = each.needWorking;
        row.needLeading = each.needLeading;
        rows.push_back(row);
    }
    return rows;
}

/// C15: who could lead the work on a service against what its tier asks for.
std::vector<CoverageModel::Row> CoverageModel::rowsOfServices() const
{
    std::vector<Row> rows;
    const Workspace &workspace = m_workbench.workspace();
    for (const KnowledgeRow &each : knowledgeMatrix(workspace, m_workbench.asOf())) {
        const Service *service = workspace.find(each.service);
        const bool isShown = m_workbench.team().isNull() || (service && service->team == m_workbench.team());
        if (!service || !isShown)
            continue;
        const ServiceTier *tier = workspace.find(service->tier);
        Row row;
        row.team = service->team;
        row.service = each.service;
        row.what = service->name.isEmpty() ? service->key : service->name;
        row.kind = tier ? tr("service · tier %1").arg(tier->level) : tr("service");
        row.teamKey = words::team(workspace, service->team);
        for (int level = workingLevel; level <= int(each.byLevel.size()); ++level)
            row.working += each.byLevel[size_t(level - 1)];
        row.leading = each.carried;
        row.needLeading = each.required;
        rows.push_back(row);
    }
    return rows;
}

std::vector<CoverageModel::Someone> CoverageModel::peopleShown() const
{
    std::vector<Someone> people;
    for (const Person &person : m_workbench.workspace().rows<Person>()) {
        const bool isShown = m_workbench.team().isNull() || person.team == m_workbench.team();
        if (isShown && isActive(person, m_workbench.asOf()))
            people.push_back({person.id, person.team, person.name, {}});
    }
    std::ranges::stable_sort(people, [](const Someone &a, const Someone &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    // In a narrow column the first name, and of the last as much as tells people apart.
    const auto first = [](const Someone &person) { return person.name.section(u' ', 0, 0); };
    for (Someone &person : people) {
        const bool isAlone = std::ranges::count(people, first(person), first) == 1;
        person.called = isAlone || !person.name.contains(u' ')
            ? first(person)
            : QString(first(person) + u' ' + person.name.section(u' ', -1).left(1) + u'.');
    }
    return people;
}

void CoverageModel::refresh()
{
    m_isStale = false;
    std::vector<Row> rows = rowsOfSkills();
    const std::vector<Row> services = rowsOfServices();
    rows.insert(rows.end(), services.begin(), services.end());
    const auto later = [](const Row &row) { return row.isShort() ? 0 : row.isAsked() ? 1 : 2; };
    std::ranges::stable_sort(rows, {}, later);
    m_all = int(rows.size());
    m_gaps = int(std::ranges::count_if(rows, &Row::isShort));
    std::erase_if(rows, [this](const Row &row) {
        return (m_scope == CoverageScope::Skills && row.skill.isNull())
            || (m_scope == CoverageScope::Services && row.service.isNull())
            || (m_scope == CoverageScope::Gaps && !row.isShort());
    });
    m_levels.clear();
    for (const PersonSkill &row : m_workbench.workspace().rows<PersonSkill>())
        m_levels.insert({row.person.uuid(), row.skill.uuid()}, {row.level, row.wantsToGrow});
    for (const ServiceKnowledge &row : m_workbench.workspace().rows<ServiceKnowledge>())
        m_levels.insert({row.person.uuid(), row.service.uuid()}, {row.level, false});
    std::vector<Someone> people = peopleShown();
    const auto isOfSame = [](const Row &a, const Row &b) {
        return a.team == b.team && a.skill == b.skill && a.service == b.service;
    };
    if (people == m_people && std::ranges::equal(rows, m_rows, isOfSame)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_people = std::move(people);
    endResetModel();
}

Id<Person> CoverageModel::personAt(int column) const
{
    return column >= firstPerson && column < columnCount() ? m_people[size_t(column - firstPerson)].id
                                                           : Id<Person>();
}

int CoverageModel::columnOf(const Id<Person> &person) const
{
    const auto at = std::ranges::find(m_people, person, &Someone::id);
    return at == m_people.end() || !m_arePeopleShown ? -1 : firstPerson + int(at - m_people.begin());
}

RecordRef CoverageModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &at = m_rows[size_t(row)];
    return at.skill.isNull() ? refer(at.service) : refer(at.skill);
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstPerson + (m_arePeopleShown ? int(m_people.size()) : 0);
}

/// A skill counts in the team where somebody works; a service may be known by anybody.
CoverageModel::Level CoverageModel::levelOf(const Row &row, const Someone &person) const
{
    if (!row.skill.isNull() && person.team != row.team)
        return {};
    return m_levels.value({person.id.uuid(), row.skill.isNull() ? row.service.uuid() : row.skill.uuid()});
}

QString CoverageModel::verdict(const Row &row) const
{
    const int lead = std::max(0, row.needLeading - row.leading);
    const int work = std::max(0, row.needWorking - row.working);
    if (lead > 0 && row.leading == 0)
        return row.skill.isNull() ? tr("nobody carries it") : tr("nobody leads");
    if (lead > 0)
        return row.skill.isNull() ? tr("%n more to carry it", nullptr, lead)
                                  : tr("%n more to lead", nullptr, lead);
    if (work > 0)
        return tr("%n more to work alone", nullptr, work);
    return row.isAsked() ? tr("covered") : tr("not asked for");
}

QVariant CoverageModel::countData(const Row &row, int column, int role) const
{
    const bool isMarked = column == Verdict && row.isShort();
    if (role == Qt::TextAlignmentRole)
        return int((column == Working || column == Leading ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role == ShortRole)
        return isMarked;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case What:
        return row.what;
    case Kind:
        return row.kind;
    case TeamKey:
        return row.teamKey;
    case Working:
        return countWords(row.working, row.needWorking);
    case Leading:
        return countWords(row.leading, row.needLeading);
    default:
        return verdict(row);
    }
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() < firstPerson)
        return countData(row, index.column(), role);
    const Someone &person = m_people[size_t(index.column() - firstPerson)];
    const Level level = levelOf(row, person);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return level.level > 0 ? QVariant(double(level.level)) : QVariant();
    case GrowsRole:
        return level.wantsToGrow;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(person.name, row.what, level.level > 0 ? levelInWords(level.level) : tr("not yet"));
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isCount = section == Working || section == Leading;
    if (role == Qt::TextAlignmentRole)
        return int((isCount                      ? Qt::AlignRight
                        : section >= firstPerson ? Qt::AlignHCenter
                                                 : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (section >= firstPerson) {
        const QString &name = m_people[size_t(section - firstPerson)].name;
        return role == Qt::DisplayRole ? QVariant(m_people[size_t(section - firstPerson)].called)
            : role == Qt::ToolTipRole  ? QVariant(tr("%1: what breaks if they are away?").arg(name))
                                       : QVariant();
    }
    if (role == Qt::ToolTipRole) {
        return section == Working ? QVariant(tr("People at level 2 or more, of those the plan asks for"))
            : section == Leading
            ? QVariant(tr("People at level 3 or more, of those the plan or the tier asks for"))
            : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Skill or service");
    case Kind:
        return tr("Kind");
    case TeamKey:
        return tr("Team");
    case Working:
        return tr("Work alone");
    case Leading:
        return tr("Can lead");
    default:
        return tr("How it stands");
    }
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() < firstPerson || !m_workbench.readOnlyReason().isEmpty())
        return flags;
    const Row &row = m_rows[size_t(index.row())];
    const Someone &person = m_people[size_t(index.column() - firstPerson)];
    // A skill is counted where somebody works: in the row of another team it would not be seen.
    return row.skill.isNull() || person.team == row.team ? flags | Qt::ItemIsEditable : flags;
}

bool CoverageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const int wanted = value.toInt();
    const Row row = m_rows[size_t(index.row())];
    const Someone person = m_people[size_t(index.column() - firstPerson)];
    if (wanted < 0 || wanted > 4 || wanted == levelOf(row, person).level)
        return false;
    const Workspace &workspace = m_workbench.workspace();
    ChangeSet changes;
    changes.sentence = wanted == 0 ? tr("Remove %1 from what %2 knows").arg(row.what, person.name)
                                   : tr("Set %1 of %2 to level %3").arg(row.what, person.name).arg(wanted);
    const auto change = [&]<class Known>(const Known *before, Known after) {
        after.level = wanted;
        after.person = person.id;
        if (before && wanted == 0)
            changes.remove(*before);
        else if (before)
            changes.replace(*before, after);
        else
            changes.add(after);
    };
    if (row.skill.isNull()) {
        const ServiceKnowledge *before = knowledgeOf(workspace, person.id, row.service);
        ServiceKnowledge after = before ? *before : ServiceKnowledge();
        after.id = before ? before->id : Id<ServiceKnowledge>::create();
        after.service = row.service;
        change(before, after);
    } else {
        const PersonSkill *before = skillOf(workspace, person.id, row.skill);
        PersonSkill after = before ? *before : PersonSkill();
        after.id = before ? before->id : Id<PersonSkill>::create();
        after.skill = row.skill;
        change(before, after);
    }
    return m_workbench.submit(changes);
}

} // namespace fairlead
