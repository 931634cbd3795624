// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/key_store.h"

#include <qt6keychain/keychain.h>

namespace fairlead {

namespace {

const QString program = QStringLiteral("fairlead");

QString entry(const Id<Connection> &connection)
{
    return QString(QStringLiteral("connection/") + connection.toString());
}

} // namespace

KeyStore::KeyStore(Place place, QObject *parent) : QObject(parent), m_place(place) { }

void KeyStore::read(const Id<Connection> &connection,
                    std::function<void(const QString &key, const QString &problem)> done)
{
    readEntry(entry(connection), std::move(done));
}

void KeyStore::write(const Id<Connection> &connection, const QString &key,
                     std::function<void(const QString &problem)> done)
{
    writeEntry(entry(connection), key, std::move(done));
}

void KeyStore::forget(const Id<Connection> &connection)
{
    forgetEntry(entry(connection));
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
        done(tr("There is no keyring (%1); the key is kept until the program ends.")
                 .arg(job->errorString().simplified()));
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

} // namespace fairlead
