// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"

namespace fairlead {

/// What a service, or everything, cost in a month, and how many requests it served (C34).
struct CostSample {
    Id<CostSample> id;
    Id<Service> service; ///< empty: everything
    QString account;
    QDate month;
    Money cost;
    std::optional<qint64> requests;

    /// How people name the record in a sentence.
    QString caption() const { return month.toString(Qt::ISODate); }
    bool operator==(const CostSample &) const = default;

    static constexpr const char *table = "cost_sample";
    static constexpr const char *label = QT_TRANSLATE_NOOP("cost_sample", "Cost of a month");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("cost_sample", "Costs of months");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CostSample>> fields();
};

} // namespace fairlead
