// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/career_level.h"

namespace fairlead {

/// What changes with a step.
enum class CareerStepKind { Promotion, Lateral, TrackChange };
template <> struct Choices<CareerStepKind> {
    static constexpr Choice all[] = {
        {"promotion", QT_TRANSLATE_NOOP("career_step", "Promotion")},
        {"lateral", QT_TRANSLATE_NOOP("career_step", "Lateral")},
        {"track-change", QT_TRANSLATE_NOOP("career_step", "Change of track")},
    };
};

/// A way from one level to the next on the ladder.
struct CareerStep {
    Id<CareerStep> id;
    Id<CareerLevel> from;
    Id<CareerLevel> to;
    CareerStepKind kind = CareerStepKind::Promotion;

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const CareerStep &) const = default;

    static constexpr const char *table = "career_step";
    static constexpr const char *label = QT_TRANSLATE_NOOP("career_step", "Career step");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("career_step", "Career steps");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CareerStep>> fields();
};

} // namespace fairlead
