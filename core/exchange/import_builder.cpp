// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_builder.h"

#include "core/planning/planner.h"
#include "core/workspace/field_rules.h"
#include "core/workspace/item_edits.h"
#include "core/workspace/rules.h"

namespace fairlead {

namespace {

template <class Row> QString nameOf(const Row &row)
{
    if constexpr (requires { row.title; })
        return row.title;
    else
        return row.name;
}

template <class Row> void fill(NameIndex<Row> &index, const Workspace &workspace)
{
    for (const Row &row : workspace.rows<Row>())
        index.add(row, nameOf(row));
}

Error notOne(const char *label, const char *context, const QString &text, Meaning meaning)
{
    const QString kind = QCoreApplication::translate(context, label);
    if (meaning == Meaning::Several)
        return Error::invalid(
            Text::tr("%1: several records are called %2; expected a key.").arg(kind, quoted(text)));
    return Error::notFound(Text::tr("%1: there is none called %2; expected a key or a name that exists.")
                               .arg(kind, quoted(text)));
}

template <class Row> Result<Id<Row>> found(const NameIndex<Row> &index, const QString &text)
{
    const auto [meaning, id] = index.find(text);
    if (meaning == Meaning::One)
        return id;
    return fail(notOne(Row::label, Row::table, text, meaning));
}

bool isTable(const char *table, const char *other)
{
    return std::string_view(table) == other;
}

Period quarterOf(QDate date)
{
    const int quarter = (date.month() - 1) / 3;
    Period period;
    period.id = Id<Period>::create();
    period.key = QStringLiteral("%1-Q%2").arg(date.year()).arg(quarter + 1);
    period.start = QDate(date.year(), quarter * 3 + 1, 1);
    period.end = period.start.addMonths(3).addDays(-1);
    return period;
}

/// The quarter of the workspace with that day in it; null: none.
const Period *quarterWith(const Workspace &workspace, QDate day)
{
    for (const Period &period : workspace.rows<Period>()) {
        if (period.kind == PeriodKind::Quarter && period.start <= day && day <= period.end)
            return &period;
    }
    return nullptr;
}

template <class Row> QString keyOrName(const Row &row)
{
    if constexpr (requires { row.key; }) {
        if (!row.key.isEmpty())
            return row.key;
    }
    return row.caption();
}

} // namespace

ImportBuilder::ImportBuilder(const Workspace &workspace, const ImportOptions &options)
    : m_base(workspace)
    , m_options(options)
    , m_next(workspace)
    , m_personKeys(workspace)
    , m_itemKeys(workspace)
    , m_teamKeys(workspace)
    , m_siteKeys(workspace)
    , m_skillKeys(workspace)
    , m_objectiveKeys(workspace)
    , m_planKeys(workspace)
    , m_calendarKeys(workspace)
{
    fill(m_people, workspace);
    fill(m_items, workspace);
    fill(m_teams, workspace);
    fill(m_sites, workspace);
    fill(m_skills, workspace);
    fill(m_objectives, workspace);
    fill(m_plans, workspace);
    for (const Item &item : workspace.rows<Item>())
        m_items.addAlias(item.id, item.externalId);
    for (const Person &person : workspace.rows<Person>())
        m_people.addAlias(person.id, person.externalId);
}

void ImportBuilder::put(const ChangeSet &changes)
{
    for (const AnyEdit &any : changes.edits) {
        any.visit([this]<class Row>(const Edit<Row> &edit) {
            if (edit.after)
                m_next.rows<Row>().insert(edit.after);
            else
                m_next.rows<Row>().remove(edit.id());
        });
    }
}

void ImportBuilder::putChanged(const Item &before, const Item &after)
{
    if (before == after)
        return;
    if (!m_demand) {
        m_demand.emplace();
        for (const SkillDemand &demand : m_base.rows<SkillDemand>())
            (*m_demand)[demand.item].append(demand);
    }
    Workspace alone; // changeItem() looks through all demand; here is only that of the item
    for (const SkillDemand &demand : m_demand->value(before.id))
        alone.rows<SkillDemand>().insert(demand);
    put(changeItem(alone, before, after, {}));
}

template <class Row>
Id<Row> ImportBuilder::make(NameIndex<Row> &index, Row row, const QString &name, qsizetype line)
{
    row.id = Id<Row>::create();
    const Id<Row> id = row.id;
    index.add(row, name);
    m_ledger.note(line, name,
                  Text::tr("%1 %2 is new: made with the import.")
                      .arg(QCoreApplication::translate(Row::table, Row::label), quoted(name)));
    put(std::move(row));
    return id;
}

bool ImportBuilder::isMade(const char *table)
{
    return isTable(table, Team::table) || isTable(table, Site::table) || isTable(table, Objective::table);
}

Result<QUuid> ImportBuilder::resolve(const char *table, const QString &text, qsizetype line)
{
    const auto uuid = [](const auto &id) -> Result<QUuid> {
        if (!id)
            return fail(id.error());
        return id->uuid();
    };
    if (isTable(table, Person::table))
        return uuid(person(text));
    if (isTable(table, Item::table))
        return uuid(item(text));
    if (isTable(table, Plan::table))
        return uuid(plan(text));
    const QString name = text.simplified();
    if (!name.isValidUtf16() || name.contains(QChar(u'\0')))
        return fail(Error::invalid(Text::tr("%1 has characters that cannot be stored.").arg(quoted(name))));
    if (isTable(table, Team::table)) {
        if (m_teams.find(name).first != Meaning::None)
            return uuid(found(m_teams, name));
        Team team;
        team.key = m_teamKeys.like(name);
        team.name = name;
        return make(m_teams, team, name, line).uuid();
    }
    if (isTable(table, Site::table)) {
        if (m_sites.find(name).first != Meaning::None)
            return uuid(found(m_sites, name));
        Site site;
        site.key = m_siteKeys.like(name);
        site.name = name;
        return make(m_sites, site, name, line).uuid();
    }
    if (isTable(table, Objective::table)) {
        if (m_objectives.find(name).first != Meaning::None)
            return uuid(found(m_objectives, name));
        Objective objective;
        objective.key = m_objectiveKeys.like(name);
        objective.title = name;
        return make(m_objectives, objective, name, line).uuid();
    }
    return other(table, name);
}

/// Records of tables that imports refer to but never make; their names are gathered when first asked for.
Result<QUuid> ImportBuilder::other(const char *table, const QString &text)
{
    Result<QUuid> result = fail(Error::invalid(Text::tr("%1 cannot be imported.").arg(quoted(text))));
    RowKinds::withTable(QLatin1String(table), [&]<class Row>() {
        if constexpr (requires(Row row) {
                          row.key;
                          row.name;
                      }) {
            QHash<QString, QSet<QUuid>> &names = m_others[QLatin1String(table)];
            if (names.isEmpty()) {
                for (const Row &row : m_next.rows<Row>()) {
                    names[folded(row.key)].insert(row.id.uuid());
                    names[folded(nameOf(row))].insert(row.id.uuid());
                }
            }
            const QSet<QUuid> found = names.value(folded(text));
            const Meaning meaning = found.isEmpty() ? Meaning::None : Meaning::Several;
            result = found.size() == 1 ? Result<QUuid>(*found.constBegin())
                                       : fail(notOne(Row::label, Row::table, text, meaning));
        }
    });
    return result;
}

Result<Id<Person>> ImportBuilder::person(const QString &text)
{
    return found(m_people, text);
}

Result<Id<Item>> ImportBuilder::item(const QString &text)
{
    return found(m_items, text);
}

Result<Id<Skill>> ImportBuilder::skill(const QString &text, qsizetype line)
{
    const QString name = text.simplified();
    const auto [meaning, id] = m_skills.find(name);
    if (meaning == Meaning::One)
        return id;
    if (meaning == Meaning::Several)
        return fail(notOne(Skill::label, Skill::table, text, meaning));
    Skill skill;
    skill.key = name.toLower().replace(u' ', u'-');
    if (m_skillKeys.isTaken(skill.key))
        skill.key = m_skillKeys.next();
    m_skillKeys.take(skill.key);
    skill.name = name;
    if (auto kept = checkFields(m_next, ChangeSet().add(skill)); !kept)
        return fail(kept.error());
    return make(m_skills, skill, name, line);
}

Result<Id<Plan>> ImportBuilder::plan(const QString &text)
{
    const auto [meaning, id] = m_plans.find(text);
    if (meaning == Meaning::None && m_next.rows<Plan>().isEmpty())
        return planForItems(text.simplified());
    return found(m_plans, text);
}

Id<Plan> ImportBuilder::planForItems(const QString &name)
{
    if (!m_options.plan.isNull() && m_next.find(m_options.plan))
        return m_options.plan;
    if (const Plan *current = currentPlan(m_next))
        return current->id;
    const Period *existing = quarterWith(m_next, m_options.asOf);
    const Period period = existing ? *existing : quarterOf(m_options.asOf);
    if (!existing)
        put(period);
    Plan plan;
    plan.key = name.isEmpty() ? m_planKeys.next() : m_planKeys.like(name);
    plan.name = name.isEmpty() ? period.key : name;
    plan.period = period.id;
    const QString title = plan.name;
    m_ledger.note(0, title,
                  Text::tr("There was no plan; the items go into a new one for %1 (%2 – %3).")
                      .arg(period.key, period.start.toString(Qt::ISODate), period.end.toString(Qt::ISODate)));
    return make(m_plans, plan, title, 0);
}

Result<ChangeSet> ImportBuilder::changes(const QString &sentence) const
{
    ChangeSet changes = difference(m_base, m_next);
    changes.sentence = sentence;
    if (auto kept = checkRules(m_next, changes); !kept)
        return fail(kept.error());
    return changes;
}

QString valueInWords(const Workspace &workspace, const FieldInfo &field, const QVariant &stored)
{
    if (stored.isNull() || stored.toString().isEmpty())
        return QStringLiteral("–");
    switch (field.kind) {
    case Kind::Effort:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
        return QString::number(shownNumber(field, stored));
    case Kind::Share:
        return Text::tr("%1 %").arg(shownNumber(field, stored) * 100);
    case Kind::Boolean:
        return stored.toBool() ? Text::tr("yes") : Text::tr("no");
    case Kind::Reference: {
        QString name = QStringLiteral("?");
        RowKinds::withTable(QLatin1String(field.reference), [&]<class Row>() {
            if (const Row *row = workspace.find(Id<Row>::fromString(stored.toString())))
                name = keyOrName(*row);
        });
        return name;
    }
    default:
        return quoted(stored.toString());
    }
}

QString sameAsLine(qsizetype line, qsizetype before)
{
    return Text::tr("Line %1 names the same record as line %2; expected each once.").arg(line).arg(before);
}

} // namespace fairlead
