// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"

namespace fairlead {

std::span<const Field<Incident>> Incident::fields()
{
    static constexpr Field<Incident> all[] = {
        field<&Incident::id>("id", QT_TRANSLATE_NOOP("incident", "Id")).internal(),
        field<&Incident::key>("key", QT_TRANSLATE_NOOP("incident", "Key")).required(),
        field<&Incident::title>("title", QT_TRANSLATE_NOOP("incident", "Title")).required(),
        field<&Incident::severity>("severity", QT_TRANSLATE_NOOP("incident", "Severity")).between(1, 4),
        field<&Incident::service>("service", QT_TRANSLATE_NOOP("incident", "Service")),
        field<&Incident::impact>("impact", QT_TRANSLATE_NOOP("incident", "Customer impact")).longText(),
        field<&Incident::badMinutes>("bad_minutes", QT_TRANSLATE_NOOP("incident", "Bad minutes"))
            .between(0, 1000000)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&Incident::startedAt>("started_at", QT_TRANSLATE_NOOP("incident", "Started")).required(),
        field<&Incident::detectedAt>("detected_at", QT_TRANSLATE_NOOP("incident", "Detected")),
        field<&Incident::acknowledgedAt>("acknowledged_at", QT_TRANSLATE_NOOP("incident", "Acknowledged")),
        field<&Incident::restoredAt>("restored_at", QT_TRANSLATE_NOOP("incident", "Restored")),
        field<&Incident::closedAt>("closed_at", QT_TRANSLATE_NOOP("incident", "Closed")),
        field<&Incident::commander>("commander", QT_TRANSLATE_NOOP("incident", "Commander")).team(),
        field<&Incident::commsLead>("comms_lead", QT_TRANSLATE_NOOP("incident", "Communications")).team(),
        field<&Incident::isChangeCaused>("change_caused",
                                         QT_TRANSLATE_NOOP("incident", "Caused by a change")),
        field<&Incident::deployment>("deployment", QT_TRANSLATE_NOOP("incident", "Caused by deployment")),
        field<&Incident::theme>("theme", QT_TRANSLATE_NOOP("incident", "Cause theme")),
        field<&Incident::repeatOf>("repeat_of", QT_TRANSLATE_NOOP("incident", "Repeat of")),
        field<&Incident::isFoundByCustomer>("found_by_customer",
                                            QT_TRANSLATE_NOOP("incident", "Found by a customer")),
        field<&Incident::state>("state", QT_TRANSLATE_NOOP("incident", "State")),
        field<&Incident::reviewDue>("review_due", QT_TRANSLATE_NOOP("incident", "Review due")),
        field<&Incident::externalId>("external_id", QT_TRANSLATE_NOOP("incident", "External id")),
    };
    return all;
}

} // namespace fairlead
