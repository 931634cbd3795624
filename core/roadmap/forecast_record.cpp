// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/forecast_record.h"

namespace fairlead {

std::span<const Field<ForecastRecord>> ForecastRecord::fields()
{
    static constexpr Field<ForecastRecord> all[] = {
        field<&ForecastRecord::id>("id", QT_TRANSLATE_NOOP("forecast_record", "Id")).internal(),
        field<&ForecastRecord::baseline>("baseline", QT_TRANSLATE_NOOP("forecast_record", "Baseline")),
        field<&ForecastRecord::item>("item", QT_TRANSLATE_NOOP("forecast_record", "Item")),
        field<&ForecastRecord::team>("team", QT_TRANSLATE_NOOP("forecast_record", "Team")),
        field<&ForecastRecord::kind>("kind", QT_TRANSLATE_NOOP("forecast_record", "Kind")),
        field<&ForecastRecord::optimistic>("optimistic", QT_TRANSLATE_NOOP("forecast_record", "Optimistic"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&ForecastRecord::effort>("effort", QT_TRANSLATE_NOOP("forecast_record", "Effort"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&ForecastRecord::pessimistic>("pessimistic",
                                            QT_TRANSLATE_NOOP("forecast_record", "Pessimistic"))
            .between(0, 100000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&ForecastRecord::duration>("duration", QT_TRANSLATE_NOOP("forecast_record", "Duration"))
            .between(0, 1000000)
            .in(QT_TRANSLATE_NOOP("unit", "wd")),
        field<&ForecastRecord::p50>("p50", QT_TRANSLATE_NOOP("forecast_record", "P50")),
        field<&ForecastRecord::p80>("p80", QT_TRANSLATE_NOOP("forecast_record", "P80")),
        field<&ForecastRecord::p85>("p85", QT_TRANSLATE_NOOP("forecast_record", "P85")),
        field<&ForecastRecord::p95>("p95", QT_TRANSLATE_NOOP("forecast_record", "P95")),
        field<&ForecastRecord::chance>("chance", QT_TRANSLATE_NOOP("forecast_record", "Chance"))
            .between(0, 1),
        field<&ForecastRecord::limit>("limit", QT_TRANSLATE_NOOP("forecast_record", "In time until")),
    };
    return all;
}

} // namespace fairlead
