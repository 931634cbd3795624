// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/team_lines.h"

#include "core/schedule/estimate.h"

namespace fairlead {

namespace {

/// The items of one team in order of rank: their index in the plan, and as the line sees them.
struct TeamItems {
    std::vector<int> items;
    std::vector<LineItem> line;
};

std::vector<TeamItems> itemsByTeam(const PlanItems &plan, bool useActuals, LineSize size)
{
    std::vector<TeamItems> teams(size_t(plan.teams) + 1);
    std::vector<int> place(plan.items.size()); // in the list of its team
    for (const int index : plan.byRank) {
        TeamItems &team = teams[size_t(plan.team[size_t(index)])];
        place[size_t(index)] = int(team.items.size());
        team.items.push_back(index);
    }
    for (TeamItems &team : teams) {
        team.line.reserve(team.items.size());
        for (const int index : team.items) {
            const Item &item = *plan.items[size_t(index)];
            LineItem &line = team.line.emplace_back();
            line.effort = lineEffort(item, size);
            line.isMilestone = item.isMilestone();
            line.isExcellence = item.investment == InvestmentClass::EngineeringExcellence;
            line.comesFirst = !item.isMilestone()
                && (item.investment == InvestmentClass::Mandatory
                    || item.investment == InvestmentClass::Unplanned);
            line.isDone = useActuals && item.state == ItemState::Done;
            line.isCommitted = line.isDone || (useActuals && item.state == ItemState::InProgress);
            for (const PlanLink &link : plan.incoming(index)) {
                if (plan.team[size_t(link.predecessor)] == plan.team[size_t(index)])
                    line.predecessors.push_back(place[size_t(link.predecessor)]);
            }
        }
    }
    return teams;
}

TeamLine teamLine(const PlanItems &plan, const TeamItems &team, const LineBudget &budget)
{
    const CutLine cut = cutLine(team.line, budget);
    TeamLine line;
    line.hasBudget = budget.exists;
    line.budget = budget.total;
    line.used = cut.used;
    line.items.reserve(cut.places.size());
    const auto itemAt = [&](int place) -> const Item & {
        return *plan.items[size_t(team.items[size_t(place)])];
    };
    for (const LinePlace &place : cut.places) {
        const Item &item = itemAt(place.item);
        const double size = team.line[size_t(place.item)].effort;
        line.items.push_back({item.id, place.position, size, place.cumulative, place.isAbove,
                              place.pulledUpFor >= 0 ? itemAt(place.pulledUpFor).id : Id<Item>(),
                              place.isSuggested});
        if (place.isAbove)
            line.byClass[size_t(item.investment)] += size;
    }
    return line;
}

} // namespace

LineBudget lineBudget(const Workspace &workspace, const TeamCapacity &team)
{
    const double net = team.steps.net;
    const Team *row = workspace.find(team.team);
    const bool hasOwnBand = row && row->excellenceFloor;
    const double reserve = hasOwnBand ? team.excellenceLow : team.excellenceReserve;
    return {net > 0 || team.people > 0, net, net * (1 - reserve), net * team.excellenceHigh};
}

double lineEffort(const Item &item, LineSize size)
{
    const double likely = item.effort.value();
    if (size == LineSize::Effort)
        return likely;
    const double optimistic = item.optimistic.isZero() ? likely : item.optimistic.value();
    const double pessimistic = item.pessimistic.isZero() ? likely : item.pessimistic.value();
    return triangularAt({optimistic, likely, pessimistic}, 0.8);
}

std::vector<TeamLine> teamLines(const Workspace &workspace, const PlanItems &plan, const Capacity &capacity,
                                bool useActuals, LineSize size)
{
    const std::vector<TeamItems> teams = itemsByTeam(plan, useActuals, size);
    std::vector<TeamLine> lines;
    for (size_t i = 0; i < capacity.teams.size(); ++i) {
        lines.push_back(teamLine(plan, teams[i], lineBudget(workspace, capacity.teams[i])));
        lines.back().team = capacity.teams[i].team;
    }
    if (!teams.back().items.empty())
        lines.push_back(teamLine(plan, teams.back(), {.exists = false}));
    return lines;
}

} // namespace fairlead
