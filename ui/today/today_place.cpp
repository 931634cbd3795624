// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_place.h"

#include "core/checks/chosen_checks.h"
#include "core/people/presence.h"
#include "core/rota/rota_rows.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/place_header.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/services/fact_table.h"
#include "ui/today/today_facts.h"
#include "ui/vault/vault_keeper.h"
#include "ui/workbench/live_forecast.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int healthLineCount = 4;

/// A list whose columns speak for themselves.
void makeBare(FactTable *table)
{
    table->view().horizontalHeader()->hide();
    table->view().setDensity(Density::Compact);
}

} // namespace

TodayPlace::TodayPlace(Workbench &workbench, GoTo goTo, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_goTo(std::move(goTo))
    , m_header(new PlaceHeader(tr("Today"), this))
    , m_needsHead(new SectionHead(tr("Needs you now")))
    , m_dayHead(new SectionHead(tr("Your day")))
    , m_milestonesHead(new SectionHead(tr("Promised dates")))
    , m_reviewsHead(new SectionHead(tr("Review queue")))
    , m_needs(new FactTable(workbench, tr("Needs you now"), today_facts::needColumns(), this))
    , m_day(new FactTable(workbench, tr("Your day"), today_facts::dayColumns(), this))
    , m_milestones(new FactTable(workbench, tr("Promised dates"), today_facts::milestoneColumns(), this))
    , m_reviews(new FactTable(workbench, tr("Review queue"), today_facts::reviewColumns(), this))
{
    for (FactTable *table : {m_needs, m_day, m_reviews})
        makeBare(table);
    m_milestones->view().setDensity(Density::Compact);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *across = new QHBoxLayout;
    column->addLayout(across, 1);
    setSpace(across, {6, 1, 6, 3, 8});
    across->addWidget(buildLeft(), 3);
    across->addWidget(buildRight(), 2);
    leadFocus(this, m_needs);
    follow(m_needs, [this](const RecordRef &record) {
        const auto need = std::ranges::find_if(m_answer.page.needs, [&](const TodayNeed &each) {
            return !each.records.empty() && each.records.front() == record;
        });
        return need == m_answer.page.needs.end() ? PlaceHint() : need->place;
    });
    follow(m_day, [this](const RecordRef &record) {
        const auto entry = std::ranges::find(m_answer.page.day, record, &DayEntry::record);
        return entry == m_answer.page.day.end() ? PlaceHint() : entry->place;
    });
    follow(m_milestones, [](const RecordRef &) { return PlaceHint{QStringLiteral("V2b"), {}}; });
    follow(m_reviews, [this](const RecordRef &record) {
        const auto item = std::ranges::find(m_answer.page.reviews, record, &ReviewItem::record);
        return item == m_answer.page.reviews.end() ? PlaceHint() : PlaceHint{item->place, {}};
    });
    connect(&m_job, &JobBase::finished, this, &TodayPlace::compute);
    connect(&workbench, &Workbench::resultChanged, this, &TodayPlace::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &TodayPlace::refresh);
    connect(&workbench.forecast(), &LiveForecast::changed, this, &TodayPlace::refresh);
    if (VaultKeeper *vault = workbench.vault()) {
        connect(vault, &VaultKeeper::locking, this, &TodayPlace::forget);
        connect(vault, &VaultKeeper::stateChanged, this, &TodayPlace::refresh);
    }
}

TodayPlace::~TodayPlace()
{
    m_workbench.disconnect(this);
}

QWidget *TodayPlace::buildLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    setSpace(column, {0, 0, 0, 0, 1});
    column->addWidget(m_needsHead);
    column->addWidget(m_needs, 3);
    column->addWidget(m_milestonesHead);
    column->addWidget(m_milestones, 2);
    return left;
}

QWidget *TodayPlace::buildRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    setSpace(column, {0, 0, 0, 0, 1});
    column->addWidget(m_dayHead);
    column->addWidget(m_day, 4);
    column->addWidget(m_reviewsHead);
    column->addWidget(m_reviews, 3);
    column->addWidget(new SectionHead(tr("Health")));
    for (int line = 0; line < healthLineCount; ++line) {
        m_health.append(new RunsLabel({}, TextSize::Body, right));
        column->addWidget(m_health.last());
    }
    return right;
}

/// Enter and double click lead to where it can be worked on; the row itself only selects.
void TodayPlace::follow(FactTable *table, std::function<PlaceHint(const RecordRef &)> placeOf)
{
    connect(&table->view(), &QAbstractItemView::activated, this, [this, table, placeOf = std::move(placeOf)] {
        const RecordRef record = table->current();
        const PlaceHint place = placeOf(record);
        if (!record.id.isNull())
            m_workbench.select({record});
        if (!place.view.isEmpty() && m_goTo)
            m_goTo(place);
    });
}

/// The zone of whoever manages the workspace; that of the machine where nobody is known.
QTimeZone TodayPlace::zone() const
{
    const Workspace &workspace = m_workbench.workspace();
    return siteZone(workspace, workspace.find(workspaceManager(workspace)))
        .value_or(QTimeZone::systemTimeZone());
}

void TodayPlace::refresh()
{
    m_isStale = true;
    compute();
}

/// Off the window's thread, one run at a time: chances come in streams, and every run takes all rows.
void TodayPlace::compute()
{
    const PlanResult *result = m_workbench.result();
    if (!m_isStale || m_job.isRunning() || !result || !isVisible())
        return;
    m_isStale = false;
    const VaultKeeper *vault = m_workbench.vault();
    const bool mayShow = vault && vault->isOpen() && !m_workbench.isPresenting();
    const Forecast *forecast = m_workbench.forecast().forecast();
    const auto work = [workspace = m_workbench.resultWorkspace(), result = *result,
                       findings = m_workbench.findings(),
                       forecast = forecast ? std::optional(*forecast) : std::nullopt,
                       records = mayShow ? std::optional(vault->session()->records()) : std::nullopt,
                       zone = zone()](Progress &progress) -> Result<Answer> {
        std::vector<Finding> all = findings;
        const PrivateRecords *open = records ? &*records : nullptr;
        if (open)
            std::ranges::move(runPrivateChecks({workspace, result, nullptr, open}), std::back_inserter(all));
        if (!progress.advance(0.5))
            return fail(Error::cancelled());
        return Answer{workspace, result.asOf,
                      today({workspace, result, all, forecast ? &*forecast : nullptr, open, zone})};
    };
    m_job.start(work, [this](Result<Answer> answer) {
        if (answer)
            show(*std::move(answer));
    });
}

void TodayPlace::show(Answer answer)
{
    m_answer = std::move(answer);
    const Today &page = m_answer.page;
    const Workspace &workspace = m_answer.workspace;
    const QDate asOf = m_answer.asOf;
    m_header->setSubtitle(QLocale().toString(asOf, QLocale::LongFormat));
    m_needs->setRows(today_facts::needRows(page, asOf));
    m_day->setRows(today_facts::dayRows(page));
    m_milestones->setRows(today_facts::milestoneRows(page, workspace, asOf));
    m_reviews->setRows(today_facts::reviewRows(page, workspace));
    const qsizetype all = qsizetype(page.needs.size());
    const qsizetype errors = std::ranges::count(page.needs, Severity::Error, &TodayNeed::severity);
    m_needsHead->setNote(all == 0 ? tr("Nothing. Use the time.")
                                  : tr("%1 that cannot wait, %2 besides").arg(errors).arg(all - errors));
    m_milestonesHead->setNote(page.milestones.empty() ? tr("Nothing is promised.") : QString());
    m_reviewsHead->setNote(page.reviews.empty() ? tr("Nothing waits.") : QString());
    const auto lines = today_facts::healthLines(page);
    for (qsizetype line = 0; line < m_health.size(); ++line) {
        m_health[line]->setRuns(lines.value(line));
        m_health[line]->setVisible(line < lines.size());
    }
    if (const auto &year = page.firstYear)
        m_dayHead->setNote(
            tr("first year %1 of %2; next: %3").arg(year->done).arg(year->all).arg(year->next));
    else
        m_dayHead->setNote(page.day.empty() ? tr("Nothing is planned.") : QString());
}

/// The vault is being locked: nothing private may stay on the screen or in the tables, or come there by a run
/// that began before.
void TodayPlace::forget()
{
    m_isStale = false; // until the new state of the vault is told
    m_job.cancel();
    m_isStale = true;
    if (!m_answer.asOf.isValid())
        return; // nothing was shown yet
    Answer bare = m_answer;
    std::erase_if(bare.page.needs, [](const TodayNeed &need) { return need.isPrivate; });
    std::erase_if(bare.page.day, [](const DayEntry &entry) { return entry.isPrivate; });
    bare.page.health.overdueTalks.reset();
    show(std::move(bare));
}

void TodayPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_workbench.forecast().setWatched(true);
    compute();
}

void TodayPlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_workbench.forecast().setWatched(false);
}

} // namespace fairlead
