// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_view.h"

#include "core/careers/ladder.h"
#include "core/planning/why_words.h"
#include "core/vault/retention.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/label.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/place_header.h"
#include "ui/kit/value_format.h"
#include "ui/people/agenda_panel.h"
#include "ui/people/growth_panel.h"
#include "ui/people/lines.h"
#include "ui/people/person_chooser.h"
#include "ui/people/person_papers.h"
#include "ui/people/prompts_panel.h"
#include "ui/people/record_forms.h"
#include "ui/people/record_page.h"
#include "ui/people/review_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int tickSeconds = 20;
const QString talkPart = QStringLiteral("talk");
const QString recordPart = QStringLiteral("record");
const QString reviewPart = QStringLiteral("review");

const Site *siteOf(const Workspace &workspace, const Id<Person> &person)
{
    const Person *row = workspace.find(person);
    return row ? workspace.find(row->site) : nullptr;
}

QString clockAt(const QDateTime &at, const Site *site)
{
    const QTimeZone zone = site ? QTimeZone(site->timeZone.toUtf8()) : QTimeZone();
    const QTime time = zone.isValid() ? at.toTimeZone(zone).time() : at.toLocalTime().time();
    return timeText(time);
}

} // namespace

PersonView::PersonView(Workbench &workbench, PrivateSession &session, Session::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_desk(new PersonDesk(workbench, session, this))
    , m_chooser(new PersonChooser(*m_desk))
    , m_who(new RunsLabel)
    , m_when(new RunsLabel)
    , m_left(new Label({}, TextSize::Note, Tone::Secondary))
    , m_prompts(new PromptsPanel(*m_desk))
    , m_agenda(new AgendaPanel(*m_desk))
    , m_growth(new GrowthPanel(*m_desk))
    , m_pages(new QStackedWidget(this))
    , m_tabs(new PlaceHeader(tr("Person")))
    , m_parts(new PageStack)
    , m_empty(
          new EmptyState(tr("Nobody to talk to yet"),
                         tr("Here stands the next 1:1 with everybody who reports to you: what to think of, "
                            "what was promised, and where somebody wants to go.")))
{
    m_empty->setGhostRows({{tr("Carried: wants a design review slot"), tr("14 days")},
                           {tr("Next turn as primary in W48: ready?"), QString()}});
    m_talkPage = buildPage();
    m_pages->addWidget(m_talkPage);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_chooser, &PersonChooser::chosen, this, [this] { focusPart(Qt::ShortcutFocusReason); });
    connect(m_prompts, &PromptsPanel::taken, m_agenda, &AgendaPanel::takeTopic);
    connect(m_growth, &GrowthPanel::shareWanted, this, [this] { share(PrivateReportKind::GrowthPlan); });
    connect(m_desk, &PersonDesk::changed, this, &PersonView::refresh);
    connect(&m_tick, &QTimer::timeout, this, &PersonView::refreshClock);
    m_tick.start(tickSeconds * 1000);
    leadFocus(this, m_chooser);
    refresh();
}

/// The vault may be locked in the middle of a sentence: it is kept. The panels go before what they share.
PersonView::~PersonView()
{
    m_agenda->addTyped();
    if (m_record)
        m_record->takeTyped();
    if (m_review)
        m_review->takeTyped();
    m_desk->disconnect(this);
    delete m_pages;
}

QWidget *PersonView::buildHead()
{
    auto *head = new Panel(Fill::Ground, Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    auto *word = new Label(tr("PRIVATE"), TextSize::Note, Tone::Accent, TextWeight::Strong);
    auto *more = new IconButton(QLatin1String("more"), tr("More about this person"));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Everything that is kept on this person…"), this,
                    [this] { share(PrivateReportKind::PersonData); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *summary = new Button(tr("Summary to share…"), ButtonRole::Quiet);
    connect(summary, &QPushButton::clicked, this, [this] { share(PrivateReportKind::TalkSummary); });
    m_chooser->setMinimumWidth(theme(this).px(190));
    m_chooser->setMaximumWidth(theme(this).px(240));
    row->addWidget(new IconLabel(QLatin1String("shield-on"), Tone::Accent));
    row->addWidget(word);
    row->addWidget(m_chooser);
    row->addWidget(m_who, 1);
    row->addWidget(m_when, 1);
    row->addWidget(m_left);
    row->addWidget(summary);
    row->addWidget(more);
    setSpace(row, {6, 1.5, 6, 1.5, 2});
    return head;
}

QWidget *PersonView::buildPage()
{
    m_tabs->setTitleShown(false);
    m_tabs->addView(talkPart, tr("This 1:1"));
    m_tabs->addView(recordPart, tr("Record"));
    m_tabs->addView(reviewPart, tr("Review"));
    connect(m_tabs, &PlaceHeader::viewChosen, this, &PersonView::showPart);
    m_talk = buildTalk();
    m_parts->addWidget(m_talk);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    return page;
}

QWidget *PersonView::buildTalk()
{
    auto *part = new QWidget;
    auto *body = new QHBoxLayout(part);
    const auto add = [body](QWidget *panel, int share) {
        if (body->count() > 0)
            body->addWidget(new Hairline(Qt::Vertical));
        body->addWidget(panel, share);
    };
    add(m_prompts, 26);
    add(m_agenda, 40);
    add(m_growth, 34);
    setSpace(body, {6, 2, 4, 3, 4});
    leadFocus(part, m_agenda);
    return part;
}

QString PersonView::currentPart() const
{
    return m_tabs->currentView();
}

/// The parts behind the first are made when somebody looks at them: until then they cost nothing.
void PersonView::showPart(const QString &part)
{
    QWidget *shown = m_talk;
    if (part == recordPart) {
        if (!m_record) {
            m_record = new RecordPage(*m_desk);
            m_parts->addWidget(m_record);
        }
        shown = m_record;
    } else if (part == reviewPart) {
        if (!m_review) {
            m_review = new ReviewPage(*m_desk);
            m_parts->addWidget(m_review);
            connect(m_review, &ReviewPage::shareWanted, this,
                    [this](const Id<ReviewPacket> &packet) { share(PrivateReportKind::Review, packet); });
        }
        shown = m_review;
    }
    const bool hadFocus = m_parts->isAncestorOf(window()->focusWidget());
    m_tabs->setCurrentView(part);
    m_parts->setCurrentWidget(shown);
    if (hadFocus)
        focusPart(Qt::OtherFocusReason);
}

void PersonView::focusPart(Qt::FocusReason reason)
{
    if (m_parts->currentWidget() == m_talk)
        m_agenda->entry().setFocus(reason);
    else
        m_parts->currentWidget()->setFocus(reason);
}

void PersonView::open(const Id<Person> &person)
{
    m_desk->open(person);
    m_pages->setCurrentWidget(m_desk->person() ? m_talkPage : m_empty);
    showPart(talkPart);
    focusPart(Qt::ShortcutFocusReason);
}

void PersonView::openRecord(const RecordRef &record)
{
    Id<Person> person;
    PrivateKinds::withTable(record.table, [&]<class Row>() {
        const PrivateRecords &records = m_desk->session().records();
        if (const Row *row = records.find(Id<Row>::fromUuid(record.id)))
            person = personOf(records, *row);
    });
    if (person.isNull())
        return;
    open(person);
    const QString key = record.table + u'/' + record.id.toString(QUuid::WithoutBraces);
    if (record.table == QLatin1String(ReviewPacket::table)
        || record.table == QLatin1String(ReviewPart::table)) {
        showPart(reviewPart);
    } else if (recordLookOf(*m_desk, key)) {
        showPart(recordPart);
        m_record->reveal(key);
    }
}

QString PersonView::whenWords(const OneOnOne &talk) const
{
    const QDate today = m_desk->asOf();
    const QString day = talk.on == today ? tr("today") : words::day(talk.on, today);
    const QString minutes = tr("%n minute(s)", nullptr, talk.minutes);
    if (!talk.startsAt.isValid())
        return tr("1:1 %1 · %2").arg(day, minutes);
    const Site *mine = siteOf(m_desk->workspace(), workspaceManager(m_desk->workspace()));
    const Site *theirs = siteOf(m_desk->workspace(), talk.person);
    QString at = clockAt(talk.startsAt, mine);
    if (mine && theirs && mine->timeZone != theirs->timeZone)
        at = tr("%1 %2 = %3 %4", "time and place, twice")
                 .arg(at, mine->caption(), clockAt(talk.startsAt, theirs), theirs->caption());
    return tr("1:1 %1 %2 · %3").arg(day, at, minutes);
}

void PersonView::refresh()
{
    const Person *person = m_desk->person();
    if (!m_share || m_pages->currentWidget() != m_share)
        m_pages->setCurrentWidget(person ? m_talkPage : m_empty);
    if (!person)
        return;
    const Team *team = m_desk->workspace().find(person->team);
    QStringList who{person->level.isEmpty() ? person->role
                                            : tr("%1 %2", "role and level").arg(person->role, person->level)};
    if (team)
        who << team->name;
    who.removeAll(QString());
    m_who->setText(who.join(QStringLiteral(" · ")));
    m_when->setText(m_desk->talk() ? whenWords(*m_desk->talk()) : QString());
    refreshClock();
}

/// Quietly, and only while it lasts.
void PersonView::refreshClock()
{
    const OneOnOne *talk = m_desk->talk();
    QString words;
    if (talk && talk->startsAt.isValid() && talk->state == TalkState::Planned) {
        const qint64 gone = talk->startsAt.secsTo(m_clock());
        const qint64 left = talk->minutes - gone / 60;
        if (gone >= 0 && left >= 0)
            words = tr("%n minute(s) left", nullptr, int(left));
    }
    m_left->setText(words);
    m_left->setVisible(!words.isEmpty());
}

void PersonView::share(PrivateReportKind kind, const Id<ReviewPacket> &packet)
{
    if (!m_desk->person())
        return;
    if (!m_share) {
        m_share = new PrivateExport(m_desk->session(), PrivateExport::Shape::Page, this);
        m_pages->addWidget(m_share);
        connect(m_share, &PrivateExport::left, this, [this] {
            m_pages->setCurrentWidget(m_talkPage);
            focusPart(Qt::OtherFocusReason);
        });
        connect(m_desk, &PersonDesk::changed, m_share, &PrivateExport::refresh);
        connect(m_desk, &PersonDesk::personChanged, m_share, &PrivateExport::left);
    }
    m_share->offer(personPaper(kind, *m_desk, m_clock, packet));
    m_pages->setCurrentWidget(m_share);
    m_share->setFocus(Qt::OtherFocusReason);
}

} // namespace fairlead
