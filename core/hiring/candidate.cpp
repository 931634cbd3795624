// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/candidate.h"

namespace fairlead {

std::span<const Field<Candidate>> Candidate::fields()
{
    static constexpr Field<Candidate> all[] = {
        field<&Candidate::id>("id", QT_TRANSLATE_NOOP("candidate", "Id")).internal(),
        field<&Candidate::key>("key", QT_TRANSLATE_NOOP("candidate", "Key")).required(),
        field<&Candidate::requisition>("requisition", QT_TRANSLATE_NOOP("candidate", "Requisition"))
            .required(),
        field<&Candidate::stage>("stage", QT_TRANSLATE_NOOP("candidate", "Stage")),
        field<&Candidate::source>("source", QT_TRANSLATE_NOOP("candidate", "Source")),
        field<&Candidate::nextStep>("next_step", QT_TRANSLATE_NOOP("candidate", "Next step")),
        field<&Candidate::nextOn>("next_on", QT_TRANSLATE_NOOP("candidate", "Next on")),
        field<&Candidate::decidedOn>("decided_on", QT_TRANSLATE_NOOP("candidate", "Decided on")),
        field<&Candidate::consentUntil>("consent_until", QT_TRANSLATE_NOOP("candidate", "Consent until")),
    };
    return all;
}

} // namespace fairlead
