// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_place.h"
#include "core/storage/vault/vault_bytes.h"
#include "core/storage/vault/vault_content.h"

namespace fairlead {

/// NAME.fairlead-vault beside NAME.fairlead.
QString vaultPathOf(const QString &workspacePath);

/// How many of the newest entries of the private journal a rewriting of the file keeps.
constexpr qsizetype privateEntriesKept = 2000;

/// The vault in one file (vault_format.h). Appends every change; writes the file anew, whole and in one step,
/// when a passphrase is changed, when something is purged, and on opening when most of it is outdated.
class VaultFile final : public VaultJournal {
public:
    /// The file, its lock and its keys, as they are kept while it is open.
    struct Keep {
        QString path;
        std::unique_ptr<QLockFile> lock; ///< null: reading only
        VaultBytes bytes;
        vault_format::Keys keys;
        QByteArray vault; ///< its random name
    };
    /// Everything that is in it.
    struct Content {
        PrivateRecords records;
        QList<JournalEntry> entries;
    };
    explicit VaultFile(Keep keep);

    /// Checks the file, which must be all of `file`, and reads what is in it.
    VaultResult<Content> load(QByteArrayView file, bool acceptOlder);
    /// Makes the file, under its final name only when it is whole.
    Result<void> begin(const QByteArray &preamble);

    Result<PrivateChanges> changes(qint64 seq) override;
    Result<void> write(const JournalEntry &entry, const PrivateChanges &changes) override;
    Result<void> purge(const JournalEntry &entry, const PrivateRecords &records) override;
    Result<QString> changePassphrase(const VaultKey &present, const Secret &passphrase,
                                     const KeyCost &cost) override;
    Secret keyForKeyring() const override { return m_keep.keys.data.clone(); }
    VaultWitness witness() const override { return {m_keep.vault, m_head.counter, m_head.digest}; }

    /// A change that was never finished lies behind the end; the next one takes its place.
    bool hasTail() const { return m_hasTail; }
    /// Whether so much of the file is outdated that writing it anew pays: a megabyte, and a fifth.
    bool isWorthRewriting() const;
    /// Writes the file anew with only what is needed of `content`.
    Result<void> rewrite(const Content &content);

private:
    struct Known {
        quint64 revision = 0;
        qsizetype begin = 0; ///< of its newest frame
        qsizetype size = 0;
    };

    Result<void> checkPlace() const;
    void note(const vault_format::Frame &frame);
    Result<void> append(std::vector<vault_content::Piece> pieces);
    QByteArray sealedPieces(const vault_format::Keys &keys, std::vector<vault_content::Piece> &pieces,
                            quint64 frames, qsizetype begin, std::vector<vault_format::Frame> &made) const;
    Result<std::vector<vault_content::Piece>> piecesKept(const vault_format::Keys &keys,
                                                         const Content &content);
    Result<void> replaceBy(const QByteArray &preamble, vault_format::Keys keys,
                           std::vector<vault_content::Piece> pieces);

    Keep m_keep;
    FileIdentity m_identity;
    vault_format::Head m_head;
    sealing::Digest m_digest;         ///< of preamble and frames up to the head's length
    QHash<QByteArray, Known> m_known; ///< by name
    qsizetype m_live = 0;             ///< bytes of newest frames
    bool m_hasTail = false;
    bool m_isBroken = false; ///< whether the last head was written is not known
};

/// The vault beside a workspace, as a file.
class FileVaultStore final : public VaultStore {
public:
    explicit FileVaultStore(QString path) : m_path(std::move(path)) { }

    QString path() const override { return m_path; }
    bool exists() const override;
    QByteArray name() const override;
    VaultResult<OpenedVault> create(const Secret &passphrase, const KeyCost &cost) override;
    VaultResult<OpenedVault> open(const VaultKey &key, const VaultWitness &seen, bool acceptOlder) override;

private:
    QString m_path;
};

} // namespace fairlead
