// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_watch.h"

#include <QTimer>

namespace fairlead {

ServicesWatch &ServicesWatch::of(Workbench &workbench)
{
    auto *watch = workbench.findChild<ServicesWatch *>(QString(), Qt::FindDirectChildrenOnly);
    if (!watch)
        return *new ServicesWatch(workbench);
    if (watch->m_answer && !watch->isComputing())
        QTimer::singleShot(0, watch, &ServicesWatch::changed);
    return *watch;
}

ServicesWatch::ServicesWatch(Workbench &workbench) : QObject(&workbench), m_workbench(workbench)
{
    connect(&workbench.session(), &Session::changed, this, &ServicesWatch::compute);
    connect(&workbench, &Workbench::previewChanged, this, &ServicesWatch::compute);
    connect(&workbench, &Workbench::contextChanged, this, &ServicesWatch::compute);
    compute();
}

void ServicesWatch::compute()
{
    const Plan *plan = m_workbench.plan();
    m_job.start(
        [workspace = m_workbench.workspace(), plan = plan ? plan->id : Id<Plan>(), asOf = m_workbench.asOf()](
            Progress &) -> Result<ServicesAnswer> { return answerServices(workspace, plan, asOf); },
        [this](Result<ServicesAnswer> answer) {
            if (!answer)
                return;
            m_answer = std::make_unique<const ServicesAnswer>(*std::move(answer));
            Q_EMIT changed();
        });
}

} // namespace fairlead
