// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/hiring_scope.h"

namespace fairlead {

HiringScope::HiringScope(Workbench &workbench, PrivateSession &session, Session::Clock now, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_session(session)
    , m_now(std::move(now))
{
    connect(&session, &PrivateSession::changed, this, &HiringScope::changed);
    connect(&session, &PrivateSession::refused, this,
            [this](const Error &error) { Q_EMIT refused(error.message); });
    connect(&workbench.session(), &Session::changed, this, &HiringScope::changed);
    connect(&workbench, &Workbench::previewChanged, this, &HiringScope::changed);
    connect(&workbench, &Workbench::contextChanged, this, &HiringScope::changed);
}

void HiringScope::setRequisition(const Id<Requisition> &requisition)
{
    if (m_requisition == requisition)
        return;
    m_requisition = requisition;
    const Candidate *shown = candidate();
    if (shown && shown->requisition != requisition)
        m_candidate = {};
    Q_EMIT changed();
}

void HiringScope::setCandidate(const Id<Candidate> &candidate)
{
    const Candidate *row = records().find(candidate);
    const Id<Requisition> requisition = row ? row->requisition : m_requisition;
    if (m_candidate == candidate && m_requisition == requisition)
        return;
    m_candidate = candidate;
    m_requisition = requisition;
    Q_EMIT changed();
}

bool HiringScope::commit(const Result<PrivateChanges> &changes)
{
    if (!changes) {
        Q_EMIT refused(changes.error().message);
        return false;
    }
    return m_session.commit(*changes).has_value(); // which tells itself why not
}

} // namespace fairlead
