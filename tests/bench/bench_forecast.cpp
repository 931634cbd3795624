// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/forecast/chance_draws.h"
#include "core/forecast/forecaster.h"
#include "core/forecast/line_search.h"
#include "core/forecast/people_trial.h"
#include "core/forecast/preview_lanes.h"
#include "core/sequencing/order_problem.h"
#include "tests/support/peer_plan.h"

#include <QProcess>
#include <QTemporaryDir>

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

/// What each item of the file is worth: its priority.
std::vector<double> peerValues(const std::string &path)
{
    std::ifstream in(path);
    int items = 0, people = 0, skills = 0, count = 0;
    in >> items >> people >> skills;
    const auto skip = [&] {
        in >> count;
        for (int value = 0; count > 0 && in >> value; --count) { }
    };
    for (int list = 0; list < 2 * people; ++list)
        skip();
    std::vector<double> values;
    for (int effort = 0, skill = 0, worth = 0;
         values.size() < size_t(items) && in >> effort >> skill >> worth;) {
        values.push_back(worth);
        skip();
    }
    return values;
}

/// The plan with its people, each item between 0.7 and 1.9 of its effort, and the default policy.
struct PeoplePlay {
    std::shared_ptr<PeopleChance> plan;
    ForecastFrame frame;
};

PeoplePlay peoplePlay(const StaffingProblem &problem)
{
    PeoplePlay made;
    made.plan = std::make_shared<PeopleChance>(problem);
    PeopleChance &plan = *made.plan;
    const int items = problem.network.size();
    std::vector<Edge> links;
    for (const ActivityLink &link : problem.network.input().links)
        links.push_back({link.predecessor, link.successor});
    std::vector<int> rank(static_cast<size_t>(items));
    std::iota(rank.begin(), rank.end(), 0);
    plan.order = OrderProblem::create(items, links, rank).preferred;
    plan.lastDay = 130;
    plan.teams.push_back({1, 0.1});
    plan.seed = 1;
    made.frame.calendars.push_back(WorkCalendar());
    made.frame.rankings.push_back({{}, rank});
    for (int i = 0; i < items; ++i) {
        const double likely = problem.packets[size_t(i)].effort / 1000.0;
        plan.work.push_back({{0.7 * likely, likely, 1.9 * likely}, mixed(quint64(i) + 1), {}});
        const QUuid id(uint(i) + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
        made.frame.subjects.push_back({Id<Item>::fromUuid(id), 65, false, i + 1 == items, 0});
    }
    for (size_t worker = 0; worker < problem.workers.size(); ++worker) {
        PeopleChance::Someone someone;
        someone.entity = mixed(1000 + worker);
        someone.team = 0;
        for (int day = 0; day <= plan.lastDay; ++day) {
            if (problem.workers[worker].output[size_t(day)] > 0)
                someone.workDays.push_back(day);
        }
        plan.people.push_back(std::move(someone));
    }
    return made;
}

void peopleTrue(const StaffingProblem &problem)
{
    const PeoplePlay made = peoplePlay(problem);
    NoProgress progress;
    const double taken = medianMilliseconds(5, [&] {
        ForecastRun run(made.frame, std::make_unique<PeopleTrial>(made.plan),
                        {.runs = 1000, .sensitivity = 0, .pathsEvery = 16});
        (void)run.finish(progress);
    });
    print("with people, 500 items, 60 people, 1000 runs, one core", taken, "ms");

    /// Measures how long a stop takes to be heard.
    class Stop final : public Progress {
        bool advance(double) override
        {
            const double now = seconds();
            longest = asked > 0 ? std::max(longest, now - asked) : 0;
            asked = now;
            return true;
        }

    public:
        double asked = 0;
        double longest = 0;
    } stop;
    ForecastRun run(made.frame, std::make_unique<PeopleTrial>(made.plan), {.runs = 500, .firstBatch = 500});
    (void)run.finish(stop);
    print("with people, 500 items, longest time between two questions whether to go on", stop.longest * 1e3,
          "ms");
}

void cutLine(int seed, const std::string &file, StaffingProblem problem)
{
    constexpr int quarter = 65;
    problem.days = quarter;
    for (Worker &worker : problem.workers)
        worker.output.resize(quarter);
    LineProblem line{&problem, peerValues(file), {}};
    line.isChoice.assign(line.value.size(), true);
    const double bound = lineBound(line, 1000).value;
    std::printf("cut line, 500 items, seed %d, relaxed bound\t%.0f\tvalue\n", seed, bound);
    for (const double budget : {0.1, 1.0}) {
        class Until final : public Progress {
        public:
            explicit Until(double budget) : end(seconds() + budget) { }
            bool advance(double) override { return seconds() < end; }
            double end;
        } until(budget);
        const LineChoice found = bestLine(line, {.passes = 1'000'000}, until);
        StaffingScheme scheme(problem);
        (void)scheme.forward(found.order);
        const bool ends = std::ranges::all_of(found.order, [&](int activity) {
            const StaffedDates &dates = scheme.dates()[size_t(activity)];
            return dates.isPlaced && dates.finish <= problem.firstDay + quarter;
        });
        std::printf("cut line, 500 items, seed %d, %.0f ms, %d schedules, all ends in the quarter: "
                    "%s\t%.2f\t%% of the bound\n",
                    seed, budget * 1e3, found.passes, ends ? "yes" : "no", 100 * found.value / bound);
    }
}

void peerPlans(bool people, bool line)
{
    const QString maker = QStringLiteral(FAIRLEAD_SHARED_DATA "/../bench/peer_plan.py");
    QTemporaryDir folder;
    for (int seed = 1; seed <= 3; ++seed) {
        const QString file = folder.filePath(QStringLiteral("plan_%1").arg(seed));
        QProcess generator;
        generator.setStandardOutputFile(QProcess::nullDevice());
        generator.start(QStringLiteral("python3"),
                        {maker, QStringLiteral("500"), QStringLiteral("60"), QString::number(seed), file});
        generator.waitForFinished();
        const std::string path = file.toStdString() + ".txt";
        const auto problem = readPeerPlan(path);
        if (!problem) {
            std::printf("with people, cut line\tskipped: %s is not there\n", qPrintable(maker));
            return;
        }
        if (people && seed == 1)
            peopleTrue(*problem);
        if (line)
            cutLine(seed, path, *problem);
    }
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void sample()
{
    const Workspace workspace = marloweQuay().value();
    NoProgress progress;
    const PlanResult planned = computePlan(workspace, {}, progress).value();
    const double first = medianMilliseconds(9, [&] {
        auto run = startForecast(workspace, planned, {}, ForecastKind::People);
        (void)run->advance(progress);
        (void)run->forecast();
    });
    print("sample, with people, first bands (64 runs)", first, "ms");
    const double begin = wallSeconds();
    const auto all = computeForecast(workspace, planned, {}, ForecastKind::People, {.threads = 2}, progress);
    print("sample, with people, 10000 runs on two threads, by the clock", (wallSeconds() - begin) * 1e3,
          "ms");
    for (const char *key : {"R07", "R22", "R28", "R43"}) {
        const Item *item = workspace.byKey<Item>(QString::fromLatin1(key));
        const ItemForecast *found = item ? all->find(item->id) : nullptr;
        if (found) {
            std::printf("sample, with people, %s P50 %s P85 %s ± %.1f wd, chance\t%.1f\t%%\n", key,
                        qPrintable(found->at(50).toString(Qt::ISODate)),
                        qPrintable(found->at(85).toString(Qt::ISODate)), found->finishMargin,
                        found->chance * 100);
        }
    }
}

} // namespace

/// Chance: bench_forecast [preview|people|line|sample]. Processor time of one core unless it says otherwise.
int main(int argc, char **argv)
{
    const std::string_view only = argc > 1 ? argv[1] : "";
    if (only.empty() || only == "preview") {
        preview("triangular", EffortSpread::Triangular);
        preview("PERT", EffortSpread::Pert);
        plainLinks();
    }
    const bool people = only.empty() || only == "people";
    const bool line = only.empty() || only == "line";
    if (people || line)
        peerPlans(people, line);
    if (only.empty() || only == "sample")
        sample();
    return 0;
}
