// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oncall/page.h"

namespace fairlead {

std::span<const Field<Page>> Page::fields()
{
    static constexpr Field<Page> all[] = {
        field<&Page::id>("id", QT_TRANSLATE_NOOP("page", "Id")).internal(),
        field<&Page::at>("at", QT_TRANSLATE_NOOP("page", "At")).required(),
        field<&Page::rotation>("rotation", QT_TRANSLATE_NOOP("page", "Rotation")),
        field<&Page::service>("service", QT_TRANSLATE_NOOP("page", "Service")),
        field<&Page::rule>("rule", QT_TRANSLATE_NOOP("page", "Alert rule")),
        field<&Page::urgency>("urgency", QT_TRANSLATE_NOOP("page", "Urgency")),
        field<&Page::triage>("triage", QT_TRANSLATE_NOOP("page", "Triage")),
        field<&Page::responder>("responder", QT_TRANSLATE_NOOP("page", "Responder")).team(),
        field<&Page::acknowledgedAt>("acknowledged_at", QT_TRANSLATE_NOOP("page", "Acknowledged")),
        field<&Page::resolvedAt>("resolved_at", QT_TRANSLATE_NOOP("page", "Resolved")),
        field<&Page::incident>("incident", QT_TRANSLATE_NOOP("page", "Incident")),
        field<&Page::externalId>("external_id", QT_TRANSLATE_NOOP("page", "External id")),
    };
    return all;
}

} // namespace fairlead
