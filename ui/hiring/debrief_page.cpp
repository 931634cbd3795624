// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/debrief_page.h"

#include "core/planning/why_words.h"
#include "core/reports/hiring_scorecard.h"
#include "core/reports/report_input.h"
#include "ui/hiring/hiring_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/vault/private_export.h"

#include <QVBoxLayout>

namespace fairlead {

DebriefPage::DebriefPage(HiringScope &scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_notice(new Label({}, TextSize::Body, Tone::Secondary))
    , m_start(new Button(tr("Begin the debrief"), ButtonRole::Primary))
    , m_paper(new PrivateExport(scope.session(), PrivateExport::Shape::Card))
{
    m_body = buildBody();
    m_notice->setWordWrap(true);
    auto *inset = new QVBoxLayout;
    inset->addWidget(m_notice);
    inset->addWidget(m_start, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 2, 0, 3, 3});
    column->addLayout(inset);
    setSpace(inset, {2, 0, 2, 0, 2});
    column->addWidget(m_body);
    column->addWidget(m_paper);
    column->addStretch(1);
    leadFocus(this, m_summary->editor());
    connect(m_start, &QPushButton::clicked, this, &DebriefPage::start);
    connect(&scope, &HiringScope::changed, this, &DebriefPage::show);
    show();
}

QWidget *DebriefPage::buildBody()
{
    m_day = new ValueField(dateFormat(m_scope.asOf(), Need::Required));
    m_decision = new ChoiceField(hiring_words::choices<DebriefDecision>(CandidateDebrief::table));
    m_summary = new NoteField;
    m_summary->setPlaceholder(tr("What was weighed against what"));
    m_redFlag = new NoteField;
    m_redFlag->setPlaceholder(tr("What came of it"));
    m_after = new Label({}, TextSize::Note, Tone::Secondary);
    m_after->setWordWrap(true);
    auto *rows = new FormRows(2);
    rows->add(tr("Day"), m_day);
    rows->add(tr("Decision"), m_decision);
    rows->add(tr("Summary"), m_summary, Span::Full);
    rows->add(tr("About the red flag"), m_redFlag, Span::Full);
    connect(m_day, &FormField::committed, this, [this](const QVariant &value) {
        if (const CandidateDebrief *before = debrief()) {
            CandidateDebrief after = *before;
            after.on = value.toDate();
            change(after, tr("Move a debrief"));
        }
    });
    connect(m_summary, &FormField::committed, this, [this](const QVariant &value) {
        if (const CandidateDebrief *before = debrief()) {
            CandidateDebrief after = *before;
            after.summary = value.toString();
            change(after, tr("Summary of a debrief"));
        }
    });
    connect(m_redFlag, &FormField::committed, this, [this](const QVariant &value) {
        if (const CandidateDebrief *before = debrief()) {
            CandidateDebrief after = *before;
            after.redFlagNote = value.toString();
            change(after, tr("Note about a red flag"));
        }
    });
    connect(m_decision, &FormField::committed, this,
            [this](const QVariant &value) { decide(DebriefDecision(value.toInt())); });
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    setSpace(column, {0, 0, 0, 0, 3});
    column->addWidget(rows);
    auto *inset = new QHBoxLayout;
    inset->addWidget(m_after);
    column->addLayout(inset);
    setSpace(inset, {2, 0, 2, 0, 0});
    column->addWidget(buildDissent());
    return body;
}

QWidget *DebriefPage::buildDissent()
{
    m_dissent = new Label({}, TextSize::Body);
    m_dissent->setWordWrap(true);
    m_dissent->setTextFormat(Qt::PlainText);
    m_who = new ChoiceField({});
    m_text = new ValueField(textFormat());
    m_text->setPlaceholder(tr("Kept as it is said"));
    auto *rows = new FormRows(2);
    rows->add(tr("Who saw it otherwise"), m_who);
    rows->add(tr("What they saw"), m_text);
    connect(m_text, &FormField::committed, this, [this](const QVariant &value) {
        const int at = m_who->value().toInt();
        if (value.toString().isEmpty() || at < 0 || at >= int(m_offered.size()))
            return;
        keepDissent(m_offered[size_t(at)], value.toString());
        m_text->setValue({});
    });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpace(column, {0, 0, 0, 0, 2});
    column->addWidget(new SectionHead(tr("Dissent")));
    auto *inset = new QHBoxLayout;
    inset->addWidget(m_dissent);
    column->addLayout(inset);
    setSpace(inset, {2, 0, 2, 0, 0});
    column->addWidget(rows);
    return part;
}

QString DebriefPage::notice() const
{
    return m_notice->text();
}

const CandidateDebrief *DebriefPage::debrief() const
{
    const Candidate *candidate = m_scope.candidate();
    const CandidateDebrief *last = nullptr;
    for (const CandidateDebrief &each : m_scope.records().rows<CandidateDebrief>()) {
        if (candidate && each.candidate == candidate->id && (!last || each.on > last->on))
            last = &each;
    }
    return last;
}

void DebriefPage::start()
{
    if (const Candidate *candidate = m_scope.candidate())
        m_scope.commit(startDebrief(m_scope.records(), *candidate, m_scope.asOf()));
}

void DebriefPage::change(const CandidateDebrief &after, const QString &sentence)
{
    if (const CandidateDebrief *before = debrief())
        m_scope.change(*before, after, sentence);
}

void DebriefPage::decide(DebriefDecision decision)
{
    const CandidateDebrief *before = debrief();
    if (before && !m_scope.commit(decideDebrief(m_scope.records(), *before, decision)))
        m_decision->setValue(int(before->decision));
}

bool DebriefPage::keepDissent(const Interviewer &who, const QString &text)
{
    const CandidateDebrief *before = debrief();
    return before && m_scope.commit(addDissent(m_scope.records(), *before, who, text));
}

void DebriefPage::show()
{
    const Candidate *candidate = m_scope.candidate();
    if (!candidate)
        return;
    const CandidateDebrief *shown = debrief();
    QStringList names;
    for (const Interviewer &who : missingCards(m_scope.records(), candidate->id))
        names << hiring_words::name(m_scope.workspace(), who);
    const bool hasCards =
        std::ranges::any_of(m_scope.records().rows<Scorecard>(), [&](const Scorecard &card) {
            return card.candidate == candidate->id && card.state == ScorecardState::Submitted;
        });
    const bool isReady = names.isEmpty() && hasCards;
    QString said;
    if (!names.isEmpty())
        said = tr("It begins when all cards are in. Not in yet: %1.").arg(words::list(names));
    else if (!hasCards)
        said = tr("It begins when all cards are in; there is none yet.");
    m_notice->setText(said);
    m_notice->setVisible(!said.isEmpty());
    m_start->setVisible(!shown && isReady);
    m_body->setVisible(shown != nullptr);
    offerPaper(*candidate);
    m_paper->setVisible(isReady);
    if (!shown)
        return;
    m_day->setValue(shown->on);
    m_decision->setValue(int(shown->decision));
    m_summary->setValue(shown->summary);
    m_redFlag->setValue(shown->redFlagNote);
    const bool hasRedFlag =
        candidatePicture(m_scope.workspace(), m_scope.records(), candidate->id).redFlags > 0;
    m_redFlag->parentWidget()->setVisible(hasRedFlag || !shown->redFlagNote.isEmpty());
    const bool isNext =
        shown->decision == DebriefDecision::Hire && candidate->stage == CandidateStage::Debrief;
    m_after->setText(
        isNext
            ? tr("The decision moves nobody: Ctrl+→ on the board takes %1 to the offer.").arg(candidate->key)
            : QString());
    m_after->setVisible(isNext);
    showDissent(*shown);
}

/// Whom it was for is forgotten with the candidate.
void DebriefPage::offerPaper(const Candidate &candidate)
{
    if (std::exchange(m_paperOf, candidate.id) == candidate.id)
        return m_paper->refresh();
    PrivatePaper paper;
    paper.title = tr("Hiring scorecard");
    paper.about = candidate.key;
    paper.fileName = tr("Scorecard %1").arg(candidate.key);
    paper.pages = [this, id = candidate.id](const QString &recipient) {
        return hiringScorecard(m_scope.workspace(), m_scope.records(), id,
                               {m_scope.asOf(), m_scope.now(), languageOf(QLocale()), recipient,
                                m_scope.workbench().session().revision()});
    };
    m_paper->offer(std::move(paper));
}

void DebriefPage::showDissent(const CandidateDebrief &debrief)
{
    QStringList lines;
    for (const DebriefDissent &each : m_scope.records().rows<DebriefDissent>()) {
        if (each.debrief == debrief.id)
            lines << tr("%1: “%2”")
                         .arg(hiring_words::name(m_scope.workspace(), {each.person, each.name}), each.text);
    }
    m_dissent->setText(lines.isEmpty() ? tr("Nobody saw it otherwise so far.") : lines.join(u'\n'));
    m_dissent->setTone(lines.isEmpty() ? Tone::Secondary : Tone::Text);
    m_offered = interviewersOf(m_scope.records(), debrief.candidate);
    QList<ChoiceOption> options;
    for (size_t i = 0; i < m_offered.size(); ++i)
        options.append({int(i), hiring_words::name(m_scope.workspace(), m_offered[i])});
    m_who->setOptions(options);
    if (!m_who->value().isValid() && !options.isEmpty())
        m_who->setValue(0);
}

} // namespace fairlead
