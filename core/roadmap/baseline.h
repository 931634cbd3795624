// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/plan.h"

namespace fairlead {

/// A plan as it stood: a revision of the journal under a name. Never changed once taken.
struct Baseline {
    Id<Baseline> id;
    QString name;
    Id<Plan> plan;
    qint64 revision = 0;
    QDate asOf;
    QString takenBy;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Baseline &) const = default;

    static constexpr const char *table = "baseline";
    static constexpr const char *label = QT_TRANSLATE_NOOP("baseline", "Baseline");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("baseline", "Baselines");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Baseline>> fields();
};

} // namespace fairlead
