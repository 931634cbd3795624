// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/slos_view.h"

#include "core/planning/why_words.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/kit/value_format.h"
#include "ui/services/burn_down_chart.h"
#include "ui/services/burn_window_facts.h"
#include "ui/services/fact_table.h"
#include "ui/services/proposal_panel.h"
#include "ui/services/service_text.h"

#include <QChartView>
#include <QGraphicsLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

using namespace service_text;

QList<FactColumn> columns()
{
    return {
        {SlosView::tr("Key"), 64},
        {SlosView::tr("Service"), 148},
        {SlosView::tr("Objective"), 0},
        {SlosView::tr("Target"), 72, true},
        {SlosView::tr("Window"), 68, true},
        {SlosView::tr("Budget used"), 132, false, SlosView::tr("The line stands where all of it is used")},
        {SlosView::tr("Used"), 60, true},
        {SlosView::tr("1 d"), 76, true,
         SlosView::tr("Burn rate of the last day; 1× spends the budget within its window")},
        {SlosView::tr("7 d"), 76, true, SlosView::tr("Burn rate of the last 7 days")},
        {SlosView::tr("28 d"), 76, true, SlosView::tr("Burn rate of the last 28 days")},
        {SlosView::tr("Lasts"), 84, true,
         SlosView::tr("Days until it is spent, at the burn of the last 7 days")},
        {SlosView::tr("State"), 110},
        {SlosView::tr("Policy"), 84, true, SlosView::tr("Days of work that the budget policy proposes")}};
}

FactRow rowOf(const ServicesAnswer &answer, const SloFigures &slo)
{
    const Service *service = answer.workspace.find(slo.slo().service);
    Fact used = use(slo.budget);
    Fact part = used;
    part.bar.reset();
    part.icon = {};
    used.icon = {};
    part.value = used.value = slo.budget.hasData ? slo.budget.consumed() : -1;
    Fact policy = none();
    if (slo.proposal >= 0)
        policy = number(answer.proposals[size_t(slo.proposal)].cost.value(), 1, SlosView::tr("d"));
    Fact target = plain(objective(slo.slo()));
    target.value = slo.slo().objective.value();
    return {refer(slo.slo().id),
            {plain(slo.slo().key), plain(service ? service->name : QString()), plain(slo.slo().name), target,
             number(slo.budget.days(), 0, SlosView::tr("d")), used, part, burn(slo.burns[0]),
             burn(slo.burns[1]), burn(slo.burns[2]), exhaustion(slo.budget), state(slo.budget), policy}};
}

} // namespace

SlosView::SlosView(ServicesWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_workbench(watch.workbench())
    , m_table(new FactTable(m_workbench, tr("Service level objectives"), columns()))
    , m_windows(new FactTable(m_workbench, tr("Lines of the multi-window table"), burnWindowColumns()))
    , m_chart(new BurnDownChart)
    , m_chartView(new QChartView(m_chart))
    , m_proposal(new ProposalPanel(m_workbench))
    , m_windowsHead(new SectionHead(tr("When somebody hears of it")))
    , m_empty(new EmptyState(tr("No objectives yet"),
                             tr("Here stands what users may rely on, and how much of the error budget is "
                                "left. OpenSLO and Sloth files can be imported."),
                             this))
    , m_body(new QWidget(this))
{
    m_empty->setGhostRows({{tr("SLO01"), tr("A service"), tr("99.9 %"), tr("Healthy, 20 % used")},
                           {tr("SLO02"), tr("Another one"), tr("99.5 %"), tr("Caution, 81 % used")}});
    connect(m_empty->addVerb(tr("Add the first objective"), QLatin1String("plus")), &QPushButton::clicked,
            this, &SlosView::addObjective);
    auto *add = new Button(tr("New objective"), ButtonRole::Normal);
    add->setToolTip(tr("Add an objective (N)"));
    connect(add, &QPushButton::clicked, this, &SlosView::addObjective);
    auto *key =
        new QShortcut(QKeySequence(Qt::Key_N), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &SlosView::addObjective);
    auto *line = new QHBoxLayout;
    line->addWidget(makeFilter(*m_table, tr("Filter objectives"), this));
    line->addStretch(1);
    line->addWidget(add);
    auto *inside = new QVBoxLayout(m_body);
    setSpace(inside, {0, 1, 0, 3, 3});
    auto *upper = new QVBoxLayout;
    inside->addLayout(upper, 3);
    setSpace(upper, {6, 0, 6, 0, 3});
    upper->addLayout(line);
    upper->addWidget(m_table, 1);
    inside->addWidget(buildDetail(), 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_body, 1);
    leadFocus(this, m_table);
    connect(m_table, &FactTable::currentChanged, this, &SlosView::showDetail);
    connect(&watch, &ServicesWatch::changed, this, &SlosView::show);
    show();
}

QWidget *SlosView::buildDetail()
{
    m_chartView->setFrameShape(QFrame::NoFrame);
    m_chartView->setBackgroundBrush(Qt::NoBrush);
    m_chartView->setRenderHint(QPainter::Antialiasing);
    m_chartView->setFocusPolicy(Qt::StrongFocus);
    m_chartView->setAccessibleName(tr("What is left of the error budget, day by day"));
    m_chartView->viewport()->setAccessibleName(m_chartView->accessibleName());
    m_frame = new PictureFrame(m_chartView, *this);
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    m_windows->view().setDensity(Density::Compact);
    m_windows->setFixedHeight(theme(this).compactRowHeight() * 7 + theme(this).px(12));
    for (QWidget *each : std::initializer_list<QWidget *>{m_proposal, m_windowsHead})
        each->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *right = new QVBoxLayout;
    right->addWidget(m_proposal);
    right->addSpacing(theme(this).space(2));
    right->addWidget(m_windowsHead);
    right->addWidget(m_windows);
    right->addStretch(1);
    auto *detail = new QWidget;
    auto *across = new QHBoxLayout(detail);
    setSpace(across, {0, 0, 6, 0, 2}); // the frame of a picture has its own margin at the left
    across->addWidget(m_frame, 9);
    across->addLayout(right, 11);
    return detail;
}

const SloFigures *SlosView::current() const
{
    const ServicesAnswer *answer = m_watch.answer();
    return answer ? answer->find(Id<Slo>::fromUuid(m_table->current().id)) : nullptr;
}

void SlosView::show()
{
    const ServicesAnswer *answer = m_watch.answer();
    const bool isEmpty = answer && answer->slos.empty();
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty);
    if (!answer)
        return;
    QList<FactRow> rows;
    for (const SloFigures &slo : answer->slos) {
        const Service *service = answer->workspace.find(slo.slo().service);
        if (m_workbench.team().isNull() || (service && service->team == m_workbench.team()))
            rows.append(rowOf(*answer, slo));
    }
    m_table->setRows(std::move(rows));
    if (!m_table->view().currentIndex().isValid() && m_table->model().rowCount() > 0)
        m_table->setCurrent(m_table->model().row(0).record);
    showDetail();
}

void SlosView::showDetail()
{
    const ServicesAnswer *answer = m_watch.answer();
    if (!answer)
        return;
    const SloFigures *slo = current();
    m_proposal->show(*answer, slo);
    m_windows->setRows(slo ? burnWindowFacts(*slo) : QList<FactRow>());
    m_windowsHead->setNote(slo && slo->isBurning
                               ? QList<TextRun>{{tr("It burns too fast, and still does."), Tone::Error}}
                               : QList<TextRun>());
    if (slo)
        m_chart->show(*slo, theme(this));
    else
        m_chart->clear();
    m_frame->refresh();
}

QString SlosView::finding() const
{
    const SloFigures *slo = current();
    if (!slo)
        return {};
    const QString key = slo->slo().key;
    if (!slo->budget.hasData)
        return tr("%1 has no data in its window").arg(key);
    return slo->budget.remaining() <= 0
        ? tr("%1 has used %2 of its budget").arg(key, words::percent(slo->budget.consumed(), 0))
        : tr("%1 has %2 of its budget left").arg(key, words::percent(1 - slo->budget.consumed(), 0));
}

QString SlosView::pictureName() const
{
    const SloFigures *slo = current();
    return tr("error budget %1").arg(slo ? slo->slo().key : QString()).trimmed();
}

QSizeF SlosView::pictureSize() const
{
    return {900, 380};
}

/// A chart of its own on paper, in the theme that is asked for.
void SlosView::drawPicture(QPainter &painter, const Theme &look) const
{
    QGraphicsScene scene;
    auto *chart = new BurnDownChart;
    scene.addItem(chart);
    chart->resize(pictureSize());
    if (const SloFigures *slo = current())
        chart->show(*slo, look);
    chart->layout()->activate(); // there is no event loop that would do it
    const QRectF area(QPointF(0, 0), pictureSize());
    scene.setSceneRect(area);
    scene.render(&painter, area, area);
}

PictureTable SlosView::pictureTable() const
{
    PictureTable table;
    table.headers = {tr("Day"), tr("Left")};
    for (const auto &[day, left] : m_chart->points())
        table.rows.append({dateText(day), words::percent(left / 100)});
    return table;
}

void SlosView::addObjective()
{
    const Workspace &workspace = m_workbench.workspace();
    Slo slo;
    slo.id = Id<Slo>::create();
    slo.key = nextKey<Slo>(workspace);
    slo.name = tr("New objective");
    slo.from = m_workbench.asOf();
    for (const RecordRef &record : m_workbench.selection()) {
        if (record.table == QLatin1String(Service::table))
            slo.service = Id<Service>::fromUuid(record.id);
    }
    if (slo.service.isNull() && !workspace.rows<Service>().isEmpty())
        slo.service = workspace.rows<Service>().begin()->id;
    const QString sentence = tr("Add the objective %1").arg(slo.key);
    addRecord(m_workbench, std::move(slo), sentence);
}

void SlosView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_frame)
        showDetail();
}

} // namespace fairlead
