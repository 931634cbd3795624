// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/hiring/scorecard.h"

namespace fairlead {

/// What a signal says.
enum class SignalKind { Strong, Weak, RedFlag };
template <> struct Choices<SignalKind> {
    static constexpr Choice all[] = {
        {"strong", QT_TRANSLATE_NOOP("scorecard_signal", "Strong")},
        {"weak", QT_TRANSLATE_NOOP("scorecard_signal", "Weak")},
        {"red-flag", QT_TRANSLATE_NOOP("scorecard_signal", "Red flag")},
    };
};

/// A signal of the list (T25) that an interviewer saw.
struct ScorecardSignal {
    Id<ScorecardSignal> id;
    Id<Scorecard> scorecard;
    SignalKind kind = SignalKind::Strong;
    QString signal;
    QString evidence;

    /// How people name the record in a sentence.
    QString caption() const { return signal; }
    bool operator==(const ScorecardSignal &) const = default;

    static constexpr const char *table = "scorecard_signal";
    static constexpr const char *label = QT_TRANSLATE_NOOP("scorecard_signal", "Signal");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("scorecard_signal", "Signals");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ScorecardSignal>> fields();
};

} // namespace fairlead
