// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

#include <QRandomGenerator>

/// Change sets at random, from a seed: some add, some change, some remove; not all of them keep the rules.
namespace fairlead {

template <class Row> const Row *anyRow(QRandomGenerator &random, const Workspace &workspace)
{
    const auto &rows = workspace.rows<Row>();
    if (rows.isEmpty())
        return nullptr;
    auto at = rows.begin();
    for (int skip = random.bounded(int(rows.size())); skip > 0; --skip)
        ++at;
    return &*at;
}

inline void randomItemEdit(QRandomGenerator &random, const Workspace &workspace, ChangeSet &changes,
                           int serial)
{
    const Item *old = anyRow<Item>(random, workspace);
    if (!old || random.bounded(3) == 0) {
        Item item;
        item.id = Id<Item>::named(QStringLiteral("random %1").arg(serial));
        item.key = QStringLiteral("N%1").arg(serial);
        item.title = QStringLiteral("Item %1").arg(random.bounded(1000));
        item.effort = Effort::raw(random.bounded(200));
        if (const Team *team = anyRow<Team>(random, workspace))
            item.team = team->id;
        changes.add(item);
    } else if (random.bounded(4) == 0) {
        changes.remove(*old);
    } else {
        Item item = *old;
        item.title = QStringLiteral("Title %1").arg(random.bounded(1000));
        item.effort = Effort::raw(random.bounded(200));
        item.deadline = random.bounded(2) == 0 ? QDate() : QDate(2026, 1, 1).addDays(random.bounded(400));
        item.duration = random.bounded(2) == 0 ? std::nullopt : std::optional(random.bounded(40));
        changes.replace(*old, item);
    }
}

inline void randomOtherEdit(QRandomGenerator &random, const Workspace &workspace, ChangeSet &changes,
                            int serial)
{
    const QString name = QStringLiteral("random %1").arg(serial);
    const Item *from = anyRow<Item>(random, workspace);
    const Item *to = anyRow<Item>(random, workspace);
    switch (random.bounded(4)) {
    case 0:
        if (from && to) {
            Dependency dependency;
            dependency.id = Id<Dependency>::named(name);
            dependency.predecessor = from->id;
            dependency.successor = to->id;
            dependency.lag = random.bounded(-5, 5);
            changes.add(dependency);
        }
        break;
    case 1:
        if (const Dependency *old = anyRow<Dependency>(random, workspace))
            changes.remove(*old);
        break;
    case 2: {
        Team team;
        team.id = Id<Team>::named(name);
        team.key = name;
        team.name = QStringLiteral("Team %1").arg(serial);
        changes.add(team);
        break;
    }
    default:
        if (const Team *old = anyRow<Team>(random, workspace)) {
            Team team = *old;
            team.mission = QStringLiteral("Mission %1").arg(random.bounded(1000));
            changes.replace(*old, team);
        }
    }
}

/// Up to `edits` edits, no two of one row. `serial` makes the names of new rows; pass a new one each time.
inline ChangeSet randomChanges(QRandomGenerator &random, const Workspace &workspace, int edits, int serial)
{
    Workspace ahead = workspace;
    for (int i = 0; i < edits; ++i) {
        ChangeSet step;
        if (random.bounded(3) == 0)
            randomOtherEdit(random, ahead, step, serial * 100 + i);
        else
            randomItemEdit(random, ahead, step, serial * 100 + i);
        if (auto next = applied(ahead, step))
            ahead = *std::move(next);
    }
    ChangeSet changes = difference(workspace, ahead);
    changes.sentence = QStringLiteral("change %1").arg(serial);
    return changes;
}

} // namespace fairlead
