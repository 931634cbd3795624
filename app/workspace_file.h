// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/checks/check.h"
#include "core/planning/planner.h"
#include "core/reports/report_input.h"
#include "core/scenarios/comparison.h"
#include "core/workspace/session.h"

#include <memory>

namespace fairlead {

/// Opens a workspace for a command. Read-only takes no lock, so that it works beside an open window.
/// Errors as of openStore(); of a damaged file the newest backup is named.
Result<std::unique_ptr<Session>> openForReading(const QString &path);
/// The same for writing; Unavailable when somebody else has it open.
Result<std::unique_ptr<Session>> openForWriting(const QString &path);

/// A workspace as one scenario has it, and what the planner says of it.
struct PlannedWorkspace {
    Workspace workspace;
    PlanResult result;
    std::unique_ptr<ApprovedPlan>
        approved; ///< the newest baseline; null when there is none, or it is this one
    QString approvedName;
};

/// What a command asks for.
struct ScenarioQuestion {
    QString name; ///< empty or "Current", a scenario, a baseline, or the key or name of a plan
    std::optional<LineSize> lineSize = {}; ///< in place of the one that the plan says
};

ScenarioQuestion askedBy(const CommandLine &line);

/// NotFound names what there is. As-of is the pinned date, else `today`; of a baseline its own.
/// Malformed or Invalid: what the scenario keeps aside cannot be made any more.
Result<PlannedWorkspace> planScenario(const Session &session, const ScenarioQuestion &question, QDate today);

/// The current state of the plan that is shown first, no more of it computed than is needed: PlanNeed::Period
/// and PlanNeed::LinkDates; nothing of a baseline but its name. Errors as of planScenario().
Result<PlannedWorkspace> planAsNeeded(const Session &session, PlanNeed need, QDate today);

/// The plan and the scenarios that are kept beside it, each planned: what a decision sheet compares.
struct PlannedScenarios {
    std::vector<PlannedWorkspace> planned; ///< the plan first
    std::vector<ComparedPlan> compared;    ///< of them; points into `planned`
};

/// Those scenarios of the plan that is shown first that are named, parted by commas; without names the first
/// mostScenarios in order of their names, and none that no longer fits the plan. Errors as of planScenario();
/// Invalid: more names than are shown side by side.
Result<std::unique_ptr<PlannedScenarios>> planScenarios(const Session &session, const QString &names,
                                                        QDate today);

} // namespace fairlead
