// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault_store.h"

/// How a vault lies in its file, as pure functions of bytes. Numbers are little-endian.
///
///     preamble  magic, version, the vault's random name; the data key wrapped twice, by the passphrase and
///     by
///               the recovery code, each with its salt and cost; a digest of all that
///     heads     two places that are written in turn, sealed: counter of changes, length of the file, digest
///     of
///               preamble and frames up to there
///     frames    appended, never changed: a record, a removal, a journal entry, a change set; each sealed
///
/// A change is appended behind the last byte and made durable; then the older head is overwritten. Until that
/// moment the other head says where the file ends, so that a crash leaves the state before. Nothing of the
/// file is outside the digest or a seal: a bit that is not as it was written, anywhere, is noticed. What each
/// frame is sealed with (its associated data): the vault's name, its type, its place in the sequence, the
/// record's name, which is a keyed hash of kind and id, and the record's revision.
namespace fairlead::vault_format {

constexpr quint32 version = 1;
constexpr qsizetype slotSize =
    2 * 8 + sealing::saltSize + sealing::nonceSize + sealing::keySize + sealing::tagSize;
constexpr qsizetype slotsBegin = 40;
constexpr qsizetype preambleSize = slotsBegin + 2 * slotSize + sealing::digestSize;
constexpr qsizetype headSize = sealing::sealedSize(3 * 8 + sealing::digestSize);
constexpr qsizetype framesBegin = preambleSize + 2 * headSize;
constexpr qsizetype framePrefixSize = 40;

/// The keys of an open vault: the data key, and what is derived from it.
struct Keys {
    Secret data;
    Secret seal;
    Secret names;
    static Keys of(Secret data);
};

/// Makes the preamble of a new file with a data key that is wrapped by both secrets. Unavailable when there
/// is not enough memory for the cost.
Result<QByteArray> preamble(const QByteArray &vault, const Keys &keys, const Secret &passphrase,
                            const Secret &recovery, const KeyCost &cost);
/// Whether these bytes begin like a vault that this version reads.
VaultResult<void> checkPreamble(QByteArrayView file);
/// The vault's random name.
QByteArray vaultName(QByteArrayView file);
/// WrongPassphrase where the secret does not open it.
VaultResult<Keys> keysOf(QByteArrayView file, const VaultKey &key);

/// What a head says.
struct Head {
    quint64 counter = 0;
    quint64 length = 0; ///< of the file, in bytes
    quint64 frames = 0;
    QByteArray digest; ///< of the preamble and the frames up to `length`
};
QByteArray sealedHead(const Keys &keys, const QByteArray &vault, const Head &head);
/// Where the head with that counter lies.
constexpr qsizetype headPlace(quint64 counter)
{
    return preambleSize + qsizetype(counter % 2) * headSize;
}

enum class FrameType : quint8 { Record = 1, Removal, Entry, Edits };

/// A frame as it lies in the file.
struct Frame {
    FrameType type = FrameType::Record;
    quint64 number = 0;   ///< 1, 2, 3 … in the file
    quint64 revision = 0; ///< of the record: how often it was written
    QByteArray name;      ///< of the record
    qsizetype begin = 0;  ///< in the file
    qsizetype size = 0;   ///< with its prefix
};
/// The bytes of the frame; its begin and size are set.
QByteArray sealedFrame(const Keys &keys, const QByteArray &vault, Frame &frame, QByteArrayView plain);
/// The frame at `begin` by its prefix alone; none where there is no whole one.
std::optional<Frame> frameAt(QByteArrayView file, qsizetype begin);
/// What was sealed in these bytes of a frame; none when they were altered.
std::optional<QByteArray> contentOf(const Keys &keys, const QByteArray &vault, QByteArrayView frame);

/// A file whose every byte is as it was written.
struct Whole {
    Head head;
    std::vector<Frame> frames;
    bool hasTail = false; ///< bytes of a change that was never finished
};
/// Checks heads, digest and sequence. `acceptOlder` takes the one head that is whole where the other one is
/// not. Truncated, Altered, Swapped and RolledBack are told apart by looking for authentic frames.
VaultResult<Whole> checkFile(const Keys &keys, QByteArrayView file, bool acceptOlder);

VaultError faulty(VaultFault fault, const QString &sentence);

} // namespace fairlead::vault_format
