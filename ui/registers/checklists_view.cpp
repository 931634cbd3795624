// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/checklists_view.h"

#include "core/registers/first_year.h"
#include "core/reliability/readiness.h"
#include "core/reliability/templates.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/services/fact_table.h"

#include <QMenu>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// Points of a run, in their order.
QList<RecordRef> pointsOf(const Workspace &workspace, const Id<ChecklistRun> &run)
{
    QList<RecordRef> records;
    for (const JudgedPoint &point : judgedPoints(workspace, run))
        records.append(refer(point.answer));
    return records;
}

/// The open point that is due first; null: all are done.
const CheckAnswer *nextPoint(const Workspace &workspace, const Id<ChecklistRun> &run)
{
    const CheckAnswer *next = nullptr;
    for (const CheckAnswer &each : workspace.rows<CheckAnswer>()) {
        const bool isOpen = each.state == AnswerState::Unknown || each.state == AnswerState::NotMet;
        if (each.run == run && isOpen && each.due.isValid() && (!next || each.due < next->due))
            next = &each;
    }
    return next;
}

Fact plain(const QString &text, const QVariant &value = {})
{
    Fact fact;
    fact.text = text;
    fact.value = value;
    return fact;
}

Fact dated(QDate day)
{
    return plain(QLocale().toString(day, QLocale::ShortFormat), day);
}

FactRow runFacts(const Workspace &workspace, const ChecklistRun &run, QDate asOf)
{
    const ChecklistScore score = checklistScore(workspace, run.id);
    const CheckAnswer *next = nextPoint(workspace, run.id);
    const Person *person = workspace.find(run.person);
    const Service *service = workspace.find(run.service);
    const QString about = person ? person->name : service ? service->name : run.subject;
    const int all = score.applicable();
    Fact progress = plain(QStringLiteral("%1 / %2").arg(score.met).arg(all), score.met);
    progress.bar = all > 0 ? double(score.met) / all : 0.0;
    Fact due = next ? dated(next->due) : plain({});
    if (next && next->due < asOf) {
        due.tone = Tone::Warning;
        due.icon = QLatin1String("warning");
    }
    const char *state = Choices<RunState>::all[size_t(run.state)].label;
    return {refer(run.id),
            {plain(run.caption()), plain(about), dated(run.startedOn), progress,
             plain(next ? next->text : QString()), due,
             plain(QCoreApplication::translate(ChecklistRun::table, state))}};
}

/// "services with a team and a dependency: 14 of 14" of the goals that can be counted.
QString firstYearNote(const Workspace &workspace, const ChecklistRun &run, QDate asOf)
{
    int known = 0;
    int met = 0;
    for (const GoalLine &line : goalLines(workspace, run.id, asOf)) {
        if (!line.signal || !line.signal->isKnown())
            continue;
        ++known;
        met += line.signal->isMet();
    }
    return known == 0
        ? QString()
        : ChecklistsView::tr("the records show %1 of %2 counted goals as reached").arg(met).arg(known);
}

} // namespace

ChecklistsView::ChecklistsView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_runs(new FactTable(workbench, tr("Checklists"),
                           {{tr("Checklist")},
                            {tr("About"), 180},
                            {tr("Begun"), 96},
                            {tr("Done"), 140},
                            {tr("Next"), 260},
                            {tr("Due"), 104},
                            {tr("State"), 92}},
                           this))
    , m_runsHead(new SectionHead(tr("Checklists")))
    , m_pointsHead(new SectionHead(tr("Points")))
{
    const auto key = [](const char *name) { return QString(QLatin1String(name)); };
    m_points =
        makeRecordTable(workbench, tr("Points"),
                        {QLatin1String(CheckAnswer::table),
                         {key("text"), key("state"), key("value"), key("evidence"), key("due"),
                          key("done_on"), key("done_by"), key("waived_reason")},
                         [this](const Workspace &workspace) { return pointsOf(workspace, current()); }},
                        {0, 92, 64, 220, 104, 104, 140, 150}, this);
    m_runsHead->addEnd(makeStarter());
    auto *column = new QVBoxLayout(this);
    setSpace(column, {6, 1, 6, 3, 1});
    column->addWidget(m_runsHead);
    column->addWidget(m_runs, 2);
    column->addWidget(m_pointsHead);
    column->addWidget(m_points, 3);
    leadFocus(this, m_runs);
    connect(m_runs, &FactTable::currentChanged, this, &ChecklistsView::showPoints);
    connect(&workbench.session(), &Session::changed, this, &ChecklistsView::show);
    connect(&workbench, &Workbench::previewChanged, this, &ChecklistsView::show);
    connect(&workbench, &Workbench::resultChanged, this, &ChecklistsView::show);
}

Button *ChecklistsView::makeStarter()
{
    auto *starter = new Button(tr("Start"), ButtonRole::Normal, this);
    starter->setToolTip(tr("Begin from a template of the library"));
    auto *menu = new QMenu(starter);
    for (const QString &key : builtInTemplates()) {
        const auto source = builtInTemplate(key);
        const bool isHere = source && !source->isPrivate
            && (!source->points.empty() || !source->body.isEmpty() || !source->sections.empty()
                || !source->raci.empty() || !source->questions.empty());
        if (isHere)
            connect(menu->addAction(QString(key + QStringLiteral("  ") + source->name)), &QAction::triggered,
                    this, [this, key] { start(key); });
    }
    starter->setMenu(menu);
    return starter;
}

Id<ChecklistRun> ChecklistsView::current() const
{
    return m_runs ? Id<ChecklistRun>::fromUuid(m_runs->current().id) : Id<ChecklistRun>();
}

void ChecklistsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    show();
}

void ChecklistsView::show()
{
    if (!isVisible())
        return; // showEvent() does it
    const Workspace &workspace = m_workbench.workspace();
    std::vector<const ChecklistRun *> runs;
    for (const ChecklistRun &run : workspace.rows<ChecklistRun>())
        runs.push_back(&run);
    std::ranges::stable_sort(runs, [](const ChecklistRun *a, const ChecklistRun *b) {
        return std::tuple(a->state != RunState::Open, b->startedOn, a->key)
            < std::tuple(b->state != RunState::Open, a->startedOn, b->key);
    });
    QList<FactRow> rows;
    for (const ChecklistRun *run : runs)
        rows.append(runFacts(workspace, *run, m_workbench.asOf()));
    m_runsHead->setNote(rows.isEmpty() ? tr("None is begun. A new manager starts with T05, the first year.")
                                       : QString());
    m_runs->setRows(std::move(rows));
    if (!m_runs->view().currentIndex().isValid() && m_runs->shownRows() > 0)
        m_runs->setCurrent(m_runs->model().row(0).record);
    showPoints();
}

void ChecklistsView::showPoints()
{
    qobject_cast<RecordTableModel *>(m_points->model())->refresh();
    const Workspace &workspace = m_workbench.workspace();
    const ChecklistRun *run = workspace.find(current());
    const ChecklistTemplate *source = run ? workspace.find(run->checklist) : nullptr;
    QString note = run ? run->caption() : QString();
    if (source && source->key == QLatin1String("T05")) {
        const QString counted = firstYearNote(workspace, *run, m_workbench.asOf());
        if (!counted.isEmpty())
            note += QStringLiteral("  ·  ") + counted;
    }
    m_pointsHead->setNote(note);
}

void ChecklistsView::start(const QString &key)
{
    const auto source = builtInTemplate(key);
    if (!source)
        return;
    const Workspace &workspace = m_workbench.workspace();
    const QDate on = m_workbench.asOf();
    if (!source->points.empty()) {
        ChecklistSubject subject;
        for (const RecordRef &record : m_workbench.selection()) {
            if (record.table == QLatin1String(Service::table))
                subject.service = Id<Service>::fromUuid(record.id);
            else if (record.table == QLatin1String(Person::table))
                subject.person = Id<Person>::fromUuid(record.id);
        }
        m_workbench.submit(startChecklist(workspace, *source, subject, on));
    } else if (!source->body.isEmpty()) {
        m_workbench.submit(startDocument(workspace, *source, source->name, on));
    } else if (!source->sections.empty()) {
        m_workbench.submit(startMeetings(workspace, *source, m_workbench.team(), on, 2));
    } else {
        m_workbench.submit(addEntries(workspace, *source));
    }
}

} // namespace fairlead
