// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_session.h"
#include "core/vault/sealing.h"

#include <QStringList>

namespace fairlead {

/// What is wrong with a vault that does not open. Whatever it is, nothing was overwritten.
enum class VaultFault {
    WrongPassphrase, ///< or a wrong recovery code, or a key from the keyring that is no longer right
    NotThere,
    NotAVault,
    TooNew,
    Truncated,   ///< its end is missing
    Altered,     ///< bits are not as they were written
    Swapped,     ///< whole records stand in each other's place
    RolledBack,  ///< a record, or the whole file, is an older one than the last that was seen
    Unavailable, ///< no permission, disk full, open elsewhere
};

struct VaultError {
    VaultFault fault = VaultFault::Unavailable;
    Error error; ///< one sentence: what is wrong, and what can be done
};
template <class Value> using VaultResult = std::expected<Value, VaultError>;

/// What a machine remembers of the newest state of a vault that it has seen, outside of the vault: no file
/// can tell by itself that it is an old copy. Says nothing of what is in it.
struct VaultWitness {
    QByteArray vault;    ///< the random name of the vault
    quint64 counter = 0; ///< of its changes
    QByteArray digest;   ///< of the file in that state

    bool operator==(const VaultWitness &) const = default;
};

using sealing::KeyCost;

/// How a vault is opened.
struct VaultKey {
    enum class Kind {
        Passphrase,
        RecoveryCode,
        Keyring, ///< what keyForKeyring() gave
    };
    Kind kind = Kind::Passphrase;
    Secret secret;
};

/// The journal in the vault's file, and what else can be done with an open vault.
class VaultJournal : public PrivateJournal {
public:
    /// Makes all keys new: another passphrase, another data key, another recovery code, which is returned and
    /// shown once. Old passphrase, code and keyring entry open this file no more. Invalid where `present`
    /// does not open it now.
    virtual Result<QString> changePassphrase(const VaultKey &present, const Secret &passphrase,
                                             const KeyCost &cost) = 0;
    /// What opens the vault without the passphrase, for the desktop's keyring.
    virtual Secret keyForKeyring() const = 0;
    virtual VaultWitness witness() const = 0;
};

struct OpenedVault {
    PrivateRecords records;
    std::unique_ptr<VaultJournal> journal; ///< holds the file, its lock and the key as long as it lives
    QList<JournalEntry> history;
    QString readOnlyReason; ///< one line; empty when it may be written
    QStringList notes;      ///< what people should know though it is open
    QString recoveryCode;   ///< of a new vault: to be shown once, kept nowhere
};

/// The vault beside one workspace, as the window asks for it. Its functions may take a second; they may be
/// called on another thread, one at a time.
class VaultStore {
public:
    virtual ~VaultStore() = default;
    virtual QString path() const = 0;
    virtual bool exists() const = 0;
    /// The random name of the vault, known without any key; empty where there is none.
    virtual QByteArray name() const = 0;
    /// Makes an empty vault; NotThere is never its error. Unavailable where a file of that name exists.
    virtual VaultResult<OpenedVault> create(const Secret &passphrase, const KeyCost &cost) = 0;
    /// `seen`: what is remembered of this vault; default: nothing. `acceptOlder`: the owner has put back an
    /// older copy on purpose.
    virtual VaultResult<OpenedVault> open(const VaultKey &key, const VaultWitness &seen,
                                          bool acceptOlder) = 0;
};

} // namespace fairlead
