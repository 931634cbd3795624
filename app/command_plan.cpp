// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/plan_forecast.h"
#include "app/plan_text.h"
#include "app/terminal.h"
#include "core/checks/findings_json.h"
#include "core/forecast/forecast_json.h"
#include "core/planning/plan_json.h"

#include <QDate>

namespace fairlead {

namespace {

/// How often to play the quarter; 0: not at all. Error::Invalid: a number that cannot be meant.
Result<int> runsOf(const CommandLine &line)
{
    if (line.noChance && !line.runs.isEmpty())
        return fail(Error::invalid(Text::tr("--runs and --no-chance exclude each other.")));
    if (line.noChance)
        return 0;
    if (line.runs.isEmpty())
        return usualRuns;
    bool isNumber = false;
    const int runs = line.runs.toInt(&isNumber);
    if (!isNumber || runs < 1 || runs > mostRuns)
        return fail(Error::invalid(Text::tr("--runs: “%1” does not fit; expected a number from 1 to %2.")
                                       .arg(line.runs.left(60))
                                       .arg(mostRuns)));
    return runs;
}

} // namespace

ExitCode runPlan(const CommandLine &line)
{
    const auto runs = runsOf(line);
    if (!runs)
        return complain(runs.error().message, ExitCode::BadUsage);
    const auto session = openForReading(line.file);
    if (!session)
        return complain(line.file, session.error(), exitCodeOf(session.error()));
    const auto plan = planScenario(**session, askedBy(line), QDate::currentDate());
    if (!plan)
        return complain(line.file, plan.error(), ExitCode::BadInput);
    std::optional<Forecast> forecast;
    if (*runs > 0) {
        auto computed = forecastOf(*plan, *runs);
        if (!computed)
            return complain(line.file, computed.error(), ExitCode::BadInput);
        forecast = *std::move(computed);
    }
    if (!line.json) {
        say(planText(*plan, forecast ? &*forecast : nullptr));
        return ExitCode::Done;
    }
    const auto findings = runChecks({plan->workspace, plan->result, plan->approved.get()});
    const QJsonDocument json =
        planJson(plan->workspace, plan->result, findingsJson(plan->workspace, findings),
                 forecast ? forecastJson(plan->workspace, *forecast) : QJsonObject());
    say(QString::fromUtf8(json.toJson(QJsonDocument::Indented).trimmed()));
    return ExitCode::Done;
}

} // namespace fairlead
