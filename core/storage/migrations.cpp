// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>

namespace fairlead {

namespace {

QDir folder()
{
    return QDir(QStringLiteral(":/migrations"));
}

QStringList migrationFiles()
{
    return folder().entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file)
{
    return QStringView(file).left(4).toInt();
}

/// Statements end with a semicolon at the end of a line; a comment has a line of its own or follows "-- ".
QStringList statementsIn(const QString &file)
{
    QFile source(folder().filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QStringList kept;
    const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
    for (const QString &line : lines)
        kept.append(line.section(QStringLiteral("--"), 0, 0).trimmed());
    QStringList statements;
    const QStringList parts = kept.join(u'\n').split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

Result<void> migrateOne(const Database &database, const QString &file)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = database.runAll(statementsIn(file)); !done)
        return done;
    auto recorded = database.run(QStringLiteral("INSERT INTO schema_history (version, file) VALUES (?, ?)"),
                                 {numberOf(file), file});
    if (!recorded)
        return fail(recorded.error());
    if (auto stamped = database.runAll(dialect::stampStatements(numberOf(file))); !stamped)
        return stamped;
    return (*transaction)->commit();
}

/// Ours by the mark in the header; by our tables where the header is broken; or somebody else's.
Result<void> recognise(const Database &database, bool isMarked, bool hasHistory)
{
    if (isMarked && hasHistory)
        return {};
    const QString file = QDir::toNativeSeparators(database.path());
    const auto hasJournal = database.hasTable(QStringLiteral("journal"));
    if (!hasJournal)
        return fail(hasJournal.error());
    if (isMarked || (hasHistory && *hasJournal))
        return fail(
            Error::damaged(Text::tr("“%1” is damaged: it has lost its mark or its tables.").arg(file)));
    return fail(Error::malformed(
        Text::tr("“%1” is a database of another program; expected a Fairlead workspace.").arg(file)));
}

} // namespace

int newestSchema()
{
    return numberOf(migrationFiles().constLast());
}

Result<int> installedSchema(const Database &database)
{
    auto stamp = database.run(dialect::stampQuery());
    if (!stamp)
        return fail(stamp.error());
    if (!stamp->next())
        return fail(stamp->failure().error());
    const bool isMarked = stamp->value(0).toBool();
    const int stamped = stamp->value(1).toInt();
    stamp->finish();
    const auto hasHistory = database.hasTable(QStringLiteral("schema_history"));
    if (!hasHistory)
        return fail(hasHistory.error());
    if (auto ours = recognise(database, isMarked, *hasHistory); !ours)
        return fail(ours.error());
    const auto newest = database.single(QStringLiteral("SELECT max(version) FROM schema_history"));
    if (!newest)
        return fail(newest.error());
    const int installed = std::max(newest->toInt(), stamped);
    if (installed > newestSchema()) {
        return fail(Error::tooNew(Text::tr("“%1” was saved by a newer Fairlead (format %2; this one reads up "
                                           "to %3). Update Fairlead to open it.")
                                      .arg(QDir::toNativeSeparators(database.path()))
                                      .arg(installed)
                                      .arg(newestSchema())));
    }
    return installed;
}

Result<void> migrate(const Database &database, int version)
{
    const auto hasHistory = database.hasTable(QStringLiteral("schema_history"));
    if (!hasHistory)
        return fail(hasHistory.error());
    int installed = 0;
    if (*hasHistory) {
        const auto known = installedSchema(database);
        if (!known)
            return fail(known.error());
        installed = *known;
    } else if (auto created = database.run(QStringLiteral(
                   "CREATE TABLE schema_history (version BIGINT NOT NULL PRIMARY KEY, file TEXT NOT NULL)"));
               !created) {
        return fail(created.error());
    }
    const QStringList files = migrationFiles();
    for (const QString &file : files) {
        if (numberOf(file) <= installed || numberOf(file) > version)
            continue;
        if (auto done = migrateOne(database, file); !done)
            return done;
    }
    return {};
}

} // namespace fairlead
