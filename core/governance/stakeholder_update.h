// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/stakeholder.h"

namespace fairlead {

/// What was told to whom, and when; the next one is due by the cadence of the stakeholder.
struct StakeholderUpdate {
    Id<StakeholderUpdate> id;
    Id<Stakeholder> stakeholder;
    QDate on;
    QString text;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    bool operator==(const StakeholderUpdate &) const = default;

    static constexpr const char *table = "stakeholder_update";
    static constexpr const char *label = QT_TRANSLATE_NOOP("stakeholder_update", "Stakeholder update");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("stakeholder_update", "Stakeholder updates");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<StakeholderUpdate>> fields();
};

} // namespace fairlead
