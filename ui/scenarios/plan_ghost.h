// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

namespace fairlead {

/// Where the current plan has everything while a scenario is on screen, so that a view can draw it behind:
/// computed off the window's thread, with as good dates as the window looks for.
class PlanGhost final : public QObject {
    Q_OBJECT
public:
    explicit PlanGhost(Workbench &workbench, QObject *parent = nullptr);

    /// Null while the plan itself is shown, and until its dates are there.
    const PeoplePlan *dates() const { return m_dates ? &*m_dates : nullptr; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void compute(bool thoroughly);

    Workbench &m_workbench;
    std::optional<Workspace> m_of; ///< what is or was computed; none: nothing
    Id<Plan> m_plan;
    std::optional<PeoplePlan> m_dates;
    Job<PeoplePlan> m_job;
};

} // namespace fairlead
