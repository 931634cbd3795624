// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/key_store.h"

#include "core/exchange/connection_policy.h"

#include <qt6keychain/keychain.h>

namespace fairlead {

namespace {

const QString program = QStringLiteral("fairlead");

/// "connection/ID@https://host:443": with the server, so that no change of the workspace leads a key
/// elsewhere.
QString entryOf(const Connection &connection)
{
    const QUrl url = checkedAddress(connection.url).value_or(QUrl());
    const int port = url.port(url.scheme() == u"https" ? 443 : 80);
    return QStringLiteral("connection/%1@%2://%3:%4")
        .arg(connection.id.toString(), url.scheme(), url.host())
        .arg(port);
}

} // namespace

KeyStore::KeyStore(Place place, QObject *parent) : QObject(parent), m_place(place) { }

void KeyStore::read(const Connection &connection,
                    std::function<void(const QString &key, const QString &problem)> done)
{
    readEntry(entryOf(connection), std::move(done));
}

void KeyStore::write(const Connection &connection, const QString &key,
                     std::function<void(const QString &problem)> done)
{
    writeEntry(entryOf(connection), key, std::move(done));
}

void KeyStore::forget(const Connection &connection)
{
    forgetEntry(entryOf(connection));
}

void KeyStore::readEntry(const QString &entry,
                         std::function<void(const QString &key, const QString &problem)> done)
{
    if (m_session.contains(entry) || m_place == Place::SessionOnly)
        return done(m_session.value(entry), {});
    auto *job = new QKeychain::ReadPasswordJob(program, this); // deletes itself
    job->setInsecureFallback(false);
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        const bool isThere = job->error() == QKeychain::NoError;
        const bool isMissing = job->error() == QKeychain::EntryNotFound;
        done(isThere ? job->textData() : QString(),
             isThere || isMissing ? QString()
                                  : tr("The keyring could not be read (%1); type the key again.")
                                        .arg(job->errorString().simplified()));
    });
    job->start();
}

void KeyStore::writeEntry(const QString &entry, const QString &key,
                          std::function<void(const QString &problem)> done)
{
    m_session.insert(entry, key);
    if (m_place == Place::SessionOnly)
        return done(tr("The key is kept until the program ends."));
    auto *job = new QKeychain::WritePasswordJob(program, this);
    job->setInsecureFallback(false);
    job->setKey(entry);
    job->setTextData(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, entry, done = std::move(done)] {
        if (job->error() == QKeychain::NoError) {
            m_session.remove(entry);
            return done({});
        }
        const QString why = job->errorString().simplified();
        done(job->error() == QKeychain::NoBackendAvailable
                 ? tr("There is no keyring (%1); the key is kept until the program ends.").arg(why)
                 : tr("The keyring does not take the key (%1); it is kept until the program ends.").arg(why));
    });
    job->start();
}

void KeyStore::forgetEntry(const QString &entry)
{
    m_session.remove(entry);
    if (m_place == Place::SessionOnly)
        return;
    auto *job = new QKeychain::DeletePasswordJob(program, this);
    job->setInsecureFallback(false);
    job->setKey(entry);
    job->start();
}

bool KeyStore::isForSession(const Connection &connection) const
{
    return m_session.contains(entryOf(connection));
}

} // namespace fairlead
