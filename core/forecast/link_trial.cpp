// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/link_trial.h"

#include "core/forecast/chance_draws.h"

#include <cmath>

namespace fairlead {

int SampledWork::days(double effort) const
{
    // Quotients that are whole in theory come out a hair above in floating point.
    return std::max(1, int(std::ceil(effort / effortPerDay - 1e-9)));
}

LinkTrial::LinkTrial(std::shared_ptr<const LinkChance> plan)
    : m_plan(std::move(plan))
    , m_network(m_plan->network)
    , m_generator(m_plan->seed)
    , m_draws(size_t(m_plan->drawsPerRun))
{ }

void LinkTrial::draw(int run)
{
    if (m_plan->draws == LinkChance::Draws::Streams)
        return;
    if (run < m_nextRun) {
        m_generator.seed(m_plan->seed);
        m_nextRun = 0;
    }
    m_generator.discard(quint64(run - m_nextRun) * m_draws.size());
    std::ranges::generate(m_draws, [this] { return unitValue(m_generator()); });
    m_nextRun = run + 1;
}

double LinkTrial::drawnFor(int activity, int run) const
{
    const SampledWork &work = m_plan->work[size_t(activity)];
    if (m_plan->draws == LinkChance::Draws::Sequence)
        return m_draws[size_t(work.draw)];
    return lane::unit(lane::draw(lane::itemKey(m_plan->seed, work.entity), run));
}

void LinkTrial::run(int number, bool, TrialOutcome &outcome)
{
    const int count = m_network.size();
    outcome.lastDay.resize(size_t(count));
    outcome.driver.resize(size_t(count));
    outcome.size.assign(size_t(count), 0);
    draw(number);
    for (int i = 0; i < count; ++i) {
        const SampledWork &work = m_plan->work[size_t(i)];
        const Activity::State state = m_plan->network.stateOf(i);
        if (work.draw < 0 || !(work.effortPerDay > 0) || state == Activity::State::Done)
            continue;
        const double effort = effortAt(work.estimate, m_plan->spread, drawnFor(i, number));
        outcome.size[size_t(i)] = float(effort);
        const Activity &planned = m_plan->network.activity(i);
        if (state == Activity::State::NotStarted) {
            m_network.setDuration(i, work.days(effort));
        } else if (const int left = planned.remaining.value_or(planned.duration);
                   left > 0 && work.estimate.likely > 0) {
            m_network.setDuration(i, planned.duration,
                                  int(std::ceil(left * effort / work.estimate.likely - 1e-9)));
        }
    }
    computeEarlyDates(m_network, m_dates);
    for (int i = 0; i < count; ++i) {
        const PlacedDates &dates = m_dates[size_t(i)];
        outcome.lastDay[size_t(i)] = lastDay(m_network, i, dates);
        outcome.driver[size_t(i)] =
            dates.driver.kind == Driver::Kind::Link ? m_network.link(dates.driver.link).predecessor : -1;
    }
}

} // namespace fairlead
