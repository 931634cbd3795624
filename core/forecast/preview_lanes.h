// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/forecast/forecast_tally.h"
#include "core/forecast/preview_plan.h"

namespace fairlead {

/// Plays a plan over links many runs at once, in plain loops over arrays of fixed width that the compiler
/// turns into vector instructions; 10,000 runs of 500 items take some 15 ms. Draws are LinkChance::Streams,
/// of 16 bits: LinkTrial with them gives the same dates run by run.
class PreviewLanes {
public:
    static constexpr int width = 256; ///< runs that are played together

    PreviewLanes(std::shared_ptr<const ForecastFrame> frame, PreviewPlan plan);

    /// `runs` runs from the first on. Sensitivity is not counted. Cancelled when `progress` says stop.
    Result<Forecast> forecast(int runs, Progress &progress);

private:
    using Number = PreviewPlan::Number;
    using Lane = std::array<Number, width>;

    void play(int firstRun);
    void playNode(size_t node, const Lane &draws);
    void boundBy(const PreviewPlan::Link &link, Lane &bound) const;
    void countFinishes(int runs);
    void countRankings(int runs);
    void countPath(size_t target, int runs);
    void followLinks(size_t node);
    void fillTally(int runs, ForecastTally &tally) const;

    std::shared_ptr<const ForecastFrame> m_frame;
    PreviewPlan m_plan;
    std::vector<int> m_nodeOf;            ///< subject → node
    std::vector<int> m_targets;           ///< nodes
    std::vector<std::vector<int>> m_ways; ///< by target: nodes that can be on its path, itself first
    std::array<quint32, width / 2> m_runKeys{};
    std::vector<Lane> m_start, m_finish;         ///< by node
    std::vector<Lane> m_late;                    ///< by node: −1 where it ends after its limit
    std::vector<Lane> m_onPath;                  ///< by node: −1 where it is on the path that is followed
    std::vector<size_t> m_firstCount;            ///< by node, into m_counts
    std::vector<quint32> m_counts;               ///< runs by finish
    std::vector<qint64> m_critical;              ///< by target, then node
    std::vector<std::vector<qint64>> m_failures; ///< by ranking and position
};

/// The preview of a plan; none where it reaches too far into the future for it.
std::optional<PreviewLanes> previewLanes(const LinkChance &plan, ForecastFrame frame);

} // namespace fairlead
