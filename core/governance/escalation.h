// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/escalation_route.h"

namespace fairlead {

/// A question that was handed up. Those about people lie in the vault.
struct Escalation {
    Id<Escalation> id;
    QString key;
    QString title;
    QString recordTable;
    QString recordId;
    Id<EscalationRoute> route;
    QString toRole;
    QDate on;
    QString why;
    QString askedFor;
    QString outcome;
    QDate closedOn;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + title); }
    bool operator==(const Escalation &) const = default;

    static constexpr const char *table = "escalation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("escalation", "Escalation");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("escalation", "Escalations");
    static constexpr const char *keyPrefix = "E"; ///< of new keys; empty: records have no key
    static std::span<const Field<Escalation>> fields();
};

} // namespace fairlead
