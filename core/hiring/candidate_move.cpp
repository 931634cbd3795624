// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/candidate_move.h"

namespace fairlead {

std::span<const Field<CandidateMove>> CandidateMove::fields()
{
    static constexpr Field<CandidateMove> all[] = {
        field<&CandidateMove::id>("id", QT_TRANSLATE_NOOP("candidate_move", "Id")).internal(),
        field<&CandidateMove::candidate>("candidate", QT_TRANSLATE_NOOP("candidate_move", "Candidate"))
            .required(),
        field<&CandidateMove::stage>("stage", QT_TRANSLATE_NOOP("candidate_move", "Stage")),
        field<&CandidateMove::at>("at", QT_TRANSLATE_NOOP("candidate_move", "At")).required(),
        field<&CandidateMove::note>("note", QT_TRANSLATE_NOOP("candidate_move", "Note")),
    };
    return all;
}

} // namespace fairlead
