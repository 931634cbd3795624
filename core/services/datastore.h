// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"

namespace fairlead {

/// What a datastore is.
enum class DatastoreKind { Relational, Document, Cache, Stream, Object };
template <> struct Choices<DatastoreKind> {
    static constexpr Choice all[] = {
        {"relational", QT_TRANSLATE_NOOP("datastore", "Relational")},
        {"document", QT_TRANSLATE_NOOP("datastore", "Document")},
        {"cache", QT_TRANSLATE_NOOP("datastore", "Cache")},
        {"stream", QT_TRANSLATE_NOOP("datastore", "Stream")},
        {"object", QT_TRANSLATE_NOOP("datastore", "Object")},
    };
};

/// Where a service keeps its data.
struct Datastore {
    Id<Datastore> id;
    QString key;
    QString name;
    Id<Service> service;
    DatastoreKind kind = DatastoreKind::Relational;
    QString engine;
    QString version;
    QDate endOfLife;
    std::optional<int> size;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const Datastore &) const = default;

    static constexpr const char *table = "datastore";
    static constexpr const char *label = QT_TRANSLATE_NOOP("datastore", "Datastore");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("datastore", "Datastores");
    static constexpr const char *keyPrefix = "DS"; ///< of new keys; empty: records have no key
    static std::span<const Field<Datastore>> fields();
};

} // namespace fairlead
