// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/what_if_panel.h"

#include "core/forecast/forecaster.h"
#include "core/planning/why_words.h"
#include "core/scenarios/plan_difference.h"
#include "core/whatif/what_if_text.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/table_view.h"
#include "ui/kit/value_edit.h"
#include "ui/scenarios/tone_delegate.h"
#include "ui/scenarios/what_if_detail.h"
#include "ui/scenarios/what_if_mail.h"
#include "ui/scenarios/what_if_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int mostCandidates = 400; ///< as many as the command line tries
constexpr int mostChanges = 3;
constexpr int chanceRuns = 300; ///< enough to tell points of chance apart: same seed for all

/// What the forecast of the plan says, with few runs.
ForecastOf forecastWith(const PlanQuestion &question)
{
    return [question](const Workspace &workspace) -> Result<Forecast> {
        NoProgress progress;
        const auto planned = computePlan(workspace, question, progress);
        if (!planned)
            return fail(planned.error());
        ChanceQuestion chance;
        chance.plan = question;
        ForecastOptions options;
        options.runs = chanceRuns;
        return computeForecast(workspace, *planned, chance, ForecastKind::People, options, progress);
    };
}

} // namespace

WhatIfPanel::WhatIfPanel(Workbench &workbench, QWidget *parent)
    : BottomPanel(tr("What would it take"), parent)
    , m_workbench(workbench)
    , m_model(new WhatIfModel(this))
    , m_table(new TableView(tr("What it would take")))
    , m_date(new ValueEdit(dateFormat(workbench.asOf(), Need::Required)))
    , m_again(new Button(tr("Ask again")))
    , m_stop(new Button(tr("Stop")))
    , m_detail(new WhatIfDetail)
{
    build();
    connect(m_date, &ValueEdit::committed, this, [this](const QVariant &value) {
        if (value.toDate() != m_by && !m_item.isNull())
            ask(m_item, value.toDate());
    });
    connect(m_again, &QAbstractButton::clicked, this, [this] { ask(m_item, m_by); });
    connect(m_stop, &QAbstractButton::clicked, this, &WhatIfPanel::stop);
    connect(&m_detail->applyButton(), &QAbstractButton::clicked, this, &WhatIfPanel::apply);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WhatIfPanel::showCurrent);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &WhatIfPanel::apply);
    const auto age = [this] {
        m_isStale = !m_item.isNull();
        m_isTried = false;
        showCounts();
        showCurrent();
    };
    connect(&workbench.session(), &Session::changed, this, age);
    connect(&workbench, &Workbench::previewChanged, this, age);
    connect(&workbench, &Workbench::contextChanged, this,
            [this] { m_model->setHidesDuty(m_workbench.isPresenting()); });
    connect(&m_job, &JobBase::finished, this, &WhatIfPanel::showCounts);
    connect(&m_job, &JobBase::progressed, this, &WhatIfPanel::showCounts);
    showCounts();
    showCurrent();
}

void WhatIfPanel::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(WhatIfModel::ToneRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setDensity(Density::Compact);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(WhatIfModel::Change, QHeaderView::Stretch);
    const Theme &look = theme(this);
    m_table->setColumnWidth(WhatIfModel::Finish, look.px(132));
    m_table->setColumnWidth(WhatIfModel::Gain, look.px(76));
    m_table->setColumnWidth(WhatIfModel::Chance, look.px(64));
    m_table->setColumnWidth(WhatIfModel::Price, look.px(220));
    m_table->installEventFilter(this);
    m_date->setAccessibleName(tr("The date to make"));
    m_date->setToolTip(tr("The date to make; Enter asks"));
    m_date->setFixedWidth(look.px(130));
    m_again->setToolTip(tr("Look again, with the plan as it is now"));
    addTool(m_date);
    addTool(m_again);
    addTool(m_stop);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    setSpace(row, {4, 0, 0, 0, 2});
    row->addWidget(m_table, 1);
    row->addWidget(m_detail);
    m_detail->setFixedWidth(look.px(380));
    body->setMinimumHeight(look.px(212));
    setContent(body);
    auto *line = new ProgressLine(this);
    line->watch(&m_job, ProgressLine::Stop::ByOwner);
    connect(line, &ProgressLine::stopChosen, this, &WhatIfPanel::stop);
    leadFocus(this, m_table);
}

Button &WhatIfPanel::applyButton()
{
    return m_detail->applyButton();
}

void WhatIfPanel::ask(const Id<Item> &item, QDate by)
{
    const Item *asked = m_workbench.workspace().find(item);
    if (!asked)
        return;
    m_item = item;
    m_by = by.isValid() ? by : asked->deadline;
    const PlanResult *result = m_workbench.result();
    if (const QDate finish = result ? peopleFinish(*result, item) : QDate(); !m_by.isValid())
        m_by = (finish.isValid() ? finish : m_workbench.asOf()).addDays(finish.isValid() ? -7 : 7);
    m_date->setValue(m_by);
    m_model->clear();
    m_refusal.clear();
    m_firstAfter = -1;
    m_isComplete = m_isStale = m_isTried = false;
    look();
    showCounts();
    showCurrent();
}

void WhatIfPanel::look()
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    m_asked = m_workbench.workspace();
    WhatIfQuestion question;
    question.plan = {plan->id, m_workbench.asOf(), true};
    question.item = m_item;
    question.by = m_by;
    question.candidates = mostCandidates;
    question.mostChanges = mostChanges;
    question.forecast = forecastWith(question.plan);
    m_mail = WhatIfMail::create();
    m_since.start();
    connect(m_mail.get(), &WhatIfMail::arrived, this, [this, mail = m_mail.get()] {
        if (mail != m_mail.get())
            return; // of a question that nobody asks any more
        if (const auto answer = mail->take(); answer && m_job.isRunning())
            show(*answer);
    });
    const auto work = [snapshot = m_asked, question, mail = m_mail](Progress &progress) {
        return whatWouldItTake(snapshot, question, progress,
                               [&mail](const WhatIfAnswer &answer) { mail->put(answer); });
    };
    m_job.start(work, [this](Result<WhatIfAnswer> answer) {
        m_isComplete = answer.has_value();
        m_refusal = answer ? QString() : answer.error().message;
        if (answer)
            show(*answer);
        else
            showCurrent();
    });
}

/// The current proposal stays the current one while others come in around it; until the user has chosen, the
/// best is.
void WhatIfPanel::show(const WhatIfAnswer &answer)
{
    const WhatIfProposal *current = m_model->proposal(m_table->currentIndex().row());
    const bool isChosen = current && m_table->currentIndex().row() > 0;
    const QStringList sentences = isChosen ? current->sentences : QStringList();
    m_model->show(m_asked, answer);
    setCurrentRow(std::max(0, isChosen ? m_model->rowOf(sentences) : 0));
    if (m_firstAfter < 0 && !answer.proposals.empty())
        m_firstAfter = m_since.elapsed();
    showCounts();
    showCurrent();
    Q_EMIT answered();
}

void WhatIfPanel::setCurrentRow(int row)
{
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void WhatIfPanel::showCounts()
{
    const bool isLooking = m_job.isRunning();
    m_stop->setVisible(isLooking);
    m_again->setVisible(!isLooking && !m_item.isNull());
    const WhatIfAnswer &answer = m_model->answer();
    QList<TextRun> runs;
    if (m_item.isNull()) {
        runs.append({tr("Select an item and ask.")});
    } else if (answer.item.isNull()) {
        runs.append({words::itemTitle(m_asked, m_item), Tone::Text});
        runs.append({tr(" by %1  ").arg(words::day(m_by, m_workbench.asOf())), Tone::Text});
    } else {
        runs.append({whatIfSummary(m_asked, answer), answer.isInTime() ? Tone::Good : Tone::Text});
        if (answer.chance)
            runs.append({tr("  Chance %1.").arg(words::percent(*answer.chance, 0))});
        runs.append({tr("  %n change(s) tried", nullptr, answer.tried)});
        const PlanResult *shown = m_isStale ? nullptr : m_workbench.result();
        if (const QDate better = shown ? peopleFinish(*shown, m_item) : QDate();
            better.isValid() && better != answer.finish)
            runs.append({tr(" · in order of rank; the search for better dates has found %1")
                             .arg(words::day(better, m_by))});
    }
    if (isLooking)
        runs.append({tr(" · looking…")});
    else if (m_isTried)
        runs.append({tr(" · tried in the scenario on screen"), Tone::Good, TextWeight::Strong});
    else if (m_isStale)
        runs.append({tr(" · the plan has changed since"), Tone::Warning, TextWeight::Strong});
    setCounts(runs);
}

void WhatIfPanel::showCurrent()
{
    const WhatIfProposal *proposal = m_model->proposal(m_table->currentIndex().row());
    QString hint;
    if (!m_refusal.isEmpty())
        hint = m_refusal;
    else if (m_job.isRunning())
        hint =
            tr("Looking for changes that bring it forward; each is planned again with the people there are.");
    else if (m_isComplete && m_model->answer().isInTime())
        hint = tr("Nothing is needed: it is in time. Type an earlier date to ask further.");
    else if (m_isComplete)
        hint = tr("None of the changes that were tried brings it forward.");
    else
        hint = tr("Select an item or a milestone and press Alt+Shift+W.");
    m_detail->show(m_asked, m_model->answer(), proposal, hint);
    const bool canWrite = m_workbench.readOnlyReason().isEmpty();
    m_detail->applyButton().setEnabled(canWrite && !m_isStale);
}

void WhatIfPanel::stop()
{
    m_job.cancel();
    showCounts();
    showCurrent();
    Q_EMIT answered();
}

void WhatIfPanel::apply()
{
    const WhatIfProposal *proposal = m_model->proposal(m_table->currentIndex().row());
    const Item *item = m_asked.find(m_item);
    if (!proposal || !item || !m_workbench.readOnlyReason().isEmpty())
        return;
    const WhatIfProposal chosen = *proposal;
    stop();
    const QString name = tr("%1 by %2").arg(item->key, words::day(m_by, m_workbench.asOf()));
    m_isTried = m_workbench.branchOff(name, chosen.sentences.join(u' '), chosen.changes);
    showCounts();
}

void WhatIfPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isLooking())
        return stop();
    BottomPanel::keyPressEvent(event);
}

bool WhatIfPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return BottomPanel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_table->currentIndex().row();
    if (isEnter(*key)) {
        apply();
        return true;
    }
    if ((key->key() == Qt::Key_Right || key->key() == Qt::Key_Left) && m_model->alikeCount(row) > 0) {
        m_model->setOpen(row, key->key() == Qt::Key_Right);
        setCurrentRow(row);
        return true;
    }
    return BottomPanel::eventFilter(watched, event);
}

} // namespace fairlead
