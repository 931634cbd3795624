// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fairlead {

namespace {

/// Waits until the file or folder is on the disk and not only in memory.
bool flush(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

QString holderOf(const QLockFile &lock, const QString &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return Text::tr("“%1” is open in another window; it is shown for reading only. Close it there to "
                        "edit it here.")
            .arg(file);
    return Text::tr("“%1” is being edited by %2 on %3 (process %4); it is shown for reading only. Close it "
                    "there to edit it here.")
        .arg(file, program.isEmpty() ? Text::tr("another program") : program,
             host.isEmpty() ? Text::tr("this machine") : host)
        .arg(process);
}

QString withoutPermission(const QString &place)
{
    return Text::tr("“%1” cannot be written (no permission, or a read-only disk); the workspace is shown for "
                    "reading only. Save a copy elsewhere to edit it.")
        .arg(QDir::toNativeSeparators(place));
}

} // namespace

Claim claim(const QString &path)
{
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isWritable()) // SQLite keeps its rollback journal in the folder
        return {nullptr, withoutPermission(info.absolutePath())};
    if (info.exists() && !info.isWritable())
        return {nullptr, withoutPermission(path)};
    auto lock = std::make_unique<QLockFile>(QString(path + QStringLiteral(".lock")));
    lock->setStaleLockTime(0); // no age makes a lock stale, only the death of its program
    if (lock->tryLock(0))
        return {std::move(lock), QString()};
    if (lock->error() == QLockFile::LockFailedError)
        return {nullptr, holderOf(*lock, QDir::toNativeSeparators(path))};
    if (lock->error() == QLockFile::PermissionError)
        return {nullptr, withoutPermission(QString(path + QStringLiteral(".lock")))};
    return {nullptr,
            Text::tr("The lock beside “%1” could not be written (disk full?); the workspace is shown for "
                     "reading only.")
                .arg(QDir::toNativeSeparators(path))};
}

FileIdentity identityOf(const QString &path)
{
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

Result<void> publish(const QString &finished, const QString &target)
{
    const auto refused = [&target] {
        return fail(Error::unavailable(Text::tr("“%1” could not be written: %2.")
                                           .arg(QDir::toNativeSeparators(target), qt_error_string())));
    };
    if (!flush(finished))
        return refused();
    // A rollback journal that an older file of this name left behind would be played into the new one.
    QFile::remove(QString(target + QStringLiteral("-journal")));
    if (::rename(QFile::encodeName(finished).constData(), QFile::encodeName(target).constData()) != 0)
        return refused();
    (void)flush(
        QFileInfo(target).absolutePath()); // the name is there; some file systems cannot flush folders
    return {};
}

Leftover::Leftover(QString path) : m_path(std::move(path))
{
    QFile::remove(m_path);
}

Leftover::~Leftover()
{
    QFile::remove(m_path);
    QFile::remove(QString(m_path + QStringLiteral("-journal")));
}

} // namespace fairlead
