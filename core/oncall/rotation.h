// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/team.h"

namespace fairlead {

/// Who carries the pager for a team, and what a shift costs its capacity.
struct Rotation {
    Id<Rotation> id;
    QString key;
    QString name;
    Id<Team> team;
    Share primaryFactor = Share::of(0.30); ///< share of a working day (C02 f₁)
    Share secondaryFactor = Share::of(0.05);
    int minimumGapWeeks = 3;
    Share maximumShare = Share::of(0.25); ///< of somebody's weeks as primary (C18)
    QString timeZone;                     ///< of hand-off and hours; empty: that of whoever is on duty
    int handoffDay = 1;                   ///< weekday, Monday first
    int handoff = 540;                    ///< minutes after local midnight
    int businessFrom = 540;               ///< likewise, on working days
    int businessTo = 1080;
    int sleepFrom = 1320; ///< likewise, over midnight
    int sleepTo = 420;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Rotation &) const = default;

    static constexpr const char *table = "rotation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("rotation", "Rotation");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("rotation", "Rotations");
    static constexpr const char *keyPrefix = "ROT"; ///< of new keys; empty: records have no key
    static std::span<const Field<Rotation>> fields();
};

} // namespace fairlead
