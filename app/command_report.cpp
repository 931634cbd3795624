// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/terminal.h"
#include "app/workspace_file.h"
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
    if (line.sections.isEmpty())
        return options;
    auto sections = sectionsFrom(kind, line.sections);
    if (!sections)
        return fail(sections.error());
    options.sections = *std::move(sections);
    return options;
}

ReportInput inputOf(const PlannedWorkspace &plan, const Session &session, const ReportOptions &options)
{
    ReportInput input;
    input.workspace = &plan.workspace;
    input.result = &plan.result;
    if (plan.approved)
        input.baseline = {plan.approvedName, &plan.approved->workspace, &plan.approved->result};
    input.findings = runChecks({plan.workspace, plan.result, plan.approved.get()});
    input.options = options;
    input.options.generatedAt = QDateTime::currentDateTimeUtc();
    input.options.revision = session.revision();
    return input;
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
    const auto scenarios = planScenarios(**session, line.scenario, QDate::currentDate());
    if (!scenarios)
        return complain(line.file, scenarios.error(), ExitCode::BadInput);
    const PlannedWorkspace &plan = (*scenarios)->planned.front();
    ReportRequest request;
    request.kind = *kind;
    request.path = line.to;
    request.input = inputOf(plan, **session, *options);
    request.input.scenarios = &(*scenarios)->compared;
    const auto written = writeReport(request);
    if (!written)
        return complain(line.to, written.error(), ExitCode::BadInput);
    say(*written);
    return ExitCode::Done;
}

} // namespace fairlead
