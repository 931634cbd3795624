// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/metrics/kpi_series.h"

namespace fairlead {

/// Where a value comes from.
enum class SampleSource { Manual, Import, Events };
template <> struct Choices<SampleSource> {
    static constexpr Choice all[] = {
        {"manual", QT_TRANSLATE_NOOP("kpi_sample", "Typed")},
        {"import", QT_TRANSLATE_NOOP("kpi_sample", "Imported")},
        {"events", QT_TRANSLATE_NOOP("kpi_sample", "From events")},
    };
};

/// One period of a series. A ratio keeps its two numbers, so that periods add up.
struct KpiSample {
    Id<KpiSample> id;
    Id<KpiSeries> series;
    QDate from;
    std::optional<Measure> value;
    std::optional<Measure> numerator;
    std::optional<Measure> denominator;
    std::optional<int> count;
    SampleSource source = SampleSource::Manual;
    bool isEstimated = false;
    QString comment;

    /// How people name the record in a sentence.
    QString caption() const { return from.toString(Qt::ISODate); }
    bool operator==(const KpiSample &) const = default;

    static constexpr const char *table = "kpi_sample";
    static constexpr const char *label = QT_TRANSLATE_NOOP("kpi_sample", "Value");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("kpi_sample", "Values");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<KpiSample>> fields();
};

} // namespace fairlead
