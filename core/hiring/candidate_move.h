// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/hiring/candidate.h"

namespace fairlead {

/// When a candidate reached a stage: the funnel is counted from these (C25).
struct CandidateMove {
    Id<CandidateMove> id;
    Id<Candidate> candidate;
    CandidateStage stage = CandidateStage::Applied;
    QDateTime at;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return at.toString(Qt::ISODate); }
    bool operator==(const CandidateMove &) const = default;

    static constexpr const char *table = "candidate_move";
    static constexpr const char *label = QT_TRANSLATE_NOOP("candidate_move", "Move of a candidate");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("candidate_move", "Moves of candidates");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CandidateMove>> fields();
};

} // namespace fairlead
