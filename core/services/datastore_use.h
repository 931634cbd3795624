// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/datastore.h"

namespace fairlead {

/// A second service that uses the datastore of another: a shared datastore (C16).
struct DatastoreUse {
    Id<DatastoreUse> id;
    Id<Datastore> datastore;
    Id<Service> service;

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const DatastoreUse &) const = default;

    static constexpr const char *table = "datastore_use";
    static constexpr const char *label = QT_TRANSLATE_NOOP("datastore_use", "Use of a datastore");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("datastore_use", "Uses of datastores");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<DatastoreUse>> fields();
};

} // namespace fairlead
