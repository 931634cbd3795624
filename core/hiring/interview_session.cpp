// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/interview_session.h"

namespace fairlead {

std::span<const Field<InterviewSession>> InterviewSession::fields()
{
    static constexpr Field<InterviewSession> all[] = {
        field<&InterviewSession::id>("id", QT_TRANSLATE_NOOP("interview_session", "Id")).internal(),
        field<&InterviewSession::candidate>("candidate", QT_TRANSLATE_NOOP("interview_session", "Candidate"))
            .required(),
        field<&InterviewSession::stage>("stage", QT_TRANSLATE_NOOP("interview_session", "Interview")),
        field<&InterviewSession::at>("at", QT_TRANSLATE_NOOP("interview_session", "At")),
        field<&InterviewSession::state>("state", QT_TRANSLATE_NOOP("interview_session", "State")),
    };
    return all;
}

} // namespace fairlead
