// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/chosen_checks.h"
#include "core/checks/families.h"
#include "core/checks/suppression.h"
#include "core/checks/tour.h"

namespace fairlead {

std::span<const Check> checks()
{
    using enum Severity;
    static constexpr Check all[] = {
        {"X01", Error, QT_TRANSLATE_NOOP("fairlead", "Items wait for each other"), check::loops},
        {"X02", Error, QT_TRANSLATE_NOOP("fairlead", "A date breaks a dependency"),
         check::brokenDependencies},
        {"X03", Error, QT_TRANSLATE_NOOP("fairlead", "Forecast after the deadline"), check::missedDeadlines},
        {"X04", Warning, QT_TRANSLATE_NOOP("fairlead", "Team over capacity"), check::overloadedTeams},
        {"X05", Error, QT_TRANSLATE_NOOP("fairlead", "Person allocated above 100 %"),
         check::overbookedPeople},
        {"X06", Error, QT_TRANSLATE_NOOP("fairlead", "Skill demand cannot be met"), check::missingSkills},
        {"X07", Warning, QT_TRANSLATE_NOOP("fairlead", "Engineering excellence outside its band"),
         check::excellenceBand},
        {"X08", Error, QT_TRANSLATE_NOOP("fairlead", "Nobody on call"), check::emptyShifts},
        {"X09", Error, QT_TRANSLATE_NOOP("fairlead", "On call during leave"), check::shiftsOnLeave},
        {"X10", Warning, QT_TRANSLATE_NOOP("fairlead", "On call too often"), check::crowdedShifts},
        {"X11", Warning, QT_TRANSLATE_NOOP("fairlead", "On-call load unfair"), check::unfairLoad},
        {"X12", Warning, QT_TRANSLATE_NOOP("fairlead", "Too many incidents in a shift"),
         check::crowdedHalfShifts},
        {"X13", Warning, QT_TRANSLATE_NOOP("fairlead", "Too few people know the service"),
         check::scarceKnowledge},
        {"X14", Warning, QT_TRANSLATE_NOOP("fairlead", "Critical item that one person can do"),
         check::onePossiblePerson},
        {"X15", Warning, QT_TRANSLATE_NOOP("fairlead", "Service incomplete"), check::incompleteServices},
        {"X16", Warning, QT_TRANSLATE_NOOP("fairlead", "Critical service waits for a less critical one"),
         check::invertedTiers},
        {"X17", Warning, QT_TRANSLATE_NOOP("fairlead", "Services need each other or share a datastore"),
         check::entangledServices},
        {"X18", Warning, QT_TRANSLATE_NOOP("fairlead", "Document past its review"), check::staleDocuments},
        {"X19", Error, QT_TRANSLATE_NOOP("fairlead", "Error budget spent or burning"), check::burningBudgets},
        {"X20", Error, QT_TRANSLATE_NOOP("fairlead", "Severe incident without commander or review"),
         check::severeIncidents},
        {"X21", Warning, QT_TRANSLATE_NOOP("fairlead", "Action overdue, without owner or date"),
         check::openActions},
        {"X22", Warning, QT_TRANSLATE_NOOP("fairlead", "Addressed cause came back"), check::repeatedCauses},
        {"X23", Warning, QT_TRANSLATE_NOOP("fairlead", "1:1 overdue"), check::overdueTalks, true},
        {"X24", Warning, QT_TRANSLATE_NOOP("fairlead", "No growth plan"), check::missingGrowthPlans, true},
        {"X25", Information, QT_TRANSLATE_NOOP("fairlead", "No feedback noted for long"),
         check::silentFeedback, true},
        {"X28", Warning, QT_TRANSLATE_NOOP("fairlead", "Dependency between teams without agreement"),
         check::missingAgreements},
        {"X29", Error, QT_TRANSLATE_NOOP("fairlead", "Agreement late"), check::lateAgreements},
        {"X30", Warning, QT_TRANSLATE_NOOP("fairlead", "Figure off target without a decision"),
         check::metricsTheatre},
        {"X31", Warning, QT_TRANSLATE_NOOP("fairlead", "Renewal or end of life is near"), check::endingSoon},
        {"X32", Error,
         QT_TRANSLATE_NOOP("fairlead", "Contract broken without notice, or in too many versions"),
         check::brokenContracts},
        {"X33", Error, QT_TRANSLATE_NOOP("fairlead", "Vulnerability past its date"),
         check::overdueVulnerabilities},
        {"X34", Warning, QT_TRANSLATE_NOOP("fairlead", "Requisition open for long"), check::oldRequisitions,
         true},
        {"X35", Warning, QT_TRANSLATE_NOOP("fairlead", "Onboarding late"), check::lateOnboarding},
        {"X36", Warning, QT_TRANSLATE_NOOP("fairlead", "Approvals wait for one person"),
         check::concentratedApprovals},
        {"X37", Warning, QT_TRANSLATE_NOOP("fairlead", "Scope change without trade-off"),
         check::unexplainedChanges},
        {"X38", Warning, QT_TRANSLATE_NOOP("fairlead", "No engineering excellence in the plan"),
         check::noExcellence},
        {"X40", Warning, QT_TRANSLATE_NOOP("fairlead", "One time zone around the clock"),
         check::singleZoneCover},
        {"X41", Error, QT_TRANSLATE_NOOP("fairlead", "Released without passed gates or a decision"),
         check::unreadyReleases},
        {"X43", Warning, QT_TRANSLATE_NOOP("fairlead", "AI-assisted work without review"),
         check::unreviewedAssistance},
        {"X44", Warning, QT_TRANSLATE_NOOP("fairlead", "Risk without owner, response or review"),
         check::neglectedRisks},
        {"X45", Warning, QT_TRANSLATE_NOOP("fairlead", "Access review or sign-off overdue"),
         check::overdueSignOffs},
        {"X46", Warning, QT_TRANSLATE_NOOP("fairlead", "Stakeholder update overdue"), check::overdueUpdates},
    };
    return all;
}

namespace {

void run(const Check &check, const CheckInput &input, CheckedPlan &checked)
{
    for (Finding &finding : check.run(input)) {
        finding.code = QLatin1String(check.code);
        finding.isPrivate = check.isPrivate;
        const bool isOff = suppressionOf(input.workspace, finding) != nullptr;
        (isOff ? checked.switchedOff : checked.findings).push_back(std::move(finding));
    }
}

void worstFirst(std::vector<Finding> &findings)
{
    std::ranges::stable_sort(findings, {}, &Finding::severity);
}

} // namespace

CheckedPlan checkPlan(const CheckInput &input)
{
    CheckedPlan checked;
    for (const Check &each : checks())
        run(each, input, checked);
    worstFirst(checked.findings);
    worstFirst(checked.switchedOff);
    checked.tour = tourSteps(input);
    return checked;
}

std::vector<Finding> runChecks(const CheckInput &input, const QStringList &codes)
{
    CheckedPlan checked;
    for (const Check &each : checks()) {
        if (codes.contains(QLatin1String(each.code)))
            run(each, input, checked);
    }
    worstFirst(checked.findings);
    return std::move(checked.findings);
}

std::vector<Finding> runPrivateChecks(const CheckInput &input)
{
    CheckedPlan checked;
    for (const Check &each : checks()) {
        if (each.isPrivate)
            run(each, input, checked);
    }
    return std::move(checked.findings);
}

std::vector<Finding> runChecks(const CheckInput &input)
{
    return checkPlan(input).findings;
}

const Baseline *newestBaseline(const Workspace &workspace, const Id<Plan> &plan)
{
    const Baseline *newest = nullptr;
    for (const Baseline &each : workspace.rows<Baseline>()) {
        if (each.plan == plan && (!newest || each.revision > newest->revision))
            newest = &each;
    }
    return newest;
}

namespace check {

bool keyLess(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const auto number = [](const QString &text, qsizetype &at) {
                quint64 value = 0;
                for (; at < text.size() && text[at].isDigit() && value < 1'000'000'000'000; ++at)
                    value = value * 10 + quint64(text[at].digitValue());
                return value;
            };
            const quint64 left = number(a, i);
            const quint64 right = number(b, j);
            if (left != right)
                return left < right;
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    const qsizetype restOfA = a.size() - i;
    const qsizetype restOfB = b.size() - j;
    return restOfA != restOfB ? restOfA < restOfB : a < b;
}

} // namespace check

} // namespace fairlead
