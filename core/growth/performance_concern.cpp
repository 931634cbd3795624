// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/performance_concern.h"

namespace fairlead {

std::span<const Field<PerformanceConcern>> PerformanceConcern::fields()
{
    static constexpr Field<PerformanceConcern> all[] = {
        field<&PerformanceConcern::id>("id", QT_TRANSLATE_NOOP("performance_concern", "Id")).internal(),
        field<&PerformanceConcern::person>("person", QT_TRANSLATE_NOOP("performance_concern", "Person"))
            .required(),
        field<&PerformanceConcern::on>("on", QT_TRANSLATE_NOOP("performance_concern", "Raised on"))
            .required(),
        field<&PerformanceConcern::expectation>("expectation",
                                                QT_TRANSLATE_NOOP("performance_concern", "Expectation"))
            .longText()
            .required(),
        field<&PerformanceConcern::support>("support", QT_TRANSLATE_NOOP("performance_concern", "Support"))
            .longText(),
        field<&PerformanceConcern::isHrInformed>("hr_informed",
                                                 QT_TRANSLATE_NOOP("performance_concern", "HR informed")),
        field<&PerformanceConcern::state>("state", QT_TRANSLATE_NOOP("performance_concern", "State")),
        field<&PerformanceConcern::closedOn>("closed_on",
                                             QT_TRANSLATE_NOOP("performance_concern", "Closed on")),
    };
    return all;
}

} // namespace fairlead
