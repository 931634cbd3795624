// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planner.h"
#include "core/planning/why.h"
#include "core/workspace/session.h"
#include "ui/kit/job.h"

#include <QObject>

namespace fairlead {

/// A plan as it was approved: its workspace and what the planner says of it.
struct BaselineView {
    QString name;
    Workspace workspace;
    PlanResult result;
};

/// What all places share: the session, the context (plan, team, as-of), one selection, and the
/// newest answer of the planner, computed off the window's thread after every change.
class Workbench final : public QObject {
    Q_OBJECT
public:
    /// `today` is used where the settings pin no as-of date.
    Workbench(Session &session, QDate today, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    const Workspace &workspace() const { return m_session.workspace(); }
    QDate asOf() const;
    /// Null while the workspace has no plan.
    const Plan *plan() const;
    /// Null: all teams.
    Id<Team> team() const { return m_team; }
    void setPlan(const Id<Plan> &plan);
    void setTeam(const Id<Team> &team);

    /// The newest answer; stays (dimmed in the views) while the next one is computed. Null before the first.
    const PlanResult *result() const { return m_result.get(); }
    /// The workspace that result() was computed from.
    const Workspace &resultWorkspace() const { return m_resultWorkspace; }
    /// The newest approved baseline of the plan; null when there is none.
    const BaselineView *baseline() const { return m_baseline.get(); }
    bool isComputing() const { return m_job.isRunning(); }
    JobBase &job() { return m_job; }

    const QList<RecordRef> &selection() const { return m_selection; }
    void select(const QList<RecordRef> &records);

    /// Makes the change; false when it was refused, which refused() tells in words.
    bool submit(const ChangeSet &changes);
    bool submit(const Result<ChangeSet> &changes);
    void undo();
    void redo();

Q_SIGNALS:
    void resultChanged();
    void computingChanged(bool computing);
    void contextChanged();
    void selectionChanged();
    void refused(const fairlead::Error &error);
    /// Words for a toast: what was undone or redone.
    void said(const QString &sentence);

private:
    void recompute();

    Session &m_session;
    QDate m_today;
    Id<Plan> m_plan;
    Id<Team> m_team;
    QList<RecordRef> m_selection;
    std::unique_ptr<PlanResult> m_result;
    Workspace m_resultWorkspace;
    std::unique_ptr<BaselineView> m_baseline;
    Job<PlanResult> m_job;

    void refreshBaseline();
};

} // namespace fairlead
