// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/estimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fairlead {

namespace {

/// Quotients that are whole in theory come out a hair above in floating point.
constexpr double hair = 1e-9;
/// z of the normal distribution at 80 %.
constexpr double z80 = 0.8416;

/// The first day from `day` on with somebody at work; `farFuture` when nobody is ever again.
Day nextContribution(std::span<const NamedAllocation> people, Day day)
{
    Day next = farFuture;
    for (const NamedAllocation &person : people) {
        if (person.share <= 0)
            continue;
        const Day working = person.calendar.snapForward(std::max(day, person.from));
        if (working < person.until)
            next = std::min(next, working);
    }
    return next;
}

} // namespace

Result<Day> finishOfAllocated(Effort effort, Day start, std::span<const NamedAllocation> people, double focus)
{
    double left = effort.value();
    Day day = start;
    while (left > hair) {
        day = nextContribution(people, day);
        if (day == farFuture || !(focus > 0) || day - start > 1'000'000)
            return fail(Error::invalid(Text::tr("The people assigned never finish the work.")));
        for (const NamedAllocation &person : people) {
            if (day >= person.from && day < person.until)
                left -= person.share * person.calendar.weight(day) * focus;
        }
        ++day;
    }
    return day;
}

double PertSum::sigma() const
{
    return std::sqrt(variance);
}

double PertSum::p80() const
{
    return mean + z80 * sigma();
}

PertSum pert(const ThreePoint &estimate)
{
    const double sigma = (estimate.pessimistic - estimate.optimistic) / 6;
    return {(estimate.optimistic + 4 * estimate.likely + estimate.pessimistic) / 6, sigma * sigma};
}

PertSum pertOfPath(std::span<const ThreePoint> estimates)
{
    PertSum sum;
    for (const ThreePoint &estimate : estimates) {
        const PertSum one = pert(estimate);
        sum.mean += one.mean;
        sum.variance += one.variance;
    }
    return sum;
}

double triangularAt(const ThreePoint &estimate, double u)
{
    const auto [o, m, p] = estimate;
    if (!(p > o))
        return o;
    const double turn = (m - o) / (p - o);
    return u < turn ? o + std::sqrt(u * (p - o) * (m - o)) : p - std::sqrt((1 - u) * (p - o) * (p - m));
}

std::optional<double> costOfDelayPerWeek(const DelayedWork &work)
{
    if (!work.costPerWeek || !(work.weeks > 0))
        return {};
    return *work.costPerWeek / work.weeks;
}

std::vector<int> byCostOfDelay(std::span<const DelayedWork> work)
{
    std::vector<int> order(work.size());
    std::iota(order.begin(), order.end(), 0);
    // An empty optional is less than any value, so what has no figure comes last.
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](int index) { return costOfDelayPerWeek(work[size_t(index)]); });
    return order;
}

DelayCost delayCost(std::span<const DelayedWork> inOrder)
{
    DelayCost cost;
    double finishWeek = 0;
    for (const DelayedWork &work : inOrder) {
        finishWeek += work.weeks;
        if (work.costPerWeek)
            cost.total += *work.costPerWeek * std::max(0.0, finishWeek - work.freeUntilWeek);
        else
            ++cost.unknown;
    }
    return cost;
}

} // namespace fairlead
