// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast_run.h"

#include "core/base/parallel.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace fairlead {

namespace {

/// Runs that a thread does before it looks for more, and asks whether to go on.
constexpr int chunk = 16;

/// A thread's own: a trial to play, and what has been counted.
struct Player {
    Trial *trial = nullptr;
    ForecastTally tally;
    TrialOutcome outcome;
};

/// Hands out players to whoever is working.
class Players {
public:
    Players(std::span<const std::unique_ptr<Trial>> trials, const std::shared_ptr<const ForecastFrame> &frame,
            int sampled)
    {
        for (const auto &trial : trials)
            m_all.push_back({trial.get(), ForecastTally(frame, sampled), {}});
        for (Player &player : m_all)
            m_free.push_back(&player);
    }
    Player *take()
    {
        const std::scoped_lock lock(m_mutex);
        Player *player = m_free.back();
        m_free.pop_back();
        return player;
    }
    void giveBack(Player *player)
    {
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(player);
    }
    const std::vector<Player> &all() const { return m_all; }

private:
    std::mutex m_mutex;
    std::vector<Player> m_all;
    std::vector<Player *> m_free;
};

} // namespace

ForecastRun::ForecastRun(ForecastFrame frame, std::unique_ptr<Trial> trial, const ForecastOptions &options)
    : m_frame(std::make_shared<const ForecastFrame>(std::move(frame)))
    , m_options(options)
    , m_tally(m_frame, options.sensitivity)
{
    m_trials.push_back(std::move(trial));
    for (int i = 1; i < options.threads; ++i)
        m_trials.push_back(m_trials.front()->clone());
}

Result<void> ForecastRun::advance(Progress &progress)
{
    const int first = m_next;
    const int count = std::min(std::max(m_options.firstBatch, first), m_options.runs - first);
    if (count <= 0)
        return {};
    Players players(m_trials, m_frame, m_options.sensitivity);
    std::atomic<bool> stopped = false;
    std::atomic<int> finished = 0;
    const std::thread::id caller = std::this_thread::get_id();
    parallelFor((count + chunk - 1) / chunk, int(m_trials.size()), [&](int job) {
        if (stopped)
            return;
        // Only the caller's thread asks: a progress need not be made for others.
        if (std::this_thread::get_id() == caller
            && !progress.advance(double(first + finished) / m_options.runs)) {
            stopped = true;
            return;
        }
        Player *player = players.take();
        const int end = std::min(count, (job + 1) * chunk);
        for (int run = job * chunk; run < end && !stopped; ++run) {
            player->trial->run(first + run, player->outcome);
            player->tally.add(first + run, player->outcome);
        }
        players.giveBack(player);
        finished += chunk;
    });
    if (stopped)
        return fail(Error::cancelled());
    for (const Player &player : players.all())
        m_tally.add(player.tally);
    m_next += count;
    return {};
}

Result<void> ForecastRun::finish(Progress &progress)
{
    while (!isDone()) {
        if (const auto done = advance(progress); !done)
            return done;
    }
    return {};
}

} // namespace fairlead
