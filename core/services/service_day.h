// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/slo.h"

namespace fairlead {

/// What was measured of a service on one day; a day without events is one without data.
struct ServiceDay {
    Id<ServiceDay> id;
    Id<Service> service;
    Id<Slo> slo; ///< empty: availability as such
    QDate on;
    std::optional<Measure> badMinutes;
    std::optional<Measure> maintenance;
    std::optional<qint64> events;
    std::optional<qint64> badEvents;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    bool operator==(const ServiceDay &) const = default;

    static constexpr const char *table = "service_day";
    static constexpr const char *label = QT_TRANSLATE_NOOP("service_day", "Day of a service");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("service_day", "Days of services");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ServiceDay>> fields();
};

} // namespace fairlead
