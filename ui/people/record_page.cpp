// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/record_page.h"

#include "ui/kit/buttons.h"
#include "ui/kit/context_bar.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/person_desk.h"
#include "ui/people/record_forms.h"
#include "ui/vault/private_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString everything = QStringLiteral("all");
const QString openOnly = QStringLiteral("open");

QString idOf(KeptKind kind)
{
    return QString::number(int(kind));
}

} // namespace

RecordPage::RecordPage(PersonDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(new DropPill(tr("Kind of record")))
    , m_time(new DropPill(tr("Time")))
    , m_search(new QLineEdit)
    , m_lines(new LineList(tr("Records about the person")))
    , m_empty(new EmptyState(
          tr("Nothing noted yet"),
          tr("Here stands what you saw and said: feedback, recognition, concerns with the days on which "
             "they are looked at again, and notes for yourself.")))
    , m_newKind(new DropPill(tr("What is noted")))
    , m_entry(new QLineEdit)
    , m_formHead(new SectionHead(tr("Details")))
    , m_turn(new Button(tr("Said")))
    , m_checkpoint(new Button(tr("Checkpoint")))
    , m_remove(new Button(tr("Remove"), ButtonRole::Quiet))
    , m_formArea(calmScrollArea(new QWidget))
{
    m_empty->setGhostRows({{tr("Asked in the first minute instead of guessing"), tr("given, not said yet")},
                           {tr("Took the night page calmly"), tr("recognition, said")}});
    auto *body = new QHBoxLayout(this);
    body->addWidget(buildList(), 56);
    body->addWidget(new Hairline(Qt::Vertical));
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    for (Button *each : {m_turn, m_checkpoint, m_remove})
        m_formHead->addEnd(each);
    column->addWidget(m_formHead);
    column->addWidget(m_formArea, 1);
    setSpace(column, {0, 0, 0, 0, 1});
    body->addWidget(side, 44);
    setSpace(body, {6, 2, 4, 3, 4});
    m_turn->setToolTip(tr("Said, held or resolved today, or not (Space)"));
    m_checkpoint->setToolTip(tr("Agree on the day on which the concern is looked at again (K)"));
    m_remove->setToolTip(tr("Remove the record (Del)"));
    connect(m_turn, &QPushButton::clicked, this, &RecordPage::turnCurrent);
    connect(m_checkpoint, &QPushButton::clicked, this, &RecordPage::addCheckpointToCurrent);
    connect(m_remove, &QPushButton::clicked, this, &RecordPage::removeCurrent);
    leadFocus(this, m_lines);
    connect(&desk, &PersonDesk::changed, this, &RecordPage::refresh);
    connect(&desk, &PersonDesk::personChanged, m_entry, &QLineEdit::clear);
}

/// An open editor commits while it is destroyed; what would take it is not there any more.
RecordPage::~RecordPage()
{
    m_lines->model().disconnect(this);
    m_lines->selectionModel()->disconnect(this);
}

QWidget *RecordPage::buildList()
{
    const QList<std::pair<QString, QString>> kinds = {{idOf(KeptKind::Feedback), tr("Feedback")},
                                                      {idOf(KeptKind::Recognition), tr("Recognition")},
                                                      {idOf(KeptKind::Concern), tr("Concerns")},
                                                      {idOf(KeptKind::Note), tr("Private notes")}};
    m_kind->setChoices(QList<std::pair<QString, QString>>{{everything, tr("Everything")}} + kinds);
    m_kind->setCurrent(everything);
    m_time->setChoices({{everything, tr("Of all times")},
                        {QStringLiteral("12"), tr("Last 12 months")},
                        {QStringLiteral("6"), tr("Last 6 months")},
                        {openOnly, tr("Still open")}});
    m_time->setCurrent(everything);
    for (DropPill *pill : {m_kind, m_time})
        connect(pill, &DropPill::chosen, this, [this, pill](const QString &id) {
            pill->setCurrent(id);
            refresh();
        });
    m_search->setPlaceholderText(tr("Filter  /"));
    m_search->setAccessibleName(tr("Filter the records"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(theme(this).px(180));
    connect(m_search, &QLineEdit::textChanged, this, &RecordPage::refresh);
    auto *slash =
        new QShortcut(QKeySequence(Qt::Key_Slash), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    auto *head = new SectionHead(tr("Record"));
    head->addEnd(m_search);
    head->addEnd(m_kind);
    head->addEnd(m_time);
    m_lines->setKeys([this](const QKeyEvent &key, const Line &line) { return takeKey(key, line); });
    connect(m_lines, &LineList::chosen, this, [this] {
        if (m_form)
            m_form->focusFirst();
    });
    connect(m_lines, &LineList::endClicked, this,
            [this](const QString &key) { m_desk.submit(recordLockTurned(m_desk.records(), key)); });
    connect(&m_lines->model(), &LineModel::edited, this, [this](const QString &key, const QString &text) {
        m_desk.submit(recordReworded(m_desk.records(), key, text));
    });
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordPage::showForm);
    m_newKind->setChoices(kinds);
    m_newKind->setCurrent(idOf(KeptKind::Feedback));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->addWidget(head);
    column->addWidget(m_lines, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buildEntry());
    setSpace(column, {0, 0, 0, 0, 1});
    return list;
}

QWidget *RecordPage::buildEntry()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    m_entry->setAccessibleName(tr("Type a new record"));
    m_entry->setPlaceholderText(tr("what did you see, or say?"));
    m_entry->installEventFilter(this);
    connect(m_newKind, &DropPill::chosen, this, [this](const QString &id) {
        m_newKind->setCurrent(id);
        m_entry->setFocus(Qt::OtherFocusReason);
    });
    auto *verb = new Button(tr("Note it"), ButtonRole::Primary);
    connect(verb, &QPushButton::clicked, this, &RecordPage::add);
    row->addWidget(m_newKind);
    row->addWidget(m_entry, 1);
    row->addWidget(verb);
    setSpace(row, {0, 1, 0, 0, 2});
    return foot;
}

RecordFilter RecordPage::filter() const
{
    RecordFilter filter;
    if (m_kind->current() != everything)
        filter.kind = KeptKind(m_kind->current().toInt());
    filter.isOpenOnly = m_time->current() == openOnly;
    if (const int months = m_time->current().toInt(); months > 0)
        filter.from = m_desk.asOf().addMonths(-months).addDays(1);
    filter.words = m_search->text().trimmed();
    return filter;
}

QString RecordPage::currentKey() const
{
    const Line *line = m_lines->current();
    return line && line->kind == Line::Kind::Words ? line->key : QString();
}

void RecordPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RecordPage::refresh()
{
    if (!isVisible())
        return; // showEvent() does it
    QList<Line> lines = recordLines(m_desk, filter());
    const bool isEmpty = lines.isEmpty() && recordLines(m_desk, {}).isEmpty();
    if (lines.isEmpty()) {
        Line none;
        none.kind = Line::Kind::Empty;
        none.text = tr("Nothing of that kind in that time.");
        lines << none;
    }
    m_lines->setLines(lines);
    m_lines->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showForm();
}

/// The form stays as long as its record is the current one: somebody may be typing in it.
void RecordPage::showForm()
{
    const QString key = currentKey();
    const PrivateRecords &records = m_desk.session().records();
    const auto look = recordLookOf(m_desk, key);
    if (key != m_formKey || look.has_value() != (m_form != nullptr)) {
        m_formKey = key;
        m_form = nullptr;
        if (QWidget *before = m_formArea->takeWidget())
            before->deleteLater(); // it may be the one that commits
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        setSpace(column, {0, 0, 2, 0, 1});
        if (look) {
            m_form = new PrivateForm(m_desk.session(), look->record, m_desk.asOf(), look->shape);
            column->addWidget(m_form->rows());
        }
        column->addStretch(1);
        m_formArea->setWidget(content);
    }
    m_formHead->setNote(look ? look->kind : tr("choose a record, or note one"));
    m_turn->setText(look ? look->turn : QString());
    m_turn->setVisible(look && !look->turn.isEmpty());
    m_checkpoint->setVisible(concernOfLine(records, key) != nullptr);
    m_remove->setVisible(look.has_value());
}

void RecordPage::add()
{
    const QString words = m_entry->text().trimmed();
    if (words.isEmpty() || !m_desk.person()) {
        m_entry->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto kind = KeptKind(m_newKind->current().toInt());
    const PrivateChanges changes = keepRecord(kind, m_desk.personId(), words, m_desk.asOf());
    if (!m_desk.submit(changes))
        return;
    m_entry->clear();
    QString key;
    changes.edits.front().visit([&key](const auto &edit) { key = lineKey(edit.id()); });
    reveal(key); // what was just written is seen
}

void RecordPage::reveal(const QString &key)
{
    if (m_lines->model().rowOf(key) < 0) {
        m_kind->setCurrent(everything);
        m_time->setCurrent(everything);
        m_search->clear();
        refresh();
    }
    m_lines->setCurrent(key);
}

void RecordPage::addCheckpointToCurrent()
{
    const PrivateRecords &records = m_desk.session().records();
    const PerformanceConcern *concern = concernOfLine(records, currentKey());
    if (!concern)
        return;
    const PrivateChanges changes = addCheckpoint(records, *concern, m_desk.asOf());
    QString key;
    changes.edits.front().visit([&key](const auto &edit) { key = lineKey(edit.id()); });
    if (m_desk.submit(changes))
        m_lines->setCurrent(key);
}

void RecordPage::turnCurrent()
{
    const PrivateChanges changes = recordTurned(m_desk.session().records(), currentKey(), m_desk.asOf());
    if (!changes.isEmpty())
        m_desk.submit(changes);
}

void RecordPage::removeCurrent()
{
    if (const auto look = recordLookOf(m_desk, currentKey()))
        m_desk.submit(removePrivateRecord(m_desk.session().records(), look->record));
}

void RecordPage::takeTyped()
{
    if (m_form)
        m_form->takeTyped();
    if (!m_entry->text().trimmed().isEmpty())
        add();
}

void RecordPage::chooseKind(int step)
{
    const int kinds = int(KeptKind::Note) + 1;
    m_newKind->setCurrent(QString::number((m_newKind->current().toInt() + step + kinds) % kinds));
}

bool RecordPage::takeKey(const QKeyEvent &key, const Line &line)
{
    if (key.modifiers() != Qt::NoModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_N:
        m_entry->setFocus(Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_K:
        addCheckpointToCurrent();
        return true;
    case Qt::Key_Space:
        turnCurrent();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    case Qt::Key_L: {
        const PrivateChanges changes = recordLockTurned(m_desk.session().records(), line.key);
        if (!changes.isEmpty())
            m_desk.submit(changes);
        return true;
    }
    default:
        return false;
    }
}

QList<KeyHelp> RecordPage::keys()
{
    return {{QStringLiteral("N, ↑, ↓, Enter"), tr("A new record: type it, of which kind, note it")},
            {QStringLiteral("Space"), tr("Said, held or resolved today, or not")},
            {QStringLiteral("L"), tr("Shared or only yours; a recognition in public or not")},
            {QStringLiteral("K"), tr("A checkpoint for the concern")},
            {QStringLiteral("F2, Enter, Del"), tr("Reword it, all its fields, remove it")},
            {QStringLiteral("/"), tr("Filter")}};
}

/// In the line where one types, Up and Down choose what it becomes.
bool RecordPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_entry || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down) {
        chooseKind(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (isEnter(key)) {
        add();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        m_entry->clear();
        m_lines->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead
