// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/catalogue_import.h"

#include "core/exchange/feeds/operations_book.h"

namespace fairlead {

namespace {

struct KindWord {
    const char *word;
    ServiceKind kind;
};
constexpr KindWord kindWords[] = {
    {"service", ServiceKind::Service}, {"website", ServiceKind::Service}, {"worker", ServiceKind::Worker},
    {"job", ServiceKind::Worker},      {"module", ServiceKind::Module},   {"library", ServiceKind::Library},
    {"gateway", ServiceKind::Gateway},
};

/// Takes a catalogue apart in the order in which entities refer to one another.
class CatalogueMapper {
public:
    CatalogueMapper(const CatalogueReading &reading, OperationsBook &book) : m_reading(reading), m_book(book)
    {
        for (const CatalogueEntity &entity : reading.entities)
            m_entities.insert(entity.reference.toString(), &entity);
        for (const ServiceDependency &each : book.base().rows<ServiceDependency>())
            m_dependencies.insert({each.from, each.to});
        for (const ContractConsumer &each : book.base().rows<ContractConsumer>())
            m_consumers.insert({each.contract, each.service});
        for (const DatastoreUse &each : book.base().rows<DatastoreUse>())
            m_uses.insert({each.datastore, each.service});
    }

    void map()
    {
        for (const ReadNote &problem : m_reading.problems)
            m_book.ledger().refuse(problem.line, {}, problem.text);
        each(u"component", [this](const CatalogueEntity &entity) { takeService(entity); });
        each(u"component", [this](const CatalogueEntity &entity) { takeParent(entity); });
        each(u"api", [this](const CatalogueEntity &entity) { takeContract(entity); });
        each(u"resource", [this](const CatalogueEntity &entity) { takeDatastore(entity); });
        each(u"component", [this](const CatalogueEntity &entity) { takeRelations(entity); });
        for (const CatalogueEntity &entity : m_reading.entities)
            tellRest(entity);
        for (auto it = m_dangling.constBegin(); it != m_dangling.constEnd(); ++it) {
            m_book.ledger().note(
                it->second, it.key(),
                Text::tr("%1 refers to it, but it is neither in the file nor in the workspace; "
                         "the reference is kept as text.")
                    .arg(it->first));
        }
    }

private:
    template <class Each> void each(QStringView kind, Each take)
    {
        for (const CatalogueEntity &entity : m_reading.entities) {
            if (entity.reference.kind == kind)
                take(entity);
        }
    }

    Id<Team> owner(const CatalogueEntity &entity)
    {
        if (entity.owner.isEmpty())
            return {};
        if (entity.owner.kind != u"group") {
            m_book.ledger().note(entity.line, entity.title,
                                 Text::tr("It is owned by a person, not by a group; expected a team."));
            return {};
        }
        const CatalogueEntity *group = m_entities.value(entity.owner.toString());
        const QString name = group ? group->title : entity.owner.name;
        for (const QString &each : {entity.owner.name, name}) {
            if (const Id<Team> id = m_book.team(each); !id.isNull())
                return id;
        }
        return m_book.makeTeam(name, entity.line).id;
    }

    QString domainOf(const CatalogueEntity &entity) const
    {
        const CatalogueEntity *system = m_entities.value(entity.system.toString());
        const QString domain = system ? system->domain : QString();
        if (!domain.isEmpty()) {
            const CatalogueEntity *known =
                m_entities.value(entityReference(domain, QStringLiteral("domain")).toString());
            return known ? known->title : domain;
        }
        return system ? system->title : entity.system.name;
    }

    const Service *known(const CatalogueEntity &entity) const
    {
        for (const QString &name : {entity.reference.toString(), entity.reference.name, entity.title}) {
            if (const Id<Service> id = m_book.knownService(name); !id.isNull()) {
                const Service *service = m_book.next().find(id);
                const bool isOther = !service->entityReference.isEmpty()
                    && folded(service->entityReference) != entity.reference.toString();
                if (!isOther) // one of the same name in another namespace is another service
                    return service;
            }
        }
        return nullptr;
    }

    static QString runsAt(const CatalogueEntity &entity)
    {
        const QString location = entity.annotations.value(QStringLiteral("backstage.io/source-location"));
        if (location.startsWith(u"url:"))
            return location.mid(4);
        const QString slug = entity.annotations.value(QStringLiteral("github.com/project-slug"));
        return slug.isEmpty() ? QString() : QString(QStringLiteral("https://github.com/") + slug);
    }

    void takeService(const CatalogueEntity &entity)
    {
        const Service *before = known(entity);
        Service service = before ? *before : Service();
        if (!before) {
            service.id = Id<Service>::create();
            service.key = nextServiceKey();
        }
        service.name = entity.title;
        service.description = entity.description;
        service.entityReference = entity.reference.toString();
        if (const auto kind = serviceKindFrom(entity.type))
            service.kind = *kind;
        MarkupNode rest = entity.rest;
        if (const auto lifecycle = serviceLifecycleFrom(entity.lifecycle))
            service.lifecycle = *lifecycle;
        else if (!entity.lifecycle.isEmpty())
            keepLifecycle(entity, rest);
        if (const Id<Team> team = owner(entity); !team.isNull())
            service.team = team;
        if (const QString domain = domainOf(entity); !domain.isEmpty())
            service.domain = domain;
        fillLinks(entity, service);
        service.otherKeys = rest.isEmpty() ? QString() : writeYaml(rest);
        if (service.lifecycle == ServiceLifecycle::Retired && !service.retiredOn.isValid())
            service.retiredOn = m_book.options().asOf;
        const std::optional<Service> old = before ? std::optional(*before) : std::nullopt;
        if (!m_book.take(old ? &*old : nullptr, service, entity.line, entity.title))
            return;
        m_services.insert(entity.reference.toString(), service.id);
        takeOwnership(old, service);
        if (service.team.isNull())
            m_book.ledger().note(entity.line, entity.title, Text::tr("It has no owner."));
    }

    void keepLifecycle(const CatalogueEntity &entity, MarkupNode &rest)
    {
        MarkupNode spec = rest.find(u"spec") ? *rest.find(u"spec") : MarkupNode::map();
        spec.set(QStringLiteral("lifecycle"), MarkupNode::scalar(entity.lifecycle));
        rest.set(QStringLiteral("spec"), std::move(spec));
        m_book.ledger().note(
            entity.line, entity.title,
            Text::tr("Lifecycle “%1” has no like here; it is kept as text.").arg(quoted(entity.lifecycle)));
    }

    static void fillLinks(const CatalogueEntity &entity, Service &service)
    {
        if (const QString repository = runsAt(entity); !repository.isEmpty() && service.repository.isEmpty())
            service.repository = repository;
        for (auto it = entity.links.constBegin(); it != entity.links.constEnd(); ++it) {
            if (it.key().contains(u"dashboard") && service.dashboard.isEmpty())
                service.dashboard = it.value();
            if (it.key().contains(u"logs") && service.logs.isEmpty())
                service.logs = it.value();
        }
    }

    /// Owners over time: the old one ends the day before the new one starts.
    void takeOwnership(const std::optional<Service> &before, const Service &after)
    {
        const QDate today = m_book.options().asOf;
        if (after.team.isNull() || (before && before->team == after.team) || !today.isValid())
            return;
        for (const ServiceOwnership &each : m_book.base().rows<ServiceOwnership>()) {
            if (each.service == after.id && !each.to.isValid() && each.from < today) {
                ServiceOwnership ended = each;
                ended.to = today.addDays(-1);
                m_book.keep(ended);
            }
        }
        ServiceOwnership ownership;
        ownership.id = Id<ServiceOwnership>::create();
        ownership.service = after.id;
        ownership.team = after.team;
        ownership.from = today;
        m_book.keep(ownership);
    }

    void takeParent(const CatalogueEntity &entity)
    {
        const Service *service = m_book.next().find(m_services.value(entity.reference.toString()));
        if (!service || entity.parent.isEmpty())
            return;
        Service changed = *service;
        changed.partOf = serviceAt(entity.parent);
        if (changed.partOf.isNull())
            m_dangling.insert(entity.parent.toString(), {entity.title, entity.line});
        else if (!(changed == *service) && changed.partOf != service->id)
            m_book.keep(changed, entity.line);
    }

    Id<Service> serviceAt(const EntityReference &reference) const
    {
        const Id<Service> inFile = m_services.value(reference.toString());
        return inFile.isNull() ? m_book.knownService(reference.toString()) : inFile;
    }

    Id<Service> providerOf(const EntityReference &api) const
    {
        for (const CatalogueEntity &entity : m_reading.entities) {
            if (entity.reference.kind == u"component" && entity.providesApis.contains(api))
                return serviceAt(entity.reference);
        }
        return {};
    }

    void takeContract(const CatalogueEntity &entity)
    {
        const Id<Service> provider = providerOf(entity.reference);
        if (provider.isNull()) {
            m_book.ledger().add(LedgerKind::LeftOut, entity.line, entity.title,
                                Text::tr("No component provides this API."));
            return;
        }
        const ApiContract *before = nullptr;
        for (const ApiContract &each : m_book.next().rows<ApiContract>()) {
            if (each.service == provider && folded(each.name) == folded(entity.title))
                before = &each;
        }
        ApiContract contract = before ? *before : ApiContract();
        if (!before) {
            contract.id = Id<ApiContract>::create();
            contract.key = m_book.nextKeyOf<ApiContract>();
            contract.name = entity.title;
            contract.service = provider;
        }
        if (entity.type == u"grpc")
            contract.kind = ContractKind::Grpc;
        else if (entity.type == u"asyncapi")
            contract.kind = ContractKind::Event;
        if (entity.lifecycle == u"deprecated")
            contract.state = ContractState::Deprecated;
        else if (entity.lifecycle == u"experimental")
            contract.state = ContractState::Draft;
        if (!entity.definition.isEmpty())
            contract.specification = entity.definition.trimmed();
        const std::optional<ApiContract> old = before ? std::optional(*before) : std::nullopt;
        if (m_book.take(old ? &*old : nullptr, contract, entity.line, entity.title))
            m_contracts.insert(entity.reference.toString(), contract.id);
    }

    /// A store belongs to the one component that depends on it; where several do, to the first.
    void takeDatastore(const CatalogueEntity &entity)
    {
        Id<Service> user;
        for (const CatalogueEntity &component : m_reading.entities) {
            if (component.reference.kind == u"component" && component.dependsOn.contains(entity.reference)) {
                user = serviceAt(component.reference);
                break;
            }
        }
        static constexpr std::pair<const char *, DatastoreKind> kinds[] = {
            {"database", DatastoreKind::Relational}, {"cache", DatastoreKind::Cache},
            {"queue", DatastoreKind::Stream},        {"topic", DatastoreKind::Stream},
            {"bucket", DatastoreKind::Object},       {"s3-bucket", DatastoreKind::Object},
        };
        const auto kind = std::ranges::find_if(
            kinds, [&](const auto &each) { return entity.type == QLatin1String(each.first); });
        if (user.isNull() || kind == std::end(kinds)) {
            m_book.ledger().add(LedgerKind::LeftOut, entity.line, entity.title,
                                user.isNull()
                                    ? Text::tr("No component depends on this resource.")
                                    : Text::tr("A resource of type “%1” has no record here; it is kept "
                                               "as text with the components that depend on it.")
                                          .arg(quoted(entity.type)));
            return;
        }
        const Datastore *before = nullptr;
        for (const Datastore &each : m_book.next().rows<Datastore>()) {
            if (folded(each.name) == folded(entity.title))
                before = &each;
        }
        Datastore store = before ? *before : Datastore();
        if (!before) {
            store.id = Id<Datastore>::create();
            store.key = m_book.nextKeyOf<Datastore>();
            store.name = entity.title;
            store.service = user;
            store.kind = kind->second;
        }
        const std::optional<Datastore> old = before ? std::optional(*before) : std::nullopt;
        if (m_book.take(old ? &*old : nullptr, store, entity.line, entity.title))
            m_stores.insert(entity.reference.toString(), store.id);
    }

    void takeRelations(const CatalogueEntity &entity)
    {
        const Id<Service> service = m_services.value(entity.reference.toString());
        if (service.isNull())
            return;
        for (const EntityReference &target : entity.dependsOn)
            depend(entity, service, target);
        for (const EntityReference &source : entity.dependencyOf) {
            if (const Id<Service> from = serviceAt(source); !from.isNull())
                addDependency(from, service);
        }
        for (const EntityReference &api : entity.consumesApis) {
            const Id<ApiContract> contract = m_contracts.value(api.toString());
            if (contract.isNull())
                m_dangling.insert(api.toString(), {entity.title, entity.line});
            else if (!m_consumers.contains({contract, service})) {
                m_consumers.insert({contract, service});
                m_book.keep(ContractConsumer{Id<ContractConsumer>::create(), contract, service, {}});
            }
        }
        for (const EntityReference &api : entity.providesApis) {
            if (!m_entities.contains(api.toString()))
                m_dangling.insert(api.toString(), {entity.title, entity.line});
        }
    }

    void depend(const CatalogueEntity &entity, const Id<Service> &service, const EntityReference &target)
    {
        if (const Id<Service> to = serviceAt(target); !to.isNull()) {
            addDependency(service, to);
        } else if (const Id<Datastore> store = m_stores.value(target.toString()); !store.isNull()) {
            if (m_book.next().find(store)->service != service && !m_uses.contains({store, service})) {
                m_uses.insert({store, service});
                m_book.keep(DatastoreUse{Id<DatastoreUse>::create(), store, service});
            }
        } else if (!m_entities.contains(target.toString())) {
            m_dangling.insert(target.toString(), {entity.title, entity.line});
        }
    }

    void addDependency(const Id<Service> &from, const Id<Service> &to)
    {
        if (from == to || m_dependencies.contains({from, to}))
            return;
        m_dependencies.insert({from, to});
        ServiceDependency dependency;
        dependency.id = Id<ServiceDependency>::create();
        dependency.from = from;
        dependency.to = to;
        m_book.keep(dependency);
    }

    void tellRest(const CatalogueEntity &entity)
    {
        const QString &kind = entity.reference.kind;
        const auto leave = [&](const QString &why) {
            m_book.ledger().add(LedgerKind::LeftOut, entity.line, entity.title, why);
        };
        if (kind == u"user")
            leave(Text::tr("People are not made from a catalogue; import them as people."));
        else if (kind == u"system" || kind == u"domain")
            leave(Text::tr("It is kept as the domain of its services."));
        else if (kind == u"group")
            leave(m_book.team(entity.reference.name).isNull() && m_book.team(entity.title).isNull()
                      ? Text::tr("No service of the file belongs to this group.")
                      : Text::tr("The team is there already, or was made with its services."));
        else if (kind != u"component" && kind != u"api" && kind != u"resource")
            leave(Text::tr("Entities of kind %1 are not kept.").arg(quoted(kind)));
    }

    QString nextServiceKey()
    {
        if (!m_serviceKeys)
            m_serviceKeys.emplace(m_book.next());
        return m_serviceKeys->next();
    }

    const CatalogueReading &m_reading;
    OperationsBook &m_book;
    std::optional<KeyMaker<Service>> m_serviceKeys;
    QHash<QString, const CatalogueEntity *> m_entities;
    QHash<QString, Id<Service>> m_services;
    QHash<QString, Id<ApiContract>> m_contracts;
    QHash<QString, Id<Datastore>> m_stores;
    QSet<std::pair<Id<Service>, Id<Service>>> m_dependencies;
    QSet<std::pair<Id<ApiContract>, Id<Service>>> m_consumers;
    QSet<std::pair<Id<Datastore>, Id<Service>>> m_uses;
    QMap<QString, std::pair<QString, qsizetype>> m_dangling; ///< reference → who, and on which line
};

} // namespace

std::optional<ServiceKind> serviceKindFrom(const QString &type)
{
    for (const KindWord &each : kindWords) {
        if (type.compare(QLatin1String(each.word), Qt::CaseInsensitive) == 0)
            return each.kind;
    }
    return std::nullopt;
}

std::optional<ServiceLifecycle> serviceLifecycleFrom(const QString &word)
{
    for (size_t i = 0; i < std::size(Choices<ServiceLifecycle>::all); ++i) {
        if (word.compare(QLatin1String(Choices<ServiceLifecycle>::all[i].key), Qt::CaseInsensitive) == 0)
            return ServiceLifecycle(i);
    }
    return std::nullopt;
}

Result<ImportDraft> draftCatalogue(const Workspace &workspace, const CatalogueReading &reading,
                                   const QString &file, const ImportOptions &options)
{
    OperationsBook book(workspace, options);
    CatalogueMapper(reading, book).map();
    const ImportCounts counts = book.ledger().counts();
    const qsizetype count = counts.added + counts.changed;
    return book.draft(ImportKind::Services, file,
                      count == 1
                          ? Text::tr("Import 1 entry of the catalogue from %1").arg(file)
                          : Text::tr("Import %1 entries of the catalogue from %2").arg(count).arg(file));
}

} // namespace fairlead
