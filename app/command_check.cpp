// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/terminal.h"
#include "app/workspace_file.h"
#include "core/checks/findings_json.h"
#include "core/checks/suppression.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

namespace fairlead {

namespace {

QString mark(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("✖");
    case Severity::Warning:
        return QStringLiteral("▲");
    case Severity::Information:
        break;
    }
    return QStringLiteral("ℹ");
}

qsizetype countOf(const std::vector<Finding> &findings, Severity severity)
{
    return std::count_if(findings.begin(), findings.end(),
                         [&](const Finding &each) { return each.severity == severity; });
}

QString countsText(const std::vector<Finding> &findings)
{
    if (findings.empty())
        return Text::tr("Nothing to fix. %1 rules watched.").arg(checks().size());
    return Text::tr("%1 errors, %2 warnings, %3 for information.")
        .arg(countOf(findings, Severity::Error))
        .arg(countOf(findings, Severity::Warning))
        .arg(countOf(findings, Severity::Information));
}

/// What was switched off, each with its reason and how many findings it hides.
void saySwitchedOff(const Workspace &workspace, const CheckedPlan &checked)
{
    for (const CheckSuppression &row : workspace.rows<CheckSuppression>()) {
        const auto hides = [&](const Finding &finding) { return suppressionOf(workspace, finding) == &row; };
        const auto count = std::ranges::count_if(checked.switchedOff, hides);
        say(Text::tr("○ %1 is switched off: %2 (hides %3)")
                .arg(suppressionText(workspace, row), row.reason)
                .arg(count));
    }
}

QString summary(const CheckedPlan &checked)
{
    QString shown = countsText(checked.findings);
    if (checked.switchedOff.empty())
        return shown;
    return Text::tr("%1 %2 more are switched off.").arg(shown).arg(checked.switchedOff.size());
}

void sayFindings(const Workspace &workspace, const CheckedPlan &checked)
{
    for (const Finding &finding : checked.findings) {
        say(QString(mark(finding.severity) + u' ' + finding.code + QStringLiteral("  ") + finding.sentence));
        for (const Fix &fix : finding.fixes)
            say(QString(QStringLiteral("         → ") + fix.sentence));
    }
    saySwitchedOff(workspace, checked);
    say(summary(checked));
}

} // namespace

ExitCode runCheck(const CommandLine &line)
{
    const auto session = openForReading(line.file);
    if (!session)
        return complain(line.file, session.error(), exitCodeOf(session.error()));
    const auto plan = planScenario(**session, askedBy(line), QDate::currentDate());
    if (!plan)
        return complain(line.file, plan.error(), ExitCode::BadInput);
    const CheckedPlan checked = checkPlan({plan->workspace, plan->result, plan->approved.get()});
    if (line.json) {
        const QJsonObject object{
            {QStringLiteral("format"), 1},
            {QStringLiteral("asOf"), plan->result.asOf.toString(Qt::ISODate)},
            {QStringLiteral("findings"), findingsJson(plan->workspace, checked.findings)},
            {QStringLiteral("switchedOff"), findingsJson(plan->workspace, checked.switchedOff)}};
        say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed()));
    } else {
        sayFindings(plan->workspace, checked);
    }
    return countOf(checked.findings, Severity::Error) > 0 ? ExitCode::FoundErrors : ExitCode::Done;
}

} // namespace fairlead
