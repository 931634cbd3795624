// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/career_level.h"
#include "core/org/person.h"

namespace fairlead {

/// Life of a growth plan.
enum class GrowthPlanState { Draft, Agreed, Active, Closed };
template <> struct Choices<GrowthPlanState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("growth_plan", "Draft")},
        {"agreed", QT_TRANSLATE_NOOP("growth_plan", "Agreed")},
        {"active", QT_TRANSLATE_NOOP("growth_plan", "Active")},
        {"closed", QT_TRANSLATE_NOOP("growth_plan", "Closed")},
    };
};

/// Where somebody wants to go, and until when (T22).
struct GrowthPlan {
    Id<GrowthPlan> id;
    Id<Person> person;
    QString aspiration;
    QString strengths;
    Id<CareerLevel> target;
    QString direction;
    QDate horizon;
    GrowthPlanState state = GrowthPlanState::Draft;
    QDate agreedOn;
    QDate nextReview;

    /// How people name the record in a sentence.
    QString caption() const { return aspiration; }
    Id<Person> about() const { return person; }
    bool operator==(const GrowthPlan &) const = default;

    static constexpr const char *table = "growth_plan";
    static constexpr const char *label = QT_TRANSLATE_NOOP("growth_plan", "Growth plan");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("growth_plan", "Growth plans");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<GrowthPlan>> fields();
};

} // namespace fairlead
