// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/effort_spread.h"
#include "core/forecast/trial.h"
#include "core/schedule/link_dates.h"

#include <random>

namespace fairlead {

/// How an activity's days follow from the effort that a run draws for it.
struct SampledWork {
    ThreePoint estimate;     ///< focused person-days
    double effortPerDay = 0; ///< worked off on each working day; 0: its days do not vary
    int draw = -1;           ///< which of a run's draws is its own; -1: none
    quint64 entity = 0;      ///< of its stream

    /// Whole working days for that effort (C07); at least one.
    int days(double effort) const;
};

/// A plan as a simulation over links plays it (C12).
struct LinkChance {
    /// Where draws come from.
    enum class Draws {
        Sequence, ///< one generator, `drawsPerRun` a run in order of rank, as C12 states it
        Streams,  ///< the short draws of the preview: each item has its own
    };

    Network network;
    std::vector<SampledWork> work; ///< by activity
    int drawsPerRun = 0;           ///< with those of items that are not scheduled
    EffortSpread spread = EffortSpread::Triangular;
    Draws draws = Draws::Sequence;
    quint64 seed = 0;
};

/// Plays links and calendars with drawn efforts; people are unlimited. Subjects are the activities of the
/// network. An item in progress keeps its start and has ceil(left × drawn ÷ M) days left.
class LinkTrial final : public Trial {
public:
    explicit LinkTrial(std::shared_ptr<const LinkChance> plan);

    std::unique_ptr<Trial> clone() const override { return std::make_unique<LinkTrial>(m_plan); }
    void run(int number, bool withDrivers, TrialOutcome &outcome) override;

private:
    void draw(int run);
    double drawnFor(int activity, int run) const;

    std::shared_ptr<const LinkChance> m_plan;
    Network m_network; ///< with the days of the last run
    std::mt19937_64 m_generator;
    int m_nextRun = 0;           ///< the run that the generator stands at
    std::vector<double> m_draws; ///< of this run
    std::vector<PlacedDates> m_dates;
};

} // namespace fairlead
