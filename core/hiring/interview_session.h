// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/hiring/candidate.h"
#include "core/hiring/loop_stage.h"

namespace fairlead {

/// Life of an interview.
enum class SessionState { Planned, Held, Cancelled };
template <> struct Choices<SessionState> {
    static constexpr Choice all[] = {
        {"planned", QT_TRANSLATE_NOOP("interview_session", "Planned")},
        {"held", QT_TRANSLATE_NOOP("interview_session", "Held")},
        {"cancelled", QT_TRANSLATE_NOOP("interview_session", "Cancelled")},
    };
};

/// One interview with one candidate.
struct InterviewSession {
    Id<InterviewSession> id;
    Id<Candidate> candidate;
    Id<LoopStage> stage;
    QDateTime at;
    SessionState state = SessionState::Planned;

    /// How people name the record in a sentence.
    QString caption() const { return at.toString(Qt::ISODate); }
    bool operator==(const InterviewSession &) const = default;

    static constexpr const char *table = "interview_session";
    static constexpr const char *label = QT_TRANSLATE_NOOP("interview_session", "Interview session");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("interview_session", "Interview sessions");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<InterviewSession>> fields();
};

} // namespace fairlead
