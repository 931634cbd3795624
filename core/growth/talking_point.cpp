// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/talking_point.h"

namespace fairlead {

std::span<const Field<TalkingPoint>> TalkingPoint::fields()
{
    static constexpr Field<TalkingPoint> all[] = {
        field<&TalkingPoint::id>("id", QT_TRANSLATE_NOOP("talking_point", "Id")).internal(),
        field<&TalkingPoint::talk>("talk", QT_TRANSLATE_NOOP("talking_point", "1:1")).required(),
        field<&TalkingPoint::position>("position", QT_TRANSLATE_NOOP("talking_point", "Position"))
            .between(0, 10000),
        field<&TalkingPoint::section>("section", QT_TRANSLATE_NOOP("talking_point", "Section")),
        field<&TalkingPoint::text>("text", QT_TRANSLATE_NOOP("talking_point", "Text")).longText().required(),
        field<&TalkingPoint::visibility>("visibility", QT_TRANSLATE_NOOP("talking_point", "Seen by")),
        field<&TalkingPoint::speaker>("speaker", QT_TRANSLATE_NOOP("talking_point", "Whose")),
        field<&TalkingPoint::nature>("nature", QT_TRANSLATE_NOOP("talking_point", "Kind")),
        field<&TalkingPoint::isDone>("done", QT_TRANSLATE_NOOP("talking_point", "Done")),
        field<&TalkingPoint::firstOn>("first_on", QT_TRANSLATE_NOOP("talking_point", "First raised")),
        field<&TalkingPoint::timesCarried>("times_carried",
                                           QT_TRANSLATE_NOOP("talking_point", "Times carried"))
            .between(0, 1000),
    };
    return all;
}

} // namespace fairlead
