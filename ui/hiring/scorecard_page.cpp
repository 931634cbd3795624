// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/scorecard_page.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "ui/hiring/hiring_words.h"
#include "ui/hiring/rating_form.h"
#include "ui/hiring/rating_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int nobody = -1; // of the list of viewers

} // namespace

ScorecardPage::ScorecardPage(HiringScope &scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_as(new ChoiceField({}))
    , m_notice(new Label({}, TextSize::Body, Tone::Secondary))
    , m_begin(new Button(tr("Begin the card"), ButtonRole::Primary))
    , m_place(new QVBoxLayout)
    , m_ratings(new RatingModel(this))
    , m_table(new TableView(tr("Ratings")))
{
    m_picture = buildPicture();
    m_notice->setWordWrap(true);
    auto *as = new FormRows(1);
    as->add(tr("Seen by"), m_as);
    auto *inset = new QVBoxLayout;
    inset->addWidget(m_notice);
    inset->addWidget(m_begin, 0, Qt::AlignLeft);
    m_place->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 2, 0, 3, 3});
    column->addWidget(as);
    column->addLayout(inset);
    setSpace(inset, {2, 0, 2, 0, 2});
    column->addLayout(m_place);
    column->addWidget(m_picture);
    column->addStretch(1);
    leadFocus(this, m_as->editor());
    connect(m_as, &FormField::committed, this, [this](const QVariant &at) {
        const int index = at.toInt();
        setViewer(index == nobody ? Interviewer() : m_offered[size_t(index)]);
    });
    connect(m_begin, &QPushButton::clicked, this, &ScorecardPage::begin);
    connect(&scope, &HiringScope::changed, this, &ScorecardPage::show);
    show();
}

QWidget *ScorecardPage::buildPicture()
{
    m_sum = new Label({}, TextSize::Body, Tone::Text, TextWeight::Strong);
    m_said = new Label({}, TextSize::Note, Tone::Secondary);
    m_evidence = new Label({}, TextSize::Note, Tone::Secondary);
    for (Label *each : {m_sum, m_said, m_evidence})
        each->setWordWrap(true);
    m_table->setModel(m_ratings);
    m_table->setDensity(Density::Compact);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ScorecardPage::showEvidence);
    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    setSpace(column, {2, 0, 0, 0, 2});
    column->addWidget(m_sum);
    column->addWidget(m_said);
    column->addWidget(m_table);
    column->addWidget(m_evidence);
    return picture;
}

void ScorecardPage::setViewer(const Interviewer &viewer)
{
    m_viewer = viewer;
    show();
}

RatingForm *ScorecardPage::form() const
{
    return m_form;
}

QString ScorecardPage::notice() const
{
    return m_notice->text();
}

void ScorecardPage::begin()
{
    if (const Candidate *candidate = m_scope.candidate())
        m_scope.commit(
            startCard(m_scope.workspace(), m_scope.records(), *candidate, m_viewer, m_scope.asOf()));
}

void ScorecardPage::offerViewers()
{
    m_offered = interviewersOf(m_scope.records(), m_shown);
    QList<ChoiceOption> options{{nobody, tr("Somebody who does not interview")}};
    int current = nobody;
    for (size_t i = 0; i < m_offered.size(); ++i) {
        options.append({int(i), hiring_words::name(m_scope.workspace(), m_offered[i])});
        if (m_offered[i] == m_viewer)
            current = int(i);
    }
    m_as->setOptions(options);
    m_as->setValue(current);
    if (current == nobody)
        m_viewer = {};
}

void ScorecardPage::show()
{
    const Candidate *candidate = m_scope.candidate();
    const Id<Candidate> id = candidate ? candidate->id : Id<Candidate>();
    if (id != m_shown) { // who looked at one candidate may have no card about the next
        m_shown = id;
        m_viewer = {};
    }
    if (!candidate)
        return showForm(nullptr);
    offerViewers();
    const bool interviews = std::ranges::find(m_offered, m_viewer) != m_offered.end();
    const Scorecard *own = interviews ? cardOf(m_scope.records(), id, m_viewer) : nullptr;
    const bool isDraft = own && own->state == ScorecardState::Draft;
    QStringList hidden;
    bool seesCards = false;
    for (const VisibleCard &each : visibleCards(m_scope.records(), id, m_viewer)) {
        if (each.card->state != ScorecardState::Submitted)
            continue; // a draft is told below as not in yet
        if (each.isHidden)
            hidden << hiring_words::name(m_scope.workspace(), interviewerOf(*each.card));
        else
            seesCards = true;
    }
    QStringList missing;
    for (const Interviewer &who : missingCards(m_scope.records(), id))
        missing << hiring_words::name(m_scope.workspace(), who);
    QStringList said;
    if (m_offered.empty())
        said << tr("Nobody interviews %1 yet. Plan an interview first.").arg(candidate->key);
    if (!hidden.isEmpty())
        said << (interviews ? tr("Hidden until this card is submitted: %1.")
                            : tr("Hidden until all cards are in: %1."))
                    .arg(words::list(hidden));
    if (!missing.isEmpty())
        said << tr("Not in yet: %1.").arg(words::list(missing));
    m_notice->setText(said.join(u'\n'));
    m_notice->setVisible(!said.isEmpty());
    m_begin->setVisible(interviews && !own);
    showForm(isDraft ? own : nullptr);
    showPicture(hidden.isEmpty() && seesCards && !isDraft);
}

void ScorecardPage::showForm(const Scorecard *own)
{
    if (m_form && (!own || m_form->card() != own->id)) {
        m_form->hide();
        m_form->deleteLater(); // one of its fields may be what has just spoken
        m_form = nullptr;
    }
    if (own && !m_form) {
        m_form = new RatingForm(m_scope, own->id);
        m_place->addWidget(m_form);
    } else if (own) {
        m_form->refresh();
    }
}

void ScorecardPage::showPicture(bool mayBeSeen)
{
    const CandidatePicture picture =
        mayBeSeen ? candidatePicture(m_scope.workspace(), m_scope.records(), m_shown) : CandidatePicture();
    m_ratings->show(m_scope.workspace(), picture);
    m_picture->setVisible(!picture.cards.empty());
    if (picture.cards.empty()) {
        m_sum->clear();
        m_said->clear();
        m_evidence->clear();
        return;
    }
    m_sum->setText(tr("%1 of what is possible · apart on %n dimension(s)", nullptr, picture.dimensionsApart())
                       .arg(picture.score ? words::percent(*picture.score, 0) : QStringLiteral("–")));
    QStringList said{tr("Signals: %1 strong, %2 weak, %3 red flags")
                         .arg(picture.strong)
                         .arg(picture.weak)
                         .arg(picture.redFlags)};
    for (const Scorecard *card : picture.cards)
        said << tr("%1 recommends: %2")
                    .arg(hiring_words::name(m_scope.workspace(), interviewerOf(*card)),
                         choiceText(Scorecard::table, card->recommendation));
    m_said->setText(said.join(u'\n'));
    const Theme &look = theme(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_ratings->columnCount(); ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setFixedHeight((m_ratings->rowCount() + 1) * look.compactRowHeight() + look.px(8));
    if (!m_table->currentIndex().isValid() && m_ratings->rowCount() > 0)
        m_table->setCurrentIndex(m_ratings->index(0, 0));
    showEvidence();
}

void ScorecardPage::showEvidence()
{
    m_evidence->setText(m_ratings->evidence(m_table->currentIndex().row()));
}

} // namespace fairlead
