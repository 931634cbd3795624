// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/period.h"

namespace fairlead {

/// Life of a plan.
enum class PlanState { Draft, Proposed, Approved, InProgress, Closed };
template <> struct Choices<PlanState> {
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("plan", "Draft")},
        {"proposed", QT_TRANSLATE_NOOP("plan", "Proposed")},
        {"approved", QT_TRANSLATE_NOOP("plan", "Approved")},
        {"in-progress", QT_TRANSLATE_NOOP("plan", "In progress")},
        {"closed", QT_TRANSLATE_NOOP("plan", "Closed")},
    };
};

/// Whether the scope may move.
enum class PlanKind { Flexible, FixedScope };
template <> struct Choices<PlanKind> {
    static constexpr Choice all[] = {
        {"flexible", QT_TRANSLATE_NOOP("plan", "Flexible")},
        {"fixed-scope", QT_TRANSLATE_NOOP("plan", "Fixed scope")},
    };
};

/// Which size of an item the cut line adds up (C09).
enum class LineSize {
    Effort, ///< the most likely one
    P80,    ///< the one that suffices in 80 of 100 cases
};
template <> struct Choices<LineSize> {
    static constexpr Choice all[] = {
        {"effort", QT_TRANSLATE_NOOP("plan", "Most likely effort")},
        {"p80", QT_TRANSLATE_NOOP("plan", "P80 effort")},
    };
};

/// What is to be done in a period.
struct Plan {
    Id<Plan> id;
    QString key;
    QString name;
    Id<Period> period;
    PlanState state = PlanState::Draft;
    PlanKind kind = PlanKind::Flexible;
    LineSize lineSize = LineSize::Effort; ///< P80: the line leaves room for what goes wrong
    QString approvedBy;
    QDate approvedOn;
    QString notDoing;
    QString headline;
    QString ask;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Plan &) const = default;

    static constexpr const char *table = "plan";
    static constexpr const char *label = QT_TRANSLATE_NOOP("plan", "Plan");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("plan", "Plans");
    static constexpr const char *keyPrefix = "PLAN"; ///< of new keys; empty: records have no key
    static std::span<const Field<Plan>> fields();
};

} // namespace fairlead
