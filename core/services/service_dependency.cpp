// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/service_dependency.h"

namespace fairlead {

std::span<const Field<ServiceDependency>> ServiceDependency::fields()
{
    static constexpr Field<ServiceDependency> all[] = {
        field<&ServiceDependency::id>("id", QT_TRANSLATE_NOOP("service_dependency", "Id")).internal(),
        field<&ServiceDependency::from>("from", QT_TRANSLATE_NOOP("service_dependency", "Service"))
            .required(),
        field<&ServiceDependency::to>("to", QT_TRANSLATE_NOOP("service_dependency", "Needs service")),
        field<&ServiceDependency::thirdParty>("third_party",
                                              QT_TRANSLATE_NOOP("service_dependency", "Needs third party")),
        field<&ServiceDependency::kind>("kind", QT_TRANSLATE_NOOP("service_dependency", "How")),
        field<&ServiceDependency::isCritical>("critical",
                                              QT_TRANSLATE_NOOP("service_dependency", "Critical")),
        field<&ServiceDependency::contract>("contract",
                                            QT_TRANSLATE_NOOP("service_dependency", "Contract or topic")),
        field<&ServiceDependency::note>("note", QT_TRANSLATE_NOOP("service_dependency", "Note")),
    };
    return all;
}

} // namespace fairlead
