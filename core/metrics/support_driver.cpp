// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/support_driver.h"

namespace fairlead {

std::span<const Field<SupportDriver>> SupportDriver::fields()
{
    static constexpr Field<SupportDriver> all[] = {
        field<&SupportDriver::id>("id", QT_TRANSLATE_NOOP("support_driver", "Id")).internal(),
        field<&SupportDriver::key>("key", QT_TRANSLATE_NOOP("support_driver", "Key")).required(),
        field<&SupportDriver::name>("name", QT_TRANSLATE_NOOP("support_driver", "Name")).required(),
        field<&SupportDriver::service>("service", QT_TRANSLATE_NOOP("support_driver", "Service")),
        field<&SupportDriver::baselineMonth>("baseline_month",
                                             QT_TRANSLATE_NOOP("support_driver", "Baseline")),
        field<&SupportDriver::item>("item", QT_TRANSLATE_NOOP("support_driver", "Removed by")),
    };
    return all;
}

} // namespace fairlead
