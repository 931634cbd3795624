// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QWidget>

namespace fairlead {

class HeatMapView;
class LeaveView;
class PlaceHeader;
class SkillsView;
class ViewTabs;
class WaterfallView;

/// The place “Capacity” (V3): how many days there are, where they go, who can do what, who is away.
class CapacityPlace final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    /// TabsOnly: inside another place, which has a title of its own.
    enum class Head { Full, TabsOnly };
    explicit CapacityPlace(Workbench &workbench, Head head = Head::Full, QWidget *parent = nullptr);

    HeatMapView &heatMap() { return *m_heatMap; }
    WaterfallView &waterfall() { return *m_waterfall; }
    SkillsView &skills() { return *m_skills; }
    LeaveView &leave() { return *m_leave; }
    /// "heat-map", "waterfall", "skills" and "leave".
    QStringList views() const override;
    QString currentView() const override;
    void showView(const QString &view) override;
    QList<KeyHelp> keys() const override;

private:
    void showTotals();

    Workbench &m_workbench;
    PlaceHeader *m_header;
    HeatMapView *m_heatMap;
    WaterfallView *m_waterfall;
    SkillsView *m_skills;
    LeaveView *m_leave;
    ViewTabs *m_views;
};

} // namespace fairlead
