// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/compare_view.h"

#include "core/planning/people_plan.h"
#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/table_view.h"
#include "ui/scenarios/compare_model.h"
#include "ui/scenarios/scenario_column.h"
#include "ui/scenarios/tone_delegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int chanceRuns = 400; ///< enough to tell points of chance apart, with the same seed for all

/// The scenario that brings a promise forward most, with the people there are; else the first gain of any
/// kind.
QString findingOf(const SideBySide &sides)
{
    const PlanComparison &comparison = sides.comparison;
    const ComparisonRow *best = nullptr;
    size_t scenario = 0;
    for (const ComparisonRow &row : comparison.rows) {
        for (size_t i = 1; i < row.cells.size() && row.kind == ComparisonRow::Kind::PeopleDate; ++i) {
            if (row.cells[i].later < (best ? best->cells[scenario].later : 0)) {
                best = &row;
                scenario = i;
            }
        }
    }
    if (best) {
        const ComparisonCell &cell = best->cells[scenario];
        const auto &side = *sides.sides[scenario];
        return CompareView::tr("%1 brings %2 forward by %3, to %4")
            .arg(comparison.names[qsizetype(scenario)],
                 words::item(side.workspace, Id<Item>::fromUuid(best->record.id)),
                 words::workingDays(-cell.later), words::day(cell.date, side.result.asOf));
    }
    for (size_t i = 1; i < comparison.words.size(); ++i) {
        for (const DifferenceSentence &each : comparison.words[i].sentences) {
            if (each.isGain())
                return CompareView::tr("%1: %2").arg(comparison.names[qsizetype(i)], each.text);
        }
    }
    return CompareView::tr("No scenario is better than the plan in anything");
}

} // namespace

CompareView::CompareView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_finding(new RunsLabel({}, TextSize::Section))
    , m_choice(new Button(tr("Scenarios")))
    , m_body(new QWidget)
    , m_empty(new EmptyState(tr("Nothing to compare with yet"),
                             tr("A scenario is a copy of the plan in which anything can be tried: people, "
                                "leave, rota, items, links. Here they stand beside the plan."),
                             this))
    , m_model(new CompareModel(this))
    , m_table(new TableView(tr("Scenarios side by side")))
    , m_under(new QWidget)
    , m_columnsRow(new QHBoxLayout(m_under))
{
    build();
    connect(&workbench, &Workbench::resultChanged, this, &CompareView::schedule);
    connect(&workbench, &Workbench::contextChanged, this, &CompareView::schedule);
    connect(&workbench.session(), &Session::changed, this, &CompareView::schedule);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const auto record = index.data(CompareModel::RecordRole).value<RecordRef>();
        if (m_workbench.workspace().find(Id<Item>::fromUuid(record.id)))
            m_workbench.select({record});
    });
}

void CompareView::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(CompareModel::ToneRole, m_table));
    m_table->setFrozenColumns(1);
    m_table->setDensity(Density::Compact);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_empty->setGhostRows({{tr("Checkout v2"), tr("28 Jan"), tr("18 Dec")},
                           {tr("Load of Orders"), QStringLiteral("97 %"), QStringLiteral("101 %")}});
    connect(m_empty->addVerb(tr("Try something in a new scenario"), QLatin1String("branch")),
            &QPushButton::clicked, this, [this] { m_workbench.createScenario(); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_finding, 1);
    head->addWidget(m_choice);
    m_choice->setToolTip(tr("Which scenarios stand beside the plan, three at most"));
    m_choice->setMenu(new QMenu(m_choice));
    connect(m_choice->menu(), &QMenu::aboutToShow, this, &CompareView::fillChoice);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    setSpace(rows, {0, 0, 0, 2, 4});
    rows->addWidget(m_table);
    rows->addWidget(m_under);
    rows->addStretch(1);
    setSpace(m_columnsRow, {0, 0, 0, 0, 0});
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(calmScrollArea(inside), 1);
    setSpace(head, {0, 2, 0, 2, 4});
    auto *all = new QVBoxLayout(this);
    setSpace(all, {6, 0, 6, 0, 0});
    all->addWidget(m_body, 1);
    all->addWidget(m_empty, 1);
    auto *line = new ProgressLine(this);
    line->watch(&m_job);
    leadFocus(this, m_table);
}

/// Many changes in one turn make one comparison; none while nobody looks.
void CompareView::schedule()
{
    m_isStale = true;
    if (isVisible())
        QTimer::singleShot(0, this, &CompareView::refresh);
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &CompareView::refresh);
}

std::vector<const Scenario *> CompareView::all() const
{
    std::vector<const Scenario *> scenarios;
    const Plan *plan = m_workbench.plan();
    for (const Scenario &scenario : m_workbench.session().workspace().rows<Scenario>()) {
        if (plan && scenario.plan == plan->id)
            scenarios.push_back(&scenario);
    }
    std::ranges::sort(scenarios, {}, &Scenario::name);
    return scenarios;
}

/// Until the user has chosen: the one on screen and the first others.
void CompareView::choose()
{
    const Workspace &current = m_workbench.session().workspace();
    m_shown.removeIf([&](const Id<Scenario> &id) { return !current.find(id); });
    if (m_isChosen && !m_shown.isEmpty())
        return;
    m_shown.clear();
    if (const Scenario *shown = m_workbench.scenario())
        m_shown.append(shown->id);
    for (const Scenario *scenario : all()) {
        if (size_t(m_shown.size()) < mostScenarios && !m_shown.contains(scenario->id))
            m_shown.append(scenario->id);
    }
    std::ranges::sort(m_shown, {}, [&](const Id<Scenario> &id) { return current.find(id)->name; });
}

void CompareView::setShown(const Id<Scenario> &scenario, bool isShown)
{
    if (m_shown.contains(scenario) == isShown)
        return;
    m_isChosen = true;
    if (isShown)
        m_shown.append(scenario);
    else
        m_shown.removeAll(scenario);
    while (size_t(m_shown.size()) > mostScenarios)
        m_shown.removeFirst();
    schedule();
}

void CompareView::fillChoice()
{
    QMenu *menu = m_choice->menu();
    menu->clear();
    for (const Scenario *scenario : all()) {
        QAction *action = menu->addAction(scenario->name);
        action->setCheckable(true);
        action->setChecked(m_shown.contains(scenario->id));
        connect(action, &QAction::toggled, this, [this, id = scenario->id](bool on) { setShown(id, on); });
    }
}

void CompareView::refresh()
{
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    choose();
    m_choice->setText(tr("Scenarios: %1 of %2").arg(m_shown.size()).arg(all().size()));
    m_empty->setVisible(m_shown.isEmpty());
    m_body->setVisible(!m_shown.isEmpty());
    leadFocus(this, m_shown.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_shown.isEmpty())
        compare(false);
    else
        m_job.cancel();
}

/// First without chances, which are there at once; then with them, and with as good dates as the window has.
void CompareView::compare(bool withChances)
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    const Workspace &current = m_workbench.session().workspace();
    SideBySideQuestion question;
    question.plan = {plan->id, m_workbench.asOf(), true};
    question.scenarios = {m_shown.begin(), m_shown.end()};
    if (withChances) {
        question.chanceRuns = chanceRuns;
        if (m_workbench.improves())
            question.plan.people = thoroughBudget(current);
    }
    m_job.start([current, question](Progress &progress) { return sideBySide(current, question, progress); },
                [this, withChances](Result<std::shared_ptr<const SideBySide>> sides) {
                    m_wantsChances = false;
                    if (sides)
                        show(*sides, withChances);
                    else
                        m_finding->setText(sides.error().message, Tone::Warning);
                });
}

void CompareView::show(std::shared_ptr<const SideBySide> sides, bool hasChances)
{
    m_sides = std::move(sides);
    m_model->show(m_sides);
    m_finding->setRuns({{findingOf(*m_sides), Tone::Text, TextWeight::Strong}});
    showColumns();
    arrange();
    Q_EMIT compared();
    m_wantsChances = !hasChances;
    if (hasChances)
        return;
    // Not from here: the job that has just answered has not ended yet.
    QMetaObject::invokeMethod(
        this,
        [this, shown = m_sides] {
            if (shown == m_sides && m_wantsChances && !m_job.isRunning())
                compare(true);
        },
        Qt::QueuedConnection);
}

void CompareView::showColumns()
{
    QSet<QPair<QUuid, QString>> ticked; // what the user has ticked stays so
    for (const ScenarioColumn *column : std::as_const(m_columns)) {
        for (const RecordRef &record : column->picks())
            ticked.insert({record.id, column->objectName()});
    }
    while (QLayoutItem *item = m_columnsRow->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_columns.clear();
    const bool canWrite = m_workbench.readOnlyReason().isEmpty();
    const Scenario *onScreen = m_workbench.scenario();
    for (size_t i = 1; i < m_sides->plans.size(); ++i) {
        const Id<Scenario> id = m_sides->sides[i]->scenario;
        ComparedWords words = m_sides->comparison.words[i];
        if (m_workbench.isPresenting()) // who is on call by name is not shown to others (GR5)
            std::erase_if(words.edits, [](const EditWords &edit) {
                return edit.record.table == QLatin1String(Shift::table);
            });
        auto *column =
            new ScenarioColumn(m_sides->plans[i], words, onScreen && onScreen->id == id, canWrite, m_under);
        column->setObjectName(id.toString());
        for (qsizetype tick = 0; tick < column->ticks().size(); ++tick) {
            if (ticked.contains({words.edits[size_t(tick)].record.id, column->objectName()}))
                column->ticks()[tick]->setChecked(true);
        }
        connect(column, &ScenarioColumn::showWanted, this, [this, id] { m_workbench.setScenario(id); });
        connect(column, &ScenarioColumn::mergeWanted, this, [this, id] { Q_EMIT mergeWanted(id, {}); });
        connect(column, &ScenarioColumn::picksWanted, this,
                [this, id](const QList<RecordRef> &picks) { Q_EMIT mergeWanted(id, picks); });
        m_columns.append(column);
    }
    for (ScenarioColumn *column : std::as_const(m_columns))
        m_columnsRow->addWidget(column);
}

/// All columns of the table are in view; those below have the same width.
void CompareView::arrange()
{
    const Theme &look = theme(this);
    const int plans = m_model->columnCount() - 1;
    if (plans < 1)
        return;
    m_table->setFixedHeight(look.compactRowHeight() * m_model->rowCount()
                            + m_table->horizontalHeader()->sizeHint().height() + look.px(4));
    const int whole = m_table->viewport()->width();
    const int name = std::clamp(whole * 27 / 100, look.px(200), look.px(360));
    const int each = std::max(look.px(140), (whole - name) / plans);
    m_table->setColumnWidth(0, name);
    for (int column = 1; column <= plans; ++column)
        m_table->setColumnWidth(column, each);
    const int under = whole / std::max(1, int(m_columns.size()));
    m_columnsRow->setSpacing(look.space(6));
    for (ScenarioColumn *column : std::as_const(m_columns))
        column->setFixedWidth(std::max(look.px(180), under - look.space(6)));
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &CompareView::arrange, Qt::QueuedConnection); // when the table has its
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace fairlead
