// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/heat_map_view.h"

#include "core/planning/why_words.h"
#include "ui/capacity/heat_map_delegate.h"
#include "ui/capacity/heat_picture.h"
#include "ui/capacity/steps_line.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace fairlead {

HeatMapView::HeatMapView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new HeatMapModel(workbench, this))
    , m_cells(new HeatMapDelegate(*m_model, this))
    , m_table(new TableView(tr("People by week"), this))
    , m_steps(new StepsLine(workbench, this))
    , m_body(new QWidget(this))
    , m_empty(new EmptyState(tr("Nobody is here yet"),
                             tr("Here stands how many days everybody has in each week, and what takes the "
                                "others away."),
                             this))
{
    build();
    connect(m_model, &QAbstractItemModel::modelReset, this, &HeatMapView::arrange);
    connect(&workbench, &Workbench::resultChanged, this, &HeatMapView::showState);
    connect(&workbench, &Workbench::contextChanged, this, &HeatMapView::showState);
    connect(&workbench, &Workbench::contextChanged, this, &HeatMapView::arrange);
    connect(&workbench, &Workbench::computingChanged, this, &HeatMapView::showState);
    connect(&workbench, &Workbench::selectionChanged, this, &HeatMapView::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HeatMapView::followCurrent);
    arrange();
    showState();
}

void HeatMapView::build()
{
    const Theme &look = theme(this);
    m_table->setModel(m_model);
    m_table->setFrozenColumns(1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_empty->setGhostRows({{tr("A person"), QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("5")},
                           {tr("Another one"), QStringLiteral("5"), tr("L"), QStringLiteral("5")}});
    connect(m_empty->addVerb(tr("Add a planned hire"), QLatin1String("plus")), &QPushButton::clicked, this,
            &HeatMapView::addHire);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(look.placeMargin(), 0, look.placeMargin(), look.space(3));
    inside->setSpacing(look.space(2));
    inside->addWidget(m_table, 1);
    inside->addWidget(m_empty, 1);
    inside->addWidget(m_steps);
    m_frame = new PictureFrame(m_body, *this, this);
    auto *hire = new Button(tr("New hire"), ButtonRole::Normal, this);
    hire->setToolTip(tr("Add a planned hire (N)"));
    connect(hire, &QPushButton::clicked, this, &HeatMapView::addHire);
    m_frame->addEnd(hire);
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    leadFocus(m_body, m_table);
    leadFocus(this, m_frame);
}

void HeatMapView::arrange()
{
    const Theme &look = theme(this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnDelegate(column, m_cells);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(look.px(30));
    header->setStretchLastSection(true);
    m_table->setColumnWidth(0, look.px(190));
    static constexpr int widths[] = {56, 66, 60, 108, 128};
    // On a wide screen the weeks share what the figures leave, up to what still reads as one row.
    const int room = m_table->viewport()->width() - look.px(190 + 56 + 66 + 60 + 108 + 136);
    const int week = std::clamp(room / std::max(1, m_model->weekCount()), look.px(43), look.px(64));
    for (int column = 1; column <= m_model->weekCount(); ++column)
        m_table->setColumnWidth(column, week);
    for (int figure = 0; figure < HeatMapModel::FigureCount; ++figure)
        m_table->setColumnWidth(m_model->figureColumn(HeatMapModel::Figure(figure)), look.px(widths[figure]));
    m_table->setColumnHidden(m_model->figureColumn(HeatMapModel::OnCall), m_workbench.isPresenting());
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const HeatRow::Kind kind = m_model->row(row).kind;
        m_table->setRowHeight(row, look.px(kind == HeatRow::Kind::TeamHead ? 40 : 28));
        if (kind == HeatRow::Kind::TeamHead)
            m_table->setSpan(row, 1, 1, m_model->columnCount() - 1);
        if (kind != HeatRow::Kind::Months)
            continue;
        for (const HeatMonth &month : m_model->sheet().months) {
            if (month.weekCount > 1)
                m_table->setSpan(row, 1 + month.firstWeek, 1, month.weekCount);
        }
    }
    showSelection();
}

void HeatMapView::showState()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_workbench.isComputing();
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_steps->setVisible(!isEmpty);
    m_frame->refresh();
}

void HeatMapView::followCurrent()
{
    const int row = m_table->currentIndex().row();
    if (m_selecting || m_table->isArriving() || row < 0 || !m_table->hasFocus())
        return;
    if (const auto record = m_model->record(row))
        m_workbench.select({*record});
}

void HeatMapView::showSelection()
{
    if (m_workbench.selection().size() != 1)
        return;
    const int row = m_model->rowOf(m_workbench.selection().first());
    if (row < 0 || m_table->currentIndex().row() == row)
        return;
    m_selecting = true;
    m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    m_selecting = false;
}

Id<Team> HeatMapView::teamForHire() const
{
    const int row = m_table->currentIndex().row();
    if (!m_workbench.team().isNull() || row < 0 || row >= m_model->rowCount())
        return m_workbench.team();
    return m_model->row(row).team;
}

void HeatMapView::addHire()
{
    const Workspace &workspace = m_workbench.workspace();
    Id<Team> team = teamForHire();
    if (team.isNull() && !workspace.rows<Team>().isEmpty())
        team = workspace.rows<Team>().begin()->id;
    if (team.isNull()) {
        Q_EMIT m_workbench.refused(Error::invalid(tr("There is no team yet that could hire.")));
        return;
    }
    HeadcountPlan hire;
    hire.id = Id<HeadcountPlan>::create();
    hire.team = team;
    hire.role = tr("New hire");
    const QDate asOf = m_workbench.asOf();
    hire.start = QDate(asOf.year(), asOf.month(), 1).addMonths(1);
    const Id<HeadcountPlan> id = hire.id;
    ChangeSet changes{tr("Add a planned hire to %1").arg(workspace.find(team)->name), {}};
    changes.add(std::move(hire));
    if (m_workbench.submit(changes))
        m_workbench.select({refer(id)});
}

void HeatMapView::removeHire()
{
    const int row = m_table->currentIndex().row();
    const HeadcountPlan *hire = row < 0 ? nullptr : m_workbench.workspace().find(m_model->row(row).hire);
    if (!hire)
        return;
    ChangeSet changes{tr("Remove the planned hire %1").arg(hire->caption()), {}};
    changes.remove(*hire);
    m_workbench.submit(changes);
}

void HeatMapView::explainCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        m_workbench.explain(m_model->why(index), m_table->viewport(), m_table->visualRect(index));
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = keys == Qt::NoModifier;
    if (keys == Qt::AltModifier && event->key() == Qt::Key_W)
        return explainCurrent();
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return explainCurrent();
    if (isPlain && event->key() == Qt::Key_N)
        return addHire();
    if (isPlain && event->key() == Qt::Key_Delete)
        return removeHire();
    QWidget::keyPressEvent(event);
}

bool HeatMapView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        // The table would take letters for a search; here they are commands.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->key() == Qt::Key_N || key->key() == Qt::Key_Delete
            || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || (key->key() == Qt::Key_W && key->modifiers().testFlag(Qt::AltModifier));
        if (isOurs && !key->modifiers().testFlag(Qt::ControlModifier)) {
            keyPressEvent(key);
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_table->indexAt(mouse->pos());
        if (index.isValid())
            followCurrent(); // of the current row, too, when something else was selected meanwhile
        // A second click in the same place asks again; a click on a name only selects.
        if (mouse->button() == Qt::LeftButton && index.isValid() && index.column() > 0
            && index == m_table->currentIndex())
            QMetaObject::invokeMethod(this, &HeatMapView::explainCurrent, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void HeatMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &HeatMapView::arrange, Qt::QueuedConnection); // when the table has its
}

void HeatMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_frame)
        arrange();
}

QString HeatMapView::finding() const
{
    return m_workbench.result() ? heatFinding(m_workbench, m_model->sheet()) : QString();
}

QString HeatMapView::pictureName() const
{
    const Plan *plan = m_workbench.plan();
    const Period *period = plan ? m_workbench.workspace().find(plan->period) : nullptr;
    return tr("capacity by week %1").arg(period ? period->key : QString()).trimmed();
}

QSizeF HeatMapView::pictureSize() const
{
    return heatPictureSize(m_model->sheet(), lightTheme());
}

void HeatMapView::drawPicture(QPainter &painter, const Theme &look) const
{
    drawHeatPicture(painter, m_model->sheet(), look);
}

PictureTable HeatMapView::pictureTable() const
{
    PictureTable table;
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.headers.append(m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const bool isSpanned = m_model->row(row).kind == HeatRow::Kind::Months && column > 1
                && m_model->cellAt(row, column) == m_model->cellAt(row, column - 1);
            cells.append(isSpanned ? QString() : m_model->index(row, column).data().toString());
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace fairlead
