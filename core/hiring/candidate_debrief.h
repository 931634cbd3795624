// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/hiring/candidate.h"

namespace fairlead {

/// What a debrief came to.
enum class DebriefDecision { Open, Hire, NoHire, Hold };
template <> struct Choices<DebriefDecision> {
    static constexpr Choice all[] = {
        {"open", QT_TRANSLATE_NOOP("candidate_debrief", "Open")},
        {"hire", QT_TRANSLATE_NOOP("candidate_debrief", "Hire")},
        {"no-hire", QT_TRANSLATE_NOOP("candidate_debrief", "Do not hire")},
        {"hold", QT_TRANSLATE_NOOP("candidate_debrief", "Hold")},
    };
};

/// What the interviewers came to together, after all cards were in.
struct CandidateDebrief {
    Id<CandidateDebrief> id;
    Id<Candidate> candidate;
    QDate on;
    QString summary;
    DebriefDecision decision = DebriefDecision::Open;
    QString redFlagNote;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    bool operator==(const CandidateDebrief &) const = default;

    static constexpr const char *table = "candidate_debrief";
    static constexpr const char *label = QT_TRANSLATE_NOOP("candidate_debrief", "Debrief");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("candidate_debrief", "Debriefs");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CandidateDebrief>> fields();
};

} // namespace fairlead
