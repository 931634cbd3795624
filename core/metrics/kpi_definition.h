// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// Which way is better.
enum class KpiDirection { Up, Down, Band };
template <> struct Choices<KpiDirection> {
    static constexpr Choice all[] = {
        {"up", QT_TRANSLATE_NOOP("kpi_definition", "Higher is better")},
        {"down", QT_TRANSLATE_NOOP("kpi_definition", "Lower is better")},
        {"band", QT_TRANSLATE_NOOP("kpi_definition", "Within a band")},
    };
};

/// How often a figure is looked at.
enum class Frequency { Monthly, Daily, Weekly, Quarterly };
template <> struct Choices<Frequency> {
    static constexpr Choice all[] = {
        {"monthly", QT_TRANSLATE_NOOP("kpi_definition", "Monthly")},
        {"daily", QT_TRANSLATE_NOOP("kpi_definition", "Daily")},
        {"weekly", QT_TRANSLATE_NOOP("kpi_definition", "Weekly")},
        {"quarterly", QT_TRANSLATE_NOOP("kpi_definition", "Quarterly")},
    };
};

/// How periods and services are put together; never a mean of means.
enum class Aggregation { Ratio, Quantile, Sum, Mean, Last, Worst };
template <> struct Choices<Aggregation> {
    static constexpr Choice all[] = {
        {"ratio", QT_TRANSLATE_NOOP("kpi_definition", "Sum over sum")},
        {"quantile", QT_TRANSLATE_NOOP("kpi_definition", "Quantile of all")},
        {"sum", QT_TRANSLATE_NOOP("kpi_definition", "Sum")},
        {"mean", QT_TRANSLATE_NOOP("kpi_definition", "Mean of all")},
        {"last", QT_TRANSLATE_NOOP("kpi_definition", "Last value")},
        {"worst", QT_TRANSLATE_NOOP("kpi_definition", "Worst")},
    };
};

/// What a figure means, how it is computed and who answers for it (M8).
struct KpiDefinition {
    Id<KpiDefinition> id;
    QString key;
    QString name;
    QString category;
    QString question;
    QString formula;
    QString unit;
    KpiDirection direction = KpiDirection::Up;
    Aggregation aggregation = Aggregation::Ratio;
    Frequency frequency = Frequency::Monthly;
    Id<Person> owner;
    Id<KpiDefinition> pair;
    QString whatMovesIt;
    int minimumGroup = 0;
    bool isOn = true;
    int version = 1;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const KpiDefinition &) const = default;

    static constexpr const char *table = "kpi_definition";
    static constexpr const char *label = QT_TRANSLATE_NOOP("kpi_definition", "KPI");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("kpi_definition", "KPIs");
    static constexpr const char *keyPrefix = "K"; ///< of new keys; empty: records have no key
    static std::span<const Field<KpiDefinition>> fields();
};

} // namespace fairlead
