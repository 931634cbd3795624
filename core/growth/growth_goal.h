// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/growth/growth_plan.h"
#include "core/org/skill.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// How a goal stands.
enum class GoalProgress { NotStarted, OnTrack, AtRisk, Done, Dropped };
template <> struct Choices<GoalProgress> {
    static constexpr Choice all[] = {
        {"not-started", QT_TRANSLATE_NOOP("growth_goal", "Not started")},
        {"on-track", QT_TRANSLATE_NOOP("growth_goal", "On track")},
        {"at-risk", QT_TRANSLATE_NOOP("growth_goal", "At risk")},
        {"done", QT_TRANSLATE_NOOP("growth_goal", "Done")},
        {"dropped", QT_TRANSLATE_NOOP("growth_goal", "Dropped")},
    };
};

/// One to three of them make a growth plan.
struct GrowthGoal {
    Id<GrowthGoal> id;
    Id<GrowthPlan> plan;
    int position = 0;
    QString title;
    QString competency;
    Id<Skill> skill;
    QString measure;
    QDate starts;
    QDate due;
    GoalProgress progress = GoalProgress::NotStarted;
    QDate doneOn;
    Id<Item> item;
    QString support;

    /// How people name the record in a sentence.
    QString caption() const { return title; }
    bool operator==(const GrowthGoal &) const = default;

    static constexpr const char *table = "growth_goal";
    static constexpr const char *label = QT_TRANSLATE_NOOP("growth_goal", "Goal");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("growth_goal", "Goals");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<GrowthGoal>> fields();
};

} // namespace fairlead
