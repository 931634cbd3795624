// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class PlaceHeader;
class RankView;

/// The place “Plan”: its head with the totals that everybody in the room watches, and its views.
class PlanPlace final : public QWidget {
    Q_OBJECT
public:
    explicit PlanPlace(Workbench &workbench, QWidget *parent = nullptr);

    RankView &rank() { return *m_rank; }

private:
    void showTotals();

    Workbench &m_workbench;
    PlaceHeader *m_header;
    RankView *m_rank;
};

} // namespace fairlead
