// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealing.h"

#include <sodium.h>

namespace fairlead::sealing {

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && keySize == crypto_kdf_KEYBYTES);
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(saltSize == crypto_pwhash_SALTBYTES);

namespace {

constexpr char subkeyContext[crypto_kdf_CONTEXTBYTES + 1] = "fairlead";

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Nonce, ciphertext and tag of bytes that are not padded.
QByteArray sealedBytes(const Secret &key, const unsigned char *plain, qsizetype size,
                       QByteArrayView associated)
{
    QByteArray sealed(nonceSize + size + tagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out(sealed) + nonceSize, nullptr, plain, static_cast<unsigned long long>(size), in(associated),
        static_cast<unsigned long long>(associated.size()), nullptr, out(sealed), key.data());
    return sealed;
}

bool unsealInto(unsigned char *plain, const Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, in(sealed) + nonceSize,
               static_cast<unsigned long long>(sealed.size() - nonceSize), in(associated),
               static_cast<unsigned long long>(associated.size()), in(sealed), key.data())
        == 0;
}

} // namespace

KeyCost KeyCost::interactive()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
}

KeyCost KeyCost::minimal()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

bool KeyCost::isReasonable() const
{
    constexpr quint64 mostPasses = 64;
    constexpr quint64 mostBytes = 1024 * 1024 * 1024;
    return passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && passes <= mostPasses
        && bytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN && bytes <= mostBytes;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

Secret keyFrom(const Secret &passphrase, QByteArrayView salt, const KeyCost &cost)
{
    bool done = false;
    Secret key = Secret::filled(keySize, [&](unsigned char *bytes) {
        done = crypto_pwhash(bytes, keySize, reinterpret_cast<const char *>(passphrase.data()),
                             passphrase.size(), in(salt), cost.passes, size_t(cost.bytes),
                             crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    });
    return done ? std::move(key) : Secret();
}

Secret subkey(const Secret &key, quint64 number)
{
    return Secret::filled(keySize, [&](unsigned char *bytes) {
        crypto_kdf_derive_from_key(bytes, keySize, number, subkeyContext, key.data());
    });
}

QByteArray sealed(const Secret &key, QByteArrayView plain, QByteArrayView associated)
{
    QByteArray padded(sealedSize(plain.size()) - nonceSize - tagSize, '\0');
    std::copy(plain.begin(), plain.end(), padded.begin());
    size_t size = 0;
    sodium_pad(&size, out(padded), size_t(plain.size()), size_t(padding), size_t(padded.size()));
    const QByteArray result = sealedBytes(key, in(padded), qsizetype(size), associated);
    wipe(padded);
    return result;
}

std::optional<QByteArray> unsealed(const Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    if (sealed.size() < nonceSize + padding + tagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    size_t size = 0;
    if (!unsealInto(out(plain), key, sealed, associated)
        || sodium_unpad(&size, in(plain), size_t(plain.size()), size_t(padding)) != 0)
        return std::nullopt;
    plain.truncate(qsizetype(size));
    return plain;
}

QByteArray wrapped(const Secret &key, const Secret &content, QByteArrayView associated)
{
    return sealedBytes(key, content.data(), qsizetype(content.size()), associated);
}

Secret unwrapped(const Secret &key, QByteArrayView wrapped, QByteArrayView associated)
{
    if (wrapped.size() <= nonceSize + tagSize)
        return {};
    bool done = false;
    Secret content = Secret::filled(size_t(wrapped.size() - nonceSize - tagSize), [&](unsigned char *bytes) {
        done = unsealInto(bytes, key, wrapped, associated);
    });
    return done ? std::move(content) : Secret();
}

QByteArray nameOf(const Secret &key, QByteArrayView kind, QByteArrayView id)
{
    QByteArray whole = kind.toByteArray();
    whole.append('\0').append(id);
    QByteArray name(nameSize, Qt::Uninitialized);
    crypto_generichash(out(name), size_t(nameSize), in(whole), static_cast<unsigned long long>(whole.size()),
                       key.data(), key.size());
    return name;
}

Digest::Digest()
{
    static_assert(sizeof(State) >= sizeof(crypto_generichash_state)
                  && alignof(State) >= alignof(crypto_generichash_state));
    crypto_generichash_init(reinterpret_cast<crypto_generichash_state *>(m_state.bytes.data()), nullptr, 0,
                            size_t(digestSize));
}

void Digest::add(QByteArrayView bytes)
{
    crypto_generichash_update(reinterpret_cast<crypto_generichash_state *>(m_state.bytes.data()), in(bytes),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray Digest::result() const
{
    State copy = m_state;
    QByteArray digest(digestSize, Qt::Uninitialized);
    crypto_generichash_final(reinterpret_cast<crypto_generichash_state *>(copy.bytes.data()), out(digest),
                             size_t(digestSize));
    return digest;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace fairlead::sealing
