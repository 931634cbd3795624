// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/services/service.h"

namespace fairlead {

/// What a document is for.
enum class DocumentKind {
    Other,
    DecisionRecord,
    Design,
    DataModel,
    Runbook,
    Playbook,
    Standard,
    Policy,
    ThreatModel,
    PerformanceReport,
    Charter,
    Minutes,
    IncidentReview
};
template <> struct Choices<DocumentKind> {
    static constexpr Choice all[] = {
        {"other", QT_TRANSLATE_NOOP("document", "Other")},
        {"adr", QT_TRANSLATE_NOOP("document", "Architecture decision")},
        {"design", QT_TRANSLATE_NOOP("document", "Design")},
        {"data-model", QT_TRANSLATE_NOOP("document", "Data model")},
        {"runbook", QT_TRANSLATE_NOOP("document", "Runbook")},
        {"playbook", QT_TRANSLATE_NOOP("document", "Playbook")},
        {"standard", QT_TRANSLATE_NOOP("document", "Standard")},
        {"policy", QT_TRANSLATE_NOOP("document", "Policy")},
        {"threat-model", QT_TRANSLATE_NOOP("document", "Threat model")},
        {"performance-report", QT_TRANSLATE_NOOP("document", "Performance report")},
        {"charter", QT_TRANSLATE_NOOP("document", "Charter")},
        {"minutes", QT_TRANSLATE_NOOP("document", "Minutes")},
        {"incident-review", QT_TRANSLATE_NOOP("document", "Post-incident review")},
    };
};

/// Life of a document.
enum class DocumentState { Draft, InReview, Accepted, Superseded, Rejected, Retired };
template <> struct Choices<DocumentState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("document", "Draft")},
        {"in-review", QT_TRANSLATE_NOOP("document", "In review")},
        {"accepted", QT_TRANSLATE_NOOP("document", "Accepted")},
        {"superseded", QT_TRANSLATE_NOOP("document", "Superseded")},
        {"rejected", QT_TRANSLATE_NOOP("document", "Rejected")},
        {"retired", QT_TRANSLATE_NOOP("document", "Retired")},
    };
};

/// A text that somebody answers for and that grows old (M4).
struct Document {
    Id<Document> id;
    QString key;
    QString title;
    DocumentKind kind = DocumentKind::Other;
    Id<Service> service;
    Id<Team> team;
    QString url;
    QString body;
    QString version;
    Id<Person> owner;
    DocumentState state = DocumentState::Draft;
    QDate since;
    QDate reviewedOn;
    QDate reviewBy;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + title); }
    bool operator==(const Document &) const = default;

    static constexpr const char *table = "document";
    static constexpr const char *label = QT_TRANSLATE_NOOP("document", "Document");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("document", "Documents");
    static constexpr const char *keyPrefix = "DOC"; ///< of new keys; empty: records have no key
    static std::span<const Field<Document>> fields();
};

} // namespace fairlead
