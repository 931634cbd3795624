// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_sample.h"

namespace fairlead {

std::span<const Field<KpiSample>> KpiSample::fields()
{
    static constexpr Field<KpiSample> all[] = {
        field<&KpiSample::id>("id", QT_TRANSLATE_NOOP("kpi_sample", "Id")).internal(),
        field<&KpiSample::series>("series", QT_TRANSLATE_NOOP("kpi_sample", "Series")).required(),
        field<&KpiSample::from>("from", QT_TRANSLATE_NOOP("kpi_sample", "Period from")).required(),
        field<&KpiSample::value>("value", QT_TRANSLATE_NOOP("kpi_sample", "Value")),
        field<&KpiSample::numerator>("numerator", QT_TRANSLATE_NOOP("kpi_sample", "Numerator")),
        field<&KpiSample::denominator>("denominator", QT_TRANSLATE_NOOP("kpi_sample", "Denominator")),
        field<&KpiSample::count>("count", QT_TRANSLATE_NOOP("kpi_sample", "Count")).between(0, 2000000000),
        field<&KpiSample::source>("source", QT_TRANSLATE_NOOP("kpi_sample", "Source")),
        field<&KpiSample::isEstimated>("estimated", QT_TRANSLATE_NOOP("kpi_sample", "Estimated")),
        field<&KpiSample::comment>("comment", QT_TRANSLATE_NOOP("kpi_sample", "Comment")),
    };
    return all;
}

} // namespace fairlead
