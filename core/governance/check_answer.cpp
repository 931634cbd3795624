// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/check_answer.h"

namespace fairlead {

std::span<const Field<CheckAnswer>> CheckAnswer::fields()
{
    static constexpr Field<CheckAnswer> all[] = {
        field<&CheckAnswer::id>("id", QT_TRANSLATE_NOOP("check_answer", "Id")).internal(),
        field<&CheckAnswer::run>("run", QT_TRANSLATE_NOOP("check_answer", "Checklist")).required(),
        field<&CheckAnswer::point>("point", QT_TRANSLATE_NOOP("check_answer", "Point")),
        field<&CheckAnswer::position>("position", QT_TRANSLATE_NOOP("check_answer", "Position"))
            .between(0, 100000),
        field<&CheckAnswer::text>("text", QT_TRANSLATE_NOOP("check_answer", "Text")).required(),
        field<&CheckAnswer::state>("state", QT_TRANSLATE_NOOP("check_answer", "State")),
        field<&CheckAnswer::value>("value", QT_TRANSLATE_NOOP("check_answer", "Value")),
        field<&CheckAnswer::evidence>("evidence", QT_TRANSLATE_NOOP("check_answer", "Evidence")),
        field<&CheckAnswer::doneOn>("done_on", QT_TRANSLATE_NOOP("check_answer", "Done on")),
        field<&CheckAnswer::doneBy>("done_by", QT_TRANSLATE_NOOP("check_answer", "Done by")).team(),
        field<&CheckAnswer::due>("due", QT_TRANSLATE_NOOP("check_answer", "Due")),
        field<&CheckAnswer::waivedReason>("waived_reason",
                                          QT_TRANSLATE_NOOP("check_answer", "Waived because")),
    };
    return all;
}

} // namespace fairlead
