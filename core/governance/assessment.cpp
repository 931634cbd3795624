// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/assessment.h"

namespace fairlead {

std::span<const Field<Assessment>> Assessment::fields()
{
    static constexpr Field<Assessment> all[] = {
        field<&Assessment::id>("id", QT_TRANSLATE_NOOP("assessment", "Id")).internal(),
        field<&Assessment::rubric>("rubric", QT_TRANSLATE_NOOP("assessment", "Rubric")).required(),
        field<&Assessment::service>("service", QT_TRANSLATE_NOOP("assessment", "Service")),
        field<&Assessment::on>("on", QT_TRANSLATE_NOOP("assessment", "Date")).required(),
        field<&Assessment::by>("by", QT_TRANSLATE_NOOP("assessment", "By")),
        field<&Assessment::state>("state", QT_TRANSLATE_NOOP("assessment", "State")),
    };
    return all;
}

} // namespace fairlead
