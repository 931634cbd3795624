// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/checklist_run.h"

namespace fairlead {

std::span<const Field<ChecklistRun>> ChecklistRun::fields()
{
    static constexpr Field<ChecklistRun> all[] = {
        field<&ChecklistRun::id>("id", QT_TRANSLATE_NOOP("checklist_run", "Id")).internal(),
        field<&ChecklistRun::key>("key", QT_TRANSLATE_NOOP("checklist_run", "Key")).required(),
        field<&ChecklistRun::title>("title", QT_TRANSLATE_NOOP("checklist_run", "Title")).required(),
        field<&ChecklistRun::checklist>("checklist", QT_TRANSLATE_NOOP("checklist_run", "Template"))
            .required(),
        field<&ChecklistRun::service>("service", QT_TRANSLATE_NOOP("checklist_run", "Service")),
        field<&ChecklistRun::person>("person", QT_TRANSLATE_NOOP("checklist_run", "Person")).team(),
        field<&ChecklistRun::team>("team", QT_TRANSLATE_NOOP("checklist_run", "Team")),
        field<&ChecklistRun::subject>("subject", QT_TRANSLATE_NOOP("checklist_run", "Subject")),
        field<&ChecklistRun::startedOn>("started_on", QT_TRANSLATE_NOOP("checklist_run", "Started")),
        field<&ChecklistRun::state>("state", QT_TRANSLATE_NOOP("checklist_run", "State")),
        field<&ChecklistRun::closedOn>("closed_on", QT_TRANSLATE_NOOP("checklist_run", "Closed")),
    };
    return all;
}

} // namespace fairlead
