// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incidents/operations_tools.h"
#include "ui/shell/place.h"

namespace fairlead {

class HealthView;
class IncidentsView;
class OpsReviewView;
class PlaceHeader;
class ReleasesView;
class RotaView;
class ViewTabs;

/// The place “Operations” (V4): what running the services costs, who carries it, and what is decided weekly.
class OperationsPlace final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    explicit OperationsPlace(Workbench &workbench, OperationsTools tools = {}, QWidget *parent = nullptr);

    RotaView &rota() { return *m_rota; }
    HealthView &health() { return *m_health; }
    OpsReviewView &review() { return *m_review; }
    IncidentsView &incidents() { return *m_incidents; }
    ReleasesView &changes() { return *m_changes; }
    /// "rota", "health", "incidents", "review" and "changes".
    QStringList views() const override;
    QString currentView() const override;
    void showView(const QString &view) override;
    QList<KeyHelp> keys() const override;

private:
    void showTotals();

    Workbench &m_workbench;
    PlaceHeader *m_header;
    RotaView *m_rota;
    HealthView *m_health;
    IncidentsView *m_incidents;
    OpsReviewView *m_review;
    ReleasesView *m_changes;
    ViewTabs *m_views;
};

} // namespace fairlead
