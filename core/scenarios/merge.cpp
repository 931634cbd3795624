// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/merge.h"

#include "core/planning/why_words.h"
#include "core/roadmap/rank.h"
#include "core/scenarios/value_words.h"

#include <map>

namespace fairlead {

namespace {

/// One merge while it is made.
struct Merging {
    const Workspace &plan;
    const SettleConflict &settle;
    Merge result;

    /// Asks whose value counts and remembers what was asked.
    Side settled(MergeConflict conflict)
    {
        const Side side = settle(conflict);
        result.conflicts.push_back(std::move(conflict));
        return side;
    }
    template <class Row> Side settled(const Row &row, MergeConflict::Kind kind)
    {
        return settled({kind, refer(row.id), Row::table, nullptr, namedRow(plan, row), {}, {}, {}, {}});
    }
};

/// The row of the plan with what the scenario changed in it. No `base`: both added it.
template <class Row> Row mergedRow(Merging &run, const Row *base, const Row &plan, const Row &scenario)
{
    Row merged = plan;
    for (const Field<Row> &field : Row::fields()) {
        const QVariant theirs = field.get(scenario);
        const QVariant ours = field.get(plan);
        const QVariant before = base ? field.get(*base) : QVariant();
        if (theirs == ours || (base && theirs == before))
            continue;
        const bool isDisputed = !base || ours != before;
        if (isDisputed
            && run.settled({MergeConflict::Kind::Field, refer(plan.id, field.key), Row::table, &field,
                            namedRow(run.plan, plan), field.title(), before, ours, theirs})
                == Side::Plan)
            continue;
        (void)field.set(merged, theirs); // a value that was read from the same field fits it
    }
    return merged;
}

template <class Row> void mergeEdit(Merging &run, const Edit<Row> &edit)
{
    using Kind = MergeConflict::Kind;
    const Row *now = run.plan.find(edit.id());
    ChangeSet &changes = run.result.changes;
    if (edit.after && now) {
        changes.replace(*now, mergedRow(run, edit.before.get(), *now, *edit.after));
    } else if (edit.after) {
        if (!edit.before || run.settled(*edit.before, Kind::RemovedInPlan) == Side::Scenario)
            changes.edits.push_back(Edit<Row>{nullptr, edit.after});
    } else if (now) {
        if (*now == *edit.before || run.settled(*now, Kind::RemovedInScenario) == Side::Scenario)
            changes.remove(*now);
    }
}

bool exists(const Workspace &workspace, const char *table, const QUuid &id)
{
    bool found = false;
    RowKinds::withTable(QLatin1String(table),
                        [&]<class Row>() { found = workspace.find(Id<Row>::fromUuid(id)) != nullptr; });
    return found;
}

/// The edit without references to records that are not in `next`; none when it is nothing without them.
template <class Row>
std::optional<Edit<Row>> withoutDangling(const Workspace &next, const Edit<Row> &edit, QStringList &lines)
{
    if (!edit.after)
        return edit;
    std::optional<Row> mended;
    for (const Field<Row> &field : Row::fields()) {
        if (!field.referencedId)
            continue;
        const QUuid id = field.referencedId(*edit.after);
        if (id.isNull() || exists(next, field.reference, id))
            continue;
        lines.append(Text::tr("“%1”: its %2 is no longer in the plan.")
                         .arg(namedRow(next, *edit.after), field.title()));
        if (!edit.before)
            return std::nullopt;
        if (!mended)
            mended = *edit.after;
        (void)field.set(*mended, field.get(*edit.before));
    }
    if (!mended)
        return edit;
    if (*mended == *edit.before)
        return std::nullopt;
    return Edit<Row>{edit.before, std::make_shared<const Row>(*std::move(mended))};
}

/// Leaves out what refers to records that are gone, and what refers to what was left out.
void leaveDanglingOut(Merging &run)
{
    for (qsizetype said = -1; said != run.result.leftBehind.size();) {
        said = run.result.leftBehind.size();
        const auto next = appliedUnchecked(run.plan, run.result.changes);
        Q_ASSERT(next); // every edit was made on the plan's own row
        std::vector<AnyEdit> kept;
        for (const AnyEdit &any : run.result.changes.edits) {
            any.visit([&](const auto &edit) {
                if (auto mended = withoutDangling(*next, edit, run.result.leftBehind))
                    kept.push_back(*std::move(mended));
            });
        }
        run.result.changes.edits = std::move(kept);
    }
}

/// Ranks are unique within a plan. Both sides may have put an item into the same gap: the scenario's
/// comes second.
void separateRanks(Merging &run)
{
    std::map<std::pair<QUuid, QString>, QUuid> taken;
    const auto next = appliedUnchecked(run.plan, run.result.changes);
    Q_ASSERT(next);
    std::vector<Edit<Item>> moved;
    for (const AnyEdit &any : run.result.changes.edits) {
        const auto edit = any.as<Item>();
        if (edit && edit->after && !edit->after->rank.isEmpty())
            moved.push_back(*edit);
    }
    if (moved.empty())
        return;
    const auto isMoved = [&](const Item &item) {
        return std::ranges::any_of(moved, [&](const auto &edit) { return edit.id() == item.id; });
    };
    for (const Item &item : next->rows<Item>()) {
        if (!item.rank.isEmpty() && !isMoved(item))
            taken.emplace(std::pair(item.plan.uuid(), item.rank), item.id.uuid());
    }
    for (const Edit<Item> &edit : moved) {
        Item after = *edit.after;
        for (;;) {
            const auto [at, isFree] =
                taken.emplace(std::pair(after.plan.uuid(), after.rank), after.id.uuid());
            if (isFree)
                break;
            const auto following = std::next(at);
            const bool isLast = following == taken.end() || following->first.first != after.plan.uuid();
            after.rank = rankBetween(after.rank, isLast ? QString() : following->first.second);
        }
        if (after.rank == edit.after->rank)
            continue;
        for (AnyEdit &any : run.result.changes.edits) {
            if (const auto same = any.as<Item>(); same && same->id() == after.id)
                any = AnyEdit(Edit<Item>{edit.before, std::make_shared<const Item>(after)});
        }
    }
}

} // namespace

Merge merge(const Workspace &plan, const ChangeSet &scenario, const SettleConflict &settle)
{
    Merging run{plan, settle, {}};
    run.result.changes.sentence = scenario.sentence;
    for (const AnyEdit &any : scenario.edits)
        any.visit([&](const auto &edit) { mergeEdit(run, edit); });
    leaveDanglingOut(run);
    separateRanks(run);
    return std::move(run.result);
}

Merge merge(const Workspace &plan, const ChangeSet &scenario, Side side)
{
    return merge(plan, scenario, [side](const MergeConflict &) { return side; });
}

Result<Merge> merge(const Workspace &plan, const ChangeSet &scenario,
                    const std::vector<Settlement> &settlements)
{
    std::vector<MergeConflict> open;
    Merge result = merge(plan, scenario, [&](const MergeConflict &conflict) {
        const auto answer = std::ranges::find(settlements, conflict.record, &Settlement::record);
        if (answer != settlements.end())
            return answer->side;
        open.push_back(conflict);
        return Side::Plan;
    });
    if (!open.empty())
        return fail(Error::conflict(conflictsLine(open)));
    return result;
}

QString conflictSentence(const Workspace &plan, const MergeConflict &conflict)
{
    switch (conflict.kind) {
    case MergeConflict::Kind::RemovedInPlan:
        return Text::tr("%1 was removed from the plan and changed in the scenario.").arg(conflict.caption);
    case MergeConflict::Kind::RemovedInScenario:
        return Text::tr("%1 was changed in the plan and removed in the scenario.").arg(conflict.caption);
    case MergeConflict::Kind::Field:
        break;
    }
    const auto text = [&](const QVariant &value) {
        const QString words = valueText(plan, QLatin1String(conflict.table), *conflict.field, value);
        return words.isEmpty() ? Text::tr("nothing") : words;
    };
    return Text::tr("%1, %2: %3 before, %4 in the plan, %5 in the scenario.")
        .arg(conflict.caption, conflict.title, text(conflict.base), text(conflict.plan),
             text(conflict.scenario));
}

QString conflictsLine(const std::vector<MergeConflict> &conflicts)
{
    constexpr size_t shown = 3;
    QStringList names;
    for (size_t i = 0; i < std::min(shown, conflicts.size()); ++i) {
        const MergeConflict &each = conflicts[i];
        names.append(each.title.isEmpty() ? each.caption
                                          : Text::tr("%1 of %2").arg(each.title, each.caption));
    }
    if (conflicts.size() > shown)
        names.append(Text::tr("%1 more").arg(conflicts.size() - shown));
    return Text::tr("The plan and the scenario have both changed: %1. Choose whose value counts.")
        .arg(words::list(names));
}

} // namespace fairlead
