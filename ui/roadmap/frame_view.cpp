// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/frame_view.h"

#include "core/workspace/workspace.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/roadmap/reserve_panel.h"
#include "ui/roadmap/track_record_panel.h"
#include "ui/services/proposal_panel.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

QList<RecordRef> objectivesByKey(const Workspace &workspace)
{
    std::vector<const Objective *> rows;
    for (const Objective &objective : workspace.rows<Objective>())
        rows.push_back(&objective);
    std::ranges::sort(rows, {}, &Objective::key);
    QList<RecordRef> records;
    for (const Objective *objective : rows)
        records.append(refer(objective->id));
    return records;
}

/// In the order of their objectives.
QList<RecordRef> keyResultsByObjective(const Workspace &workspace)
{
    QList<RecordRef> records;
    for (const RecordRef &objective : objectivesByKey(workspace)) {
        for (const KeyResult &result : workspace.rows<KeyResult>()) {
            if (result.objective.uuid() == objective.id)
                records.append(refer(result.id));
        }
    }
    return records;
}

/// Newest first.
QList<RecordRef> scopeChangesOf(const Workspace &workspace, const Id<Plan> &plan)
{
    std::vector<const ScopeChange *> rows;
    for (const ScopeChange &change : workspace.rows<ScopeChange>()) {
        if (change.plan == plan)
            rows.push_back(&change);
    }
    std::ranges::stable_sort(rows, std::greater(), &ScopeChange::on);
    QList<RecordRef> records;
    for (const ScopeChange *change : rows)
        records.append(refer(change->id));
    return records;
}

} // namespace

FrameView::FrameView(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    auto *columns = new QHBoxLayout(this);
    setSpace(columns, {6, 1, 6, 3, 8});
    columns->addWidget(createAims(), 6);
    columns->addWidget(createReserve(), 5);
    leadFocus(this, m_objectives);
    connect(&workbench.session(), &Session::changed, this, &FrameView::showCounts);
    connect(&workbench, &Workbench::previewChanged, this, &FrameView::showCounts);
    showCounts();
}

QWidget *FrameView::createAims()
{
    auto *aims = new QWidget;
    auto *column = new QVBoxLayout(aims);
    column->setContentsMargins(0, 0, 0, 0);
    setSpace(column, {0, 0, 0, 0, 1});
    const auto verb = [this](const QString &words, auto slot) {
        auto *button = new Button(words, ButtonRole::Quiet);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_aims = new SectionHead(tr("What the quarter is for"));
    m_aims->addEnd(verb(tr("Add objective"), &FrameView::addObjective));
    m_objectives = makeRecordTable(
        m_workbench, tr("Objectives"),
        {QLatin1String(Objective::table),
         {QStringLiteral("key"), QStringLiteral("title"), QStringLiteral("owner"), QStringLiteral("state")},
         objectivesByKey},
        {64, 0, 120, 80}, aims);
    m_results = new SectionHead(tr("How we will know"));
    m_results->addEnd(verb(tr("Add key result"), &FrameView::addKeyResult));
    m_keyResults =
        makeRecordTable(m_workbench, tr("Key results"),
                        {QLatin1String(KeyResult::table),
                         {QStringLiteral("title"), QStringLiteral("start"), QStringLiteral("current"),
                          QStringLiteral("target"), QStringLiteral("unit")},
                         keyResultsByObjective},
                        {0, 80, 80, 80, 72}, aims);
    column->addWidget(m_aims);
    column->addWidget(m_objectives, 4);
    column->addWidget(m_results);
    column->addWidget(m_keyResults, 5);
    return aims;
}

QWidget *FrameView::createReserve()
{
    auto *reserve = new QWidget;
    auto *column = new QVBoxLayout(reserve);
    setSpace(column, {0, 0, 0, 0, 2});
    column->addWidget(new SectionHead(tr("Kept for engineering excellence")));
    column->addWidget(new ReservePanel(m_workbench));
    auto *note = new Label(tr("The reserve is what reliability, security and debt get before features are "
                              "ranked. Outside its band a team will be asked why (check X07)."),
                           TextSize::Note, Tone::Secondary);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addSpacing(theme(this).space(3));
    m_proposals = new ProposalList(m_workbench, reserve);
    column->addWidget(m_proposals);
    column->addSpacing(theme(this).space(3));
    m_changes = new SectionHead(tr("What has changed since approval"));
    m_scope = makeRecordTable(m_workbench, tr("Scope changes"),
                              {QLatin1String(ScopeChange::table),
                               {QStringLiteral("on"), QStringLiteral("item"), QStringLiteral("delta"),
                                QStringLiteral("reason"), QStringLiteral("trade_off")},
                               [this](const Workspace &workspace) {
                                   return m_workbench.plan()
                                       ? scopeChangesOf(workspace, m_workbench.plan()->id)
                                       : QList<RecordRef>();
                               }},
                              {100, 92, 76, 0, 84}, reserve);
    column->addWidget(m_changes);
    column->addWidget(m_scope, 1);
    m_record = new TrackRecordPanel(m_workbench);
    column->addWidget(m_record, 1);
    return reserve;
}

void FrameView::showCounts()
{
    const Workspace &workspace = m_workbench.workspace();
    const int objectives = int(workspace.rows<Objective>().size());
    m_aims->setNote(objectives == 0 ? tr("Nothing yet: add what the quarter is to achieve.") : QString());
    m_results->setNote(m_keyResults->model()->rowCount() == 0
                           ? tr("Nothing yet: add figures that will tell whether it worked.")
                           : QString());
    m_changes->setNote(m_scope->model()->rowCount() == 0 ? tr("Nothing so far.") : QString());
}

void FrameView::addObjective()
{
    Objective objective;
    objective.id = Id<Objective>::create();
    objective.key = nextKey<Objective>(m_workbench.workspace());
    objective.title = tr("New objective");
    addRecord(m_workbench, objective, tr("Add objective %1").arg(objective.key));
    m_objectives->setFocus();
}

void FrameView::addKeyResult()
{
    const QList<RecordRef> objectives = objectivesByKey(m_workbench.workspace());
    if (objectives.isEmpty())
        return addObjective();
    RecordRef chosen = objectives.first();
    for (const RecordRef &record : m_workbench.selection()) {
        if (record.table == QLatin1String(Objective::table))
            chosen = record;
    }
    KeyResult result;
    result.id = Id<KeyResult>::create();
    result.objective = Id<Objective>::fromUuid(chosen.id);
    result.title = tr("New key result");
    addRecord(m_workbench, result, tr("Add a key result"));
    m_keyResults->setFocus();
}

} // namespace fairlead
