// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/career_level.h"
#include "core/org/person.h"

namespace fairlead {

/// Life of a promotion.
enum class PromotionState { Exploring, Preparing, Submitted, Decided };
template <> struct Choices<PromotionState> {
    static constexpr Choice all[] = {
        {"exploring", QT_TRANSLATE_NOOP("promotion_case", "Exploring")},
        {"preparing", QT_TRANSLATE_NOOP("promotion_case", "Preparing")},
        {"submitted", QT_TRANSLATE_NOOP("promotion_case", "Submitted")},
        {"decided", QT_TRANSLATE_NOOP("promotion_case", "Decided")},
    };
};

/// The way of somebody to the next level; never beside anybody else’s (GR8).
struct PromotionCase {
    Id<PromotionCase> id;
    Id<Person> person;
    Id<CareerLevel> from;
    Id<CareerLevel> to;
    PromotionState state = PromotionState::Exploring;
    QDate panelOn;
    QDate decidedOn;
    bool isPromoted = false;
    QString statement;

    /// How people name the record in a sentence.
    QString caption() const { return panelOn.toString(Qt::ISODate); }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return decidedOn; }
    bool operator==(const PromotionCase &) const = default;

    static constexpr int monthsKept = 24; ///< GR10
    static constexpr const char *table = "promotion_case";
    static constexpr const char *label = QT_TRANSLATE_NOOP("promotion_case", "Promotion");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("promotion_case", "Promotions");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<PromotionCase>> fields();
};

} // namespace fairlead
