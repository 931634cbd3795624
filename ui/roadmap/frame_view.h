// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class ProposalList;
class SectionHead;
class TableView;
class TrackRecordPanel;

/// Plan ▸ Frame (V2d): what the quarter is for, how far its key results are, what has changed since
/// approval, how much is kept for engineering excellence, and what spent error budgets ask for.
class FrameView final : public QWidget {
    Q_OBJECT
public:
    explicit FrameView(Workbench &workbench, QWidget *parent = nullptr);

    TableView &objectives() { return *m_objectives; }
    TableView &keyResults() { return *m_keyResults; }
    TrackRecordPanel &record() { return *m_record; }
    ProposalList &proposals() { return *m_proposals; }

public Q_SLOTS:
    void addObjective();
    /// For the objective that is selected, else for the first.
    void addKeyResult();

private:
    QWidget *createAims();
    QWidget *createReserve();
    void showCounts();
    Workbench &m_workbench;
    SectionHead *m_aims;
    SectionHead *m_results;
    SectionHead *m_changes;
    TableView *m_objectives;
    TableView *m_keyResults;
    TableView *m_scope;
    TrackRecordPanel *m_record;
    ProposalList *m_proposals;
};

} // namespace fairlead
