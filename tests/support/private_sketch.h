// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_session.h"
#include "core/vault/vault_store.h"

/// A workspace with two people, and private records about them, for tests of the vault.
namespace fairlead {

inline QDateTime privateNow()
{
    return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
}

inline Person somebody(QStringView name)
{
    Person person;
    person.id = Id<Person>::named(name);
    person.key = name.toString();
    person.name = name.toString();
    return person;
}

/// The session of a workspace with P1 and P2.
inline std::unique_ptr<Session> workspaceOfTwo()
{
    Workspace workspace;
    workspace.rows<Person>().insert(somebody(u"P1"));
    workspace.rows<Person>().insert(somebody(u"P2"));
    return std::make_unique<Session>(workspace, std::make_unique<MemoryJournal>(), QList<JournalEntry>(),
                                     privateNow);
}

inline PrivateNote noteOf(QStringView name, const QString &text, QStringView person = u"P1",
                          QDate date = QDate(2025, 12, 1))
{
    PrivateNote note;
    note.id = Id<PrivateNote>::named(name);
    note.person = Id<Person>::named(person);
    note.date = date;
    note.text = text;
    return note;
}

inline PrivateChanges adding(const PrivateNote &note)
{
    PrivateChanges changes;
    changes.sentence = QStringLiteral("add ") + note.text;
    return changes.add(note);
}

inline PrivateChanges rewording(const PrivateRecords &records, QStringView name, const QString &text)
{
    const PrivateNote *before = records.find(Id<PrivateNote>::named(name));
    PrivateNote after = *before;
    after.text = text;
    PrivateChanges changes;
    changes.sentence = QStringLiteral("reword");
    return changes.replace(*before, after);
}

} // namespace fairlead
