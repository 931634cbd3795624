// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast_frame.h"
#include "core/forecast/trial.h"

namespace fairlead {

/// How many runs ended on which day.
class DayCounts {
public:
    void add(Day day, qint64 runs = 1);
    void add(const DayCounts &other);

    qint64 total() const { return m_total; } ///< with those that never ended
    qint64 until(Day day) const;             ///< runs that ended on that day or before
    /// The day of the `rank`-th run in order of days, 1 being the earliest; none: it never ended.
    std::optional<Day> dayOf(qint64 rank) const;
    std::vector<FinishCount> all() const;

private:
    Day m_first = 0;
    std::vector<qint64> m_counts; ///< from m_first on
    qint64 m_total = 0;
};

/// Counts how runs came out. Whole numbers only, so the order of runs and the number of threads do not
/// show in the result.
class ForecastTally {
public:
    /// Keeps the sizes of the first `sampled` runs for sensitivity.
    ForecastTally(std::shared_ptr<const ForecastFrame> frame, int sampled);

    void add(int run, const TrialOutcome &outcome);
    /// What another tally of the same frame has counted, of other runs.
    void add(const ForecastTally &other);

    /// For those who count many runs at once.
    void addFinishes(int subject, Day day, qint64 runs) { m_finishes[size_t(subject)].add(day, runs); }
    void addCritical(int target, int subject, qint64 runs)
    {
        m_critical[size_t(target) * m_frame->subjects.size() + size_t(subject)] += runs;
    }
    void addFailures(int ranking, int position, qint64 runs)
    {
        m_failures[size_t(ranking)][size_t(position)] += runs;
    }
    void addRuns(int runs)
    {
        m_runs += runs;
        m_pathRuns += runs;
    }

    int runs() const { return m_runs; }
    const std::vector<int> &targets() const { return m_targets; } ///< subjects

    /// Sensitivity costs a sort for each subject; without it, it is left empty.
    Forecast result(int wantedRuns, bool withSensitivity) const;

private:
    struct Sample {
        int run = 0;
        std::vector<float> sizes; ///< by subject
        std::vector<Day> days;    ///< by target
    };

    void addPaths(const TrialOutcome &outcome);
    void addRankings(const TrialOutcome &outcome);
    ItemForecast itemResult(size_t subject) const;
    RankedChance rankedResult(size_t ranking) const;
    void addSensitivity(std::vector<TargetForecast> &targets) const;

    std::shared_ptr<const ForecastFrame> m_frame;
    std::vector<int> m_targets;
    int m_runs = 0;
    int m_pathRuns = 0; ///< of which the driving paths were followed
    int m_sampled = 0;
    std::vector<DayCounts> m_finishes;           ///< by subject
    std::vector<qint64> m_critical;              ///< by target, then subject
    std::vector<std::vector<qint64>> m_failures; ///< by ranking: at which position it failed first
    std::vector<Sample> m_samples;
};

/// Half the width of the 95 % interval of a share seen in `runs` runs (Wilson), as a share.
double shareMargin(double share, qint64 runs);

/// Spearman's rank correlation, ties at their mean rank; 0 where one side does not vary.
double rankCorrelation(const std::vector<double> &a, const std::vector<double> &b);

} // namespace fairlead
