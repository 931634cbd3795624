// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/decision.h"

namespace fairlead {

std::span<const Field<Decision>> Decision::fields()
{
    static constexpr Field<Decision> all[] = {
        field<&Decision::id>("id", QT_TRANSLATE_NOOP("decision", "Id")).internal(),
        field<&Decision::key>("key", QT_TRANSLATE_NOOP("decision", "Key")).required(),
        field<&Decision::title>("title", QT_TRANSLATE_NOOP("decision", "Title")).required(),
        field<&Decision::context>("context", QT_TRANSLATE_NOOP("decision", "Context")).longText(),
        field<&Decision::options>("options", QT_TRANSLATE_NOOP("decision", "Options")).longText(),
        field<&Decision::chosen>("chosen", QT_TRANSLATE_NOOP("decision", "Chosen")),
        field<&Decision::rationale>("rationale", QT_TRANSLATE_NOOP("decision", "Rationale")).longText(),
        field<&Decision::decider>("decider", QT_TRANSLATE_NOOP("decision", "Decider")),
        field<&Decision::level>("level", QT_TRANSLATE_NOOP("decision", "Level")),
        field<&Decision::kind>("kind", QT_TRANSLATE_NOOP("decision", "Kind")),
        field<&Decision::on>("on", QT_TRANSLATE_NOOP("decision", "On")),
        field<&Decision::due>("due", QT_TRANSLATE_NOOP("decision", "Due")),
        field<&Decision::reviewOn>("review_on", QT_TRANSLATE_NOOP("decision", "Review on")),
        field<&Decision::state>("state", QT_TRANSLATE_NOOP("decision", "State")),
    };
    return all;
}

} // namespace fairlead
