// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_entry.h"

namespace fairlead {

std::span<const Field<IncidentEntry>> IncidentEntry::fields()
{
    static constexpr Field<IncidentEntry> all[] = {
        field<&IncidentEntry::id>("id", QT_TRANSLATE_NOOP("incident_entry", "Id")).internal(),
        field<&IncidentEntry::incident>("incident", QT_TRANSLATE_NOOP("incident_entry", "Incident"))
            .required(),
        field<&IncidentEntry::at>("at", QT_TRANSLATE_NOOP("incident_entry", "At")).required(),
        field<&IncidentEntry::kind>("kind", QT_TRANSLATE_NOOP("incident_entry", "Kind")),
        field<&IncidentEntry::text>("text", QT_TRANSLATE_NOOP("incident_entry", "Text"))
            .longText()
            .required(),
        field<&IncidentEntry::byRole>("by_role", QT_TRANSLATE_NOOP("incident_entry", "By role")),
        field<&IncidentEntry::audience>("audience", QT_TRANSLATE_NOOP("incident_entry", "Audience")),
    };
    return all;
}

} // namespace fairlead
