// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/skills_view.h"

#include "core/planning/why_words.h"
#include "ui/capacity/skill_delegates.h"
#include "ui/capacity/skill_matrix_model.h"
#include "ui/capacity/skill_needs_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString splitterKey = QStringLiteral("capacity/skills/splitter");

} // namespace

SkillsView::SkillsView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_needs(new SkillNeedsModel(workbench, this))
    , m_matrix(new SkillMatrixModel(workbench, this))
    , m_needsTable(new TableView(tr("Skills wanted and there"), this))
    , m_matrixTable(new TableView(tr("Skills of people"), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyState(tr("No skills yet"),
                             tr("Here stands whether the people can do what the plan wants, skill by skill."),
                             this))
    , m_body(new QWidget(this))
    , m_names(new SkillLevelDelegate(*m_matrix, this))
{
    build();
    connect(m_needs, &QAbstractItemModel::modelReset, this, &SkillsView::arrange);
    connect(m_matrix, &QAbstractItemModel::modelReset, this, &SkillsView::arrange);
    connect(&workbench, &Workbench::resultChanged, this, &SkillsView::showState);
    connect(&workbench, &Workbench::contextChanged, this, &SkillsView::showState);
    connect(&workbench, &Workbench::computingChanged, this, &SkillsView::showState);
    connect(&workbench, &Workbench::selectionChanged, this, &SkillsView::showSelection);
    connect(m_needsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SkillsView::followNeed);
    connect(m_matrixTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SkillsView::followCell);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey, m_splitter->saveState()); });
    arrange();
    showState();
}

/// An open editor commits while it is destroyed; the view is not there any more to follow.
SkillsView::~SkillsView()
{
    m_workbench.disconnect(this);
    m_needs->disconnect(this);
    m_matrix->disconnect(this);
    m_needsTable->selectionModel()->disconnect(this);
    m_matrixTable->selectionModel()->disconnect(this);
}

void SkillsView::build()
{
    const Theme &look = theme(this);
    m_needsTable->setModel(m_needs);
    m_needsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_needsTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *cells = new SkillNeedDelegate(*m_needs, this);
    m_needsTable->setColumnDelegate(SkillNeedsModel::Bar, cells);
    m_needsTable->setColumnDelegate(SkillNeedsModel::Verdict, cells);
    m_matrixTable->setModel(m_matrix);
    m_matrixTable->setFrozenColumns(1);
    m_matrixTable->setSelectionMode(QAbstractItemView::SingleSelection);
    for (TableView *table : {m_needsTable, m_matrixTable}) {
        table->installEventFilter(this);
        table->viewport()->installEventFilter(this);
        table->setMinimumHeight(look.px(110));
        m_splitter->addWidget(table);
    }
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(look.space(4));
    if (!m_splitter->restoreState(QSettings().value(splitterKey).toByteArray()))
        m_splitter->setSizes({400, 500});
    m_empty->setGhostRows(
        {{tr("A person"), tr("java 3"), tr("sql 2")}, {tr("Another one"), tr("java 2"), tr("sql 4")}});
    connect(m_empty->addVerb(tr("Add first skill"), QLatin1String("plus")), &QPushButton::clicked, this,
            &SkillsView::addSkill);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(look.placeMargin(), 0, look.placeMargin(), look.space(3));
    inside->addWidget(m_splitter, 1);
    inside->addWidget(m_empty, 1);
    leadFocus(m_body, m_needsTable);
    m_frame = new PictureFrame(m_body, *this, this);
    auto *add = new Button(tr("New skill"), ButtonRole::Normal, this);
    add->setToolTip(tr("Add a skill (N)"));
    connect(add, &QPushButton::clicked, this, &SkillsView::addSkill);
    m_frame->addEnd(add);
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    leadFocus(this, m_frame);
}

void SkillsView::arrange()
{
    const Theme &look = theme(this);
    static constexpr int widths[] = {60, 118, 70, 64, 150, 476, 200};
    for (int column = 0; column < SkillNeedsModel::ColumnCount; ++column)
        m_needsTable->setColumnWidth(column, look.px(widths[column]));
    m_needsTable->horizontalHeader()->setStretchLastSection(true);
    auto *levels = m_matrixTable->findChild<SkillLevelDelegate *>();
    if (!levels)
        levels = new SkillLevelDelegate(*m_matrix, m_matrixTable);
    m_matrixTable->setColumnWidth(0, look.px(190));
    // Of its own: names stand in the part of the table that does not scroll.
    m_matrixTable->setColumnDelegate(0, m_names);
    for (int column = 1; column < m_matrix->columnCount(); ++column) {
        m_matrixTable->setColumnDelegate(column, levels);
        const QString key = m_matrix->headerData(column, Qt::Horizontal).toString();
        const int words = QFontMetrics(look.font(TextSize::Note)).horizontalAdvance(key) + look.px(22);
        m_matrixTable->setColumnWidth(column, std::max(look.px(64), words));
    }
    m_matrixTable->horizontalHeader()->setStretchLastSection(false);
}

void SkillsView::showState()
{
    const bool isEmpty =
        m_matrix->columnCount() <= 1 && m_needs->rowCount() == 0 && !m_workbench.isComputing();
    m_empty->setVisible(isEmpty);
    m_splitter->setVisible(!isEmpty);
    m_frame->refresh();
}

void SkillsView::followNeed()
{
    const int row = m_needsTable->currentIndex().row();
    if (m_selecting || m_needsTable->isArriving() || row < 0 || !m_needsTable->hasFocus())
        return;
    const Id<Skill> skill = m_needs->row(row).need.skill;
    if (!skill.isNull())
        m_workbench.select({refer(skill)});
    if (const int column = m_matrix->columnOf(skill); column > 0)
        m_matrixTable->scrollTo(m_matrix->index(std::max(0, m_matrixTable->currentIndex().row()), column));
}

void SkillsView::followCell()
{
    const QModelIndex index = m_matrixTable->currentIndex();
    if (!m_selecting && !m_matrixTable->isArriving() && index.isValid() && m_matrixTable->hasFocus())
        m_workbench.select({refer(m_matrix->person(index.row()))});
}

void SkillsView::showSelection()
{
    if (m_workbench.selection().size() != 1)
        return;
    const RecordRef &record = m_workbench.selection().first();
    if (record.table != QLatin1String(Person::table))
        return;
    const int row = m_matrix->rowOf(Id<Person>::fromUuid(record.id));
    if (row < 0 || m_matrixTable->currentIndex().row() == row)
        return;
    m_selecting = true;
    m_matrixTable->setCurrentIndex(m_matrix->index(row, std::max(0, m_matrixTable->currentIndex().column())));
    m_selecting = false;
}

void SkillsView::addSkill()
{
    const Workspace &workspace = m_workbench.workspace();
    Skill skill;
    skill.id = Id<Skill>::create();
    skill.name = tr("New skill");
    skill.key = tr("skill%1").arg(workspace.rows<Skill>().size() + 1);
    const Id<Skill> id = skill.id;
    ChangeSet changes{tr("Add the skill %1").arg(skill.key), {}};
    changes.add(std::move(skill));
    if (m_workbench.submit(changes))
        m_workbench.select({refer(id)});
}

void SkillsView::clearLevel()
{
    const QModelIndex index = m_matrixTable->currentIndex();
    if (m_matrixTable->hasFocus() && index.column() > 0)
        m_matrix->setData(index, 0);
}

void SkillsView::explainCurrent()
{
    const PlanResult *result = m_workbench.result();
    if (!result)
        return;
    const Workspace &workspace = m_workbench.resultWorkspace();
    if (m_matrixTable->hasFocus() && m_matrixTable->currentIndex().isValid()) {
        const QModelIndex index = m_matrixTable->currentIndex();
        const Person *person = workspace.find(m_matrix->person(index.row()));
        return m_workbench.explain(whySkills(workspace, *result, person ? person->team : Id<Team>()),
                                   m_matrixTable->viewport(), m_matrixTable->visualRect(index));
    }
    const QModelIndex index = m_needsTable->currentIndex();
    if (index.isValid())
        m_workbench.explain(whySkills(workspace, *result, m_needs->row(index.row()).team),
                            m_needsTable->viewport(), m_needsTable->visualRect(index));
}

void SkillsView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_W && keys == Qt::AltModifier)
        return explainCurrent();
    if (event->key() == Qt::Key_N && keys == Qt::NoModifier)
        return addSkill();
    if (event->key() == Qt::Key_Delete && keys == Qt::NoModifier)
        return clearLevel();
    QWidget::keyPressEvent(event);
}

bool SkillsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_needsTable || watched == m_matrixTable)) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isCommand = key->key() == Qt::Key_Delete || (key->key() == Qt::Key_N)
            || (key->key() == Qt::Key_W && key->modifiers() == Qt::AltModifier);
        if (isEnter && watched == m_needsTable) {
            explainCurrent();
            return true;
        }
        if (isCommand && !key->modifiers().testFlag(Qt::ControlModifier)) {
            keyPressEvent(key);
            return true;
        }
    }
    if (watched == m_needsTable->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QModelIndex index = m_needsTable->indexAt(static_cast<QMouseEvent *>(event)->pos());
        if (index.isValid() && index.column() >= SkillNeedsModel::Wanted
            && index == m_needsTable->currentIndex())
            QMetaObject::invokeMethod(this, &SkillsView::explainCurrent, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void SkillsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_frame)
        arrange();
}

} // namespace fairlead
