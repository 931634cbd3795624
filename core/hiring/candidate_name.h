// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/hiring/candidate.h"

namespace fairlead {

/// The real name behind a code, apart from everything that is rated.
struct CandidateName {
    Id<CandidateName> id;
    Id<Candidate> candidate;
    QString name;
    QString contact;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const CandidateName &) const = default;

    static constexpr const char *table = "candidate_name";
    static constexpr const char *label = QT_TRANSLATE_NOOP("candidate_name", "Name of a candidate");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("candidate_name", "Names of candidates");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CandidateName>> fields();
};

} // namespace fairlead
