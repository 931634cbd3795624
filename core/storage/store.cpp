// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/backups.h"
#include "core/storage/file_journal.h"
#include "core/storage/migrations.h"

#include <QFileInfo>

namespace fairlead {

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Two paths to one file must lead to one lock.
QString realPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

Error damaged(const Database &database, const QString &what)
{
    return Error::damaged(Text::tr("“%1” is damaged: %2.").arg(shown(database.path()), what));
}

/// That nothing in the file is broken, lost, or smuggled in.
Result<void> checkContent(const Database &database)
{
    const auto verdict = database.single(dialect::integrityQuery());
    if (!verdict)
        return fail(verdict.error());
    if (verdict->toString() != QLatin1String("ok"))
        return fail(damaged(database, verdict->toString().simplified()));
    const auto intruder = database.single(dialect::intruderQuery());
    if (!intruder)
        return fail(intruder.error());
    if (!intruder->isNull())
        return fail(damaged(
            database,
            Text::tr("it contains “%1”, which Fairlead did not put there").arg(intruder->toString())));
    auto dangling = database.run(dialect::danglingQuery());
    if (!dangling)
        return fail(dangling.error());
    if (dangling->next()) {
        return fail(damaged(database,
                            Text::tr("row %1 of %2 refers to a row of %3 that does not exist")
                                .arg(dangling->value(1).toString(), dangling->value(0).toString(),
                                     dangling->value(2).toString())));
    }
    return dangling->failure();
}

Result<Workspace> loadRows(const Database &database)
{
    Workspace workspace;
    auto loaded = RowKinds::each([&]<class Row>() { return rows::load(database, workspace.rows<Row>()); });
    if (!loaded)
        return fail(loaded.error());
    return workspace;
}

/// An opening on its way: what is open already, and what is known about it.
struct Opening {
    QString path;
    Claim claim;
    FileJournal::Keep keep;
    QStringList notes;

    bool mayWrite() const { return claim.lock != nullptr; }
};

/// A copy of the open file that has the newest schema.
Result<FileJournal::Keep> migratedCopy(const Database &database)
{
    FileJournal::Keep copy;
    copy.folder = std::make_unique<QTemporaryDir>();
    if (!copy.folder->isValid())
        return fail(Error::unavailable(
            Text::tr("There is no place for temporary files: %1.").arg(copy.folder->errorString())));
    const QString path = copy.folder->filePath(QFileInfo(database.path()).fileName());
    if (auto copied = copyDatabase(database.path(), path); !copied)
        return fail(copied.error());
    auto opened = Database::open(path, dialect::Access::Write, database.path());
    if (!opened)
        return fail(opened.error());
    copy.database = *std::move(opened);
    if (auto migrated = migrate(*copy.database); !migrated)
        return fail(migrated.error());
    return copy;
}

/// Updates an older file, or a copy of it where the file itself may not be written. The copy comes first
/// in any case: the file is left alone where its rows would not be readable afterwards.
Result<void> bringUpToDate(Opening &opening)
{
    auto copy = migratedCopy(*opening.keep.database);
    if (!copy)
        return fail(copy.error());
    if (auto readable = loadRows(*copy->database); !readable)
        return fail(readable.error());
    if (opening.mayWrite()) {
        const auto backedUp = makeBackup(opening.path);
        if (backedUp)
            return migrate(*opening.keep.database);
        opening.claim.lock.reset();
        opening.claim.refusal = Text::tr("This workspace has an older format and no backup could be made "
                                         "before updating it; it is shown for reading only. %1")
                                    .arg(backedUp.error().message);
    }
    opening.keep.database.reset();
    opening.keep = *std::move(copy);
    return {};
}

Result<OpenedWorkspace> open(Opening opening, qint64 maximumPages, bool isNew)
{
    if (auto plausible = dialect::checkHeader(opening.path); !plausible)
        return fail(plausible.error());
    auto database =
        Database::open(opening.path, opening.mayWrite() ? dialect::Access::Write : dialect::Access::Read);
    if (!database)
        return fail(database.error());
    opening.keep.database = *std::move(database);
    const auto installed = installedSchema(*opening.keep.database);
    if (!installed)
        return fail(installed.error());
    if (auto sound = checkContent(*opening.keep.database); !sound)
        return fail(sound.error());
    if (*installed < newestSchema()) {
        if (auto current = bringUpToDate(opening); !current)
            return fail(current.error());
    }
    auto workspace = loadRows(*opening.keep.database);
    if (!workspace)
        return fail(workspace.error());
    if (maximumPages > 0) {
        if (auto limited = opening.keep.database->run(dialect::limitStatement(maximumPages)); !limited)
            return fail(limited.error());
    }
    const bool backUp =
        opening.mayWrite() && !isNew && *installed == newestSchema() && needsBackup(opening.path);
    opening.keep.lock = std::move(opening.claim.lock);
    auto journal = std::make_unique<FileJournal>(std::move(opening.keep));
    auto history = journal->entries();
    if (!history)
        return fail(history.error());
    if (backUp) {
        if (auto backedUp = makeBackup(opening.path); !backedUp)
            opening.notes.append(Text::tr("No backup was made. %1").arg(backedUp.error().message));
    }
    return OpenedWorkspace{*std::move(workspace), std::move(journal), *std::move(history),
                           opening.claim.refusal, opening.notes};
}

/// Fills a database that nobody else knows of yet.
Result<void> fill(const QString &path, Journal *content)
{
    auto database = Database::open(path, dialect::Access::Create);
    if (!database)
        return fail(database.error());
    if (auto migrated = migrate(**database); !migrated)
        return migrated;
    if (!content)
        return {};
    const auto entries = content->entries();
    if (!entries)
        return fail(entries.error());
    rows::Prepared prepared(**database);
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return fail(transaction.error());
    for (const JournalEntry &entry : *entries) {
        const auto changes = content->changes(entry.seq);
        if (!changes)
            return fail(changes.error());
        if (auto written = writeEntry(prepared, entry, *changes); !written)
            return written;
    }
    return (*transaction)->commit();
}

/// The right to put a file at `target`.
Result<std::unique_ptr<QLockFile>> claimTarget(const QString &target, Existing existing)
{
    const QFileInfo info(target);
    if (info.isDir() || (info.exists() && existing == Existing::Refuse))
        return fail(Error::invalid(Text::tr("“%1” exists already; expected a new name.").arg(shown(target))));
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(Error::notFound(Text::tr("There is no folder “%1”.").arg(shown(info.absolutePath()))));
    Claim claimed = claim(target);
    if (!claimed.lock)
        return fail(Error::unavailable(claimed.refusal));
    return std::move(claimed.lock);
}

} // namespace

Result<OpenedWorkspace> openStore(const QString &path, const OpenOptions &options)
{
    Opening opening;
    opening.path = realPath(path);
    if (auto plausible = dialect::checkHeader(opening.path); !plausible) // no lock beside what is not ours
        return fail(plausible.error());
    if (options.mode == OpenMode::ReadWrite)
        opening.claim = claim(opening.path);
    else
        opening.claim.refusal = Text::tr("The workspace was opened for reading only.");
    return open(std::move(opening), options.maximumPages, false);
}

Result<OpenedWorkspace> createStore(const QString &path, Journal *content, Existing existing)
{
    const QString target = realPath(path);
    auto lock = claimTarget(target, existing);
    if (!lock)
        return fail(lock.error());
    const QString unfinished = target + QStringLiteral(".new");
    const Leftover leftover(unfinished);
    if (auto filled = fill(unfinished, content); !filled)
        return fail(filled.error());
    if (auto published = publish(unfinished, target); !published)
        return fail(published.error());
    Opening opening;
    opening.path = target;
    opening.claim.lock = *std::move(lock);
    return open(std::move(opening), 0, true);
}

Result<void> saveCopyAs(const QString &path, const QString &target, Existing existing)
{
    if (auto plausible = dialect::checkHeader(path); !plausible)
        return plausible;
    const auto lock = claimTarget(realPath(target), existing);
    if (!lock)
        return fail(lock.error());
    const auto database = Database::open(realPath(path), dialect::Access::Read);
    if (!database)
        return fail(database.error());
    if (auto ours = installedSchema(**database); !ours)
        return fail(ours.error());
    return copyDatabase(realPath(path), realPath(target));
}

QString newestBackup(const QString &path)
{
    const QStringList backups = backupsOf(realPath(path));
    for (const QString &backup : backups) {
        if (openStore(backup, {.mode = OpenMode::ReadOnly}))
            return backup;
    }
    return QString();
}

} // namespace fairlead
