// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

namespace fairlead::dialect {

namespace {

constexpr quint32 applicationId = 0x4641524c; // "FARL"
constexpr qsizetype headerSize = 100;         // of an SQLite file
constexpr qsizetype applicationIdAt = 68;

/// SQLite's primary result codes (sqlite.org/rescode.html); extended ones have these in their low byte.
enum Code { Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14 };
enum MoreCodes { TooBig = 18, Constraint = 19, NotADatabase = 26 };

QByteArray magic()
{
    return QByteArrayLiteral("SQLite format 3\0");
}

/// How many of the first bytes are as they must be: most of them means a damaged file, not another kind.
int similarity(const QByteArray &header)
{
    const QByteArray expected = magic();
    int same = 0;
    for (qsizetype i = 0; i < expected.size(); ++i)
        same += i < header.size() && header[i] == expected[i] ? 1 : 0;
    return same;
}

bool isMarked(const QByteArray &header)
{
    return header.size() == headerSize
        && qFromBigEndian<quint32>(header.constData() + applicationIdAt) == applicationId;
}

} // namespace

QString driverName()
{
    return QStringLiteral("QSQLITE");
}

QString connectOptions()
{
    return QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000");
}

QString databaseName(const QString &path, Access access)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return QStringLiteral("file:%1?mode=%2")
        .arg(QString::fromLatin1(encoded),
             access == Access::Create ? QStringLiteral("rwc") : QStringLiteral("rw"));
}

QStringList openingStatements(Access access)
{
    QStringList statements{
        QStringLiteral("PRAGMA foreign_keys = ON"),    QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA secure_delete = ON"),
    };
    if (access == Access::Read)
        statements.append(QStringLiteral("PRAGMA query_only = ON"));
    else if (access != Access::Copy)
        statements.append(QStringLiteral("PRAGMA journal_mode = DELETE"));
    return statements;
}

QString beginStatement()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

Error errorFrom(const QSqlError &error, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full:
        return Error::unavailable(Text::tr("There is no space left on the disk for “%1”; nothing was "
                                           "changed. Free some space and try again.")
                                      .arg(file));
    case InputOutput:
        return Error::unavailable(
            Text::tr("“%1” could not be read or written (disk full or failing?); nothing was changed.")
                .arg(file));
    case Busy:
    case Locked:
        return Error::unavailable(
            Text::tr("“%1” is in use by another program; nothing was changed. Try again in a moment.")
                .arg(file));
    case ReadOnly:
        return Error::unavailable(Text::tr("“%1” cannot be written: no permission.").arg(file));
    case CannotOpen:
        return Error::unavailable(
            Text::tr("“%1” or its folder cannot be opened: no permission, or too many open files.")
                .arg(file));
    case TooBig:
        return Error::invalid(Text::tr("A text is too long to be stored in “%1”.").arg(file));
    case Constraint:
        return Error::invalid(
            Text::tr("“%1” refused the change: %2. Nothing was changed.").arg(file, error.databaseText()));
    case NotADatabase:
        return Error::malformed(Text::tr("“%1” is not a Fairlead workspace.").arg(file));
    default:
        return Error::damaged(Text::tr("“%1” is damaged: %2.").arg(file, error.databaseText()));
    }
}

Result<void> checkHeader(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::notFound(Text::tr("There is no file “%1”.").arg(name)));
    if (!info.isFile())
        return fail(Error::malformed(Text::tr("“%1” is a folder; expected a Fairlead workspace.").arg(name)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::unavailable(Text::tr("“%1” cannot be read: %2.").arg(name, file.errorString())));
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return fail(Error::damaged(Text::tr("“%1” is empty; expected a Fairlead workspace.").arg(name)));
    if (header.startsWith(magic()) && header.size() == headerSize)
        return {};
    if (header.startsWith(magic()))
        return fail(Error::damaged(Text::tr("“%1” is damaged: it was cut short.").arg(name)));
    if (isMarked(header) || similarity(header) > magic().size() / 2)
        return fail(Error::damaged(Text::tr("“%1” is damaged: its first bytes are broken.").arg(name)));
    return fail(Error::malformed(Text::tr("“%1” is not a Fairlead workspace.").arg(name)));
}

QStringList stampStatements(int version)
{
    return {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
            QStringLiteral("PRAGMA user_version = %1").arg(version)};
}

QString stampQuery()
{
    return QStringLiteral(
               "SELECT application_id = %1, user_version FROM pragma_application_id, pragma_user_version")
        .arg(applicationId);
}

QString tableQuery()
{
    return QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?");
}

QString intruderQuery()
{
    return QStringLiteral("SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index') LIMIT 1");
}

QString integrityQuery()
{
    return QStringLiteral("PRAGMA quick_check(1)");
}

QString danglingQuery()
{
    return QStringLiteral("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 1");
}

QString copyStatement()
{
    return QStringLiteral("VACUUM INTO ?");
}

QString columnsQuery(const QString &table)
{
    return QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table));
}

QString limitStatement(qint64 pages)
{
    return QStringLiteral("PRAGMA max_page_count = %1").arg(pages);
}

QString quoted(const QString &identifier)
{
    QString escaped = identifier;
    escaped.replace(u'"', QLatin1String("\"\""));
    return QString(u'"' + escaped + u'"');
}

} // namespace fairlead::dialect
