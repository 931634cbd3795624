// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/newcomers_view.h"

#include "core/planning/why_words.h"
#include "core/scorecard/release_edits.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/onboarding/newcomer_facts.h"
#include "ui/services/fact_table.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int mostNewcomers = 8; // rows before the table scrolls

} // namespace

NewcomersView::NewcomersView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_pages(new PageStack)
    , m_empty(new EmptyState(tr("Nobody is new"),
                             tr("Who began in the last 90 days, or begins soon, is listed here with a "
                                "checklist of 30, 60 and 90 days. The capacity counts them by their ramp.")))
    , m_hidden(new EmptyState(tr("Hidden while others look on"),
                              tr("End presentation mode to see how newcomers get on.")))
    , m_head(new SectionHead(tr("Newcomers")))
    , m_table(new FactTable(workbench, tr("Newcomers"), newcomerColumns()))
    , m_pointsHead(new SectionHead(tr("30, 60 and 90 days")))
    , m_rampHead(new SectionHead(tr("Ramp")))
    , m_ramp(new RunsLabel)
    , m_begin(new Button(tr("Begin the onboarding")))
    , m_tick(new Button(tr("Done")))
    , m_hold(new Button(tr("Count at this pace")))
    , m_finish(new Button(tr("End the onboarding"), ButtonRole::Quiet))
{
    m_empty->setGhostRows({{tr("Mira Holt"), tr("day %1").arg(12), tr("%1 of %2").arg(3).arg(6)},
                           {tr("Jan Ober"), tr("day %1").arg(47), tr("%1 of %2").arg(5).arg(5)}});
    m_body = buildBody();
    for (QWidget *page : std::initializer_list<QWidget *>{m_body, m_empty, m_hidden})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    leadFocus(this, m_table);
    connect(&workbench.session(), &Session::changed, this, &NewcomersView::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &NewcomersView::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &NewcomersView::refresh);
}

QWidget *NewcomersView::buildBody()
{
    // By name only: nobody is compared (GR8).
    m_table->view().setSortingEnabled(false);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_begin->setToolTip(tr("Begin the list of 30, 60 and 90 days (B)"));
    m_head->addEnd(m_begin);
    connect(m_begin, &QPushButton::clicked, this, &NewcomersView::begin);
    connect(m_table, &FactTable::currentChanged, this, &NewcomersView::showDetail);
    const auto on = [this](const QKeySequence &keys, QWidget *where, auto slot) {
        auto *shortcut = new QShortcut(keys, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::Key_B), m_table, &NewcomersView::begin);
    auto *detail = buildDetail();
    on(QKeySequence(Qt::Key_Space), m_points, &NewcomersView::tick);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    setSpace(column, {6, 1, 6, 3, 2});
    column->addWidget(m_head);
    column->addWidget(m_table, 2);
    column->addWidget(detail, 5);
    return body;
}

QWidget *NewcomersView::buildDetail()
{
    const auto key = [](const char *name) { return QString(QLatin1String(name)); };
    m_points = makeRecordTable(m_workbench, tr("Points of the onboarding"),
                               {QLatin1String(CheckAnswer::table),
                                {key("text"), key("state"), key("done_on"), key("due"), key("evidence")},
                                [this](const Workspace &workspace) {
                                    QList<RecordRef> records;
                                    const auto shown = onboarding();
                                    if (!shown)
                                        return records;
                                    std::vector<const CheckAnswer *> answers;
                                    for (const CheckAnswer &answer : workspace.rows<CheckAnswer>()) {
                                        if (answer.run == shown->run->id)
                                            answers.push_back(&answer);
                                    }
                                    std::ranges::stable_sort(answers, {}, &CheckAnswer::position);
                                    for (const CheckAnswer *answer : answers)
                                        records.append(refer(answer->id));
                                    return records;
                                }},
                               {0, 100, 104, 104, 260}, this);
    m_tick->setToolTip(tr("The current point is done, or open again (Space)"));
    m_finish->setToolTip(tr("Passed with at least 80 % of the points"));
    m_hold->setToolTip(tr("The next steps of the ramp come as much later as the list is behind"));
    m_pointsHead->addEnd(m_finish);
    m_pointsHead->addEnd(m_tick);
    m_rampHead->addEnd(m_hold);
    connect(m_tick, &QPushButton::clicked, this, &NewcomersView::tick);
    connect(m_hold, &QPushButton::clicked, this, &NewcomersView::hold);
    connect(m_finish, &QPushButton::clicked, this, &NewcomersView::finish);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    setSpace(column, {0, 0, 0, 0, 2});
    column->addWidget(m_rampHead);
    column->addWidget(m_ramp);
    column->addWidget(m_pointsHead);
    column->addWidget(m_points, 1);
    column->addStretch(0); // where there are no points
    return detail;
}

Id<Person> NewcomersView::current() const
{
    return Id<Person>::fromUuid(m_table->current().id);
}

std::optional<Onboarding> NewcomersView::onboarding() const
{
    return onboardingOf(m_workbench.workspace(), current(), m_workbench.asOf());
}

QString NewcomersView::ramp() const
{
    return m_ramp->text();
}

void NewcomersView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void NewcomersView::refresh()
{
    if (!isVisible())
        return; // showEvent() does it
    const auto shown = m_workbench.isPresenting()
        ? std::vector<Newcomer>()
        : fairlead::newcomers(m_workbench.workspace(), m_workbench.team(), m_workbench.asOf());
    const RecordRef before = m_table->current();
    const QList<FactRow> rows = newcomerFacts(m_workbench.workspace(), shown, m_workbench.asOf());
    m_table->setRows(rows);
    m_table->setMaximumHeight((std::clamp(int(rows.size()), 1, mostNewcomers) + 1) * theme(this).rowHeight()
                              + theme(this).px(12));
    const auto late = std::ranges::count_if(shown, [](const Newcomer &each) { return each.behind > 0; });
    m_head->setNote(late > 0 ? tr("%1 of %2 behind").arg(late).arg(shown.size()) : tr("all in time"));
    m_pages->setCurrentWidget(m_workbench.isPresenting() ? static_cast<QWidget *>(m_hidden)
                                  : shown.empty()        ? m_empty
                                                         : m_body);
    m_table->setCurrent(m_table->model().rowOf(before) >= 0 || rows.isEmpty() ? before : rows.first().record);
    showDetail();
}

void NewcomersView::showDetail()
{
    const auto shown = onboarding();
    const Person *person = m_workbench.workspace().find(current());
    qobject_cast<RecordTableModel *>(m_points->model())->refresh();
    m_begin->setEnabled(person && !shown);
    for (Button *each : {m_tick, m_finish})
        each->setEnabled(shown.has_value());
    m_points->setVisible(shown.has_value());
    if (!person) {
        m_ramp->setRuns({});
        m_pointsHead->setNote(QString());
        return m_hold->setEnabled(false);
    }
    m_pointsHead->setNote(shown
                              ? tr("%1: %2 of %3 done").arg(person->name).arg(shown->done()).arg(shown->all())
                              : tr("%1 has no list yet; B begins it").arg(person->name));
    const RampInUse ramp = rampInUse(m_workbench.workspace(), person->id);
    m_ramp->setRuns(rampWords(ramp, m_workbench.asOf()));
    const bool isBehind = shown && !holdRamp(m_workbench.workspace(), *shown, m_workbench.asOf()).isEmpty();
    m_rampHead->setNote(isBehind ? tr("the list is %1 behind; the capacity does not know yet")
                                       .arg(words::calendarDays(daysBehind(*shown, m_workbench.asOf())))
                            : ramp.isOwn ? tr("of their own: the capacity follows it")
                                         : tr("as the workspace says; the capacity follows it"));
    m_hold->setEnabled(isBehind);
}

void NewcomersView::begin()
{
    const Person *person = m_workbench.workspace().find(current());
    if (!person || onboarding())
        return;
    const QDate first = person->start.isValid() ? person->start : m_workbench.asOf();
    m_workbench.submit(startOnboarding(m_workbench.workspace(), person->id, first));
}

void NewcomersView::tick()
{
    const auto *model = qobject_cast<const RecordTableModel *>(m_points->model());
    const int row = m_points->currentIndex().row();
    if (row < 0 || row >= model->rowCount())
        return;
    const auto *answer = m_workbench.workspace().find(Id<CheckAnswer>::fromUuid(model->record(row).id));
    if (!answer)
        return;
    const bool isOpen = answer->state == AnswerState::Unknown;
    m_workbench.submit(
        answerPoint(*answer, isOpen ? AnswerState::Met : AnswerState::Unknown, {}, m_workbench.asOf()));
}

void NewcomersView::hold()
{
    if (const auto shown = onboarding())
        m_workbench.submit(holdRamp(m_workbench.workspace(), *shown, m_workbench.asOf()));
}

void NewcomersView::finish()
{
    if (const auto shown = onboarding())
        m_workbench.submit(finishOnboarding(m_workbench.workspace(), *shown, m_workbench.asOf()));
}

QList<KeyHelp> NewcomersView::keys()
{
    return {{QStringLiteral("B"), tr("Begin the onboarding of who is chosen")},
            {QStringLiteral("Space"), tr("A point is done, or open again")}};
}

} // namespace fairlead
