// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/service_knowledge.h"

namespace fairlead {

std::span<const Field<ServiceKnowledge>> ServiceKnowledge::fields()
{
    static constexpr Field<ServiceKnowledge> all[] = {
        field<&ServiceKnowledge::id>("id", QT_TRANSLATE_NOOP("service_knowledge", "Id")).internal(),
        field<&ServiceKnowledge::service>("service", QT_TRANSLATE_NOOP("service_knowledge", "Service"))
            .required(),
        field<&ServiceKnowledge::person>("person", QT_TRANSLATE_NOOP("service_knowledge", "Person"))
            .required()
            .team(),
        field<&ServiceKnowledge::level>("level", QT_TRANSLATE_NOOP("service_knowledge", "Level"))
            .between(1, 4)
            .team(),
    };
    return all;
}

} // namespace fairlead
