// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/team.h"

namespace fairlead {

/// A team’s own factors in place of the workspace’s (model.md A3).
struct CapacityPolicy {
    Id<CapacityPolicy> id;
    Id<Team> team;
    std::optional<Share> focus;
    std::optional<Share> interrupt;
    std::optional<Share> excellenceFloor;
    QString reason;

    /// How people name the record in a sentence.
    QString caption() const { return reason; }
    bool operator==(const CapacityPolicy &) const = default;

    static constexpr const char *table = "capacity_policy";
    static constexpr const char *label = QT_TRANSLATE_NOOP("capacity_policy", "Capacity policy");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("capacity_policy", "Capacity policies");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CapacityPolicy>> fields();
};

} // namespace fairlead
