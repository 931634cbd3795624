// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/plan.h"

namespace fairlead {

/// A what-if beside the current plan: a name and the changes kept aside. Holds only what differs (A3).
struct Scenario {
    Id<Scenario> id;
    QString name;
    Id<Plan> plan;
    QString why;             ///< what it is to find out
    QString ask;             ///< what we ask for, should it be chosen
    qint64 baseRevision = 0; ///< of the journal when it was begun or last brought up to date with the plan
    QString changes;         ///< a change set as JSON (change_json.h); empty: none yet

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Scenario &) const = default;

    static constexpr const char *table = "scenario";
    static constexpr const char *label = QT_TRANSLATE_NOOP("scenario", "Scenario");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("scenario", "Scenarios");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Scenario>> fields();
};

} // namespace fairlead
