// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/stakeholder_update.h"

namespace fairlead {

std::span<const Field<StakeholderUpdate>> StakeholderUpdate::fields()
{
    static constexpr Field<StakeholderUpdate> all[] = {
        field<&StakeholderUpdate::id>("id", QT_TRANSLATE_NOOP("stakeholder_update", "Id")).internal(),
        field<&StakeholderUpdate::stakeholder>("stakeholder",
                                               QT_TRANSLATE_NOOP("stakeholder_update", "Stakeholder"))
            .required(),
        field<&StakeholderUpdate::on>("on", QT_TRANSLATE_NOOP("stakeholder_update", "On")).required(),
        field<&StakeholderUpdate::text>("text", QT_TRANSLATE_NOOP("stakeholder_update", "What was told"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
