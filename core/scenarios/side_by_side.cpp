// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/side_by_side.h"

#include "core/forecast/forecaster.h"
#include "core/planning/why_words.h"
#include "core/scenarios/scenario_changes.h"

namespace fairlead {

namespace {

/// The part of a longer work that one step of it is.
class PartOf final : public Progress {
public:
    PartOf(Progress &whole, double from, double to) : m_whole(whole), m_from(from), m_to(to) { }
    bool advance(double fraction) override
    {
        return m_whole.advance(m_from + (m_to - m_from) * std::clamp(fraction, 0.0, 1.0));
    }

private:
    Progress &m_whole;
    double m_from;
    double m_to;
};

Result<ItemChances> chancesOf(const SideBySide::Side &side, const SideBySideQuestion &question,
                              Progress &progress)
{
    ChanceQuestion chance;
    chance.plan = question.plan;
    ForecastOptions options;
    options.runs = question.chanceRuns;
    options.threads = 2;
    const auto forecast =
        computeForecast(side.workspace, side.result, chance, ForecastKind::People, options, progress);
    if (!forecast)
        return fail(forecast.error());
    ItemChances chances;
    for (const ItemForecast &each : forecast->items)
        chances.emplace(each.item, each.chance);
    return chances;
}

struct State {
    const Scenario *scenario = nullptr; ///< null: the current plan
    Workspace workspace;
};

std::vector<State> statesOf(const Workspace &current, const SideBySideQuestion &question)
{
    std::vector<State> states{{nullptr, current}};
    for (const Id<Scenario> &id : question.scenarios) {
        const Scenario *scenario = current.find(id);
        auto state = scenario ? scenarioState(current, *scenario) : fail(Error::notFound(QString()));
        if (state && states.size() <= mostScenarios)
            states.push_back({scenario, std::move(state->workspace)});
    }
    return states;
}

std::vector<MonthLoads> monthLoads(const std::vector<ComparedPlan> &plans)
{
    std::vector<MonthLoads> rows;
    const PlanResult &first = plans.front().side.result;
    for (const TeamLoad &team : first.loads) {
        for (size_t month = 0; month < std::min(team.months.size(), first.capacity.months.size()); ++month) {
            MonthLoads row{team.team, words::bucket(first.capacity.months[month]), {}};
            for (const ComparedPlan &plan : plans) {
                ComparisonCell cell;
                const auto same = std::ranges::find(plan.side.result.loads, team.team, &TeamLoad::team);
                if (same != plan.side.result.loads.end() && month < same->months.size()) {
                    const LoadCell &load = same->months[month];
                    cell.whole = load.capacity;
                    if (load.capacity > 0)
                        cell.number = load.ratio();
                    cell.isBad = load.ratio() > plan.side.workspace.settings().overAbove.value();
                }
                row.cells.push_back(cell);
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace

Result<std::shared_ptr<const SideBySide>> sideBySide(const Workspace &current,
                                                     const SideBySideQuestion &question, Progress &progress)
{
    auto all = std::make_shared<SideBySide>();
    std::vector<State> states = statesOf(current, question);
    const double share = 1.0 / double(states.size());
    for (size_t i = 0; i < states.size(); ++i) {
        auto side = std::make_unique<SideBySide::Side>();
        side->workspace = std::move(states[i].workspace);
        if (states[i].scenario)
            side->scenario = states[i].scenario->id;
        PartOf part(progress, share * double(i), share * double(i + 1));
        auto result = computePlan(side->workspace, question.plan, part);
        if (!result)
            return fail(result.error());
        side->result = *std::move(result);
        if (question.chanceRuns > 0) {
            auto chances = chancesOf(*side, question, part);
            if (!chances)
                return fail(chances.error());
            side->chances = *std::move(chances);
        }
        ComparedPlan plan{Text::tr("Current"), {side->workspace, side->result}, {}, {}, {}};
        if (question.chanceRuns > 0)
            plan.side.chances = &side->chances;
        if (const Scenario *scenario = states[i].scenario) {
            plan.name = scenario->name;
            plan.why = scenario->why;
            plan.ask = scenario->ask;
            plan.changes = difference(current, side->workspace);
        }
        all->sides.push_back(std::move(side));
        all->plans.push_back(std::move(plan));
    }
    all->comparison = compared(all->plans);
    all->months = monthLoads(all->plans);
    return all;
}

} // namespace fairlead
