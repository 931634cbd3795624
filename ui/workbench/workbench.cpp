// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench.h"

#include "core/planning/people_plan.h"
#include "core/workspace/touched.h"
#include "ui/vault/vault_keeper.h"
#include "ui/workbench/live_forecast.h"

#include <algorithm>

namespace fairlead {

namespace {

/// The planner and the checks; what it reads is its own (the snapshot shares every row).
Result<PlanAnswer> answerTo(const Workspace &snapshot, const PlanQuestion &question,
                            const BaselineView *approved, Progress &progress)
{
    auto result = computePlan(snapshot, question, progress);
    if (!result)
        return fail(result.error());
    PlanAnswer answer{*std::move(result), {}};
    answer.checked = checkPlan({snapshot, answer.result, approved});
    return answer;
}

/// Whether everything happens on the same days, done by the same people.
bool isSamePlan(const PeoplePlan &a, const PeoplePlan &b)
{
    const auto isSameWork = [](const WorkSlice &one, const WorkSlice &other) {
        return one.person == other.person && one.hire == other.hire && one.from == other.from
            && one.to == other.to;
    };
    return std::ranges::equal(a.dates, b.dates, [&](const PeopleDates &one, const PeopleDates &other) {
        return one.item == other.item && one.start == other.start && one.finish == other.finish
            && std::ranges::equal(one.work, other.work, isSameWork);
    });
}

} // namespace

Workbench::Workbench(Session &session, QDate today, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_today(today)
    , m_forecast(new LiveForecast(*this))
{
    connect(&m_session, &Session::changed, this, [this] {
        m_preview.reset();
        const bool wasPreview = std::exchange(m_previewed, std::nullopt).has_value();
        const bool wasScenario = m_scenario.has_value();
        refreshScenario();
        if (wasPreview || wasScenario != m_scenario.has_value())
            Q_EMIT previewChanged();
        recompute();
    });
    connect(&m_session, &Session::refused, this, &Workbench::refused);
    connect(&m_job, &JobBase::started, this, [this] { Q_EMIT computingChanged(true); });
    connect(&m_job, &JobBase::finished, this, [this] { Q_EMIT computingChanged(false); });
    connect(&m_improvement, &JobBase::started, this, &Workbench::improvementChanged);
    connect(&m_improvement, &JobBase::finished, this, &Workbench::improvementChanged);
    recompute();
}

void Workbench::setImproves(bool improves)
{
    if (std::exchange(m_improves, improves) == improves)
        return;
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

void Workbench::setScenario(const Id<Scenario> &scenario)
{
    endPreview();
    if (m_scenarioId == scenario)
        return;
    m_scenarioId = scenario;
    refreshScenario();
    if (m_scenario)
        m_lastScenario = m_scenarioId;
    if (m_scenario && !m_scenario->leftBehind.isEmpty())
        Q_EMIT said(tr("Left out of %1: %2").arg(this->scenario()->name, m_scenario->leftBehind.join(u' ')));
    else if (m_scenario && !m_scenario->conflicts.empty())
        Q_EMIT said(conflictsLine(m_scenario->conflicts));
    Q_EMIT previewChanged();
    Q_EMIT contextChanged();
    recompute();
}

void Workbench::swapScenario()
{
    const Scenario *last = m_session.workspace().find(m_lastScenario);
    setScenario(m_scenario || !last ? Id<Scenario>() : last->id);
}

bool Workbench::createScenario()
{
    const Plan *shown = plan();
    if (!shown)
        return false;
    setScenario({});
    const Scenario scenario = newScenario(m_session.workspace(), shown->id, {}, m_session.revision());
    ChangeSet changes{tr("Begin scenario “%1”").arg(scenario.name), {}};
    changes.add(scenario);
    if (!submit(changes))
        return false;
    setScenario(scenario.id);
    return true;
}

bool Workbench::branchOff(const QString &name, const QString &why, const ChangeSet &changes)
{
    const Plan *shown = plan();
    if (!shown)
        return false;
    const Workspace &current = m_session.workspace();
    const auto next = applied(workspace(), changes);
    if (!next) {
        Q_EMIT refused(next.error());
        return false;
    }
    Scenario scenario = newScenario(current, shown->id, name, m_session.revision());
    scenario.why = why;
    const auto kept = keptAside(current, scenario, difference(current, *next));
    if (!kept) {
        Q_EMIT refused(kept.error());
        return false;
    }
    ChangeSet begun{tr("Begin scenario “%1”: %2").arg(scenario.name, changes.sentence), {}};
    eachEdit<Scenario>(*kept, [&](const Edit<Scenario> &edit) { begun.add(*edit.after); });
    setScenario({}); // a scenario is kept with the plan, not in another one
    if (!submit(begun))
        return false;
    setScenario(scenario.id);
    return true;
}

bool Workbench::promoteScenario(const QString &reason)
{
    const Scenario *shown = scenario();
    if (!shown)
        return false;
    const auto changes = mergeScenario(m_session.workspace(), *shown, {}, {reason, {}, asOf(), {}});
    if (!changes && m_scenario && !m_scenario->conflicts.empty()) {
        Q_EMIT mergeWanted({}); // it stays on screen until somebody has chosen
        return false;
    }
    if (!changes) {
        Q_EMIT refused(changes.error());
        return false;
    }
    setScenario({});
    return submit(*changes);
}

bool Workbench::discardScenario()
{
    const Scenario *shown = scenario();
    if (!shown)
        return false;
    const ChangeSet changes = fairlead::discardScenario(*shown);
    setScenario({});
    return submit(changes);
}

/// Makes the scenario's state anew from the current plan; goes back to the current plan where it is gone
/// or no longer fits.
void Workbench::refreshScenario()
{
    m_scenario.reset();
    const Scenario *shown = scenario();
    if (shown) {
        auto state = fairlead::scenarioState(m_session.workspace(), *shown);
        if (state)
            m_scenario = *std::move(state);
        else
            Q_EMIT refused(state.error());
    }
    if (!m_scenario)
        m_scenarioId = {};
}

void Workbench::select(const QList<RecordRef> &records)
{
    if (m_selection == records)
        return;
    m_selection = records;
    Q_EMIT selectionChanged();
}

void Workbench::preview(qint64 revision)
{
    if (revision == m_session.revision())
        return endPreview();
    auto then = m_session.at(revision);
    if (!then) {
        Q_EMIT refused(then.error());
        return;
    }
    m_preview = *std::move(then);
    m_previewed = revision;
    Q_EMIT previewChanged();
    recompute();
}

void Workbench::endPreview()
{
    if (!m_previewed)
        return;
    m_preview.reset();
    m_previewed.reset();
    Q_EMIT previewChanged();
    recompute();
}

void Workbench::returnTo(qint64 revision)
{
    endPreview();
    const auto done = m_session.returnTo(revision);
    if (done && !m_session.undoSentence().isEmpty())
        Q_EMIT said(m_session.undoSentence());
}

QString Workbench::readOnlyReason() const
{
    if (m_previewed)
        return tr("This is an earlier state, for looking only. Go back to now to change something.");
    return m_session.readOnlyReason();
}

Result<void> Workbench::commit(const ChangeSet &changes)
{
    if (m_previewed || (m_scenario && m_session.isReadOnly())) {
        Q_EMIT refused(Error::unavailable(readOnlyReason()));
        return fail(Error::unavailable(readOnlyReason()));
    }
    if (!m_scenario || changes.isEmpty())
        return m_session.commit(changes); // a refusal comes by Session::refused
    const auto kept = keptAside(m_session.workspace(), *scenario(), changes);
    if (kept)
        return m_session.commit(*kept);
    Q_EMIT refused(kept.error());
    return fail(kept.error());
}

bool Workbench::submit(const ChangeSet &changes)
{
    return commit(changes).has_value();
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
    endPreview();
    const QString sentence = m_session.undoSentence();
    if (!sentence.isEmpty() && m_session.undo())
        Q_EMIT said(tr("Undone: %1").arg(sentence));
}

void Workbench::redo()
{
    endPreview();
    const QString sentence = m_session.redoSentence();
    if (!sentence.isEmpty() && m_session.redo())
        Q_EMIT said(tr("Done again: %1").arg(sentence));
}

void Workbench::explain(const Result<Explanation> &explanation, QWidget *anchor, const QRect &area)
{
    if (explanation)
        Q_EMIT explained(*explanation, anchor, area);
    else
        Q_EMIT refused(explanation.error());
}

void Workbench::refreshBaseline()
{
    const Plan *shown = plan();
    const Baseline *newest = shown ? newestBaseline(workspace(), shown->id) : nullptr;
    if (!newest) {
        m_baseline.reset();
        return;
    }
    if (m_baseline && m_baseline->id == newest->id)
        return; // baselines never change
    auto then = m_session.at(newest->revision);
    if (!then)
        return;
    NoProgress progress;
    auto result = computePlan(*then, {newest->plan, newest->asOf, false}, progress);
    if (result)
        m_baseline = std::make_shared<BaselineView>(ApprovedPlan{*std::move(then), *std::move(result)},
                                                    newest->id, newest->name);
}

void Workbench::setVault(VaultKeeper *vault)
{
    m_vault = vault;
    if (m_vault)
        m_vault->setPresenting(m_isPresenting);
}

void Workbench::setPresenting(bool on)
{
    if (std::exchange(m_isPresenting, on) == on)
        return;
    if (m_vault)
        m_vault->setPresenting(on);
    Q_EMIT contextChanged();
}

void Workbench::recompute()
{
    m_gauge.cancel();
    m_improvement.cancel();
    refreshBaseline();
    const Plan *shown = plan();
    if (!shown) {
        m_job.cancel();
        m_result.reset();
        m_checked = {};
        Q_EMIT resultChanged();
        return;
    }
    const PlanQuestion question{shown->id, asOf(), true};
    const auto work = [snapshot = workspace(), question, approved = m_baseline](Progress &progress) {
        return answerTo(snapshot, question, approved.get(), progress);
    };
    m_job.start(work, [this, snapshot = workspace()](Result<PlanAnswer> answer) {
        if (!answer)
            return;
        m_result = std::make_unique<PlanResult>(std::move(answer->result));
        m_checked = std::move(answer->checked);
        m_resultWorkspace = snapshot;
        Q_EMIT resultChanged();
        if (m_improves) {
            gauge();
            improve();
        }
    });
}

/// Asks how far the first answer is from the best possible, long before the improvement can tell.
void Workbench::gauge()
{
    PlanQuestion question{m_result->plan, m_result->asOf, true};
    question.people.schedules = 2; // the fewest that ask for the bound
    const auto work = [snapshot = m_resultWorkspace, question](Progress &progress) -> Result<PeoplePlan> {
        auto result = computePlan(snapshot, question, progress);
        if (!result)
            return fail(result.error());
        return std::move(result->people);
    };
    m_gauge.start(work, [this](Result<PeoplePlan> plan) {
        if (!plan || !isImproving())
            return;
        m_result->people.bound = plan->bound;
        m_result->people.boundBy = plan->boundBy;
        Q_EMIT improvementChanged();
    });
}

/// Looks for better people dates for as many schedules as a command does: both end with the same plan.
void Workbench::improve()
{
    PlanQuestion question{m_result->plan, m_result->asOf, true};
    question.people = thoroughBudget(m_resultWorkspace);
    m_enough = std::make_shared<std::atomic_bool>(false);
    question.people.enough = [enough = m_enough] { return enough->load(); };
    const auto work = [snapshot = m_resultWorkspace, question, approved = m_baseline](Progress &progress) {
        return answerTo(snapshot, question, approved.get(), progress);
    };
    m_improvement.start(work, [this](Result<PlanAnswer> better) {
        if (better)
            take(*std::move(better));
    });
}

/// Everything but the people dates is what it was. Who looks at dates hears of it only if they moved.
void Workbench::take(PlanAnswer better)
{
    const bool moves = !isSamePlan(m_result->people, better.result.people);
    m_result->people = std::move(better.result.people);
    m_checked = std::move(better.checked);
    if (moves)
        Q_EMIT resultChanged();
}

void Workbench::keepBest()
{
    if (m_enough)
        m_enough->store(true);
}

} // namespace fairlead
