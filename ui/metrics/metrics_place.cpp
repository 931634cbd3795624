// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metrics_place.h"

#include "ui/kit/place_header.h"
#include "ui/kit/value_format.h"
#include "ui/kit/view_tabs.h"
#include "ui/metrics/kpi_view.h"
#include "ui/metrics/metrics_board.h"
#include "ui/metrics/review_view.h"
#include "ui/metrics/scorecard_view.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString viewKey = QStringLiteral("metrics/view");

} // namespace

MetricsPlace::MetricsPlace(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_board(new MetricsBoard(workbench, this))
    , m_header(new PlaceHeader(tr("Metrics"), this))
    , m_scorecard(new ScorecardView(*m_board, this))
    , m_kpi(new KpiView(*m_board, this))
    , m_review(new ReviewView(*m_board, this))
    , m_views(new ViewTabs(*m_header, viewKey, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    m_views->addView(QStringLiteral("scorecard"), tr("Scorecard"), m_scorecard, {QStringLiteral("V6a")});
    m_views->addView(QStringLiteral("kpi"), tr("Figure"), m_kpi, {QStringLiteral("V6b")});
    m_views->addView(QStringLiteral("review"), tr("Monthly review"), m_review, {QStringLiteral("V6c")});
    connect(m_scorecard, &ScorecardView::kpiChosen, this, &MetricsPlace::showFigure);
    connect(m_review, &ReviewView::kpiChosen, this, &MetricsPlace::showFigure);
    connect(m_review, &ReviewView::scorecardWanted, this, [this] { showView(m_views->ids().first()); });
    connect(m_board, &MetricsBoard::changed, this, &MetricsPlace::showState);
    m_views->showRemembered();
    showState();
}

QStringList MetricsPlace::views() const
{
    return m_views->ids();
}

QString MetricsPlace::currentView() const
{
    return m_views->currentView();
}

void MetricsPlace::showView(const QString &view)
{
    m_views->showView(view);
}

void MetricsPlace::showFigure(const Id<KpiDefinition> &kpi)
{
    m_kpi->show(kpi);
    showView(QStringLiteral("kpi"));
    m_kpi->setFocus();
}

/// Of whom and of when the figures are.
void MetricsPlace::showState()
{
    QString scope = m_board->scopeWords();
    if (!scope.isEmpty())
        scope[0] = scope[0].toUpper();
    m_header->setSubtitle(tr("%1   ·   as of %2").arg(scope, dateText(m_workbench.asOf())));
}

void MetricsPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_board->setWatched(true);
}

void MetricsPlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_board->setWatched(false);
}

QList<KeyHelp> MetricsPlace::keys() const
{
    return {
        {QStringLiteral("← ↑ → ↓"), tr("Walk along figures and periods")},
        {QStringLiteral("Enter"), tr("Scorecard: open the figure, or its pair")},
        {QStringLiteral("F"), tr("Scorecard: find a figure")},
        {QStringLiteral("J K"), tr("The figure before, the next one")},
        {QStringLiteral("A, B, V"), tr("Figure: note something, new baseline, type a value")},
        {QStringLiteral("T"), tr("View as table")},
        {QStringLiteral("N, F, C, T"), tr("Review: noise, find out, change something, change the target")}};
}

} // namespace fairlead
