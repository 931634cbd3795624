// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contract_change.h"

namespace fairlead {

std::span<const Field<ContractChange>> ContractChange::fields()
{
    static constexpr Field<ContractChange> all[] = {
        field<&ContractChange::id>("id", QT_TRANSLATE_NOOP("contract_change", "Id")).internal(),
        field<&ContractChange::contract>("contract", QT_TRANSLATE_NOOP("contract_change", "Contract"))
            .required(),
        field<&ContractChange::on>("on", QT_TRANSLATE_NOOP("contract_change", "Effective")).required(),
        field<&ContractChange::isBreaking>("breaking", QT_TRANSLATE_NOOP("contract_change", "Breaking")),
        field<&ContractChange::announcedOn>("announced_on",
                                            QT_TRANSLATE_NOOP("contract_change", "Announced")),
        field<&ContractChange::versionsInParallel>(
            "versions_in_parallel", QT_TRANSLATE_NOOP("contract_change", "Versions in parallel"))
            .between(1, 20),
        field<&ContractChange::description>("description", QT_TRANSLATE_NOOP("contract_change", "What")),
    };
    return all;
}

} // namespace fairlead
