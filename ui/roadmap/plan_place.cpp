// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/plan_place.h"

#include "core/planning/commitments.h"
#include "ui/capacity/capacity_place.h"
#include "ui/governance/risks_view.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/place_header.h"
#include "ui/roadmap/chances_dialog.h"
#include "ui/roadmap/commit_view.h"
#include "ui/roadmap/frame_view.h"
#include "ui/roadmap/rank_view.h"
#include "ui/roadmap/sequence_view.h"
#include "ui/scenarios/changes_view.h"
#include "ui/scenarios/compare_view.h"
#include "ui/scenarios/merge_page.h"
#include "ui/workbench/chance_words.h"
#include "ui/workbench/live_forecast.h"

#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

struct PlanPlace::Tab {
    const char *id;
    const char *codes; ///< of screens.md, for what points here
    const char *title;
    QWidget *(PlanPlace::*make)();
};

std::span<const PlanPlace::Tab> PlanPlace::tabs()
{
    static constexpr Tab all[] = {
        {"frame", "V2d", QT_TR_NOOP("Frame"), &PlanPlace::makeFrame},
        {"capacity", "", QT_TR_NOOP("Capacity"), &PlanPlace::makeCapacity},
        {"rank", "V2a", QT_TR_NOOP("Rank"), &PlanPlace::makeRank},
        {"sequence", "V2b V2c", QT_TR_NOOP("Sequence"), &PlanPlace::makeSequence},
        {"risks", "", QT_TR_NOOP("Risks"), &PlanPlace::makeRisks},
        {"commit", "", QT_TR_NOOP("Commit"), &PlanPlace::makeCommit},
        {"compare", "V2e", QT_TR_NOOP("Compare"), &PlanPlace::makeCompare},
        {"changes", "V2f", QT_TR_NOOP("Changes"), &PlanPlace::makeChanges},
    };
    return all;
}

PlanPlace::PlanPlace(Workbench &workbench, Needs needs, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_needs(std::move(needs))
    , m_header(new PlaceHeader(tr("Plan"), this))
    , m_chance(new RunsLabel)
    , m_stack(new PageStack)
{
    for (const Tab &tab : tabs())
        m_header->addView(QLatin1String(tab.id), tr(tab.title));
    m_header->addTabsEnd(m_chance);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    const auto stepWith = [this](const char *keys, int by) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    stepWith("Ctrl+Tab", 1);
    stepWith("Ctrl+Shift+Tab", -1);
    connect(m_header, &PlaceHeader::viewChosen, this, &PlanPlace::showView);
    connect(&workbench, &Workbench::resultChanged, this, &PlanPlace::showTotals);
    connect(&workbench, &Workbench::contextChanged, this, &PlanPlace::showTotals);
    connect(&m_header->subtitle(), &RunsLabel::asked, this, &PlanPlace::explainTotal);
    connect(&workbench.forecast(), &LiveForecast::changed, this, &PlanPlace::showChance);
    connect(&workbench.forecast(), &LiveForecast::asked, this, &PlanPlace::showChances);
    connect(&workbench, &Workbench::contextChanged, this, &PlanPlace::showChance);
    showTotals();
    showChance();
    showView(QStringLiteral("rank"));
}

QStringList PlanPlace::views() const
{
    QStringList ids;
    for (const Tab &tab : tabs())
        ids.append(QLatin1String(tab.id));
    return ids;
}

QString PlanPlace::currentView() const
{
    return m_header->currentView();
}

void PlanPlace::showView(const QString &view)
{
    for (const Tab &tab : tabs()) {
        const bool isCode = view.startsWith(u'V') && QLatin1String(tab.codes).contains(view);
        if (view == QLatin1String(tab.id) || isCode)
            open(tab);
    }
    if (auto *views = dynamic_cast<PlaceViews *>(m_stack->currentWidget()))
        views->showView(view);
}

void PlanPlace::open(const Tab &tab)
{
    const QString id = QLatin1String(tab.id);
    QWidget *shown = view(id);
    m_stack->setCurrentWidget(shown);
    m_header->setCurrentView(id);
    leadFocus(this, shown);
    for (auto verbs = m_verbs.cbegin(); verbs != m_verbs.cend(); ++verbs) {
        for (Button *verb : verbs.value())
            verb->setVisible(verbs.key() == id);
    }
}

/// The next tab, or with -1 the one before, around the ends.
void PlanPlace::step(int by)
{
    const auto all = tabs();
    const auto current =
        std::ranges::find(all, currentView(), [](const Tab &tab) { return QLatin1String(tab.id); });
    const auto count = qsizetype(all.size());
    const qsizetype next = (current - all.begin() + by + count) % count;
    open(all[size_t(next)]);
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

QWidget *PlanPlace::view(const QString &id)
{
    for (const Tab &tab : tabs()) {
        if (id != QLatin1String(tab.id) || m_views.contains(id))
            continue;
        QWidget *made = (this->*tab.make)();
        m_views.insert(id, made);
        m_stack->addWidget(made);
    }
    return m_views.value(id);
}

void PlanPlace::addVerb(const char *tab, const QString &words, const QString &tip, std::function<void()> run)
{
    auto *verb = new Button(words, ButtonRole::Normal, this);
    verb->setToolTip(tip);
    connect(verb, &QPushButton::clicked, this, std::move(run));
    m_header->addTabsEnd(verb);
    m_verbs[QLatin1String(tab)].append(verb);
}

QWidget *PlanPlace::makeFrame()
{
    return new FrameView(m_workbench);
}

QWidget *PlanPlace::makeCapacity()
{
    return new CapacityPlace(m_workbench, CapacityPlace::Head::TabsOnly);
}

QWidget *PlanPlace::makeRank()
{
    auto *rank = new RankView(m_workbench);
    connect(rank, &RankView::commandWanted, this, m_needs.run);
    connect(rank, &RankView::chancesWanted, this, &PlanPlace::showChancesOfSelection);
    addVerb("rank", tr("Add item"), tr("Add an item at the end of the ranking (N)"),
            [rank] { rank->addItem(); });
    addVerb("rank", tr("Could learn"),
            tr("On what work of the plan somebody could learn, and what it costs (Alt+Shift+L)"),
            [this] { m_needs.run(QStringLiteral("learning")); });
    return rank;
}

QWidget *PlanPlace::makeSequence()
{
    auto *sequence = new SequenceView(m_workbench);
    connect(sequence, &SequenceView::previewWanted, this,
            [this] { m_needs.run(QStringLiteral("inspector.show")); });
    connect(sequence, &SequenceView::chancesWanted, this, &PlanPlace::showChancesOfSelection);
    connect(sequence, &SequenceView::said, &m_workbench, &Workbench::said);
    return sequence;
}

QWidget *PlanPlace::makeRisks()
{
    return new RisksView(m_workbench);
}

QWidget *PlanPlace::makeCommit()
{
    auto *commit = new CommitView(m_workbench, m_needs.clock);
    connect(commit, &CommitView::exportWanted, this, [this] { m_needs.run(QStringLiteral("report")); });
    return commit;
}

QWidget *PlanPlace::makeCompare()
{
    auto *compare = new CompareView(m_workbench);
    connect(compare, &CompareView::mergeWanted, this,
            [this](const Id<Scenario> &scenario, const QList<RecordRef> &picks) {
                if (auto *page = window()->findChild<MergePage *>())
                    page->openFor(scenario, picks);
            });
    return compare;
}

QWidget *PlanPlace::makeChanges()
{
    auto *changes = new ChangesView(m_workbench);
    connect(changes, &ChangesView::approvalWanted, this, [this] { showView(QStringLiteral("commit")); });
    return changes;
}

QList<KeyHelp> PlanPlace::keys() const
{
    QList<KeyHelp> keys{{QStringLiteral("Ctrl+Tab"), tr("Next tab of the session")},
                        {QStringLiteral("Ctrl+Shift+N"), tr("Try something in a new scenario")}};
    if (const auto *views = dynamic_cast<const PlaceViews *>(m_stack->currentWidget()))
        return keys + views->keys();
    if (currentView() == QStringLiteral("rank"))
        keys += RankView::keysShown();
    return keys;
}

void PlanPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_workbench.forecast().setWatched(true);
}

void PlanPlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_workbench.forecast().setWatched(false);
}

void PlanPlace::showChancesOfSelection()
{
    for (const RecordRef &record : m_workbench.selection()) {
        if (record.table == QLatin1String(Item::table))
            return showChances(Id<Item>::fromUuid(record.id));
    }
}

void PlanPlace::showChances(const Id<Item> &item)
{
    if (!m_chances)
        m_chances = new ChancesDialog(m_workbench, this);
    m_chances->open(item);
}

/// "all in time together 29 % ±0.9 points after 10,000 runs", of the team of the context or of all.
void PlanPlace::showChance()
{
    const LiveForecast &live = m_workbench.forecast();
    const Forecast *forecast = live.forecast();
    const RankedChance *ranking = forecast ? forecast->ranking(m_workbench.team()) : nullptr;
    if (!ranking || ranking->prefixes.empty()) {
        m_chance->setRuns({});
        return;
    }
    const PrefixChance &all = ranking->prefixes.back();
    const Tone tone = live.isCurrent() ? chance::tone(all.chance, live.confidence()) : Tone::Secondary;
    const QString margin = chance::points(all.margin);
    const QString runs = chance::afterRuns(*forecast);
    m_chance->setRuns(
        {{tr("all in time together  ")},
         {chance::percent(all.chance), tone, TextWeight::Strong},
         {QString(QStringLiteral("  ") + (margin.isEmpty() ? runs : QString(margin + u' ' + runs)))}});
}

/// Asks for the load of a team's line (even) or its share of excellence (odd).
void PlanPlace::explainTotal(int asks, const QRect &area)
{
    const PlanResult *result = m_workbench.result();
    if (!result || asks / 2 >= int(result->lines.size()))
        return;
    const Id<Team> &team = result->lines[size_t(asks / 2)].team;
    const Workspace &workspace = m_workbench.resultWorkspace();
    m_workbench.explain(asks % 2 == 0 ? whyLine(workspace, *result, team)
                                      : whyExcellence(workspace, *result, team),
                        &m_header->subtitle(), area);
}

/// "deadlines 3 late, 1 at risk" by people dates; nothing where there are none.
QList<TextRun> PlanPlace::deadlineRuns(const Workspace &workspace, const PlanResult &result,
                                       const Id<Team> &team)
{
    const Commitments all = commitmentsOf(workspace, result, team);
    if (all.size() == 0)
        return {};
    const auto number = [](size_t count) { return QLocale().toString(qint64(count)); };
    QList<TextRun> runs{{tr("   ·   deadlines  ")}};
    if (!all.late.empty())
        runs.append({tr("%1 late").arg(number(all.late.size())), Tone::Error, TextWeight::Strong});
    if (!all.late.empty() && !all.atRisk.empty())
        runs.append({QStringLiteral("  ")});
    if (!all.atRisk.empty())
        runs.append({tr("%1 at risk").arg(number(all.atRisk.size())), Tone::Warning, TextWeight::Strong});
    if (all.late.empty() && all.atRisk.empty())
        runs.append({tr("all met"), Tone::Good, TextWeight::Strong});
    return runs;
}

/// "ORD 290 of 300 d 97 % · excellence 20.7 %": per team, the one of the context or all.
void PlanPlace::showTotals()
{
    QStringList title{tr("Plan")};
    if (const Plan *plan = m_workbench.plan()) {
        const Period *period = m_workbench.workspace().find(plan->period);
        title.append(period ? period->caption() : plan->name);
    }
    if (const Scenario *scenario = m_workbench.scenario())
        title.append(scenario->name);
    m_header->setTitle(title.join(QStringLiteral(" · ")));
    const PlanResult *result = m_workbench.result();
    QList<TextRun> runs;
    if (result) {
        const QLocale locale;
        for (int index = 0; index < int(result->lines.size()); ++index) {
            const TeamLine &line = result->lines[size_t(index)];
            const Team *team = m_workbench.resultWorkspace().find(line.team);
            const bool shown = m_workbench.team().isNull() || m_workbench.team() == line.team;
            if (!team || !line.hasBudget || !shown)
                continue;
            if (!runs.isEmpty())
                runs.append({QStringLiteral("   ·   ")});
            const double load = line.load();
            const Tone tone =
                load > m_workbench.workspace().settings().overAbove.value() ? Tone::Error : Tone::Good;
            runs.append({tr("%1  %2 of %3 d  ")
                             .arg(team->key, locale.toString(line.used, 'f', 0),
                                  locale.toString(line.budget, 'f', 0))});
            runs.append(
                {tr("%1 %").arg(locale.toString(load * 100, 'f', 0)), tone, TextWeight::Strong, 2 * index});
            runs.append({tr("  excellence %1 %").arg(locale.toString(line.excellenceShare() * 100, 'f', 1)),
                         Tone::Secondary, TextWeight::Regular, 2 * index + 1});
        }
    }
    if (result)
        runs += deadlineRuns(m_workbench.resultWorkspace(), *result, m_workbench.team());
    m_header->setSubtitle(runs);
}

} // namespace fairlead
