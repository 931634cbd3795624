// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/plan_forecast.h"
#include "app/terminal.h"
#include "app/workspace_file.h"
#include "core/checks/chosen_checks.h"
#include "ui/reports/report_command.h"

#include <QDateTime>
#include <QFileInfo>

namespace fairlead {

namespace {

/// What the line says of the report; Error::Invalid where it cannot be.
Result<ReportOptions> optionsOf(const CommandLine &line, ReportKind kind)
{
    ReportOptions options;
    const auto audience =
        line.audience.isEmpty() ? Result<Audience>(Audience::Team) : audienceFrom(line.audience);
    if (!audience)
        return fail(audience.error());
    options.audience = *audience;
    const auto language = line.language.isEmpty() ? Result<ReportLanguage>(languageOf(QLocale::system()))
                                                  : languageFrom(line.language);
    if (!language)
        return fail(language.error());
    options.language = *language;
    options.record = line.incident;
    if (line.sections.isEmpty())
        return options;
    auto sections = sectionsFrom(kind, line.sections);
    if (!sections)
        return fail(sections.error());
    options.sections = *std::move(sections);
    return options;
}

/// What the reports say of chance; a plan that cannot be played is printed without.
struct Chances {
    std::optional<Forecast> forecast; ///< of the plan itself
    std::vector<PromisePrice> prices;
    std::vector<ItemChances> ofScenarios; ///< as in PlannedScenarios, the plan first

    explicit Chances(PlannedScenarios &scenarios)
    {
        ofScenarios.resize(scenarios.planned.size());
        for (size_t i = 0; i < scenarios.planned.size(); ++i) {
            const auto played = forecastOf(scenarios.planned[i], usualRuns);
            if (!played)
                continue;
            for (const ItemForecast &item : played->items)
                ofScenarios[i][item.item] = item.chance;
            scenarios.compared[i].side.chances = &ofScenarios[i];
            if (i == 0)
                forecast = *played;
        }
        const PlannedWorkspace &plan = scenarios.planned.front();
        NoProgress progress;
        if (auto computed = promisePrices(plan.workspace, plan.result, {}, pricedRuns, progress))
            prices = *std::move(computed);
    }
    Chances(const Chances &) = delete; // the scenarios point into it

private:
    static constexpr int pricedRuns = 500; // ± 4 points; each item is played by itself
};

ReportInput inputOf(const PlannedWorkspace &plan, const Session &session, const ReportOptions &options)
{
    ReportInput input;
    input.workspace = &plan.workspace;
    input.result = &plan.result;
    if (plan.approved)
        input.baseline = {plan.approvedName, &plan.approved->workspace, &plan.approved->result};
    input.baseline.name = plan.approvedName;
    input.options = options;
    input.options.generatedAt = QDateTime::currentDateTimeUtc();
    input.options.revision = session.revision();
    return input;
}

ExitCode write(const CommandLine &line, const ReportRequest &request)
{
    const auto written = writeReport(request);
    if (!written)
        return complain(line.to, written.error(), ExitCode::BadInput);
    say(*written);
    return ExitCode::Done;
}

/// A report about the plan: with the scenarios beside it and with chance.
ExitCode reportWithScenarios(const CommandLine &line, const Session &session, ReportKind kind,
                             const ReportOptions &options)
{
    const auto scenarios = planScenarios(session, line.scenario, QDate::currentDate());
    if (!scenarios)
        return complain(line.file, scenarios.error(), ExitCode::BadInput);
    const PlannedWorkspace &plan = (*scenarios)->planned.front();
    ReportRequest request{kind, Paper::A4, line.to, inputOf(plan, session, options)};
    request.input.findings = runChecks({plan.workspace, plan.result, plan.approved.get()});
    request.input.scenarios = &(*scenarios)->compared;
    if (planNeedOf(kind) != PlanNeed::Scenarios)
        return write(line, request);
    const Chances chances(**scenarios);
    request.input.forecast = chances.forecast ? &*chances.forecast : nullptr;
    request.input.prices = &chances.prices;
    return write(line, request);
}

/// A report about what is and was: no more of the plan is computed than it speaks of.
ExitCode reportOfState(const CommandLine &line, const Session &session, ReportKind kind,
                       const ReportOptions &options)
{
    const auto plan = planAsNeeded(session, planNeedOf(kind), QDate::currentDate());
    if (!plan)
        return complain(line.file, plan.error(), ExitCode::BadInput);
    ReportRequest request{kind, Paper::A4, line.to, inputOf(*plan, session, options)};
    request.input.findings = runChecks({plan->workspace, plan->result, nullptr}, checksNeededBy(kind));
    return write(line, request);
}

} // namespace

ExitCode runReport(const CommandLine &line)
{
    const auto kind = reportKindFrom(line.kind);
    if (!kind)
        return complain(kind.error().message, ExitCode::BadUsage);
    const auto options = optionsOf(line, *kind);
    if (!options)
        return complain(options.error().message, ExitCode::BadUsage);
    if (QFileInfo(line.to).canonicalFilePath() == QFileInfo(line.file).canonicalFilePath()
        && QFileInfo::exists(line.to)) {
        return complain(Text::tr("%1: the report would replace the workspace itself.").arg(line.to),
                        ExitCode::BadUsage);
    }
    const auto session = openForReading(line.file);
    if (!session)
        return complain(line.file, session.error(), exitCodeOf(session.error()));
    // Who names scenarios is told of wrong names, whatever the report needs.
    const bool needsScenarios = planNeedOf(*kind) == PlanNeed::Scenarios || !line.scenario.isEmpty();
    return needsScenarios ? reportWithScenarios(line, **session, *kind, *options)
                          : reportOfState(line, **session, *kind, *options);
}

} // namespace fairlead
