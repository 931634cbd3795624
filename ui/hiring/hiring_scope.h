// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recruiting/interview_edits.h"
#include "core/vault/private_session.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

/// What the parts of Hiring share: the open vault, the workspace beside it, and which requisition and which
/// candidate they are about. The choice is neither the workbench's selection nor remembered: it is private.
class HiringScope final : public QObject {
    Q_OBJECT
public:
    /// `now` is when something leaves the vault.
    HiringScope(Workbench &workbench, PrivateSession &session, Session::Clock now, QObject *parent = nullptr);

    Workbench &workbench() const { return m_workbench; }
    PrivateSession &session() const { return m_session; }
    const Workspace &workspace() const { return m_workbench.workspace(); }
    const PrivateRecords &records() const { return m_session.records(); }
    QDate asOf() const { return m_workbench.asOf(); }
    QDateTime now() const { return m_now().toUTC(); }
    /// One line; empty when private records can be changed.
    QString readOnlyReason() const { return m_session.readOnlyReason(); }

    /// Null: none is chosen.
    const Requisition *requisition() const { return workspace().find(m_requisition); }
    const Candidate *candidate() const { return records().find(m_candidate); }
    /// Leaves a candidate of another requisition.
    void setRequisition(const Id<Requisition> &requisition);
    /// Takes its requisition along.
    void setCandidate(const Id<Candidate> &candidate);

    /// One change in the vault; false: refused(), which tells why, and nothing has changed.
    bool commit(const Result<PrivateChanges> &changes);
    /// The same of one row.
    template <class Row> bool change(const Row &before, Row after, const QString &sentence)
    {
        PrivateChanges changes{sentence, {}};
        changes.replace(before, std::move(after));
        return commit(changes);
    }
    /// One text of a row that may not be there yet: of `before`, or else of the new row `first`.
    template <class Row>
    bool setText(const Row *before, Row first, QString Row::*member, const QString &text,
                 const QString &sentence)
    {
        Row after = before ? *before : std::move(first);
        after.*member = text;
        if (before)
            return change(*before, std::move(after), sentence);
        after.id = Id<Row>::create();
        PrivateChanges changes{sentence, {}};
        changes.add(std::move(after));
        return commit(changes);
    }

Q_SIGNALS:
    /// The records, or what is chosen.
    void changed();
    void refused(const QString &sentence);

private:
    Workbench &m_workbench;
    PrivateSession &m_session;
    Session::Clock m_now;
    Id<Requisition> m_requisition;
    Id<Candidate> m_candidate;
};

} // namespace fairlead
