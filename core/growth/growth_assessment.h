// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/rubric.h"
#include "core/org/person.h"

namespace fairlead {

/// Whose view it is.
enum class Assessor { Self, Manager, Peer };
template <> struct Choices<Assessor> {
    static constexpr Choice all[] = {
        {"self", QT_TRANSLATE_NOOP("growth_assessment", "Self")},
        {"manager", QT_TRANSLATE_NOOP("growth_assessment", "Manager")},
        {"peer", QT_TRANSLATE_NOOP("growth_assessment", "Peer")},
    };
};

/// Life of an assessment.
enum class GrowthAssessmentState { Draft, Submitted, Shared };
template <> struct Choices<GrowthAssessmentState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("growth_assessment", "Draft")},
        {"submitted", QT_TRANSLATE_NOOP("growth_assessment", "Submitted")},
        {"shared", QT_TRANSLATE_NOOP("growth_assessment", "Shared")},
    };
};

/// How somebody stands against a level (M6). The manager’s copy is hidden from the person until the own one
/// is submitted.
struct GrowthAssessment {
    Id<GrowthAssessment> id;
    Id<Person> person;
    Id<Rubric> rubric;
    Assessor by = Assessor::Manager;
    QDate on;
    GrowthAssessmentState state = GrowthAssessmentState::Draft;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return on; }
    bool operator==(const GrowthAssessment &) const = default;

    static constexpr int monthsKept = 24; ///< GR10
    static constexpr const char *table = "growth_assessment";
    static constexpr const char *label = QT_TRANSLATE_NOOP("growth_assessment", "Assessment of competencies");
    static constexpr const char *plural =
        QT_TRANSLATE_NOOP("growth_assessment", "Assessments of competencies");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<GrowthAssessment>> fields();
};

} // namespace fairlead
