// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/team.h"

namespace fairlead {

/// Somebody who is not here yet: counts only from the assumed start, ramped, times the probability.
struct HeadcountPlan {
    Id<HeadcountPlan> id;
    Id<Team> team;
    QString role;
    QString level;
    int count = 1;
    QDate start;
    QDate latestStart; ///< the start may come as late as this; invalid: it is as good as known
    Share probability = Share::of(0.7);
    QString approvedBy;

    /// How people name the record in a sentence.
    QString caption() const { return role; }
    bool operator==(const HeadcountPlan &) const = default;

    static constexpr const char *table = "headcount_plan";
    static constexpr const char *label = QT_TRANSLATE_NOOP("headcount_plan", "Planned hire");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("headcount_plan", "Planned hires");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<HeadcountPlan>> fields();
};

} // namespace fairlead
