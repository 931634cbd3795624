// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/checklist_template.h"
#include "core/org/person.h"
#include "core/org/team.h"
#include "core/services/service.h"

namespace fairlead {

/// Life of a checklist.
enum class RunState { Open, Passed, Failed, Cancelled };
template <> struct Choices<RunState> {
    static constexpr Choice all[] = {
        {"open", QT_TRANSLATE_NOOP("checklist_run", "Open")},
        {"passed", QT_TRANSLATE_NOOP("checklist_run", "Passed")},
        {"failed", QT_TRANSLATE_NOOP("checklist_run", "Not passed")},
        {"cancelled", QT_TRANSLATE_NOOP("checklist_run", "Cancelled")},
    };
};

/// A template gone through once, for one subject.
struct ChecklistRun {
    Id<ChecklistRun> id;
    QString key;
    QString title;
    Id<ChecklistTemplate> checklist;
    Id<Service> service;
    Id<Person> person;
    Id<Team> team;
    QString subject;
    QDate startedOn;
    RunState state = RunState::Open;
    QDate closedOn;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + title); }
    bool operator==(const ChecklistRun &) const = default;

    static constexpr const char *table = "checklist_run";
    static constexpr const char *label = QT_TRANSLATE_NOOP("checklist_run", "Checklist");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("checklist_run", "Checklists");
    static constexpr const char *keyPrefix = "CL"; ///< of new keys; empty: records have no key
    static std::span<const Field<ChecklistRun>> fields();
};

} // namespace fairlead
