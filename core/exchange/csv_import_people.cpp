// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import_known.h"
#include "core/exchange/csv_import_rows.h"
#include "core/workspace/field_rules.h"
#include "core/workspace/org_rules.h"

namespace fairlead {

namespace {

/// A row that is fine in itself; managers and skills follow when all people are known.
struct PendingPerson {
    qsizetype line = 0;
    const Person *before = nullptr;
    Person after;
    QString manager;
    QList<SkillText> skills;
};

/// What is tied to the employment of a person, to ask the rules about one person at a time.
class Absences {
public:
    explicit Absences(const Workspace &workspace)
    {
        for (const Leave &leave : workspace.rows<Leave>())
            m_leave[leave.person].append(leave);
        for (const Allocation &allocation : workspace.rows<Allocation>())
            m_allocations[allocation.person].append(allocation);
    }

    Result<void> check(const Person *before, const Person &after) const
    {
        Workspace alone;
        alone.rows<Person>().insert(after);
        for (const Leave &leave : m_leave.value(after.id))
            alone.rows<Leave>().insert(leave);
        for (const Allocation &allocation : m_allocations.value(after.id))
            alone.rows<Allocation>().insert(allocation);
        ChangeSet change;
        if (before)
            change.replace(*before, after);
        else
            change.add(after);
        return checkAbsences(alone, change);
    }

private:
    QHash<Id<Person>, QList<Leave>> m_leave;
    QHash<Id<Person>, QList<Allocation>> m_allocations;
};

class PeopleImport {
public:
    PeopleImport(const CsvImport &file, ImportBuilder &builder)
        : m_file(file)
        , m_builder(builder)
        , m_filler(file, builder)
        , m_absences(builder.base())
    {
        for (const Person &person : builder.base().rows<Person>()) {
            if (!person.externalId.isEmpty())
                m_byExternalId.insert(folded(person.externalId), person.id);
            m_byName.insert(folded(person.name), person.id);
        }
        for (const PersonSkill &skill : builder.base().rows<PersonSkill>())
            m_skills.insert({skill.person.uuid(), skill.skill.uuid()}, &skill);
    }

    void reserve(const CsvRow &row)
    {
        if (const QString key = m_file.text(row, QLatin1String("key")); !key.isEmpty())
            m_builder.personKeys().take(key);
    }

    void read(const CsvRow &row)
    {
        const QString name = m_file.text(row, QLatin1String("name"));
        const QString shown = name.isEmpty() ? reference(row) : name;
        if (auto read = readRow(row); !read)
            m_builder.ledger().refuse(row.line, shown, read.error().message);
    }

    void finish()
    {
        for (const PendingPerson &each : m_pending)
            m_builder.put(each.after);
        for (PendingPerson &each : m_pending)
            finish(each);
    }

private:
    /// The key of the row, else its external id.
    QString reference(const CsvRow &row) const
    {
        const QString key = m_file.text(row, QLatin1String("key"));
        return key.isEmpty() ? m_file.text(row, QLatin1String("external_id")) : key;
    }

    /// The person of the workspace, or of a row before, that the row is about; null: a new one.
    Result<Id<Person>> matched(const CsvRow &row) const
    {
        const QString key = m_file.text(row, QLatin1String("key"));
        if (const Id<Person> id = m_builder.people().withKey(key); !key.isEmpty() && !id.isNull())
            return id;
        const QString external = folded(m_file.text(row, QLatin1String("external_id")));
        if (!external.isEmpty() && m_byExternalId.contains(external))
            return m_byExternalId.value(external);
        const QString name = folded(m_file.text(row, QLatin1String("name")));
        if (!key.isEmpty() || name.isEmpty() || !m_byName.contains(name))
            return Id<Person>();
        if (m_byName.count(name) > 1)
            return fail(Error::invalid(Text::tr("Several people have this name; expected a key.")));
        const Id<Person> id = m_byName.value(name);
        const Person *person = m_builder.next().find(id);
        // Another address is another person, though the name is the same.
        const bool isOther = person && !external.isEmpty() && !person->externalId.isEmpty();
        return isOther ? Id<Person>() : id;
    }

    Result<void> readRow(const CsvRow &row)
    {
        const auto id = matched(row);
        if (!id)
            return fail(id.error());
        if (const qsizetype before = m_lines.before(*id); !id->isNull() && before > 0)
            return fail(Error::invalid(sameAsLine(row.line, before)));
        PendingPerson pending;
        pending.line = row.line;
        if (id->isNull() && m_file.text(row, QLatin1String("name")).isEmpty())
            return fail(Error::invalid(neededForNew(Text::tr("Name"), Text::tr("person"), reference(row))));
        pending.before = id->isNull() ? nullptr : m_builder.base().find(*id);
        if (pending.before)
            pending.after = *pending.before;
        else
            pending.after.id = Id<Person>::create();
        const QString key = pending.after.key;
        if (auto filled = m_filler.fillValues(pending.after, row); !filled)
            return filled;
        if (pending.before) // a row found by its external id keeps the key that others know it by
            pending.after.key = key;
        if (pending.after.key.isEmpty())
            pending.after.key = m_builder.personKeys().next();
        if (auto kept = checkFields(m_builder.next(), ChangeSet().add(pending.after)); !kept)
            return kept;
        if (auto kept = m_absences.check(pending.before, pending.after); !kept)
            return kept;
        if (auto filled = m_filler.fillReferences(pending.after, row, References::AreMade); !filled)
            return filled;
        pending.manager = m_file.text(row, QLatin1String("manager"));
        pending.skills = skillsInText(m_file.text(row, skillsTarget));
        remember(pending, row.line);
        return {};
    }

    void remember(PendingPerson &pending, qsizetype line)
    {
        const Person &person = pending.after;
        m_lines.add(person.id, line);
        if (!pending.before) {
            m_builder.people().add(person, person.name);
            m_byName.insert(folded(person.name), person.id);
        }
        if (!person.externalId.isEmpty()) {
            m_builder.people().addAlias(person.id, person.externalId);
            m_byExternalId.insert(folded(person.externalId), person.id);
        }
        m_pending.push_back(std::move(pending));
    }

    void finish(PendingPerson &pending)
    {
        Person &person = pending.after;
        if (!pending.manager.isEmpty()) {
            const auto manager = m_builder.person(pending.manager);
            if (manager && *manager != person.id)
                person.manager = *manager;
            else
                m_builder.ledger().note(
                    pending.line, person.name,
                    Text::tr("The manager %1 is not taken over: nobody else has that name.")
                        .arg(quoted(pending.manager)));
        }
        m_builder.put(person);
        const QStringList skills = putSkills(pending);
        const bool isSame = pending.before && *pending.before == person && skills.isEmpty();
        QStringList words;
        if (pending.before)
            words << changesInWords(m_builder.next(), *pending.before, person);
        words << skills;
        words.removeAll(QString());
        m_builder.ledger().add(!pending.before ? LedgerKind::New
                                   : isSame    ? LedgerKind::Unchanged
                                               : LedgerKind::Changed,
                               pending.line, person.name, words.join(QStringLiteral(", ")));
    }

    /// What changed, in words.
    QStringList putSkills(const PendingPerson &pending)
    {
        QStringList words;
        QSet<QUuid> seen;
        for (const SkillText &text : pending.skills) {
            const bool isWhole = m_builder.hasSkill(text.word);
            const auto skill = m_builder.skill(isWhole ? text.word : text.name, pending.line);
            if (!skill) {
                m_builder.ledger().note(pending.line, pending.after.name, skill.error().message);
                continue;
            }
            if (seen.contains(skill->uuid()))
                continue;
            seen.insert(skill->uuid());
            const PersonSkill *before = m_skills.value({pending.after.id.uuid(), skill->uuid()}, nullptr);
            PersonSkill row =
                before ? *before : PersonSkill{Id<PersonSkill>::create(), pending.after.id, *skill};
            if (text.level && !isWhole)
                row.level = *text.level;
            if (before && *before == row)
                continue;
            words.append(Text::tr("%1 at level %2").arg(m_builder.next().find(*skill)->name).arg(row.level));
            m_builder.put(row);
        }
        return words;
    }

    const CsvImport &m_file;
    ImportBuilder &m_builder;
    RowFiller<Person> m_filler;
    Absences m_absences;
    QHash<QString, Id<Person>> m_byExternalId;
    QMultiHash<QString, Id<Person>> m_byName;
    QHash<std::pair<QUuid, QUuid>, const PersonSkill *> m_skills;
    LinesSeen<Person> m_lines;
    std::vector<PendingPerson> m_pending;
};

} // namespace

bool importPeople(const CsvImport &file, ImportBuilder &builder, Progress &progress)
{
    PeopleImport import(file, builder);
    NoProgress quiet;
    eachRow(file.table, quiet, [&](const CsvRow &row) { import.reserve(row); });
    if (!eachRow(file.table, progress, [&](const CsvRow &row) { import.read(row); }))
        return false;
    import.finish();
    return true;
}

} // namespace fairlead
