// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/terminal.h"
#include "app/workspace_file.h"
#include "core/exchange/import.h"
#include "core/storage/store.h"

#include <QFileInfo>

namespace fairlead {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// The workspace that is imported into: a file, or one in memory that becomes a file when all went well.
struct Target {
    std::unique_ptr<Session> session;
    MemoryJournal *memory = nullptr; ///< of the session; null: it writes to a file
};

Result<Target> newTarget(const QString &path)
{
    auto journal = std::make_unique<MemoryJournal>();
    Target target;
    target.memory = journal.get();
    target.session = std::make_unique<Session>(Workspace(), std::move(journal), QList<JournalEntry>(), now);
    WorkspaceSettings settings;
    settings.id = Id<WorkspaceSettings>::create();
    settings.name = QFileInfo(path).completeBaseName();
    if (settings.name.trimmed().isEmpty())
        settings.name = Text::tr("Imported plan");
    ChangeSet start{Text::tr("Start “%1”").arg(settings.name), {}};
    if (auto done = target.session->commit(start.add(settings)); !done)
        return fail(done.error());
    return target;
}

Result<Target> targetOf(const CommandLine &line)
{
    if (!QFileInfo::exists(line.file))
        return newTarget(line.file);
    auto session = line.dryRun ? openForReading(line.file) : openForWriting(line.file);
    if (!session)
        return fail(session.error());
    return Target{*std::move(session), nullptr};
}

Result<ImportOptions> optionsOf(const CommandLine &line, const Workspace &workspace)
{
    ImportOptions options;
    const QDate pinned = workspace.settings().asOf;
    options.asOf = pinned.isValid() ? pinned : QDate::currentDate();
    if (!line.dates.isEmpty()) {
        const auto order = dateOrderFrom(line.dates);
        if (!order)
            return fail(order.error());
        options.dateOrder = *order;
    }
    return options;
}

/// What became of the rows; new and unchanged ones only as counts.
void sayLedger(const ImportDraft &draft)
{
    for (const LedgerLine &each : draft.ledger) {
        if (each.what == LedgerKind::New || each.what == LedgerKind::Unchanged)
            continue;
        QStringList parts;
        if (each.line > 0)
            parts.append(Text::tr("line %1").arg(each.line));
        parts.append(ledgerWord(each.what));
        QString words = parts.join(QStringLiteral(", "));
        for (const QString &more : {each.record, each.reason}) {
            if (!more.isEmpty())
                words += QString(QStringLiteral(": ") + more.simplified());
        }
        say(words);
    }
    const ImportCounts &counts = draft.counts;
    say(Text::tr("%1: read as %2: %3 new, %4 changed, %5 unchanged, %6 refused, %7 left out.")
            .arg(draft.file, importKindKey(draft.kind))
            .arg(counts.added)
            .arg(counts.changed)
            .arg(counts.unchanged)
            .arg(counts.refused)
            .arg(counts.leftOut));
}

Result<void> write(const CommandLine &line, Target &target, const ChangeSet &changes)
{
    if (auto done = target.session->commit(changes); !done)
        return done;
    if (!target.memory)
        return {};
    const auto created = createStore(line.file, target.memory);
    return created ? Result<void>() : fail(created.error());
}

} // namespace

ExitCode runImport(const CommandLine &line)
{
    const auto kind = line.as.isEmpty() ? Result<ImportKind>(ImportKind::Automatic) : importKindFrom(line.as);
    if (!kind)
        return complain(kind.error().message, ExitCode::BadUsage);
    if (const auto order = dateOrderFrom(line.dates); !line.dates.isEmpty() && !order)
        return complain(order.error().message, ExitCode::BadUsage);
    auto target = targetOf(line);
    if (!target)
        return complain(line.file, target.error(), exitCodeOf(target.error()));
    const auto options = optionsOf(line, target->session->workspace());
    if (!options)
        return complain(options.error().message, ExitCode::BadUsage);
    NoProgress progress;
    const auto draft = draftImport(target->session->workspace(), {line.from, {}, *kind}, *options, progress);
    if (!draft) // the message names the file; a file that is not there is bad input as well
        return complain(draft.error().message, ExitCode::BadInput);
    if (!draft->questions.empty())
        return complain(draft->questions.front().withoutWindow, ExitCode::BadInput);
    sayLedger(*draft);
    const ImportCounts &counts = draft->counts;
    if (counts.refused > 0 && counts.added + counts.changed + counts.unchanged == 0)
        return complain(Text::tr("%1: every row was refused; nothing was written.").arg(draft->file),
                        ExitCode::BadInput);
    if (line.dryRun) {
        say(Text::tr("Nothing was written (--dry-run)."));
        return ExitCode::Done;
    }
    if (auto written = write(line, *target, draft->changes); !written)
        return complain(line.file, written.error(), exitCodeOf(written.error()));
    say(draft->changes.isEmpty() && !target->memory
            ? Text::tr("%1: nothing to change.").arg(line.file)
            : Text::tr("%1: %2.").arg(line.file, draft->changes.sentence));
    return ExitCode::Done;
}

} // namespace fairlead
