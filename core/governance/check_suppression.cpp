// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/check_suppression.h"

namespace fairlead {

std::span<const Field<CheckSuppression>> CheckSuppression::fields()
{
    static constexpr Field<CheckSuppression> all[] = {
        field<&CheckSuppression::id>("id", QT_TRANSLATE_NOOP("check_suppression", "Id")).internal(),
        field<&CheckSuppression::rule>("rule", QT_TRANSLATE_NOOP("check_suppression", "Rule")).required(),
        field<&CheckSuppression::recordTable>("record_table", QT_TRANSLATE_NOOP("check_suppression", "Kind"))
            .internal(),
        field<&CheckSuppression::recordId>("record_id", QT_TRANSLATE_NOOP("check_suppression", "Record"))
            .internal(),
        field<&CheckSuppression::reason>("reason", QT_TRANSLATE_NOOP("check_suppression", "Reason"))
            .required(),
        field<&CheckSuppression::on>("on", QT_TRANSLATE_NOOP("check_suppression", "On")),
    };
    return all;
}

} // namespace fairlead
