// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contract_consumer.h"

namespace fairlead {

std::span<const Field<ContractConsumer>> ContractConsumer::fields()
{
    static constexpr Field<ContractConsumer> all[] = {
        field<&ContractConsumer::id>("id", QT_TRANSLATE_NOOP("contract_consumer", "Id")).internal(),
        field<&ContractConsumer::contract>("contract", QT_TRANSLATE_NOOP("contract_consumer", "Contract"))
            .required(),
        field<&ContractConsumer::service>("service", QT_TRANSLATE_NOOP("contract_consumer", "Service")),
        field<&ContractConsumer::stakeholder>("stakeholder",
                                              QT_TRANSLATE_NOOP("contract_consumer", "Stakeholder")),
    };
    return all;
}

} // namespace fairlead
