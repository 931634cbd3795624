// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_annotation.h"

namespace fairlead {

std::span<const Field<KpiAnnotation>> KpiAnnotation::fields()
{
    static constexpr Field<KpiAnnotation> all[] = {
        field<&KpiAnnotation::id>("id", QT_TRANSLATE_NOOP("kpi_annotation", "Id")).internal(),
        field<&KpiAnnotation::kpi>("kpi", QT_TRANSLATE_NOOP("kpi_annotation", "KPI")).required(),
        field<&KpiAnnotation::on>("on", QT_TRANSLATE_NOOP("kpi_annotation", "Date")).required(),
        field<&KpiAnnotation::text>("text", QT_TRANSLATE_NOOP("kpi_annotation", "Text")).required(),
        field<&KpiAnnotation::isNewBaseline>("new_baseline",
                                             QT_TRANSLATE_NOOP("kpi_annotation", "Limits start anew")),
    };
    return all;
}

} // namespace fairlead
