// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/defect.h"

namespace fairlead {

std::span<const Field<Defect>> Defect::fields()
{
    static constexpr Field<Defect> all[] = {
        field<&Defect::id>("id", QT_TRANSLATE_NOOP("defect", "Id")).internal(),
        field<&Defect::title>("title", QT_TRANSLATE_NOOP("defect", "Title")),
        field<&Defect::on>("on", QT_TRANSLATE_NOOP("defect", "Found on")).required(),
        field<&Defect::service>("service", QT_TRANSLATE_NOOP("defect", "Service")),
        field<&Defect::isEscaped>("escaped", QT_TRANSLATE_NOOP("defect", "Found in production")),
        field<&Defect::severity>("severity", QT_TRANSLATE_NOOP("defect", "Severity")).between(1, 4),
        field<&Defect::externalId>("external_id", QT_TRANSLATE_NOOP("defect", "External id")),
    };
    return all;
}

} // namespace fairlead
