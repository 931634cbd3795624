// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_desk.h"

#include "core/vault/private_changes.h"

namespace fairlead {

namespace {

/// By day; those with a time before those without.
bool isSooner(const OneOnOne &a, const OneOnOne &b)
{
    return std::tuple(a.on, !a.startsAt.isValid(), a.startsAt)
        < std::tuple(b.on, !b.startsAt.isValid(), b.startsAt);
}

} // namespace

PersonDesk::PersonDesk(Workbench &workbench, PrivateSession &session, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_session(session)
{
    connect(&session, &PrivateSession::changed, this, &PersonDesk::refresh);
    connect(&session, &PrivateSession::refused, &workbench, &Workbench::refused);
    connect(&workbench.session(), &Session::changed, this, &PersonDesk::refresh);
    connect(&workbench, &Workbench::resultChanged, this, &PersonDesk::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &PersonDesk::refresh);
    open(nextToMeet(workspace(), session.records(), asOf()));
}

void PersonDesk::open(const Id<Person> &person)
{
    if (person == m_person || !workspace().find(person))
        return;
    m_person = person;
    m_shown = {};
    m_open = {};
    m_next = {};
    refresh();
    Q_EMIT personChanged();
}

void PersonDesk::refresh()
{
    if (!person())
        m_person = {};
    if (m_person.isNull()) {
        m_open = {};
        m_open.records = m_session.records();
        m_shown = {};
    } else {
        const bool wasAtHand = m_shown.isNull() || isAtHand();
        m_open = openTalk(m_session.records(), m_person, asOf());
        if (wasAtHand || !talk())
            m_shown = m_open.talk;
    }
    Q_EMIT changed();
}

void PersonDesk::showTalk(const Id<OneOnOne> &talk)
{
    const Id<OneOnOne> shown = talk.isNull() ? m_open.talk : talk;
    if (shown == m_shown || !m_open.records.find(shown))
        return;
    m_shown = shown;
    Q_EMIT changed();
}

bool PersonDesk::submit(const PrivateChanges &changes)
{
    return m_session.commit(changes).has_value();
}

bool PersonDesk::submit(const Result<PrivateChanges> &changes)
{
    if (changes)
        return submit(*changes);
    Q_EMIT m_workbench.refused(changes.error());
    return false;
}

bool PersonDesk::submitLine(const Result<PrivateChanges> &changes)
{
    if (!changes || !isAtHand() || m_open.preparation.isEmpty())
        return submit(changes);
    PrivateChanges both = merged(m_open.preparation, *changes);
    both.sentence = changes->sentence;
    return submit(both);
}

void PersonDesk::setNextDay(QDate day)
{
    if (day == m_next)
        return;
    m_next = day;
    Q_EMIT changed();
}

std::vector<const Person *> peopleToMeet(const Workspace &workspace, QDate on)
{
    std::vector<const Person *> people;
    for (const Person &person : workspace.rows<Person>()) {
        const bool isHere = !person.end.isValid() || person.end >= on;
        if (isHere && !person.manager.isNull())
            people.push_back(&person);
    }
    std::ranges::stable_sort(people, [](const Person *a, const Person *b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    return people;
}

Id<Person> nextToMeet(const Workspace &workspace, const PrivateRecords &records, QDate on)
{
    const OneOnOne *next = nullptr;
    for (const OneOnOne &talk : records.rows<OneOnOne>()) {
        const bool isAhead = talk.state == TalkState::Planned && talk.on >= on && workspace.find(talk.person);
        if (isAhead && (!next || isSooner(talk, *next)))
            next = &talk;
    }
    if (next)
        return next->person;
    const auto people = peopleToMeet(workspace, on);
    return people.empty() ? Id<Person>() : people.front()->id;
}

std::vector<const Person *> peopleMatching(const std::vector<const Person *> &people, const QString &typed)
{
    const QString words = typed.simplified();
    std::vector<const Person *> first;
    std::vector<const Person *> other;
    for (const Person *person : people) {
        if (person->name.startsWith(words, Qt::CaseInsensitive)) {
            first.push_back(person);
            continue;
        }
        const QStringList parts = person->name.split(u' ', Qt::SkipEmptyParts);
        if (std::ranges::any_of(
                parts, [&words](const QString &part) { return part.startsWith(words, Qt::CaseInsensitive); }))
            other.push_back(person);
    }
    first.insert(first.end(), other.begin(), other.end());
    return first;
}

} // namespace fairlead
