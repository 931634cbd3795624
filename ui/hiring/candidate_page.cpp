// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/candidate_page.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "core/recruiting/pipeline.h"
#include "ui/hiring/hiring_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int daysAhead = 7; // of an interview that is planned
constexpr int mostRows = 6;

QList<FactColumn> interviewColumns()
{
    return {{.title = CandidatePage::tr("Interview")},
            {.title = CandidatePage::tr("On"), .width = 62},
            {.title = CandidatePage::tr("Interviewers"), .width = 128},
            {.title = CandidatePage::tr("State"), .width = 78}};
}

Fact cell(const QString &text, const QVariant &value = {})
{
    Fact fact;
    fact.text = text;
    fact.value = value;
    fact.why = text;
    return fact;
}

} // namespace

CandidatePage::CandidatePage(HiringScope &scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_moves(new Label({}, TextSize::Note, Tone::Secondary))
    , m_head(new SectionHead(tr("Interviews")))
    , m_plan(new Button(tr("Plan"), ButtonRole::Quiet))
    , m_interviews(new FactModel(interviewColumns(), this))
    , m_table(new TableView(tr("Interviews of the candidate")))
{
    m_moves->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 2, 0, 3, 3});
    column->addWidget(buildFacts());
    auto *inset = new QHBoxLayout;
    inset->addWidget(m_moves);
    column->addLayout(inset);
    setSpace(inset, {2, 0, 0, 0, 0});
    column->addWidget(buildName());
    column->addWidget(buildInterviews());
    column->addStretch(1);
    leadFocus(this, m_step);
    connect(&scope, &HiringScope::changed, this, &CandidatePage::show);
    show();
}

QWidget *CandidatePage::buildFacts()
{
    const QDate today = m_scope.asOf();
    m_step = new ValueField(textFormat());
    m_on = new ValueField(dateFormat(today));
    m_source = new ValueField(textFormat());
    m_consent = new ValueField(dateFormat(today));
    auto *rows = new FormRows(2);
    rows->add(tr("Next step"), m_step);
    rows->add(tr("On"), m_on);
    rows->add(tr("Came by"), m_source);
    rows->add(tr("Agreed to be kept until"), m_consent);
    changeCandidate(m_step, [](Candidate &row, const QVariant &value) { row.nextStep = value.toString(); });
    changeCandidate(m_on, [](Candidate &row, const QVariant &value) { row.nextOn = value.toDate(); });
    changeCandidate(m_source, [](Candidate &row, const QVariant &value) { row.source = value.toString(); });
    changeCandidate(m_consent,
                    [](Candidate &row, const QVariant &value) { row.consentUntil = value.toDate(); });
    return rows;
}

void CandidatePage::changeCandidate(FormField *field, void (*set)(Candidate &, const QVariant &))
{
    connect(field, &FormField::committed, this, [this, set](const QVariant &value) {
        const Candidate *before = m_scope.candidate();
        if (!before)
            return;
        Candidate after = *before;
        set(after, value);
        if (!m_scope.change(*before, std::move(after), tr("Change candidate %1").arg(before->key)))
            show();
    });
}

QWidget *CandidatePage::buildName()
{
    m_nameToggle = new Button(tr("Show the name"), ButtonRole::Link);
    m_nameToggle->setToolTip(tr("Whoever rates should not need it"));
    m_name = new ValueField(textFormat());
    m_contact = new ValueField(textFormat());
    m_nameRows = new FormRows(2);
    m_nameRows->add(tr("Name"), m_name);
    m_nameRows->add(tr("Contact"), m_contact);
    changeName(m_name, &CandidateName::name);
    changeName(m_contact, &CandidateName::contact);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpace(column, {0, 0, 0, 0, 1});
    column->addWidget(m_nameToggle, 0, Qt::AlignLeft);
    column->addWidget(m_nameRows);
    m_nameRows->hide();
    connect(m_nameToggle, &QPushButton::clicked, this, [this] { showName(m_nameRows->isHidden()); });
    return part;
}

void CandidatePage::showName(bool shown)
{
    const CandidateName *row = shown ? name() : nullptr;
    m_name->setValue(row ? row->name : QString());
    m_contact->setValue(row ? row->contact : QString());
    m_nameRows->setVisible(shown);
    m_nameToggle->setText(shown ? tr("Hide the name") : tr("Show the name"));
}

void CandidatePage::changeName(FormField *field, QString CandidateName::*member)
{
    connect(field, &FormField::committed, this, [this, member](const QVariant &value) {
        const Candidate *candidate = m_scope.candidate();
        if (!candidate)
            return;
        CandidateName first;
        first.candidate = candidate->id;
        m_scope.setText(name(), std::move(first), member, value.toString(),
                        tr("Change who %1 is").arg(candidate->key));
    });
}

const CandidateName *CandidatePage::name() const
{
    for (const CandidateName &each : m_scope.records().rows<CandidateName>()) {
        if (each.candidate == m_shown)
            return &each;
    }
    return nullptr;
}

QWidget *CandidatePage::buildInterviews()
{
    m_plan->setToolTip(tr("Plan an interview of the loop (I)"));
    m_plan->setMenu(new QMenu(m_plan));
    connect(m_plan->menu(), &QMenu::aboutToShow, this, &CandidatePage::offerStages);
    m_head->addEnd(m_plan);
    m_table->setModel(m_interviews);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDensity(Density::Compact);
    auto *delegate = new FactDelegate(m_table);
    QList<int> widths;
    for (int column = 0; column < m_interviews->columnCount(); ++column) {
        m_table->setColumnDelegate(column, delegate);
        widths.append(m_interviews->columns()[column].width);
    }
    m_table->setColumnWidths(widths);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CandidatePage::showSession);
    m_day = new ValueField(dateFormat(m_scope.asOf(), Need::Required));
    m_state = new ChoiceField(hiring_words::choices<SessionState>(InterviewSession::table));
    m_add = new ChoiceField({});
    m_sessionRows = new FormRows(3);
    m_sessionRows->add(tr("Day"), m_day);
    m_sessionRows->add(tr("State"), m_state);
    m_sessionRows->add(tr("Add an interviewer"), m_add);
    connect(m_day, &FormField::committed, this, [this](const QVariant &value) {
        if (const InterviewSession *before = session()) {
            InterviewSession after = *before;
            after.at.setDate(value.toDate());
            m_scope.change(*before, std::move(after), tr("Move an interview"));
        }
    });
    connect(m_state, &FormField::committed, this, [this](const QVariant &value) {
        if (const InterviewSession *before = session()) {
            InterviewSession after = *before;
            after.state = SessionState(value.toInt());
            m_scope.change(*before, std::move(after), tr("Change the state of an interview"));
        }
    });
    connect(m_add, &FormField::committed, this, [this](const QVariant &value) {
        if (const InterviewSession *row = session())
            m_scope.commit(
                addInterviewer(m_scope.records(), *row, {Id<Person>::fromString(value.toString()), {}}));
        m_add->setValue({});
    });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpace(column, {0, 0, 0, 0, 1});
    column->addWidget(m_head);
    column->addWidget(m_table);
    column->addWidget(m_sessionRows);
    return part;
}

void CandidatePage::offerInterviews()
{
    m_plan->showMenu();
}

void CandidatePage::offerStages()
{
    QMenu *menu = m_plan->menu();
    menu->clear();
    const Requisition *requisition = m_scope.requisition();
    const InterviewLoop *loop = requisition ? loopOf(m_scope.records(), requisition->id) : nullptr;
    if (!loop) {
        menu->addAction(tr("There is no interview loop yet"))->setEnabled(false);
        return;
    }
    for (const LoopStage *stage : loopStages(m_scope.records(), loop->id))
        connect(menu->addAction(stage->name), &QAction::triggered, this,
                [this, id = stage->id] { planInterview(id); });
}

void CandidatePage::planInterview(const Id<LoopStage> &stage)
{
    const Candidate *candidate = m_scope.candidate();
    const LoopStage *row = m_scope.records().find(stage);
    if (!candidate || !row)
        return;
    const QDateTime at(m_scope.asOf().addDays(daysAhead), QTime(10, 0), Qt::UTC);
    if (m_scope.commit(fairlead::planInterview(m_scope.records(), *candidate, *row, at)))
        m_table->setCurrentIndex(m_interviews->index(m_interviews->rowCount() - 1, 0));
}

void CandidatePage::show()
{
    const Candidate *candidate = m_scope.candidate();
    const Id<Candidate> id = candidate ? candidate->id : Id<Candidate>();
    if (id != m_shown) {
        m_shown = id;
        showName(false);
    }
    if (!candidate)
        return;
    m_step->setValue(candidate->nextStep);
    m_on->setValue(candidate->nextOn);
    m_source->setValue(candidate->source);
    m_consent->setValue(candidate->consentUntil);
    std::vector<const CandidateMove *> moves;
    for (const CandidateMove &move : m_scope.records().rows<CandidateMove>()) {
        if (move.candidate == id)
            moves.push_back(&move);
    }
    std::ranges::stable_sort(moves, {}, &CandidateMove::at);
    QStringList way;
    for (const CandidateMove *move : moves)
        way << tr("%1 %2").arg(words::day(move->at.toUTC().date(), m_scope.asOf()),
                               hiring_words::stage(move->stage));
    m_moves->setText(way.join(QStringLiteral("  →  ")));
    m_add->setOptions(hiring_words::people(m_scope.workspace()));
    showInterviews(*candidate);
}

void CandidatePage::showInterviews(const Candidate &candidate)
{
    const PrivateRecords &records = m_scope.records();
    std::vector<const InterviewSession *> sessions;
    for (const InterviewSession &each : records.rows<InterviewSession>()) {
        if (each.candidate == candidate.id)
            sessions.push_back(&each);
    }
    std::ranges::stable_sort(sessions, {}, &InterviewSession::at);
    QList<FactRow> rows;
    for (const InterviewSession *each : sessions) {
        QStringList names;
        for (const SessionInterviewer &who : records.rows<SessionInterviewer>()) {
            if (who.session == each->id)
                names << hiring_words::name(m_scope.workspace(), {who.person, who.name});
        }
        names.sort(Qt::CaseInsensitive);
        const LoopStage *stage = records.find(each->stage);
        const QDate day = each->at.toUTC().date();
        Fact state = cell(choiceText(InterviewSession::table, each->state));
        if (each->state == SessionState::Planned && day < m_scope.asOf()) {
            state.tone = Tone::Warning;
            state.icon = QLatin1String("warning");
            state.why = tr("Its day is over: was it held?");
        }
        rows.append({{QLatin1String(InterviewSession::table), each->id.uuid(), {}},
                     {cell(stage ? stage->name : QString()), cell(words::day(day, m_scope.asOf()), day),
                      cell(names.isEmpty() ? tr("nobody yet") : names.join(QStringLiteral(", "))), state}});
    }
    m_interviews->setRows(rows);
    m_head->setNote(rows.isEmpty() ? tr("none yet") : QString());
    m_table->setVisible(!rows.isEmpty());
    const int shown = std::clamp(int(rows.size()), 1, mostRows);
    m_table->setFixedHeight((shown + 1) * theme(this).compactRowHeight() + theme(this).px(8));
    showSession();
}

const InterviewSession *CandidatePage::session() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_interviews->rowCount()
        ? m_scope.records().find(Id<InterviewSession>::fromUuid(m_interviews->row(row).record.id))
        : nullptr;
}

void CandidatePage::showSession()
{
    const InterviewSession *row = session();
    m_sessionRows->setVisible(row != nullptr);
    if (!row)
        return;
    m_day->setValue(row->at.toUTC().date());
    m_state->setValue(int(row->state));
    m_add->setValue({});
}

} // namespace fairlead
