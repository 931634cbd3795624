// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/hiring_view.h"

#include "ui/hiring/hiring_desk.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/vault/vault_gate.h"

#include <QVBoxLayout>

namespace fairlead {

HiringView::HiringView(Workbench &workbench, Session::Clock now, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (!workbench.vault()) {
        column->addWidget(new EmptyState(tr("Hiring is private"),
                                         tr("Candidates are kept in the vault, and this program has none.")));
        return;
    }
    m_gate = new VaultGate(*workbench.vault(), [&workbench, now = std::move(now)](PrivateSession &session) {
        return new HiringDesk(workbench, session, now);
    });
    column->addWidget(m_gate);
    leadFocus(this, m_gate);
}

HiringDesk *HiringView::desk() const
{
    return m_gate ? qobject_cast<HiringDesk *>(m_gate->content()) : nullptr;
}

QList<KeyHelp> HiringView::keys()
{
    return {{QStringLiteral("Ctrl+→"), tr("Take the candidate to the next stage")},
            {QStringLiteral("Ctrl+←"), tr("Take its last move back")},
            {QStringLiteral("R"), tr("Reject the candidate")},
            {QStringLiteral("W"), tr("The candidate has withdrawn")},
            {QStringLiteral("Enter"), tr("Go to what is known of the candidate")},
            {QStringLiteral("I"), tr("Plan an interview")},
            {QStringLiteral("N"), tr("Add a candidate")},
            {QStringLiteral("H"), tr("The planned hire in the inspector")}};
}

} // namespace fairlead
