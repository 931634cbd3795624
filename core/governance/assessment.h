// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/rubric.h"
#include "core/services/service.h"

namespace fairlead {

/// Life of an assessment.
enum class AssessmentState { Draft, Submitted, Shared };
template <> struct Choices<AssessmentState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("assessment", "Draft")},
        {"submitted", QT_TRANSLATE_NOOP("assessment", "Submitted")},
        {"shared", QT_TRANSLATE_NOOP("assessment", "Shared")},
    };
};

/// A rubric applied to a service.
struct Assessment {
    Id<Assessment> id;
    Id<Rubric> rubric;
    Id<Service> service;
    QDate on;
    QString by;
    AssessmentState state = AssessmentState::Draft;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    bool operator==(const Assessment &) const = default;

    static constexpr const char *table = "assessment";
    static constexpr const char *label = QT_TRANSLATE_NOOP("assessment", "Assessment");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("assessment", "Assessments");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Assessment>> fields();
};

} // namespace fairlead
