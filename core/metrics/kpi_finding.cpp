// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_finding.h"

namespace fairlead {

std::span<const Field<KpiFinding>> KpiFinding::fields()
{
    static constexpr Field<KpiFinding> all[] = {
        field<&KpiFinding::id>("id", QT_TRANSLATE_NOOP("kpi_finding", "Id")).internal(),
        field<&KpiFinding::review>("review", QT_TRANSLATE_NOOP("kpi_finding", "Review")).required(),
        field<&KpiFinding::kpi>("kpi", QT_TRANSLATE_NOOP("kpi_finding", "KPI")).required(),
        field<&KpiFinding::verdict>("verdict", QT_TRANSLATE_NOOP("kpi_finding", "Verdict")),
        field<&KpiFinding::comment>("comment", QT_TRANSLATE_NOOP("kpi_finding", "Comment")),
        field<&KpiFinding::decision>("decision", QT_TRANSLATE_NOOP("kpi_finding", "Decision")),
        field<&KpiFinding::action>("action", QT_TRANSLATE_NOOP("kpi_finding", "Action")),
    };
    return all;
}

} // namespace fairlead
