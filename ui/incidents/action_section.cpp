// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/action_section.h"

#include "core/scorecard/action_figures.h"
#include "core/scorecard/incident_edits.h"
#include "core/scorecard/incident_review.h"
#include "core/workspace/ops_edits.h"
#include "ui/incidents/type_over.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int daysUntilDue = 14;
constexpr int ownerColumn = 2;
constexpr int mostRows = 6;

} // namespace

ActionSection::ActionSection(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new SectionHead(tr("Actions")))
    , m_done(new Button(tr("Done"), ButtonRole::Quiet))
    , m_helped(new Button(tr("It has helped"), ButtonRole::Quiet))
    , m_failed(new Button(tr("It has not"), ButtonRole::Quiet))
{
    const auto key = [](const char *name) { return QString(QLatin1String(name)); };
    m_table =
        makeRecordTable(m_workbench, tr("Actions of the incident"),
                        {QLatin1String(ActionItem::table),
                         {key("key"), key("title"), key("owner"), key("due"), key("state"), key("effective")},
                         [this](const Workspace &workspace) {
                             QList<RecordRef> records;
                             if (const Incident *incident = workspace.find(m_incident)) {
                                 for (const ActionItem *action : actionsOfIncident(workspace, *incident))
                                     records.append(refer(action->id));
                             }
                             return records;
                         }},
                        {54, 0, 118, 86, 88, 70}, this);
    m_table->setDensity(Density::Compact);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *add = new Button(tr("New action"));
    add->setToolTip(tr("New action from this incident (A)"));
    m_done->setToolTip(tr("The marked action is done (D)"));
    m_helped->setToolTip(tr("Its effect was checked: this does not happen any more (H)"));
    m_failed->setToolTip(tr("Its effect was checked: it does not help (Shift+H)"));
    for (Button *each : {m_done, m_helped, m_failed, add})
        m_head->addEnd(each);
    connect(add, &QPushButton::clicked, this, &ActionSection::addAction);
    connect(m_done, &QPushButton::clicked, this, &ActionSection::finish);
    connect(m_helped, &QPushButton::clicked, this, [this] { judge(true); });
    connect(m_failed, &QPushButton::clicked, this, [this] { judge(false); });
    const auto on = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::Key_D), [this] { finish(); });
    on(QKeySequence(Qt::Key_H), [this] { judge(true); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_H), [this] { judge(false); });
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 0, 0, 0, 1});
    column->addWidget(m_head);
    column->addWidget(m_table);
    leadFocus(this, m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActionSection::showButtons);
}

void ActionSection::show(const Incident &incident)
{
    m_incident = incident.id;
    qobject_cast<RecordTableModel *>(m_table->model())->refresh();
    m_table->setColumnHidden(ownerColumn, m_workbench.isPresenting());
    const auto actions = actionsOfIncident(m_workbench.workspace(), incident);
    const QDate asOf = m_workbench.asOf();
    // Every date counts: the window is as wide as dates go.
    const ActionFigures figures = actionFigures(actions, QDate(1900, 1, 1), QDate(9999, 12, 31), asOf);
    const int undated = int(std::ranges::count_if(
        actions, [](const ActionItem *each) { return !each->due.isValid() || each->owner.isNull(); }));
    QList<TextRun> note;
    const auto say = [&note](const QString &words, Tone tone = Tone::Secondary) {
        note.append({note.isEmpty() ? words : QString(QStringLiteral(" · ") + words), tone});
    };
    if (actions.empty())
        say(tr("none yet"));
    else
        say(tr("%1 of %2 finished").arg(figures.finished).arg(figures.due - figures.cancelled));
    if (!figures.overdue.empty())
        say(tr("%1 overdue").arg(figures.overdue.size()), Tone::Error);
    if (figures.verified > 0)
        say(tr("%1 of %2 have helped").arg(figures.effective).arg(figures.verified));
    if (undated > 0)
        say(tr("%1 without owner or date").arg(undated), Tone::Warning);
    m_head->setNote(note);
    const int rows = std::clamp(m_table->model()->rowCount(), 1, mostRows);
    m_table->setFixedHeight((rows + 1) * theme(this).compactRowHeight() + theme(this).px(14));
    m_table->setVisible(!actions.empty());
    showButtons();
}

const ActionItem *ActionSection::current() const
{
    const auto *model = qobject_cast<const RecordTableModel *>(m_table->model());
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < model->rowCount()
        ? m_workbench.workspace().find(Id<ActionItem>::fromUuid(model->record(row).id))
        : nullptr;
}

void ActionSection::showButtons()
{
    const ActionItem *action = current();
    const bool isDone =
        action && (action->state == ActionState::Done || action->state == ActionState::Verified);
    const bool mayEdit = m_workbench.readOnlyReason().isEmpty();
    m_done->setVisible(mayEdit && action && !isDone);
    m_helped->setVisible(mayEdit && isDone);
    m_failed->setVisible(mayEdit && isDone);
}

void ActionSection::addAction()
{
    const Workspace &workspace = m_workbench.workspace();
    const Incident *incident = workspace.find(m_incident);
    if (!incident)
        return;
    const QString key = nextKey<ActionItem>(workspace);
    if (!m_workbench.submit(::fairlead::addAction(workspace, tr("New action"), incident->key,
                                                  m_workbench.asOf().addDays(daysUntilDue))))
        return;
    const ActionItem *added = m_workbench.workspace().byKey<ActionItem>(key);
    auto *model = qobject_cast<RecordTableModel *>(m_table->model());
    const int row = added ? model->rowOf(refer(added->id)) : -1;
    if (row < 0)
        return;
    typeOver(*m_table, model->index(row, 1));
}

void ActionSection::finish()
{
    if (const ActionItem *action = current()) {
        const ChangeSet changes = finishAction(*action, m_workbench.asOf());
        if (!changes.isEmpty())
            m_workbench.submit(changes);
    }
}

void ActionSection::judge(bool isEffective)
{
    if (const ActionItem *action = current())
        m_workbench.submit(judgeAction(*action, isEffective, m_workbench.asOf()));
}

} // namespace fairlead
