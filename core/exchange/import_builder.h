// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_ledger.h"
#include "core/exchange/import_names.h"

#include <functional>

namespace fairlead {

/// The workspace as it will be, and what became of each row: what all importers write to. Records that rows
/// refer to are found by key or name; teams, sites, skills and objectives that do not exist yet are made.
class ImportBuilder {
public:
    ImportBuilder(const Workspace &workspace, const ImportOptions &options);

    const Workspace &base() const { return m_base; }
    /// With everything that was put in so far.
    const Workspace &next() const { return m_next; }
    ImportLedger &ledger() { return m_ledger; }
    QDate asOf() const { return m_options.asOf; }
    const ImportOptions &options() const { return m_options; }

    /// Adds the row, or replaces the one with its id, without asking the rules.
    template <class Row> void put(Row row) { m_next.rows<Row>().insert(std::move(row)); }
    /// The same for the rows of a change set.
    void put(const ChangeSet &changes);

    /// Changes an item and its skill demand in proportion, as changeItem() does, in time of its own demand.
    void putChanged(const Item &before, const Item &after);

    NameIndex<Person> &people() { return m_people; }
    NameIndex<Item> &items() { return m_items; }
    NameIndex<Team> &teams() { return m_teams; }
    KeyMaker<Person> &personKeys() { return m_personKeys; }
    KeyMaker<Item> &itemKeys() { return m_itemKeys; }
    KeyMaker<Team> &teamKeys() { return m_teamKeys; }
    KeyMaker<Site> &siteKeys() { return m_siteKeys; }
    KeyMaker<Plan> &planKeys() { return m_planKeys; }
    KeyMaker<HolidayCalendar> &calendarKeys() { return m_calendarKeys; }

    /// The record of that table called `text`, made where rows may bring it along. NotFound says what was
    /// expected; Invalid where several have that name.
    Result<QUuid> resolve(const char *table, const QString &text, qsizetype line);
    /// True for tables of which resolve() makes records.
    static bool isMade(const char *table);
    Result<Id<Person>> person(const QString &text);
    Result<Id<Item>> item(const QString &text);
    Result<Id<Skill>> skill(const QString &text, qsizetype line);
    /// True where a skill of that key or name exists already.
    bool hasSkill(const QString &text) const { return m_skills.find(text).first == Meaning::One; }

    /// The plan that new items go into: the one asked for, else the current one, else a new one for the
    /// quarter of the as-of date, which the ledger tells.
    Id<Plan> planForItems(const QString &name = {});

    /// What was put in, as one change, checked by the rules of the model.
    Result<ChangeSet> changes(const QString &sentence) const;

private:
    Result<Id<Plan>> plan(const QString &text);
    Result<QUuid> other(const char *table, const QString &text);
    template <class Row> Id<Row> make(NameIndex<Row> &index, Row row, const QString &name, qsizetype line);

    const Workspace &m_base;
    const ImportOptions &m_options;
    std::optional<QHash<Id<Item>, QList<SkillDemand>>> m_demand; ///< made when it is first asked for
    Workspace m_next;
    ImportLedger m_ledger;
    NameIndex<Person> m_people;
    NameIndex<Item> m_items;
    NameIndex<Team> m_teams;
    NameIndex<Site> m_sites;
    NameIndex<Skill> m_skills;
    NameIndex<Objective> m_objectives;
    NameIndex<Plan> m_plans;
    QHash<QString, QHash<QString, QSet<QUuid>>> m_others; ///< by table, then by folded key or name
    KeyMaker<Person> m_personKeys;
    KeyMaker<Item> m_itemKeys;
    KeyMaker<Team> m_teamKeys;
    KeyMaker<Site> m_siteKeys;
    KeyMaker<Skill> m_skillKeys;
    KeyMaker<Objective> m_objectiveKeys;
    KeyMaker<Plan> m_planKeys;
    KeyMaker<HolidayCalendar> m_calendarKeys;
};

/// A stored value as people read it in a sentence; references by key or name.
QString valueInWords(const Workspace &workspace, const FieldInfo &field, const QVariant &stored);

/// "Effort 5 → 8, Deadline – → 2026-12-03": what differs, without ranks and ids. Names at most six fields.
template <class Row> QString changesInWords(const Workspace &workspace, const Row &before, const Row &after)
{
    QStringList parts;
    for (const Field<Row> &field : Row::fields()) {
        const QVariant old = field.get(before);
        const QVariant value = field.get(after);
        if (field.isInternal || old == value)
            continue;
        if (parts.size() == 6) {
            parts.append(QStringLiteral("…"));
            break;
        }
        parts.append(Text::tr("%1 %2 → %3")
                         .arg(field.title(), valueInWords(workspace, field, old),
                              valueInWords(workspace, field, value)));
    }
    return parts.join(QStringLiteral(", "));
}

/// Sees to it that a record is named by one row of a file only.
template <class Row> class LinesSeen {
public:
    /// The line that named it before; 0: this is the first.
    qsizetype before(const Id<Row> &id) const { return m_lines.value(id, 0); }
    void add(const Id<Row> &id, qsizetype line) { m_lines.insert(id, line); }

private:
    QHash<Id<Row>, qsizetype> m_lines;
};

/// "Line 12 names the same record as line 7."
QString sameAsLine(qsizetype line, qsizetype before);

} // namespace fairlead
