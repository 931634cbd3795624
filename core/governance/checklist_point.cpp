// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/checklist_point.h"

namespace fairlead {

std::span<const Field<ChecklistPoint>> ChecklistPoint::fields()
{
    static constexpr Field<ChecklistPoint> all[] = {
        field<&ChecklistPoint::id>("id", QT_TRANSLATE_NOOP("checklist_point", "Id")).internal(),
        field<&ChecklistPoint::checklist>("checklist", QT_TRANSLATE_NOOP("checklist_point", "Checklist"))
            .required(),
        field<&ChecklistPoint::position>("position", QT_TRANSLATE_NOOP("checklist_point", "Position"))
            .between(0, 100000),
        field<&ChecklistPoint::group>("group", QT_TRANSLATE_NOOP("checklist_point", "Group")),
        field<&ChecklistPoint::text>("text", QT_TRANSLATE_NOOP("checklist_point", "Text")).required(),
        field<&ChecklistPoint::kind>("kind", QT_TRANSLATE_NOOP("checklist_point", "Kind")),
        field<&ChecklistPoint::threshold>("threshold", QT_TRANSLATE_NOOP("checklist_point", "At least")),
        field<&ChecklistPoint::isRequired>("required", QT_TRANSLATE_NOOP("checklist_point", "Required")),
        field<&ChecklistPoint::isGate>("gate", QT_TRANSLATE_NOOP("checklist_point", "Gate")),
        field<&ChecklistPoint::dueAfter>("due_after", QT_TRANSLATE_NOOP("checklist_point", "Due after"))
            .between(-10000, 10000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&ChecklistPoint::role>("role", QT_TRANSLATE_NOOP("checklist_point", "Role")),
    };
    return all;
}

} // namespace fairlead
