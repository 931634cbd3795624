// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/maturity_view.h"

#include "core/planning/why_words.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/services/fact_table.h"
#include "ui/services/maturity_facts.h"
#include "ui/services/service_text.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// Points of the newest checklist of a service, in their order.
QList<RecordRef> pointsOf(const Workspace &workspace, const Id<Service> &service)
{
    QList<RecordRef> records;
    if (const ChecklistRun *run = newestChecklist(workspace, service)) {
        for (const JudgedPoint &point : judgedPoints(workspace, run->id))
            records.append(refer(point.answer));
    }
    return records;
}

/// Ratings of the assessment that is worked on, by the order of their dimensions.
QList<RecordRef> ratingsOf(const Workspace &workspace, const Id<Service> &service)
{
    const Assessment *assessment = shownAssessment(workspace, service);
    std::vector<const AssessmentRating *> rows;
    for (const AssessmentRating &rating : workspace.rows<AssessmentRating>()) {
        if (assessment && rating.assessment == assessment->id)
            rows.push_back(&rating);
    }
    std::ranges::stable_sort(rows, {}, [&workspace](const AssessmentRating *rating) {
        const RubricDimension *dimension = workspace.find(rating->dimension);
        return dimension ? dimension->position : 0;
    });
    QList<RecordRef> records;
    for (const AssessmentRating *rating : rows)
        records.append(refer(rating->id));
    return records;
}

} // namespace

MaturityView::MaturityView(ServicesWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_workbench(watch.workbench())
    , m_table(new FactTable(m_workbench, tr("Readiness and maturity"), maturityColumns()))
    , m_pointsHead(new SectionHead(tr("Points of the checklist")))
    , m_ratingsHead(new SectionHead(tr("Ratings")))
{
    auto *line = new QHBoxLayout;
    line->addWidget(makeFilter(*m_table, tr("Filter services"), this));
    line->addStretch(1);
    line->addWidget(makeStarter());
    auto *column = new QVBoxLayout(this);
    setSpace(column, {6, 1, 6, 3, 2});
    column->addLayout(line);
    column->addWidget(m_table, 5);
    column->addWidget(buildDetail(), 5);
    leadFocus(this, m_table);
    connect(m_table, &FactTable::currentChanged, this, &MaturityView::showDetail);
    connect(&watch, &ServicesWatch::changed, this, &MaturityView::show);
    show();
}

Button *MaturityView::makeStarter()
{
    auto *starter = new Button(tr("Start"), ButtonRole::Normal, this);
    starter->setToolTip(tr("Go through a checklist, or assess, for the selected service"));
    auto *menu = new QMenu(starter);
    for (const QString &key : builtInTemplates()) {
        const auto source = builtInTemplate(key);
        if (!source || source->subject != QStringLiteral("service"))
            continue;
        if (!source->points.empty())
            connect(menu->addAction(tr("Checklist: %1").arg(source->checklist.name)), &QAction::triggered,
                    this, [this, key] { startChecklist(key); });
        if (!source->dimensions.empty())
            connect(menu->addAction(tr("Assessment: %1").arg(source->rubric.name)), &QAction::triggered, this,
                    [this, key] { startAssessment(key); });
    }
    starter->setMenu(menu);
    return starter;
}

QWidget *MaturityView::buildDetail()
{
    auto *detail = new QWidget;
    const auto key = [](const char *name) { return QString(QLatin1String(name)); };
    m_points = makeRecordTable(
        m_workbench, tr("Points of the checklist"),
        {QLatin1String(CheckAnswer::table),
         {key("text"), key("state"), key("value"), key("evidence"), key("due"), key("waived_reason")},
         [this](const Workspace &workspace) { return pointsOf(workspace, current()); }},
        {0, 92, 64, 190, 100, 130}, detail);
    m_ratings =
        makeRecordTable(m_workbench, tr("Ratings"),
                        {QLatin1String(AssessmentRating::table),
                         {key("dimension"), key("value"), key("note")},
                         [this](const Workspace &workspace) { return ratingsOf(workspace, current()); }},
                        {0, 64, 170}, detail);
    const auto side = [](SectionHead *head, TableView *table) {
        auto *column = new QVBoxLayout;
        column->addWidget(head);
        column->addWidget(table, 1);
        return column;
    };
    auto *across = new QHBoxLayout(detail);
    setSpace(across, {0, 0, 0, 0, 8});
    across->addLayout(side(m_pointsHead, m_points), 5);
    across->addLayout(side(m_ratingsHead, m_ratings), 3);
    return detail;
}

Id<Service> MaturityView::current() const
{
    return Id<Service>::fromUuid(m_table->current().id);
}

void MaturityView::show()
{
    const ServicesAnswer *answer = m_watch.answer();
    if (!answer)
        return;
    QList<FactRow> rows;
    for (const ServiceFigures &figures : answer->services) {
        const Service *service = answer->workspace.find(figures.service);
        if (!figures.isRetired && (m_workbench.team().isNull() || service->team == m_workbench.team()))
            rows.append(maturityFacts(answer->workspace, figures));
    }
    m_table->setRows(std::move(rows));
    if (!m_table->view().currentIndex().isValid() && m_table->shownRows() > 0)
        m_table->setCurrent(m_table->model().row(0).record);
    showDetail();
}

void MaturityView::showDetail()
{
    for (TableView *table : {m_points, m_ratings})
        qobject_cast<RecordTableModel *>(table->model())->refresh();
    const Workspace &workspace = m_workbench.workspace();
    const ChecklistRun *run = newestChecklist(workspace, current());
    m_pointsHead->setNote(run ? run->caption() : tr("Nobody has gone through one: use Start."));
    const Assessment *assessment = shownAssessment(workspace, current());
    const Rubric *rubric = assessment ? workspace.find(assessment->rubric) : nullptr;
    m_ratingsHead->setNote(!rubric ? tr("Nobody has assessed it: use Start.")
                               : assessment->state == AssessmentState::Draft
                               ? tr("%1, a draft").arg(rubric->name)
                               : rubric->name);
}

void MaturityView::startChecklist(const QString &key)
{
    const auto source = builtInTemplate(key);
    if (!source || current().isNull())
        return;
    m_workbench.submit(fairlead::startChecklist(m_workbench.workspace(), *source, {current(), {}, {}, {}},
                                                m_workbench.asOf()));
}

void MaturityView::startAssessment(const QString &key)
{
    const auto source = builtInTemplate(key);
    if (!source || current().isNull())
        return;
    m_workbench.submit(
        fairlead::startAssessment(m_workbench.workspace(), *source, current(), m_workbench.asOf(), {}));
}

} // namespace fairlead
