// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/incidents/cause_theme.h"
#include "core/incidents/deployment.h"
#include "core/org/person.h"

namespace fairlead {

/// Life of an incident.
enum class IncidentState { Open, Mitigated, Restored, ReviewDue, Reviewed, Closed };
template <> struct Choices<IncidentState> {
    static constexpr Choice all[] = {
        {"open", QT_TRANSLATE_NOOP("incident", "Open")},
        {"mitigated", QT_TRANSLATE_NOOP("incident", "Mitigated")},
        {"restored", QT_TRANSLATE_NOOP("incident", "Restored")},
        {"review-due", QT_TRANSLATE_NOOP("incident", "Review due")},
        {"reviewed", QT_TRANSLATE_NOOP("incident", "Reviewed")},
        {"closed", QT_TRANSLATE_NOOP("incident", "Closed")},
    };
};

/// Something that went wrong for users.
struct Incident {
    Id<Incident> id;
    QString key;
    QString title;
    int severity = 3; ///< 1: the worst
    Id<Service> service;
    QString impact;
    int badMinutes = 0; ///< full-outage equivalents
    QDateTime startedAt;
    QDateTime detectedAt;
    QDateTime acknowledgedAt;
    QDateTime restoredAt;
    QDateTime closedAt;
    Id<Person> commander;
    Id<Person> commsLead;
    bool isChangeCaused = false;
    Id<Deployment> deployment;
    Id<CauseTheme> theme;
    Id<Incident> repeatOf;
    bool isFoundByCustomer = false;
    IncidentState state = IncidentState::Open;
    QDate reviewDue;
    QString externalId;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + title); }
    bool operator==(const Incident &) const = default;

    static constexpr const char *table = "incident";
    static constexpr const char *label = QT_TRANSLATE_NOOP("incident", "Incident");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("incident", "Incidents");
    static constexpr const char *keyPrefix = "INC"; ///< of new keys; empty: records have no key
    static std::span<const Field<Incident>> fields();
};

} // namespace fairlead
