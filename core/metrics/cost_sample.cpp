// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/cost_sample.h"

namespace fairlead {

std::span<const Field<CostSample>> CostSample::fields()
{
    static constexpr Field<CostSample> all[] = {
        field<&CostSample::id>("id", QT_TRANSLATE_NOOP("cost_sample", "Id")).internal(),
        field<&CostSample::service>("service", QT_TRANSLATE_NOOP("cost_sample", "Service")),
        field<&CostSample::account>("account", QT_TRANSLATE_NOOP("cost_sample", "Account")),
        field<&CostSample::month>("month", QT_TRANSLATE_NOOP("cost_sample", "Month")).required(),
        field<&CostSample::cost>("cost", QT_TRANSLATE_NOOP("cost_sample", "Cost")).team(),
        field<&CostSample::requests>("requests", QT_TRANSLATE_NOOP("cost_sample", "Requests"))
            .between(0, 9000000000000000),
    };
    return all;
}

} // namespace fairlead
