// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for the vault: its commands, one undo over both journals where private records are in
// view, and nothing private left when it is locked or others look on.
#include "core/exchange/sample.h"
#include "ui/kit/navigation_rail.h"
#include "ui/kit/toast.h"
#include "ui/people/people_place.h"
#include "ui/shell/context_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_keeper.h"
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
                    connect(dialog, &VaultDialog::retentionWanted, this,
                            [this] { showKept(PeoplePlace::due); });
                    connect(dialog, &VaultDialog::personDataWanted, this,
                            [this] { showKept(PeoplePlace::aboutPerson); });
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
    addCommand({QStringLiteral("vault.sample"),
                tr("Put the sample's private records into the vault"),
                {},
                [this] {
                    m_message->hide();
                    if (const auto sample = sampleForVault(m_workbench.session().workspace()))
                        (void)m_workbench.vault()->session()->commit(*sample);
                },
                [this] { return hasSampleForVault(); }});
    const auto mayShow = [this] { return m_workbench.vault() && !m_workbench.isPresenting(); };
    addCommand({QStringLiteral("vault.due"),
                tr("Private records that are due to be purged"),
                {},
                [this] { showKept(PeoplePlace::due); },
                mayShow});
    addCommand({QStringLiteral("vault.person"),
                tr("Data about one person"),
                {},
                [this] { showKept(PeoplePlace::aboutPerson); },
                mayShow});
}

/// A new vault beside the sample: what lies in one can be tried with it.
bool MainWindow::hasSampleForVault() const
{
    const VaultKeeper *vault = m_workbench.vault();
    const PrivateSession *session = vault ? vault->session() : nullptr;
    return session && session->records() == PrivateRecords()
        && sampleForVault(m_workbench.session().workspace());
}

/// What is kept in the vault, by the part of that view.
void MainWindow::showKept(const QString &part)
{
    showView(QStringLiteral("people"), QStringLiteral("V7f"));
    const Place *people = reach(QStringLiteral("people"));
    if (auto *place = people ? qobject_cast<PeoplePlace *>(people->widget) : nullptr)
        place->showKept(part);
}

/// To the view of its kind, and there to whom it is about.
void MainWindow::goToPrivate(const RecordRef &record)
{
    goToHint({privateView(record.table), {}});
    for (const Place &place : std::as_const(m_places)) {
        auto *people = qobject_cast<PeoplePlace *>(place.widget);
        if (people && people->currentView() == QLatin1String("person"))
            people->openRecord(record);
    }
}

void MainWindow::followVault()
{
    connect(&m_workbench.session(), &Session::changed, this, &MainWindow::noteEdit);
    connect(&m_workbench, &Workbench::contextChanged, this, &MainWindow::followPresenting);
    refreshUndo();
    VaultKeeper *vault = m_workbench.vault();
    if (!vault)
        return;
    connect(vault, &VaultKeeper::stateChanged, this, [this, vault] {
        if (PrivateSession *session = vault->session())
            connect(session, &PrivateSession::changed, this, &MainWindow::notePrivateEdit,
                    Qt::UniqueConnection);
        refreshUndo();
        if (hasSampleForVault())
            say(MessageBar::Level::Info,
                tr("The vault is empty. The sample has private records to try it with."),
                {{QStringLiteral("vault.sample"), tr("Put them in")}});
    });
    connect(vault, &VaultKeeper::viewChanged, this, &MainWindow::refreshUndo);
    connect(vault, &VaultKeeper::locking, this, [this] { // they may quote what is private
        m_message->hide();
        m_toast->hide();
    });
    connect(vault, &VaultKeeper::noted, this,
            [this](const QString &sentence) { say(MessageBar::Level::Info, sentence); });
}

void MainWindow::noteEdit()
{
    m_editOrder.note(EditOrder::Of::Workspace, m_workbench.session().revision());
    refreshUndo();
}

void MainWindow::notePrivateEdit()
{
    if (const PrivateSession *session = m_workbench.vault()->session())
        m_editOrder.note(EditOrder::Of::Vault, session->history().last().seq);
    refreshUndo();
}

/// The private records that the place in view shows and edits; null where it shows none.
PrivateSession *MainWindow::privateInView() const
{
    const VaultKeeper *vault = m_workbench.vault();
    if (!vault || !vault->isOpen() || m_workbench.isPresenting() || !m_stack->currentWidget())
        return nullptr;
    QList<VaultGate *> gates = m_stack->currentWidget()->findChildren<VaultGate *>();
    if (auto *gate = qobject_cast<VaultGate *>(m_stack->currentWidget()))
        gates.append(gate);
    return std::ranges::any_of(gates, &VaultGate::isInView) ? vault->session() : nullptr;
}

/// Which journal an undo, or a redo, is about: where private records are in view, of the workspace's and the
/// vault's the one that has the later entry; everywhere else the workspace's.
EditOrder::Of MainWindow::undone(bool again) const
{
    const PrivateSession *own = privateInView();
    if (!own)
        return EditOrder::Of::Workspace;
    const QList<JournalEntry> &shared = m_workbench.session().history();
    return again ? m_editOrder.redoes(shared, own->history()) : m_editOrder.undoes(shared, own->history());
}

QString MainWindow::undoSentence(bool again) const
{
    const auto sentenceOf = [again](const auto &session) {
        return again ? session.redoSentence() : session.undoSentence();
    };
    switch (undone(again)) {
    case EditOrder::Of::None:
        return {};
    case EditOrder::Of::Workspace:
        return sentenceOf(m_workbench.session());
    case EditOrder::Of::Vault:
        break;
    }
    return sentenceOf(*privateInView());
}

void MainWindow::undo(bool again)
{
    if (undone(again) != EditOrder::Of::Vault)
        return again ? m_workbench.redo() : m_workbench.undo();
    PrivateSession *session = privateInView();
    const QString sentence = undoSentence(again);
    if (sentence.isEmpty() || !(again ? session->redo() : session->undo()))
        return; // it tells itself why not
    m_toast->say(again ? tr("Done again: %1").arg(sentence) : tr("Undone: %1").arg(sentence));
    m_saysPrivate = true;
}

/// The buttons say what would be taken back; a private sentence is there only as long as the private page is.
void MainWindow::refreshUndo()
{
    const PrivateSession *own = privateInView();
    if (!own && std::exchange(m_saysPrivate, false))
        m_toast->hide();
    const auto shown = [this, own](bool again) {
        const bool isOwn = undone(again) == EditOrder::Of::Vault;
        const bool isReadOnly = isOwn ? own->isReadOnly() : m_workbench.session().isReadOnly();
        return isReadOnly ? QString() : undoSentence(again);
    };
    m_context->showUndo(shown(false), shown(true));
}

/// Private places disappear while others look on (GR5).
void MainWindow::followPresenting()
{
    const bool isPresenting = m_workbench.isPresenting();
    for (const Place &place : std::as_const(m_places)) {
        if (!place.isPrivate)
            continue;
        m_rail->setItemVisible(place.id, !isPresenting);
        if (isPresenting && place.widget && place.widget == m_stack->currentWidget())
            goTo(QStringLiteral("plan"));
    }
    refreshUndo();
}

} // namespace fairlead
