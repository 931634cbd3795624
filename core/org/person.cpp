// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/person.h"

namespace fairlead {

std::span<const Field<Person>> Person::fields()
{
    static constexpr Field<Person> all[] = {
        field<&Person::id>("id", QT_TRANSLATE_NOOP("person", "Id")).internal(),
        field<&Person::key>("key", QT_TRANSLATE_NOOP("person", "Key")).required(),
        field<&Person::name>("name", QT_TRANSLATE_NOOP("person", "Name")).required().team(),
        field<&Person::role>("role", QT_TRANSLATE_NOOP("person", "Role")),
        field<&Person::level>("level", QT_TRANSLATE_NOOP("person", "Level")),
        field<&Person::team>("team", QT_TRANSLATE_NOOP("person", "Home team")),
        field<&Person::site>("site", QT_TRANSLATE_NOOP("person", "Site")),
        field<&Person::week>("week", QT_TRANSLATE_NOOP("person", "Working week")),
        field<&Person::roleShare>("role_share", QT_TRANSLATE_NOOP("person", "Share for the roadmap"))
            .between(0, 1),
        field<&Person::start>("start", QT_TRANSLATE_NOOP("person", "Start")),
        field<&Person::end>("end", QT_TRANSLATE_NOOP("person", "End")),
        field<&Person::onCallEligible>("on_call_eligible", QT_TRANSLATE_NOOP("person", "On call")),
        field<&Person::externalId>("external_id", QT_TRANSLATE_NOOP("person", "External id")).team(),
        field<&Person::manager>("manager", QT_TRANSLATE_NOOP("person", "Manager")).team(),
    };
    return all;
}

} // namespace fairlead
