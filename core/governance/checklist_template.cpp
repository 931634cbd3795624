// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/checklist_template.h"

namespace fairlead {

std::span<const Field<ChecklistTemplate>> ChecklistTemplate::fields()
{
    static constexpr Field<ChecklistTemplate> all[] = {
        field<&ChecklistTemplate::id>("id", QT_TRANSLATE_NOOP("checklist_template", "Id")).internal(),
        field<&ChecklistTemplate::key>("key", QT_TRANSLATE_NOOP("checklist_template", "Key")).required(),
        field<&ChecklistTemplate::name>("name", QT_TRANSLATE_NOOP("checklist_template", "Name")).required(),
        field<&ChecklistTemplate::version>("version", QT_TRANSLATE_NOOP("checklist_template", "Version"))
            .between(1, 10000),
        field<&ChecklistTemplate::purpose>("purpose", QT_TRANSLATE_NOOP("checklist_template", "Purpose"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
