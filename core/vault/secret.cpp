// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret.h"

#include <sodium.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace fairlead {

void Secret::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // zeroes them first
}

Secret Secret::zeroed(size_t size)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used on this machine.");
    Secret secret;
    if (size == 0)
        return secret;
    secret.m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!secret.m_bytes)
        qBadAlloc();
    sodium_memzero(secret.m_bytes.get(), size);
    secret.m_size = size;
    return secret;
}

void Secret::protect()
{
    if (m_bytes)
        sodium_mprotect_readonly(m_bytes.get());
}

Secret Secret::random(size_t size)
{
    return filled(size, [size](unsigned char *bytes) { randombytes_buf(bytes, size); });
}

Secret Secret::copyOf(Bytes bytes)
{
    return filled(bytes.size(), [bytes](unsigned char *to) { std::copy(bytes.begin(), bytes.end(), to); });
}

Secret Secret::fromText(const QString &text)
{
    QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    const Secret::Bytes bytes{reinterpret_cast<const unsigned char *>(utf8.constData()), size_t(utf8.size())};
    Secret secret = copyOf(bytes);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    return secret;
}

QString Secret::toBase64() const
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(data()), qsizetype(size())).toBase64());
}

Secret Secret::fromBase64(const QString &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    QByteArray &bytes = *decoded;
    Secret secret =
        copyOf({reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return secret;
}

void wipe(QString &text)
{
    text.fill(QChar(u'\0'));
    text.clear();
}

void keepMemoryPrivate()
{
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace fairlead
