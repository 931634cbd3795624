// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scope_log.h"

#include "core/workspace/touched.h"

#include <QLocale>

namespace fairlead {

namespace {

QString daysText(Effort effort)
{
    return Text::tr("%1 d").arg(QLocale().toString(effort.value()));
}

QString estimateText(Effort from, Effort to)
{
    return Text::tr("%1 to %2").arg(daysText(from), daysText(to));
}

QString dayText(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : Text::tr("no date");
}

/// Whether changes to the plan's scope are logged: it stands approved before the change set.
bool isApproved(const Workspace &workspace, const Id<Plan> &plan)
{
    const Plan *row = workspace.find(plan);
    return row && (row->state == PlanState::Approved || row->state == PlanState::InProgress);
}

/// Those of one change set.
struct Log {
    const Workspace &workspace;
    QDate on;
    std::vector<ScopeChange> lines;

    void add(const Id<Plan> &plan, ScopeChangeKind kind, const Id<Item> &item, Effort delta,
             const QString &reason)
    {
        if (!isApproved(workspace, plan))
            return;
        ScopeChange line;
        line.id = Id<ScopeChange>::create();
        line.plan = plan;
        line.on = on;
        line.kind = kind;
        line.item = item;
        line.delta = delta;
        line.reason = reason;
        lines.push_back(std::move(line));
    }
};

bool isIn(const Item *item, const Id<Plan> &plan)
{
    return item && item->plan == plan && item->state != ItemState::Dropped;
}

void logLeaving(Log &log, const Item &before, const Item *after)
{
    const Effort delta = Effort() - before.effort;
    if (!after) // the row is gone, so only the reason can name it
        log.add(before.plan, ScopeChangeKind::Drop, {}, delta, Text::tr("Removed %1").arg(before.caption()));
    else if (after->state == ItemState::Dropped)
        log.add(before.plan, ScopeChangeKind::Drop, before.id, delta,
                after->notDoingReason.isEmpty() ? Text::tr("Dropped") : after->notDoingReason);
    else
        log.add(before.plan, ScopeChangeKind::Defer, before.id, delta, Text::tr("Moved to another plan"));
}

void logDates(Log &log, const Item &before, const Item &after)
{
    QStringList reasons;
    if (before.notBefore != after.notBefore)
        reasons.append(
            Text::tr("Start not before: %1 to %2").arg(dayText(before.notBefore), dayText(after.notBefore)));
    if (before.deadline != after.deadline)
        reasons.append(Text::tr("Deadline: %1 to %2").arg(dayText(before.deadline), dayText(after.deadline)));
    if (!reasons.isEmpty())
        log.add(after.plan, ScopeChangeKind::Date, after.id, Effort(), reasons.join(QStringLiteral("; ")));
}

void logStaying(Log &log, const Item &before, const Item &after)
{
    if (before.effort != after.effort)
        log.add(after.plan, ScopeChangeKind::Reestimate, after.id, after.effort - before.effort,
                estimateText(before.effort, after.effort));
    if (before.team != after.team) {
        const Team *from = log.workspace.find(before.team);
        const Team *to = log.workspace.find(after.team);
        log.add(after.plan, ScopeChangeKind::MoveTeam, after.id, Effort(),
                Text::tr("%1 to %2")
                    .arg(from ? from->key : Text::tr("no team"), to ? to->key : Text::tr("no team")));
    }
    logDates(log, before, after);
}

void logEdit(Log &log, const Edit<Item> &edit)
{
    const Item *before = edit.before.get();
    const Item *after = edit.after.get();
    const bool wasIn = before && isIn(before, before->plan);
    const bool staysIn = wasIn && isIn(after, before->plan);
    if (wasIn && !staysIn)
        logLeaving(log, *before, after);
    if (staysIn)
        logStaying(log, *before, *after);
    else if (after && isIn(after, after->plan))
        log.add(after->plan, ScopeChangeKind::Add, after->id, after->effort, Text::tr("Added"));
}

bool isLoggedBy(const ChangeSet &changes, const ScopeChange &line)
{
    bool isLogged = false;
    eachEdit<ScopeChange>(changes, [&](const Edit<ScopeChange> &edit) {
        const bool isCleared = edit.before && edit.after && edit.before->item != edit.after->item;
        isLogged = isLogged
            || (edit.after && !isCleared && edit.after->item == line.item && edit.after->kind == line.kind);
    });
    return isLogged;
}

/// An item that gives a part of its effort to a new one of its team is split: nothing is added to the scope.
void joinSplits(Log &log, const ChangeSet &changes)
{
    const auto itemAfter = [&](const Id<Item> &id) {
        const Item *found = nullptr;
        for (const AnyEdit &any : changes.edits) {
            if (const auto edit = any.as<Item>(); edit && edit->after && edit->id() == id)
                found = edit->after.get();
        }
        return found;
    };
    for (size_t i = 0; i < log.lines.size(); ++i) {
        ScopeChange &given = log.lines[i];
        if (given.kind != ScopeChangeKind::Reestimate || given.delta >= Effort())
            continue;
        const auto taken = std::ranges::find_if(log.lines, [&](const ScopeChange &other) {
            const Item *from = itemAfter(given.item);
            const Item *to = itemAfter(other.item);
            return other.kind == ScopeChangeKind::Add && other.plan == given.plan
                && other.delta + given.delta == Effort() && from && to && from->team == to->team;
        });
        if (taken == log.lines.end())
            continue;
        const Item *part = itemAfter(taken->item);
        given.reason = Text::tr("Split: %1 became %2").arg(daysText(taken->delta), part->key);
        given.delta = Effort();
        log.lines.erase(taken);
        i = size_t(-1); // begin again: places have moved
    }
}

/// The line of the same day that a re-estimate continues; null: none.
const ScopeChange *continued(const Workspace &workspace, const ScopeChange &line)
{
    if (line.kind != ScopeChangeKind::Reestimate || line.delta.isZero())
        return nullptr;
    for (const ScopeChange &row : workspace.rows<ScopeChange>()) {
        if (row.kind == line.kind && row.plan == line.plan && row.item == line.item && row.on == line.on
            && row.tradeOff.isEmpty() && !row.delta.isZero())
            return &row;
    }
    return nullptr;
}

void write(const Log &log, const ScopeChange &line, ChangeSet &changes)
{
    const ScopeChange *row = continued(log.workspace, line);
    if (!row) {
        changes.add(line);
        return;
    }
    if ((row->delta + line.delta).isZero()) {
        changes.remove(*row);
        return;
    }
    ScopeChange longer = *row;
    longer.delta += line.delta;
    longer.tradeOff = line.tradeOff;
    const Item *item = log.workspace.find(line.item);
    if (item && row->reason == estimateText(item->effort - row->delta, item->effort)) // nobody wrote another
        longer.reason = estimateText(item->effort - row->delta, item->effort + line.delta);
    changes.replace(*row, std::move(longer));
}

/// The key of a decision that the change set records; empty: none.
QString decisionIn(const ChangeSet &changes)
{
    QString key;
    eachEdit<Decision>(changes, [&](const Edit<Decision> &edit) {
        if (!edit.before && edit.after)
            key = edit.after->key;
    });
    return key;
}

} // namespace

ChangeSet withScopeLog(const Workspace &workspace, const ChangeSet &changes, QDate on)
{
    if (!touches<Item>(changes))
        return changes;
    Log log{workspace, on, {}};
    eachEdit<Item>(changes, [&](const Edit<Item> &edit) { logEdit(log, edit); });
    std::erase_if(log.lines, [&](const ScopeChange &line) { return isLoggedBy(changes, line); });
    joinSplits(log, changes);
    const QString tradeOff = decisionIn(changes);
    ChangeSet logged = changes;
    for (ScopeChange &line : log.lines) {
        line.tradeOff = tradeOff;
        write(log, line, logged);
    }
    return logged;
}

} // namespace fairlead
