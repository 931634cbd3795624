// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace fairlead {

/// Bytes that nobody else may read: in memory that is locked (never swapped out, left out of crash files,
/// between guard pages) and wiped when it is given back.
class Secret {
public:
    using Bytes = std::span<const unsigned char>;

    Secret() = default;
    /// So many random bytes.
    static Secret random(size_t size);
    static Secret copyOf(Bytes bytes);
    /// UTF-8 in Unicode's composed form, so that a passphrase is the same on every keyboard. The text itself
    /// is the caller's to wipe: wipe().
    static Secret fromText(const QString &text);
    /// Zeroed memory of that size for `fill(unsigned char *)` to write to.
    template <class Fill> static Secret filled(size_t size, Fill fill)
    {
        Secret secret = zeroed(size);
        fill(secret.m_bytes.get());
        secret.protect();
        return secret;
    }

    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret &&) noexcept = default;
    Secret clone() const { return copyOf(bytes()); }

    bool isEmpty() const { return m_size == 0; }
    size_t size() const { return m_size; }
    Bytes bytes() const { return {m_bytes.get(), m_size}; }
    const unsigned char *data() const { return m_bytes.get(); }

    /// For writing into the keyring.
    QString toBase64() const;
    /// Empty when it is not Base64.
    static Secret fromBase64(const QString &text);

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };
    static Secret zeroed(size_t size);
    void protect();

    std::unique_ptr<unsigned char, Wipe> m_bytes;
    size_t m_size = 0;
};

/// Overwrites the characters of the text, which must not be shared, and empties it.
void wipe(QString &text);

/// From now on no crash of this program writes its memory to a file, and no other program of the same user
/// may read it. Called before the first private record is in memory; there is no way back.
void keepMemoryPrivate();

} // namespace fairlead
