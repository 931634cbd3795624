// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/plan_text.h"
#include "app/terminal.h"
#include "core/checks/findings_json.h"
#include "core/planning/plan_json.h"

#include <QDate>

namespace fairlead {

ExitCode runPlan(const CommandLine &line)
{
    const auto session = openForReading(line.file);
    if (!session)
        return complain(line.file, session.error(), exitCodeOf(session.error()));
    const auto plan = planScenario(**session, askedBy(line), QDate::currentDate());
    if (!plan)
        return complain(line.file, plan.error(), ExitCode::BadInput);
    if (!line.json) {
        say(planText(*plan));
        return ExitCode::Done;
    }
    const auto findings = runChecks({plan->workspace, plan->result, plan->approved.get()});
    const QJsonDocument json =
        planJson(plan->workspace, plan->result, findingsJson(plan->workspace, findings));
    say(QString::fromUtf8(json.toJson(QJsonDocument::Indented).trimmed()));
    return ExitCode::Done;
}

} // namespace fairlead
