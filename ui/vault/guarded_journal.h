// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault_store.h"

#include <atomic>
#include <mutex>
#include <semaphore>

namespace fairlead {

/// A journal that another thread may work on as well, one call at a time. Who keeps a copy of shared() keeps
/// the file and its lock.
class GuardedJournal final : public VaultJournal {
public:
    struct Shared {
        std::mutex mutex;
        std::unique_ptr<VaultJournal> journal;
    };

    explicit GuardedJournal(std::unique_ptr<VaultJournal> journal);

    const std::shared_ptr<Shared> &shared() const { return m_shared; }

    Result<PrivateChanges> changes(qint64 seq) override;
    Result<void> write(const JournalEntry &entry, const PrivateChanges &changes) override;
    Result<void> purge(const JournalEntry &entry, const PrivateRecords &records) override;
    Result<QString> changePassphrase(const VaultKey &present, const Secret &passphrase,
                                     const KeyCost &cost) override;
    Secret keyForKeyring() const override;
    VaultWitness witness() const override;

private:
    std::shared_ptr<Shared> m_shared;
};

/// What a change of passphrase has made.
struct NewKeys {
    QString code; ///< the new recovery code
    VaultWitness witness;
    Secret forKeyring;
};

/// One change of passphrase: done on any thread, given up on the window's as long as it has not begun. Once
/// it has begun it is brought to its end, since nobody can tell from outside which of the two files is there.
class PassphraseChange {
public:
    PassphraseChange(std::shared_ptr<GuardedJournal::Shared> journal, VaultKey present, Secret passphrase,
                     const KeyCost &cost);

    /// On the working thread, once. Lets go of the journal before it returns. Cancelled: given up.
    Result<std::shared_ptr<NewKeys>> run();
    /// Whether it was given up in time: then nothing has changed, and nothing will.
    bool giveUp();
    /// Waits for the end of what has begun.
    void wait();

private:
    enum class Stage { Waiting, Running, GivenUp };

    std::shared_ptr<GuardedJournal::Shared> m_journal;
    VaultKey m_present;
    Secret m_passphrase;
    KeyCost m_cost;
    std::atomic<Stage> m_stage = Stage::Waiting;
    std::binary_semaphore m_ended{0};
};

} // namespace fairlead
