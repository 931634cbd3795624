// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class FindingsModel;
class ProposalList;
class SectionHead;
class TableView;

/// Plan ▸ Risks: what may go wrong and who does what about it, what other teams have promised, and what
/// the checks say of both; and the work that error budgets ask for.
class RisksView final : public QWidget {
    Q_OBJECT
public:
    explicit RisksView(Workbench &workbench, QWidget *parent = nullptr);

    TableView &risks() { return *m_risks; }
    TableView &agreements() { return *m_agreements; }
    ProposalList &proposals() { return *m_proposals; }

public Q_SLOTS:
    /// About the item that is selected, if one is.
    void addRisk();
    void addAgreement();

private:
    void showFindings();
    void showCounts();
    Workbench &m_workbench;
    SectionHead *m_risksHead;
    SectionHead *m_agreementsHead;
    SectionHead *m_findingsHead;
    TableView *m_risks;
    TableView *m_agreements;
    TableView *m_findings;
    ProposalList *m_proposals;
    FindingsModel *m_model;
};

} // namespace fairlead
