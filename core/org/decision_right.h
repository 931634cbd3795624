// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// Who may decide.
enum class DecisionLevel { Alone, Team, Approval };
template <> struct Choices<DecisionLevel> {
    static constexpr Choice all[] = {
        {"alone", QT_TRANSLATE_NOOP("decision_right", "Alone")},
        {"team", QT_TRANSLATE_NOOP("decision_right", "With the team")},
        {"approval", QT_TRANSLATE_NOOP("decision_right", "Needs approval")},
    };
};

/// Who may decide what.
struct DecisionRight {
    Id<DecisionRight> id;
    QString decisionType;
    DecisionLevel level = DecisionLevel::Alone;
    QString approverRole;
    QString condition;

    /// How people name the record in a sentence.
    QString caption() const { return decisionType; }
    bool operator==(const DecisionRight &) const = default;

    static constexpr const char *table = "decision_right";
    static constexpr const char *label = QT_TRANSLATE_NOOP("decision_right", "Decision right");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("decision_right", "Decision rights");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<DecisionRight>> fields();
};

} // namespace fairlead
