// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/ops_review_view.h"

#include "core/scorecard/ops_scope.h"
#include "core/workspace/ops_edits.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/table_view.h"
#include "ui/operations/ops_review_delegate.h"
#include "ui/operations/rota_words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// Of the first six columns at 100 %; the last takes what is left.
constexpr int widths[] = {270, 104, 92, 138, 120, 130};
constexpr int daysUntilDue = 7;

} // namespace

OpsReviewView::OpsReviewView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new OpsReviewModel(workbench, this))
    , m_table(new TableView(tr("Weekly ops review"), this))
    , m_empty(new EmptyState(tr("Nothing to review yet"),
                             tr("Here stands what a week of running the services brought: pages, incidents, "
                                "error budgets, and who is on call next."),
                             this))
    , m_title(new Label({}, TextSize::Section, Tone::Text, TextWeight::Strong))
    , m_head(new QWidget(this))
    , m_note(new RunsLabel)
    , m_swap(workbench)
{
    build();
    // The session's change comes before the planner's answer: a triaged page is not to wait for it.
    connect(&workbench.session(), &Session::changed, this, &OpsReviewView::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &OpsReviewView::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &OpsReviewView::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OpsReviewView::followCurrent);
    arrange();
    refresh();
}

/// An open editor commits while it is destroyed; the view is not there any more to follow.
OpsReviewView::~OpsReviewView()
{
    m_workbench.session().disconnect(this);
    m_workbench.disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

void OpsReviewView::build()
{
    auto *head = new QHBoxLayout(m_head);
    setSpace(head, {6, 2, 6, 2, 1});
    head->addWidget(m_title);
    head->addStretch(1);
    for (int section = 0; section < OpsReviewModel::sectionCount; ++section) {
        auto *button = new Button(tr("%1 %2", "number and name of a section")
                                      .arg(section + 1)
                                      .arg(OpsReviewModel::sectionTitle(section)),
                                  ButtonRole::Quiet);
        connect(button, &QPushButton::clicked, this, [this, section] { goToSection(section); });
        head->addWidget(button);
        m_sections.append(button);
    }
    auto *copy = new Button(tr("Copy hand-over"), ButtonRole::Primary);
    copy->setToolTip(tr("Copy the hand-over text (H)"));
    connect(copy, &QPushButton::clicked, this, &OpsReviewView::copyHandOver);
    head->addWidget(copy);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new OpsReviewDelegate([this] { return m_model->owners(); }, this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setDensity(Density::Compact);
    m_table->horizontalHeader()->hide(); // each section names its own columns
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_empty->setGhostRows(
        {{tr("Payments"), tr("9 pages"), tr("4 noise")}, {tr("Orders"), tr("6 pages"), tr("1 noise")}});
    connect(m_empty->addVerb(tr("Add first rotation"), QLatin1String("plus")), &QPushButton::clicked, this,
            &OpsReviewView::addRotation);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 0, 0, 0, 0});
    column->addWidget(m_head);
    auto *inside = new QHBoxLayout;
    column->addLayout(inside, 1);
    setSpace(inside, {6, 0, 6, 3, 0});
    inside->addWidget(m_table, 1);
    inside->addWidget(m_empty, 1);
    auto *foot = new QHBoxLayout;
    column->addLayout(foot);
    setSpace(foot, {6, 0, 6, 3, 0});
    foot->addWidget(m_note);
    m_note->hide();
    leadFocus(this, m_table);
}

void OpsReviewView::arrange()
{
    const Theme &look = theme(this);
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, look.px(widths[column]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const OpsRow::Kind kind = m_model->row(row)->kind;
        for (int column = 2; column <= 4 && kind == OpsRow::Kind::Head; column += 2) { // longer in German
            if (m_model->row(row)->cells[size_t(column) + 1].isEmpty())
                m_table->setSpan(row, column, 1, 2);
        }
        m_table->setRowHeight(row, kind == OpsRow::Kind::Head ? look.px(40) : look.compactRowHeight());
        if (kind == OpsRow::Kind::Duty) { // names need the room of two figures
            m_table->setSpan(row, 2, 1, 2);
            m_table->setSpan(row, 4, 1, 2);
        } else if (kind == OpsRow::Kind::None) {
            m_table->setSpan(row, 0, 1, int(OpsRow::columns));
        }
    }
}

void OpsReviewView::refresh()
{
    const int current = m_table->currentIndex().row();
    const OpsRow *before = m_model->row(current);
    const RecordRef record = before ? before->record : RecordRef();
    m_refreshing = true;
    m_swap.clear(); // it stood on other rows
    m_model->refresh();
    arrange();
    const Team *team = m_workbench.workspace().find(m_workbench.team());
    m_title->setText(team ? tr("Ops review of %1, %2", "week and team").arg(m_model->weekName(), team->name)
                          : tr("Ops review of %1").arg(m_model->weekName()));
    const bool isEmpty = m_model->isEmpty() && !team; // a team with nothing sees that it has nothing
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_head->setVisible(!isEmpty);
    restore(record, current);
    m_refreshing = false;
    showNote();
}

/// Stays on the record; one that is gone, such as a triaged page, gives way to the next.
void OpsReviewView::restore(const RecordRef &record, int row)
{
    row = std::min(row < 0 ? m_model->firstOf(0) : row, m_model->rowCount() - 1);
    // A record may stand in several lines: the one at the same place is meant where it is still that.
    const int at = m_model->rowOf(record);
    if (at >= 0 && m_model->row(row)->record != record)
        row = at;
    while (m_model->row(row) && m_model->row(row)->kind == OpsRow::Kind::Head)
        ++row;
    if (m_model->row(row))
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void OpsReviewView::followCurrent()
{
    const OpsRow *row = m_model->row(m_table->currentIndex().row());
    const bool isChosen = !m_refreshing && !m_table->isArriving() && m_table->hasFocus();
    if (isChosen && row && !row->record.id.isNull())
        m_workbench.select({row->record});
    showNote();
}

void OpsReviewView::goToSection(int section)
{
    const int row = m_model->firstOf(section);
    if (row < 0)
        return;
    m_table->setFocus();
    m_table->scrollTo(m_model->index(std::max(0, row - 1), 0), QAbstractItemView::PositionAtTop);
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void OpsReviewView::addAction()
{
    const OpsRow *row = m_model->row(m_table->currentIndex().row());
    QString source = m_model->sourceName();
    QString title = tr("New action");
    const Workspace &workspace = m_workbench.workspace();
    Id<Person> owner = row ? leadFor(workspace, row->record) : Id<Person>();
    if (const Team *team = workspace.find(m_workbench.team()); team && owner.isNull())
        owner = team->lead;
    if (row && row->kind == OpsRow::Kind::Incident)
        source = m_model->review().incidents[row->index].incident->key;
    else if (row && !row->record.id.isNull())
        title = tr("New action: %1").arg(row->cells[0]);
    const QString key = nextKey<ActionItem>(workspace);
    if (!m_workbench.submit(
            ::fairlead::addAction(workspace, title, source, m_workbench.asOf().addDays(daysUntilDue), owner)))
        return;
    const ActionItem *added = m_workbench.workspace().byKey<ActionItem>(key);
    const int at = added ? m_model->rowOf(refer(added->id)) : -1;
    if (at < 0)
        return;
    const QModelIndex index = m_model->index(at, OpsReviewModel::actionTitle);
    m_table->setFocus();
    m_table->setCurrentIndex(index);
    static_cast<QAbstractItemView *>(m_table)->edit(index);
}

void OpsReviewView::chooseOwner()
{
    const QModelIndex index = m_model->index(m_table->currentIndex().row(), OpsReviewModel::actionOwner);
    if (!(m_model->flags(index) & Qt::ItemIsEditable))
        return;
    m_table->setCurrentIndex(index);
    static_cast<QAbstractItemView *>(m_table)->edit(index);
}

void OpsReviewView::copyHandOver()
{
    QApplication::clipboard()->setText(handOverText(m_workbench.workspace(), m_model->review().weekStart(),
                                                    m_workbench.asOf(), m_workbench.team()));
    Q_EMIT m_workbench.said(tr("The hand-over text is on the clipboard"));
}

bool OpsReviewView::triage(const OpsRow &row, Triage triage)
{
    if (row.kind != OpsRow::Kind::Page)
        return false;
    m_workbench.submit(triagePage(m_workbench.workspace(), *m_model->review().untriaged[row.index], triage));
    return true;
}

bool OpsReviewView::decide(const OpsRow &row, AlertDecision decision)
{
    const AlertRule *rule = row.kind == OpsRow::Kind::Rule
        ? m_workbench.workspace().find(m_model->review().rules[row.index].rule)
        : nullptr;
    if (!rule)
        return false;
    m_workbench.submit(decideRule(*rule, decision, m_workbench.asOf()));
    return true;
}

bool OpsReviewView::takeIn(const OpsRow &row)
{
    if (row.kind != OpsRow::Kind::Budget || !m_model->review().budgets[row.index].proposal)
        return false;
    const ChangeSet changes = m_model->review().budgets[row.index].proposal->changes;
    m_workbench.submit(changes);
    return true;
}

bool OpsReviewView::finish(const OpsRow &row)
{
    if (row.kind != OpsRow::Kind::Action)
        return false;
    m_workbench.submit(finishAction(*m_model->review().actions[row.index], m_workbench.asOf()));
    return true;
}

bool OpsReviewView::freeze(const OpsRow &row, FreezeDecision choice)
{
    if (row.kind != OpsRow::Kind::Budget)
        return false;
    m_workbench.submit(decideFreezeInReview(m_workbench.workspace(), m_model->review().budgets[row.index],
                                            choice, m_workbench.asOf()));
    return true;
}

QString OpsReviewView::note() const
{
    return m_swap.marked() ? m_note->text() : QString();
}

std::optional<OpsTurn> OpsReviewView::currentTurn() const
{
    return m_model->turnAt(m_table->currentIndex());
}

/// Marks a turn to be swapped, or no more; more weeks of its rotation come up below it.
bool OpsReviewView::mark(const std::optional<OpsTurn> &turn)
{
    if (!turn)
        return false;
    if (m_swap.marked() == turn)
        return giveUpSwap(), true;
    if (const auto marked = m_swap.mark(*turn, m_model->review().weekStart()); !marked) {
        Q_EMIT m_workbench.refused(marked.error());
        return true;
    }
    m_refreshing = true;
    m_model->setMarked(turn);
    arrange();
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(*turn), 0));
    m_refreshing = false;
    showNote();
    return true;
}

void OpsReviewView::giveUpSwap()
{
    const std::optional<OpsTurn> turn = m_swap.marked();
    m_swap.clear();
    m_refreshing = true;
    m_model->setMarked({});
    arrange();
    if (turn && m_model->rowOf(*turn) >= 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(*turn), 0));
    m_refreshing = false;
    showNote();
}

void OpsReviewView::swapWith(const std::optional<OpsTurn> &other)
{
    const auto swap =
        other ? m_swap.with(*other) : fail(Error::invalid(tr("A turn is swapped within its rotation.")));
    giveUpSwap();
    m_workbench.submit(swap ? Result<ChangeSet>(swap->change.changes) : fail(swap.error()));
}

/// What the swap with the current turn would do, before and after.
void OpsReviewView::showNote()
{
    m_note->setVisible(m_swap.marked().has_value());
    const std::optional<OpsTurn> turn = currentTurn();
    if (!m_swap.marked())
        return;
    if (!turn || turn->rotation != m_swap.marked()->rotation || turn->monday == m_swap.marked()->monday)
        return m_note->setText(tr("Swap with: go to another week of the rotation and press Enter, with Shift "
                                  "for the other role; Esc gives up."));
    const auto swap = m_swap.with(m_swap.partner(*turn));
    if (!swap)
        return m_note->setText(swap.error().message, Tone::Warning);
    m_note->setRuns(rota::effect(swap->before, swap->after, swap->change.consents));
}

/// Keys of a swap: X marks a turn, with Shift that of the secondary; Enter swaps, Esc gives up.
bool OpsReviewView::actOnSwap(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isShifted = modifiers == Qt::ShiftModifier;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    std::optional<OpsTurn> turn = currentTurn();
    if (key == Qt::Key_X && turn) {
        turn->role = isShifted ? ShiftLayer::Secondary : ShiftLayer::Primary;
        return mark(turn);
    }
    if (!m_swap.marked() || (!isEnter && key != Qt::Key_Escape))
        return false;
    if (key == Qt::Key_Escape)
        return giveUpSwap(), true;
    if (turn)
        turn = m_swap.partner(*turn);
    if (turn && isShifted)
        turn->role = turn->role == ShiftLayer::Primary ? ShiftLayer::Secondary : ShiftLayer::Primary;
    return swapWith(turn), true;
}

bool OpsReviewView::act(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    if (actOnSwap(key, modifiers))
        return true;
    const OpsRow *found = m_model->row(m_table->currentIndex().row());
    const OpsRow row = found ? *found : OpsRow(); // a copy: what is done makes the rows anew
    if (modifiers == Qt::ShiftModifier) {
        if (key == Qt::Key_N)
            return addAction(), true;
        return key == Qt::Key_F && freeze(row, FreezeDecision::GoOn);
    }
    if (key >= Qt::Key_1 && key < Qt::Key_1 + OpsReviewModel::sectionCount)
        return goToSection(key - Qt::Key_1), true;
    switch (key) {
    case Qt::Key_A:
        return triage(row, Triage::Actionable);
    case Qt::Key_U:
        return triage(row, Triage::Duplicate);
    case Qt::Key_N:
        if (!triage(row, Triage::Noise))
            addAction();
        return true;
    case Qt::Key_K:
        return decide(row, AlertDecision::Keep);
    case Qt::Key_T:
        return decide(row, AlertDecision::Tune);
    case Qt::Key_D:
        return decide(row, AlertDecision::Delete) || finish(row);
    case Qt::Key_P:
        return takeIn(row);
    case Qt::Key_F:
        return freeze(row, FreezeDecision::Freeze);
    case Qt::Key_O:
        return row.kind == OpsRow::Kind::Action && (chooseOwner(), true);
    case Qt::Key_H:
        return copyHandOver(), true;
    default:
        return false;
    }
}

/// A turn is pulled onto another of its rotation; what the swap would do follows the mouse.
bool OpsReviewView::mouse(QEvent *event)
{
    auto *mouse = static_cast<QMouseEvent *>(event);
    const QModelIndex under = m_table->indexAt(mouse->pos());
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        constexpr int firstTurn = 2; // before it stand the rotation and the week
        m_pressed = under.column() >= firstTurn ? m_model->turnAt(under) : std::nullopt;
        m_pressedAt = mouse->pos();
        m_isDragging = false;
        return false;
    }
    if (event->type() == QEvent::MouseMove && m_pressed && (mouse->buttons() & Qt::LeftButton)) {
        const int distance = (mouse->pos() - m_pressedAt).manhattanLength();
        if (!m_isDragging && distance >= QApplication::startDragDistance())
            m_isDragging = m_swap.marked() == m_pressed || (mark(m_pressed) && m_swap.marked());
        const QModelIndex now = m_table->indexAt(mouse->pos()); // weeks have come up
        if (m_isDragging && m_model->turnAt(now))
            m_table->setCurrentIndex(now);
        return true; // else the table would select what the mouse passes
    }
    if (event->type() == QEvent::MouseButtonRelease && m_isDragging) {
        m_isDragging = false;
        m_pressed.reset();
        const std::optional<OpsTurn> turn = m_model->turnAt(under);
        if (turn && turn != m_swap.marked())
            swapWith(turn);
        else
            giveUpSwap();
        return true;
    }
    return false;
}

bool OpsReviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
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

void OpsReviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_table->model())
        arrange();
}

void OpsReviewView::addRotation()
{
    const Workspace &workspace = m_workbench.workspace();
    Rotation rotation;
    rotation.id = Id<Rotation>::create();
    rotation.key = nextKey<Rotation>(workspace);
    rotation.name = tr("New rotation");
    rotation.team = workspace.rows<Team>().size() > 0 ? workspace.rows<Team>().begin()->id : Id<Team>();
    const Id<Rotation> id = rotation.id;
    ChangeSet changes{tr("Add the rotation %1").arg(rotation.key), {}};
    changes.add(std::move(rotation));
    if (m_workbench.submit(changes))
        m_workbench.select({refer(id)});
}

} // namespace fairlead
