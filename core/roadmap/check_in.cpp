// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/check_in.h"

namespace fairlead {

std::span<const Field<CheckIn>> CheckIn::fields()
{
    static constexpr Field<CheckIn> all[] = {
        field<&CheckIn::id>("id", QT_TRANSLATE_NOOP("check_in", "Id")).internal(),
        field<&CheckIn::item>("item", QT_TRANSLATE_NOOP("check_in", "Item")).required(),
        field<&CheckIn::on>("on", QT_TRANSLATE_NOOP("check_in", "On")).required(),
        field<&CheckIn::confidence>("confidence", QT_TRANSLATE_NOOP("check_in", "Confidence")),
        field<&CheckIn::remaining>("remaining", QT_TRANSLATE_NOOP("check_in", "Left"))
            .between(0, 10000)
            .in(QT_TRANSLATE_NOOP("unit", "wd")),
        field<&CheckIn::note>("note", QT_TRANSLATE_NOOP("check_in", "Note")),
    };
    return all;
}

} // namespace fairlead
