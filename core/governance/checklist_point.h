// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/checklist_template.h"

namespace fairlead {

/// How a point is answered.
enum class PointKind { Tick, Number, Choice, SignOff };
template <> struct Choices<PointKind> {
    static constexpr Choice all[] = {
        {"tick", QT_TRANSLATE_NOOP("checklist_point", "Tick")},
        {"number", QT_TRANSLATE_NOOP("checklist_point", "Number")},
        {"choice", QT_TRANSLATE_NOOP("checklist_point", "Choice")},
        {"sign-off", QT_TRANSLATE_NOOP("checklist_point", "Sign-off")},
    };
};

/// One point of a template.
struct ChecklistPoint {
    Id<ChecklistPoint> id;
    Id<ChecklistTemplate> checklist;
    int position = 0;
    QString group;
    QString text;
    PointKind kind = PointKind::Tick;
    std::optional<Measure> threshold;
    bool isRequired = true;
    bool isGate = false; ///< not met: the whole list is not passed, whatever its score (C31)
    std::optional<int> dueAfter;
    QString role;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    bool operator==(const ChecklistPoint &) const = default;

    static constexpr const char *table = "checklist_point";
    static constexpr const char *label = QT_TRANSLATE_NOOP("checklist_point", "Point of a template");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("checklist_point", "Points of templates");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ChecklistPoint>> fields();
};

} // namespace fairlead
