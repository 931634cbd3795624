// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/planning/planner.h"
#include "core/planning/why.h"
#include "core/scenarios/scenario_merge.h"
#include "core/workspace/session.h"
#include "ui/kit/job.h"

#include <QObject>
#include <QRect>

#include <atomic>

class QWidget;

namespace fairlead {

class LiveForecast;
class VaultKeeper;

/// A plan as it was approved: its workspace and what the planner says of it.
struct BaselineView : ApprovedPlan {
    Id<Baseline> id;
    QString name;
};

/// What is computed after every change.
struct PlanAnswer {
    PlanResult result;
    CheckedPlan checked;
};

/// What all places share: the session, the context (plan, team, as-of), one selection, and the
/// newest answer of the planner, computed off the window's thread after every change. The first answer has
/// the people dates that rank order gives; where improves() is on, better ones are looked for after it
/// and take its place.
class Workbench final : public QObject {
    Q_OBJECT
public:
    /// `today` is used where the settings pin no as-of date.
    Workbench(Session &session, QDate today, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    /// As it is now, as the scenario would have it, or as it was while a revision is previewed.
    const Workspace &workspace() const
    {
        return m_preview ? *m_preview : m_scenario ? m_scenario->workspace : m_session.workspace();
    }
    QDate asOf() const;
    /// Null while the workspace has no plan.
    const Plan *plan() const;
    /// Null: all teams.
    Id<Team> team() const { return m_team; }
    void setPlan(const Id<Plan> &plan);
    void setTeam(const Id<Team> &team);

    /// The what-if that is shown and changed instead of the current plan; null: the current plan itself.
    const Scenario *scenario() const { return m_session.workspace().find(m_scenarioId); }
    /// Shows another scenario; a null id the current plan.
    void setScenario(const Id<Scenario> &scenario);
    /// How the shown scenario stands to the plan; null: the current plan is shown.
    const ScenarioState *scenarioState() const { return m_scenario ? &*m_scenario : nullptr; }
    /// From the shown scenario to the current plan, and from there to the scenario that was shown last.
    void swapScenario();
    /// Begins a scenario on the plan that is shown, under the next free name, and shows it.
    bool createScenario();
    /// Begins one that holds what is shown and `changes` on top of it, in one step; nothing else changes.
    bool branchOff(const QString &name, const QString &why, const ChangeSet &changes);
    /// Makes the shown scenario the current plan, in one step that undo takes back; a reason becomes a
    /// decision. Where the plan has changed the same fields somebody has to choose first: mergeWanted().
    bool promoteScenario(const QString &reason = {});
    bool discardScenario();
    /// Asks what it would take to make the date of an item: whatIfWanted().
    void askWhatItTakes(const Id<Item> &item) { Q_EMIT whatIfWanted(item); }

    /// The newest answer; stays (dimmed in the views) while the next one is computed. Null before the first.
    const PlanResult *result() const { return m_result.get(); }
    /// The workspace that result() was computed from.
    const Workspace &resultWorkspace() const { return m_resultWorkspace; }
    /// The newest approved baseline of the plan; null when there is none.
    const BaselineView *baseline() const { return m_baseline.get(); }
    /// What the checks say of result(); empty before the first.
    const std::vector<Finding> &findings() const { return m_checked.findings; }
    /// What the tour still has to show; empty where there is none, or it is done.
    const std::vector<Finding> &tour() const { return m_checked.tour; }
    /// What they would say as well, were they not switched off.
    const std::vector<Finding> &switchedOffFindings() const { return m_checked.switchedOff; }
    bool isComputing() const { return m_job.isRunning(); }
    JobBase &job() { return m_job; }

    /// The private records beside the workspace (ui/vault); null where the program has none, as in most
    /// tests.
    VaultKeeper *vault() const { return m_vault; }
    /// It is locked whenever others look on. It must outlive this.
    void setVault(VaultKeeper *vault);

    /// Whether others look at the screen: who is on call by name, and all that is private, is not shown
    /// (GR5).
    bool isPresenting() const { return m_isPresenting; }
    void setPresenting(bool on);

    /// Whether better people dates are looked for after every first answer; off until somebody asks for it.
    bool improves() const { return m_improves; }
    void setImproves(bool improves);
    /// Better people dates are being looked for; result() can be used meanwhile.
    bool isImproving() const { return m_improvement.isRunning(); }
    JobBase &improvement() { return m_improvement; }

    /// The chances of result(), streamed; off until somebody asks for them.
    LiveForecast &forecast() const { return *m_forecast; }

    const QList<RecordRef> &selection() const { return m_selection; }
    void select(const QList<RecordRef> &records);

    /// Shows the workspace as it was after the entry `revision` in every view, for looking only, until
    /// endPreview(). The newest revision ends it too.
    void preview(qint64 revision);
    void endPreview();
    /// Brings back that revision, by a change that can be undone.
    void returnTo(qint64 revision);
    /// The revision that is previewed; none: the workspace as it is now.
    std::optional<qint64> previewed() const { return m_previewed; }
    /// One line; empty when changes can be made.
    QString readOnlyReason() const;

    /// Makes the change, in the scenario where one is shown.
    Result<void> commit(const ChangeSet &changes);
    /// The same; false when it was refused, which refused() tells in words.
    bool submit(const ChangeSet &changes);
    bool submit(const Result<ChangeSet> &changes);
    void undo();
    void redo();
    /// Ends the search for better people dates; the best that it found is kept.
    void keepBest();
    /// Lets the window explain a figure beside `area` of `anchor`; an error becomes refused().
    void explain(const Result<Explanation> &explanation, QWidget *anchor, const QRect &area);

Q_SIGNALS:
    void resultChanged();
    void computingChanged(bool computing);
    /// The search for better people dates began, knows more of how good they are, or has ended.
    void improvementChanged();
    /// Plan, team, or whether others look on.
    void contextChanged();
    /// Another state is shown: an earlier revision, a scenario, or the current plan again.
    void previewChanged();
    void selectionChanged();
    /// The shown scenario and the plan have to be merged by hand; all its changes, or the picked ones.
    void mergeWanted(const QList<fairlead::RecordRef> &picks);
    void whatIfWanted(const fairlead::Id<fairlead::Item> &item);
    void refused(const fairlead::Error &error);
    void explained(const fairlead::Explanation &explanation, QWidget *anchor, const QRect &area);
    /// Words for a toast: what was undone or redone.
    void said(const QString &sentence);

private:
    void recompute();
    void gauge();
    void improve();
    void take(PlanAnswer better);
    void refreshScenario();
    void refreshBaseline();

    Session &m_session;
    QDate m_today;
    Id<Plan> m_plan;
    Id<Team> m_team;
    QList<RecordRef> m_selection;
    std::unique_ptr<PlanResult> m_result;
    CheckedPlan m_checked;
    Workspace m_resultWorkspace;
    std::shared_ptr<const BaselineView> m_baseline;
    Id<Scenario> m_scenarioId;
    Id<Scenario> m_lastScenario;             ///< that was shown; null: none yet
    std::optional<ScenarioState> m_scenario; ///< none: the current plan
    std::optional<Workspace> m_preview;
    std::optional<qint64> m_previewed;
    Job<PlanAnswer> m_job;
    bool m_isPresenting = false;
    VaultKeeper *m_vault = nullptr;
    bool m_improves = false;
    Job<PeoplePlan> m_gauge; ///< how good the first answer is
    Job<PlanAnswer> m_improvement;
    std::shared_ptr<std::atomic_bool> m_enough; ///< of the improvement that runs
    LiveForecast *m_forecast;
};

} // namespace fairlead
