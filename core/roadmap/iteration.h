// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/team.h"

namespace fairlead {

/// A team’s time box.
struct Iteration {
    Id<Iteration> id;
    Id<Team> team;
    int number = 0;
    QDate start;
    QDate end;
    QString goal;
    Effort committed;
    Effort delivered;

    /// How people name the record in a sentence.
    QString caption() const { return goal; }
    bool operator==(const Iteration &) const = default;

    static constexpr const char *table = "iteration";
    static constexpr const char *label = QT_TRANSLATE_NOOP("iteration", "Iteration");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("iteration", "Iterations");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Iteration>> fields();
};

} // namespace fairlead
