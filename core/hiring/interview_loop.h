// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/rubric.h"
#include "core/org/requisition.h"

namespace fairlead {

/// The interviews of a requisition; together they have to cover every dimension of its rubric.
struct InterviewLoop {
    Id<InterviewLoop> id;
    Id<Requisition> requisition;
    QString name;
    Id<Rubric> rubric;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const InterviewLoop &) const = default;

    static constexpr const char *table = "interview_loop";
    static constexpr const char *label = QT_TRANSLATE_NOOP("interview_loop", "Interview loop");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("interview_loop", "Interview loops");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<InterviewLoop>> fields();
};

} // namespace fairlead
