// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/session_interviewer.h"

namespace fairlead {

std::span<const Field<SessionInterviewer>> SessionInterviewer::fields()
{
    static constexpr Field<SessionInterviewer> all[] = {
        field<&SessionInterviewer::id>("id", QT_TRANSLATE_NOOP("session_interviewer", "Id")).internal(),
        field<&SessionInterviewer::session>("session", QT_TRANSLATE_NOOP("session_interviewer", "Session"))
            .required(),
        field<&SessionInterviewer::person>("person", QT_TRANSLATE_NOOP("session_interviewer", "Person")),
        field<&SessionInterviewer::name>("name", QT_TRANSLATE_NOOP("session_interviewer", "Name or role")),
    };
    return all;
}

} // namespace fairlead
