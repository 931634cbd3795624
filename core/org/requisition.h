// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/headcount_plan.h"
#include "core/org/person.h"
#include "core/org/team.h"

namespace fairlead {

/// Life of a requisition; Open asks for an approval first.
enum class RequisitionState { Draft, Approved, Open, Paused, Offer, Filled, Cancelled };
template <> struct Choices<RequisitionState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("requisition", "Draft")},
        {"approved", QT_TRANSLATE_NOOP("requisition", "Approved")},
        {"open", QT_TRANSLATE_NOOP("requisition", "Open")},
        {"paused", QT_TRANSLATE_NOOP("requisition", "Paused")},
        {"offer", QT_TRANSLATE_NOOP("requisition", "Offer")},
        {"filled", QT_TRANSLATE_NOOP("requisition", "Filled")},
        {"cancelled", QT_TRANSLATE_NOOP("requisition", "Cancelled")},
    };
};

/// A seat that is to be filled: dates and counts only, never a candidate. What is private about it lies in
/// the vault.
struct Requisition {
    Id<Requisition> id;
    QString key;
    Id<Team> team;
    QString role;
    QString level;
    Id<HeadcountPlan> headcount;
    RequisitionState state = RequisitionState::Draft;
    QString approvedBy;
    QDate approvedOn;
    QDate opensOn;
    QDate openedOn;
    QDate targetStart;
    QDate latestStart;
    QDate acceptedOn;
    QDate startedOn;
    Id<Person> person;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + role); }
    bool operator==(const Requisition &) const = default;

    static constexpr const char *table = "requisition";
    static constexpr const char *label = QT_TRANSLATE_NOOP("requisition", "Requisition");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("requisition", "Requisitions");
    static constexpr const char *keyPrefix = "REQ-"; ///< of new keys; empty: records have no key
    static std::span<const Field<Requisition>> fields();
};

} // namespace fairlead
