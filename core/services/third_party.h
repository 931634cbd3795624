// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/services/service_tier.h"

namespace fairlead {

/// Something that a service needs and that another firm runs.
struct ThirdParty {
    Id<ThirdParty> id;
    QString key;
    QString name;
    QString kind;
    Id<ServiceTier> tier;
    std::optional<Measure> promised;
    QDate renewal;
    QString version;
    QDate endOfLife;
    QString fallback;
    Id<Person> owner;
    QDate reviewedOn;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const ThirdParty &) const = default;

    static constexpr const char *table = "third_party";
    static constexpr const char *label = QT_TRANSLATE_NOOP("third_party", "Third party");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("third_party", "Third parties");
    static constexpr const char *keyPrefix = "TP"; ///< of new keys; empty: records have no key
    static std::span<const Field<ThirdParty>> fields();
};

} // namespace fairlead
