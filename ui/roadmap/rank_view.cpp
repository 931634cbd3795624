// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/rank_view.h"

#include "core/planning/why_people_dates.h"
#include "core/workspace/item_edits.h"
#include "ui/kit/buttons.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/share_bar.h"
#include "ui/kit/table_view.h"
#include "ui/roadmap/confidence_line.h"
#include "ui/roadmap/drop_line.h"
#include "ui/roadmap/rank_delegate.h"
#include "ui/roadmap/rank_paste.h"
#include "ui/roadmap/skills_line.h"
#include "ui/roadmap/split_popover.h"
#include "ui/workbench/told_workspace.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace fairlead {

RankView::RankView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new RankModel(workbench, this))
{
    build();
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RankView::arrangeRows);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RankView::arrangeRows);
    connect(&m_workbench, &Workbench::resultChanged, this, &RankView::showBalance);
    connect(&m_workbench, &Workbench::resultChanged, this, &RankView::showEmptiness);
    connect(&m_workbench, &Workbench::resultChanged, this, &RankView::showLineSize);
    connect(&m_workbench, &Workbench::selectionChanged, this, &RankView::showSelection);
    connect(&m_workbench, &Workbench::contextChanged, this, [this] {
        m_model->setTeam(m_workbench.team());
        showBalance();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RankView::followSelection);
    connect(m_table, &TableView::pasteWanted, this, &RankView::paste);
    connect(m_table, &TableView::clicked, this, &RankView::explainClicked);
    connect(m_filter, &QLineEdit::textChanged, this, &RankView::filter);
    arrangeRows();
    showBalance();
    showLineSize();
    showEmptiness();
}

QList<KeyHelp> RankView::keysShown()
{
    return {{QStringLiteral("N"), tr("Add an item")},
            {QStringLiteral("Enter, F2"), tr("Edit")},
            {QStringLiteral("Alt+↑ Alt+↓"), tr("Move the item up or down")},
            {QStringLiteral("Ctrl+D"), tr("Duplicate")},
            {QStringLiteral("Ctrl+Shift+S"), tr("Split the item")},
            {QStringLiteral("Del"), tr("Remove")},
            {QStringLiteral("C"), tr("Chances of the finish")},
            {QStringLiteral("/"), tr("Filter")},
            {QStringLiteral("Ctrl+C Ctrl+V"), tr("Copy to and paste from a spreadsheet")}};
}

void RankView::build()
{
    const Theme &look = theme(this);
    m_balance = new ShareBar(tr("Balance of what is above the line"), this);
    connect(m_balance, &ShareBar::asked, this, &RankView::explainBalance);
    m_p80 = createLineSize();
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter  /"));
    m_filter->setAccessibleName(tr("Filter items"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(look.px(180));
    m_table = new TableView(tr("Ranked items"), this);
    m_table->setModel(m_model);
    auto *cells = new RankDelegate(this);
    for (int column = 0; column < RankModel::ColumnCount; ++column)
        m_table->setColumnDelegate(column, cells);
    m_days = new NumberDelegate({0.125, 100000, 1, 3}, {}, this);
    m_total = new NumberDelegate({0, 1e9, 1, 3}, {}, this);
    m_table->setColumnDelegate(RankModel::Days, m_days);
    m_table->setColumnDelegate(RankModel::Total, m_total);
    m_table->setColumnDelegate(RankModel::Class, new RankClassDelegate(this));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragEnabled(true);
    m_table->setAcceptDrops(true);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDropIndicatorShown(false);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    m_dropLine = new DropLine(m_table->viewport());
    m_skills = new SkillsLine(m_workbench, this);
    m_confidence = new ConfidenceLine(m_workbench, this);
    m_empty = new EmptyState(tr("Nothing is planned yet"),
                             tr("Here stands what the teams do, in order, above and below what fits."), this);
    m_empty->setGhostRows(
        {{tr("1"), tr("A piece of work"), tr("12 d")}, {tr("2"), tr("Another one"), tr("8 d")}});
    m_addFirst = m_empty->addVerb(tr("Add first item"), QLatin1String("plus"));
    connect(m_addFirst, &QPushButton::clicked, this, &RankView::addItem);
    connect(m_empty->addVerb(tr("Import…"), QLatin1String("import")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandWanted(QStringLiteral("file.import")); });
    connect(m_empty->addVerb(tr("Open the sample")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandWanted(QStringLiteral("file.sample")); });
    m_split = new SplitPopover(this);
    connect(m_split, &SplitPopover::chosen, this, [this](Effort part) {
        if (const Item *item = current())
            m_workbench.submit(splitItem(m_workbench.workspace(), item->id, part));
        m_table->setFocus();
    });

    auto *top = new QHBoxLayout;
    top->setSpacing(look.space(6));
    top->addWidget(m_balance, 1);
    top->addWidget(m_p80, 0, Qt::AlignTop);
    top->addWidget(m_filter, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.placeMargin(), look.space(3), look.placeMargin(), look.space(3));
    column->setSpacing(look.space(3));
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_confidence);
    column->addWidget(m_skills);
    leadFocus(this, m_table);
    arrangeColumns();
}

void RankView::arrangeColumns()
{
    const Theme &look = theme(this);
    QHeaderView *header = m_table->horizontalHeader();
    static constexpr int widths[] = {44, 320, 100, 84, 58, 62, 124, 68, 158, 64, 122, 58};
    for (int column = 0; column < RankModel::ColumnCount; ++column)
        header->resizeSection(column, look.px(widths[column]));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RankModel::Title, QHeaderView::Stretch);
    header->setMinimumSectionSize(look.px(40));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// Where titles have no room, as with a projector's large text, the columns go that one can best do without.
void RankView::foldColumns()
{
    constexpr int leastTitle = 240;
    const std::array order{RankModel::Price, RankModel::Needs, RankModel::Total, RankModel::Class};
    const QHeaderView &header = *m_table->horizontalHeader();
    for (const int column : order)
        m_table->showColumn(column);
    int room = m_table->viewport()->width() - theme(this).px(leastTitle)
        - (header.length() - header.sectionSize(RankModel::Title));
    for (auto column = order.begin(); room < 0 && column != order.end(); ++column) {
        room += m_table->columnWidth(*column);
        m_table->hideColumn(*column);
    }
}

void RankView::arrangeRows()
{
    const Theme &look = theme(this);
    m_table->clearSpans();
    alignNumbers();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RankRow::Kind kind = m_model->row(row).kind;
        const int designed = kind == RankRow::Kind::TeamHead ? 44 : kind == RankRow::Kind::CutLine ? 36 : 28;
        m_table->setRowHeight(row, look.px(designed));
        if (kind != RankRow::Kind::Item)
            m_table->setSpan(row, 0, 1, RankModel::ColumnCount);
    }
    filter(m_filter->text());
}

/// Whole days, as most plans have, stand below their heads; parts of days make room for themselves.
void RankView::alignNumbers()
{
    int decimals = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const Item *item = m_model->item(row)) {
            const qint64 parts = item->effort.units() % Effort::scale;
            decimals = std::max(decimals, parts == 0 ? 0 : parts % 4 == 0 ? 1 : parts % 2 == 0 ? 2 : 3);
        }
    }
    m_days->setRoom(decimals);
    m_total->setRoom(decimals);
}

void RankView::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0 && !m_workbench.isComputing();
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
    m_balance->setVisible(!empty);
    m_p80->setVisible(!empty);
    m_filter->setVisible(!empty);
    m_skills->setVisible(!empty);
    m_confidence->setVisible(!empty);
    leadFocus(this, empty ? static_cast<QWidget *>(m_addFirst) : m_table);
}

void RankView::showBalance()
{
    const PlanResult *result = m_workbench.result();
    if (!result)
        return;
    std::array<double, 5> sums{};
    double total = 0;
    QString band;
    for (const TeamLine &line : result->lines) {
        if (!m_workbench.team().isNull() && line.team != m_workbench.team())
            continue;
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += line.byClass[i];
        total += line.used;
        const TeamCapacity *capacity = result->capacity.find(line.team);
        if (capacity && !m_workbench.team().isNull()) {
            band = tr("band %1–%2 %")
                       .arg(QLocale().toString(capacity->excellenceLow * 100, 'f', 0),
                            QLocale().toString(capacity->excellenceHigh * 100, 'f', 0));
        }
    }
    QList<SharePart> parts;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] <= 0)
            continue;
        const bool excellence = InvestmentClass(i) == InvestmentClass::EngineeringExcellence;
        parts.append({QCoreApplication::translate(Item::table, Choices<InvestmentClass>::all[i].label),
                      sums[i] / total, excellence ? band : QString(), int(i)});
    }
    m_balance->setParts(parts);
}

const Item *RankView::current() const
{
    return m_model->item(m_table->currentIndex().row());
}

void RankView::followSelection()
{
    if (m_selecting)
        return;
    QList<RecordRef> records;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows(RankModel::Title);
    for (const QModelIndex &index : selected) {
        if (const Item *item = m_model->item(index.row()))
            records.append(refer(item->id));
    }
    m_selecting = true;
    m_workbench.select(records);
    m_selecting = false;
}

void RankView::showSelection()
{
    const QList<RecordRef> &records = m_workbench.selection();
    if (m_selecting || records.size() > 1)
        return;
    const bool isItem = !records.isEmpty() && records.first().table == QLatin1String(Item::table);
    const int row = isItem ? m_model->rowOf(Id<Item>::fromUuid(records.first().id)) : -1;
    m_selecting = true;
    if (row < 0) {
        m_table->clearSelection(); // so that a click on the row selects it again
    } else if (!m_table->selectionModel()->isRowSelected(row)) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, RankModel::Title),
                                                   QItemSelectionModel::ClearAndSelect
                                                       | QItemSelectionModel::Rows);
        m_table->scrollTo(m_table->currentIndex());
    }
    m_selecting = false;
}

void RankView::moveCurrent(int places)
{
    if (const Item *item = current())
        m_workbench.submit(moveItemWithinTeam(m_workbench.workspace(), item->id, places));
}

void RankView::openWith(const Id<Item> &item, int column)
{
    // The planner has to rank the new item first; its row comes with the answer.
    connect(
        &m_workbench, &Workbench::resultChanged, this,
        [this, item, column] {
            const int row = m_model->rowOf(item);
            if (row < 0)
                return;
            m_table->setCurrentIndex(m_model->index(row, column));
            m_table->QAbstractItemView::edit(m_model->index(row, column));
        },
        Qt::SingleShotConnection);
}

void RankView::addItem()
{
    const Plan *plan = m_workbench.plan();
    if (!plan) {
        Q_EMIT m_workbench.refused(
            Error::invalid(tr("There is no plan yet: make a period and a plan first.")));
        return;
    }
    const int row = m_table->currentIndex().row();
    const Id<Team> team = row >= 0 && row < m_model->rowCount() ? m_model->row(row).team : m_workbench.team();
    Item item = newItem(m_workbench.workspace(), plan->id, team, tr("New item"));
    const Id<Item> id = item.id;
    ChangeSet changes{tr("Add %1").arg(item.key), {}};
    changes.add(std::move(item));
    openWith(id, RankModel::Title);
    m_workbench.submit(changes);
}

void RankView::duplicateItem()
{
    const Item *item = current();
    if (!item)
        return;
    const Workspace &workspace = m_workbench.workspace();
    Item copy = newItem(workspace, item->plan, item->team, item->title);
    const QString key = copy.key;
    const QString rank = copy.rank;
    const Id<Item> id = copy.id;
    copy = *item;
    copy.id = id;
    copy.key = key;
    copy.rank = rank;
    copy.state = ItemState::Proposed;
    copy.actualStart = copy.actualFinish = QDate();
    copy.remaining.reset();
    copy.externalId.clear();
    ChangeSet changes{tr("Duplicate %1 as %2").arg(item->key, key), {}};
    changes.add(std::move(copy));
    for (const SkillDemand &demand : workspace.rows<SkillDemand>()) {
        if (demand.item != item->id)
            continue;
        SkillDemand part = demand;
        part.id = Id<SkillDemand>::create();
        part.item = id;
        changes.add(std::move(part));
    }
    openWith(id, RankModel::Title);
    m_workbench.submit(changes);
}

void RankView::removeItems()
{
    ChangeSet changes;
    QStringList keys;
    Workspace next = m_workbench.workspace();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows(RankModel::Title);
    for (const QModelIndex &index : selected) {
        const Item *item = m_model->item(index.row());
        if (!item)
            continue;
        keys.append(item->key);
        const ChangeSet one = removeItem(next, item->id); // items that are removed together share links
        if (auto after = appliedUnchecked(next, one)) {
            next = *std::move(after);
            changes = merged(changes, one);
        }
    }
    changes.sentence = tr("Remove %1").arg(keys.join(QStringLiteral(", ")));
    m_workbench.submit(changes);
}

void RankView::splitCurrent()
{
    const Item *item = current();
    if (!item || item->effort.units() < 2)
        return;
    const TeamLine *line = m_workbench.result() ? m_workbench.result()->line(item->team) : nullptr;
    // What fits stays above the line; the rest is split off. Without room, half.
    const RankedItem *ranked = m_workbench.result() ? m_workbench.result()->ranked(*item).second : nullptr;
    const double perSize = ranked && ranked->size > 0 ? item->effort.value() / ranked->size : 1; // P80
    const double slack = line ? line->slack() * perSize : 0;
    const Effort room = Effort::raw(qint64(std::floor(slack * double(Effort::scale))));
    const Effort half = Effort::raw(item->effort.units() / 2);
    const Effort part = room > Effort() && room < item->effort ? item->effort - room : half;
    QRect beside = m_table->visualRect(m_table->currentIndex());
    beside.moveTopLeft(m_table->viewport()->mapTo(this, beside.topLeft()));
    m_split->open(item->key, item->effort, part, beside);
}

void RankView::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Item *item = m_model->item(row);
        const bool hit = wanted.isEmpty() || !item || item->caption().contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !hit);
    }
}

void RankView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RankView::paste(const QList<QStringList> &rows)
{
    const Plan *plan = m_workbench.plan();
    const int row = m_table->currentIndex().row();
    const Id<Team> team = row >= 0 && row < m_model->rowCount() ? m_model->row(row).team : m_workbench.team();
    if (plan)
        m_workbench.submit(pastedItems(m_workbench.workspace(), plan->id, team, rows, QLocale()));
}

void RankView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (keys == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    if (keys == Qt::AltModifier && event->key() == Qt::Key_W)
        return explainCurrent();
    if (keys == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_S)
        return splitCurrent();
    if (keys == Qt::ControlModifier && event->key() == Qt::Key_D)
        return duplicateItem();
    if (keys == Qt::NoModifier && event->key() == Qt::Key_N)
        return addItem();
    if (keys == Qt::NoModifier && event->key() == Qt::Key_Delete)
        return removeItems();
    if (keys == Qt::NoModifier && event->key() == Qt::Key_Slash)
        return focusFilter();
    if (keys == Qt::NoModifier && event->key() == Qt::Key_C)
        return Q_EMIT chancesWanted();
    if (keys == Qt::NoModifier && event->key() == Qt::Key_Escape && m_filter->hasFocus()) {
        m_filter->clear();
        m_table->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

int RankView::dropRow(const QPoint &position) const
{
    const int row = m_table->rowAt(position.y());
    if (row < 0)
        return m_model->rowCount();
    const QRect rect = m_table->visualRect(m_model->index(row, 0));
    return position.y() > rect.center().y() ? row + 1 : row;
}

bool RankView::dragEvent(QEvent *event)
{
    auto *move = static_cast<QDropEvent *>(event); // drag moves are drop events, too
    const int row = dropRow(move->position().toPoint());
    if (event->type() != QEvent::Drop) {
        const QRect at = m_table->visualRect(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
        m_dropLine->showAt(row < m_model->rowCount() ? at.top() : at.bottom());
        move->setDropAction(Qt::MoveAction);
        move->accept();
        return true;
    }
    m_dropLine->hide();
    move->setDropAction(Qt::IgnoreAction); // the model moves by a change set, not by removing rows
    move->accept();
    m_workbench.submit(m_model->moveBefore(m_table->currentIndex().row(), row));
    return true;
}

bool RankView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport()) {
        if (event->type() == QEvent::Resize)
            foldColumns();
        if (event->type() == QEvent::DragLeave)
            m_dropLine->hide();
        if (event->type() == QEvent::MouseButtonPress) {
            m_rowBefore = m_table->currentIndex().row(); // its figures are underlined
            m_pressedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
        }
        const bool drags = event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
        if (drags && static_cast<QDropEvent *>(event)->source() == m_table)
            return dragEvent(event);
    } else if (watched == m_table && event->type() == QEvent::KeyPress) {
        // The table would take letters for a search; here they are commands.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool command = key->key() == Qt::Key_N || key->key() == Qt::Key_Slash
            || (key->key() == Qt::Key_C && key->modifiers() == Qt::NoModifier) || key->key() == Qt::Key_Delete
            || (key->modifiers() & Qt::AltModifier);
        if (command) {
            keyPressEvent(key);
            return key->isAccepted();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead
