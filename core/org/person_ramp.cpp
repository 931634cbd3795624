// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/person_ramp.h"

namespace fairlead {

std::span<const Field<PersonRamp>> PersonRamp::fields()
{
    static constexpr Field<PersonRamp> all[] = {
        field<&PersonRamp::id>("id", QT_TRANSLATE_NOOP("person_ramp", "Id")).internal(),
        field<&PersonRamp::person>("person", QT_TRANSLATE_NOOP("person_ramp", "Person")).required().team(),
        field<&PersonRamp::from>("from", QT_TRANSLATE_NOOP("person_ramp", "From")).required(),
        field<&PersonRamp::ramp>("ramp", QT_TRANSLATE_NOOP("person_ramp", "Ramp")),
        field<&PersonRamp::reason>("reason", QT_TRANSLATE_NOOP("person_ramp", "Reason")),
    };
    return all;
}

} // namespace fairlead
