// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_stream.h"
#include "core/scorecard/kpi_engine.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace fairlead;

namespace {

constexpr int serviceCount = 50;
constexpr int teamCount = 8;
constexpr int days = 3 * 365 + 1;
constexpr int events = 1'000'000;
const QDate asOf(2026, 11, 16);

double seconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now); // the machine is shared: processor time
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

qint64 secondsOf(Day day, int minute)
{
    return (qint64(day) - 2440588) * 86400 + qint64(minute) * 60;
}

KpiStore emptyStore(Day first)
{
    std::vector<KpiService> services;
    for (int i = 0; i < serviceCount; ++i)
        services.push_back({i % teamCount, 1 + i % 3, farPast, farFuture, 0.001});
    return KpiStore(first, std::move(services), teamCount);
}

/// One event of a lively company: pages, deployments, reviews, defects, incidents, days of services.
void addEvent(KpiStore &store, RandomStream &stream, Day day)
{
    const int service = stream.below(serviceCount);
    const int kind = stream.below(1000);
    if (kind < 350) {
        const bool isNoise = stream.below(10) < 4;
        store.add(CountEvent{Counted::Pages, day, service, -1, {isNoise ? 1 : 0, 1, 0, 0}});
    } else if (kind < 620) {
        store.add(DeploymentEvent{secondsOf(day, stream.below(1440)), service, stream.below(100) < 9,
                                  stream.below(100) < 4, 30 + stream.below(9000)});
    } else if (kind < 860) {
        store.add(DurationEvent{Counted::ReviewWait, day, service, -1, 1.0 + stream.below(2400)});
    } else if (kind < 920) {
        store.add(CountEvent{Counted::Defects, day, service, -1, {stream.below(100) < 12 ? 1 : 0, 1, 0, 0}});
    } else if (kind < 975) {
        store.add(CountEvent{Counted::Minutes, day, service, -1, {stream.below(9000), 1'440'000, 0, 0}});
    } else if (kind < 990) {
        store.add(DurationEvent{Counted::CycleTime, day, -1, service % teamCount, 1.0 + stream.below(30)});
    } else {
        IncidentEvent incident;
        incident.startedAt = secondsOf(day, stream.below(1440));
        incident.restoredAt = incident.startedAt + 60 * (5 + stream.below(300));
        incident.service = service;
        incident.severity = 1 + stream.below(4);
        store.add(incident);
    }
}

} // namespace

int main()
{
    const Day last = dayOf(asOf);
    const Day first = last - days;
    RandomStream stream(12345);
    KpiStore store = emptyStore(first);
    const double start = seconds();
    for (int i = 0; i < events; ++i)
        addEvent(store, stream, first + Day(qint64(i) * days / events));
    const double built = seconds();
    KpiBook book(store, dateOf(first), asOf);
    const double computed = seconds();
    std::printf("build the store from %d events\t%.0f\tms\n", events, (built - start) * 1000);
    std::printf("all KPIs of %d services, %zu figures\t%.0f\tms\n", serviceCount, book.size(),
                (computed - built) * 1000);

    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        const Day day = i % 10 == 9 ? last - 500 : last - 1; // one in ten arrives late
        const int service = stream.below(serviceCount);
        const double before = seconds();
        store.add(DeploymentEvent{secondsOf(day, 600), service, i % 7 == 0, false, 200 + i});
        book.refresh(store, changedByDeployment(), day, day, service, -1);
        times.push_back((seconds() - before) * 1000);
    }
    std::ranges::sort(times);
    std::printf("one new deployment, median\t%.2f\tms\n", times[50]);
    std::printf("one new deployment, worst of 100\t%.2f\tms\n", times.back());
    const KpiBook again(store, dateOf(first), asOf);
    for (size_t recipe = 0; recipe < kpiRecipes().size(); ++recipe) {
        for (size_t scope = 0; scope < book.scopes().size(); ++scope) {
            for (size_t span = 0; span < book.spans().size(); ++span) {
                if (book.at(recipe, scope, span).value != again.at(recipe, scope, span).value) {
                    std::printf("refreshed figures differ from recomputed ones\n");
                    return 1;
                }
            }
        }
    }
    return 0;
}
