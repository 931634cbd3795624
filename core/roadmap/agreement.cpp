// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/agreement.h"

namespace fairlead {

std::span<const Field<Agreement>> Agreement::fields()
{
    static constexpr Field<Agreement> all[] = {
        field<&Agreement::id>("id", QT_TRANSLATE_NOOP("agreement", "Id")).internal(),
        field<&Agreement::key>("key", QT_TRANSLATE_NOOP("agreement", "Key")).required(),
        field<&Agreement::providerTeam>("provider_team", QT_TRANSLATE_NOOP("agreement", "Provider team")),
        field<&Agreement::providerStakeholder>("provider_stakeholder",
                                               QT_TRANSLATE_NOOP("agreement", "Provider")),
        field<&Agreement::consumer>("consumer", QT_TRANSLATE_NOOP("agreement", "Consumer")),
        field<&Agreement::item>("item", QT_TRANSLATE_NOOP("agreement", "Item provided")),
        field<&Agreement::forItem>("for_item", QT_TRANSLATE_NOOP("agreement", "Needed for")),
        field<&Agreement::subject>("subject", QT_TRANSLATE_NOOP("agreement", "What")),
        field<&Agreement::needBy>("need_by", QT_TRANSLATE_NOOP("agreement", "Need by")),
        field<&Agreement::agreedDate>("agreed_date", QT_TRANSLATE_NOOP("agreement", "Agreed date")),
        field<&Agreement::agreedOn>("agreed_on", QT_TRANSLATE_NOOP("agreement", "Agreed on")),
        field<&Agreement::contact>("contact", QT_TRANSLATE_NOOP("agreement", "Contact")),
        field<&Agreement::state>("state", QT_TRANSLATE_NOOP("agreement", "State")),
        field<&Agreement::deliveredOn>("delivered_on", QT_TRANSLATE_NOOP("agreement", "Delivered on")),
    };
    return all;
}

} // namespace fairlead
