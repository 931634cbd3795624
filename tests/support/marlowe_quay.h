// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample.h"
#include "core/planning/planner.h"

/// The sample workspace at the two moments that its page states figures for (sample-workspace.md 6.4
/// to 6.7), and what the planner says about it.
namespace marlowe_quay {

using namespace fairlead;

inline QDate date(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// As of Monday, 16 November 2026.
inline Workspace current()
{
    return marloweQuay().value();
}

/// As it was approved on 28 September: before R45 came, R39 went and anything was done. Leave that
/// was entered later is in it, as in the figures of the page.
inline Workspace approved()
{
    Workspace workspace;
    const std::vector<HistoryStep> history = marloweQuayHistory().value();
    for (const HistoryStep &step : history) {
        if (step.at.date() > date("2026-09-28"))
            break;
        workspace = appliedUnchecked(workspace, step.changes).value();
    }
    return workspace;
}

inline PlanResult planned(const Workspace &workspace, const PlanQuestion &question = {})
{
    NoProgress progress;
    return computePlan(workspace, question, progress).value();
}

inline PlanResult baseline()
{
    return planned(approved(), {{}, {}, false});
}

template <class Row> Id<Row> idOf(const Workspace &workspace, const char *key)
{
    const Row *row = workspace.byKey<Row>(QString::fromLatin1(key));
    return row ? row->id : Id<Row>();
}

/// The workspace with one row changed by `change`.
template <class Row, class Change> Workspace with(Workspace workspace, const char *key, Change change)
{
    Row row = *workspace.byKey<Row>(QString::fromLatin1(key));
    change(row);
    workspace.rows<Row>().insert(std::move(row));
    return workspace;
}

inline QString keyOf(const Workspace &workspace, const Id<Item> &id)
{
    const Item *item = workspace.find(id);
    return item ? item->key : QString();
}

/// Three people on the load test, two on the canary.
inline Workspace swarmA(const Workspace &workspace)
{
    return with<Item>(with<Item>(workspace, "R05", [](Item &item) { item.staffing = Headcount::of(3); }),
                      "R06", [](Item &item) { item.staffing = Headcount::of(2); });
}

/// Help on the reservation: 6 → 3 days left.
inline Workspace swarmC(const Workspace &workspace)
{
    return with<Item>(workspace, "R04", [](Item &item) { item.remaining = 3; });
}

/// A, with P08 on the reservation and so later on the bulk import.
inline Workspace swarmB(const Workspace &workspace)
{
    return with<Item>(swarmC(swarmA(workspace)), "R09",
                      [](Item &item) { item.notBefore = date("2026-11-23"); });
}

} // namespace marlowe_quay
