// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/plan_summary.h"

#include <algorithm>

namespace fairlead {

namespace {

void countItems(const Workspace &workspace, const TeamLine &line, PlanSummary &summary)
{
    for (const RankedItem &ranked : line.items) {
        const Item *item = workspace.find(ranked.item);
        if (!item || item->effort == Effort())
            continue;
        (ranked.isAbove ? summary.above : summary.below) += 1;
    }
}

std::vector<SummaryDate> promisedDates(const Workspace &workspace, const PlanResult &result)
{
    std::vector<SummaryDate> dates;
    std::vector<const Item *> items;
    for (const Item &item : workspace.rows<Item>()) {
        const bool isOpen = item.state != ItemState::Done && item.state != ItemState::Dropped;
        if (item.plan == result.plan && item.deadline.isValid() && isOpen)
            items.push_back(&item);
    }
    std::ranges::sort(items, [](const Item *a, const Item *b) {
        return std::tuple(a->deadline, a->key) < std::tuple(b->deadline, b->key);
    });
    for (const Item *item : items) {
        const ItemDates *byLinks = result.find(item->id);
        const PeopleDates *byPeople = result.people.find(item->id);
        const QDate forecast = byPeople ? byPeople->finish : byLinks ? byLinks->finish : QDate();
        dates.push_back({item->id, forecast, item->deadline});
    }
    return dates;
}

} // namespace

PlanSummary planSummary(const QString &name, const Workspace &workspace, const PlanResult &result,
                        const std::vector<Finding> &findings)
{
    PlanSummary summary{name, {}, promisedDates(workspace, result)};
    for (const TeamLine &line : result.lines) {
        countItems(workspace, line, summary);
        if (line.hasBudget)
            summary.teams.push_back({line.team, line.used, line.budget, line.excellenceShare()});
    }
    for (const Finding &finding : findings) {
        summary.errors += finding.severity == Severity::Error ? 1 : 0;
        summary.warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
    return summary;
}

} // namespace fairlead
