// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/kept_figures.h"
#include "core/scorecard/kpi_status.h"
#include "ui/workbench/workbench.h"

#include <mutex>

namespace fairlead {

/// Of whom the figures speak: everything, a team or the services of a tier. Never a person (GR1).
struct MetricsScope {
    Id<Team> team;
    Id<ServiceTier> tier; ///< where it is set the team does not count
    bool operator==(const MetricsScope &) const = default;
};

/// The scorecard of one moment. Its tiles point into the rows of its own workspace.
struct MetricsAnswer {
    Workspace workspace;
    QDate asOf;
    MetricsScope scope;
    std::vector<KpiTile> tiles;        ///< by key
    std::vector<KpiValue> toDate;      ///< of the period that is not over, one for each tile
    std::vector<Id<Service>> services; ///< by the index that a tile's spread names
    bool isScopeKnown = true;          ///< false: the scope has no figures of its own

    /// −1: none.
    int tileOf(const Id<KpiDefinition> &kpi) const;
    /// The tiles that are red, amber or carry a signal and are in use, in order: the way of the review.
    std::vector<size_t> inAttention() const;
};

/// All figures, kept from one answer to the next; one run at a time may have them.
struct KeptMetrics {
    std::mutex mutex;
    std::optional<KeptFigures> figures; ///< empty before the first answer
};

/// Computes the figures of the scope. Cost: O(rows log rows) for the first answer; after it only what new
/// events touch. Null `kept`: everything anew.
std::shared_ptr<const MetricsAnswer> metricsAnswer(const Workspace &workspace, QDate asOf,
                                                   const MetricsScope &scope, KeptMetrics *kept = nullptr);

/// What the views of Metrics share: the newest scorecard, computed off the window's thread after every change
/// while somebody looks.
class MetricsBoard final : public QObject {
    Q_OBJECT
public:
    explicit MetricsBoard(Workbench &workbench, QObject *parent = nullptr);

    Workbench &workbench() const { return m_workbench; }
    /// The newest; stays while the next one is computed. Null before the first.
    const MetricsAnswer *answer() const { return m_answer.get(); }
    bool isComputing() const { return m_job.isRunning() || (m_isStale && m_isWatched); }
    JobBase &job() { return m_job; }

    /// Null: all tiers, and the team of the context bar counts.
    const Id<ServiceTier> &tier() const { return m_tier; }
    void setTier(const Id<ServiceTier> &tier);
    /// Nothing is computed while nobody looks.
    void setWatched(bool isWatched);
    /// "Payments", "tier 1", "all teams".
    QString scopeWords() const;

Q_SIGNALS:
    /// There is another answer.
    void changed();

private:
    void schedule();
    void refresh();

    Workbench &m_workbench;
    Id<ServiceTier> m_tier;
    std::shared_ptr<const MetricsAnswer> m_answer;
    std::shared_ptr<KeptMetrics> m_kept = std::make_shared<KeptMetrics>(); ///< also of a run given up
    bool m_isWatched = false;
    bool m_isStale = true;
    Job<std::shared_ptr<const MetricsAnswer>> m_job;
};

} // namespace fairlead
