// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench.h"

namespace fairlead {

Workbench::Workbench(Session &session, QDate today, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_today(today)
{
    connect(&m_session, &Session::changed, this, &Workbench::recompute);
    connect(&m_session, &Session::refused, this, &Workbench::refused);
    connect(&m_job, &JobBase::started, this, [this] { Q_EMIT computingChanged(true); });
    connect(&m_job, &JobBase::finished, this, [this] { Q_EMIT computingChanged(false); });
    recompute();
}

QDate Workbench::asOf() const
{
    const QDate pinned = workspace().settings().asOf;
    return pinned.isValid() ? pinned : m_today;
}

const Plan *Workbench::plan() const
{
    const Plan *chosen = workspace().find(m_plan);
    return chosen ? chosen : currentPlan(workspace());
}

void Workbench::setPlan(const Id<Plan> &plan)
{
    m_plan = plan;
    Q_EMIT contextChanged();
    recompute();
}

void Workbench::setTeam(const Id<Team> &team)
{
    if (m_team == team)
        return;
    m_team = team;
    Q_EMIT contextChanged();
}

void Workbench::select(const QList<RecordRef> &records)
{
    if (m_selection == records)
        return;
    m_selection = records;
    Q_EMIT selectionChanged();
}

bool Workbench::submit(const ChangeSet &changes)
{
    return m_session.commit(changes).has_value(); // a refusal comes by Session::refused
}

bool Workbench::submit(const Result<ChangeSet> &changes)
{
    if (changes)
        return submit(*changes);
    Q_EMIT refused(changes.error());
    return false;
}

void Workbench::undo()
{
    const QString sentence = m_session.undoSentence();
    if (!sentence.isEmpty() && m_session.undo())
        Q_EMIT said(tr("Undone: %1").arg(sentence));
}

void Workbench::redo()
{
    const QString sentence = m_session.redoSentence();
    if (!sentence.isEmpty() && m_session.redo())
        Q_EMIT said(tr("Done again: %1").arg(sentence));
}

void Workbench::refreshBaseline()
{
    const Plan *shown = plan();
    const Baseline *newest = nullptr;
    for (const Baseline &baseline : workspace().rows<Baseline>()) {
        if (shown && baseline.plan == shown->id && (!newest || newest->revision < baseline.revision))
            newest = &baseline;
    }
    if (!newest) {
        m_baseline.reset();
        return;
    }
    if (m_baseline && m_baseline->name == newest->name)
        return; // baselines never change
    auto then = m_session.at(newest->revision);
    if (!then)
        return;
    NoProgress progress;
    auto result = computePlan(*then, {newest->plan, newest->asOf, false}, progress);
    if (result)
        m_baseline = std::make_unique<BaselineView>(newest->name, *std::move(then), *std::move(result));
}

void Workbench::recompute()
{
    refreshBaseline();
    const Plan *shown = plan();
    if (!shown) {
        m_job.cancel();
        m_result.reset();
        Q_EMIT resultChanged();
        return;
    }
    const Workspace snapshot = workspace(); // shares every row
    const PlanQuestion question{shown->id, asOf(), true};
    m_job.start(
        [snapshot, question](Progress &progress) { return computePlan(snapshot, question, progress); },
        [this, snapshot](Result<PlanResult> result) {
            if (!result)
                return;
            m_result = std::make_unique<PlanResult>(*std::move(result));
            m_resultWorkspace = snapshot;
            Q_EMIT resultChanged();
        });
}

} // namespace fairlead
