// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/requisition.h"

namespace fairlead {

std::span<const Field<Requisition>> Requisition::fields()
{
    static constexpr Field<Requisition> all[] = {
        field<&Requisition::id>("id", QT_TRANSLATE_NOOP("requisition", "Id")).internal(),
        field<&Requisition::key>("key", QT_TRANSLATE_NOOP("requisition", "Key")).required(),
        field<&Requisition::team>("team", QT_TRANSLATE_NOOP("requisition", "Team")).required(),
        field<&Requisition::role>("role", QT_TRANSLATE_NOOP("requisition", "Role")).required(),
        field<&Requisition::level>("level", QT_TRANSLATE_NOOP("requisition", "Level")),
        field<&Requisition::headcount>("headcount", QT_TRANSLATE_NOOP("requisition", "Planned headcount")),
        field<&Requisition::state>("state", QT_TRANSLATE_NOOP("requisition", "State")),
        field<&Requisition::approvedBy>("approved_by", QT_TRANSLATE_NOOP("requisition", "Approved by")),
        field<&Requisition::approvedOn>("approved_on", QT_TRANSLATE_NOOP("requisition", "Approved on")),
        field<&Requisition::opensOn>("opens_on", QT_TRANSLATE_NOOP("requisition", "To be opened on")),
        field<&Requisition::openedOn>("opened_on", QT_TRANSLATE_NOOP("requisition", "Opened on")),
        field<&Requisition::targetStart>("target_start", QT_TRANSLATE_NOOP("requisition", "Target start")),
        field<&Requisition::latestStart>("latest_start", QT_TRANSLATE_NOOP("requisition", "Latest start")),
        field<&Requisition::acceptedOn>("accepted_on", QT_TRANSLATE_NOOP("requisition", "Accepted on")),
        field<&Requisition::startedOn>("started_on", QT_TRANSLATE_NOOP("requisition", "Started on")),
        field<&Requisition::person>("person", QT_TRANSLATE_NOOP("requisition", "Filled with")).team(),
    };
    return all;
}

} // namespace fairlead
