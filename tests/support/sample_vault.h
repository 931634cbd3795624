// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault_store.h"

namespace fairlead {

/// The journal of a vault that is only in memory, and has no keys.
class MemoryVaultJournal final : public VaultJournal {
public:
    Result<PrivateChanges> changes(qint64 seq) override { return m_journal.changes(seq); }
    Result<void> write(const JournalEntry &entry, const PrivateChanges &changes) override
    {
        return m_journal.write(entry, changes);
    }
    Result<void> purge(const JournalEntry &entry, const PrivateRecords &records) override
    {
        return m_journal.purge(entry, records);
    }
    Result<QString> changePassphrase(const VaultKey &, const Secret &, const KeyCost &) override
    {
        return fail(Error::unavailable(QStringLiteral("has no passphrase")));
    }
    Secret keyForKeyring() const override { return {}; }
    VaultWitness witness() const override { return {QByteArrayLiteral("memory"), 1, {}}; }

private:
    MemoryPrivateJournal m_journal;
};

/// A vault that opens at once with whatever passphrase, holding the sample's private records.
class SampleVaultStore final : public VaultStore {
public:
    explicit SampleVaultStore(PrivateRecords records) : m_records(std::move(records)) { }
    QString path() const override { return QStringLiteral("/nowhere/sample.vault"); }
    bool exists() const override { return true; }
    QByteArray name() const override { return QByteArrayLiteral("memory"); }
    VaultResult<OpenedVault> create(const Secret &, const KeyCost &) override { return opened(); }
    VaultResult<OpenedVault> open(const VaultKey &, const VaultWitness &, bool) override { return opened(); }

private:
    OpenedVault opened() const
    {
        OpenedVault vault;
        vault.records = m_records;
        vault.journal = std::make_unique<MemoryVaultJournal>();
        return vault;
    }
    PrivateRecords m_records;
};

} // namespace fairlead
