// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/escalation.h"

namespace fairlead {

std::span<const Field<Escalation>> Escalation::fields()
{
    static constexpr Field<Escalation> all[] = {
        field<&Escalation::id>("id", QT_TRANSLATE_NOOP("escalation", "Id")).internal(),
        field<&Escalation::key>("key", QT_TRANSLATE_NOOP("escalation", "Key")).required(),
        field<&Escalation::title>("title", QT_TRANSLATE_NOOP("escalation", "Title")).required(),
        field<&Escalation::recordTable>("record_table", QT_TRANSLATE_NOOP("escalation", "Kind of record")),
        field<&Escalation::recordId>("record_id", QT_TRANSLATE_NOOP("escalation", "Record")),
        field<&Escalation::route>("route", QT_TRANSLATE_NOOP("escalation", "Route")),
        field<&Escalation::toRole>("to_role", QT_TRANSLATE_NOOP("escalation", "To")).required(),
        field<&Escalation::on>("on", QT_TRANSLATE_NOOP("escalation", "On")).required(),
        field<&Escalation::why>("why", QT_TRANSLATE_NOOP("escalation", "Why")).longText(),
        field<&Escalation::askedFor>("asked_for", QT_TRANSLATE_NOOP("escalation", "Asked for")),
        field<&Escalation::outcome>("outcome", QT_TRANSLATE_NOOP("escalation", "Outcome")).longText(),
        field<&Escalation::closedOn>("closed_on", QT_TRANSLATE_NOOP("escalation", "Closed on")),
    };
    return all;
}

} // namespace fairlead
