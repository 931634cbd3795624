// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/incidents/incident.h"

namespace fairlead {

/// A further service that an incident touched.
struct AffectedService {
    Id<AffectedService> id;
    Id<Incident> incident;
    Id<Service> service;

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const AffectedService &) const = default;

    static constexpr const char *table = "affected_service";
    static constexpr const char *label = QT_TRANSLATE_NOOP("affected_service", "Affected service");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("affected_service", "Affected services");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<AffectedService>> fields();
};

} // namespace fairlead
