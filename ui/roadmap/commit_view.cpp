// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/commit_view.h"

#include "core/forecast/forecaster.h"
#include "core/forecast/frozen_forecast.h"
#include "core/planning/approval.h"
#include "core/reports/reports.h"
#include "ui/checks/findings_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/kit/value_format.h"
#include "ui/reports/report_preview.h"
#include "ui/roadmap/scenario_table.h"
#include "ui/workbench/live_forecast.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// Runs that are waited for when a plan is approved before its forecast is there.
constexpr int shortRuns = 512;

/// Late dates and full teams in the tone of what needs a decision.
class ScenarioDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant tone = index.data(ScenarioTable::ToneRole);
        if (tone.isValid())
            option->palette.setColor(QPalette::Text, theme(option->widget).tone(Tone(tone.toInt())));
    }
};

/// One state to be planned: its name and its rows, shared with the window's.
struct ComparedState {
    QString name;
    Workspace workspace;
};

Result<std::vector<PlanSummary>> sumUp(const std::vector<ComparedState> &candidates,
                                       const PlanQuestion &question, Progress &progress)
{
    std::vector<PlanSummary> summaries;
    for (const ComparedState &candidate : candidates) {
        const auto result = computePlan(candidate.workspace, question, progress);
        if (!result)
            return fail(result.error());
        summaries.push_back(planSummary(candidate.name, candidate.workspace, *result,
                                        runChecks({candidate.workspace, *result, nullptr})));
    }
    return summaries;
}

} // namespace

CommitView::CommitView(Workbench &workbench, Session::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_clock(std::move(clock))
    , m_pages(new ReportPreview)
    , m_approvalHead(new SectionHead(tr("Approve")))
    , m_approver(new QLineEdit)
    , m_approve(new Button(tr("Approve and take the baseline"), ButtonRole::Primary))
    , m_compareHead(new SectionHead(tr("Scenarios side by side")))
    , m_comparison(new TableView(tr("Scenarios side by side")))
    , m_scenarios(new ScenarioTable(this))
    , m_findingsHead(new SectionHead(tr("Still to settle")))
    , m_findings(new TableView(tr("Findings that are errors")))
    , m_model(new FindingsModel(this))
{
    auto *columns = new QHBoxLayout(this);
    setSpace(columns, {0, 0, 6, 3, 6});
    columns->addWidget(m_pages, 5);
    columns->addWidget(createDecision(), 4);
    leadFocus(this, m_approver);
    connect(&workbench, &Workbench::resultChanged, this, &CommitView::schedule);
    connect(&workbench, &Workbench::contextChanged, this, &CommitView::schedule);
    connect(m_findings, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const Finding *finding = m_model->finding(index.row()))
            m_workbench.select({finding->records.begin(), finding->records.end()});
    });
}

QWidget *CommitView::createDecision()
{
    m_comparison->setModel(m_scenarios);
    m_comparison->setItemDelegate(new ScenarioDelegate(m_comparison));
    m_comparison->setDensity(Density::Compact);
    m_findings->setModel(m_model);
    m_findings->horizontalHeader()->setSectionResizeMode(FindingsModel::Sentence, QHeaderView::Stretch);
    m_findings->horizontalHeader()->hide();
    m_findings->horizontalHeader()->setStretchLastSection(false);
    m_findings->horizontalHeader()->setSectionResizeMode(FindingsModel::Rule, QHeaderView::ResizeToContents);
    m_findings->setColumnHidden(FindingsModel::Mend, true);
    m_approver->setPlaceholderText(tr("Who approves, such as “Engineering Director”"));
    m_approver->setAccessibleName(tr("Who approves the plan"));
    m_approve->setToolTip(
        tr("With the baseline the forecast is kept, so that it can be judged at the close of "
           "the quarter"));
    auto *print = new Button(tr("Print the plan"));
    print->setToolTip(tr("Opens the report of the plan (Ctrl+P)"));
    connect(print, &QPushButton::clicked, this, &CommitView::exportWanted);
    connect(m_approve, &QPushButton::clicked, this, &CommitView::approve);
    connect(m_approver, &QLineEdit::returnPressed, this, &CommitView::approve);
    auto *decision = new QWidget;
    auto *column = new QVBoxLayout(decision);
    setSpace(column, {0, 0, 0, 0, 2});
    auto *verbs = new QHBoxLayout;
    column->addWidget(m_approvalHead);
    column->addWidget(m_approver);
    column->addLayout(verbs);
    setSpace(verbs, {0, 0, 0, 2, 2});
    verbs->addWidget(m_approve);
    verbs->addWidget(print);
    verbs->addStretch(1);
    column->addWidget(m_compareHead);
    column->addWidget(m_comparison, 5);
    column->addWidget(m_findingsHead);
    column->addWidget(m_findings, 3);
    return decision;
}

/// Many changes in one turn make one new picture; none while nobody looks.
void CommitView::schedule()
{
    m_isStale = true;
    if (isVisible())
        QTimer::singleShot(0, this, &CommitView::refresh);
}

void CommitView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &CommitView::refresh);
}

void CommitView::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    showApproval();
    showFindings();
    showPages();
    compare();
}

void CommitView::showApproval()
{
    const Plan *plan = m_workbench.plan();
    const BaselineView *baseline = m_workbench.baseline();
    const bool canWrite = plan && m_workbench.readOnlyReason().isEmpty();
    m_approve->setEnabled(canWrite);
    m_approver->setReadOnly(!canWrite);
    if (plan && m_approver->text().isEmpty())
        m_approver->setText(plan->approvedBy);
    if (plan && baseline)
        m_approvalHead->setNote(
            tr("“%1” was taken on %2").arg(baseline->name, dateText(baseline->result.asOf)));
    else
        m_approvalHead->setNote(tr("Not approved yet"));
}

void CommitView::showFindings()
{
    std::vector<Finding> errors;
    std::ranges::copy_if(shownFindings(m_workbench.findings(), m_workbench.isPresenting()),
                         std::back_inserter(errors),
                         [](const Finding &finding) { return finding.severity == Severity::Error; });
    m_model->setFindings(errors);
    m_findingsHead->setNote(errors.empty() ? tr("Nothing: no check finds an error.") : QString());
}

void CommitView::showPages()
{
    if (!m_workbench.result()) {
        m_pages->setReport({}, false);
        return;
    }
    ReportInput input;
    input.workspace = &m_workbench.resultWorkspace();
    input.result = m_workbench.result();
    if (const BaselineView *baseline = m_workbench.baseline())
        input.baseline = {baseline->name, &baseline->workspace, &baseline->result};
    input.findings = m_workbench.findings();
    if (m_workbench.forecast().isDone())
        input.forecast = m_workbench.forecast().forecast();
    input.options.generatedAt = m_clock();
    input.options.revision = m_workbench.session().revision();
    if (const auto document = makeReport(ReportKind::QuarterlyPlan, input))
        m_pages->setReport(layOut(*document, Paper::A4), false);
}

/// Plans the current plan and each of its scenarios, off the window's thread.
void CommitView::compare()
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    const Workspace &current = m_workbench.session().workspace();
    std::vector<ComparedState> candidates{{tr("Current"), current}};
    for (const Scenario &scenario : current.rows<Scenario>()) {
        if (scenario.plan != plan->id)
            continue;
        if (auto state = scenarioState(current, scenario))
            candidates.push_back({scenario.name, std::move(state->workspace)});
    }
    m_compareHead->setNote(candidates.size() == 1 ? tr("Ctrl+Shift+N tries something beside the current plan")
                                                  : QString());
    const PlanQuestion question{plan->id, m_workbench.asOf(), true};
    m_job.start([candidates, question](Progress &progress) { return sumUp(candidates, question, progress); },
                [this, current](Result<std::vector<PlanSummary>> summaries) {
                    if (!summaries)
                        return;
                    m_scenarios->show(*std::move(summaries), current, current.settings().overAbove.value());
                    m_comparison->resizeColumnsToContents();
                });
}

void CommitView::approve()
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    const Id<Plan> id = plan->id;
    const bool isPromoted = m_workbench.scenario() != nullptr;
    if (isPromoted && !m_workbench.promoteScenario(tr("Approved by %1").arg(m_approver->text())))
        return;
    m_workbench.submit(approval(id, isPromoted));
}

/// With the forecast that is shown where it is one of this state, else with a short one of its own.
Result<ChangeSet> CommitView::approval(const Id<Plan> &plan, bool isPromoted) const
{
    const Workspace &workspace = m_workbench.workspace();
    const qint64 revision = m_workbench.session().revision();
    const QDate asOf = m_workbench.asOf();
    const LiveForecast &live = m_workbench.forecast();
    if (!isPromoted && live.isCurrent() && live.forecast()->plan == plan)
        return approveWithForecast(workspace, plan, revision, asOf, m_approver->text(), *m_workbench.result(),
                                   *live.forecast());
    const auto plain = approvePlan(workspace, plan, revision, asOf, m_approver->text());
    if (!plain)
        return plain;
    NoProgress progress;
    ChanceQuestion question;
    question.plan = PlanQuestion{plan, asOf, true};
    const auto planned = computePlan(workspace, question.plan, progress);
    if (!planned)
        return fail(planned.error());
    ForecastOptions options;
    options.runs = shortRuns;
    const auto forecast =
        computeForecast(workspace, *planned, question, ForecastKind::People, options, progress);
    if (!forecast) // a plan that cannot be forecast can be approved all the same
        return plain;
    return approveWithForecast(workspace, plan, revision, asOf, m_approver->text(), *planned, *forecast);
}

} // namespace fairlead
