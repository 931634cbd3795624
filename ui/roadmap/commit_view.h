// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/plan_summary.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QLineEdit;

namespace fairlead {

class Button;
class FindingsModel;
class ReportPreview;
class ScenarioTable;
class SectionHead;
class TableView;

/// Plan ▸ Commit: the plan as it will be printed, what is still wrong with it, the scenarios beside it, and
/// the approval, which takes the baseline.
class CommitView final : public QWidget {
    Q_OBJECT
public:
    /// `clock` stamps the printed pages.
    CommitView(Workbench &workbench, Session::Clock clock, QWidget *parent = nullptr);

    ScenarioTable &scenarios() { return *m_scenarios; }
    QLineEdit &approver() { return *m_approver; }

public Q_SLOTS:
    /// Approves the plan in the name that stands in approver(), and freezes with it what is forecast. In a
    /// scenario, that becomes the plan first.
    void approve();

Q_SIGNALS:
    /// The plan is to be printed.
    void exportWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createDecision();
    void schedule();
    void refresh();
    void showPages();
    void showFindings();
    void showApproval();
    void compare();
    Result<ChangeSet> approval(const Id<Plan> &plan, bool isPromoted) const;

    Workbench &m_workbench;
    Session::Clock m_clock;
    bool m_isStale = true;
    ReportPreview *m_pages;
    SectionHead *m_approvalHead;
    QLineEdit *m_approver;
    Button *m_approve;
    SectionHead *m_compareHead;
    TableView *m_comparison;
    ScenarioTable *m_scenarios;
    SectionHead *m_findingsHead;
    TableView *m_findings;
    FindingsModel *m_model;
    Job<std::vector<PlanSummary>> m_job;
};

} // namespace fairlead
