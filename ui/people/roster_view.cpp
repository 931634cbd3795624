// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/roster_view.h"

#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int searchPause = 1500; ///< milliseconds; after that another name begins
constexpr int widths[] = {220, 180, 120, 110, 120, 120};

} // namespace

RosterView::RosterView(Workbench &workbench, PrivateSession &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new RosterModel(workbench, session, this))
    , m_order(new RosterOrder(this))
    , m_table(new TableView(tr("Roster"), this))
    , m_empty(new EmptyState(
          tr("Nobody reports to anybody yet"),
          tr("Here stands everybody with the next 1:1, the days since the last one, and whether "
             "a growth plan is agreed. Say in the inspector who reports to whom."),
          this))
{
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RosterModel::Name, Qt::AscendingOrder);
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, theme(this).px(widths[column]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    // The mark of the order stays where it is when a column is clicked that gives none.
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (!RosterModel::isSortable(column))
            m_table->horizontalHeader()->setSortIndicator(m_order->sortColumn(), m_order->sortOrder());
    });
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RosterView::choose);
    m_empty->setGhostRows(
        {{tr("Anna"), tr("Orders"), tr("23 Nov")}, {tr("Bruno"), tr("Core"), tr("25 Nov")}});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    setSpace(column, {6, 2, 6, 3, 0});
    leadFocus(this, m_table);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RosterView::refresh);
    refresh();
}

void RosterView::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_order->index(0, RosterModel::Name));
}

void RosterView::choose(const QModelIndex &index)
{
    const Id<Person> person = m_model->personAt(m_order->mapToSource(index).row());
    if (!person.isNull())
        Q_EMIT chosen(person);
}

/// Letters that follow each other are the beginning of one name.
void RosterView::search(const QString &letter)
{
    if (!m_lastKey.isValid() || m_lastKey.hasExpired(searchPause))
        m_typed.clear();
    m_lastKey.start();
    m_typed += letter;
    const auto found = peopleMatching(m_model->people(), m_typed);
    if (found.empty())
        return;
    const int row = m_model->rowOf(found.front()->id);
    m_table->setCurrentIndex(m_order->mapFromSource(m_model->index(row, RosterModel::Name)));
}

void RosterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void RosterView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

/// Letters look for a name whatever column is current.
bool RosterView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isPlain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::ShiftModifier;
    if (isEnter(key) && key.modifiers() == Qt::NoModifier) {
        choose(m_table->currentIndex());
        return true;
    }
    if (isPlain && key.text().size() == 1 && key.text().at(0).isLetter()) {
        search(key.text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead
