// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"

namespace fairlead {

/// Which team answered for a service, and when.
struct ServiceOwnership {
    Id<ServiceOwnership> id;
    Id<Service> service;
    Id<Team> team;
    QDate from;
    QDate to; ///< inclusive; empty: until today

    /// How people name the record in a sentence.
    QString caption() const
    {
        return QString(from.toString(Qt::ISODate) + QStringLiteral(" – ") + to.toString(Qt::ISODate));
    }
    bool operator==(const ServiceOwnership &) const = default;

    static constexpr const char *table = "service_ownership";
    static constexpr const char *label = QT_TRANSLATE_NOOP("service_ownership", "Ownership");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("service_ownership", "Ownerships");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ServiceOwnership>> fields();
};

} // namespace fairlead
