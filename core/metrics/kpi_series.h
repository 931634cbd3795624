// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/metrics/kpi_target.h"

namespace fairlead {

/// The values of one KPI for one scope.
struct KpiSeries {
    Id<KpiSeries> id;
    Id<KpiDefinition> kpi;
    QString name;
    QString part; ///< K04a, K22 duplicate order …; empty: the KPI itself
    KpiScope scope = KpiScope::Workspace;
    Id<Team> team;
    Id<ServiceTier> tier;
    Id<Service> service;
    Frequency frequency = Frequency::Monthly;
    QString unit;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const KpiSeries &) const = default;

    static constexpr const char *table = "kpi_series";
    static constexpr const char *label = QT_TRANSLATE_NOOP("kpi_series", "Series");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("kpi_series", "Series");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<KpiSeries>> fields();
};

} // namespace fairlead
