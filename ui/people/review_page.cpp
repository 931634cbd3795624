// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/review_page.h"

#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/context_bar.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/fields.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/people/person_desk.h"
#include "ui/people/review_lines.h"
#include "ui/people/spread_bars.h"
#include "ui/vault/private_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fairlead {

ReviewPage::ReviewPage(PersonDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_empty(new EmptyState(
          tr("No review packet yet"),
          tr("A packet gathers what was written down in half a year: evidence, feedback, recognition and "
             "goals that were reached. You choose what goes in and write to each competency.")))
    , m_head(new SectionHead(tr("Review")))
    , m_packets(new DropPill(tr("Review packet")))
    , m_lines(new LineList(tr("What the review may rest on")))
    , m_spreadHead(new SectionHead(tr("When it happened")))
    , m_spread(new SpreadBars)
    , m_wordsHead(new SectionHead(tr("Your words")))
    , m_words(new NoteField)
    , m_formArea(calmScrollArea(new QWidget))
{
    m_empty->setGhostRows({{tr("Design"), tr("2 of 3 go in")}, {tr("Delivery"), tr("3 of 3 go in")}});
    connect(m_empty->addVerb(tr("Begin a review packet"), QLatin1String("plus")), &QPushButton::clicked, this,
            &ReviewPage::begin);
    m_body = new QWidget;
    auto *columns = new QHBoxLayout(m_body);
    columns->addWidget(buildChoice(), 54);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(buildWords(), 46);
    setSpace(columns, {0, 0, 0, 0, 4});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
    setSpace(column, {6, 2, 4, 3, 0});
    leadFocus(this, m_lines);
    connect(&desk, &PersonDesk::changed, this, &ReviewPage::refresh);
}

/// As in RecordPage.
ReviewPage::~ReviewPage()
{
    m_words->disconnect(this);
    m_lines->selectionModel()->disconnect(this);
}

QWidget *ReviewPage::buildChoice()
{
    auto *fresh = new Button(tr("New"), ButtonRole::Quiet);
    fresh->setToolTip(tr("Begin a packet of the last half-year"));
    auto *remove = new Button(tr("Remove"), ButtonRole::Quiet);
    auto *give = new Button(tr("Preview and share…"), ButtonRole::Primary);
    give->setToolTip(tr("The packet as pages, to be given to somebody by name"));
    connect(fresh, &QPushButton::clicked, this, &ReviewPage::begin);
    connect(remove, &QPushButton::clicked, this, &ReviewPage::removePacket);
    connect(give, &QPushButton::clicked, this, [this] {
        takeTyped();
        Q_EMIT shareWanted(m_packet);
    });
    connect(m_packets, &DropPill::chosen, this, [this](const QString &id) {
        m_packet = Id<ReviewPacket>::fromString(id);
        refresh();
    });
    for (QWidget *each : std::initializer_list<QWidget *>{m_packets, fresh, remove, give})
        m_head->addEnd(each);
    m_lines->setKeys([this](const QKeyEvent &key, const Line &line) { return takeKey(key, line); });
    connect(m_lines, &LineList::chosen, this, [this](const QString &key) {
        if (entryOfLine(m_content, key))
            turnCurrent();
        else
            m_words->editor()->setFocus(Qt::TabFocusReason);
    });
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::showWords);
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->addWidget(m_head);
    column->addWidget(m_lines, 1);
    column->addWidget(m_spreadHead);
    column->addWidget(m_spread);
    setSpace(column, {0, 0, 0, 0, 1});
    return choice;
}

QWidget *ReviewPage::buildWords()
{
    m_words->setPlaceholder(tr("what you saw, and what it did"));
    connect(m_words, &FormField::committed, this, &ReviewPage::keepWords);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->addWidget(m_wordsHead);
    column->addWidget(m_words);
    column->addWidget(new SectionHead(tr("The whole")));
    column->addWidget(m_formArea, 1);
    setSpace(column, {0, 0, 0, 0, 1});
    return side;
}

const ReviewPacket *ReviewPage::packet() const
{
    return m_desk.session().records().find(m_packet);
}

void ReviewPage::refreshPackets()
{
    const auto all = reviewsOf(m_desk.session().records(), m_desk.personId());
    const ReviewPacket *shown = packet();
    if (!shown || shown->person != m_desk.personId())
        m_packet = all.empty() ? Id<ReviewPacket>() : all.front()->id;
    QList<std::pair<QString, QString>> choices;
    for (const ReviewPacket *each : all)
        choices.append({each->id.toString(), words::span(each->from, each->to, m_desk.asOf())});
    m_packets->setChoices(choices);
    m_packets->setCurrent(m_packet.toString());
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewPage::refresh()
{
    if (!isVisible())
        return; // showEvent() does it
    refreshPackets();
    auto content = reviewContent(m_desk.workspace(), m_desk.session().records(), m_packet);
    m_content = content ? *std::move(content) : ReviewContent();
    m_body->setVisible(!m_packet.isNull());
    m_empty->setVisible(m_packet.isNull());
    m_head->setNote(tr("%1 of %2", "records that go in")
                        .arg(m_content.chosen())
                        .arg(m_content.chosen() + m_content.leftOut()));
    m_lines->setLines(reviewLines(m_content, m_desk.asOf()));
    if (!m_lines->currentIndex().isValid() && m_lines->model().rowCount() > 0)
        m_lines->setCurrentIndex(m_lines->model().index(0));
    m_spread->setSpread(m_content.spread);
    m_spreadHead->setNote(m_content.spread.isRecent() ? tr("mostly of late: think of the months before")
                                                      : QString());
    m_spreadHead->setVisible(m_content.spread.count > 0);
    m_spread->setVisible(m_content.spread.count > 0);
    showWords();
    showForm();
}

/// The form stays as long as its packet is shown: somebody may be typing in it.
void ReviewPage::showForm()
{
    const RecordRef record = refer(m_packet);
    if (record == m_formOf && (packet() != nullptr) == (m_form != nullptr))
        return;
    m_formOf = record;
    m_form = nullptr;
    if (QWidget *before = m_formArea->takeWidget())
        before->deleteLater(); // it may be the one that commits
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpace(column, {0, 0, 2, 0, 1});
    if (packet()) {
        PrivateFormShape shape;
        for (const char *key : {"from", "to", "shared_on", "strengths", "growth", "counter"})
            shape.only << QLatin1String(key);
        shape.columns = 3;
        m_form = new PrivateForm(m_desk.session(), record, m_desk.asOf(), shape);
        column->addWidget(m_form->rows());
    }
    column->addStretch(1);
    m_formArea->setWidget(content);
}

/// The words are about the competency that the current line belongs to. What was typed on another one is kept
/// before.
void ReviewPage::showWords()
{
    const Line *line = m_lines->current();
    const ReviewGroup *group = line ? groupOfLine(m_content, line->key) : nullptr;
    const QString competency = group ? group->competency : QString();
    const bool isOther = competency != std::exchange(m_competency, competency);
    m_wordsHead->setNote(!group                     ? QString()
                             : competency.isEmpty() ? tr("besides the competencies")
                                                    : tr("on %1").arg(competency));
    m_words->setEnabled(group);
    const QString words = group ? group->words : QString();
    if (isOther || (m_words->value().toString() != words && !m_words->editor()->hasFocus()))
        m_words->setValue(words);
}

void ReviewPage::keepWords()
{
    if (!packet())
        return;
    const PrivateChanges changes = writeForReview(m_desk.session().records(), m_packet, m_competency,
                                                  m_words->value().toString().trimmed());
    if (!changes.isEmpty())
        m_desk.submit(changes);
}

void ReviewPage::takeTyped()
{
    if (m_form)
        m_form->takeTyped();
    if (m_words->editor()->hasFocus())
        m_words->editor()->clearFocus();
}

void ReviewPage::begin()
{
    const Person *person = m_desk.person();
    if (!person)
        return;
    const PrivateRecords &records = m_desk.session().records();
    const auto [from, to] = nextReviewPeriod(records, person->id, m_desk.asOf());
    const PrivateChanges changes =
        startReview(reviewEvidence(m_desk.workspace(), records, person->id, from, to), person->id, from, to);
    if (!m_desk.submit(changes))
        return;
    if (const auto packet = changes.edits.front().as<ReviewPacket>())
        m_packet = packet->id();
    refresh();
    m_lines->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::removePacket()
{
    const ReviewPacket *shown = packet();
    if (shown)
        m_desk.submit(removePrivateRecord(m_desk.session().records(), refer(m_packet)));
}

void ReviewPage::turnCurrent()
{
    const Line *line = m_lines->current();
    const ReviewEntry *entry = line ? entryOfLine(m_content, line->key) : nullptr;
    if (!entry)
        return;
    const PrivateChanges changes =
        chooseForReview(m_desk.session().records(), m_packet, *entry, !entry->isIn);
    if (!changes.isEmpty())
        m_desk.submit(changes);
}

bool ReviewPage::takeKey(const QKeyEvent &key, const Line &)
{
    if (key.modifiers() != Qt::NoModifier || key.key() != Qt::Key_Space)
        return false;
    turnCurrent();
    return true;
}

QList<KeyHelp> ReviewPage::keys()
{
    return {{QStringLiteral("Space, Enter"), tr("Take a record into the review, or leave it out")},
            {QStringLiteral("Enter"), tr("On a competency: your words on it")}};
}

} // namespace fairlead
