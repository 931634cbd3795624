// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/stakeholder.h"

namespace fairlead {

std::span<const Field<Stakeholder>> Stakeholder::fields()
{
    static constexpr Field<Stakeholder> all[] = {
        field<&Stakeholder::id>("id", QT_TRANSLATE_NOOP("stakeholder", "Id")).internal(),
        field<&Stakeholder::key>("key", QT_TRANSLATE_NOOP("stakeholder", "Key")).required(),
        field<&Stakeholder::name>("name", QT_TRANSLATE_NOOP("stakeholder", "Name")).required(),
        field<&Stakeholder::kind>("kind", QT_TRANSLATE_NOOP("stakeholder", "Kind")),
        field<&Stakeholder::organisation>("organisation", QT_TRANSLATE_NOOP("stakeholder", "Organisation")),
        field<&Stakeholder::topics>("topics", QT_TRANSLATE_NOOP("stakeholder", "Topics")),
        field<&Stakeholder::channel>("channel", QT_TRANSLATE_NOOP("stakeholder", "Channel")),
        field<&Stakeholder::cadenceWeeks>("cadence_weeks", QT_TRANSLATE_NOOP("stakeholder", "Update every"))
            .between(0, 52)
            .in(QT_TRANSLATE_NOOP("unit", "weeks")),
        field<&Stakeholder::influence>("influence", QT_TRANSLATE_NOOP("stakeholder", "Influence"))
            .between(1, 3),
        field<&Stakeholder::interest>("interest", QT_TRANSLATE_NOOP("stakeholder", "Interest")).between(1, 3),
    };
    return all;
}

} // namespace fairlead
