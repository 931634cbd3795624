// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/hiring/interview_session.h"
#include "core/org/person.h"

namespace fairlead {

/// Who interviews: somebody of the workspace, or somebody else by name or role.
struct SessionInterviewer {
    Id<SessionInterviewer> id;
    Id<InterviewSession> session;
    Id<Person> person;
    QString name;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const SessionInterviewer &) const = default;

    static constexpr const char *table = "session_interviewer";
    static constexpr const char *label = QT_TRANSLATE_NOOP("session_interviewer", "Interviewer");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("session_interviewer", "Interviewers");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<SessionInterviewer>> fields();
};

} // namespace fairlead
