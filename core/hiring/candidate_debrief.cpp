// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/candidate_debrief.h"

namespace fairlead {

std::span<const Field<CandidateDebrief>> CandidateDebrief::fields()
{
    static constexpr Field<CandidateDebrief> all[] = {
        field<&CandidateDebrief::id>("id", QT_TRANSLATE_NOOP("candidate_debrief", "Id")).internal(),
        field<&CandidateDebrief::candidate>("candidate", QT_TRANSLATE_NOOP("candidate_debrief", "Candidate"))
            .required(),
        field<&CandidateDebrief::on>("on", QT_TRANSLATE_NOOP("candidate_debrief", "Date")).required(),
        field<&CandidateDebrief::summary>("summary", QT_TRANSLATE_NOOP("candidate_debrief", "Summary"))
            .longText(),
        field<&CandidateDebrief::decision>("decision", QT_TRANSLATE_NOOP("candidate_debrief", "Decision")),
        field<&CandidateDebrief::redFlagNote>("red_flag_note",
                                              QT_TRANSLATE_NOOP("candidate_debrief", "Red-flag note"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
