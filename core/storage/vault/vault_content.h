// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vault_format.h"

/// What is sealed in the frames of a vault, to and fro: rows, removals, entries of the journal, change sets.
namespace fairlead::vault_content {

/// A piece for the file, not sealed yet.
struct Piece {
    vault_format::FrameType type = vault_format::FrameType::Record;
    QByteArray name;
    QByteArray plain; ///< wiped by whoever seals it
};

QByteArray recordName(const vault_format::Keys &keys, const char *table, const QUuid &id);

/// What the edits of that entry of the journal are called.
QByteArray editsName(const vault_format::Keys &keys, qint64 seq);

/// A piece for every row of the change as it is after it, or for its removal; then its entry and its edits.
std::vector<Piece> piecesOf(const vault_format::Keys &keys, const JournalEntry &entry,
                            const PrivateChanges &changes);
/// A piece for every record there is.
std::vector<Piece> piecesOf(const vault_format::Keys &keys, const PrivateRecords &records);
Piece entryPiece(const vault_format::Keys &keys, const JournalEntry &entry);
Piece editsPiece(const vault_format::Keys &keys, qint64 seq, const PrivateChanges &changes);

/// Adds the row to `records`. TooNew for a kind that this version does not have; Altered when it is not the
/// record that its name says.
VaultResult<void> takeRecord(const vault_format::Keys &keys, const QByteArray &name, const QByteArray &plain,
                             PrivateRecords &records);
VaultResult<JournalEntry> entryOf(const QByteArray &plain);

} // namespace fairlead::vault_content
