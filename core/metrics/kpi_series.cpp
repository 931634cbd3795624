// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_series.h"

namespace fairlead {

std::span<const Field<KpiSeries>> KpiSeries::fields()
{
    static constexpr Field<KpiSeries> all[] = {
        field<&KpiSeries::id>("id", QT_TRANSLATE_NOOP("kpi_series", "Id")).internal(),
        field<&KpiSeries::kpi>("kpi", QT_TRANSLATE_NOOP("kpi_series", "KPI")).required(),
        field<&KpiSeries::name>("name", QT_TRANSLATE_NOOP("kpi_series", "Name")).required(),
        field<&KpiSeries::part>("part", QT_TRANSLATE_NOOP("kpi_series", "Part")),
        field<&KpiSeries::scope>("scope", QT_TRANSLATE_NOOP("kpi_series", "Scope")),
        field<&KpiSeries::team>("team", QT_TRANSLATE_NOOP("kpi_series", "Team")),
        field<&KpiSeries::tier>("tier", QT_TRANSLATE_NOOP("kpi_series", "Tier")),
        field<&KpiSeries::service>("service", QT_TRANSLATE_NOOP("kpi_series", "Service")),
        field<&KpiSeries::frequency>("frequency", QT_TRANSLATE_NOOP("kpi_series", "Period")),
        field<&KpiSeries::unit>("unit", QT_TRANSLATE_NOOP("kpi_series", "Unit")),
    };
    return all;
}

} // namespace fairlead
