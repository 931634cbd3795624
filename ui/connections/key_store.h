// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/governance/connection.h"

#include <QObject>

#include <functional>

namespace fairlead {

/// The keys of connections and of the vault: in the desktop's keyring, or, where there is none, only until
/// the program ends. Never in the workspace, its journal, or a log. A key belongs to a connection and its
/// server: where somebody has changed the address to another host, there is no key, and none goes there.
class KeyStore final : public QObject {
    Q_OBJECT
public:
    /// Where keys go; SessionOnly is for tests and for those who want it so.
    enum class Place { Keyring, SessionOnly };

    explicit KeyStore(Place place = Place::Keyring, QObject *parent = nullptr);

    /// `done` gets the key, empty where there is none, and a sentence where the keyring could not be asked.
    void read(const Connection &connection,
              std::function<void(const QString &key, const QString &problem)> done);
    /// `done` gets an empty sentence where the key is in the keyring, else why it is kept for this session
    /// only.
    void write(const Connection &connection, const QString &key,
               std::function<void(const QString &problem)> done);
    void forget(const Connection &connection);
    /// The key is kept until the program ends, not in a keyring.
    bool isForSession(const Connection &connection) const;

    /// The same for anything else, by the name of its entry: "vault/…".
    void readEntry(const QString &entry,
                   std::function<void(const QString &key, const QString &problem)> done);
    void writeEntry(const QString &entry, const QString &key,
                    std::function<void(const QString &problem)> done);
    void forgetEntry(const QString &entry);

private:
    Place m_place;
    QHash<QString, QString> m_session; ///< by entry
};

} // namespace fairlead
