// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/rota_view.h"

#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/table_view.h"
#include "ui/operations/duty_words.h"
#include "ui/operations/rota_words.h"
#include "ui/scenarios/tone_delegate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// Lets a search end by itself, so that its best answer so far is delivered.
class UntilEnough final : public Progress {
public:
    UntilEnough(Progress &watched, const std::atomic_bool &enough) : m_watched(watched), m_enough(enough) { }
    bool advance(double fraction) override { return m_watched.advance(fraction) && !m_enough; }

private:
    Progress &m_watched;
    const std::atomic_bool &m_enough;
};

} // namespace

RotaView::RotaView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new RotaModel(workbench, this))
    , m_table(new TableView(tr("Rota"), this))
    , m_turns(new QStandardItemModel(this))
    , m_reasons(new TableView(tr("Turns that would change"), this))
    , m_empty(new EmptyState(tr("No rotation yet"),
                             tr("Here stands who is on call in which week, with what is missing."), this))
    , m_note(new RunsLabel)
    , m_consents(new Label({}, TextSize::Body, Tone::Secondary))
    , m_propose(new Button(tr("Propose…")))
    , m_apply(new Button(tr("Apply"), ButtonRole::Primary))
    , m_discard(new Button(tr("Discard")))
    , m_body(new QWidget(this))
    , m_panel(new QWidget(this))
{
    build();
    connect(&workbench.session(), &Session::changed, this, &RotaView::refresh);
    connect(&workbench, &Workbench::resultChanged, this, [this] {
        // Better people dates may arrive while a search, a proposal or a swap is looked at: an edit ends
        // those, an answer does not.
        if (!m_job.isRunning() && !m_change && !m_model->marked().isValid())
            refresh();
    });
    connect(&workbench, &Workbench::previewChanged, this, &RotaView::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &RotaView::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RotaView::showNote);
    refresh();
}

RotaView::~RotaView()
{
    m_workbench.session().disconnect(this);
    m_workbench.disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

void RotaView::build()
{
    m_propose->setToolTip(tr("Look for a better rota of this rotation (P)"));
    m_apply->setToolTip(tr("Take the proposal (Ctrl+Enter)"));
    connect(m_propose, &QPushButton::clicked, this, &RotaView::propose);
    connect(m_apply, &QPushButton::clicked, this, &RotaView::apply);
    connect(m_discard, &QPushButton::clicked, this, &RotaView::giveUp);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(RotaModel::ToneRole, this));
    m_table->setColumnDelegate(0, new ToneDelegate(RotaModel::ToneRole, this));
    m_table->setFrozenColumns(1);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_consents->setWordWrap(true);
    m_reasons->setModel(m_turns);
    m_reasons->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_reasons->setDensity(Density::Compact);
    m_reasons->installEventFilter(this);
    m_empty->setGhostRows({{tr("Payments"), tr("somebody"), tr("somebody else")}});

    auto *body = new QVBoxLayout(m_body);
    setSpace(body, {0, 0, 0, 3, 2});
    auto *shown = new QWidget;
    auto *margin = new QVBoxLayout(shown);
    setSpace(margin, {6, 0, 6, 0, 0});
    margin->addWidget(m_table);
    leadFocus(shown, m_table);
    m_frame = new PictureFrame(shown, *this, m_body);
    m_frame->addEnd(m_propose);
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    body->addWidget(m_frame, 3);
    auto *note = new QHBoxLayout;
    body->addLayout(note);
    setSpace(note, {6, 0, 6, 0, 0});
    note->addWidget(m_note);
    auto *panel = new QVBoxLayout(m_panel);
    setSpace(panel, {6, 0, 6, 0, 2});
    auto *verbs = new QHBoxLayout;
    panel->addLayout(verbs);
    setSpace(verbs, {0, 0, 0, 0, 2});
    verbs->addWidget(m_consents, 1);
    verbs->addWidget(m_discard);
    verbs->addWidget(m_apply);
    panel->addWidget(m_reasons, 1);
    body->addWidget(m_panel, 2);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 0, 0, 0, 0});
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
    auto *line = new ProgressLine(m_body);
    line->watch(&m_job);
    leadFocus(this, m_table);
}

void RotaView::arrange()
{
    const Theme &look = theme(this);
    m_table->setColumnWidth(0, look.px(230));
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, look.px(150));
    m_table->horizontalHeader()->setStretchLastSection(false);
    static constexpr int widths[] = {70, 100, 160, 160};
    for (int column = 0; column < m_turns->columnCount() && column < int(std::size(widths)); ++column)
        m_reasons->setColumnWidth(column, look.px(widths[column]));
}

/// What was looked at stood on other rows: it is given up.
void RotaView::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    const int row = current.row();
    const int column = current.column();
    m_job.cancel();
    m_change.reset();
    m_turns->clear();
    m_panel->hide();
    m_model->refresh();
    arrange();
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty);
    m_propose->setEnabled(!m_workbench.isPresenting() && m_workbench.readOnlyReason().isEmpty());
    m_frame->refresh();
    const QModelIndex again =
        m_model->index(std::max(row, 0), std::max(column, m_model->columnOf(m_workbench.asOf())));
    if (again.isValid())
        m_table->setCurrentIndex(row < 0 ? again : m_model->index(row, column));
    showNote();
}

QString RotaView::note() const
{
    return m_note->text();
}

void RotaView::showNote()
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex marked = m_model->marked();
    const RotaPlan *plan = m_model->planOf(current);
    if (marked.isValid()) {
        if (!m_model->areAlike(marked, current))
            return m_note->setText(
                tr("Swap with: go to another week of the same rotation and press Enter; Esc gives up."));
        const auto swap = plan
            ? swapOf(m_workbench.workspace(), *plan, m_model->placeOf(marked), m_model->placeOf(current))
            : Result<RotaSwap>(fail(Error::invalid(tr("The plan is not computed yet."))));
        if (!swap)
            return m_note->setText(swap.error().message, Tone::Warning);
        return m_note->setRuns(rota::effect(swap->before, swap->after, swap->change.consents));
    }
    if (plan && m_model->turn(current)) {
        const Rotation *rotation = m_workbench.workspace().find(plan->rotation);
        QList<TextRun> runs{{tr("%1:  ").arg(rotation ? rotation->name : QString()), Tone::Text}};
        runs += rota::standing(standingOf(plan->problem, currentRota(m_workbench.workspace(), *plan)));
        return m_note->setRuns(runs);
    }
    m_note->setText({});
}

void RotaView::swapWith(const QModelIndex &other)
{
    const QModelIndex marked = m_model->marked();
    const RotaPlan *plan = m_model->planOf(marked);
    if (!m_model->areAlike(marked, other) || !plan) {
        m_model->setMarked({});
        return showNote();
    }
    const auto swap =
        swapOf(m_workbench.workspace(), *plan, m_model->placeOf(marked), m_model->placeOf(other));
    m_model->setMarked({});
    m_workbench.submit(swap ? Result<ChangeSet>(swap->change.changes) : fail(swap.error()));
    showNote();
}

void RotaView::propose()
{
    const RotaPlan *plan = m_model->planOf(m_table->currentIndex());
    if (!plan || m_workbench.isPresenting())
        return;
    drop();
    m_enough = std::make_shared<std::atomic_bool>(false);
    m_job.start(
        [problem = plan->problem, budget = m_budget,
         enough = m_enough](Progress &progress) -> Result<RotaProposal> {
            UntilEnough watched(progress, *enough);
            return proposedRota(problem, budget, watched);
        },
        [this, plan = *plan](const Result<RotaProposal> &proposal) {
            if (proposal)
                take(plan, *proposal);
            else
                showNote();
        });
    m_note->setText(tr("Looking for a better rota; Esc stops and shows the best so far."));
}

/// Shows the proposal over the rows, and below why.
void RotaView::take(const RotaPlan &plan, const RotaProposal &proposal)
{
    const Workspace &workspace = m_workbench.workspace();
    m_change = changesOf(workspace, plan, proposal.rota);
    const Rota before = currentRota(workspace, plan);
    QList<TextRun> runs = rota::effect(standingOf(plan.problem, before),
                                       standingOf(plan.problem, proposal.rota), m_change->consents);
    if (proposal.wasStopped)
        runs.prepend({tr("Stopped, the best so far:   "), Tone::Text});
    m_note->setRuns(runs);
    if (m_change->changes.isEmpty()) {
        m_change.reset();
        return m_note->setText(proposal.wasStopped
                                   ? tr("Stopped; nothing better was found so far.")
                                   : tr("The rota is as good as it can be made; nothing would change."));
    }
    m_model->setPreview(plan.rotation, proposal.rota);
    m_turns->clear();
    m_turns->setHorizontalHeaderLabels({tr("Week"), tr("Role"), tr("Now"), tr("Proposed"), tr("Why")});
    const auto name = [&](int person) {
        const Person *row =
            person == RotaWeek::nobody ? nullptr : workspace.find(plan.people[size_t(person)]);
        return row ? row->name : tr("nobody");
    };
    for (const RotaTurn &turn : proposal.turns) {
        const int now = before[size_t(turn.week)][size_t(turn.role)];
        if (now == turn.person && turn.person != RotaWeek::nobody)
            continue;
        QList<QStandardItem *> cells;
        for (const QString &text :
             {duty::week(plan.monday.addDays(7 * qint64(turn.week))), duty::role(turn.role), name(now),
              name(turn.person), reasonInWords(workspace, plan, turn)})
            cells.append(new QStandardItem(text));
        m_turns->appendRow(cells);
    }
    m_consents->setText(rota::consents(workspace, plan, m_change->consents));
    m_panel->show();
    arrange();
}

void RotaView::apply()
{
    if (!m_change)
        return;
    const ChangeSet changes = m_change->changes; // the change gives up what is looked at
    m_workbench.submit(changes);
}

void RotaView::showTurn(const Id<Rotation> &rotation, QDate monday, ShiftLayer layer)
{
    const int column = m_model->columnOf(monday);
    for (int row = int(layer); row < m_model->rowCount() && column > 0; row += 2) {
        if (m_model->rotationOf(m_model->index(row, 0)) != rotation)
            continue;
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(row, column));
        m_table->scrollTo(m_table->currentIndex());
    }
}

void RotaView::giveUp()
{
    if (!m_job.isRunning() || m_enough->exchange(true))
        return drop(); // a second Esc waits for nothing
    m_note->setText(tr("Stopping the search…"));
}

/// Nothing is looked at any more.
void RotaView::drop()
{
    m_job.cancel();
    m_change.reset();
    m_turns->clear();
    m_panel->hide();
    m_model->clearPreview();
    m_model->setMarked({});
    m_table->setFocus();
    showNote();
}

bool RotaView::act(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const QModelIndex current = m_table->currentIndex();
    if (isEnter && modifiers == Qt::ControlModifier && m_change)
        return apply(), true;
    if (modifiers != Qt::NoModifier)
        return false;
    if (isEnter && m_model->marked().isValid())
        return swapWith(current), true;
    if (key == Qt::Key_X && m_model->turn(current)) {
        m_model->setMarked(m_model->marked() == current ? QModelIndex() : current);
        return showNote(), true;
    }
    if (key == Qt::Key_P)
        return propose(), true;
    const bool hasSomething = m_model->marked().isValid() || m_change || m_job.isRunning();
    if (key == Qt::Key_Escape && hasSomething)
        return giveUp(), true;
    return false;
}

/// A turn is pulled onto another; what the swap would do follows the mouse.
bool RotaView::mouse(QEvent *event)
{
    auto *mouse = static_cast<QMouseEvent *>(event);
    const QModelIndex under = m_table->indexAt(mouse->pos());
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_pressed = m_model->turn(under) ? under : QModelIndex();
        m_pressedAt = mouse->pos();
        m_isDragging = false;
        return false;
    }
    if (event->type() == QEvent::MouseMove && m_pressed.isValid() && (mouse->buttons() & Qt::LeftButton)) {
        const int distance = (mouse->pos() - m_pressedAt).manhattanLength();
        if (!m_isDragging && distance >= QApplication::startDragDistance()) {
            m_isDragging = true;
            m_model->setMarked(m_pressed);
        }
        if (m_isDragging && under.isValid() && under.column() > 0)
            m_table->setCurrentIndex(under);
        return true; // else the table would select what the mouse passes
    }
    if (event->type() == QEvent::MouseButtonRelease && m_isDragging) {
        m_isDragging = false;
        m_pressed = QPersistentModelIndex();
        swapWith(under);
        return true;
    }
    return false;
}

bool RotaView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_table || watched == m_reasons)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (act(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
        || event->type() == QEvent::MouseButtonRelease;
    if (watched == m_table->viewport() && isMouse)
        return mouse(event);
    return QWidget::eventFilter(watched, event);
}

void RotaView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_table->model())
        arrange();
}

} // namespace fairlead
