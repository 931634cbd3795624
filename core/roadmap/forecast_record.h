// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/baseline.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// What was believed about an item on the day its plan was approved: the estimate and the dates by
/// chance. Frozen with the baseline, so that the planner can be measured by it later; never by person.
struct ForecastRecord {
    Id<ForecastRecord> id;
    Id<Baseline> baseline;
    Id<Item> item;
    Id<Team> team; ///< whose item it was
    ItemKind kind = ItemKind::Feature;
    Effort optimistic;
    Effort effort; ///< most likely (M)
    Effort pessimistic;
    int duration = 0; ///< working days that were planned
    QDate p50;        ///< ended by then in 50 of 100 runs, inclusive; invalid: in fewer
    QDate p80;
    QDate p85;
    QDate p95;
    Share chance; ///< to end by `limit`
    QDate limit;  ///< its deadline, else the last day of the period

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const ForecastRecord &) const = default;

    static constexpr const char *table = "forecast_record";
    static constexpr const char *label = QT_TRANSLATE_NOOP("forecast_record", "Frozen forecast");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("forecast_record", "Frozen forecasts");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ForecastRecord>> fields();
};

} // namespace fairlead
