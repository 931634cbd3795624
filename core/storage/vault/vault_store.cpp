// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault_file.h"

#include "core/vault/recovery_code.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fairlead {

namespace {

/// A vault of ten years is some 30 MB; more than this is not read into memory.
constexpr qint64 largestFile = 1024LL * 1024 * 1024;

VaultError unavailable(const Error &error)
{
    return {VaultFault::Unavailable, error};
}

/// Whether the file is what this machine has seen last, or newer.
VaultResult<void> checkSeen(const VaultWitness &found, const VaultWitness &seen)
{
    if (seen.vault != found.vault || found.counter > seen.counter)
        return {};
    if (found.counter < seen.counter) {
        return std::unexpected(vault_format::faulty(
            VaultFault::RolledBack,
            Text::tr(
                "This is an older copy of the vault: %n later change(s) that were made on this machine are "
                "missing in it. Open it all the same only if you have put it back yourself.",
                nullptr, int(seen.counter - found.counter))));
    }
    if (found.digest != seen.digest) {
        return std::unexpected(vault_format::faulty(
            VaultFault::RolledBack,
            Text::tr("This is not the vault that was last open on this machine, but a copy that was changed "
                     "elsewhere. Open it all the same only if you have put it there yourself.")));
    }
    return {};
}

VaultResult<QByteArray> readFile(const VaultBytes &bytes, const QString &path)
{
    if (QFileInfo(path).size() > largestFile)
        return std::unexpected(vault_format::faulty(VaultFault::NotAVault,
                                                    Text::tr("The vault's file is larger than any vault.")));
    auto file = bytes.readAll();
    if (!file)
        return std::unexpected(unavailable(file.error()));
    return *std::move(file);
}

} // namespace

QString vaultPathOf(const QString &workspacePath)
{
    const QString ending = QStringLiteral(".fairlead");
    return workspacePath.endsWith(ending) ? QString(workspacePath + QStringLiteral("-vault"))
                                          : QString(workspacePath + ending + QStringLiteral("-vault"));
}

bool FileVaultStore::exists() const
{
    return QFileInfo::exists(m_path);
}

QByteArray FileVaultStore::name() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(vault_format::framesBegin);
    return vault_format::checkPreamble(bytes) ? vault_format::vaultName(bytes) : QByteArray();
}

VaultResult<OpenedVault> FileVaultStore::create(const Secret &passphrase, const KeyCost &cost)
{
    if (exists())
        return std::unexpected(vault_format::faulty(
            VaultFault::Unavailable, Text::tr("“%1” exists already.").arg(QDir::toNativeSeparators(m_path))));
    Claim claimed = claim(m_path);
    if (!claimed.lock)
        return std::unexpected(unavailable(Error::unavailable(claimed.refusal)));
    const QByteArray name = sealing::randomBytes(sealing::nameSize);
    auto keys = vault_format::Keys::of(Secret::random(size_t(sealing::keySize)));
    const QString code = createRecoveryCode();
    const auto preamble = vault_format::preamble(name, keys, passphrase, *recoverySecret(code), cost);
    if (!preamble)
        return std::unexpected(unavailable(preamble.error()));
    auto file = std::make_unique<VaultFile>(
        VaultFile::Keep{m_path, std::move(claimed.lock), VaultBytes(), std::move(keys), name});
    if (auto begun = file->begin(*preamble); !begun)
        return std::unexpected(unavailable(begun.error()));
    OpenedVault opened;
    opened.journal = std::move(file);
    opened.recoveryCode = code;
    return opened;
}

VaultResult<OpenedVault> FileVaultStore::open(const VaultKey &key, const VaultWitness &seen, bool acceptOlder)
{
    if (!exists())
        return std::unexpected(vault_format::faulty(
            VaultFault::NotThere, Text::tr("“%1” is not there.").arg(QDir::toNativeSeparators(m_path))));
    Claim claimed = claim(m_path);
    auto bytes = VaultBytes::open(m_path, claimed.lock != nullptr);
    if (!bytes)
        return std::unexpected(unavailable(bytes.error()));
    const auto whole = readFile(*bytes, m_path);
    if (!whole)
        return std::unexpected(whole.error());
    if (auto begins = vault_format::checkPreamble(*whole); !begins)
        return std::unexpected(begins.error());
    auto keys = vault_format::keysOf(*whole, key);
    if (!keys)
        return std::unexpected(keys.error());
    auto file =
        std::make_unique<VaultFile>(VaultFile::Keep{m_path, std::move(claimed.lock), *std::move(bytes),
                                                    *std::move(keys), vault_format::vaultName(*whole)});
    auto content = file->load(*whole, acceptOlder);
    if (!content)
        return std::unexpected(content.error());
    if (auto newest = checkSeen(file->witness(), seen); !newest && !acceptOlder)
        return std::unexpected(newest.error());
    OpenedVault opened;
    opened.readOnlyReason = claimed.refusal;
    if (file->hasTail())
        opened.notes.append(
            Text::tr("The last change of the vault was not finished; it is as it was before it."));
    if (opened.readOnlyReason.isEmpty() && file->isWorthRewriting()) {
        if (auto rewritten = file->rewrite(*content); !rewritten)
            opened.notes.append(rewritten.error().message);
    }
    opened.records = std::move(content->records);
    opened.history = std::move(content->entries);
    opened.journal = std::move(file);
    return opened;
}

} // namespace fairlead
