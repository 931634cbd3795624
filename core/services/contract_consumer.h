// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/stakeholder.h"
#include "core/services/api_contract.h"

namespace fairlead {

/// Who relies on a contract.
struct ContractConsumer {
    Id<ContractConsumer> id;
    Id<ApiContract> contract;
    Id<Service> service;
    Id<Stakeholder> stakeholder;

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const ContractConsumer &) const = default;

    static constexpr const char *table = "contract_consumer";
    static constexpr const char *label = QT_TRANSLATE_NOOP("contract_consumer", "Consumer");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("contract_consumer", "Consumers");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ContractConsumer>> fields();
};

} // namespace fairlead
