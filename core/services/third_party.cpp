// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/third_party.h"

namespace fairlead {

std::span<const Field<ThirdParty>> ThirdParty::fields()
{
    static constexpr Field<ThirdParty> all[] = {
        field<&ThirdParty::id>("id", QT_TRANSLATE_NOOP("third_party", "Id")).internal(),
        field<&ThirdParty::key>("key", QT_TRANSLATE_NOOP("third_party", "Key")).required(),
        field<&ThirdParty::name>("name", QT_TRANSLATE_NOOP("third_party", "Name")).required(),
        field<&ThirdParty::kind>("kind", QT_TRANSLATE_NOOP("third_party", "Kind")),
        field<&ThirdParty::tier>("tier", QT_TRANSLATE_NOOP("third_party", "Criticality")),
        field<&ThirdParty::promised>("promised", QT_TRANSLATE_NOOP("third_party", "Promised availability"))
            .between(0, 100)
            .in(QT_TRANSLATE_NOOP("unit", "%")),
        field<&ThirdParty::renewal>("renewal", QT_TRANSLATE_NOOP("third_party", "Renewal")),
        field<&ThirdParty::version>("version", QT_TRANSLATE_NOOP("third_party", "Version")),
        field<&ThirdParty::endOfLife>("end_of_life",
                                      QT_TRANSLATE_NOOP("third_party", "Version supported until")),
        field<&ThirdParty::fallback>("fallback", QT_TRANSLATE_NOOP("third_party", "Fallback")),
        field<&ThirdParty::owner>("owner", QT_TRANSLATE_NOOP("third_party", "Owner")).team(),
        field<&ThirdParty::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("third_party", "Reviewed on")),
    };
    return all;
}

} // namespace fairlead
