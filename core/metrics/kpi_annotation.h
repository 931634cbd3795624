// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/metrics/kpi_definition.h"

namespace fairlead {

/// Something to know when a chart is read. A new baseline needs its cause.
struct KpiAnnotation {
    Id<KpiAnnotation> id;
    Id<KpiDefinition> kpi;
    QDate on;
    QString text;
    bool isNewBaseline = false;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    bool operator==(const KpiAnnotation &) const = default;

    static constexpr const char *table = "kpi_annotation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("kpi_annotation", "Annotation");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("kpi_annotation", "Annotations");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<KpiAnnotation>> fields();
};

} // namespace fairlead
