// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_rating.h"

namespace fairlead {

std::span<const Field<GrowthRating>> GrowthRating::fields()
{
    static constexpr Field<GrowthRating> all[] = {
        field<&GrowthRating::id>("id", QT_TRANSLATE_NOOP("growth_rating", "Id")).internal(),
        field<&GrowthRating::assessment>("assessment", QT_TRANSLATE_NOOP("growth_rating", "Assessment"))
            .required(),
        field<&GrowthRating::competency>("competency", QT_TRANSLATE_NOOP("growth_rating", "Competency"))
            .required(),
        field<&GrowthRating::verdict>("verdict", QT_TRANSLATE_NOOP("growth_rating", "Verdict")),
        field<&GrowthRating::note>("note", QT_TRANSLATE_NOOP("growth_rating", "Note")),
    };
    return all;
}

} // namespace fairlead
