// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/evidence.h"

namespace fairlead {

std::span<const Field<Evidence>> Evidence::fields()
{
    static constexpr Field<Evidence> all[] = {
        field<&Evidence::id>("id", QT_TRANSLATE_NOOP("evidence", "Id")).internal(),
        field<&Evidence::person>("person", QT_TRANSLATE_NOOP("evidence", "Person")).required(),
        field<&Evidence::competency>("competency", QT_TRANSLATE_NOOP("evidence", "Competency")),
        field<&Evidence::goal>("goal", QT_TRANSLATE_NOOP("evidence", "Goal")),
        field<&Evidence::on>("on", QT_TRANSLATE_NOOP("evidence", "Date")).required(),
        field<&Evidence::source>("source", QT_TRANSLATE_NOOP("evidence", "Source")),
        field<&Evidence::recordTable>("record_table", QT_TRANSLATE_NOOP("evidence", "Kind of record")),
        field<&Evidence::recordId>("record_id", QT_TRANSLATE_NOOP("evidence", "Record")),
        field<&Evidence::text>("text", QT_TRANSLATE_NOOP("evidence", "What it shows")).required(),
        field<&Evidence::isAgainst>("against", QT_TRANSLATE_NOOP("evidence", "Speaks against")),
        field<&Evidence::visibility>("visibility", QT_TRANSLATE_NOOP("evidence", "Seen by")),
    };
    return all;
}

} // namespace fairlead
