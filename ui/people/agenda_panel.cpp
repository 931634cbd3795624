// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/agenda_panel.h"

#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/own_keys.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/value_edit.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/person_desk.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QKeySequence lockKeys(QStringLiteral("Ctrl+L"));

/// When the next talk is, or would be: planned, else typed, else proposed.
NextTalk nextAfter(const PersonDesk &desk, const OneOnOne &talk)
{
    for (const OneOnOne *each : talksWith(desk.records(), talk.person)) {
        if (each->on > talk.on && each->state == TalkState::Planned)
            return {each->on, each->on, {}};
    }
    if (desk.nextDay().isValid())
        return {desk.nextDay(), desk.nextDay(), {}};
    const auto closed = closeTalkOn(desk.workspace(), desk.records(), talk.id, desk.asOf());
    return closed ? closed->next : nextTalk(desk.workspace(), desk.records(), talk.person, talk.on);
}

} // namespace

AgendaPanel::AgendaPanel(PersonDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new SectionHead(tr("Agenda")))
    , m_lines(new LineList(tr("Agenda"), this))
    , m_sectionLabel(new Label({}, TextSize::Note, Tone::Secondary))
    , m_entry(new QLineEdit)
    , m_lock(new IconButton(QLatin1String("lock"), tr("Only you, or shared")))
    , m_help(new Label(
          tr("/a I promise · /t they promise · /f feedback · /g goal · /d decision · @date ends a promise"),
          TextSize::Note, Tone::Secondary))
    , m_nextWords(new Label(tr("Next 1:1"), TextSize::Body, Tone::Secondary))
    , m_next(new ValueEdit(dateFormat(desk.asOf())))
    , m_nextReason(new Label({}, TextSize::Note, Tone::Secondary))
    , m_close(new Button(tr("Close the 1:1"), ButtonRole::Primary))
    , m_back(new Button(tr("Back to the 1:1 at hand"), ButtonRole::Quiet))
{
    build();
    connect(&desk, &PersonDesk::changed, this, &AgendaPanel::refresh);
    connect(&desk, &PersonDesk::personChanged, m_entry, &QLineEdit::clear);
    refresh();
}

/// An open editor commits while it is destroyed; what would take it is not there any more.
AgendaPanel::~AgendaPanel()
{
    m_lines->model().disconnect(this);
}

void AgendaPanel::build()
{
    m_head->addEnd(m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { m_desk.showTalk({}); });
    m_lines->setKeys([this](const QKeyEvent &key, const Line &line) { return takeKey(key, line); });
    connect(&m_lines->model(), &LineModel::edited, this, [this](const QString &key, const QString &text) {
        m_desk.submitLine(reworded(m_desk.records(), key, text));
    });
    connect(m_lines, &LineList::endClicked, this,
            [this](const QString &key) { m_desk.submitLine(lockTurned(m_desk.records(), key)); });
    m_entry->setAccessibleName(tr("Type a line of the 1:1"));
    m_entry->setPlaceholderText(tr("type…"));
    m_entry->installEventFilter(this);
    new OwnKeys(m_entry, {lockKeys});
    m_lock->setKeysShown(lockKeys.toString(QKeySequence::NativeText));
    connect(m_lock, &QToolButton::clicked, this, &AgendaPanel::turnLock);
    m_help->setWordWrap(true);
    auto *typing = new QHBoxLayout;
    typing->addWidget(m_sectionLabel);
    typing->addWidget(m_entry, 1);
    typing->addWidget(m_lock);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_lines, 1);
    column->addLayout(typing);
    column->addWidget(m_help);
    column->addWidget(buildFoot());
    setSpace(column, {0, 0, 0, 0, 1});
    setSpace(typing, {0, 1, 0, 0, 2});
    leadFocus(this, m_entry);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this, this, &AgendaPanel::closeTalk);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    }
}

QWidget *AgendaPanel::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    m_next->setAccessibleName(m_nextWords->text());
    m_next->setMaximumWidth(theme(this).px(112));
    connect(m_next, &ValueEdit::committed, this, [this](const QVariant &value) { planNext(value.toDate()); });
    m_close->setToolTip(tr("It was held: promises get dates, what is open is carried over (Ctrl+Enter)"));
    connect(m_close, &QPushButton::clicked, this, &AgendaPanel::closeTalk);
    m_nextReason->setWordWrap(true);
    row->addWidget(m_nextWords);
    row->addWidget(m_next);
    row->addWidget(m_nextReason, 1);
    row->addWidget(m_close);
    setSpace(row, {0, 1, 0, 0, 2});
    return foot;
}

void AgendaPanel::refresh()
{
    const OneOnOne *talk = m_desk.talk();
    QList<Line> lines = agendaLines(m_desk);
    QStringList sections;
    for (const Line &line : lines) {
        if (line.kind == Line::Kind::Head)
            sections << line.text;
    }
    if (!sections.contains(m_section))
        m_section = sections.value(0);
    if (talk && lines.size() == sections.size()) { // nothing yet: say how it begins
        Line hint;
        hint.kind = Line::Kind::Empty;
        hint.text = tr("Nothing yet. Take a prompt from the left with T, or type.");
        lines << hint;
    }
    m_lines->setLines(lines);
    m_sectionLabel->setText(tr("%1 ›", "section before the line that is typed").arg(m_section));
    const bool isClosed = talk && talk->state != TalkState::Planned;
    m_head->setNote(!talk          ? QString()
                        : isClosed ? tr("%1 · held").arg(words::day(talk->on, m_desk.asOf()))
                                   : words::day(talk->on, m_desk.asOf()));
    m_back->setVisible(talk && !m_desk.isAtHand());
    m_entry->setEnabled(talk);
    m_close->setEnabled(talk && !isClosed);
    const bool isShared = m_visibility == Visibility::Shared;
    m_lock->setIcon(icon(isShared ? QLatin1String("unlock") : QLatin1String("lock"),
                         isShared ? Tone::Secondary : Tone::Accent));
    m_lock->setAccessibleName(isShared ? tr("The next line is shared") : tr("The next line is only yours"));
    refreshNext();
}

void AgendaPanel::refreshNext()
{
    const OneOnOne *talk = m_desk.talk();
    m_next->setEnabled(talk);
    if (!talk) {
        m_next->setValue({});
        m_nextReason->clear();
        return;
    }
    const NextTalk next = nextAfter(m_desk, *talk);
    m_next->setValue(next.on.isValid() ? QVariant(next.on) : QVariant());
    m_nextReason->setText(next.reason);
}

/// A planned talk moves there; else it is where the next one will be put when this one is closed.
void AgendaPanel::planNext(QDate day)
{
    const OneOnOne *talk = m_desk.talk();
    if (!talk || !day.isValid() || day <= talk->on)
        return refreshNext();
    for (const OneOnOne *each : talksWith(m_desk.records(), talk->person)) {
        if (each->on <= talk->on || each->state != TalkState::Planned)
            continue;
        OneOnOne after = *each;
        after.on = day;
        after.startsAt = {}; // of the other day
        PrivateChanges changes;
        changes.sentence = tr("Move the next 1:1 to %1").arg(words::day(day, m_desk.asOf()));
        changes.replace(*each, after);
        m_desk.submit(changes);
        return;
    }
    m_desk.setNextDay(day);
}

void AgendaPanel::addTyped()
{
    const OneOnOne *talk = m_desk.talk();
    const QString typed = m_entry->text();
    if (!talk || typed.trimmed().isEmpty())
        return;
    const QString section = m_section;
    if (!m_desk.submitLine(addLine(m_desk.records(), talk->id, section, m_visibility, typed)))
        return;
    m_entry->clear();
    m_lines->scrollToBottom();
    for (int row = 0; row < m_lines->model().rowCount(); ++row) { // the end of its section is seen
        if (m_lines->model().line(row)->key == sectionKey(section))
            m_lines->scrollTo(m_lines->model().index(row));
    }
}

void AgendaPanel::takeTopic(const QString &section, const QString &text, bool isOnlyMine)
{
    const OneOnOne *talk = m_desk.talk();
    if (!talk || text.isEmpty())
        return;
    const Visibility visibility = isOnlyMine ? Visibility::OnlyMe : m_visibility;
    const QString into = section.isEmpty() ? m_section : section;
    m_desk.submitLine(addTopic(m_desk.records(), talk->id, into, visibility, text));
}

void AgendaPanel::closeTalk()
{
    const OneOnOne *talk = m_desk.talk();
    if (!talk || talk->state != TalkState::Planned)
        return;
    addTyped(); // what stands in the line was meant
    const auto closed =
        closeTalkOn(m_desk.workspace(), m_desk.records(), m_desk.talk()->id, m_desk.asOf(), m_desk.nextDay());
    if (!closed) {
        Q_EMIT m_desk.workbench().refused(closed.error());
        return;
    }
    const Id<OneOnOne> held = m_desk.talk()->id;
    if (!m_desk.submitLine(closed->changes))
        return;
    m_desk.setNextDay({});
    m_desk.showTalk(held); // to look at what was agreed, and to share it
    Q_EMIT m_desk.workbench().said(
        closed->next.on.isValid()
            ? tr("Closed; the next one is on %1").arg(words::day(closed->next.on, m_desk.asOf()))
            : tr("Closed; no day for the next one was found"));
}

void AgendaPanel::turnLock()
{
    m_visibility = m_visibility == Visibility::Shared ? Visibility::OnlyMe : Visibility::Shared;
    refresh();
}

void AgendaPanel::chooseSection(int step)
{
    const OneOnOne *talk = m_desk.talk();
    if (!talk)
        return;
    const QStringList sections = sectionsOf(m_desk.records(), talk->person, talk->on);
    const qsizetype at = std::clamp<qsizetype>(sections.indexOf(m_section) + step, 0, sections.size() - 1);
    m_section = sections.value(at);
    refresh();
}

bool AgendaPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_entry || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // In an empty line there is nothing of the line's own to undo: the window takes back what was noted.
        const bool isUndo = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
        if (isUndo && m_entry->text().isEmpty())
            event->ignore();
        return isUndo && m_entry->text().isEmpty();
    }
    const bool isPlain = key.modifiers() == Qt::NoModifier;
    if (isPlain && isEnter(key)) {
        addTyped();
    } else if (isPlain && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
        chooseSection(key.key() == Qt::Key_Up ? -1 : 1);
    } else if (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_L) {
        turnLock();
    } else if (isPlain && key.key() == Qt::Key_Escape && !m_entry->text().isEmpty()) {
        m_entry->clear();
    } else {
        return false;
    }
    return true;
}

bool AgendaPanel::takeKey(const QKeyEvent &key, const Line &line)
{
    if (key.modifiers() != Qt::NoModifier || line.kind != Line::Kind::Words)
        return false;
    const PrivateRecords &records = m_desk.records();
    switch (key.key()) {
    case Qt::Key_Space:
        m_desk.submitLine(tickTurned(records, line.key, m_desk.asOf()));
        return true;
    case Qt::Key_L:
        m_desk.submitLine(lockTurned(records, line.key));
        return true;
    case Qt::Key_Delete:
        m_desk.submitLine(lineRemoved(records, line.key));
        return true;
    case Qt::Key_P:
        publish(line.key);
        return true;
    case Qt::Key_M:
        moveOn(line.key);
        return true;
    case Qt::Key_Escape:
        m_entry->setFocus();
        return true;
    default:
        return false;
    }
}

/// A shared promise goes into the list of actions, because somebody wants it there.
void AgendaPanel::publish(const QString &key)
{
    const Promise *promise = rowOfLine<Promise>(m_desk.records(), key);
    if (!promise)
        return;
    const auto published = publishPromise(m_desk.workspace(), m_desk.records(), promise->id);
    if (!published)
        Q_EMIT m_desk.workbench().refused(published.error());
    else if (m_desk.workbench().submit(published->shared))
        m_desk.submitLine(published->own);
}

void AgendaPanel::moveOn(const QString &key)
{
    const Promise *promise = rowOfLine<Promise>(m_desk.records(), key);
    const OneOnOne *talk = m_desk.talk();
    if (!promise || !talk)
        return;
    const NextTalk next = nextAfter(m_desk, *talk);
    if (next.on.isValid() && next.on != promise->due)
        m_desk.submitLine(::fairlead::moveOn(*promise, next.on));
}

} // namespace fairlead
