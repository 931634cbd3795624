// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_file.h"

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
    question.people = PeopleBudget::thorough(qint64(workspace.rows<Item>().size()));
    NoProgress progress;
    auto result = computePlan(workspace, question, progress);
    if (!result)
        return fail(result.error());
    return PlannedWorkspace{std::move(workspace), *std::move(result), nullptr, {}};
}

Result<PlannedWorkspace> plannedBaseline(const Session &session, const Baseline &baseline)
{
    auto workspace = session.at(baseline.revision);
    if (!workspace)
        return fail(workspace.error());
    return planned(*std::move(workspace), {baseline.plan, baseline.asOf, true});
}

/// The current state, of the plan that is shown first or of another one.
Result<PlannedWorkspace> plannedNow(const Session &session, const Id<Plan> &plan, QDate today)
{
    const QDate pinned = session.workspace().settings().asOf;
    auto now = planned(session.workspace(), {plan, pinned.isValid() ? pinned : today, true});
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

Error noScenario(const Workspace &workspace, const QString &scenario)
{
    QStringList names{QStringLiteral("Current")};
    for (const Baseline &each : workspace.rows<Baseline>())
        names.append(each.name);
    for (const Plan &each : workspace.rows<Plan>())
        names.append(each.key);
    return Error::notFound(Text::tr("There is no scenario “%1”; there are: %2.")
                               .arg(scenario.left(60), names.join(QStringLiteral(", "))));
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

Result<PlannedWorkspace> planScenario(const Session &session, const QString &scenario, QDate today)
{
    const auto isNamed = [&](const QString &name) {
        return scenario.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (scenario.isEmpty() || isNamed(QStringLiteral("Current")))
        return plannedNow(session, {}, today);
    for (const Baseline &each : session.workspace().rows<Baseline>()) {
        if (isNamed(each.name))
            return plannedBaseline(session, each);
    }
    for (const Plan &each : session.workspace().rows<Plan>()) {
        if (isNamed(each.key) || isNamed(each.name))
            return plannedNow(session, each.id, today);
    }
    return fail(noScenario(session.workspace(), scenario));
}

} // namespace fairlead
