// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vault_file.h"
#include "files.h"
#include "tests/support/private_sketch.h"

#include <QTemporaryDir>

namespace fairlead {

inline Secret rightPassphrase()
{
    return Secret::fromText(QStringLiteral("seven quiet herons stand"));
}

inline VaultKey byPassphrase(const QString &text = QStringLiteral("seven quiet herons stand"))
{
    return {VaultKey::Kind::Passphrase, Secret::fromText(text)};
}

/// A vault in a folder of its own, with the cheapest key there is.
class VaultBox {
public:
    VaultBox()
        : m_workspace(workspaceOfTwo())
        , m_store(vaultPathOf(m_folder.filePath(QStringLiteral("plan.fairlead"))))
    { }

    QString path() const { return m_store.path(); }
    FileVaultStore &store() { return m_store; }
    QByteArray bytes() const { return bytesOf(path()); }
    /// Puts other bytes in the place of the file.
    void put(const QByteArray &bytes) const { writeBytes(path(), bytes); }

    /// The recovery code of a new, empty vault, which is closed again.
    QString create()
    {
        auto made = m_store.create(rightPassphrase(), KeyCost::minimal());
        if (!made)
            qFatal("%s", qPrintable(made.error().error.message));
        return made->recoveryCode;
    }
    VaultResult<OpenedVault> open(const VaultKey &key = byPassphrase(), const VaultWitness &seen = {},
                                  bool acceptOlder = false)
    {
        return m_store.open(key, seen, acceptOlder);
    }
    std::unique_ptr<PrivateSession> session(const VaultKey &key = byPassphrase())
    {
        auto opened = open(key);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().error.message));
        return std::make_unique<PrivateSession>(opened->records, std::move(opened->journal), opened->history,
                                                *m_workspace, privateNow, opened->readOnlyReason);
    }
    /// What it says when it is opened; none when it opens.
    std::optional<VaultFault> fault(const VaultWitness &seen = {})
    {
        const auto opened = open(byPassphrase(), seen);
        return opened ? std::nullopt : std::optional(opened.error().fault);
    }
    PrivateRecords records() { return session()->records(); }
    const Session &workspace() const { return *m_workspace; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_workspace;
    FileVaultStore m_store;
};

inline VaultWitness witnessOf(PrivateSession &session)
{
    return static_cast<VaultJournal &>(session.journal()).witness();
}

} // namespace fairlead
