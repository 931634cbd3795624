// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/incidents/incident.h"

namespace fairlead {

/// Life of a review.
enum class ReviewState { Draft, Held, SignedOff };
template <> struct Choices<ReviewState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("incident_review", "Draft")},
        {"held", QT_TRANSLATE_NOOP("incident_review", "Held")},
        {"signed-off", QT_TRANSLATE_NOOP("incident_review", "Signed off")},
    };
};

/// What was learned from an incident.
struct IncidentReview {
    Id<IncidentReview> id;
    Id<Incident> incident;
    QDate heldOn;
    QString summary;
    QString factors;
    QString wentWell;
    QString detectionGap;
    QString prevention;
    ReviewState state = ReviewState::Draft;
    QString signedOffBy;

    /// How people name the record in a sentence.
    QString caption() const { return heldOn.toString(Qt::ISODate); }
    bool operator==(const IncidentReview &) const = default;

    static constexpr const char *table = "incident_review";
    static constexpr const char *label = QT_TRANSLATE_NOOP("incident_review", "Post-incident review");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("incident_review", "Post-incident reviews");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<IncidentReview>> fields();
};

} // namespace fairlead
