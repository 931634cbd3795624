// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_review.h"

namespace fairlead {

std::span<const Field<KpiReview>> KpiReview::fields()
{
    static constexpr Field<KpiReview> all[] = {
        field<&KpiReview::id>("id", QT_TRANSLATE_NOOP("kpi_review", "Id")).internal(),
        field<&KpiReview::month>("month", QT_TRANSLATE_NOOP("kpi_review", "Month")).required(),
        field<&KpiReview::heldOn>("held_on", QT_TRANSLATE_NOOP("kpi_review", "Held on")),
        field<&KpiReview::summary>("summary", QT_TRANSLATE_NOOP("kpi_review", "Summary")).longText(),
    };
    return all;
}

} // namespace fairlead
