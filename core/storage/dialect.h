// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>
#include <QtSql/QSqlError>

/// All that is peculiar to SQLite. PostgreSQL will bring a second set of these functions; every other
/// statement of this folder runs on both.
namespace fairlead::dialect {

/// What a connection may do.
enum class Access {
    Create, ///< makes the file where there is none
    Write,  ///< the file must be there
    Read,   ///< writes nothing, apart from rolling back what a killed program left half done
    Copy,   ///< the same, but may write copies: SQLite takes these for changes
};

QString driverName();
QString connectOptions();
/// What the driver takes as the name of the database at `path`.
QString databaseName(const QString &path, Access access);
/// Run once on every new connection: foreign keys, durability, caution with files from strangers.
QStringList openingStatements(Access access);
/// Begins a transaction that is sure to be able to write.
QString beginStatement();

/// The error as one sentence about the file at `path`. Unavailable: no space, no permission, in use.
/// Damaged: the content is corrupt. Malformed: not a database.
Error errorFrom(const QSqlError &error, const QString &path);

/// Tells by the first bytes, without touching anything, whether the file can be a workspace.
/// NotFound: no such file. Malformed: a folder, or a file of another kind. Damaged: empty, cut short, or
/// with a broken beginning.
Result<void> checkHeader(const QString &path);

/// Marks the file as ours (`file` shows it) and says which version of the schema it has.
QStringList stampStatements(int version);
/// One row with two numbers: is it marked as ours (1 or 0), and the version that was stamped.
QString stampQuery();
/// One row with the number of tables of that name (bound).
QString tableQuery();
/// One row for each trigger or view. A workspace has none: they would run on our writes.
QString intruderQuery();
/// Rows of one text: "ok", or what is wrong with the file.
QString integrityQuery();
/// One row for each reference that leads nowhere: table, row number, table referred to.
QString danglingQuery();
/// Writes a whole, compact copy of the database to the file that is bound, which must not exist.
QString copyStatement();
/// The names of a table's columns, in order, as the second value of each row.
QString columnsQuery(const QString &table);
/// From now on the database refuses to grow over that many pages.
QString limitStatement(qint64 pages);

/// A table or column name inside a statement.
QString quoted(const QString &identifier);

} // namespace fairlead::dialect
