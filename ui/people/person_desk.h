// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/current_talk.h"
#include "core/vault/private_session.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

/// Who is before the manager, and which talk: what the parts of the person page share. Lives as long as the
/// vault is open.
class PersonDesk final : public QObject {
    Q_OBJECT
public:
    PersonDesk(Workbench &workbench, PrivateSession &session, QObject *parent = nullptr);

    Workbench &workbench() const { return m_workbench; }
    PrivateSession &session() const { return m_session; }
    const Workspace &workspace() const { return m_workbench.workspace(); }
    QDate asOf() const { return m_workbench.asOf(); }

    /// Null: nobody yet.
    const Id<Person> &personId() const { return m_person; }
    const Person *person() const { return workspace().find(m_person); }
    /// An unknown one changes nothing.
    void open(const Id<Person> &person);

    /// What is in the vault, with the talk at hand prepared.
    const PrivateRecords &records() const { return m_open.records; }
    /// The talk that is shown: the one at hand, or an earlier one. Null: nobody is before the manager.
    const OneOnOne *talk() const { return m_open.records.find(m_shown); }
    bool isAtHand() const { return m_shown == m_open.talk; }
    /// An earlier one; null: the one at hand again.
    void showTalk(const Id<OneOnOne> &talk);

    /// Commits a private change; an error is told by the window.
    bool submit(const PrivateChanges &changes);
    bool submit(const Result<PrivateChanges> &changes);
    /// The same for what belongs to the talk that is shown: writes the prepared talk with it.
    bool submitLine(const Result<PrivateChanges> &changes);

    /// The day that somebody typed for the next talk; invalid: as proposed.
    QDate nextDay() const { return m_next; }
    void setNextDay(QDate day);

Q_SIGNALS:
    void personChanged();
    /// Anything that is shown of the person.
    void changed();

private:
    void refresh();

    Workbench &m_workbench;
    PrivateSession &m_session;
    Id<Person> m_person;
    OpenTalk m_open;
    Id<OneOnOne> m_shown;
    QDate m_next;
};

/// Who can be met: active people that report to somebody, by name.
std::vector<const Person *> peopleToMeet(const Workspace &workspace, QDate on);
/// With whom the next talk is planned, today or later; the first by name where none is; null: nobody is
/// there.
Id<Person> nextToMeet(const Workspace &workspace, const PrivateRecords &records, QDate on);
/// People of whose name a part begins so, those whose first name does first: "pr" finds Priya Raman.
std::vector<const Person *> peopleMatching(const std::vector<const Person *> &people, const QString &typed);

} // namespace fairlead
