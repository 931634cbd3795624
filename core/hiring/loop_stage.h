// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/hiring/interview_loop.h"

namespace fairlead {

/// One interview of a loop: its kit (T24), its length, what it rates.
struct LoopStage {
    Id<LoopStage> id;
    Id<InterviewLoop> loop;
    int position = 0;
    QString name;
    int minutes = 45;
    QString kit;        ///< key of a built-in template: T24-1 to T24-4
    QString dimensions; ///< names of the rubric's dimensions, one a line
    QString roles;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const LoopStage &) const = default;

    static constexpr const char *table = "loop_stage";
    static constexpr const char *label = QT_TRANSLATE_NOOP("loop_stage", "Interview of a loop");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("loop_stage", "Interviews of a loop");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<LoopStage>> fields();
};

} // namespace fairlead
