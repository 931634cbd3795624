// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

namespace fairlead {

class HealthView;
class OpsReviewView;
class PlaceHeader;
class RotaView;
class ViewTabs;

/// The place “Operations” (V4): what running the services costs, who carries it, and what is decided weekly.
class OperationsPlace final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    explicit OperationsPlace(Workbench &workbench, QWidget *parent = nullptr);

    RotaView &rota() { return *m_rota; }
    HealthView &health() { return *m_health; }
    OpsReviewView &review() { return *m_review; }
    /// "rota", "health" and "review".
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
    OpsReviewView *m_review;
    ViewTabs *m_views;
};

} // namespace fairlead
