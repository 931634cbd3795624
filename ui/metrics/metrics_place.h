// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QWidget>

namespace fairlead {

class KpiView;
class MetricsBoard;
class PlaceHeader;
class ReviewView;
class ScorecardView;
class ViewTabs;

/// The place “Metrics” (V6): which figure really moved, and what is done about it. Figures of teams, tiers
/// and services, never of a person (GR1).
class MetricsPlace final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    explicit MetricsPlace(Workbench &workbench, QWidget *parent = nullptr);

    MetricsBoard &board() { return *m_board; }
    ScorecardView &scorecard() { return *m_scorecard; }
    KpiView &kpi() { return *m_kpi; }
    ReviewView &review() { return *m_review; }
    /// "scorecard", "kpi" and "review".
    QStringList views() const override;
    QString currentView() const override;
    void showView(const QString &view) override;
    QList<KeyHelp> keys() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showFigure(const Id<KpiDefinition> &kpi);
    void showState();

    Workbench &m_workbench;
    MetricsBoard *m_board;
    PlaceHeader *m_header;
    ScorecardView *m_scorecard;
    KpiView *m_kpi;
    ReviewView *m_review;
    ViewTabs *m_views;
};

} // namespace fairlead
