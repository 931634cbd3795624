// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/scenario_changes.h"

#include "core/workspace/change_json.h"

namespace fairlead {

namespace {

Result<ChangeSet> storedChanges(const Scenario &scenario)
{
    if (scenario.changes.isEmpty())
        return ChangeSet{};
    auto changes = changeSetFromJson(scenario.changes.toUtf8());
    if (!changes)
        return fail(Error::malformed(Text::tr("The changes of scenario “%1” cannot be read: %2")
                                         .arg(scenario.name, changes.error().message)));
    return changes;
}

/// `now` with every field that the edit changed as the edit has it.
template <class Row> Row carriedOver(const Row &now, const Row &before, const Row &after)
{
    Row merged = now;
    for (const Field<Row> &field : Row::fields()) {
        const QVariant value = field.get(after);
        if (field.get(before) != value)
            (void)field.set(merged, value); // a value that was read from the same field fits it
    }
    return merged;
}

/// The edit as it is to be made on `current`; none when it is done there already or can no longer be made.
template <class Row>
void rebase(const Workspace &current, const Edit<Row> &edit, ChangeSet &changes, QStringList &leftBehind)
{
    const Row *now = current.find(edit.id());
    if (!edit.before && !now)
        changes.edits.push_back(edit);
    else if (now && edit.after)
        changes.replace(*now, edit.before ? carriedOver(*now, *edit.before, *edit.after) : *edit.after);
    else if (now)
        changes.remove(*now);
    else if (edit.before && edit.after)
        leftBehind.append(Text::tr("“%1” is no longer in the plan.").arg(edit.before->caption()));
}

bool isKeptWithThePlan(const AnyEdit &edit)
{
    return edit.is<Scenario>() || edit.is<Baseline>() || edit.is<ForecastRecord>();
}

} // namespace

Scenario newScenario(const Workspace &workspace, const Id<Plan> &plan, const QString &name)
{
    Scenario scenario;
    scenario.id = Id<Scenario>::create();
    scenario.plan = plan;
    scenario.name = name.trimmed();
    const auto isTaken = [&](const QString &wanted) {
        return std::ranges::any_of(workspace.rows<Scenario>(), [&](const Scenario &other) {
            return other.plan == plan && other.name == wanted;
        });
    };
    for (int number = 1; scenario.name.isEmpty(); ++number) {
        const QString proposed = Text::tr("Draft %1").arg(number);
        if (!isTaken(proposed))
            scenario.name = proposed;
    }
    return scenario;
}

Result<ScenarioState> scenarioState(const Workspace &current, const Scenario &scenario)
{
    const auto stored = storedChanges(scenario);
    if (!stored)
        return fail(stored.error());
    ScenarioState state;
    for (const AnyEdit &any : stored->edits)
        any.visit([&](const auto &edit) { rebase(current, edit, state.changes, state.leftBehind); });
    auto workspace = applied(current, state.changes);
    if (!workspace)
        return fail(Error{workspace.error().kind,
                          Text::tr("Scenario “%1” no longer fits the plan: %2")
                              .arg(scenario.name, workspace.error().message)});
    state.workspace = *std::move(workspace);
    return state;
}

Result<ChangeSet> keptAside(const Workspace &current, const Scenario &scenario, const ChangeSet &changes)
{
    if (std::ranges::any_of(changes.edits, isKeptWithThePlan))
        return fail(Error::invalid(
            Text::tr("Scenarios and baselines belong to the current plan. Switch to “Current” first.")));
    const auto state = scenarioState(current, scenario);
    if (!state)
        return fail(state.error());
    const auto next = applied(state->workspace, changes);
    if (!next)
        return fail(next.error());
    Scenario after = scenario;
    ChangeSet all = difference(current, *next);
    after.changes = all.isEmpty() ? QString() : QString::fromUtf8(toJson(all));
    ChangeSet kept{Text::tr("%1: %2").arg(scenario.name, changes.sentence), {}};
    kept.replace(scenario, std::move(after));
    return kept;
}

Result<ChangeSet> promoteScenario(const Workspace &current, const Scenario &scenario)
{
    auto state = scenarioState(current, scenario);
    if (!state)
        return fail(state.error());
    ChangeSet changes = std::move(state->changes);
    changes.sentence = Text::tr("Make scenario “%1” the current plan").arg(scenario.name);
    changes.remove(scenario);
    return changes;
}

ChangeSet discardScenario(const Scenario &scenario)
{
    ChangeSet changes{Text::tr("Discard scenario “%1”").arg(scenario.name), {}};
    changes.remove(scenario);
    return changes;
}

} // namespace fairlead
