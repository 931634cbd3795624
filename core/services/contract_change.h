// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/api_contract.h"

namespace fairlead {

/// A contract that changed; breaking without notice counts in K20.
struct ContractChange {
    Id<ContractChange> id;
    Id<ApiContract> contract;
    QDate on;
    bool isBreaking = false;
    QDate announcedOn;
    int versionsInParallel = 1;
    QString description;

    /// How people name the record in a sentence.
    QString caption() const { return description; }
    bool operator==(const ContractChange &) const = default;

    static constexpr const char *table = "contract_change";
    static constexpr const char *label = QT_TRANSLATE_NOOP("contract_change", "Contract change");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("contract_change", "Contract changes");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ContractChange>> fields();
};

} // namespace fairlead
