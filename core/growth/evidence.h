// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/growth/growth_goal.h"
#include "core/growth/talking_point.h"

namespace fairlead {

/// Where evidence comes from; two of them make it firm (C26).
enum class EvidenceSource { Item, Document, Feedback, OnCall, Incident, Review, Other };
template <> struct Choices<EvidenceSource> {
    static constexpr Choice all[] = {
        {"item", QT_TRANSLATE_NOOP("evidence", "Finished item")},
        {"document", QT_TRANSLATE_NOOP("evidence", "Document")},
        {"feedback", QT_TRANSLATE_NOOP("evidence", "Feedback")},
        {"on-call", QT_TRANSLATE_NOOP("evidence", "On-call")},
        {"incident", QT_TRANSLATE_NOOP("evidence", "Incident")},
        {"review", QT_TRANSLATE_NOOP("evidence", "Review")},
        {"other", QT_TRANSLATE_NOOP("evidence", "Other")},
    };
};

/// Something that happened and that shows a competency, or speaks against it.
struct Evidence {
    Id<Evidence> id;
    Id<Person> person;
    QString competency;
    Id<GrowthGoal> goal;
    QDate on;
    EvidenceSource source = EvidenceSource::Other;
    QString recordTable;
    QString recordId;
    QString text;
    bool isAgainst = false;
    Visibility visibility = Visibility::Shared;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return on; }
    bool operator==(const Evidence &) const = default;

    static constexpr int monthsKept = 24; ///< GR10
    static constexpr const char *table = "evidence";
    static constexpr const char *label = QT_TRANSLATE_NOOP("evidence", "Evidence");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("evidence", "Evidence");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Evidence>> fields();
};

} // namespace fairlead
