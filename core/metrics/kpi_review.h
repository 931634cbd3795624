// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// The monthly look at the figures (T09).
struct KpiReview {
    Id<KpiReview> id;
    QDate month;
    QDate heldOn;
    QString summary;

    /// How people name the record in a sentence.
    QString caption() const { return month.toString(Qt::ISODate); }
    bool operator==(const KpiReview &) const = default;

    static constexpr const char *table = "kpi_review";
    static constexpr const char *label = QT_TRANSLATE_NOOP("kpi_review", "KPI review");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("kpi_review", "KPI reviews");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<KpiReview>> fields();
};

} // namespace fairlead
