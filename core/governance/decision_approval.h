// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/decision.h"
#include "core/governance/document_sign_off.h"

namespace fairlead {

/// Who has to approve a decision (decision rights), and whether they did; C35 counts those that wait.
struct DecisionApproval {
    Id<DecisionApproval> id;
    Id<Decision> decision;
    Id<Person> person;
    QString role;
    SignOffState state = SignOffState::Waiting;
    QDate askedOn;
    QDate answeredOn;

    /// How people name the record in a sentence.
    QString caption() const { return role; }
    bool operator==(const DecisionApproval &) const = default;

    static constexpr const char *table = "decision_approval";
    static constexpr const char *label = QT_TRANSLATE_NOOP("decision_approval", "Approval");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("decision_approval", "Approvals");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<DecisionApproval>> fields();
};

} // namespace fairlead
