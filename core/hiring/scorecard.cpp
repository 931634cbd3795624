// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/scorecard.h"

namespace fairlead {

std::span<const Field<Scorecard>> Scorecard::fields()
{
    static constexpr Field<Scorecard> all[] = {
        field<&Scorecard::id>("id", QT_TRANSLATE_NOOP("scorecard", "Id")).internal(),
        field<&Scorecard::candidate>("candidate", QT_TRANSLATE_NOOP("scorecard", "Candidate")).required(),
        field<&Scorecard::rubric>("rubric", QT_TRANSLATE_NOOP("scorecard", "Rubric")).required(),
        field<&Scorecard::interviewer>("interviewer", QT_TRANSLATE_NOOP("scorecard", "Interviewer")),
        field<&Scorecard::name>("name", QT_TRANSLATE_NOOP("scorecard", "Name or role")),
        field<&Scorecard::on>("on", QT_TRANSLATE_NOOP("scorecard", "Date")),
        field<&Scorecard::state>("state", QT_TRANSLATE_NOOP("scorecard", "State")),
        field<&Scorecard::recommendation>("recommendation", QT_TRANSLATE_NOOP("scorecard", "Recommendation")),
        field<&Scorecard::redFlagNote>("red_flag_note", QT_TRANSLATE_NOOP("scorecard", "Red-flag note"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
