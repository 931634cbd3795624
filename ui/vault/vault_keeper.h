// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault_store.h"
#include "ui/kit/job.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace fairlead {

/// Why a vault is locked; decides what the page says.
enum class LockReason { Asked, Idle, Presenting, Suspended, Closing };

/// The vault of the open workspace, as all places share it: Workbench::vault(). Keys and deriving them stay in
/// here; places see session() while it is open.
///
/// A place of private records shows VaultPage (ui/vault/vault_page.h) while session() is null, makes its views
/// when stateChanged() says Open, and forgets every text and widget that came from the session when locking()
/// goes out, before it returns: the session is deleted next.
class VaultKeeper final : public QObject {
    Q_OBJECT
public:
    enum class State {
        NoFile,  ///< the workspace was never saved: there is no place for a vault yet
        Missing, ///< no vault yet: create() makes one
        Locked,
        Opening,
        Open,
    };

    /// `store` is null for a workspace without a file.
    VaultKeeper(std::unique_ptr<VaultStore> store, const Session &workspace, Session::Clock clock,
                QObject *parent = nullptr);
    ~VaultKeeper() override;

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    /// Null unless it is open.
    PrivateSession *session() const { return m_session.get(); }
    /// Why it was locked last.
    LockReason lockReason() const { return m_lockReason; }
    /// The vault's random name in hex, for what is remembered outside of it; empty where there is none.
    QString name() const;

    /// Both work in the background: stateChanged() or refused() follows. A new vault gives its recovery code by
    /// codeMade(), once.
    void create(const QString &passphrase);
    void unlock(VaultKey::Kind kind, const QString &secret);
    /// Opens an older copy than was seen last, which its owner has put back on purpose; the next unlock() only.
    void acceptOlder() { m_acceptsOlder = true; }
    /// At once, whatever is being typed: drafts are the business of those who hear locking().
    void lock(LockReason reason = LockReason::Asked);
    /// Everything anew: passphrase, data key, and the recovery code that codeMade() gives. Asks for the present
    /// passphrase, so that nobody does it at an unlocked desk.
    void changePassphrase(const QString &present, const QString &passphrase);
    /// What opens it without the passphrase, in Base64, for the desktop's keyring; empty unless open.
    QString keyForKeyring() const;

    /// Locks after so many minutes without a key or the mouse; 0: never. GR4: 15 unless somebody chose.
    int idleMinutes() const;
    void setIdleMinutes(int minutes);
    /// Somebody is there: called by the window for every key and mouse press.
    void touch();
    /// Whether others look on: the vault is locked then, and stays so (GR5).
    void setPresenting(bool on);
    bool isPresenting() const { return m_isPresenting; }

Q_SIGNALS:
    void stateChanged();
    /// The session is about to go; see above.
    void locking();
    /// It could not be opened, made or changed; the sentence says what is wrong.
    void refused(const fairlead::VaultError &error);
    /// To be shown once and kept nowhere.
    void codeMade(const QString &recoveryCode);
    /// What people should know though it is open.
    void noted(const QString &sentence);

private:
    using Opening = std::shared_ptr<VaultResult<OpenedVault>>;
    void take(const Opening &opened);
    void setState(State state);
    void remember();
    void checkIdle();

    std::shared_ptr<VaultStore> m_store;
    const Session &m_workspace;
    Session::Clock m_clock;
    State m_state = State::NoFile;
    LockReason m_lockReason = LockReason::Asked;
    std::unique_ptr<PrivateSession> m_session;
    VaultJournal *m_journal = nullptr; ///< of the session
    Job<Opening> m_opening;
    bool m_acceptsOlder = false;
    bool m_isPresenting = false;
    QTimer m_idle;
    QDeadlineTimer m_deadline;
};

} // namespace fairlead
