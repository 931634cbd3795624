// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/checklist_point.h"
#include "core/governance/checklist_run.h"

namespace fairlead {

/// How a point stands; unknown is a state of its own.
enum class AnswerState { Unknown, Met, NotMet, Waived };
template <> struct Choices<AnswerState> {
    static constexpr Choice all[] = {
        {"unknown", QT_TRANSLATE_NOOP("check_answer", "Unknown")},
        {"met", QT_TRANSLATE_NOOP("check_answer", "Met")},
        {"not-met", QT_TRANSLATE_NOOP("check_answer", "Not met")},
        {"waived", QT_TRANSLATE_NOOP("check_answer", "Waived")},
    };
};

/// One point of a checklist that is gone through, and its answer.
struct CheckAnswer {
    Id<CheckAnswer> id;
    Id<ChecklistRun> run;
    Id<ChecklistPoint> point;
    int position = 0;
    QString text;
    AnswerState state = AnswerState::Unknown;
    std::optional<Measure> value;
    QString evidence;
    QDate doneOn;
    Id<Person> doneBy;
    QDate due;
    QString waivedReason;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    bool operator==(const CheckAnswer &) const = default;

    static constexpr const char *table = "check_answer";
    static constexpr const char *label = QT_TRANSLATE_NOOP("check_answer", "Answer");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("check_answer", "Answers");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CheckAnswer>> fields();
};

} // namespace fairlead
