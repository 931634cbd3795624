// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_target.h"

namespace fairlead {

std::span<const Field<KpiTarget>> KpiTarget::fields()
{
    static constexpr Field<KpiTarget> all[] = {
        field<&KpiTarget::id>("id", QT_TRANSLATE_NOOP("kpi_target", "Id")).internal(),
        field<&KpiTarget::kpi>("kpi", QT_TRANSLATE_NOOP("kpi_target", "KPI")).required(),
        field<&KpiTarget::scope>("scope", QT_TRANSLATE_NOOP("kpi_target", "Scope")),
        field<&KpiTarget::team>("team", QT_TRANSLATE_NOOP("kpi_target", "Team")),
        field<&KpiTarget::tier>("tier", QT_TRANSLATE_NOOP("kpi_target", "Tier")),
        field<&KpiTarget::service>("service", QT_TRANSLATE_NOOP("kpi_target", "Service")),
        field<&KpiTarget::part>("part", QT_TRANSLATE_NOOP("kpi_target", "Endpoint or kind")),
        field<&KpiTarget::green>("green", QT_TRANSLATE_NOOP("kpi_target", "Green from")),
        field<&KpiTarget::amber>("amber", QT_TRANSLATE_NOOP("kpi_target", "Amber from")),
        field<&KpiTarget::greenTo>("green_to", QT_TRANSLATE_NOOP("kpi_target", "Green to")),
        field<&KpiTarget::amberTo>("amber_to", QT_TRANSLATE_NOOP("kpi_target", "Amber to")),
        field<&KpiTarget::from>("from", QT_TRANSLATE_NOOP("kpi_target", "From")),
        field<&KpiTarget::source>("source", QT_TRANSLATE_NOOP("kpi_target", "Source")),
        field<&KpiTarget::note>("note", QT_TRANSLATE_NOOP("kpi_target", "Note")),
    };
    return all;
}

} // namespace fairlead
