// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/candidate_name.h"

namespace fairlead {

std::span<const Field<CandidateName>> CandidateName::fields()
{
    static constexpr Field<CandidateName> all[] = {
        field<&CandidateName::id>("id", QT_TRANSLATE_NOOP("candidate_name", "Id")).internal(),
        field<&CandidateName::candidate>("candidate", QT_TRANSLATE_NOOP("candidate_name", "Candidate"))
            .required(),
        field<&CandidateName::name>("name", QT_TRANSLATE_NOOP("candidate_name", "Name")).required(),
        field<&CandidateName::contact>("contact", QT_TRANSLATE_NOOP("candidate_name", "Contact")),
    };
    return all;
}

} // namespace fairlead
