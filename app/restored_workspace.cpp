// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restored_workspace.h"

#include "core/storage/file_place.h"
#include "core/storage/store.h"
#include "core/storage/vault/vault_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace fairlead {

namespace {

const char first[] = QT_TRANSLATE_NOOP("fairlead::Desk", "%1 (restored).fairlead");
const char further[] = QT_TRANSLATE_NOOP("fairlead::Desk", "%1 (restored %2).fairlead");

QString translated(const char *pattern)
{
    return QCoreApplication::translate("fairlead::Desk", pattern);
}

/// The name before the pattern's own words; empty where the name is not made like that.
QString baseOf(const QString &name, QString pattern)
{
    pattern = QRegularExpression::escape(pattern);
    pattern.replace(QStringLiteral("\\%1"), QStringLiteral("(.+)"));
    pattern.replace(QStringLiteral("\\%2"), QStringLiteral("\\d+"));
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.match(name).captured(1);
}

/// In the language of now or in English: it may have been restored in either.
QString originalName(const QString &name)
{
    for (const char *pattern : {first, further}) {
        for (const QString &words : {translated(pattern), QString::fromLatin1(pattern)}) {
            if (const QString base = baseOf(name, words); !base.isEmpty())
                return base + QStringLiteral(".fairlead");
        }
    }
    return {};
}

Result<void> refused(const QString &from, const QString &why)
{
    return fail(Error::unavailable(
        Text::tr("The vault “%1” could not be taken over: %2.").arg(QDir::toNativeSeparators(from), why)));
}

/// Never over a file that is there. Where the file system cannot promise that, looking before has to do.
bool renameToFree(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (QFileInfo::exists(to)) {
        errno = EEXIST;
        return false;
    }
    return ::rename(source.constData(), target.constData()) == 0;
}

} // namespace

QString restoredName(const QString &file)
{
    const QFileInfo info(file);
    const QString base = info.dir().filePath(info.completeBaseName());
    QString name = translated(first).arg(base);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = translated(further).arg(base, QString::number(number));
    return name;
}

QString vaultLeftFor(const QString &restored)
{
    const QFileInfo info(restored);
    const QString name = originalName(info.fileName());
    if (name.isEmpty() || QFileInfo::exists(vaultPathOf(restored)))
        return {};
    const QString original = info.dir().filePath(name);
    const QString vault = vaultPathOf(original);
    if (!QFileInfo::exists(vault))
        return {};
    const bool isWhole =
        QFileInfo::exists(original) && openStore(original, {.mode = OpenMode::ReadOnly}).has_value();
    return isWhole ? QString() : vault;
}

Result<void> takeOverVault(const QString &from, const QString &to)
{
    const Claim held = claim(from);
    if (!held.lock)
        return refused(from, held.refusal);
    const Claim wanted = claim(to);
    if (!wanted.lock)
        return refused(from, wanted.refusal);
    if (!renameToFree(from, to))
        return refused(from, qt_error_string(errno));
    const int folder = ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        (void)::fsync(folder); // some file systems cannot flush folders
        ::close(folder);
    }
    return {};
}

} // namespace fairlead
