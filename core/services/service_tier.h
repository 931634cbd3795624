// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// How much depends on a service, and what is asked of it for that.
struct ServiceTier {
    Id<ServiceTier> id;
    QString key;
    int level = 1; ///< 1: the most critical
    QString name;
    std::optional<Measure> availability;
    int busFactor = 1; ///< C15: active people with knowledge of level 3 or more
    int reviewEvery = 90;
    std::optional<int> recoveryTime;
    std::optional<int> recoveryPoint;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const ServiceTier &) const = default;

    static constexpr const char *table = "service_tier";
    static constexpr const char *label = QT_TRANSLATE_NOOP("service_tier", "Tier");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("service_tier", "Tiers");
    static constexpr const char *keyPrefix = "T"; ///< of new keys; empty: records have no key
    static std::span<const Field<ServiceTier>> fields();
};

} // namespace fairlead
