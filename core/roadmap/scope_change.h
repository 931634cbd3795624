// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/item.h"
#include "core/roadmap/plan.h"

namespace fairlead {

/// What changed after approval.
enum class ScopeChangeKind { Add, Drop, Defer, Reestimate, MoveTeam, Date };
template <> struct Choices<ScopeChangeKind> {
    static constexpr Choice all[] = {
        {"add", QT_TRANSLATE_NOOP("scope_change", "Add")},
        {"drop", QT_TRANSLATE_NOOP("scope_change", "Drop")},
        {"defer", QT_TRANSLATE_NOOP("scope_change", "Defer")},
        {"re-estimate", QT_TRANSLATE_NOOP("scope_change", "Re-estimate")},
        {"move-team", QT_TRANSLATE_NOOP("scope_change", "Move team")},
        {"date", QT_TRANSLATE_NOOP("scope_change", "Date")},
    };
};

/// What changed in a plan after it was approved, and what was given for it.
struct ScopeChange {
    Id<ScopeChange> id;
    Id<Plan> plan;
    QDate on;
    ScopeChangeKind kind = ScopeChangeKind::Add;
    Id<Item> item;
    Effort delta;
    QString reason;
    QString tradeOff; ///< text or the key of a decision; empty raises X37

    /// How people name the record in a sentence.
    QString caption() const { return reason; }
    bool operator==(const ScopeChange &) const = default;

    static constexpr const char *table = "scope_change";
    static constexpr const char *label = QT_TRANSLATE_NOOP("scope_change", "Scope change");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("scope_change", "Scope changes");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ScopeChange>> fields();
};

} // namespace fairlead
