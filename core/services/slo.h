// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"

namespace fairlead {

/// What a service level objective measures.
enum class Indicator { Availability, Latency, ErrorRate, Freshness, Correctness };
template <> struct Choices<Indicator> {
    static constexpr Choice all[] = {
        {"availability", QT_TRANSLATE_NOOP("slo", "Availability")},
        {"latency", QT_TRANSLATE_NOOP("slo", "Latency")},
        {"error-rate", QT_TRANSLATE_NOOP("slo", "Error rate")},
        {"freshness", QT_TRANSLATE_NOOP("slo", "Freshness")},
        {"correctness", QT_TRANSLATE_NOOP("slo", "Correctness")},
    };
};

/// What the budget counts (OpenSLO's names).
enum class BudgetMethod { Timeslices, Occurrences, RatioTimeslices };
template <> struct Choices<BudgetMethod> {
    static constexpr Choice all[] = {
        {"timeslices", QT_TRANSLATE_NOOP("slo", "Bad minutes")},
        {"occurrences", QT_TRANSLATE_NOOP("slo", "Bad events")},
        {"ratio-timeslices", QT_TRANSLATE_NOOP("slo", "Mean of slices")},
    };
};

/// What users of a service may rely on (C17).
struct Slo {
    Id<Slo> id;
    QString key;
    QString name;
    Id<Service> service;
    Indicator indicator = Indicator::Availability;
    BudgetMethod method = BudgetMethod::Timeslices;
    Measure objective = Measure::of(99.9);
    std::optional<int> threshold;
    int window = 28;
    QDate from;
    QDate to; ///< last day; empty: still in force
    bool excludesMaintenance = false;
    std::optional<Measure> promised;
    QString goodQuery;
    QString totalQuery;
    QString otherKeys;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const Slo &) const = default;

    static constexpr const char *table = "slo";
    static constexpr const char *label = QT_TRANSLATE_NOOP("slo", "Service level objective");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("slo", "Service level objectives");
    static constexpr const char *keyPrefix = "SLO"; ///< of new keys; empty: records have no key
    static std::span<const Field<Slo>> fields();
};

} // namespace fairlead
