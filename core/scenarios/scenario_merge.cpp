// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenario_merge.h"

#include "core/workspace/change_json.h"

namespace fairlead {

namespace {

void decide(const Workspace &current, const QString &title, const Scenario &scenario,
            const MergeReason &reason, ChangeSet &changes)
{
    if (reason.reason.trimmed().isEmpty())
        return;
    Decision decision;
    decision.id = Id<Decision>::create();
    decision.key = nextKey<Decision>(current);
    decision.title = title;
    decision.context = reason.context;
    decision.chosen = scenario.name;
    decision.rationale = reason.reason.trimmed();
    decision.decider = reason.decider;
    decision.kind = DecisionKind::TradeOff;
    decision.on = reason.on;
    decision.state = DecisionState::Decided;
    changes.add(std::move(decision));
}

/// Asks the rules before anything is shown as done.
Result<ChangeSet> allowed(const Workspace &current, ChangeSet changes)
{
    if (auto next = applied(current, changes); !next)
        return fail(next.error());
    return changes;
}

QString storedText(const ChangeSet &changes)
{
    return changes.isEmpty() ? QString() : QString::fromUtf8(toJson(changes));
}

} // namespace

Result<Merge> mergeOf(const Workspace &current, const Scenario &scenario)
{
    const auto stored = storedChanges(scenario);
    if (!stored)
        return fail(stored.error());
    return merge(current, *stored, Side::Plan);
}

Result<ChangeSet> mergeScenario(const Workspace &current, const Scenario &scenario,
                                const std::vector<Settlement> &settlements, const MergeReason &reason)
{
    const auto stored = storedChanges(scenario);
    if (!stored)
        return fail(stored.error());
    auto merged = merge(current, *stored, settlements);
    if (!merged)
        return fail(merged.error());
    ChangeSet changes = std::move(merged->changes);
    changes.sentence = Text::tr("Make scenario “%1” the current plan").arg(scenario.name);
    decide(current, Text::tr("Take scenario “%1”").arg(scenario.name), scenario, reason, changes);
    changes.remove(scenario);
    return allowed(current, std::move(changes));
}

Result<ChangeSet> promoteScenario(const Workspace &current, const Scenario &scenario)
{
    return mergeScenario(current, scenario, {}, {});
}

Result<ChangeSet> updateScenario(const Workspace &current, const Scenario &scenario,
                                 const std::vector<Settlement> &settlements, qint64 revision)
{
    const auto stored = storedChanges(scenario);
    if (!stored)
        return fail(stored.error());
    auto merged = merge(current, *stored, settlements);
    if (!merged)
        return fail(merged.error());
    merged->changes.sentence.clear();
    if (auto next = applied(current, merged->changes); !next)
        return fail(next.error());
    Scenario after = scenario;
    after.baseRevision = revision;
    after.changes = storedText(merged->changes);
    ChangeSet changes{Text::tr("Bring scenario “%1” up to date").arg(scenario.name), {}};
    changes.replace(scenario, std::move(after));
    return changes;
}

Result<ChangeSet> cherryPick(const Workspace &current, const Scenario &scenario,
                             const std::vector<RecordRef> &picks, const std::vector<Settlement> &settlements,
                             const MergeReason &reason)
{
    const auto stored = storedChanges(scenario);
    if (!stored)
        return fail(stored.error());
    auto [picked, rest] = pickedApart(*stored, picks);
    if (picked.isEmpty())
        return fail(Error::notFound(Text::tr("Scenario “%1” holds no such change.").arg(scenario.name)));
    auto merged = merge(current, picked, settlements);
    if (!merged)
        return fail(merged.error());
    ChangeSet changes = std::move(merged->changes);
    changes.sentence = Text::tr("Take changes of scenario “%1” into the plan").arg(scenario.name);
    decide(current, Text::tr("Take changes of scenario “%1”").arg(scenario.name), scenario, reason, changes);
    Scenario after = scenario;
    rest.sentence.clear();
    after.changes = storedText(rest);
    changes.replace(scenario, std::move(after));
    return allowed(current, std::move(changes));
}

} // namespace fairlead
