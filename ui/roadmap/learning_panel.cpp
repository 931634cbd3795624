// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/learning_panel.h"

#include "core/careers/opportunities.h"
#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/table_view.h"
#include "ui/roadmap/learning_model.h"
#include "ui/scenarios/sentence_list.h"
#include "ui/scenarios/tone_delegate.h"
#include "ui/vault/vault_keeper.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead {

LearningPanel::LearningPanel(Workbench &workbench, QWidget *parent)
    : BottomPanel(tr("Could learn"), parent)
    , m_workbench(workbench)
    , m_model(new LearningModel(this))
    , m_table(new TableView(tr("Work to learn on")))
    , m_lines(new QWidget)
    , m_column(new QVBoxLayout(m_lines))
    , m_take(new Button(tr("Let a pair do it"), ButtonRole::Primary))
    , m_again(new Button(tr("Price again")))
{
    build();
    follow();
    showCounts();
    showCurrent();
}

LearningPanel::~LearningPanel()
{
    m_workbench.disconnect(this);
}

void LearningPanel::build()
{
    const Theme &look = theme(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(LearningModel::ToneRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setDensity(Density::Compact);
    m_table->setColumnWidths({0, 150, 146, 122, 134, 80});
    m_table->installEventFilter(this);
    m_again->setToolTip(tr("Price again, with the plan as it is now"));
    addTool(m_again);
    setSpace(m_column, {4, 1, 4, 2, 1});
    auto *detail = new Panel(Fill::Surface, Qt::LeftEdge);
    auto *all = new QVBoxLayout(detail);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(calmScrollArea(m_lines), 1);
    auto *verbs = new QHBoxLayout;
    all->addLayout(verbs);
    setSpace(verbs, {4, 0, 4, 1, 2});
    verbs->addWidget(m_take);
    verbs->addStretch(1);
    m_take->setToolTip(tr("Who is one level short does it, with the help of somebody who can (Enter)"));
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    setSpace(row, {4, 0, 0, 0, 2});
    row->addWidget(m_table, 1);
    row->addWidget(detail);
    detail->setFixedWidth(look.px(340));
    body->setMinimumHeight(look.px(212));
    setContent(body);
    auto *line = new ProgressLine(this);
    line->watch(&m_job, ProgressLine::Stop::ByOwner);
    connect(line, &ProgressLine::stopChosen, this, &LearningPanel::stop);
    leadFocus(this, m_table);
}

void LearningPanel::follow()
{
    connect(m_take, &QAbstractButton::clicked, this, &LearningPanel::take);
    connect(m_again, &QAbstractButton::clicked, this, &LearningPanel::seek);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &LearningPanel::take);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LearningPanel::showCurrent);
    connect(&m_workbench.session(), &Session::changed, this, &LearningPanel::age);
    connect(&m_workbench, &Workbench::previewChanged, this, &LearningPanel::age);
    connect(&m_workbench, &Workbench::resultChanged, this, &LearningPanel::seek);
    connect(&m_workbench, &Workbench::contextChanged, this, [this] {
        showGoals();
        if (m_workbench.team() != m_team || !m_workbench.result() || !m_workbench.plan()
            || m_workbench.plan()->id != m_workbench.result()->plan) {
            age();
            seek();
        }
    });
    connect(&m_job, &JobBase::finished, this, &LearningPanel::showCounts);
    if (VaultKeeper *vault = m_workbench.vault()) {
        connect(vault, &VaultKeeper::locking, this, [this] { m_model->setGoals({}); });
        connect(vault, &VaultKeeper::stateChanged, this, &LearningPanel::showGoals);
    }
}

/// What is shown is of a plan that has changed since; the planner answers soon.
void LearningPanel::age()
{
    m_isStale = true;
    m_job.cancel();
    showCounts();
    showCurrent();
}

/// Prices the plan of the newest answer, while the panel is seen; what is shown stays until then.
void LearningPanel::seek()
{
    const PlanResult *result = m_workbench.result();
    if (!isVisible() || !m_isStale || !result || m_workbench.isComputing())
        return;
    m_isStale = false;
    m_team = m_workbench.team();
    m_asked = m_workbench.resultWorkspace();
    m_refusal.clear();
    const PlanQuestion question{result->plan, result->asOf, true};
    m_job.start([workspace = m_asked, plan = *result, question, team = m_team](
                    Progress &progress) { return learningOffers(workspace, plan, question, team, progress); },
                [this](Result<std::vector<LearningOffer>> offers) {
                    m_refusal = offers ? QString() : offers.error().message;
                    show(offers ? *std::move(offers) : std::vector<LearningOffer>());
                });
    showCounts();
    showCurrent();
}

/// The current work stays the current one where it is still offered.
void LearningPanel::show(std::vector<LearningOffer> offers)
{
    const LearningOffer *current = m_model->offer(m_table->currentIndex().row());
    const Id<SkillDemand> demand = current ? current->demand : Id<SkillDemand>();
    m_model->show(m_asked, std::move(offers));
    showGoals();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(demand)), 0));
    showCounts();
    showCurrent();
}

void LearningPanel::showCounts()
{
    QList<TextRun> runs;
    const auto count = [this](auto fits) {
        int number = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            number += fits(*m_model->offer(row)) ? 1 : 0;
        return number;
    };
    if (const int all = m_model->rowCount(); all > 0) {
        const int harmless = count([](const LearningOffer &each) {
            return each.deadlinesBroken == 0 && each.othersDays <= 0 && each.after.isValid();
        });
        runs.append({tr("%n piece(s) of work", nullptr, all), Tone::Text});
        runs.append({tr("  ·  %n cost(s) others nothing", nullptr, harmless),
                     harmless > 0 ? Tone::Good : Tone::Secondary});
    }
    if (m_job.isRunning())
        runs.append({tr("  being priced…")});
    else if (m_isStale && m_model->rowCount() > 0)
        runs.append({tr("  the plan has changed since"), Tone::Warning, TextWeight::Strong});
    setCounts(runs);
    m_again->setVisible(m_isStale && !m_job.isRunning() && !m_workbench.isComputing());
}

void LearningPanel::showCurrent()
{
    emptyColumn(m_column);
    m_prices.clear();
    const auto add = [this](const QString &words, TextSize size, Tone tone, TextWeight weight) {
        auto *label = new Label(words, size, tone, weight);
        label->setWordWrap(true);
        m_column->addWidget(label);
    };
    const LearningOffer *offer = m_model->offer(m_table->currentIndex().row());
    m_take->setVisible(offer != nullptr);
    m_take->setEnabled(!m_isStale && !m_job.isRunning() && m_workbench.readOnlyReason().isEmpty());
    if (!offer) {
        const QString hint = !m_refusal.isEmpty() ? m_refusal
            : m_job.isRunning() || m_isStale
            ? tr("Each piece of work is planned again as a pair’s work, with the people there are.")
            : tr("Nothing above the line asks for one level more of a skill than somebody of its team has.");
        add(hint, TextSize::Body, Tone::Secondary, TextWeight::Regular);
        m_column->addStretch(1);
        return;
    }
    const Workspace &names = m_model->names();
    add(words::item(names, offer->item) + u' ' + words::skill(names, offer->skill, offer->to),
        TextSize::Section, Tone::Text, TextWeight::Strong);
    m_prices = learningPrices(names, *offer, m_workbench.asOf());
    for (const QString &price : std::as_const(m_prices)) {
        using Sentence = DifferenceSentence;
        const bool isBroken = offer->deadlinesBroken > 0 && price == m_prices.first();
        m_column->addWidget(isBroken
                                ? sentenceLine({Sentence::Subject::Date, Sentence::Tone::Worse, {}, price})
                                : plainLine(price));
    }
    add(tr("Could learn: %1").arg(words::people(names, offer->learners)), TextSize::Note, Tone::Secondary,
        TextWeight::Regular);
    if (!offer->placed.empty())
        add(tr("The plan would put on it: %1").arg(words::people(names, offer->placed)), TextSize::Note,
            Tone::Secondary, TextWeight::Regular);
    m_column->addStretch(1);
}

/// Growth goals are in the vault: a mark at their items, only while it is open and nobody looks on (GR5).
void LearningPanel::showGoals()
{
    const VaultKeeper *vault = m_workbench.vault();
    const bool mayShow = vault && vault->isOpen() && !m_workbench.isPresenting();
    m_model->setGoals(mayShow ? itemsOfOpenGoals(vault->session()->records()) : std::set<Id<Item>>());
}

void LearningPanel::take()
{
    const LearningOffer *offer = m_model->offer(m_table->currentIndex().row());
    if (!offer || !m_take->isEnabled())
        return;
    const ChangeSet changes = offer->changes; // the model may go on while it is made
    if (m_workbench.submit(changes))
        Q_EMIT m_workbench.said(changes.sentence);
}

void LearningPanel::stop()
{
    if (!m_job.isRunning())
        return;
    m_isStale = true;
    m_job.cancel();
    showCounts();
    showCurrent();
}

void LearningPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isPricing())
        return stop();
    BottomPanel::keyPressEvent(event);
}

bool LearningPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && isEnter(*static_cast<QKeyEvent *>(event))) {
        take();
        return true;
    }
    return BottomPanel::eventFilter(watched, event);
}

void LearningPanel::showEvent(QShowEvent *event)
{
    BottomPanel::showEvent(event);
    seek();
}

void LearningPanel::hideEvent(QHideEvent *event)
{
    BottomPanel::hideEvent(event);
    stop();
}

} // namespace fairlead
