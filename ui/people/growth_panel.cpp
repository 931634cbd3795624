// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/growth_panel.h"

#include "core/planning/why_words.h"
#include "core/reports/report_context.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/growth_lines.h"
#include "ui/people/person_desk.h"
#include "ui/people/spread_bars.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace fairlead {

namespace {

Tone toneOf(ReadinessBand band)
{
    return band == ReadinessBand::Ready || band == ReadinessBand::Near ? Tone::Good : Tone::Text;
}

/// Beside the current line of a list.
QPoint besideCurrent(const LineList &list)
{
    return list.viewport()->mapToGlobal(list.visualRect(list.currentIndex()).bottomLeft());
}

} // namespace

GrowthPanel::GrowthPanel(PersonDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new SectionHead(tr("Growth plan")))
    , m_aim(new Label({}))
    , m_begin(new Button(tr("Begin a growth plan"), ButtonRole::Normal))
    , m_readiness(new RunsLabel)
    , m_gaps(new Label({}, TextSize::Note, Tone::Secondary))
    , m_goals(new LineList(tr("Goals")))
    , m_evidenceHead(new SectionHead(tr("Competencies and evidence")))
    , m_competencies(new LineList(tr("Competencies and evidence")))
    , m_offersHead(new SectionHead(tr("Could be evidence")))
    , m_offers(new LineList(tr("Could be evidence")))
    , m_spreadHead(new SectionHead(tr("When it happened")))
    , m_spread(new SpreadBars)
    , m_opportunitiesHead(new SectionHead(tr("Work to learn on")))
    , m_opportunities(new LineList(tr("Work to learn on")))
{
    build();
    connectLists();
    connect(&desk, &PersonDesk::changed, this, &GrowthPanel::refresh);
    connect(&desk, &PersonDesk::personChanged, this, &GrowthPanel::seek);
    connect(&desk.workbench(), &Workbench::resultChanged, this, &GrowthPanel::seek);
    refresh();
    seek();
}

/// As in AgendaPanel.
GrowthPanel::~GrowthPanel()
{
    m_goals->model().disconnect(this);
    m_competencies->model().disconnect(this);
}

void GrowthPanel::build()
{
    auto *give = new Button(tr("Share…"), ButtonRole::Quiet);
    give->setToolTip(tr("The growth plan as pages to be given to the person"));
    connect(give, &QPushButton::clicked, this, &GrowthPanel::shareWanted);
    m_head->addEnd(give);
    m_aim->setWordWrap(true);
    m_gaps->setWordWrap(true);
    connect(m_begin, &QPushButton::clicked, this, &GrowthPanel::begin);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    for (QWidget *part : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_aim),
                          static_cast<QWidget *>(m_readiness), static_cast<QWidget *>(m_gaps)})
        rows->addWidget(part);
    rows->addWidget(m_begin, 0, Qt::AlignLeft);
    for (LineList *list : {m_goals, m_competencies, m_offers, m_opportunities})
        list->setFitting(true);
    for (QWidget *part : {static_cast<QWidget *>(m_goals), static_cast<QWidget *>(m_offersHead),
                          static_cast<QWidget *>(m_offers), static_cast<QWidget *>(m_evidenceHead),
                          static_cast<QWidget *>(m_competencies), static_cast<QWidget *>(m_spreadHead),
                          static_cast<QWidget *>(m_spread), static_cast<QWidget *>(m_opportunitiesHead),
                          static_cast<QWidget *>(m_opportunities)})
        rows->addWidget(part);
    rows->addStretch(1);
    setSpace(rows, {0, 0, 2, 2, 1});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(calmScrollArea(content, this));
}

void GrowthPanel::connectLists()
{
    connect(&m_goals->model(), &LineModel::edited, this, [this](const QString &key, const QString &text) {
        const GrowthGoal *goal = rowOfLine<GrowthGoal>(m_desk.records(), key);
        if (!goal)
            return;
        GrowthGoal after = *goal;
        after.title = text;
        PrivateChanges changes;
        changes.sentence = tr("Reword a goal");
        m_desk.submit(changes.replace(*goal, after));
    });
    connect(m_goals, &LineList::chosen, this, &GrowthPanel::askProgress);
    connect(&m_competencies->model(), &LineModel::dropped, this, &GrowthPanel::takeOffer);
    m_competencies->setKeys(
        [this](const QKeyEvent &key, const Line &line) { return takeEvidenceKey(key, line); });
    m_offers->setKeys([this](const QKeyEvent &key, const Line &line) { return takeOfferKey(key, line); });
    connect(m_offers, &LineList::chosen, this, &GrowthPanel::askCompetency);
    connect(m_opportunities, &LineList::chosen, this, &GrowthPanel::takeOpportunity);
}

void GrowthPanel::refresh()
{
    const GrowthPlan *plan = growthPlanOf(m_desk.records(), m_desk.personId());
    m_begin->setVisible(!plan && m_desk.person());
    if (plan) {
        const QString since = plan->agreedOn.isValid()
            ? tr("%1 since %2")
                  .arg(choiceText<GrowthPlan>(plan->state), words::day(plan->agreedOn, m_desk.asOf()))
            : choiceText<GrowthPlan>(plan->state);
        m_head->setNote(since);
        const CareerLevel *target = m_desk.workspace().find(plan->target);
        QStringList aim{plan->aspiration};
        if (target)
            aim << tr("%1 %2", "key and title of a level").arg(target->key, target->title);
        else if (!plan->direction.isEmpty())
            aim << plan->direction;
        if (plan->horizon.isValid())
            aim << tr("by %1").arg(words::day(plan->horizon, m_desk.asOf()));
        aim.removeAll(QString());
        m_aim->setText(tr("Aim: %1").arg(aim.join(QStringLiteral(" · "))));
    } else {
        m_head->setNote(QString());
        m_aim->setText(tr("No growth plan yet: where does this person want to go?"));
    }
    refreshReadiness();
    const QDate from = m_desk.asOf().addMonths(-evidenceMonths).addDays(1);
    m_found = evidenceOffers(m_desk.workspace(), m_desk.records(), m_desk.personId(), from, m_desk.asOf());
    m_goals->setLines(goalLines(m_desk, plan));
    m_goals->setVisible(m_goals->model().rowCount() > 0);
    m_competencies->setLines(competencyLines(m_desk, m_standing));
    m_evidenceHead->setVisible(m_standing.has_value());
    m_competencies->setVisible(m_standing.has_value());
    const bool offers = m_standing && !m_found.empty();
    m_offers->setLines(offers ? offerLines(m_found) : QList<Line>());
    m_offersHead->setVisible(offers);
    m_offers->setVisible(offers);
    m_offersHead->setNote(tr("drag to a competency, or its number"));
    const ReviewEvidence review =
        reviewEvidence(m_desk.workspace(), m_desk.records(), m_desk.personId(), from, m_desk.asOf());
    m_spread->setSpread(review.spread);
    m_spreadHead->setNote(review.spread.isRecent() ? tr("mostly of late: think of the months before")
                                                   : QString());
    m_spreadHead->setVisible(review.spread.count > 0);
    m_spread->setVisible(review.spread.count > 0);
}

void GrowthPanel::refreshReadiness()
{
    m_standing = readinessOf(m_desk.workspace(), m_desk.records(), m_desk.personId(), m_desk.asOf());
    m_readiness->setVisible(m_standing.has_value());
    QStringList gaps;
    if (m_standing) {
        m_readiness->setRuns({{tr("Readiness  ")},
                              {bandText(m_standing->band), toneOf(m_standing->band), TextWeight::Strong}});
        for (const CompetencyStanding *gap : m_standing->gaps())
            gaps << gapText(*gap);
    }
    m_gaps->setText(gaps.isEmpty() ? QString() : tr("Gaps: %1").arg(gaps.join(QStringLiteral("; "))));
    m_gaps->setVisible(!gaps.isEmpty());
}

QString GrowthPanel::readinessWords() const
{
    return m_standing ? bandText(m_standing->band) : QString();
}

/// Plans variants off the window's thread; the newest question wins.
void GrowthPanel::seek()
{
    m_chances.clear();
    m_opportunities->setLines({});
    const PlanResult *result = m_desk.workbench().result();
    m_opportunitiesHead->setVisible(m_desk.person());
    m_opportunitiesHead->setNote(QString());
    m_job.cancel();
    if (!result || !m_desk.person())
        return;
    m_opportunitiesHead->setNote(tr("being priced…"));
    const Workspace workspace = m_desk.workbench().resultWorkspace();
    const PrivateRecords records = m_desk.session().records();
    const PlanQuestion question{result->plan, result->asOf, true};
    m_job.start(
        [workspace, records, plan = *result, question, person = m_desk.personId()](Progress &progress) {
            return opportunitiesFor(workspace, records, plan, question, person, progress);
        },
        [this](Result<std::vector<Opportunity>> found) {
            if (found)
                m_chances = *std::move(found);
            m_opportunitiesHead->setNote(m_chances.empty()
                                             ? tr("nothing above the line asks for a wished skill")
                                             : tr("Enter makes it a pair’s work"));
            m_opportunities->setLines(opportunityLines(m_desk.workspace(), m_chances));
        });
}

void GrowthPanel::begin()
{
    const Person *person = m_desk.person();
    if (!person)
        return;
    GrowthPlan plan;
    plan.id = Id<GrowthPlan>::create();
    plan.person = person->id;
    plan.aspiration = tr("To be talked about");
    plan.horizon = m_desk.asOf().addYears(1);
    plan.nextReview = m_desk.asOf().addMonths(3);
    if (const CareerLevel *level = levelOf(m_desk.workspace(), *person)) {
        const auto ways = waysFrom(m_desk.workspace(), level->id);
        if (!ways.empty())
            plan.target = ways.front().first->id;
    }
    PrivateChanges changes;
    changes.sentence = tr("Begin a growth plan");
    m_desk.submit(changes.add(plan));
}

void GrowthPanel::takeOffer(const QString &key, const QString &competencyKey)
{
    const QString competency = competencyOf(competencyKey);
    const auto offer = std::ranges::find(m_found, key, offerKey);
    if (offer == m_found.end() || competency.isEmpty())
        return;
    PrivateChanges changes = addEvidence(*offer, m_desk.personId(), competency);
    m_desk.submit(changes);
}

void GrowthPanel::askCompetency(const QString &offer)
{
    if (!m_standing)
        return;
    QMenu menu(this);
    for (const CompetencyStanding &standing : m_standing->standings) {
        menu.addAction(standing.name, this,
                       [this, offer, name = standing.name] { takeOffer(offer, competencyKey(name)); });
    }
    menu.exec(besideCurrent(*m_offers));
}

void GrowthPanel::askProgress(const QString &key)
{
    const GrowthGoal *goal = rowOfLine<GrowthGoal>(m_desk.records(), key);
    if (!goal)
        return;
    const Id<GrowthGoal> id = goal->id;
    QMenu menu(this);
    for (size_t i = 0; i < std::size(Choices<GoalProgress>::all); ++i) {
        const auto progress = GoalProgress(i);
        QAction *action = menu.addAction(choiceText<GrowthGoal>(progress), this, [this, id, progress] {
            const GrowthGoal *before = m_desk.records().find(id);
            if (!before)
                return;
            GrowthGoal after = *before;
            after.progress = progress;
            after.doneOn = progress == GoalProgress::Done ? m_desk.asOf() : QDate();
            PrivateChanges changes;
            changes.sentence = tr("Say how a goal stands");
            m_desk.submit(changes.replace(*before, after));
        });
        action->setCheckable(true);
        action->setChecked(progress == goal->progress);
    }
    menu.exec(besideCurrent(*m_goals));
}

/// A figure takes the offer to that competency.
bool GrowthPanel::takeOfferKey(const QKeyEvent &key, const Line &line)
{
    const int number = key.key() - Qt::Key_0;
    const bool isFigure = number >= 1 && number <= 9
        && (key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier);
    if (key.key() == Qt::Key_E && key.modifiers() == Qt::ControlModifier) {
        askCompetency(line.key);
        return true;
    }
    if (!isFigure || !m_standing || number > int(m_standing->standings.size()))
        return false;
    takeOffer(line.key, competencyKey(m_standing->standings[size_t(number - 1)].name));
    return true;
}

/// Evidence is turned against, kept back, or removed.
bool GrowthPanel::takeEvidenceKey(const QKeyEvent &key, const Line &line)
{
    const Evidence *row = rowOfLine<Evidence>(m_desk.records(), line.key);
    if (!row || key.modifiers() != Qt::NoModifier)
        return false;
    Evidence after = *row;
    PrivateChanges changes;
    if (key.key() == Qt::Key_Delete) {
        changes.sentence = tr("Remove a piece of evidence");
        changes.remove(*row);
    } else if (key.key() == Qt::Key_L) {
        changes.sentence = tr("Turn the lock of a piece of evidence");
        after.visibility = row->visibility == Visibility::Shared ? Visibility::OnlyMe : Visibility::Shared;
        changes.replace(*row, after);
    } else if (key.key() == Qt::Key_X) {
        changes.sentence = tr("Turn a piece of evidence for or against");
        after.isAgainst = !row->isAgainst;
        changes.replace(*row, after);
    } else {
        return false;
    }
    m_desk.submit(changes);
    return true;
}

/// Makes the work a pair's work in the plan. The workspace's journal does not say who is to learn (GR4).
void GrowthPanel::takeOpportunity(const QString &item)
{
    const auto id = Id<Item>::fromString(item);
    const auto found = std::ranges::find(m_chances, id, &Opportunity::item);
    if (found == m_chances.end())
        return;
    ChangeSet changes = found->changes;
    changes.sentence = tr("Let %1 be done by a pair").arg(words::item(m_desk.workspace(), id));
    m_desk.workbench().submit(changes);
}

} // namespace fairlead
