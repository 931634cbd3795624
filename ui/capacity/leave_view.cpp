// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/leave_view.h"

#include "core/base/within_sentence.h"
#include "core/planning/why_people.h"
#include "ui/capacity/leave_chooser.h"
#include "ui/capacity/leave_delegate.h"
#include "ui/capacity/leave_paint.h"
#include "ui/capacity/leave_ruler.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/own_keys.h"
#include "ui/kit/table_view.h"
#include "ui/kit/time_scale.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString zoomKey = QStringLiteral("capacity/leave/pixelsPerDay");
constexpr double leastPixels = 6;
constexpr double mostPixels = 96;

} // namespace

LeaveView::LeaveView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new LeaveModel(workbench, this))
    , m_cells(new LeaveDelegate(*m_model, this))
    , m_table(new TableView(tr("Leave by day"), this))
    , m_ruler(new LeaveRuler(*m_model, *m_table, this))
    , m_legend(new RunsLabel({}, TextSize::Note, this))
    , m_body(new QWidget(this))
    , m_empty(new EmptyState(tr("Nobody is here yet"),
                             tr("Here stands who is away on which day, who is on call, and what it costs."),
                             this))
    , m_chooser(new LeaveChooser(m_body))
{
    const double remembered = QSettings().value(zoomKey, 0).toDouble();
    m_fits = remembered < leastPixels;
    m_pixels = m_fits ? m_pixels : std::min(remembered, mostPixels);
    build();
    connect(m_model, &QAbstractItemModel::modelReset, this, &LeaveView::arrange);
    connect(m_model, &QAbstractItemModel::dataChanged, m_ruler, qOverload<>(&QWidget::update));
    connect(&workbench, &Workbench::resultChanged, this, &LeaveView::showState);
    connect(&workbench, &Workbench::contextChanged, this, &LeaveView::showState);
    connect(&workbench, &Workbench::computingChanged, this, &LeaveView::showState);
    connect(&workbench, &Workbench::selectionChanged, this, &LeaveView::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeaveView::followCurrent);
    connect(m_chooser, &LeaveChooser::chosen, this, &LeaveView::change);
    arrange();
    showState();
}

void LeaveView::build()
{
    const Theme &look = theme(this);
    m_table->setModel(m_model);
    m_table->setFrozenColumns(2);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setFixedHeight(0); // the ruler stands for it
    m_table->horizontalHeader()->setMinimumSectionSize(int(leastPixels));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    new OwnKeys(m_table, OwnKeys::forZoom());
    m_table->viewport()->installEventFilter(this);
    m_empty->setGhostRows(
        {{tr("A person"), tr("12–16 Oct"), tr("planned")}, {tr("Another one"), tr("24 Dec"), tr("planned")}});
    QStringList kinds;
    for (size_t kind = 0; kind < std::size(Choices<LeaveKind>::all); ++kind)
        kinds.append(
            QString(leaveLetter(LeaveKind(kind)) + u' ' + withinSentence(leaveKindName(LeaveKind(kind)))));
    static_cast<RunsLabel *>(m_legend)->setText(
        tr("%1   ·   P S on call   ·   drag across days: leave, with Ctrl half days; drag it or its ends; "
           "Del removes; Ctrl+wheel zooms")
            .arg(kinds.join(QStringLiteral("  "))));
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(look.placeMargin(), 0, look.placeMargin(), look.space(3));
    inside->setSpacing(0);
    inside->addWidget(m_ruler);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_empty, 1);
    inside->addSpacing(look.space(2));
    inside->addWidget(m_legend);
    leadFocus(m_body, m_table);
    m_frame = new PictureFrame(m_body, *this, this);
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    leadFocus(this, m_frame);
}

void LeaveView::arrange()
{
    const Theme &look = theme(this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnDelegate(column, m_cells);
    m_table->setColumnWidth(LeaveModel::Name, look.px(190));
    m_table->setColumnWidth(LeaveModel::Net, look.px(64));
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(row, look.px(m_model->row(row).isHead ? 36 : 28));
    fit();
    showSelection();
}

/// As wide as the period allows, or as somebody zoomed.
void LeaveView::fit()
{
    const int days = m_model->sheet().dayCount();
    if (days == 0)
        return;
    if (m_fits) {
        const Theme &look = theme(this);
        const int room = m_table->viewport()->width() - look.px(190) - look.px(64);
        m_pixels = std::clamp(double(room) / days, double(look.px(leastPixels + 2)), mostPixels);
    }
    m_table->setUpdatesEnabled(false);
    for (int day = 0; day < days; ++day) // whole pixels that add up
        m_table->setColumnWidth(LeaveModel::FirstDay + day,
                                int(std::lround(m_pixels * (day + 1)) - std::lround(m_pixels * day)));
    m_table->setUpdatesEnabled(true);
    m_ruler->update();
}

void LeaveView::setPixelsPerDay(double pixels, int x)
{
    QScrollBar *bar = m_table->horizontalScrollBar();
    const int names = m_table->columnWidth(LeaveModel::Name) + m_table->columnWidth(LeaveModel::Net);
    const TimeScale before{m_model->sheet().start, m_pixels};
    const double inside = bar->value() + std::max(0, x - names);
    m_fits = false;
    m_pixels = std::clamp(pixels, leastPixels, mostPixels);
    fit();
    // The day under the mouse stays there.
    const TimeScale after{before.first, m_pixels};
    const double moved = inside / before.pixelsPerDay * after.pixelsPerDay;
    bar->setValue(int(std::lround(moved)) - std::max(0, x - names));
    QSettings().setValue(zoomKey, m_pixels);
}

void LeaveView::showState()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_workbench.isComputing();
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_ruler->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty);
    m_frame->refresh();
}

void LeaveView::followCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_selecting || !index.isValid())
        return;
    m_chooser->hide();
    if (!m_table->hasFocus() || m_table->isArriving())
        return;
    const LeaveRow &row = m_model->row(index.row());
    if (const LeaveDay *day = m_model->day(index); day && !day->leave.isNull())
        m_workbench.select({refer(day->leave)});
    else if (!row.isHead)
        m_workbench.select({refer(row.person)});
    else if (!row.team.isNull())
        m_workbench.select({refer(row.team)});
}

void LeaveView::showSelection()
{
    if (m_workbench.selection().size() != 1)
        return;
    const RecordRef &record = m_workbench.selection().first();
    const Leave *leave = record.table == QLatin1String(Leave::table)
        ? m_workbench.workspace().find(Id<Leave>::fromUuid(record.id))
        : nullptr;
    const Id<Person> person = leave ? leave->person : Id<Person>::fromUuid(record.id);
    if (!leave && record.table != QLatin1String(Person::table))
        return;
    const int row = m_model->rowOf(person);
    const QModelIndex now = m_table->currentIndex();
    const bool isThere = row < 0 || (now.row() == row && !leave)
        || (leave && m_model->day(now) && m_model->day(now)->leave == leave->id);
    if (isThere)
        return;
    const QDate day = leave ? std::clamp(leave->from, m_model->sheet().start, m_model->sheet().end) : QDate();
    m_selecting = true;
    m_table->setCurrentIndex(m_model->index(row, leave ? m_model->columnOf(day) : int(LeaveModel::Name)));
    m_selecting = false;
}

const Leave *LeaveView::currentLeave() const
{
    const LeaveDay *day = m_model->day(m_table->currentIndex());
    return day ? m_workbench.workspace().find(day->leave) : nullptr;
}

std::pair<QDate, QDate> LeaveView::selectedDays() const
{
    const QModelIndex current = m_table->currentIndex();
    QDate from = m_model->dateOf(current.column());
    QDate to = from;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        const QDate date = m_model->dateOf(index.column());
        if (index.row() != current.row() || !date.isValid())
            continue;
        from = std::min(from, date);
        to = std::max(to, date);
    }
    return {from, to};
}

void LeaveView::addSelected()
{
    const QModelIndex current = m_table->currentIndex();
    const auto [from, to] = selectedDays();
    if (!from.isValid() || m_model->row(current.row()).isHead)
        return;
    if (const Leave *there = currentLeave(); there && from == to)
        return openChooser(there->id);
    Leave leave;
    leave.id = Id<Leave>::create();
    leave.person = m_model->row(current.row()).person;
    leave.from = from;
    leave.to = to;
    if (m_workbench.submit(addLeave(m_workbench.workspace(), leave)))
        openChooser(leave.id);
}

void LeaveView::removeSelected()
{
    const QModelIndex current = m_table->currentIndex();
    const auto [from, to] = selectedDays();
    if (!from.isValid() || m_model->row(current.row()).isHead)
        return;
    const Id<Person> person = m_model->row(current.row()).person;
    ChangeSet all;
    for (const Leave &leave : m_workbench.workspace().rows<Leave>()) {
        if (leave.person != person || leave.to < from || leave.from > to)
            continue;
        const auto one = removeLeave(m_workbench.workspace(), leave.id);
        const QString sentence = all.isEmpty() ? one->sentence : tr("Remove leave on several days");
        all = merged(all, *one);
        all.sentence = sentence;
    }
    m_chooser->hide();
    if (!all.isEmpty())
        m_workbench.submit(all);
}

void LeaveView::openChooser(const Id<Leave> &id)
{
    const Leave *leave = m_workbench.workspace().find(id);
    const int row = leave ? m_model->rowOf(leave->person) : -1;
    if (row < 0)
        return;
    m_last = id;
    m_workbench.select({refer(id)});
    const QDate first = std::clamp(leave->from, m_model->sheet().start, m_model->sheet().end);
    QRect area = m_table->visualRect(m_model->index(row, m_model->columnOf(first)));
    area.moveTopLeft(m_table->viewport()->mapTo(m_body, area.topLeft()));
    m_chooser->openBeside(area, *leave);
}

void LeaveView::change(LeaveKind kind, bool isHalf)
{
    const Share fraction = isHalf ? Share::of(0.5) : Share::of(1);
    const auto changes = changeLeave(m_workbench.workspace(), m_last, kind, fraction);
    if (!changes || !changes->isEmpty())
        m_workbench.submit(changes);
    m_chooser->hide();
}

void LeaveView::toggleHalf()
{
    if (const Leave *leave = currentLeave()) {
        m_last = leave->id;
        change(leave->kind, leave->fraction >= Share::of(1));
    }
}

/// Moves the current leave, or its last day, by days.
void LeaveView::nudge(int days, bool endOnly)
{
    const Leave *leave = currentLeave();
    if (!leave)
        return;
    const Id<Leave> id = leave->id;
    const QDate last = std::max(leave->from, leave->to.addDays(days));
    const auto changes = endOnly ? resizeLeave(m_workbench.workspace(), id, leave->from, last)
                                 : moveLeave(m_workbench.workspace(), id, days);
    if (changes && changes->isEmpty())
        return;
    if (!m_workbench.submit(changes))
        return;
    const QModelIndex now = m_table->currentIndex();
    const Leave *after = m_workbench.workspace().find(id);
    const QDate day = endOnly ? after->to : m_model->dateOf(now.column()).addDays(days);
    const QDate kept = std::clamp(day, m_model->sheet().start, m_model->sheet().end);
    m_selecting = true;
    m_table->setCurrentIndex(now.siblingAtColumn(m_model->columnOf(kept)));
    m_selecting = false;
}

void LeaveView::explainCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const PlanResult *result = m_workbench.result();
    if (!index.isValid() || !result)
        return;
    const Workspace &workspace = m_workbench.resultWorkspace();
    const LeaveRow &row = m_model->row(index.row());
    const QDate date = m_model->dateOf(index.column());
    Result<Explanation> why =
        row.isHead ? whyNet(workspace, *result, row.team) : whyNet(workspace, *result, row.person);
    for (const Bucket &week : result->capacity.weeks) {
        if (!row.isHead && date.isValid() && week.from <= date && date <= week.to)
            why = whyWeek(workspace, *result, row.person, week.key);
    }
    m_workbench.explain(why, m_table->viewport(), m_table->visualRect(index));
}

} // namespace fairlead
