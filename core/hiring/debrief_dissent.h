// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/hiring/candidate_debrief.h"
#include "core/org/person.h"

namespace fairlead {

/// Who saw it otherwise, and why; kept as it was said.
struct DebriefDissent {
    Id<DebriefDissent> id;
    Id<CandidateDebrief> debrief;
    Id<Person> person;
    QString name;
    QString text;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    bool operator==(const DebriefDissent &) const = default;

    static constexpr const char *table = "debrief_dissent";
    static constexpr const char *label = QT_TRANSLATE_NOOP("debrief_dissent", "Dissent");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("debrief_dissent", "Dissents");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<DebriefDissent>> fields();
};

} // namespace fairlead
