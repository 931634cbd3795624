// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_review.h"

namespace fairlead {

std::span<const Field<IncidentReview>> IncidentReview::fields()
{
    static constexpr Field<IncidentReview> all[] = {
        field<&IncidentReview::id>("id", QT_TRANSLATE_NOOP("incident_review", "Id")).internal(),
        field<&IncidentReview::incident>("incident", QT_TRANSLATE_NOOP("incident_review", "Incident"))
            .required(),
        field<&IncidentReview::heldOn>("held_on", QT_TRANSLATE_NOOP("incident_review", "Held on")),
        field<&IncidentReview::summary>("summary", QT_TRANSLATE_NOOP("incident_review", "Summary"))
            .longText(),
        field<&IncidentReview::factors>("factors",
                                        QT_TRANSLATE_NOOP("incident_review", "Contributing factors"))
            .longText(),
        field<&IncidentReview::wentWell>("went_well", QT_TRANSLATE_NOOP("incident_review", "What went well"))
            .longText(),
        field<&IncidentReview::detectionGap>("detection_gap",
                                             QT_TRANSLATE_NOOP("incident_review", "Detection gap"))
            .longText(),
        field<&IncidentReview::prevention>("prevention", QT_TRANSLATE_NOOP("incident_review", "Prevention"))
            .longText(),
        field<&IncidentReview::state>("state", QT_TRANSLATE_NOOP("incident_review", "State")),
        field<&IncidentReview::signedOffBy>("signed_off_by",
                                            QT_TRANSLATE_NOOP("incident_review", "Signed off by")),
    };
    return all;
}

} // namespace fairlead
