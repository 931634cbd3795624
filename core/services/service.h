// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/org/team.h"
#include "core/services/service_tier.h"

namespace fairlead {

/// What a service is technically.
enum class ServiceKind { Service, Worker, Module, Library, Gateway };
template <> struct Choices<ServiceKind> {
    static constexpr Choice all[] = {
        {"service", QT_TRANSLATE_NOOP("service", "Service")},
        {"worker", QT_TRANSLATE_NOOP("service", "Worker")},
        {"module", QT_TRANSLATE_NOOP("service", "Module")},
        {"library", QT_TRANSLATE_NOOP("service", "Library")},
        {"gateway", QT_TRANSLATE_NOOP("service", "Gateway")},
    };
};

/// Life of a service.
enum class ServiceLifecycle { Production, Experimental, Deprecated, Retired };
template <> struct Choices<ServiceLifecycle> {
    static constexpr Choice all[] = {
        {"production", QT_TRANSLATE_NOOP("service", "Production")},
        {"experimental", QT_TRANSLATE_NOOP("service", "Experimental")},
        {"deprecated", QT_TRANSLATE_NOOP("service", "Deprecated")},
        {"retired", QT_TRANSLATE_NOOP("service", "Retired")},
    };
};

/// How careful its data must be handled.
enum class DataClass { Unknown, Public, Internal, Confidential, Restricted };
template <> struct Choices<DataClass> {
    static constexpr Choice all[] = {
        {"unknown", QT_TRANSLATE_NOOP("service", "Unknown")},
        {"public", QT_TRANSLATE_NOOP("service", "Public")},
        {"internal", QT_TRANSLATE_NOOP("service", "Internal")},
        {"confidential", QT_TRANSLATE_NOOP("service", "Confidential")},
        {"restricted", QT_TRANSLATE_NOOP("service", "Restricted")},
    };
};

/// An answer that may be missing: unknown is a state of its own.
enum class Known { Unknown, Yes, No };
template <> struct Choices<Known> {
    static constexpr Choice all[] = {
        {"unknown", QT_TRANSLATE_NOOP("service", "Unknown")},
        {"yes", QT_TRANSLATE_NOOP("service", "Yes")},
        {"no", QT_TRANSLATE_NOOP("service", "No")},
    };
};

/// Something that runs and that a team answers for.
struct Service {
    Id<Service> id;
    QString key;
    QString name;
    QString description;
    ServiceKind kind = ServiceKind::Service;
    Id<Service> partOf;
    Id<Team> team;
    Id<Person> technicalOwner;
    QString domain;
    Id<ServiceTier> tier;
    ServiceLifecycle lifecycle = ServiceLifecycle::Production;
    QDate retiredOn;
    QString language;
    QDate endOfLife;
    QString runtime;
    QString infrastructureOwner;
    DataClass dataClass = DataClass::Unknown;
    QString retention;
    QString endpoint;
    std::optional<int> latencyTarget;
    QString repository;
    QString dashboard;
    QString logs;
    QString channel;
    Known billOfMaterials = Known::Unknown;
    Known isSigned = Known::Unknown;
    Known provenance = Known::Unknown;
    QString templateVersion;
    std::optional<Share> coverage;
    QString entityReference; ///< Backstage: kind:namespace/name
    QString otherKeys; ///< YAML of an imported entity that has no field of its own, kept for the way back

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const Service &) const = default;

    static constexpr const char *table = "service";
    static constexpr const char *label = QT_TRANSLATE_NOOP("service", "Service");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("service", "Services");
    static constexpr const char *keyPrefix = "S"; ///< of new keys; empty: records have no key
    static std::span<const Field<Service>> fields();
};

} // namespace fairlead
