// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/guarded_journal.h"

namespace fairlead {

GuardedJournal::GuardedJournal(std::unique_ptr<VaultJournal> journal) : m_shared(std::make_shared<Shared>())
{
    m_shared->journal = std::move(journal);
}

Result<PrivateChanges> GuardedJournal::changes(qint64 seq)
{
    const std::scoped_lock guard(m_shared->mutex);
    return m_shared->journal->changes(seq);
}

Result<void> GuardedJournal::write(const JournalEntry &entry, const PrivateChanges &changes)
{
    const std::scoped_lock guard(m_shared->mutex);
    return m_shared->journal->write(entry, changes);
}

Result<void> GuardedJournal::purge(const JournalEntry &entry, const PrivateRecords &records)
{
    const std::scoped_lock guard(m_shared->mutex);
    return m_shared->journal->purge(entry, records);
}

Result<QString> GuardedJournal::changePassphrase(const VaultKey &present, const Secret &passphrase,
                                                 const KeyCost &cost)
{
    const std::scoped_lock guard(m_shared->mutex);
    return m_shared->journal->changePassphrase(present, passphrase, cost);
}

Secret GuardedJournal::keyForKeyring() const
{
    const std::scoped_lock guard(m_shared->mutex);
    return m_shared->journal->keyForKeyring();
}

VaultWitness GuardedJournal::witness() const
{
    const std::scoped_lock guard(m_shared->mutex);
    return m_shared->journal->witness();
}

PassphraseChange::PassphraseChange(std::shared_ptr<GuardedJournal::Shared> journal, VaultKey present,
                                   Secret passphrase, const KeyCost &cost)
    : m_journal(std::move(journal))
    , m_present(std::move(present))
    , m_passphrase(std::move(passphrase))
    , m_cost(cost)
{ }

Result<std::shared_ptr<NewKeys>> PassphraseChange::run()
{
    Stage waiting = Stage::Waiting;
    if (!m_stage.compare_exchange_strong(waiting, Stage::Running))
        return fail(Error::cancelled());
    Result<std::shared_ptr<NewKeys>> made = fail(Error::cancelled());
    {
        const std::scoped_lock guard(m_journal->mutex);
        VaultJournal &journal = *m_journal->journal;
        if (const auto code = journal.changePassphrase(m_present, m_passphrase, m_cost))
            made = std::make_shared<NewKeys>(NewKeys{*code, journal.witness(), journal.keyForKeyring()});
        else
            made = fail(code.error());
    }
    m_journal.reset(); // whoever waits for the file's lock gets it now
    m_ended.release();
    return made;
}

bool PassphraseChange::giveUp()
{
    Stage waiting = Stage::Waiting;
    if (!m_stage.compare_exchange_strong(waiting, Stage::GivenUp))
        return waiting == Stage::GivenUp;
    m_journal.reset(); // the job may wait for a thread for long, and the file must be free
    m_present.secret = {};
    m_passphrase = {};
    return true;
}

void PassphraseChange::wait()
{
    m_ended.acquire();
    m_ended.release();
}

} // namespace fairlead
