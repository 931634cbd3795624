// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecaster.h"

#include "core/forecast/people_chance.h"
#include "core/forecast/preview_lanes.h"

namespace fairlead {

namespace {

/// Up to so many items the driving paths of every run are followed, beyond only those of some runs.
constexpr size_t fewItems = 200;
constexpr int pathsOfMany = 16;

Result<LinkChance> linksOf(const Workspace &workspace, const PlanResult &planned,
                           const ChanceQuestion &question, ForecastKind kind)
{
    auto links = linkChance(workspace, planned, question);
    if (links && kind == ForecastKind::Preview)
        links->draws = LinkChance::Draws::Streams;
    return links;
}

} // namespace

Result<ForecastRun> startForecast(const Workspace &workspace, const PlanResult &planned,
                                  const ChanceQuestion &question, ForecastKind kind, ForecastOptions options)
{
    ForecastFrame frame = forecastFrame(workspace, planned, question);
    frame.kind = kind;
    if (kind != ForecastKind::People) {
        auto links = linksOf(workspace, planned, question, kind);
        if (!links)
            return fail(links.error());
        auto plan = std::make_shared<const LinkChance>(*std::move(links));
        return ForecastRun(std::move(frame), std::make_unique<LinkTrial>(std::move(plan)), options);
    }
    auto people = peopleChance(workspace, planned, question);
    if (!people)
        return fail(people.error());
    if (frame.subjects.size() > fewItems)
        options.pathsEvery = std::max(options.pathsEvery, pathsOfMany);
    auto plan = std::make_shared<const PeopleChance>(*std::move(people));
    return ForecastRun(std::move(frame), std::make_unique<PeopleTrial>(std::move(plan)), options);
}

Result<Forecast> computeForecast(const Workspace &workspace, const PlanResult &planned,
                                 const ChanceQuestion &question, ForecastKind kind,
                                 const ForecastOptions &options, Progress &progress)
{
    if (kind == ForecastKind::Preview) {
        auto links = linksOf(workspace, planned, question, kind);
        if (!links)
            return fail(links.error());
        if (auto lanes = previewLanes(*links, forecastFrame(workspace, planned, question)))
            return lanes->forecast(options.runs, progress);
    }
    auto run = startForecast(workspace, planned, question, kind, options);
    if (!run)
        return fail(run.error());
    if (const auto done = run->finish(progress); !done)
        return fail(done.error());
    return run->forecast();
}

Result<std::vector<PromisePrice>> promisePrices(const Workspace &workspace, const PlanResult &planned,
                                                const ChanceQuestion &question, int runs, Progress &progress)
{
    ChanceQuestion whole = question;
    whole.wholeRanking = true;
    auto people = peopleChance(workspace, planned, whole);
    if (!people)
        return fail(people.error());
    auto frame = std::make_shared<const ForecastFrame>(forecastFrame(workspace, planned, whole));
    std::vector<bool> isPlanned;
    for (const ForecastFrame::Subject &subject : frame->subjects)
        isPlanned.push_back(planned.find(subject.item) != nullptr);
    SetChance chance(std::move(frame), std::make_shared<const PeopleChance>(*std::move(people)));
    return chance.pricesOfOthers(isPlanned, runs, progress);
}

} // namespace fairlead
