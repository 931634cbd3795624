// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/catalogue_entities.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

/// A list of references under `spec`.
QList<EntityReference> references(const MarkupNode &entity, QStringView key, const QString &kind,
                                  const QString &space)
{
    QList<EntityReference> found;
    for (const QString &text : entity.textsAt({u"spec", key})) {
        const EntityReference reference = entityReference(text, kind, space);
        if (!reference.isEmpty() && !found.contains(reference))
            found.append(reference);
    }
    return found;
}

void addOnce(QList<EntityReference> &list, const EntityReference &reference)
{
    if (!reference.isEmpty() && !list.contains(reference))
        list.append(reference);
}

/// What only the catalogue knows: relations that another entity declared.
void takeRelations(const MarkupNode &document, CatalogueEntity &entity)
{
    const MarkupNode *relations = document.find(u"relations");
    if (!relations)
        return;
    for (const MarkupNode &relation : relations->items) {
        const QString type = relation.textAt({u"type"});
        QString target = relation.textAt({u"targetRef"});
        if (target.isEmpty()) { // older catalogues
            const QString name = relation.textAt({u"target", u"name"});
            target = QString(relation.textAt({u"target", u"kind"}) + u':'
                             + relation.textAt({u"target", u"namespace"}) + u'/' + name);
        }
        const EntityReference reference = entityReference(target, QStringLiteral("component"));
        if (type == u"providesApi")
            addOnce(entity.providesApis, reference);
        else if (type == u"consumesApi")
            addOnce(entity.consumesApis, reference);
        else if (type == u"dependsOn")
            addOnce(entity.dependsOn, reference);
        else if (type == u"dependencyOf")
            addOnce(entity.dependencyOf, reference);
        else if (type == u"ownedBy" && entity.owner.isEmpty())
            entity.owner = reference;
        else if (type == u"partOf" && entity.system.isEmpty() && reference.kind == u"system")
            entity.system = reference;
        else if (type == u"partOf" && entity.parent.isEmpty() && reference.kind == u"component")
            entity.parent = reference;
    }
}

/// All that the fields of a service do not carry. What the catalogue itself adds when it answers is no part
/// of a file and goes.
MarkupNode restOf(const MarkupNode &document, const CatalogueEntity &entity)
{
    MarkupNode rest = document;
    for (const QStringView key : {u"kind", u"relations", u"status"})
        rest.remove(key);
    if (rest.textAt({u"apiVersion"}) == u"backstage.io/v1alpha1")
        rest.remove(u"apiVersion");
    for (const QStringView key :
         {u"name", u"namespace", u"title", u"description", u"uid", u"etag", u"generation"})
        rest.prune({u"metadata", key});
    for (const QStringView key : {u"backstage.io/managed-by-location",
                                  u"backstage.io/managed-by-origin-location", u"backstage.io/orphan"})
        rest.prune({u"metadata", u"annotations", key});
    if (entity.reference.kind == u"component")
        rest.prune({u"spec", u"lifecycle"}); // the owner stays: it tells what a group is called there
    return rest;
}

Result<CatalogueEntity> entityFrom(const MarkupNode &document)
{
    if (!document.isMap())
        return fail(Error::malformed(Text::tr("This is no entity; expected kind, metadata and spec.")));
    const QString kind = document.textAt({u"kind"}).trimmed();
    const QString name = document.textAt({u"metadata", u"name"}).trimmed();
    if (kind.isEmpty())
        return fail(Error::malformed(Text::tr("The entity has no kind.")));
    if (!isEntityName(name)) {
        return fail(Error::malformed(
            Text::tr(
                "“%1” is no name of an entity; expected letters and digits parted by - _ . and at most 63.")
                .arg(quoted(name))));
    }
    CatalogueEntity entity;
    entity.line = document.line;
    const QString space = document.textAt({u"metadata", u"namespace"});
    entity.reference = {kind.toLower(), space.isEmpty() ? QStringLiteral("default") : space.toLower(),
                        name.toLower()};
    const QString &near = entity.reference.space;
    entity.title = document.textAt({u"metadata", u"title"}).trimmed();
    if (entity.title.isEmpty())
        entity.title = name;
    entity.description = document.textAt({u"metadata", u"description"}).trimmed();
    entity.type = document.textAt({u"spec", u"type"}).trimmed();
    entity.lifecycle = document.textAt({u"spec", u"lifecycle"}).trimmed();
    entity.owner = entityReference(document.textAt({u"spec", u"owner"}), QStringLiteral("group"), near);
    entity.system = entityReference(document.textAt({u"spec", u"system"}), QStringLiteral("system"), near);
    const bool isGroup = entity.reference.kind == u"group";
    entity.parent = isGroup
        ? entityReference(document.textAt({u"spec", u"parent"}), QStringLiteral("group"), near)
        : entityReference(document.textAt({u"spec", u"subcomponentOf"}), QStringLiteral("component"), near);
    entity.domain = document.textAt({u"spec", u"domain"}).trimmed();
    const MarkupNode *definition = document.at({u"spec", u"definition"});
    if (definition) // a map where a placeholder such as $text names another file
        entity.definition = definition->isMap() ? writeYaml(*definition) : definition->text;
    entity.providesApis = references(document, u"providesApis", QStringLiteral("api"), near);
    entity.consumesApis = references(document, u"consumesApis", QStringLiteral("api"), near);
    entity.dependsOn = references(document, u"dependsOn", QStringLiteral("component"), near);
    entity.dependencyOf = references(document, u"dependencyOf", QStringLiteral("component"), near);
    entity.children = document.textsAt({u"spec", u"children"});
    if (const MarkupNode *annotations = document.at({u"metadata", u"annotations"})) {
        for (const auto &[key, value] : annotations->pairs)
            entity.annotations.insert(key, value.text);
    }
    if (const MarkupNode *links = document.at({u"metadata", u"links"})) {
        for (const MarkupNode &link : links->items)
            entity.links.insert(link.textAt({u"title"}).toLower(), link.textAt({u"url"}));
    }
    takeRelations(document, entity);
    entity.rest = restOf(document, entity);
    return entity;
}

void take(const MarkupNode &document, CatalogueReading &reading)
{
    if (document.isEmpty())
        return; // "---" at the end of a file
    auto entity = entityFrom(document);
    if (entity)
        reading.entities.push_back(*std::move(entity));
    else
        reading.problems.append({document.line, entity.error().message});
}

} // namespace

QString EntityReference::toString() const
{
    return isEmpty() ? QString() : QString(kind + u':' + space + u'/' + name);
}

EntityReference entityReference(const QString &text, const QString &kind, const QString &space)
{
    QString rest = text.trimmed().toLower();
    if (rest.isEmpty())
        return {};
    EntityReference reference{kind, space, {}};
    if (const qsizetype colon = rest.indexOf(u':'); colon > 0) {
        reference.kind = rest.left(colon);
        rest = rest.mid(colon + 1);
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        if (slash > 0)
            reference.space = rest.left(slash);
        rest = rest.mid(slash + 1);
    }
    reference.name = rest;
    return reference;
}

Result<CatalogueReading> readCatalogueYaml(const QByteArray &bytes, const ReadLimits &limits)
{
    MarkupLimits bounds;
    bounds.depth = limits.depth;
    bounds.documents = limits.rows;
    const auto documents = readYaml(bytes, bounds);
    if (!documents)
        return fail(documents.error());
    CatalogueReading reading;
    for (const MarkupNode &document : *documents)
        take(document, reading);
    return reading;
}

Result<CatalogueReading> readCatalogueJson(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto document = readJsonMarkup(bytes);
    if (!document)
        return fail(document.error());
    const MarkupNode *items = document->isList() ? &*document : document->find(u"items");
    CatalogueReading reading;
    if (!items || !items->isList()) {
        if (document->find(u"kind")) {
            take(*document, reading);
            return reading;
        }
        return fail(
            Error::malformed(Text::tr("There are no entities; expected an array, or items in an object.")));
    }
    if (qsizetype(items->items.size()) > limits.rows)
        return fail(Error::malformed(Text::tr("There are more than %1 entities.").arg(limits.rows)));
    for (const MarkupNode &item : items->items)
        take(item, reading);
    reading.nextCursor = document->textAt({u"pageInfo", u"nextCursor"});
    bool isNumber = false;
    const qsizetype total = document->textAt({u"totalItems"}).toLongLong(&isNumber);
    if (isNumber)
        reading.total = total;
    return reading;
}

bool isEntityName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9]+([-_.]+[A-Za-z0-9]+)*$"));
    return name.size() <= 63 && shape.match(name).hasMatch();
}

QString entityNameFrom(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9_.-]+"));
    static const QRegularExpression ends(QStringLiteral("^[-_.]+|[-_.]+$"));
    QString name = text.normalized(QString::NormalizationForm_KD).trimmed();
    name.remove(QRegularExpression(QStringLiteral("\\p{Mn}")));
    name.replace(others, QStringLiteral("-"));
    name.remove(ends);
    name = name.left(63).remove(ends);
    return name.isEmpty() ? QStringLiteral("unnamed") : name;
}

} // namespace fairlead
