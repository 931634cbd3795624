// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"

#include <QByteArrayView>
#include <QUuid>

#include <array>
#include <optional>

/// The four things that the vault asks of libsodium, and nothing else does: a key from a passphrase
/// (Argon2id), sealing (XChaCha20-Poly1305), names that tell nothing, and a digest (both BLAKE2b).
namespace fairlead::sealing {

constexpr qsizetype keySize = 32;
constexpr qsizetype saltSize = 16;
constexpr qsizetype nameSize = 16;
constexpr qsizetype digestSize = 32;
constexpr qsizetype nonceSize = 24;
constexpr qsizetype tagSize = 16;
/// What is sealed is filled up to multiples of so many bytes, so that its length says less.
constexpr qsizetype padding = 64;

/// The size of `plain` bytes when they are sealed with padding.
constexpr qsizetype sealedSize(qsizetype plain)
{
    return nonceSize + (plain / padding + 1) * padding + tagSize;
}

/// What Argon2id costs: passes over so many bytes of memory. The program uses interactive(); tests name
/// cheaper ones.
struct KeyCost {
    quint64 passes = 0;
    quint64 bytes = 0;

    /// libsodium's "interactive": two passes over 64 MiB.
    static KeyCost interactive();
    /// The least that libsodium accepts: for tests only.
    static KeyCost minimal();
    /// Whether this machine should do it at all: a file must not ask for all memory, or for an hour.
    bool isReasonable() const;
    bool operator==(const KeyCost &) const = default;
};

/// So many random bytes that need not be secret: salts and names.
QByteArray randomBytes(qsizetype size);

/// Argon2id. Empty when there is not enough memory.
Secret keyFrom(const Secret &passphrase, QByteArrayView salt, const KeyCost &cost);
/// A key for one purpose, `number`, out of the data key.
Secret subkey(const Secret &key, quint64 number);

/// Nonce, ciphertext and tag; `associated` is authenticated with it and has to be given again. The nonce is
/// random: with 192 bits it does not come twice.
QByteArray sealed(const Secret &key, QByteArrayView plain, QByteArrayView associated);
/// None when a single bit of it, or of `associated`, is not as it was sealed, or the key is another one.
std::optional<QByteArray> unsealed(const Secret &key, QByteArrayView sealed, QByteArrayView associated);
/// The same for a key, which is never in memory that is not locked.
QByteArray wrapped(const Secret &key, const Secret &content, QByteArrayView associated);
Secret unwrapped(const Secret &key, QByteArrayView wrapped, QByteArrayView associated);

/// What a record is called in the file: the same for the same record, and without the key it tells neither
/// its kind nor when it was made.
QByteArray nameOf(const Secret &key, QByteArrayView kind, QByteArrayView id);

/// The digest of bytes that come in parts.
class Digest {
public:
    Digest();
    void add(QByteArrayView bytes);
    /// Of all that was added so far; more may be added behind it.
    QByteArray result() const;

private:
    struct alignas(64) State {
        std::array<unsigned char, 384> bytes;
    };
    State m_state;
};

/// Overwrites the bytes before they are given back.
void wipe(QByteArray &bytes);

} // namespace fairlead::sealing
