// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault_bytes.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fairlead {

namespace {

constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;

std::unexpected<Error> failureAt(const QString &path)
{
    return fail(Error::unavailable(Text::tr("“%1” could not be read or written: %2.")
                                       .arg(QDir::toNativeSeparators(path), qt_error_string())));
}

} // namespace

VaultBytes::~VaultBytes()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

VaultBytes::VaultBytes(VaultBytes &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
{ }

VaultBytes &VaultBytes::operator=(VaultBytes &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

std::unexpected<Error> VaultBytes::failure() const
{
    return failureAt(m_path);
}

Result<VaultBytes> VaultBytes::create(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData());
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, onlyOwner);
    return descriptor < 0 ? Result<VaultBytes>(failureAt(path)) : VaultBytes(descriptor, path);
}

Result<VaultBytes> VaultBytes::open(const QString &path, bool canWrite)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), (canWrite ? O_RDWR : O_RDONLY) | O_CLOEXEC);
    if (descriptor < 0)
        return failureAt(path);
    VaultBytes bytes(descriptor, path);
    struct stat status{};
    if (canWrite && ::fstat(descriptor, &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        (void)::fchmod(descriptor, onlyOwner); // refused on some file systems, which have no such rights
    return bytes;
}

Result<QByteArray> VaultBytes::readAll() const
{
    struct stat status{};
    if (::fstat(m_descriptor, &status) != 0)
        return failure();
    return read(0, status.st_size);
}

Result<QByteArray> VaultBytes::read(qint64 at, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 done = 0; done < size;) {
        const ssize_t part = ::pread(m_descriptor, bytes.data() + done, size_t(size - done), at + done);
        if (part < 0)
            return failure();
        if (part == 0) { // somebody has cut it in the meantime
            bytes.truncate(done);
            break;
        }
        done += part;
    }
    return bytes;
}

Result<void> VaultBytes::write(qint64 at, QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t part =
            ::pwrite(m_descriptor, bytes.data() + done, size_t(bytes.size() - done), at + done);
        if (part <= 0)
            return failure();
        done += part;
    }
    return {};
}

Result<void> VaultBytes::flush()
{
    return ::fsync(m_descriptor) == 0 ? Result<void>() : failure();
}

Result<void> VaultBytes::cut(qint64 size)
{
    return ::ftruncate(m_descriptor, size) == 0 ? Result<void>() : failure();
}

} // namespace fairlead
