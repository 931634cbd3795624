// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/hiring_desk.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "core/recruiting/pipeline.h"
#include "ui/hiring/candidate_page.h"
#include "ui/hiring/debrief_page.h"
#include "ui/hiring/hiring_words.h"
#include "ui/hiring/loop_page.h"
#include "ui/hiring/requisition_facts.h"
#include "ui/hiring/scorecard_page.h"
#include "ui/hiring/stage_board.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/place_header.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/services/fact_table.h"

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int sideWidth = 430;
constexpr int mostRequisitions = 7; // rows before the table scrolls

} // namespace

HiringDesk::HiringDesk(Workbench &workbench, PrivateSession &session, Session::Clock now, QWidget *parent)
    : QWidget(parent)
    , m_scope(new HiringScope(workbench, session, std::move(now), this))
    , m_message(new MessageBar)
    , m_head(new SectionHead(tr("Requisitions")))
    , m_requisitions(new FactTable(workbench, tr("Requisitions"), requisitionColumns()))
    , m_states(new Button(tr("Move on"), ButtonRole::Quiet))
    , m_headcount(new Button(tr("Planned hire"), ButtonRole::Quiet))
    , m_boardHead(new SectionHead(tr("Pipeline")))
    , m_addCandidate(new Button(tr("Add candidate")))
    , m_board(new StageBoard(*m_scope))
    , m_noCards(new Label({}, TextSize::Body, Tone::Secondary))
    , m_candidate(new CandidatePage(*m_scope))
    , m_scorecards(new ScorecardPage(*m_scope))
    , m_debrief(new DebriefPage(*m_scope))
    , m_loop(new LoopPage(*m_scope))
{
    auto *across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(buildLeft(), 1);
    across->addWidget(buildRight());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(across, 1);
    leadFocus(this, m_board);
    addKeys();
    connect(m_scope, &HiringScope::refused, m_message,
            [this](const QString &sentence) { m_message->say(MessageBar::Level::Warning, sentence); });
    connect(&session, &PrivateSession::changed, m_message, &QWidget::hide);
    connect(m_scope, &HiringScope::changed, this, &HiringDesk::show);
    show();
    if (session.isReadOnly())
        m_message->say(MessageBar::Level::Info, session.readOnlyReason());
}

/// A field that loses the focus now still keeps what was typed: then only the desk has to be silent.
HiringDesk::~HiringDesk()
{
    m_scope->disconnect(this);
    m_requisitions->disconnect(this);
}

QWidget *HiringDesk::buildLeft()
{
    auto *add = new Button(tr("Add requisition"), ButtonRole::Quiet);
    connect(add, &QPushButton::clicked, this, &HiringDesk::addRequisition);
    m_states->setToolTip(tr("What the chosen requisition becomes next"));
    m_states->setMenu(new QMenu(m_states));
    connect(m_states->menu(), &QMenu::aboutToShow, this, &HiringDesk::offerStates);
    m_headcount->setToolTip(tr("How the open seat counts in the capacity, in the inspector (H)"));
    connect(m_headcount, &QPushButton::clicked, this, &HiringDesk::showHeadcount);
    for (Button *each : {m_states, m_headcount, add})
        m_head->addEnd(each);
    m_requisitions->view().setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_requisitions, &FactTable::currentChanged, this, &HiringDesk::chooseRequisition);
    m_addCandidate->setToolTip(tr("A new candidate, by code (N)"));
    connect(m_addCandidate, &QPushButton::clicked, this, &HiringDesk::addCandidate);
    m_boardHead->addEnd(m_addCandidate);
    m_noCards->setWordWrap(true);
    connect(m_board, &StageBoard::detailsWanted, this, [this] {
        for (QWidget *page : std::as_const(m_pages)) {
            if (page->isVisible())
                page->setFocus(Qt::OtherFocusReason); // which leads on
        }
    });
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    setSpace(column, {6, 1, 4, 3, 2});
    column->addWidget(m_head);
    column->addWidget(m_requisitions, 2);
    column->addWidget(m_boardHead);
    column->addWidget(m_noCards);
    column->addWidget(m_board, 3);
    column->addStretch(0); // where there is no board
    return left;
}

QWidget *HiringDesk::buildRight()
{
    m_title = new Label({}, TextSize::Section, Tone::Text, TextWeight::Strong);
    m_standing = new Label({}, TextSize::Note, Tone::Secondary);
    m_standing->setWordWrap(true);
    m_nobody = new Label(tr("Choose a candidate on the board."), TextSize::Body, Tone::Secondary);
    m_nobody->setWordWrap(true);
    m_parts = new PlaceHeader({});
    m_parts->setTitleShown(false);
    m_parts->addView(QStringLiteral("candidate"), tr("Candidate"));
    m_parts->addView(QStringLiteral("scorecards"), tr("Scorecards"));
    m_parts->addView(QStringLiteral("debrief"), tr("Debrief"));
    m_parts->addView(QStringLiteral("loop"), tr("Loop and kits"));
    connect(m_parts, &PlaceHeader::viewChosen, this, &HiringDesk::showPart);
    m_pages = {m_candidate, m_scorecards, m_debrief, m_loop};
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    setSpace(rows, {4, 0, 4, 2, 0});
    rows->addWidget(m_nobody);
    for (QWidget *page : std::as_const(m_pages))
        rows->addWidget(page);
    rows->addStretch(1);
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_standing);
    auto *right = new Panel(Fill::Surface, Qt::LeftEdge);
    right->setFixedWidth(theme(this).px(sideWidth));
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    setSpace(head, {6, 3, 4, 0, 0});
    column->addWidget(m_parts);
    column->addWidget(calmScrollArea(content), 1);
    return right;
}

/// Keys that mean something wherever no text is typed.
void HiringDesk::addKeys()
{
    const auto on = [this](const QKeySequence &keys, QWidget *where, auto slot) {
        auto *shortcut = new QShortcut(keys, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    for (QWidget *where : std::initializer_list<QWidget *>{m_board, m_requisitions}) {
        on(QKeySequence(Qt::Key_N), where, &HiringDesk::addCandidate);
        on(QKeySequence(Qt::Key_H), where, &HiringDesk::showHeadcount);
    }
    on(QKeySequence(Qt::Key_I), m_board, [this] {
        if (!m_scope->candidate())
            return;
        showPart(QStringLiteral("candidate"));
        m_candidate->offerInterviews();
    });
}

QString HiringDesk::part() const
{
    return m_parts->currentView();
}

void HiringDesk::showPart(const QString &part)
{
    m_parts->setCurrentView(part);
    showSide();
}

void HiringDesk::chooseRequisition()
{
    const RecordRef record = m_requisitions->current();
    if (!record.id.isNull())
        m_scope->setRequisition(Id<Requisition>::fromUuid(record.id));
}

void HiringDesk::show()
{
    const Workspace &workspace = m_scope->workspace();
    m_head->setNote(hiringNote(workspace, m_scope->asOf()));
    const QList<FactRow> rows =
        requisitionFacts(workspace, m_scope->records(), m_scope->workbench().team(), m_scope->asOf());
    m_requisitions->setRows(rows);
    const int shown = std::clamp(int(rows.size()), 1, mostRequisitions);
    m_requisitions->setMaximumHeight((shown + 1) * theme(this).rowHeight() + theme(this).px(12));
    const Requisition *requisition = m_scope->requisition();
    if (!requisition && !rows.isEmpty()) {
        m_requisitions->setCurrent(rows.first().record); // comes back here by chooseRequisition()
        requisition = m_scope->requisition();
    } else if (requisition && m_requisitions->current().id != requisition->id.uuid()) {
        m_requisitions->setCurrent(refer(requisition->id));
    }
    m_states->setEnabled(requisition && !nextStates(requisition->state).empty());
    m_headcount->setEnabled(requisition != nullptr);
    const bool isOpen = requisition && requisition->state == RequisitionState::Open;
    m_addCandidate->setEnabled(isOpen);
    m_boardHead->setNote(requisition ? requisition->caption() : QString());
    const bool hasCards = m_board->stages().hasCards();
    m_board->setVisible(hasCards);
    m_noCards->setVisible(!hasCards);
    m_noCards->setText(
        !requisition ? tr("Requisitions say which seat is to be filled, since when, and who may "
                          "have it. Add the first one.")
            : isOpen ? tr("Nobody has applied yet. N adds a candidate, by code only.")
                     : tr("%1 is not open; candidates come when it is.").arg(requisition->key));
    showSide();
}

void HiringDesk::showSide()
{
    const Candidate *candidate = m_scope->candidate();
    const Requisition *requisition = m_scope->requisition();
    const bool isLoop = part() == QStringLiteral("loop");
    const QStringList parts{QStringLiteral("candidate"), QStringLiteral("scorecards"),
                            QStringLiteral("debrief"), QStringLiteral("loop")};
    const bool hasSubject = isLoop ? requisition != nullptr : candidate != nullptr;
    for (qsizetype page = 0; page < m_pages.size(); ++page)
        m_pages[page]->setVisible(hasSubject && parts[page] == part());
    m_nobody->setVisible(!hasSubject);
    m_nobody->setText(isLoop ? tr("Choose a requisition.") : tr("Choose a candidate on the board."));
    if (isLoop || !candidate) {
        m_title->setText(requisition ? requisition->caption() : tr("Hiring"));
        m_standing->setText(requisition ? choiceText(Requisition::table, requisition->state) : QString());
        return;
    }
    const QString days = hiring_words::timeInStage(m_scope->records(), *candidate, m_scope->asOf());
    const QString stage = hiring_words::stage(candidate->stage);
    m_title->setText(candidate->key);
    m_standing->setText(days.isEmpty() ? stage : tr("%1, for %2").arg(stage, days));
}

/// The team that is looked at, else that of the chosen requisition, else the first.
Id<Team> HiringDesk::newTeam() const
{
    if (const Id<Team> team = m_scope->workbench().team(); !team.isNull())
        return team;
    if (const Requisition *requisition = m_scope->requisition())
        return requisition->team;
    const auto &teams = m_scope->workspace().rows<Team>();
    return teams.isEmpty() ? Id<Team>() : teams.begin()->id;
}

void HiringDesk::addRequisition()
{
    Requisition row;
    row.id = Id<Requisition>::create();
    row.key = nextKey<Requisition>(m_scope->workspace());
    row.role = tr("New role");
    row.team = newTeam();
    const Id<Requisition> id = row.id;
    const QString sentence = tr("Add the requisition %1").arg(row.key);
    if (addRecord(m_scope->workbench(), std::move(row), sentence))
        m_scope->setRequisition(id);
}

void HiringDesk::addCandidate()
{
    const Requisition *requisition = m_scope->requisition();
    if (!requisition)
        return;
    const QDateTime at(m_scope->asOf(), QTime(12, 0), Qt::UTC);
    const auto changes = fairlead::addCandidate(m_scope->records(), *requisition, QString(), at);
    if (!m_scope->commit(changes))
        return;
    for (const AnyPrivateEdit &any : changes->edits) {
        any.visit([this](const auto &edit) {
            using Row = std::remove_cvref_t<decltype(*edit.after)>;
            if constexpr (std::is_same_v<Row, Candidate>)
                m_scope->setCandidate(edit.after->id);
        });
    }
    showPart(QStringLiteral("candidate"));
}

void HiringDesk::offerStates()
{
    QMenu *menu = m_states->menu();
    menu->clear();
    const Requisition *requisition = m_scope->requisition();
    if (!requisition)
        return;
    for (const RequisitionState to : nextStates(requisition->state))
        connect(menu->addAction(choiceText(Requisition::table, to)), &QAction::triggered, this,
                [this, to] { moveRequisition(to); });
}

void HiringDesk::moveRequisition(RequisitionState to)
{
    const Requisition *requisition = m_scope->requisition();
    if (!requisition)
        return;
    // Who approves is a field of the requisition; without one the core asks.
    m_scope->workbench().submit(fairlead::moveRequisition(m_scope->workspace(), *requisition, to,
                                                          m_scope->asOf(), requisition->approvedBy));
}

void HiringDesk::showHeadcount()
{
    const Requisition *requisition = m_scope->requisition();
    if (!requisition)
        return;
    Workbench &workbench = m_scope->workbench();
    if (const HeadcountPlan *hire = m_scope->workspace().find(requisition->headcount))
        return workbench.select({refer(hire->id)});
    HeadcountPlan hire;
    hire.id = Id<HeadcountPlan>::create();
    hire.team = requisition->team;
    hire.role = requisition->role;
    hire.level = requisition->level;
    hire.start = requisition->targetStart;
    hire.latestStart = requisition->latestStart;
    hire.approvedBy = requisition->approvedBy;
    Requisition after = *requisition;
    after.headcount = hire.id;
    ChangeSet changes{tr("Plan the hire of %1").arg(requisition->caption()), {}};
    const RecordRef record = refer(hire.id);
    changes.add(std::move(hire));
    changes.replace(*requisition, std::move(after));
    if (workbench.submit(changes))
        workbench.select({record});
}

} // namespace fairlead
