// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recruiting/time_to_fill.h"
#include "ui/hiring/hiring_scope.h"
#include "ui/kit/message_bar.h"

#include <QWidget>

namespace fairlead {

class Button;
class CandidatePage;
class DebriefPage;
class EmptyState;
class FactTable;
class Label;
class LoopPage;
class PlaceHeader;
class ScorecardPage;
class SectionHead;
class StageBoard;

/// Hiring with the vault open: requisitions, the pipeline of the chosen one, and beside them what is known of
/// the chosen candidate.
class HiringDesk final : public QWidget {
    Q_OBJECT
public:
    HiringDesk(Workbench &workbench, PrivateSession &session, Session::Clock now, QWidget *parent = nullptr);
    ~HiringDesk() override;

    HiringScope &scope() { return *m_scope; }
    FactTable &requisitions() { return *m_requisitions; }
    StageBoard &board() { return *m_board; }
    CandidatePage &candidate() { return *m_candidate; }
    ScorecardPage &scorecards() { return *m_scorecards; }
    DebriefPage &debrief() { return *m_debrief; }
    LoopPage &loop() { return *m_loop; }
    /// "candidate", "scorecards", "debrief" or "loop".
    void showPart(const QString &part);
    QString part() const;

public Q_SLOTS:
    void addRequisition();
    /// For the chosen requisition.
    void addCandidate();
    void moveRequisition(fairlead::RequisitionState to);
    /// The planned hire of the chosen requisition in the inspector; made where there is none.
    void showHeadcount();

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void addKeys();
    void show();
    void showSide();
    void chooseRequisition();
    void offerStates();
    Id<Team> newTeam() const;

    HiringScope *m_scope;
    MessageBar *m_message;
    SectionHead *m_head;
    FactTable *m_requisitions;
    Button *m_states;
    Button *m_headcount;
    SectionHead *m_boardHead;
    Button *m_addCandidate;
    StageBoard *m_board;
    Label *m_noCards;
    Label *m_title = nullptr;
    Label *m_standing = nullptr;
    PlaceHeader *m_parts = nullptr;
    QList<QWidget *> m_pages; ///< one is seen; a stack would be as high as the highest
    CandidatePage *m_candidate;
    ScorecardPage *m_scorecards;
    DebriefPage *m_debrief;
    LoopPage *m_loop;
    Label *m_nobody = nullptr;
};

} // namespace fairlead
