// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"
#include "core/services/third_party.h"

namespace fairlead {

/// How a service uses what it depends on.
enum class ServiceDependencyKind { Sync, Async, Data, Build };
template <> struct Choices<ServiceDependencyKind> {
    static constexpr Choice all[] = {
        {"sync", QT_TRANSLATE_NOOP("service_dependency", "Waits for the answer")},
        {"async", QT_TRANSLATE_NOOP("service_dependency", "By messages")},
        {"data", QT_TRANSLATE_NOOP("service_dependency", "By data")},
        {"build", QT_TRANSLATE_NOOP("service_dependency", "At build time")},
    };
};

/// One service needs another, or a third party.
struct ServiceDependency {
    Id<ServiceDependency> id;
    Id<Service> from;
    Id<Service> to;
    Id<ThirdParty> thirdParty;
    ServiceDependencyKind kind = ServiceDependencyKind::Sync;
    bool isCritical = true;
    QString contract;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return note; }
    bool operator==(const ServiceDependency &) const = default;

    static constexpr const char *table = "service_dependency";
    static constexpr const char *label = QT_TRANSLATE_NOOP("service_dependency", "Service dependency");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("service_dependency", "Service dependencies");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ServiceDependency>> fields();
};

} // namespace fairlead
