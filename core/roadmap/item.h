// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/team.h"
#include "core/roadmap/objective.h"
#include "core/roadmap/plan.h"

namespace fairlead {

/// What kind of work an item is.
enum class ItemKind {
    Feature,
    Reliability,
    Security,
    TechDebt,
    Modernisation,
    Compliance,
    Cost,
    Platform,
    Support,
    Milestone
};
template <> struct Choices<ItemKind> {
    static constexpr Choice all[] = {
        {"feature", QT_TRANSLATE_NOOP("item", "Feature")},
        {"reliability", QT_TRANSLATE_NOOP("item", "Reliability")},
        {"security", QT_TRANSLATE_NOOP("item", "Security")},
        {"tech-debt", QT_TRANSLATE_NOOP("item", "Tech debt")},
        {"modernisation", QT_TRANSLATE_NOOP("item", "Modernisation")},
        {"compliance", QT_TRANSLATE_NOOP("item", "Compliance")},
        {"cost", QT_TRANSLATE_NOOP("item", "Cost")},
        {"platform", QT_TRANSLATE_NOOP("item", "Platform")},
        {"support", QT_TRANSLATE_NOOP("item", "Support")},
        {"milestone", QT_TRANSLATE_NOOP("item", "Milestone")},
    };
};

/// What the effort is an investment in (C04).
enum class InvestmentClass { Feature, EngineeringExcellence, Modernisation, Mandatory, Unplanned };
template <> struct Choices<InvestmentClass> {
    static constexpr Choice all[] = {
        {"feature", QT_TRANSLATE_NOOP("item", "Feature")},
        {"ee", QT_TRANSLATE_NOOP("item", "Engineering excellence")},
        {"modernisation", QT_TRANSLATE_NOOP("item", "Modernisation")},
        {"mandatory", QT_TRANSLATE_NOOP("item", "Mandatory")},
        {"unplanned", QT_TRANSLATE_NOOP("item", "Unplanned")},
    };
};

/// How sure the owner is.
enum class Confidence { High, Medium, Low };
template <> struct Choices<Confidence> {
    static constexpr Choice all[] = {
        {"high", QT_TRANSLATE_NOOP("item", "High")},
        {"medium", QT_TRANSLATE_NOOP("item", "Medium")},
        {"low", QT_TRANSLATE_NOOP("item", "Low")},
    };
};

/// Life of an item.
enum class ItemState { Proposed, Ready, InProgress, Done, Dropped };
template <> struct Choices<ItemState> {
    static constexpr Choice all[] = {
        {"proposed", QT_TRANSLATE_NOOP("item", "Proposed")},
        {"ready", QT_TRANSLATE_NOOP("item", "Ready")},
        {"in-progress", QT_TRANSLATE_NOOP("item", "In progress")},
        {"done", QT_TRANSLATE_NOOP("item", "Done")},
        {"dropped", QT_TRANSLATE_NOOP("item", "Dropped")},
    };
};

/// A piece of work on the roadmap, or a milestone.
struct Item {
    Id<Item> id;
    QString key;
    QString title;
    Id<Plan> plan;
    Id<Team> team;
    ItemKind kind = ItemKind::Feature;
    InvestmentClass investment = InvestmentClass::Feature;
    Id<Objective> objective;
    QString rank; ///< fractional index: order of the plan, smallest first
    Effort optimistic;
    Effort effort; ///< most likely (M)
    Effort pessimistic;
    Headcount staffing = Headcount::of(1);
    std::optional<int> duration; ///< typed in place of C07; empty: computed from effort and staffing
    QDate notBefore;
    QDate deadline; ///< last acceptable finish, inclusive
    bool hardDeadline = false;
    bool isFluid = false; ///< spread over the days from not-before to deadline instead of done in one piece
    std::optional<Money> costOfDelay;
    QString outcome;
    QString acceptance;
    QString customerImpact;
    bool aiAssisted = false;
    QString source;
    QString externalId;
    QString url;
    Confidence confidence = Confidence::Medium;
    ItemState state = ItemState::Proposed;
    QDate actualStart;
    QDate actualFinish;           ///< last day worked, inclusive
    std::optional<int> remaining; ///< working days left at the as-of date, when in progress
    QDate blockedSince;
    QString blockedReason;
    QString commitment; ///< whom a milestone was promised to
    QString notDoingReason;
    QString notes;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + title); }

    bool isMilestone() const { return kind == ItemKind::Milestone; }
    bool operator==(const Item &) const = default;

    static constexpr const char *table = "item";
    static constexpr const char *label = QT_TRANSLATE_NOOP("item", "Item");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("item", "Items");
    static constexpr const char *keyPrefix = "R"; ///< of new keys; empty: records have no key
    static std::span<const Field<Item>> fields();
};

} // namespace fairlead
