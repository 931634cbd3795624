// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/catalogue_export.h"

#include "core/exchange/feeds/catalogue_import.h"

namespace fairlead {

namespace {

/// Writes entities with references that lead somewhere.
class CatalogueWriter {
public:
    explicit CatalogueWriter(const Workspace &workspace) : m_workspace(workspace)
    {
        QSet<QString> taken;
        for (const Service &service : workspace.rows<Service>()) {
            EntityReference reference = entityReference(service.entityReference, QStringLiteral("component"));
            if (!isEntityName(reference.name) || taken.contains(reference.toString()))
                reference = free(QStringLiteral("component"), service.name, service.key, taken);
            taken.insert(reference.toString());
            m_services.insert(service.id, reference);
        }
        nameTeams(taken);
        for (const Team &team : workspace.rows<Team>()) {
            if (!m_teams.contains(team.id))
                m_teams.insert(team.id, free(QStringLiteral("group"), team.name, team.key, taken));
        }
        for (const ApiContract &contract : workspace.rows<ApiContract>())
            m_contracts.insert(contract.id, free(QStringLiteral("api"), contract.name, contract.key, taken));
    }

    QString write()
    {
        std::vector<const Service *> services;
        for (const Service &service : m_workspace.rows<Service>())
            services.push_back(&service);
        std::ranges::sort(services, {}, [](const Service *each) { return each->key; });
        QStringList documents;
        QSet<Id<Team>> owners;
        for (const Service *service : services) {
            documents.append(writeYaml(component(*service)));
            owners.insert(service->team);
        }
        for (const ApiContract &contract : m_workspace.rows<ApiContract>()) {
            if (m_workspace.find(contract.service))
                documents.append(writeYaml(api(contract)));
        }
        for (const Team &team : m_workspace.rows<Team>()) {
            if (owners.contains(team.id))
                documents.append(writeYaml(group(team)));
        }
        return documents.join(QStringLiteral("---\n"));
    }

private:
    static EntityReference free(const QString &kind, const QString &name, const QString &key,
                                QSet<QString> &taken)
    {
        EntityReference reference{kind, QStringLiteral("default"), entityNameFrom(name).toLower()};
        if (taken.contains(reference.toString()))
            reference.name = entityNameFrom(QString(reference.name.left(40) + u'-' + key)).toLower();
        taken.insert(reference.toString());
        return reference;
    }

    /// Teams are called as the catalogue called them: by the owner that most of their services came with.
    void nameTeams(QSet<QString> &taken)
    {
        QMap<std::pair<QString, Id<Team>>, int> counts;
        for (const Service &service : m_workspace.rows<Service>()) {
            const auto rest = service.otherKeys.isEmpty() ? Result<std::vector<MarkupNode>>()
                                                          : readYaml(service.otherKeys.toUtf8());
            if (!rest || rest->empty() || service.team.isNull())
                continue;
            const EntityReference owner =
                entityReference(rest->front().textAt({u"spec", u"owner"}), QStringLiteral("group"));
            if (owner.kind == u"group" && isEntityName(owner.name))
                ++counts[{owner.toString(), service.team}];
        }
        std::vector<std::pair<int, std::pair<QString, Id<Team>>>> most;
        for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
            most.emplace_back(-it.value(), it.key());
        std::ranges::sort(most);
        for (const auto &[count, pair] : most) {
            if (taken.contains(pair.first) || m_teams.contains(pair.second))
                continue;
            taken.insert(pair.first);
            m_teams.insert(pair.second, entityReference(pair.first, QStringLiteral("group")));
        }
    }

    /// Short where nothing is lost: `team-a` for the owner, `api-x` for an API.
    static QString shortOf(const EntityReference &reference, const QString &kind)
    {
        QString text =
            reference.space == u"default" ? reference.name : QString(reference.space + u'/' + reference.name);
        return reference.kind == kind ? text : QString(reference.kind + u':' + text);
    }

    static MarkupNode head(const QString &kind, const EntityReference &reference, const QString &title,
                           const QString &description)
    {
        MarkupNode metadata = MarkupNode::map();
        metadata.set(QStringLiteral("name"), MarkupNode::scalar(reference.name));
        if (reference.space != u"default")
            metadata.set(QStringLiteral("namespace"), MarkupNode::scalar(reference.space));
        if (!title.isEmpty() && title.toLower() != reference.name)
            metadata.set(QStringLiteral("title"), MarkupNode::scalar(title));
        if (!description.isEmpty())
            metadata.set(QStringLiteral("description"), MarkupNode::scalar(description));
        MarkupNode document = MarkupNode::map();
        document.set(QStringLiteral("apiVersion"),
                     MarkupNode::scalar(QStringLiteral("backstage.io/v1alpha1")));
        document.set(QStringLiteral("kind"), MarkupNode::scalar(kind));
        document.set(QStringLiteral("metadata"), std::move(metadata));
        return document;
    }

    /// What an import has kept, under what the fields say.
    static void merge(MarkupNode &into, const MarkupNode &rest)
    {
        for (const auto &[key, value] : rest.pairs) {
            const MarkupNode *present = into.find(key);
            if (present && present->isMap() && value.isMap()) {
                MarkupNode merged = *present;
                merge(merged, value);
                into.set(key, std::move(merged));
            } else if (!present || key == u"apiVersion") {
                into.set(key, value);
            }
        }
    }

    MarkupNode component(const Service &service) const
    {
        const EntityReference reference = m_services.value(service.id);
        MarkupNode document = head(QStringLiteral("Component"), reference, service.name, service.description);
        MarkupNode spec = MarkupNode::map();
        const auto rest = readYaml(service.otherKeys.toUtf8());
        const MarkupNode kept = rest && !rest->empty() ? rest->front() : MarkupNode::map();
        const QString oldType = kept.textAt({u"spec", u"type"});
        const bool isSame = serviceKindFrom(oldType).value_or(service.kind) == service.kind;
        spec.set(
            QStringLiteral("type"),
            MarkupNode::scalar(isSame && !oldType.isEmpty()
                                   ? oldType
                                   : QString::fromLatin1(Choices<ServiceKind>::all[int(service.kind)].key)));
        const QString oldLifecycle = kept.textAt({u"spec", u"lifecycle"});
        spec.set(QStringLiteral("lifecycle"),
                 MarkupNode::scalar(
                     oldLifecycle.isEmpty() || serviceLifecycleFrom(oldLifecycle)
                         ? QString::fromLatin1(Choices<ServiceLifecycle>::all[int(service.lifecycle)].key)
                         : oldLifecycle));
        const EntityReference owner = m_teams.value(service.team);
        spec.set(QStringLiteral("owner"),
                 MarkupNode::scalar(owner.isEmpty() ? QStringLiteral("unknown")
                                                    : shortOf(owner, QStringLiteral("group"))));
        if (const EntityReference parent = m_services.value(service.partOf); !parent.isEmpty())
            spec.set(QStringLiteral("subcomponentOf"),
                     MarkupNode::scalar(shortOf(parent, QStringLiteral("component"))));
        setList(spec, QStringLiteral("providesApis"), QStringLiteral("api"), apisOf(service, true), kept);
        setList(spec, QStringLiteral("consumesApis"), QStringLiteral("api"), apisOf(service, false), kept);
        setList(spec, QStringLiteral("dependsOn"), QStringLiteral("component"), neededBy(service), kept);
        document.set(QStringLiteral("spec"), std::move(spec));
        annotate(service, document);
        merge(document, kept);
        return document;
    }

    /// A list of references: what the rows say, and of what an import has kept all that has no row here.
    void setList(MarkupNode &spec, const QString &key, const QString &kind,
                 const QList<EntityReference> &rows, const MarkupNode &kept) const
    {
        QStringList texts;
        QList<EntityReference> written;
        for (const QString &text : kept.textsAt({u"spec", key})) {
            const EntityReference reference = entityReference(text, kind);
            if (rows.contains(reference) || !hasRow(reference)) {
                texts.append(text);
                written.append(reference);
            }
        }
        for (const EntityReference &reference : rows) {
            if (!written.contains(reference))
                texts.append(reference.kind == u"component" ? reference.toString()
                                                            : shortOf(reference, kind));
        }
        MarkupNode list = MarkupNode::list(texts);
        if (!texts.isEmpty() || kept.at({u"spec", key}))
            spec.set(key, std::move(list));
    }

    bool hasRow(const EntityReference &reference) const
    {
        const auto among = [&](const auto &known) {
            return std::any_of(known.cbegin(), known.cend(),
                               [&](const auto &each) { return each == reference; });
        };
        return among(m_services) || among(m_contracts);
    }

    QList<EntityReference> apisOf(const Service &service, bool provides) const
    {
        QList<EntityReference> found;
        if (provides) {
            for (const ApiContract &contract : m_workspace.rows<ApiContract>()) {
                if (contract.service == service.id)
                    found.append(m_contracts.value(contract.id));
            }
            return found;
        }
        for (const ContractConsumer &consumer : m_workspace.rows<ContractConsumer>()) {
            if (consumer.service == service.id)
                found.append(m_contracts.value(consumer.contract));
        }
        return found;
    }

    QList<EntityReference> neededBy(const Service &service) const
    {
        QList<EntityReference> found;
        for (const ServiceDependency &dependency : m_workspace.rows<ServiceDependency>()) {
            if (dependency.from == service.id && !dependency.to.isNull())
                found.append(m_services.value(dependency.to));
        }
        return found;
    }

    static void annotate(const Service &service, MarkupNode &document)
    {
        if (service.repository.isEmpty())
            return;
        MarkupNode metadata = *document.find(u"metadata");
        MarkupNode annotations = MarkupNode::map();
        annotations.set(QStringLiteral("backstage.io/source-location"),
                        MarkupNode::scalar(QString(QStringLiteral("url:") + service.repository)));
        metadata.set(QStringLiteral("annotations"), std::move(annotations));
        document.set(QStringLiteral("metadata"), std::move(metadata));
    }

    MarkupNode api(const ApiContract &contract) const
    {
        MarkupNode document =
            head(QStringLiteral("API"), m_contracts.value(contract.id), contract.name, QString());
        const Service *provider = m_workspace.find(contract.service);
        const char *type = contract.kind == ContractKind::Grpc ? "grpc"
            : contract.kind == ContractKind::Event             ? "asyncapi"
                                                               : "openapi";
        const char *lifecycle = contract.state == ContractState::Draft ? "experimental"
            : contract.state == ContractState::Live                    ? "production"
                                                                       : "deprecated";
        const EntityReference owner = m_teams.value(provider->team);
        MarkupNode spec = MarkupNode::map();
        spec.set(QStringLiteral("type"), MarkupNode::scalar(QString::fromLatin1(type)));
        spec.set(QStringLiteral("lifecycle"), MarkupNode::scalar(QString::fromLatin1(lifecycle)));
        spec.set(QStringLiteral("owner"),
                 MarkupNode::scalar(owner.isEmpty() ? QStringLiteral("unknown")
                                                    : shortOf(owner, QStringLiteral("group"))));
        spec.set(QStringLiteral("definition"),
                 MarkupNode::scalar(contract.specification.isEmpty() ? QStringLiteral("none")
                                                                     : contract.specification));
        document.set(QStringLiteral("spec"), std::move(spec));
        return document;
    }

    MarkupNode group(const Team &team) const
    {
        MarkupNode document = head(QStringLiteral("Group"), m_teams.value(team.id), team.name, team.mission);
        MarkupNode spec = MarkupNode::map();
        spec.set(QStringLiteral("type"), MarkupNode::scalar(QStringLiteral("team")));
        spec.set(QStringLiteral("children"), MarkupNode::list({}));
        document.set(QStringLiteral("spec"), std::move(spec));
        return document;
    }

    const Workspace &m_workspace;
    QHash<Id<Service>, EntityReference> m_services;
    QHash<Id<Team>, EntityReference> m_teams;
    QHash<Id<ApiContract>, EntityReference> m_contracts;
};

} // namespace

QString catalogueYaml(const Workspace &workspace)
{
    return CatalogueWriter(workspace).write();
}

} // namespace fairlead
