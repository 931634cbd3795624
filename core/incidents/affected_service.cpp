// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/affected_service.h"

namespace fairlead {

std::span<const Field<AffectedService>> AffectedService::fields()
{
    static constexpr Field<AffectedService> all[] = {
        field<&AffectedService::id>("id", QT_TRANSLATE_NOOP("affected_service", "Id")).internal(),
        field<&AffectedService::incident>("incident", QT_TRANSLATE_NOOP("affected_service", "Incident"))
            .required(),
        field<&AffectedService::service>("service", QT_TRANSLATE_NOOP("affected_service", "Service"))
            .required(),
    };
    return all;
}

} // namespace fairlead
