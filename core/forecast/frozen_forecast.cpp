// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/frozen_forecast.h"

#include "core/planning/approval.h"
#include "core/workspace/touched.h"

namespace fairlead {

std::vector<ForecastRecord> frozenForecast(const Workspace &workspace, const Id<Baseline> &baseline,
                                           const PlanResult &planned, const Forecast &forecast)
{
    std::vector<ForecastRecord> records;
    for (const ItemForecast &each : forecast.items) {
        const Item *item = workspace.find(each.item);
        if (!item || item->state == ItemState::Done)
            continue;
        ForecastRecord record;
        record.id = Id<ForecastRecord>::create();
        record.baseline = baseline;
        record.item = item->id;
        record.team = item->team;
        record.kind = item->kind;
        record.optimistic = item->optimistic;
        record.effort = item->effort;
        record.pessimistic = item->pessimistic;
        if (const ItemDates *dates = planned.find(item->id))
            record.duration = dates->duration;
        record.p50 = each.at(50);
        record.p80 = each.at(80);
        record.p85 = each.at(85);
        record.p95 = each.at(95);
        record.chance = Share::of(each.chance);
        record.limit = each.limit;
        records.push_back(record);
    }
    return records;
}

Result<ChangeSet> approveWithForecast(const Workspace &workspace, const Id<Plan> &plan, qint64 revision,
                                      QDate asOf, const QString &by, const PlanResult &planned,
                                      const Forecast &forecast)
{
    auto changes = approvePlan(workspace, plan, revision, asOf, by);
    if (!changes || forecast.plan != plan)
        return changes;
    Id<Baseline> baseline;
    eachEdit<Baseline>(*changes, [&](const Edit<Baseline> &edit) { baseline = edit.id(); });
    for (ForecastRecord &record : frozenForecast(workspace, baseline, planned, forecast))
        changes->add(std::move(record));
    return changes;
}

} // namespace fairlead
