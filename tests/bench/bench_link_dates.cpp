// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/link_dates.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace fairlead;

namespace {

/// A plan of the sample's texture, as deep at any size: three calendars, links of all types, a third
/// of the work begun, ten deadlines in a hundred.
NetworkInput plan(int activities, int links)
{
    std::mt19937 random(20261001);
    const auto number = [&random](int below) { return int(random() % quint32(below)); };
    const Day start = dayOf(QDate(2026, 10, 1));
    NetworkInput input;
    for (int calendar = 0; calendar < 3; ++calendar) {
        std::vector<DayOff> holidays;
        for (int i = 0; i < 30; ++i)
            holidays.push_back({dateOf(start + number(1000)), 1, QString()});
        input.calendars.push_back(
            WorkCalendar::create(WorkCalendar::mondayToFriday, std::move(holidays)).value());
    }
    input.projectStart = start;
    input.asOf = start + 40;
    for (int i = 0; i < activities; ++i) {
        Activity activity;
        activity.duration = i % 12 == 11 ? 0 : 1 + number(25);
        activity.calendar = number(3);
        activity.notBefore = start + number(60);
        if (number(10) == 0)
            activity.deadline = start + 60 + number(400);
        if (i < activities / 3) {
            activity.state = number(2) == 0 ? Activity::State::Done : Activity::State::InProgress;
            activity.actualStart = start + number(20);
            activity.actualFinish = start + 20 + number(20);
            activity.remaining = number(15);
        }
        input.activities.push_back(activity);
    }
    for (int i = 0; i < links; ++i) {
        const int successor = 1 + number(activities - 1);
        const int predecessor = std::max(0, successor - 1 - number(activities / 8));
        const int kind = number(10);
        input.links.push_back({predecessor, successor,
                               kind < 7 ? ActivityLink::Type::FinishToStart : ActivityLink::Type(kind - 6),
                               number(4) == 0 ? number(8) - 2 : 0, false});
    }
    return input;
}

template <class Run> double medianMilliseconds(Run run)
{
    std::vector<double> times;
    for (int i = 0; i < 51; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        run();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::nth_element(times, times.begin() + 25);
    return times[25];
}

void print(const char *name, int activities, int links, double value, const char *unit)
{
    std::printf("%s %d items %d links\t%.3f\t%s\n", name, activities, links, value, unit);
}

/// Network, both passes and floats; returns the median in milliseconds.
double measure(int activities, int links)
{
    const NetworkInput input = plan(activities, links);
    LinkDates dates;
    std::vector<PlacedDates> early;
    const double all = medianMilliseconds([&] {
        const auto network = Network::create(input);
        computeLinkDates(*network, dates);
    });
    const Network network = Network::create(input).value();
    const double passes = medianMilliseconds([&] { computeLinkDates(network, dates); });
    const double forward = medianMilliseconds([&] { computeEarlyDates(network, early); });
    print("link dates", activities, links, all, "ms");
    print("link dates, network kept", activities, links, passes, "ms");
    print("link dates, forward pass only", activities, links, forward, "ms");
    return all;
}

} // namespace

int main()
{
    const double small = measure(500, 1500);
    const double large = measure(5000, 15000);
    std::printf("link dates, growth from 500 to 5000 items\t%.2f\ttimes\n", large / small);
    return 0;
}
