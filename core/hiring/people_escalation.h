// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// A question about people that was handed to HR or the director; never in the workspace (S12.32).
struct PeopleEscalation {
    Id<PeopleEscalation> id;
    QString title;
    Id<Person> person;
    QString toRole;
    QDate on;
    QString why;
    QString askedFor;
    QString outcome;
    QDate closedOn;

    /// How people name the record in a sentence.
    QString caption() const { return title; }
    Id<Person> about() const { return person; }
    static constexpr int monthsKept = 12; ///< GR10, as for performance concerns
    QDate keptFrom() const { return closedOn; }
    bool operator==(const PeopleEscalation &) const = default;

    static constexpr const char *table = "people_escalation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("people_escalation", "Escalation about somebody");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("people_escalation", "Escalations about people");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<PeopleEscalation>> fields();
};

} // namespace fairlead
