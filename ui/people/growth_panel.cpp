// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/growth_panel.h"

#include "core/careers/growth_edits.h"
#include "core/careers/readiness_why.h"
#include "core/planning/why_words.h"
#include "core/reports/report_context.h"
#include "ui/inspector/why_popover.h"
#include "ui/kit/buttons.h"
#include "ui/kit/figures.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/people/growth_editor.h"
#include "ui/people/growth_lines.h"
#include "ui/people/lines.h"
#include "ui/people/person_desk.h"
#include "ui/people/spread_bars.h"
#include "ui/vault/private_sheet.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

namespace {

Tone toneOf(ReadinessBand band)
{
    return band == ReadinessBand::Ready || band == ReadinessBand::Near ? Tone::Good : Tone::Text;
}

} // namespace

GrowthPanel::GrowthPanel(PersonDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget(this))
    , m_sheet(new PrivateSheet(desk.session()))
    , m_editor(new GrowthEditor(desk, *m_sheet, this))
    , m_head(new SectionHead(tr("Growth plan")))
    , m_edit(new IconButton(QLatin1String("edit"), tr("Change the growth plan")))
    , m_aim(new Label({}))
    , m_begin(new Button(tr("Begin a growth plan"), ButtonRole::Normal))
    , m_readiness(new RunsLabel)
    , m_gaps(new Label({}, TextSize::Note, Tone::Secondary))
    , m_goalsHead(new SectionHead(tr("Goals")))
    , m_goals(new LineList(tr("Goals")))
    , m_evidenceHead(new SectionHead(tr("Competencies and evidence")))
    , m_competencies(new LineList(tr("Competencies and evidence")))
    , m_assessmentsHead(new SectionHead(tr("Assessments")))
    , m_assessments(new LineList(tr("Assessments")))
    , m_offersHead(new SectionHead(tr("Could be evidence")))
    , m_offers(new LineList(tr("Could be evidence")))
    , m_spreadHead(new SectionHead(tr("When it happened")))
    , m_spread(new SpreadBars)
    , m_opportunitiesHead(new SectionHead(tr("Work to learn on")))
    , m_opportunities(new LineList(tr("Work to learn on")))
    , m_otherPlansHead(new SectionHead(tr("Other growth plans")))
    , m_otherPlans(new LineList(tr("Other growth plans")))
{
    build();
    connectLists();
    connectMenus();
    connect(m_sheet, &PrivateSheet::opened, this, [this] {
        for (LineList *list : {m_goals, m_competencies, m_assessments, m_otherPlans}) {
            if (list->hasFocus())
                m_from = list;
        }
        m_pages->setCurrentWidget(m_sheet);
    });
    connect(m_sheet, &PrivateSheet::left, this, &GrowthPanel::showLists);
    connect(&desk, &PersonDesk::changed, this, &GrowthPanel::refresh);
    connect(&desk, &PersonDesk::personChanged, this, [this] {
        m_sheet->keepTyped();
        m_sheet->leave();
        m_why.reset();
        seek();
    });
    connect(&desk.workbench(), &Workbench::resultChanged, this, &GrowthPanel::seek);
    connect(&desk.workbench(), &Workbench::selectionChanged, this, [this] {
        if (isVisible()) // else when it is shown
            refreshOffers();
    });
    refresh();
    seek();
}

/// As in AgendaPanel: what is typed is kept when the vault is locked, and nothing comes back to lists that
/// go.
GrowthPanel::~GrowthPanel()
{
    m_sheet->disconnect(this);
    m_sheet->keepTyped();
    m_goals->model().disconnect(this);
    m_competencies->model().disconnect(this);
}

void GrowthPanel::build()
{
    buildHeads();
    m_aim->setWordWrap(true);
    m_gaps->setWordWrap(true);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    for (QWidget *part : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_aim),
                          static_cast<QWidget *>(m_readiness), static_cast<QWidget *>(m_gaps)})
        rows->addWidget(part);
    rows->addWidget(m_begin, 0, Qt::AlignLeft);
    for (LineList *list : {m_goals, m_competencies, m_assessments, m_offers, m_opportunities, m_otherPlans})
        list->setFitting(true);
    for (QWidget *part :
         {static_cast<QWidget *>(m_goalsHead), static_cast<QWidget *>(m_goals),
          static_cast<QWidget *>(m_offersHead), static_cast<QWidget *>(m_offers),
          static_cast<QWidget *>(m_evidenceHead), static_cast<QWidget *>(m_competencies),
          static_cast<QWidget *>(m_assessmentsHead), static_cast<QWidget *>(m_assessments),
          static_cast<QWidget *>(m_spreadHead), static_cast<QWidget *>(m_spread),
          static_cast<QWidget *>(m_opportunitiesHead), static_cast<QWidget *>(m_opportunities),
          static_cast<QWidget *>(m_otherPlansHead), static_cast<QWidget *>(m_otherPlans)})
        rows->addWidget(part);
    rows->addStretch(1);
    setSpace(rows, {0, 0, 2, 2, 1});
    m_lists = calmScrollArea(content);
    m_pages->addWidget(m_lists);
    m_pages->addWidget(m_sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

/// The verbs at the ends of the headings; each has its key in the list under it.
void GrowthPanel::buildHeads()
{
    auto *give =
        new IconButton(QLatin1String("export"), tr("The growth plan as pages to be given to the person"));
    connect(give, &QAbstractButton::clicked, this, &GrowthPanel::shareWanted);
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        if (const GrowthPlan *plan = growthPlanOf(m_desk.records(), m_desk.personId()))
            m_editor->openPlan(plan->id);
    });
    connect(m_begin, &QPushButton::clicked, m_editor, &GrowthEditor::beginPlan);
    connect(m_readiness, &RunsLabel::asked, this, &GrowthPanel::explainReadiness);
    m_head->addEnd(m_edit);
    m_head->addEnd(give);
    const auto addVerb = [](SectionHead *head, const QString &words, auto *receiver, auto verb) {
        auto *button = new IconButton(QLatin1String("plus"), words);
        button->setKeysShown(QStringLiteral("N"));
        connect(button, &QAbstractButton::clicked, receiver, verb);
        head->addEnd(button);
    };
    addVerb(m_goalsHead, tr("Write a goal"), m_editor, &GrowthEditor::writeGoal);
    addVerb(m_evidenceHead, tr("Write a piece of evidence"), this, [this] {
        const Line *line = m_competencies->current();
        m_editor->writeEvidence(line ? competencyAbove(line->key) : QString());
    });
    addVerb(m_assessmentsHead, tr("Begin an assessment"), m_editor, [this] { m_editor->beginAssessment(); });
}

void GrowthPanel::showLists()
{
    m_pages->setCurrentWidget(m_lists);
    LineList *list = m_from ? m_from : m_goals;
    if (list->isVisible())
        list->setFocus(Qt::OtherFocusReason);
    m_from = nullptr;
}

void GrowthPanel::refresh()
{
    const GrowthPlan *plan = growthPlanOf(m_desk.records(), m_desk.personId());
    refreshPlan(plan);
    refreshReadiness();
    m_goals->setLines(goalLines(m_desk, plan));
    m_goalsHead->setVisible(plan);
    m_goals->setVisible(m_goals->model().rowCount() > 0);
    m_competencies->setLines(competencyLines(m_desk, m_standing));
    m_evidenceHead->setVisible(m_standing.has_value());
    m_competencies->setVisible(m_standing.has_value());
    m_assessments->setLines(assessmentLines(m_desk));
    m_assessmentsHead->setVisible(m_standing || m_assessments->model().rowCount() > 0);
    m_assessments->setVisible(m_assessments->model().rowCount() > 0);
    m_otherPlans->setLines(otherPlanLines(m_desk));
    for (QWidget *part : {static_cast<QWidget *>(m_otherPlansHead), static_cast<QWidget *>(m_otherPlans)})
        part->setVisible(m_otherPlans->model().rowCount() > 0);
    refreshOffers();
    refreshSpread();
}

void GrowthPanel::refreshPlan(const GrowthPlan *plan)
{
    m_begin->setVisible(!plan && m_desk.person());
    m_edit->setVisible(plan);
    if (!plan) {
        m_head->setNote(QString());
        m_aim->setText(tr("No growth plan yet: where does this person want to go?"));
        return;
    }
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
}

void GrowthPanel::refreshReadiness()
{
    m_standing = readinessOf(m_desk.workspace(), m_desk.records(), m_desk.personId(), m_desk.asOf());
    m_readiness->setVisible(m_standing.has_value());
    QStringList gaps;
    if (m_standing) {
        m_readiness->setRuns({{tr("Readiness  ")},
                              {bandText(m_standing->band), toneOf(m_standing->band), TextWeight::Strong, 0}});
        for (const CompetencyStanding *gap : m_standing->gaps())
            gaps << gapText(*gap);
    }
    QString words;
    if (!gaps.isEmpty())
        words = tr("Gaps: %1").arg(gaps.join(QStringLiteral("; ")));
    else if (!m_standing && growthPlanOf(m_desk.records(), m_desk.personId()))
        words = tr("Evidence is gathered for what a level expects: choose a target level that says it.");
    m_gaps->setText(words);
    m_gaps->setVisible(!words.isEmpty());
}

/// What is selected in the window comes first, where it can be evidence: other places cannot be seen at the
/// same time, so this is how one brings something from there.
void GrowthPanel::refreshOffers()
{
    const QDate from = m_desk.asOf().addMonths(-evidenceMonths).addDays(1);
    m_found = evidenceOffers(m_desk.workspace(), m_desk.records(), m_desk.personId(), from, m_desk.asOf());
    QString chosen;
    const QList<RecordRef> &selection = m_desk.workbench().selection();
    if (selection.size() == 1 && m_desk.person()) {
        const auto offer = evidenceOfferFor(m_desk.workspace(), m_desk.records(), m_desk.personId(),
                                            selection.first(), m_desk.asOf());
        if (offer) {
            chosen = offerKey(*offer);
            std::erase_if(m_found, [&](const EvidenceOffer &each) { return offerKey(each) == chosen; });
            m_found.insert(m_found.begin(), *offer);
        }
    }
    const bool isShown = m_standing && !m_found.empty();
    m_offers->setLines(isShown ? offerLines(m_found, chosen) : QList<Line>());
    m_offersHead->setVisible(isShown);
    m_offers->setVisible(isShown);
    m_offersHead->setNote(tr("drag to a competency, or its number"));
}

void GrowthPanel::refreshSpread()
{
    const QDate from = m_desk.asOf().addMonths(-evidenceMonths).addDays(1);
    const ReviewEvidence review =
        reviewEvidence(m_desk.workspace(), m_desk.records(), m_desk.personId(), from, m_desk.asOf());
    m_spread->setSpread(review.spread);
    m_spreadHead->setNote(review.spread.isRecent() ? tr("mostly of late") : QString());
    m_spreadHead->setVisible(review.spread.count > 0);
    m_spread->setVisible(review.spread.count > 0);
}

QString GrowthPanel::readinessWords() const
{
    return m_standing ? bandText(m_standing->band) : QString();
}

/// In a popover of its own, which goes when the vault is locked.
void GrowthPanel::explainReadiness()
{
    const auto why = whyReadiness(m_desk.workspace(), m_desk.records(), m_desk.personId(), m_desk.asOf());
    if (!why) {
        Q_EMIT m_desk.workbench().refused(why.error());
        return;
    }
    m_why = std::make_unique<WhyPopover>(window());
    connect(m_why.get(), &WhyPopover::changeWanted, m_editor, &GrowthEditor::open);
    m_why->show(*why, m_readiness, m_readiness->rect());
}

void GrowthPanel::keyPressEvent(QKeyEvent *event)
{
    if (asksWhy(*event) && m_standing)
        explainReadiness();
    else
        QWidget::keyPressEvent(event);
}

void GrowthPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshOffers();
}

void GrowthPanel::offerSelection()
{
    m_sheet->leave();
    refreshOffers();
    const QList<RecordRef> &selection = m_desk.workbench().selection();
    if (selection.isEmpty() || !m_desk.person())
        return;
    const auto offer = evidenceOfferFor(m_desk.workspace(), m_desk.records(), m_desk.personId(),
                                        selection.first(), m_desk.asOf());
    if (!offer || !m_standing) {
        Q_EMIT m_desk.workbench().refused(
            offer ? Error::invalid(tr("Evidence is gathered for what a level expects: choose a target level "
                                      "that says it."))
                  : offer.error());
        return;
    }
    m_offers->setCurrent(offerKey(*offer));
    m_offers->setFocus(Qt::ShortcutFocusReason);
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
            m_opportunitiesHead->setNote(m_chances.empty() ? tr("nothing asks for a wished skill")
                                                           : tr("Enter makes it a pair’s work"));
            m_opportunities->setLines(opportunityLines(m_desk.workspace(), m_chances));
        });
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
