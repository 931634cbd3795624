// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast_tally.h"

#include <cmath>
#include <numeric>

namespace fairlead {

namespace {

/// Two-sided 95 % of the normal distribution.
constexpr double z95 = 1.96;

/// Ranks centred on 0, ties at their mean; scaled so that the sum of squares is 1 (all 0: no variation).
std::vector<double> centredRanks(const std::vector<double> &values)
{
    const size_t count = values.size();
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&](size_t index) { return values[index]; });
    std::vector<double> ranks(count);
    double squares = 0;
    for (size_t from = 0; from < count;) {
        size_t to = from + 1;
        while (to < count && values[order[to]] == values[order[from]])
            ++to;
        const double rank = double(from + to - 1) / 2 - double(count - 1) / 2;
        for (size_t i = from; i < to; ++i)
            ranks[order[i]] = rank;
        squares += rank * rank * double(to - from);
        from = to;
    }
    const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
    for (double &rank : ranks)
        rank *= scale;
    return ranks;
}

double product(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

void DayCounts::add(Day day, qint64 runs)
{
    if (runs <= 0)
        return;
    m_total += runs;
    if (day >= farFuture)
        return;
    if (m_counts.empty())
        m_first = day;
    if (day < m_first) {
        m_counts.insert(m_counts.begin(), size_t(m_first - day), 0);
        m_first = day;
    }
    const auto at = size_t(day - m_first);
    if (at >= m_counts.size())
        m_counts.resize(at + 1);
    m_counts[at] += runs;
}

void DayCounts::add(const DayCounts &other)
{
    qint64 ended = 0;
    for (size_t i = 0; i < other.m_counts.size(); ++i) {
        add(other.m_first + Day(i), other.m_counts[i]);
        ended += other.m_counts[i];
    }
    m_total += other.m_total - ended;
}

qint64 DayCounts::until(Day day) const
{
    if (m_counts.empty() || day < m_first)
        return 0;
    const auto end = std::min(m_counts.size(), size_t(qint64(day) - m_first + 1));
    return std::accumulate(m_counts.begin(), m_counts.begin() + qint64(end), qint64(0));
}

std::optional<Day> DayCounts::dayOf(qint64 rank) const
{
    qint64 seen = 0;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen >= rank)
            return m_first + Day(i);
    }
    return {};
}

std::vector<FinishCount> DayCounts::all() const
{
    std::vector<FinishCount> result;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0)
            result.push_back({dateOf(m_first + Day(i)), int(m_counts[i])});
    }
    return result;
}

double shareMargin(double share, qint64 runs)
{
    if (runs <= 0)
        return 1;
    const auto n = double(runs);
    const double square = z95 * z95 / n;
    return z95 / (1 + square) * std::sqrt(share * (1 - share) / n + square / (4 * n));
}

double rankCorrelation(const std::vector<double> &a, const std::vector<double> &b)
{
    return product(centredRanks(a), centredRanks(b));
}

ForecastTally::ForecastTally(std::shared_ptr<const ForecastFrame> frame, int sampled)
    : m_frame(std::move(frame))
    , m_sampled(sampled)
    , m_finishes(m_frame->subjects.size())
{
    for (size_t i = 0; i < m_frame->subjects.size(); ++i) {
        if (m_frame->subjects[i].isTarget)
            m_targets.push_back(int(i));
    }
    m_critical.resize(m_targets.size() * m_frame->subjects.size());
    for (const ForecastFrame::Ranking &ranking : m_frame->rankings)
        m_failures.emplace_back(ranking.subjects.size());
}

void ForecastTally::add(int run, const TrialOutcome &outcome)
{
    ++m_runs;
    for (size_t i = 0; i < m_finishes.size(); ++i)
        m_finishes[i].add(outcome.lastDay[i]);
    if (!outcome.driver.empty())
        addPaths(outcome);
    addRankings(outcome);
    if (run >= m_sampled)
        return;
    Sample &sample = m_samples.emplace_back(Sample{run, outcome.size, {}});
    for (const int target : m_targets)
        sample.days.push_back(outcome.lastDay[size_t(target)]);
}

void ForecastTally::addPaths(const TrialOutcome &outcome)
{
    ++m_pathRuns;
    const size_t count = m_frame->subjects.size();
    std::vector<size_t> seen(count); // the last target, counted from 1, whose path it was on
    for (size_t target = 0; target < m_targets.size(); ++target) {
        qint64 *row = m_critical.data() + target * count;
        // People who go to and fro between two items make a loop; each item is on a path once.
        for (int at = m_targets[target]; at >= 0 && seen[size_t(at)] != target + 1;
             at = outcome.driver[size_t(at)]) {
            seen[size_t(at)] = target + 1;
            ++row[at];
        }
    }
}

void ForecastTally::addRankings(const TrialOutcome &outcome)
{
    for (size_t i = 0; i < m_failures.size(); ++i) {
        const std::vector<int> &subjects = m_frame->rankings[i].subjects;
        const auto failed = std::ranges::find_if(subjects, [&](int subject) {
            return outcome.lastDay[size_t(subject)] > m_frame->subjects[size_t(subject)].limit;
        });
        if (failed != subjects.end())
            ++m_failures[i][size_t(failed - subjects.begin())];
    }
}

void ForecastTally::add(const ForecastTally &other)
{
    m_runs += other.m_runs;
    m_pathRuns += other.m_pathRuns;
    for (size_t i = 0; i < m_finishes.size(); ++i)
        m_finishes[i].add(other.m_finishes[i]);
    std::ranges::transform(m_critical, other.m_critical, m_critical.begin(), std::plus());
    for (size_t i = 0; i < m_failures.size(); ++i)
        std::ranges::transform(m_failures[i], other.m_failures[i], m_failures[i].begin(), std::plus());
    m_samples.insert(m_samples.end(), other.m_samples.begin(), other.m_samples.end());
}

ItemForecast ForecastTally::itemResult(size_t index) const
{
    const ForecastFrame::Subject &subject = m_frame->subjects[index];
    const DayCounts &days = m_finishes[index];
    ItemForecast result;
    result.item = subject.item;
    result.limit = dateOf(subject.limit);
    result.hasDeadline = subject.hasDeadline;
    const qint64 runs = days.total();
    if (runs == 0)
        return result;
    for (size_t i = 0; i < bandPercents.size(); ++i) {
        if (const auto day = days.dayOf((runs * bandPercents[i] + 99) / 100))
            result.finish[i] = dateOf(*day);
    }
    result.chance = double(days.until(subject.limit)) / double(runs);
    result.chanceMargin = shareMargin(result.chance, runs);
    const auto spread = qint64(std::ceil(z95 * std::sqrt(double(runs) * 0.85 * 0.15)));
    const qint64 middle = (runs * 85 + 99) / 100;
    const auto early = days.dayOf(std::max(middle - spread, qint64(1)));
    const auto late = days.dayOf(std::min(middle + spread, runs));
    if (early && late)
        result.finishMargin = m_frame->calendars[size_t(subject.calendar)].workingDays(*early, *late) / 2.0;
    return result;
}

RankedChance ForecastTally::rankedResult(size_t index) const
{
    const ForecastFrame::Ranking &ranking = m_frame->rankings[index];
    RankedChance result{ranking.team, {}};
    qint64 landed = m_runs;
    for (size_t i = 0; i < ranking.subjects.size(); ++i) {
        landed -= m_failures[index][i];
        const double chance = m_runs > 0 ? double(landed) / m_runs : 0;
        result.prefixes.push_back(
            {m_frame->subjects[size_t(ranking.subjects[i])].item, chance, shareMargin(chance, m_runs)});
    }
    return result;
}

void ForecastTally::addSensitivity(std::vector<TargetForecast> &targets) const
{
    std::vector<const Sample *> samples; // by run, so that sums are the same in whatever order they came
    for (const Sample &sample : m_samples)
        samples.push_back(&sample);
    std::ranges::sort(samples, {}, &Sample::run);
    std::vector<std::vector<double>> ends;
    std::vector<double> values(samples.size());
    for (size_t target = 0; target < targets.size(); ++target) {
        std::ranges::transform(samples, values.begin(),
                               [&](const Sample *sample) { return double(sample->days[target]); });
        ends.push_back(centredRanks(values));
    }
    for (size_t subject = 0; subject < m_frame->subjects.size(); ++subject) {
        std::ranges::transform(samples, values.begin(),
                               [&](const Sample *sample) { return double(sample->sizes[subject]); });
        const std::vector<double> sizes = centredRanks(values);
        for (size_t target = 0; target < targets.size(); ++target)
            targets[target].sensitivity.push_back(product(sizes, ends[target]));
    }
}

Forecast ForecastTally::result(int wantedRuns, bool withSensitivity) const
{
    Forecast result;
    result.plan = m_frame->plan;
    result.asOf = m_frame->asOf;
    result.kind = m_frame->kind;
    result.seed = m_frame->seed;
    result.runs = m_runs;
    result.wantedRuns = wantedRuns;
    const size_t count = m_frame->subjects.size();
    for (size_t i = 0; i < count; ++i)
        result.items.push_back(itemResult(i));
    for (size_t i = 0; i < m_targets.size(); ++i) {
        const auto subject = size_t(m_targets[i]);
        TargetForecast &target = result.targets.emplace_back();
        target.item = m_frame->subjects[subject].item;
        target.distribution = m_finishes[subject].all();
        for (size_t each = 0; each < count; ++each)
            target.criticality.push_back(m_pathRuns > 0 ? double(m_critical[i * count + each]) / m_pathRuns
                                                        : 0);
    }
    if (withSensitivity)
        addSensitivity(result.targets);
    for (size_t i = 0; i < m_frame->rankings.size(); ++i)
        result.rankings.push_back(rankedResult(i));
    return result;
}

} // namespace fairlead
