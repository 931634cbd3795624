// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"

namespace fairlead {

/// How well somebody knows a service (C15).
struct ServiceKnowledge {
    Id<ServiceKnowledge> id;
    Id<Service> service;
    Id<Person> person;
    int level = 1; ///< 1 learning, 2 works alone, 3 can lead, 4 teaches

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const ServiceKnowledge &) const = default;

    static constexpr const char *table = "service_knowledge";
    static constexpr const char *label = QT_TRANSLATE_NOOP("service_knowledge", "Service knowledge");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("service_knowledge", "Service knowledge");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ServiceKnowledge>> fields();
};

} // namespace fairlead
