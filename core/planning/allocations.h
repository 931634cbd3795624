// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/work_calendars.h"
#include "core/planning/plan_items.h"
#include "core/schedule/estimate.h"

#include <QHash>

namespace fairlead {

/// The people who are named on items of a plan (C06, C07). Most items have none.
class PlanAllocations {
public:
    PlanAllocations(const Workspace &workspace, const PlanItems &plan, const WorkCalendars &calendars);

    /// By index in PlanItems; empty: nobody is named.
    std::span<const NamedAllocation> of(int item) const;
    /// Σ share · weight of the people named, by day; days are in the calendar of each person.
    double weight(int item, Day day) const;

private:
    QHash<int, std::vector<NamedAllocation>> m_byItem;
};

} // namespace fairlead
