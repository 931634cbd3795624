// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/api_contract.h"

namespace fairlead {

std::span<const Field<ApiContract>> ApiContract::fields()
{
    static constexpr Field<ApiContract> all[] = {
        field<&ApiContract::id>("id", QT_TRANSLATE_NOOP("api_contract", "Id")).internal(),
        field<&ApiContract::key>("key", QT_TRANSLATE_NOOP("api_contract", "Key")).required(),
        field<&ApiContract::name>("name", QT_TRANSLATE_NOOP("api_contract", "Name")).required(),
        field<&ApiContract::service>("service", QT_TRANSLATE_NOOP("api_contract", "Provider")).required(),
        field<&ApiContract::kind>("kind", QT_TRANSLATE_NOOP("api_contract", "Kind")),
        field<&ApiContract::version>("version", QT_TRANSLATE_NOOP("api_contract", "Version")),
        field<&ApiContract::state>("state", QT_TRANSLATE_NOOP("api_contract", "State")),
        field<&ApiContract::sunset>("sunset", QT_TRANSLATE_NOOP("api_contract", "Sunset")),
        field<&ApiContract::consumersLeft>("consumers_left",
                                           QT_TRANSLATE_NOOP("api_contract", "Consumers left"))
            .between(0, 100000000),
        field<&ApiContract::specification>("specification",
                                           QT_TRANSLATE_NOOP("api_contract", "Specification")),
    };
    return all;
}

} // namespace fairlead
