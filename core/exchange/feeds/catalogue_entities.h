// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/feeds/markup_node.h"

namespace fairlead {

/// `[kind:][namespace/]name` of Backstage, taken apart. Compared without case.
struct EntityReference {
    QString kind;
    QString space;
    QString name;

    /// "component:default/orders-api", in lower case; what is compared and stored.
    QString toString() const;
    bool isEmpty() const { return name.isEmpty(); }
    bool operator==(const EntityReference &) const = default;
};

/// `kind` and `space` stand in where the text has none.
EntityReference entityReference(const QString &text, const QString &kind,
                                const QString &space = QStringLiteral("default"));

/// One entity of a catalogue file or of the catalogue's answer, as far as it is understood. `rest` keeps all
/// that the fields do not carry, for the way back.
struct CatalogueEntity {
    EntityReference reference;
    QString title;
    QString description;
    QString type;
    QString lifecycle;
    EntityReference owner;
    EntityReference system;
    EntityReference parent; ///< subcomponentOf, or parent of a group
    QString domain;         ///< of a system
    QString definition;     ///< of an API
    QList<EntityReference> providesApis;
    QList<EntityReference> consumesApis;
    QList<EntityReference> dependsOn;
    QList<EntityReference> dependencyOf;
    QStringList children; ///< of a group, as text
    QMap<QString, QString> annotations;
    QMap<QString, QString> links; ///< title, in lower case → address
    MarkupNode rest;
    qsizetype line = 0;
};

/// Entities, and what could not be read as one.
struct CatalogueReading {
    std::vector<CatalogueEntity> entities;
    QList<ReadNote> problems;
    QString nextCursor; ///< of a page of the catalogue's answer; empty: the last one
    std::optional<qsizetype> total;
};

/// A `catalog-info.yaml` of one or more documents (IM5). Malformed where it is no YAML.
Result<CatalogueReading> readCatalogueYaml(const QByteArray &bytes, const ReadLimits &limits = {});
/// The catalogue's answers: an array of entities, or `{items, totalItems, pageInfo}`. Relations that only the
/// catalogue knows are taken in their pairs.
Result<CatalogueReading> readCatalogueJson(const QByteArray &bytes, const ReadLimits &limits = {});

/// True for names that Backstage takes: letters and digits parted by - _ . and at most 63 of them.
bool isEntityName(const QString &name);
/// A name that Backstage takes, made from any text; "unnamed" where nothing is left.
QString entityNameFrom(const QString &text);

} // namespace fairlead
