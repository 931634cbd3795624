// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for the vault: its commands, an undo of its own, and nothing private left when it is
// locked.
#include "ui/kit/toast.h"
#include "ui/people/people_place.h"
#include "ui/shell/main_window.h"
#include "ui/vault/vault_dialog.h"
#include "ui/vault/vault_gate.h"

#include <QStackedWidget>

namespace fairlead {

void MainWindow::addVaultCommands()
{
    const auto isOpen = [this] { return m_workbench.vault() && m_workbench.vault()->isOpen(); };
    addCommand({QStringLiteral("vault.lock"),
                tr("Lock the vault"),
                {QKeySequence(QStringLiteral("Ctrl+Shift+L"))},
                [this] { m_workbench.vault()->lock(); },
                isOpen});
    addCommand({QStringLiteral("vault.settings"),
                tr("Vault: locking, keyring, passphrase"),
                {},
                [this] {
                    auto *dialog = new VaultDialog(*m_workbench.vault(), this);
                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                    dialog->open();
                },
                isOpen});
    addCommand({QStringLiteral("vault.evidence"),
                tr("Take the selection as evidence for somebody"),
                {QKeySequence(QStringLiteral("Ctrl+Shift+E"))},
                [this] {
                    showView(QStringLiteral("people"), QStringLiteral("person"));
                    for (const Place &place : std::as_const(m_places)) {
                        if (auto *people = qobject_cast<PeoplePlace *>(place.widget))
                            people->offerSelection();
                    }
                },
                [this] {
                    const QList<RecordRef> &chosen = m_workbench.selection();
                    return m_workbench.vault() && !m_workbench.isPresenting() && chosen.size() == 1
                        && (chosen.first().table == QLatin1String(Item::table)
                            || chosen.first().table == QLatin1String(Document::table));
                }});
}

void MainWindow::followVault()
{
    VaultKeeper *vault = m_workbench.vault();
    if (!vault)
        return;
    connect(vault, &VaultKeeper::locking, this, [this] { // they may quote what is private
        m_message->hide();
        m_toast->hide();
    });
    connect(vault, &VaultKeeper::noted, this,
            [this](const QString &sentence) { say(MessageBar::Level::Info, sentence); });
}

/// The private records that the place in view shows and edits; null where it shows none. Undo is about what
/// is in view: the workspace and the vault each have their own.
PrivateSession *MainWindow::privateInView() const
{
    const VaultKeeper *vault = m_workbench.vault();
    if (!vault || !vault->isOpen() || !m_stack->currentWidget())
        return nullptr;
    QList<VaultGate *> gates = m_stack->currentWidget()->findChildren<VaultGate *>();
    if (auto *gate = qobject_cast<VaultGate *>(m_stack->currentWidget()))
        gates.append(gate);
    const bool shows = std::ranges::any_of(
        gates, [](const VaultGate *gate) { return gate->isVisible() && gate->content(); });
    return shows ? vault->session() : nullptr;
}

void MainWindow::undo()
{
    if (PrivateSession *session = privateInView())
        (void)session->undo(); // it tells itself why not
    else
        m_workbench.undo();
}

void MainWindow::redo()
{
    if (PrivateSession *session = privateInView())
        (void)session->redo();
    else
        m_workbench.redo();
}

QString MainWindow::undoSentence() const
{
    const PrivateSession *session = privateInView();
    return session ? session->undoSentence() : m_workbench.session().undoSentence();
}

QString MainWindow::redoSentence() const
{
    const PrivateSession *session = privateInView();
    return session ? session->redoSentence() : m_workbench.session().redoSentence();
}

} // namespace fairlead
