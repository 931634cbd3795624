// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/slip_waterfall.h"

#include "core/capacity/work_calendars.h"
#include "core/planning/planner.h"
#include "core/scenarios/plan_difference.h"

#include <bit>

namespace fairlead {

namespace {

constexpr int tenthsOfADay = 10;

qint64 factorial(int n)
{
    return n < 2 ? 1 : n * factorial(n - 1);
}

/// The causes of `all` whose numbers are the bits of `subset`.
SlipCauses causesIn(const std::vector<SlipCause> &all, unsigned subset)
{
    SlipCauses causes = 0;
    for (size_t i = 0; i < all.size(); ++i)
        causes |= (subset >> i & 1U) ? bitOf(all[i]) : 0U;
    return causes;
}

void setAsOf(Workspace &workspace, QDate asOf)
{
    WorkspaceSettings settings = workspace.settings();
    if (settings.id.isNull())
        settings.id = Id<WorkspaceSettings>::named(u"settings");
    settings.asOf = asOf;
    workspace.rows<WorkspaceSettings>().insert(std::move(settings));
}

/// Calls `finish` for every subset of the causes, by bits; empty when it was told to stop.
std::vector<QDate> finishes(const SlipDifference &difference, const std::vector<SlipCause> &causes,
                            const SlipMoments &moments, const FinishIn &finish, Progress &progress)
{
    const unsigned subsets = 1U << causes.size();
    std::vector<QDate> dates;
    for (unsigned subset = 0; subset < subsets; ++subset) {
        const SlipCauses taken = causesIn(causes, subset);
        Workspace workspace = difference.with(taken);
        setAsOf(workspace, taken & bitOf(SlipCause::Speed) ? moments.now : moments.baseline);
        dates.push_back(finish(workspace));
        if (!progress.advance(double(subset + 1) / subsets))
            return {};
    }
    return dates;
}

/// The days of each cause times n!, which are whole numbers (Shapley's value).
std::vector<qint64> sharesTimesOrders(const std::vector<int> &days, int causes)
{
    std::vector<qint64> shares(size_t(causes), 0);
    for (unsigned subset = 0; subset < days.size(); ++subset) {
        const int size = std::popcount(subset);
        for (int cause = 0; cause < causes; ++cause) {
            if (subset >> cause & 1U)
                continue;
            const qint64 orders = factorial(size) * factorial(causes - size - 1);
            shares[size_t(cause)] += orders * (days[subset | 1U << cause] - days[subset]);
        }
    }
    return shares;
}

/// Rounds to tenths so that they sum to the total: what was rounded down most is rounded up first.
void roundToTenths(const std::vector<qint64> &shares, qint64 orders, std::vector<SlipPart> &parts, int total)
{
    std::vector<std::pair<qint64, size_t>> rests;
    int sum = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        const qint64 scaled = shares[i] * tenthsOfADay;
        const qint64 floor = scaled >= 0 ? scaled / orders : -((-scaled + orders - 1) / orders);
        parts[i].tenths = int(floor);
        sum += parts[i].tenths;
        rests.emplace_back(scaled - floor * orders, i);
    }
    std::ranges::stable_sort(rests, std::greater(), &std::pair<qint64, size_t>::first);
    for (size_t i = 0; sum < total * tenthsOfADay; ++i, ++sum)
        ++parts[rests[i].second].tenths;
}

const WorkCalendar &calendarOf(const Workspace &workspace, const WorkCalendars &calendars,
                               const Id<Item> &item)
{
    const Item *row = workspace.find(item);
    const Team *team = row ? workspace.find(row->team) : nullptr;
    return calendars.of(team ? team->calendar : Id<HolidayCalendar>());
}

} // namespace

Result<SlipWaterfall> slipWaterfall(const Workspace &baseline, const Workspace &now, const Id<Item> &item,
                                    const SlipMoments &moments, const FinishIn &finish, Progress &progress)
{
    const SlipDifference difference(baseline, now);
    std::vector<SlipCause> causes;
    for (const SlipCause cause : slipCauses) {
        const bool movesAsOf = cause == SlipCause::Speed && moments.baseline != moments.now;
        if (movesAsOf || (difference.causes() & bitOf(cause)))
            causes.push_back(cause);
    }
    const std::vector<QDate> dates = finishes(difference, causes, moments, finish, progress);
    if (dates.empty())
        return fail(Error::cancelled());
    if (!dates.front().isValid() || !dates.back().isValid())
        return fail(Error::notFound(Text::tr("%1 has no date in the baseline or now.")
                                        .arg(now.find(item) ? now.find(item)->caption() : QString())));
    SlipWaterfall waterfall{dates.front(), dates.back(), 0, {}, 0};
    const WorkCalendars calendars(now);
    const WorkCalendar &calendar = calendarOf(now, calendars, item);
    const QDate latest = *std::ranges::max_element(dates);
    std::vector<int> days;
    for (const QDate &date : dates) {
        waterfall.undated += date.isValid() ? 0 : 1;
        const QDate counted = date.isValid() ? date : latest;
        days.push_back(calendar.workingDays(dayOf(dates.front()) + 1, dayOf(counted) + 1));
    }
    waterfall.total = days.back();
    const qint64 orders = factorial(int(causes.size()));
    const std::vector<qint64> shares = sharesTimesOrders(days, int(causes.size()));
    for (size_t i = 0; i < causes.size(); ++i)
        waterfall.parts.push_back({causes[i], double(shares[i]) / double(orders), 0});
    roundToTenths(shares, orders, waterfall.parts, waterfall.total);
    std::erase_if(waterfall.parts, [](const SlipPart &part) { return part.days == 0; });
    return waterfall;
}

FinishIn linkFinish(const Id<Plan> &plan, const Id<Item> &item)
{
    return [plan, item](const Workspace &workspace) {
        NoProgress progress;
        const auto result = computePlan(workspace, {plan, {}, true}, progress);
        const ItemDates *dates = result ? result->find(item) : nullptr;
        return dates ? dates->finish : QDate();
    };
}

FinishIn finishWithPeople(const Id<Plan> &plan, const Id<Item> &item)
{
    return [plan, item](const Workspace &workspace) {
        NoProgress progress;
        const auto result = computePlan(workspace, {plan, {}, true}, progress);
        return result ? peopleFinish(*result, item) : QDate();
    };
}

} // namespace fairlead
