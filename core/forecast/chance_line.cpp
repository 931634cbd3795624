// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/chance_line.h"

#include <algorithm>

namespace fairlead {

std::vector<ChanceLineRow> chanceLine(const RankedChance &ranking, const ZonePolicy &policy)
{
    std::vector<ChanceLineRow> rows;
    double above = 1;
    for (const PrefixChance &prefix : ranking.prefixes) {
        const Zone zone = prefix.chance >= policy.commit ? Zone::Commit
            : prefix.chance >= policy.stretch            ? Zone::Stretch
                                                         : Zone::NotThisQuarter;
        rows.push_back({prefix.item, zone, prefix.chance, prefix.margin, above - prefix.chance});
        above = prefix.chance;
    }
    return rows;
}

SetChance::SetChance(std::shared_ptr<const ForecastFrame> frame, std::shared_ptr<const PeopleChance> plan)
    : m_frame(std::move(frame))
    , m_plan(std::move(plan))
    , m_trial(m_plan)
    , m_waitsFor(m_plan->work.size())
{
    const Network &network = m_plan->problem.network;
    for (const ActivityLink &link : network.input().links)
        m_waitsFor[size_t(link.successor)].push_back(link.predecessor);
    for (int i = 0; i < network.size(); ++i)
        m_isChoice.push_back(network.stateOf(i) == Activity::State::NotStarted);
}

std::vector<bool> SetChance::closed(std::vector<bool> set) const
{
    for (const int subject : m_plan->problem.network.order()) {
        for (const int before : m_waitsFor[size_t(subject)]) {
            if (!set[size_t(before)] && m_isChoice[size_t(subject)])
                set[size_t(subject)] = false;
        }
    }
    return set;
}

std::vector<bool> SetChance::completed(std::vector<bool> set) const
{
    const auto order = m_plan->problem.network.order();
    for (auto subject = order.rbegin(); subject != order.rend(); ++subject) {
        if (!m_isChoice[size_t(*subject)])
            set[size_t(*subject)] = true;
        if (!set[size_t(*subject)])
            continue;
        for (const int before : m_waitsFor[size_t(*subject)])
            set[size_t(before)] = true;
    }
    return set;
}

double SetChance::of(const std::vector<bool> &set, const std::vector<bool> &counted, int runs, double enough)
{
    m_order.clear();
    for (const int subject : m_plan->order) {
        if (set[size_t(subject)] || !m_isChoice[size_t(subject)])
            m_order.push_back(subject);
    }
    m_trial.setOrder(m_order);
    const auto mayFail = int(double(runs) * (1 - enough) + 1e-9);
    int failed = 0;
    for (int run = 0; run < runs; ++run) {
        m_trial.run(run, false, m_outcome);
        for (const int subject : m_order) {
            if (counted[size_t(subject)]
                && m_outcome.lastDay[size_t(subject)] > m_frame->subjects[size_t(subject)].limit) {
                ++failed;
                break;
            }
        }
        if (failed > mayFail)
            return 0;
    }
    return 1 - double(failed) / runs;
}

Result<std::vector<ItemPrice>> SetChance::prices(const std::vector<bool> &set, int runs, Progress &progress)
{
    std::vector<ItemPrice> prices;
    for (int subject = 0; subject < size(); ++subject) {
        if (!progress.advance(double(subject) / size()))
            return fail(Error::cancelled());
        if (!set[size_t(subject)] || !m_isChoice[size_t(subject)])
            continue;
        std::vector<bool> others = set;
        others[size_t(subject)] = false;
        others = closed(std::move(others));
        ItemPrice price{subject};
        price.with = of(set, others, runs);
        price.without = of(others, others, runs);
        prices.push_back(price);
    }
    return prices;
}

Result<std::vector<PromisePrice>> SetChance::pricesOfOthers(const std::vector<bool> &set, int runs,
                                                            Progress &progress)
{
    std::vector<PromisePrice> prices;
    std::vector<std::optional<double>> without(m_frame->rankings.size());
    for (int subject = 0; subject < size(); ++subject) {
        if (!progress.advance(double(subject) / size()))
            return fail(Error::cancelled());
        if (set[size_t(subject)] || !m_isChoice[size_t(subject)])
            continue;
        const size_t team = teamRankingOf(subject);
        std::vector<bool> counted(set.size());
        for (const int each : m_frame->rankings[team].subjects)
            counted[size_t(each)] = set[size_t(each)];
        if (!without[team])
            without[team] = of(set, counted, runs);
        std::vector<bool> grown = set;
        grown[size_t(subject)] = true;
        grown = completed(std::move(grown));
        for (size_t each = 0; each < set.size(); ++each)
            counted[each] = counted[each] || (grown[each] && !set[each]);
        prices.push_back(
            {m_frame->subjects[size_t(subject)].item, *without[team], of(grown, counted, runs), 0});
        counted.assign(set.size(), false);
        counted[size_t(subject)] = true;
        prices.back().own = of(grown, counted, runs);
    }
    return prices;
}

/// The ranking of its team that the subject is in, else that of the whole plan, which is the first.
size_t SetChance::teamRankingOf(int subject) const
{
    for (size_t i = 0; i < m_frame->rankings.size(); ++i) {
        const ForecastFrame::Ranking &ranking = m_frame->rankings[i];
        if (!ranking.team.isNull() && std::ranges::find(ranking.subjects, subject) != ranking.subjects.end())
            return i;
    }
    return 0;
}

} // namespace fairlead
