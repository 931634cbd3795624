// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace fairlead {

/// The folder of a pack of instances (`psplib`, `mspsp`), unpacked once beside the programs of the build;
/// empty where the pack or `tar` is missing.
inline QString unpackedInstances(const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../instances");
    const QString pack = QStringLiteral(FAIRLEAD_SHARED_DATA) + u'/' + name + QStringLiteral(".tar.xz");
    const QString unpacked = folder + u'/' + name;
    if (QDir(unpacked).exists())
        return unpacked;
    if (!QFile::exists(pack) || !QDir().mkpath(folder))
        return {};
    // Beside first: a run that is cut off must not leave half a pack behind.
    const QString beside = folder + u'/' + name + QStringLiteral(".part");
    QDir(beside).removeRecursively();
    QDir().mkpath(beside);
    if (QProcess::execute(QStringLiteral("tar"), {QStringLiteral("-xJf"), pack, QStringLiteral("-C"), beside})
            != 0
        || !QDir().rename(beside + u'/' + name, unpacked))
        return {};
    return unpacked;
}

/// The lines of a table as words between commas, without the title line.
inline QList<QList<QByteArray>> tableOf(const QString &path)
{
    QFile file(path);
    QList<QList<QByteArray>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray &line : file.readAll().split('\n').mid(1)) {
        if (!line.trimmed().isEmpty())
            rows.append(line.trimmed().split(','));
    }
    return rows;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace fairlead
