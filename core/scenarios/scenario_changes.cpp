// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenario_changes.h"

#include "core/workspace/change_json.h"

namespace fairlead {

namespace {

bool isKeptWithThePlan(const AnyEdit &edit)
{
    return edit.is<Scenario>() || edit.is<Baseline>() || edit.is<ForecastRecord>();
}

template <class Row> std::optional<Edit<Row>> editOf(const ChangeSet &changes, const Id<Row> &id)
{
    for (const AnyEdit &any : changes.edits) {
        if (auto edit = any.as<Row>(); edit && edit->id() == id)
            return edit;
    }
    return std::nullopt;
}

/// What the scenario saw of a row when it changed it: of fields that it had changed before and still has
/// otherwise than the plan the value of that time, of all others that of the plan now.
template <class Row> Row seenRow(const Row &plan, const Edit<Row> &stored, const Row *after)
{
    Row seen = plan;
    for (const Field<Row> &field : Row::fields()) {
        const QVariant before = field.get(*stored.before);
        const bool wasChanged = !stored.after || field.get(*stored.after) != before;
        const bool isChanged = !after || field.get(*after) != field.get(plan);
        if (wasChanged && isChanged)
            (void)field.set(seen, before);
    }
    return seen;
}

template <class Row> Edit<Row> withSeenRow(const Edit<Row> &edit, const ChangeSet &stored)
{
    const auto earlier = edit.before ? editOf<Row>(stored, edit.id()) : std::nullopt;
    if (!earlier || !earlier->before)
        return edit;
    return {std::make_shared<const Row>(seenRow(*edit.before, *earlier, edit.after.get())), edit.after};
}

/// Changes to rows that the plan has removed: they are kept, for the plan may take that back.
template <class Row> bool isWaiting(const Workspace &current, const Workspace &next, const Edit<Row> &stored)
{
    return stored.before && !current.find(stored.id()) && !next.find(stored.id());
}

} // namespace

Scenario newScenario(const Workspace &workspace, const Id<Plan> &plan, const QString &name, qint64 revision)
{
    Scenario scenario;
    scenario.id = Id<Scenario>::create();
    scenario.plan = plan;
    scenario.name = name.trimmed();
    scenario.baseRevision = revision;
    const auto isTaken = [&](const QString &wanted) {
        return std::ranges::any_of(workspace.rows<Scenario>(), [&](const Scenario &other) {
            return other.plan == plan && other.name == wanted;
        });
    };
    const QString wanted = scenario.name;
    for (int number = 2; !wanted.isEmpty() && isTaken(scenario.name); ++number)
        scenario.name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    for (int number = 1; scenario.name.isEmpty(); ++number) {
        const QString proposed = Text::tr("Draft %1").arg(number);
        if (!isTaken(proposed))
            scenario.name = proposed;
    }
    return scenario;
}

Result<ChangeSet> storedChanges(const Scenario &scenario)
{
    if (scenario.changes.isEmpty())
        return ChangeSet{};
    auto changes = changeSetFromJson(scenario.changes.toUtf8());
    if (!changes)
        return fail(Error::damaged(Text::tr("The changes of scenario “%1” cannot be read: %2")
                                       .arg(scenario.name, changes.error().message)));
    return merged({}, *changes); // a damaged file may hold a row twice
}

Result<ScenarioState> scenarioState(const Workspace &current, const Scenario &scenario)
{
    const auto stored = storedChanges(scenario);
    if (!stored)
        return fail(stored.error());
    ScenarioState state;
    Merge overlay = merge(current, *stored, [&](const MergeConflict &conflict) {
        if (conflict.kind != MergeConflict::Kind::RemovedInPlan)
            return Side::Scenario;
        state.leftBehind.append(Text::tr("“%1” is no longer in the plan.").arg(conflict.caption));
        return Side::Plan;
    });
    state.changes = std::move(overlay.changes);
    state.conflicts = std::move(overlay.conflicts);
    state.leftBehind += overlay.leftBehind;
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
    const auto stored = storedChanges(scenario);
    const auto state = scenarioState(current, scenario);
    if (!state)
        return fail(state.error());
    const auto next = applied(state->workspace, changes);
    if (!next)
        return fail(next.error());
    ChangeSet all;
    for (const AnyEdit &any : difference(current, *next).edits)
        any.visit([&](const auto &edit) { all.edits.push_back(withSeenRow(edit, *stored)); });
    for (const AnyEdit &any : stored->edits) {
        if (any.visit([&](const auto &edit) { return isWaiting(current, *next, edit); }))
            all.edits.push_back(any);
    }
    Scenario after = scenario;
    after.changes = all.isEmpty() ? QString() : QString::fromUtf8(toJson(all));
    ChangeSet kept{Text::tr("%1: %2").arg(scenario.name, changes.sentence), {}};
    kept.replace(scenario, std::move(after));
    return kept;
}

ChangeSet discardScenario(const Scenario &scenario)
{
    ChangeSet changes{Text::tr("Discard scenario “%1”").arg(scenario.name), {}};
    changes.remove(scenario);
    return changes;
}

} // namespace fairlead
