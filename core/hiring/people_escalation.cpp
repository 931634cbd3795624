// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/people_escalation.h"

namespace fairlead {

std::span<const Field<PeopleEscalation>> PeopleEscalation::fields()
{
    static constexpr Field<PeopleEscalation> all[] = {
        field<&PeopleEscalation::id>("id", QT_TRANSLATE_NOOP("people_escalation", "Id")).internal(),
        field<&PeopleEscalation::title>("title", QT_TRANSLATE_NOOP("people_escalation", "Title")).required(),
        field<&PeopleEscalation::person>("person", QT_TRANSLATE_NOOP("people_escalation", "Person")),
        field<&PeopleEscalation::toRole>("to_role", QT_TRANSLATE_NOOP("people_escalation", "To")).required(),
        field<&PeopleEscalation::on>("on", QT_TRANSLATE_NOOP("people_escalation", "On")).required(),
        field<&PeopleEscalation::why>("why", QT_TRANSLATE_NOOP("people_escalation", "Why")).longText(),
        field<&PeopleEscalation::askedFor>("asked_for", QT_TRANSLATE_NOOP("people_escalation", "Asked for")),
        field<&PeopleEscalation::outcome>("outcome", QT_TRANSLATE_NOOP("people_escalation", "Outcome"))
            .longText(),
        field<&PeopleEscalation::closedOn>("closed_on", QT_TRANSLATE_NOOP("people_escalation", "Closed on")),
    };
    return all;
}

} // namespace fairlead
