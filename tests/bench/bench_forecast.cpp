// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/chance_draws.h"
#include "core/forecast/forecast_run.h"
#include "core/forecast/preview_lanes.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace fairlead;

namespace {

double seconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now); // processor time: the machine may be shared
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

template <class Work> double medianMilliseconds(int times, Work work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const double begin = seconds();
        work();
        taken.push_back((seconds() - begin) * 1e3);
    }
    std::ranges::nth_element(taken, taken.begin() + times / 2);
    return taken[size_t(times / 2)];
}

void print(const char *name, double value, const char *unit)
{
    std::printf("%s\t%.3f\t%s\n", name, value, unit);
    std::fflush(stdout);
}

/// 500 items in epics of about eight, some 600 links, one milestone that waits for all of them; the
/// texture of shared/bench/peer_plan.py.
struct LinkPlan {
    std::shared_ptr<LinkChance> plan;
    ForecastFrame frame;
};

LinkPlan linkPlan(int items, EffortSpread spread)
{
    quint64 state = 7;
    const auto below = [&state](int limit) { return int(mixed(++state) % quint64(limit)); };
    NetworkInput input;
    input.calendars.push_back(WorkCalendar());
    input.projectStart = dayOf(QDate(2026, 1, 5));
    std::vector<bool> isLast(size_t(items), true);
    int epic = 0;
    for (int i = 0; i < items; ++i) {
        if (i - epic >= 4 + below(9))
            epic = i;
        Activity activity;
        activity.duration = 1 + below(17);
        input.activities.push_back(activity);
        constexpr int links[] = {0, 1, 1, 1, 2};
        for (int link = 0; link < std::min(i - epic, links[below(5)]); ++link) {
            const int before = epic + below(i - epic);
            input.links.push_back({before, i});
            isLast[size_t(before)] = false;
        }
    }
    input.activities.push_back({});
    for (int i = 0; i < items; ++i) {
        if (isLast[size_t(i)])
            input.links.push_back({i, items});
    }
    LinkPlan made;
    made.plan = std::make_shared<LinkChance>(
        LinkChance{Network::create(input).value(), {}, items, spread, LinkChance::Draws::Streams, 1});
    made.frame.calendars = input.calendars;
    made.frame.rankings.push_back({});
    for (int i = 0; i <= items; ++i) {
        SampledWork work;
        const double likely = 0.72 * input.activities[size_t(i)].duration;
        if (i < items)
            work = {{likely * 0.7, likely, likely * 1.9}, 0.72, i, mixed(quint64(i) + 1)};
        made.plan->work.push_back(work);
        const QUuid id(uint(i) + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
        made.frame.subjects.push_back(
            {Id<Item>::fromUuid(id), input.projectStart + 91, false, i == items, 0});
        made.frame.rankings.front().subjects.push_back(i);
    }
    return made;
}

void preview(const char *name, EffortSpread spread)
{
    const LinkPlan made = linkPlan(500, spread);
    NoProgress progress;
    int links = 0;
    const double taken = medianMilliseconds(9, [&] {
        const auto forecast = previewLanes(*made.plan, made.frame)->forecast(10'000, progress);
        links += forecast->runs;
    });
    std::printf("preview, 500 items, %zu links, 10000 runs with percentiles and criticality, ",
                made.plan->network.input().links.size());
    print(name, taken, "ms");
}

void plainLinks()
{
    LinkPlan made = linkPlan(500, EffortSpread::Triangular);
    made.plan->draws = LinkChance::Draws::Sequence;
    NoProgress progress;
    const double taken = medianMilliseconds(3, [&] {
        ForecastRun run(made.frame, std::make_unique<LinkTrial>(made.plan), {.runs = 1000});
        (void)run.finish(progress);
    });
    print("links run by run, 500 items, 1000 runs", taken, "ms");
}

} // namespace

int main()
{
    preview("triangular", EffortSpread::Triangular);
    preview("PERT", EffortSpread::Pert);
    plainLinks();
    return 0;
}
