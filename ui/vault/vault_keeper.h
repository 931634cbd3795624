// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault_store.h"
#include "ui/kit/job.h"

#include <QTimer>

namespace fairlead {

class GuardedJournal;
class KeyStore;
class PassphraseChange;
class SleepWatch;
struct NewKeys;
struct VaultAttempt;

/// Why a vault is locked; decides what the page says.
enum class LockReason { Asked, Idle, Presenting, Suspended, Closing };

/// A vault that lies beside the workspace under another name and can be made its own: that of the workspace
/// which this one was restored from.
struct VaultOffer {
    QString workspace; ///< the name of the other workspace; empty: there is none
    std::function<Result<void>()> takeOver;
};

/// The vault of the open workspace, as all places share it: Workbench::vault(). Keys and deriving them stay
/// in here; places see session() while it is open.
///
/// A place of private records is a VaultGate (ui/vault/vault_gate.h), which does what is needed: it shows
/// VaultPage while session() is null, makes the views when stateChanged() says Open, and deletes them when
/// locking() goes out, before that returns: the session is deleted next. Whoever keeps anything else that
/// came from the session (an index, a list) forgets it then as well.
class VaultKeeper final : public QObject {
    Q_OBJECT
public:
    enum class State {
        NoFile,  ///< the workspace was never saved: there is no place for a vault yet
        Missing, ///< no vault yet: create() makes one
        Locked,
        Opening,
        NewCode, ///< open but for one thing: its recovery code is being shown; codeKept() ends it
        Open,
    };

    /// `store` is null for a workspace without a file.
    /// `keys` is the desktop's keyring, which must outlive this; null: none. `cost` of deriving keys of a new
    /// passphrase.
    VaultKeeper(std::shared_ptr<VaultStore> store, const Session &workspace, Session::Clock clock,
                KeyStore *keys = nullptr, KeyCost cost = KeyCost::interactive(), QObject *parent = nullptr);
    ~VaultKeeper() override;

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    /// Null unless it is open.
    PrivateSession *session() const { return isOpen() ? m_session.get() : nullptr; }
    /// Why it was locked last.
    LockReason lockReason() const { return m_lockReason; }
    /// The vault's random name in hex, for what is remembered outside of it; empty where there is none.
    QString name() const;

    /// The words that a passphrase should not consist of: names of the workspace.
    QStringList knownWords() const;

    /// These work in the background: stateChanged() or refused() follows.
    void create(const QString &passphrase);
    void unlock(const QString &passphrase);
    void unlockByCode(const QString &recoveryCode);
    void unlockByKeyring();
    /// Opens an older copy than was seen last, which its owner has put back on purpose; the next unlock only.
    void acceptOlder() { m_acceptsOlder = true; }
    /// At once, whatever is being typed: drafts are the business of those who hear locking().
    void lock(LockReason reason = LockReason::Asked);
    /// Everything anew: passphrase, data key and recovery code (State::NewCode). Asks for the present
    /// passphrase, so that nobody does it at an unlocked desk. Works in the background, for a second;
    /// passphraseAnswered() follows. Meanwhile the vault can be used, and locked: what has begun is brought
    /// to its end then, and the next opening says that there is a new recovery code that nobody has seen.
    void changePassphrase(const QString &present, const QString &passphrase);
    /// Whether it is given up: only as long as it waits for a thread. Then all is as before.
    bool giveUpChange();
    bool isChanging() const { return m_changing.isRunning(); }
    /// The change of passphrase as a job, for progress.
    JobBase &changing() { return m_changing; }

    /// While it is State::NewCode: to be shown once.
    QString newCode() const { return m_newCode; }
    /// The code was written down or printed; it is forgotten here.
    void codeKept();

    /// What could be taken over; only while it is State::Missing.
    const VaultOffer &offer() const { return m_offer; }
    void setOffer(VaultOffer offer);
    /// Makes the offered vault that of this workspace: State::Locked follows, or refused().
    void takeOver();

    /// Whether the key is kept in the desktop's keyring, so that it opens without the passphrase for whoever
    /// is logged in here.
    bool usesKeyring() const;
    /// Only while it is open. `done` gets a sentence where the keyring could not be used; empty: done.
    void setUsesKeyring(bool uses, std::function<void(const QString &problem)> done = {});
    bool hasKeyring() const { return m_keys != nullptr; }

    /// Locks after so many minutes without a key or the mouse; 0: never. GR4: 15 unless somebody chose.
    int idleMinutes() const;
    void setIdleMinutes(int minutes);
    /// Whether others look on: the vault is locked then, and stays so (GR5).
    void setPresenting(bool on);
    bool isPresenting() const { return m_isPresenting; }

Q_SIGNALS:
    void stateChanged();
    /// The session is about to go; see above.
    void locking();
    /// It could not be opened, made or changed; the sentence says what is wrong.
    void refused(const fairlead::VaultError &error);
    /// A change of passphrase has ended: why nothing was changed, or empty.
    void passphraseAnswered(const QString &problem);
    /// Private records have come into view, or have left it: undo is about them while they are.
    void viewChanged();
    /// What people should know though it is open.
    void noted(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Opening = std::shared_ptr<VaultResult<OpenedVault>>;
    using Changing = Result<std::shared_ptr<NewKeys>>;
    void open(VaultKey::Kind kind, Secret secret);
    void start(const std::shared_ptr<VaultAttempt> &attempt);
    void take(const Opening &opened);
    void takeChange(const Changing &changed);
    void keepInKeyring(const Secret &secret, std::function<void(const QString &problem)> done);
    void setState(State state);
    void refuse(VaultFault fault, const Error &error);
    void remember();
    QString keyringEntry() const;

    std::shared_ptr<VaultStore> m_store;
    const Session &m_workspace;
    Session::Clock m_clock;
    KeyStore *m_keys;
    KeyCost m_cost;
    State m_state = State::NoFile;
    LockReason m_lockReason = LockReason::Asked;
    std::unique_ptr<PrivateSession> m_session;
    GuardedJournal *m_journal = nullptr; ///< of the session
    Job<Opening> m_opening;
    Job<std::shared_ptr<NewKeys>> m_changing;
    std::shared_ptr<PassphraseChange> m_change;
    std::shared_ptr<VaultAttempt>
        m_waiting; ///< to open, once the change of passphrase has let go of the file
    VaultOffer m_offer;
    QString m_newCode;
    bool m_acceptsOlder = false;
    bool m_isPresenting = false;
    QTimer m_idle;
    SleepWatch *m_sleep;
};

} // namespace fairlead
