// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/job.h"
#include "ui/services/services_answer.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

/// What the views of Services share: the newest answer, computed off the window's thread after every change
/// of the workspace, the plan or the as-of date. The answer before stays until then. There is one a
/// workbench, so that the figures are computed once for Services and for the planning session.
class ServicesWatch final : public QObject {
    Q_OBJECT
public:
    /// The one of the workbench, which keeps it. Whoever asks hears changed() soon, also where the answer was
    /// there before.
    static ServicesWatch &of(Workbench &workbench);

    /// Null before the first.
    const ServicesAnswer *answer() const { return m_answer.get(); }
    bool isComputing() const { return m_job.isRunning(); }
    Workbench &workbench() const { return m_workbench; }

Q_SIGNALS:
    void changed();

private:
    explicit ServicesWatch(Workbench &workbench);
    void compute();

    Workbench &m_workbench;
    std::unique_ptr<const ServicesAnswer> m_answer;
    Job<ServicesAnswer> m_job;
};

} // namespace fairlead
