// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/service_ownership.h"

namespace fairlead {

std::span<const Field<ServiceOwnership>> ServiceOwnership::fields()
{
    static constexpr Field<ServiceOwnership> all[] = {
        field<&ServiceOwnership::id>("id", QT_TRANSLATE_NOOP("service_ownership", "Id")).internal(),
        field<&ServiceOwnership::service>("service", QT_TRANSLATE_NOOP("service_ownership", "Service"))
            .required(),
        field<&ServiceOwnership::team>("team", QT_TRANSLATE_NOOP("service_ownership", "Team")).required(),
        field<&ServiceOwnership::from>("from", QT_TRANSLATE_NOOP("service_ownership", "From")).required(),
        field<&ServiceOwnership::to>("to", QT_TRANSLATE_NOOP("service_ownership", "To")),
    };
    return all;
}

} // namespace fairlead
