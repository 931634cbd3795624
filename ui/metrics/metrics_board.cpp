// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metrics_board.h"

#include "core/scorecard/kpi_rows.h"

#include <QTimer>

namespace fairlead {

namespace {

template <class Row> std::vector<const Row *> pointers(const Workspace &workspace)
{
    std::vector<const Row *> rows;
    for (const Row &row : workspace.rows<Row>())
        rows.push_back(&row);
    return rows;
}

std::optional<KpiScopeOf> scopeOf(const MetricsAnswer &answer, const KpiIndices &indices)
{
    const MetricsScope &scope = answer.scope;
    const KpiScope kind = !scope.tier.isNull() ? KpiScope::Tier
        : !scope.team.isNull()                 ? KpiScope::Team
                                               : KpiScope::Workspace;
    return indices.scopeOf(answer.workspace, kind, scope.team, scope.tier, {});
}

} // namespace

int MetricsAnswer::tileOf(const Id<KpiDefinition> &kpi) const
{
    const auto at = std::ranges::find_if(tiles, [&](const KpiTile &tile) { return tile.kpi->id == kpi; });
    return at == tiles.end() ? -1 : int(at - tiles.begin());
}

std::vector<size_t> MetricsAnswer::inAttention() const
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < tiles.size(); ++i) {
        if (tiles[i].kpi->isOn && tiles[i].needsAttention())
            shown.push_back(i);
    }
    return shown;
}

std::shared_ptr<const MetricsAnswer> metricsAnswer(const Workspace &workspace, QDate asOf,
                                                   const MetricsScope &scope, KeptMetrics *kept)
{
    auto answer = std::make_shared<MetricsAnswer>();
    answer->workspace = workspace;
    answer->asOf = asOf;
    answer->scope = scope;
    const Workspace &rows = answer->workspace;
    if (rows.rows<KpiDefinition>().isEmpty())
        return answer;
    KeptMetrics own;
    KeptMetrics &all = kept ? *kept : own;
    const std::scoped_lock lock(all.mutex);
    if (all.figures)
        all.figures->update(workspace, asOf);
    else
        all.figures.emplace(workspace, asOf);
    const KpiSource &source = all.figures->source();
    const auto of = scopeOf(*answer, source.indices);
    answer->isScopeKnown = of.has_value();
    if (!of)
        return answer;
    answer->services = source.indices.services;
    const Id<Team> team = scope.tier.isNull() ? scope.team : Id<Team>();
    const ScorecardInput input{source.store,
                               pointers<KpiDefinition>(rows),
                               pointers<KpiTarget>(rows),
                               pointers<KpiAnnotation>(rows),
                               *of,
                               {},
                               scope.tier,
                               team,
                               asOf,
                               &all.figures->book()};
    answer->tiles = scorecard(input);
    for (const KpiTile &tile : answer->tiles) {
        KpiValue value = kpiValueOf(input, *tile.kpi, *of, spanOf(tile.span.window, asOf));
        if (tile.kpi->minimumGroup > 0) // answers of a survey are not watched coming in (GR2)
            value = {};
        answer->toDate.push_back(std::move(value));
    }
    return answer;
}

MetricsBoard::MetricsBoard(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench.session(), &Session::changed, this, &MetricsBoard::schedule);
    connect(&workbench, &Workbench::previewChanged, this, &MetricsBoard::schedule);
    connect(&workbench, &Workbench::contextChanged, this, &MetricsBoard::schedule);
}

void MetricsBoard::setTier(const Id<ServiceTier> &tier)
{
    if (tier == m_tier)
        return;
    m_tier = tier;
    schedule();
}

void MetricsBoard::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) == isWatched || !isWatched || !m_isStale)
        return;
    schedule();
}

/// Many changes in one turn make one answer.
void MetricsBoard::schedule()
{
    m_isStale = true;
    if (m_isWatched)
        QTimer::singleShot(0, this, &MetricsBoard::refresh);
}

void MetricsBoard::refresh()
{
    if (!m_isStale || !m_isWatched)
        return;
    m_isStale = false;
    const Workspace workspace = m_workbench.workspace();
    if (!workspace.find(m_tier))
        m_tier = {};
    const MetricsScope scope{m_workbench.team(), m_tier};
    m_job.start(
        [workspace, scope, kept = m_kept,
         asOf = m_workbench.asOf()](Progress &) -> Result<std::shared_ptr<const MetricsAnswer>> {
            return metricsAnswer(workspace, asOf, scope, kept.get());
        },
        [this](Result<std::shared_ptr<const MetricsAnswer>> answer) {
            if (!answer)
                return;
            m_answer = *std::move(answer);
            Q_EMIT changed();
        });
}

QString MetricsBoard::scopeWords() const
{
    const Workspace &workspace = m_workbench.workspace();
    if (const ServiceTier *tier = workspace.find(m_tier))
        return tr("tier %1").arg(tier->level);
    const Team *team = workspace.find(m_workbench.team());
    return team ? team->name : tr("all teams");
}

} // namespace fairlead
