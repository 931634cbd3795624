// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/review_part.h"

namespace fairlead {

std::span<const Field<ReviewPart>> ReviewPart::fields()
{
    static constexpr Field<ReviewPart> all[] = {
        field<&ReviewPart::id>("id", QT_TRANSLATE_NOOP("review_part", "Id")).internal(),
        field<&ReviewPart::packet>("packet", QT_TRANSLATE_NOOP("review_part", "Review packet")).required(),
        field<&ReviewPart::competency>("competency", QT_TRANSLATE_NOOP("review_part", "Competency")),
        field<&ReviewPart::recordTable>("record_table", QT_TRANSLATE_NOOP("review_part", "Kind of record"))
            .internal(),
        field<&ReviewPart::recordId>("record_id", QT_TRANSLATE_NOOP("review_part", "Record")).internal(),
        field<&ReviewPart::isIn>("is_in", QT_TRANSLATE_NOOP("review_part", "Goes in")),
        field<&ReviewPart::text>("text", QT_TRANSLATE_NOOP("review_part", "Text")).longText(),
    };
    return all;
}

} // namespace fairlead
