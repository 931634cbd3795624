// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/operations_book.h"

#include "core/exchange/feeds/catalogue_entities.h"
#include "core/workspace/rules.h"

#include <QUrl>

namespace fairlead {

namespace {

template <class Row> Id<Row> oneOf(const NameIndex<Row> &index, const QString &name)
{
    const auto [meaning, id] = index.find(name);
    return meaning == Meaning::One ? id : Id<Row>();
}

} // namespace

QString repositorySlug(const QString &address)
{
    QString path = address.trimmed();
    if (path.startsWith(u"url:"))
        path = path.mid(4);
    if (path.startsWith(u"git@"))
        path = path.mid(path.indexOf(u':') + 1);
    else if (path.contains(u"://"))
        path = QUrl(path).path();
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {};
    QString name = parts[1];
    if (name.endsWith(u".git"))
        name.chop(4);
    return QString(parts[0] + u'/' + name).toLower();
}

OperationsBook::OperationsBook(const Workspace &workspace, const ImportOptions &options)
    : m_base(workspace)
    , m_options(options)
    , m_next(workspace)
    , m_teamKeys(workspace)
    , m_ruleKeys(workspace)
{
    for (const Service &service : workspace.rows<Service>())
        indexService(service);
    for (const Team &team : workspace.rows<Team>())
        indexTeam(team);
    for (const Person &person : workspace.rows<Person>()) {
        m_people.add(person, person.name);
        m_people.addAlias(person.id, person.externalId);
    }
    for (const Rotation &rotation : workspace.rows<Rotation>())
        m_rotations.add(rotation, rotation.name);
    for (const AlertRule &rule : workspace.rows<AlertRule>())
        m_rules.add(rule, rule.name);
}

void OperationsBook::indexService(const Service &service)
{
    m_services.add(service, service.name);
    m_services.addAlias(service.id, service.entityReference);
    if (const QString slug = repositorySlug(service.repository); !slug.isEmpty())
        m_repositories.insert(slug, service.id);
}

void OperationsBook::indexTeam(const Team &team)
{
    m_teams.add(team, team.name);
    m_teams.addAlias(team.id, entityNameFrom(team.name));
}

Id<Service> OperationsBook::knownService(const QString &name) const
{
    return name.trimmed().isEmpty() ? Id<Service>() : oneOf(m_services, name);
}

Id<Service> OperationsBook::service(const QString &name, qsizetype line)
{
    const Id<Service> id = knownService(name);
    if (id.isNull() && !name.trimmed().isEmpty() && !m_told.contains(folded(name))) {
        m_told.insert(folded(name));
        m_ledger.note(
            line, name,
            m_services.find(name).first == Meaning::Several
                ? Text::tr("Several services are called %1; expected a key.").arg(quoted(name))
                : Text::tr("There is no service called %1; read the catalogue first.").arg(quoted(name)));
    }
    return id;
}

Id<Service> OperationsBook::serviceOfRepository(const QString &slug) const
{
    return m_repositories.value(slug.toLower());
}

Id<Team> OperationsBook::team(const QString &name) const
{
    return oneOf(m_teams, name);
}

Id<Person> OperationsBook::person(const QString &name) const
{
    return name.trimmed().isEmpty() ? Id<Person>() : oneOf(m_people, name);
}

Id<Rotation> OperationsBook::rotation(const QString &name) const
{
    return oneOf(m_rotations, name);
}

Id<AlertRule> OperationsBook::alertRule(const QString &name, const Id<Service> &service,
                                        const QString &runbook)
{
    if (name.trimmed().isEmpty())
        return {};
    const auto [meaning, id] = m_rules.find(name);
    if (meaning != Meaning::None)
        return meaning == Meaning::One ? id : Id<AlertRule>();
    AlertRule rule;
    rule.id = Id<AlertRule>::create();
    rule.key = m_ruleKeys.next();
    rule.name = name.simplified();
    rule.service = service;
    rule.runbook = runbook;
    if (!keep(rule))
        return {};
    m_rules.add(rule, rule.name);
    return rule.id;
}

Team OperationsBook::makeTeam(const QString &name, qsizetype line)
{
    Team team;
    team.id = Id<Team>::create();
    team.key = m_teamKeys.like(name);
    team.name = name;
    if (keep(team, line))
        m_ledger.note(line, name, Text::tr("Team %1 is new: made with the import.").arg(quoted(name)));
    return team;
}

Result<ImportDraft> OperationsBook::draft(ImportKind kind, const QString &file, const QString &sentence)
{
    ImportDraft draft;
    draft.kind = kind;
    draft.file = file;
    draft.changes = difference(m_base, m_next);
    draft.changes.sentence = sentence;
    if (auto kept = checkRules(m_next, draft.changes); !kept)
        return fail(Error{kept.error().kind, Text::tr("%1: %2").arg(file, kept.error().message)});
    draft.counts = m_ledger.counts();
    draft.ledger = m_ledger.lines();
    return draft;
}

} // namespace fairlead
