// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_file.h"

#include "core/planning/people_plan.h"
#include "core/planning/plan_period.h"
#include "core/scenarios/scenario_changes.h"
#include "core/storage/store.h"

namespace fairlead {

namespace {

Result<std::unique_ptr<Session>> openSession(const QString &path, OpenMode mode)
{
    auto opened = openStore(path, {mode, 0});
    if (!opened) {
        Error error = opened.error();
        const QString backup = error.kind == Error::Kind::Damaged ? newestBackup(path) : QString();
        if (!backup.isEmpty())
            error.message = Text::tr("%1 The newest backup is %2").arg(error.message, backup);
        return fail(error);
    }
    if (mode == OpenMode::ReadWrite && !opened->readOnlyReason.isEmpty())
        return fail(Error::unavailable(opened->readOnlyReason));
    return std::make_unique<Session>(
        std::move(opened->workspace), std::move(opened->journal), std::move(opened->history),
        [] { return QDateTime::currentDateTimeUtc(); }, opened->readOnlyReason);
}

/// A command has the time to look for good people dates.
Result<PlannedWorkspace> planned(Workspace workspace, PlanQuestion question)
{
    question.people = thoroughBudget(workspace);
    NoProgress progress;
    auto result = computePlan(workspace, question, progress);
    if (!result)
        return fail(result.error());
    return PlannedWorkspace{std::move(workspace), *std::move(result), nullptr, {}};
}

Result<PlannedWorkspace> plannedBaseline(const Session &session, const Baseline &baseline,
                                         std::optional<LineSize> lineSize = {})
{
    auto workspace = session.at(baseline.revision);
    if (!workspace)
        return fail(workspace.error());
    return planned(*std::move(workspace), {baseline.plan, baseline.asOf, true, lineSize});
}

/// A state of today: the current one, or that of a scenario; of the plan that is shown first or of another
/// one.
Result<PlannedWorkspace> plannedNow(const Session &session, const Workspace &state, PlanQuestion question,
                                    QDate today)
{
    const QDate pinned = state.settings().asOf;
    question.asOf = pinned.isValid() ? pinned : today;
    auto now = planned(state, question);
    if (!now)
        return now;
    const Baseline *baseline = newestBaseline(session.workspace(), now->result.plan);
    if (!baseline)
        return now;
    auto approved = plannedBaseline(session, *baseline);
    if (!approved)
        return fail(approved.error());
    now->approved =
        std::make_unique<ApprovedPlan>(std::move(approved->workspace), std::move(approved->result));
    now->approvedName = baseline->name;
    return now;
}

Result<PlannedWorkspace> plannedAside(const Session &session, const Scenario &scenario,
                                      std::optional<LineSize> lineSize, QDate today)
{
    const auto state = scenarioState(session.workspace(), scenario);
    if (!state)
        return fail(state.error());
    return plannedNow(session, state->workspace, {scenario.plan, {}, true, lineSize}, today);
}

Error noScenario(const Workspace &workspace, const QString &scenario)
{
    QStringList names{QStringLiteral("Current")};
    for (const Scenario &each : workspace.rows<Scenario>())
        names.append(each.name);
    for (const Baseline &each : workspace.rows<Baseline>())
        names.append(each.name);
    for (const Plan &each : workspace.rows<Plan>())
        names.append(each.key);
    return Error::notFound(Text::tr("There is no scenario “%1”; there are: %2.")
                               .arg(scenario.left(60), names.join(QStringLiteral(", "))));
}

Result<std::vector<const Scenario *>> chosenScenarios(const Workspace &workspace, const Id<Plan> &plan,
                                                      const QString &names)
{
    std::vector<const Scenario *> all;
    for (const Scenario &each : workspace.rows<Scenario>()) {
        if (each.plan == plan)
            all.push_back(&each);
    }
    std::ranges::sort(all, {}, &Scenario::name);
    if (names.isEmpty())
        return all;
    std::vector<const Scenario *> chosen;
    for (const QString &name : names.split(u',')) {
        const auto named = std::ranges::find_if(all, [&](const Scenario *each) {
            return each->name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (named == all.end())
            return fail(noScenario(workspace, name.trimmed()));
        chosen.push_back(*named);
    }
    if (chosen.size() > mostScenarios)
        return fail(Error::invalid(Text::tr("%1 scenarios are named; at most %2 are compared.")
                                       .arg(chosen.size())
                                       .arg(mostScenarios)));
    return chosen;
}

} // namespace

Result<std::unique_ptr<Session>> openForReading(const QString &path)
{
    return openSession(path, OpenMode::ReadOnly);
}

Result<std::unique_ptr<Session>> openForWriting(const QString &path)
{
    return openSession(path, OpenMode::ReadWrite);
}

ScenarioQuestion askedBy(const CommandLine &line)
{
    return {line.scenario, line.p80 ? std::optional(LineSize::P80) : std::nullopt};
}

Result<PlannedWorkspace> planScenario(const Session &session, const ScenarioQuestion &question, QDate today)
{
    const Workspace &workspace = session.workspace();
    const auto isNamed = [&](const QString &name) {
        return question.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (question.name.isEmpty() || isNamed(QStringLiteral("Current")))
        return plannedNow(session, workspace, {{}, {}, true, question.lineSize}, today);
    for (const Scenario &each : workspace.rows<Scenario>()) {
        if (isNamed(each.name))
            return plannedAside(session, each, question.lineSize, today);
    }
    for (const Baseline &each : workspace.rows<Baseline>()) {
        if (isNamed(each.name))
            return plannedBaseline(session, each, question.lineSize);
    }
    for (const Plan &each : workspace.rows<Plan>()) {
        if (isNamed(each.key) || isNamed(each.name))
            return plannedNow(session, workspace, {each.id, {}, true, question.lineSize}, today);
    }
    return fail(noScenario(workspace, question.name));
}

Result<PlannedWorkspace> planAsNeeded(const Session &session, PlanNeed need, QDate today)
{
    const Workspace &workspace = session.workspace();
    const QDate pinned = workspace.settings().asOf;
    const PlanQuestion question{{}, pinned.isValid() ? pinned : today};
    NoProgress progress;
    auto result = need == PlanNeed::Period ? periodOfPlan(workspace, question)
                                           : computePlan(workspace, question, progress);
    if (!result)
        return fail(result.error());
    const Baseline *baseline = newestBaseline(workspace, result->plan);
    return PlannedWorkspace{workspace, *std::move(result), nullptr, baseline ? baseline->name : QString()};
}

Result<std::unique_ptr<PlannedScenarios>> planScenarios(const Session &session, const QString &names,
                                                        QDate today)
{
    auto all = std::make_unique<PlannedScenarios>();
    auto current = plannedNow(session, session.workspace(), {}, today);
    if (!current)
        return fail(current.error());
    const auto scenarios = chosenScenarios(session.workspace(), current->result.plan, names);
    if (!scenarios)
        return fail(scenarios.error());
    all->planned.push_back(*std::move(current));
    std::vector<const Scenario *> shown;
    for (const Scenario *each : *scenarios) {
        auto planned = plannedAside(session, *each, std::nullopt, today);
        if (!planned && !names.isEmpty())
            return fail(planned.error());
        if (!planned || shown.size() == mostScenarios)
            continue;
        all->planned.push_back(*std::move(planned));
        shown.push_back(each);
    }
    for (size_t i = 0; i < all->planned.size(); ++i) {
        const PlannedWorkspace &each = all->planned[i];
        ComparedPlan plan{Text::tr("Current"), {each.workspace, each.result}, {}, {}, {}};
        if (i > 0) {
            plan.name = shown[i - 1]->name;
            plan.why = shown[i - 1]->why;
            plan.ask = shown[i - 1]->ask;
            plan.changes = difference(session.workspace(), each.workspace);
        }
        all->compared.push_back(std::move(plan));
    }
    return all;
}

} // namespace fairlead
