// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vault_keeper.h"

#include "core/vault/recovery_code.h"
#include "ui/connections/key_store.h"
#include "ui/vault/guarded_journal.h"
#include "ui/vault/sleep_watch.h"
#include "ui/vault/vault_memory.h"

#include <QCoreApplication>
#include <QEvent>

namespace fairlead {

/// What a thread needs to open a vault; secrets cannot be copied, so it is shared.
struct VaultAttempt {
    VaultKey key;
    VaultWitness seen;
    bool acceptsOlder = false;
};

namespace {

VaultKeeper::State restingState(const VaultStore *store)
{
    if (!store)
        return VaultKeeper::State::NoFile;
    return store->exists() ? VaultKeeper::State::Locked : VaultKeeper::State::Missing;
}

} // namespace

VaultKeeper::VaultKeeper(std::shared_ptr<VaultStore> store, const Session &workspace, Session::Clock clock,
                         KeyStore *keys, KeyCost cost, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_keys(keys)
    , m_cost(cost)
    , m_state(restingState(m_store.get()))
    , m_sleep(new SleepWatch(this))
{
    m_idle.setParent(this);
    m_idle.setObjectName(QStringLiteral("idle"));
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_idle, &QTimer::timeout, this, [this] { lock(LockReason::Idle); });
    connect(m_sleep, &SleepWatch::fallingAsleep, this, [this] { lock(LockReason::Suspended); });
}

/// Whoever opens the same file next finds it free: a change of passphrase that has begun is waited for.
VaultKeeper::~VaultKeeper()
{
    lock(LockReason::Closing);
    if (m_change && !m_change->giveUp())
        m_change->wait();
}

QString VaultKeeper::name() const
{
    return m_store ? QString::fromLatin1(m_store->name().toHex()) : QString();
}

QStringList VaultKeeper::knownWords() const
{
    QStringList words = m_workspace.workspace().settings().name.split(u' ', Qt::SkipEmptyParts);
    for (const Person &person : m_workspace.workspace().rows<Person>())
        words += person.name.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

void VaultKeeper::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void VaultKeeper::refuse(VaultFault fault, const Error &error)
{
    Q_EMIT refused({fault, error});
}

void VaultKeeper::create(const QString &passphrase)
{
    if (m_state != State::Missing || m_isPresenting)
        return;
    setState(State::Opening);
    keepMemoryPrivate();
    auto secret = std::make_shared<Secret>(Secret::fromText(passphrase));
    m_opening.start(
        [store = m_store, secret, cost = m_cost](Progress &) -> Result<Opening> {
            return std::make_shared<VaultResult<OpenedVault>>(store->create(*secret, cost));
        },
        [this](const Result<Opening> &opened) { take(opened ? *opened : nullptr); });
}

void VaultKeeper::unlock(const QString &passphrase)
{
    open(VaultKey::Kind::Passphrase, Secret::fromText(passphrase));
}

void VaultKeeper::unlockByCode(const QString &recoveryCode)
{
    auto secret = recoverySecret(recoveryCode);
    if (!secret)
        return refuse(VaultFault::WrongPassphrase, secret.error());
    open(VaultKey::Kind::RecoveryCode, *std::move(secret));
}

void VaultKeeper::unlockByKeyring()
{
    if (!m_keys || m_state != State::Locked)
        return;
    m_keys->readEntry(keyringEntry(), [this](const QString &key, const QString &problem) {
        Secret secret = Secret::fromBase64(key);
        if (secret.isEmpty())
            return refuse(
                VaultFault::WrongPassphrase,
                Error::notFound(problem.isEmpty() ? tr("The keyring has no key of this vault.") : problem));
        open(VaultKey::Kind::Keyring, std::move(secret));
    });
}

void VaultKeeper::open(VaultKey::Kind kind, Secret secret)
{
    if (m_state != State::Locked || m_isPresenting)
        return;
    setState(State::Opening);
    keepMemoryPrivate();
    const auto attempt = std::make_shared<VaultAttempt>(VaultAttempt{{kind, std::move(secret)},
                                                                     vault_memory::seen(m_store->name()),
                                                                     std::exchange(m_acceptsOlder, false)});
    if (isChanging())
        m_waiting = attempt;
    else
        start(attempt);
}

void VaultKeeper::start(const std::shared_ptr<VaultAttempt> &attempt)
{
    m_opening.start(
        [store = m_store, attempt](Progress &) -> Result<Opening> {
            return std::make_shared<VaultResult<OpenedVault>>(
                store->open(attempt->key, attempt->seen, attempt->acceptsOlder));
        },
        [this](const Result<Opening> &opened) { take(opened ? *opened : nullptr); });
}

void VaultKeeper::take(const Opening &opened)
{
    if (m_state != State::Opening) // locked in the meantime: what was opened is dropped, and its key wiped
        return;
    if (!opened || !*opened) {
        setState(restingState(m_store.get()));
        if (opened)
            Q_EMIT refused(opened->error());
        return;
    }
    OpenedVault vault = *std::move(*opened);
    auto journal = std::make_unique<GuardedJournal>(std::move(vault.journal));
    m_journal = journal.get();
    m_newCode = vault.recoveryCode;
    m_session = std::make_unique<PrivateSession>(std::move(vault.records), std::move(journal), vault.history,
                                                 m_workspace, m_clock, vault.readOnlyReason);
    connect(m_session.get(), &PrivateSession::changed, this, &VaultKeeper::remember);
    remember();
    m_sleep->hold();
    setIdleMinutes(idleMinutes());
    QCoreApplication::instance()->installEventFilter(this);
    setState(m_newCode.isEmpty() ? State::Open : State::NewCode);
    if (!m_newCode.isEmpty())
        vault_memory::setOwesCode(name(), true);
    else if (vault_memory::owesCode(name()))
        vault.notes.append(
            tr("Nobody has confirmed the recovery code of this vault. Change the passphrase to "
               "get a new one."));
    for (const QString &note : std::as_const(vault.notes))
        Q_EMIT noted(note);
    if (m_session && m_session->isReadOnly())
        Q_EMIT noted(m_session->readOnlyReason());
}

void VaultKeeper::remember()
{
    if (m_journal)
        vault_memory::remember(m_journal->witness());
}

void VaultKeeper::lock(LockReason reason)
{
    if (m_state != State::Open && m_state != State::NewCode && m_state != State::Opening)
        return;
    m_lockReason = reason;
    if (isChanging())
        giveUpChange();
    m_waiting.reset();
    m_idle.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    if (m_session) {
        Q_EMIT locking();
        m_journal = nullptr;
        m_session.reset();
    }
    wipe(m_newCode);
    m_sleep->release();
    setState(restingState(m_store.get()));
}

void VaultKeeper::changePassphrase(const QString &present, const QString &passphrase)
{
    if (isChanging())
        return;
    if (!isOpen() || m_isPresenting)
        return Q_EMIT passphraseAnswered(tr("The vault is locked."));
    m_change = std::make_shared<PassphraseChange>(
        m_journal->shared(), VaultKey{VaultKey::Kind::Passphrase, Secret::fromText(present)},
        Secret::fromText(passphrase), m_cost);
    m_changing.start([change = m_change](Progress &) { return change->run(); },
                     [this](const Changing &changed) { takeChange(changed); });
}

bool VaultKeeper::giveUpChange()
{
    if (!isChanging() || !m_change->giveUp())
        return false;
    m_change.reset();
    m_changing.cancel();
    Q_EMIT passphraseAnswered(tr("The passphrase is as it was."));
    return true;
}

/// It may have been locked in the meantime; then nobody sees the code, and the next opening says so.
void VaultKeeper::takeChange(const Changing &changed)
{
    m_change.reset();
    if (changed) {
        NewKeys &made = **changed;
        if (made.witness.counter > vault_memory::seen(made.witness.vault).counter)
            vault_memory::remember(made.witness);
        vault_memory::setOwesCode(name(), true);
        if (usesKeyring())
            keepInKeyring(made.forKeyring, {});
        if (isOpen()) {
            m_newCode = std::move(made.code);
            Q_EMIT locking(); // the code takes the place of what is shown
            setState(State::NewCode);
        } else {
            wipe(made.code);
        }
    }
    Q_EMIT passphraseAnswered(changed ? QString() : changed.error().message);
    if (const auto waiting = std::exchange(m_waiting, nullptr)) {
        waiting->seen = vault_memory::seen(m_store->name());
        start(waiting);
    }
}

void VaultKeeper::codeKept()
{
    if (m_state != State::NewCode)
        return;
    wipe(m_newCode);
    vault_memory::setOwesCode(name(), false);
    setState(State::Open);
}

void VaultKeeper::setOffer(VaultOffer offer)
{
    m_offer = std::move(offer);
    Q_EMIT stateChanged();
}

void VaultKeeper::takeOver()
{
    if (m_state != State::Missing || m_offer.workspace.isEmpty())
        return;
    const auto taken = m_offer.takeOver();
    if (!taken)
        return refuse(VaultFault::Unavailable, taken.error());
    m_offer = {};
    setState(restingState(m_store.get()));
}

QString VaultKeeper::keyringEntry() const
{
    return QStringLiteral("vault/") + name();
}

bool VaultKeeper::usesKeyring() const
{
    return m_keys && vault_memory::usesKeyring(name());
}

void VaultKeeper::setUsesKeyring(bool uses, std::function<void(const QString &problem)> done)
{
    if (!m_keys || !m_journal)
        return;
    if (!uses) {
        m_keys->forgetEntry(keyringEntry());
        vault_memory::setUsesKeyring(name(), false);
        return done ? done({}) : void();
    }
    keepInKeyring(m_journal->keyForKeyring(), std::move(done));
}

void VaultKeeper::keepInKeyring(const Secret &secret, std::function<void(const QString &problem)> done)
{
    QString key = secret.toBase64();
    m_keys->writeEntry(keyringEntry(), key, [this, done = std::move(done)](const QString &problem) {
        // A key that is only kept until the program ends would make a lock of the vault a mere curtain.
        if (!problem.isEmpty())
            m_keys->forgetEntry(keyringEntry());
        vault_memory::setUsesKeyring(name(), problem.isEmpty());
        if (done)
            done(problem.isEmpty() ? QString() : tr("The desktop has no keyring that can be used."));
    });
    wipe(key);
}

int VaultKeeper::idleMinutes() const
{
    return vault_memory::idleMinutes();
}

void VaultKeeper::setIdleMinutes(int minutes)
{
    vault_memory::setIdleMinutes(minutes);
    m_idle.setInterval(std::chrono::minutes(minutes));
    if (minutes > 0 && m_session)
        m_idle.start();
    else
        m_idle.stop();
}

bool VaultKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_idle.isActive())
            m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void VaultKeeper::setPresenting(bool on)
{
    if (std::exchange(m_isPresenting, on) == on)
        return;
    if (on)
        lock(LockReason::Presenting);
    Q_EMIT stateChanged();
}

} // namespace fairlead
