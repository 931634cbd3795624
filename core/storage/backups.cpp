// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/storage/database.h"
#include "core/storage/file_place.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace fairlead {

namespace {

/// The number in a backup's name; 0 for files of other origin.
int numberOf(const QString &path)
{
    const QString base = QFileInfo(path).completeBaseName();
    return base.section(u'-', -1).toInt();
}

QString backupPath(const QString &path, int number)
{
    return QDir(backupFolder(path))
        .filePath(QStringLiteral("%1-%2.fairlead")
                      .arg(QFileInfo(path).completeBaseName())
                      .arg(number, 4, 10, QLatin1Char('0')));
}

void setModified(const QString &path, const QDateTime &modified)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(modified, QFileDevice::FileModificationTime);
}

} // namespace

QString backupFolder(const QString &path)
{
    return QString(path + QStringLiteral(".backups"));
}

QStringList backupsOf(const QString &path)
{
    const QDir folder(backupFolder(path));
    QStringList found;
    const QStringList names = folder.entryList({QStringLiteral("*.fairlead")}, QDir::Files);
    for (const QString &name : names) {
        if (numberOf(name) > 0)
            found.append(folder.filePath(name));
    }
    std::sort(found.begin(), found.end(),
              [](const QString &a, const QString &b) { return numberOf(a) > numberOf(b); });
    return found;
}

bool needsBackup(const QString &path)
{
    const QStringList backups = backupsOf(path);
    if (backups.isEmpty())
        return true;
    const QDateTime modified = QFileInfo(path).lastModified();
    return qAbs(QFileInfo(backups.first()).lastModified().msecsTo(modified)) > 0;
}

Result<void> makeBackup(const QString &path)
{
    if (!QDir().mkpath(backupFolder(path))) {
        return fail(Error::unavailable(Text::tr("The folder for backups “%1” cannot be made.")
                                           .arg(QDir::toNativeSeparators(backupFolder(path)))));
    }
    const QStringList before = backupsOf(path);
    const QString backup = backupPath(path, before.isEmpty() ? 1 : numberOf(before.first()) + 1);
    if (auto copied = copyDatabase(path, backup); !copied)
        return copied;
    setModified(backup, QFileInfo(path).lastModified());
    for (qsizetype i = backupsKept - 1; i < before.size(); ++i)
        QFile::remove(before[i]);
    return {};
}

Result<void> copyDatabase(const QString &path, const QString &target)
{
    const auto database = Database::open(path, dialect::Access::Copy);
    if (!database)
        return fail(database.error());
    const QString unfinished = target + QStringLiteral(".new");
    const Leftover leftover(unfinished);
    auto copy = (*database)->prepare(dialect::copyStatement());
    if (!copy)
        return fail(copy.error());
    if (auto copied = copy->run({unfinished}); !copied) {
        if (copied.error().kind != Error::Kind::Unavailable)
            return copied;
        return fail(Error::unavailable(
            Text::tr("The copy “%1” could not be written: the disk is full, or there is no permission.")
                .arg(QDir::toNativeSeparators(target))));
    }
    return publish(unfinished, target);
}

} // namespace fairlead
