// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/decision_right.h"

namespace fairlead {

/// What a decision is about.
enum class DecisionKind {
    TradeOff,
    GoNoGo,
    Architecture,
    Scope,
    Staffing,
    RiskAcceptance,
    SloChange,
    Process
};
template <> struct Choices<DecisionKind> {
    static constexpr Choice all[] = {
        {"trade-off", QT_TRANSLATE_NOOP("decision", "Trade-off")},
        {"go-no-go", QT_TRANSLATE_NOOP("decision", "Go/no-go")},
        {"architecture", QT_TRANSLATE_NOOP("decision", "Architecture")},
        {"scope", QT_TRANSLATE_NOOP("decision", "Scope")},
        {"staffing", QT_TRANSLATE_NOOP("decision", "Staffing")},
        {"risk-acceptance", QT_TRANSLATE_NOOP("decision", "Risk acceptance")},
        {"slo-change", QT_TRANSLATE_NOOP("decision", "SLO change")},
        {"process", QT_TRANSLATE_NOOP("decision", "Process")},
    };
};

/// Life of a decision.
enum class DecisionState { Open, Decided, Approved, Superseded, Reversed };
template <> struct Choices<DecisionState> {
    static constexpr Choice all[] = {
        {"open", QT_TRANSLATE_NOOP("decision", "Open")},
        {"decided", QT_TRANSLATE_NOOP("decision", "Decided")},
        {"approved", QT_TRANSLATE_NOOP("decision", "Approved")},
        {"superseded", QT_TRANSLATE_NOOP("decision", "Superseded")},
        {"reversed", QT_TRANSLATE_NOOP("decision", "Reversed")},
    };
};

/// What was chosen, and why.
struct Decision {
    Id<Decision> id;
    QString key;
    QString title;
    QString context;
    QString options;
    QString chosen;
    QString rationale;
    QString decider;
    DecisionLevel level = DecisionLevel::Alone;
    DecisionKind kind = DecisionKind::TradeOff;
    QDate on;
    QDate due;
    QDate reviewOn;
    DecisionState state = DecisionState::Open;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + title); }
    bool operator==(const Decision &) const = default;

    static constexpr const char *table = "decision";
    static constexpr const char *label = QT_TRANSLATE_NOOP("decision", "Decision");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("decision", "Decisions");
    static constexpr const char *keyPrefix = "D"; ///< of new keys; empty: records have no key
    static std::span<const Field<Decision>> fields();
};

} // namespace fairlead
