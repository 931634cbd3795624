// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/changes_view.h"

#include "core/planning/why_words.h"
#include "core/scenarios/delivered_scope.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figures.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/scenarios/scope_log_model.h"
#include "ui/scenarios/slip_picture.h"
#include "ui/scenarios/tone_delegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace fairlead {

ChangesView::ChangesView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_empty(
          new EmptyState(tr("The plan is not approved yet"),
                         tr("With the approval its dates and its scope are kept. From then on you see here "
                            "what has moved since, and why."),
                         this))
    , m_body(new QWidget)
    , m_slip(new SlipPicture)
    , m_chooser(new QComboBox)
    , m_byLinks(new Button(tr("By links alone"), ButtonRole::Quiet))
    , m_logHead(new SectionHead(tr("Scope log")))
    , m_log(new ScopeLogModel(workbench, this))
    , m_table(new TableView(tr("Scope log")))
{
    build();
    connect(&workbench, &Workbench::resultChanged, this, &ChangesView::schedule);
    connect(&workbench, &Workbench::contextChanged, this, &ChangesView::schedule);
    connect(&workbench.session(), &Session::changed, this, &ChangesView::schedule);
    connect(&workbench, &Workbench::selectionChanged, this, &ChangesView::followSelection);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { showItem(Id<Item>::fromString(m_chooser->itemData(index).toString())); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const ScopeChange *line = m_log->line(index.row()); line && !line->item.isNull())
            m_workbench.select({refer(line->item)});
    });
}

void ChangesView::build()
{
    m_empty->setGhostRows({{tr("Scope"), QStringLiteral("+4")},
                           {tr("On call"), QStringLiteral("+3")},
                           {tr("Speed"), QStringLiteral("−1")}});
    connect(m_empty->addVerb(tr("Approve the plan"), QLatin1String("check")), &QPushButton::clicked, this,
            &ChangesView::approvalWanted);
    m_chooser->setAccessibleName(tr("Whose slip is shown"));
    m_chooser->setToolTip(tr("Whose slip is shown"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(30);
    m_frame = new PictureFrame(m_slip, *m_slip);
    m_byLinks->setCheckable(true);
    m_byLinks->setToolTip(
        tr("Dates as if there were people enough, in place of those with the people there are"));
    connect(m_byLinks, &QAbstractButton::toggled, this, [this] {
        m_slip->show({}, std::nullopt);
        schedule();
    });
    m_frame->addEnd(m_byLinks);
    m_frame->addEnd(m_chooser);
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    m_table->setModel(m_log);
    m_table->setItemDelegate(new ToneDelegate(ScopeLogModel::ToneRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const Theme &look = theme(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    m_table->setColumnWidth(ScopeLogModel::On, look.px(104));
    m_table->setColumnWidth(ScopeLogModel::What, look.px(120));
    m_table->setColumnWidth(ScopeLogModel::Work, look.px(250));
    m_table->setColumnWidth(ScopeLogModel::Days, look.px(64));
    m_table->setColumnWidth(ScopeLogModel::Reason, look.px(300));
    auto *log = new QWidget;
    auto *rows = new QVBoxLayout(log);
    setSpace(rows, {6, 2, 6, 3, 1});
    rows->addWidget(m_logHead);
    rows->addWidget(m_table, 1);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(m_frame);
    parts->addWidget(log);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(parts);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_body, 1);
    all->addWidget(m_empty, 1);
    auto *line = new ProgressLine(this);
    line->watch(&m_job);
    leadFocus(this, m_frame);
}

/// Many changes in one turn make one picture; none while nobody looks.
void ChangesView::schedule()
{
    m_isStale = true;
    if (isVisible())
        QTimer::singleShot(0, this, &ChangesView::refresh);
}

void ChangesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &ChangesView::refresh);
}

void ChangesView::showItem(const Id<Item> &item)
{
    m_item = item;
    schedule();
}

/// A promise that is selected is the one that is asked about.
void ChangesView::followSelection()
{
    for (const RecordRef &record : m_workbench.selection()) {
        const Item *item = m_workbench.workspace().find(Id<Item>::fromUuid(record.id));
        if (item && item->id != m_item && (item->isMilestone() || item->deadline.isValid()))
            return showItem(item->id);
    }
}

/// Milestones and open items with a deadline; the most telling one is chosen until somebody chooses.
void ChangesView::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    const Plan *plan = m_workbench.plan();
    const Workspace &workspace = m_workbench.workspace();
    std::vector<const Item *> items;
    for (const Item &item : workspace.rows<Item>()) {
        const bool isPromise = item.isMilestone() || item.deadline.isValid();
        if (plan && item.plan == plan->id && isPromise && item.state != ItemState::Dropped)
            items.push_back(&item);
    }
    std::ranges::sort(items, [](const Item *a, const Item *b) {
        const auto key = [](const Item *item) {
            return std::tuple(item->state == ItemState::Done, !item->isMilestone(), item->deadline,
                              item->key);
        };
        return key(a) < key(b);
    });
    m_chooser->clear();
    for (const Item *item : items)
        m_chooser->addItem(item->caption(), item->id.toString());
    if (!workspace.find(m_item) && !items.empty())
        m_item = items.front()->id;
    m_chooser->setCurrentIndex(m_chooser->findData(m_item.toString()));
}

QString ChangesView::delivered() const
{
    const BaselineView *baseline = m_workbench.baseline();
    const PlanResult *result = m_workbench.result();
    if (!baseline || !result)
        return {};
    const DeliveredScope scope =
        deliveredScope({baseline->workspace, baseline->result}, {m_workbench.resultWorkspace(), *result});
    QStringList parts{tr("%1 d committed").arg(figure(scope.committed.effort, 0))};
    if (const auto share = scope.deliveredShare())
        parts.append(tr("%1 d delivered, %2").arg(figure(scope.delivered.effort, 0), words::percent(*share)));
    if (const auto share = scope.ofExpected())
        parts.append(tr("%1 of what was expected by now").arg(words::percent(*share, 0)));
    if (const auto rate = scope.scopeChangeRate())
        parts.append(tr("scope changed by %1").arg(words::percent(*rate)));
    return parts.join(QStringLiteral(" · "));
}

void ChangesView::refresh()
{
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    const bool hasBaseline = m_workbench.baseline() != nullptr;
    m_empty->setVisible(!hasBaseline);
    m_body->setVisible(hasBaseline);
    leadFocus(this, hasBaseline ? static_cast<QWidget *>(m_frame) : m_empty);
    if (!hasBaseline)
        return m_job.cancel();
    fillChooser();
    m_log->refresh();
    const int open = m_log->openCount();
    QList<TextRun> runs{{delivered()}};
    if (open > 0)
        runs.append({tr("   %n without a trade-off", nullptr, open), Tone::Warning, TextWeight::Strong});
    m_logHead->setNote(runs);
    count();
}

/// At most 128 plans, off the window's thread.
void ChangesView::count()
{
    const Plan *plan = m_workbench.plan();
    const Item *item = m_workbench.workspace().find(m_item);
    const BaselineView *baseline = m_workbench.baseline();
    if (!plan || !item || !baseline) {
        m_slip->show({}, std::nullopt, tr("The plan has no milestone and no deadline."));
        return m_frame->refresh();
    }
    const QString name = item->key; // its title stands in the choice beside the finding
    const SlipMoments moments{baseline->result.asOf, m_workbench.asOf()};
    m_slip->setNote(m_byLinks->isChecked() ? tr("Dates by links alone, as if there were people enough")
                                           : tr("Dates with the people there are, placed in order of rank"));
    if (!m_slip->slip())
        m_slip->show(name, std::nullopt, tr("Counting where the days come from."));
    m_frame->refresh();
    m_job.start(
        [before = baseline->workspace, now = m_workbench.workspace(), id = m_item, plan = plan->id, moments,
         byLinks = m_byLinks->isChecked()](Progress &progress) {
            return slipWaterfall(before, now, id, moments,
                                 byLinks ? linkFinish(plan, id) : finishWithPeople(plan, id), progress);
        },
        [this, name](Result<SlipWaterfall> slip) {
            if (slip)
                m_slip->show(name, *slip);
            else
                m_slip->show(name, std::nullopt, slip.error().message);
            m_frame->refresh();
            Q_EMIT counted();
        });
}

} // namespace fairlead
