// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/incidents/incident.h"

namespace fairlead {

/// What a line of the timeline tells.
enum class IncidentEntryKind { Observation, Action, Decision, Communication };
template <> struct Choices<IncidentEntryKind> {
    static constexpr Choice all[] = {
        {"observation", QT_TRANSLATE_NOOP("incident_entry", "Observation")},
        {"action", QT_TRANSLATE_NOOP("incident_entry", "Action")},
        {"decision", QT_TRANSLATE_NOOP("incident_entry", "Decision")},
        {"comms", QT_TRANSLATE_NOOP("incident_entry", "Communication")},
    };
};

/// Who may read a line.
enum class EntryAudience { Internal, Stakeholders, Customers };
template <> struct Choices<EntryAudience> {
    static constexpr Choice all[] = {
        {"internal", QT_TRANSLATE_NOOP("incident_entry", "Internal")},
        {"stakeholders", QT_TRANSLATE_NOOP("incident_entry", "Stakeholders")},
        {"customers", QT_TRANSLATE_NOOP("incident_entry", "Customers")},
    };
};

/// One line of an incident's timeline; roles, not names.
struct IncidentEntry {
    Id<IncidentEntry> id;
    Id<Incident> incident;
    QDateTime at;
    IncidentEntryKind kind = IncidentEntryKind::Observation;
    QString text;
    QString byRole;
    EntryAudience audience = EntryAudience::Internal;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    bool operator==(const IncidentEntry &) const = default;

    static constexpr const char *table = "incident_entry";
    static constexpr const char *label = QT_TRANSLATE_NOOP("incident_entry", "Timeline entry");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("incident_entry", "Timeline entries");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<IncidentEntry>> fields();
};

} // namespace fairlead
