// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import_known.h"
#include "core/exchange/csv_import_rows.h"
#include "core/exchange/import_leave.h"

namespace fairlead {

namespace {

/// The row as it stands, whatever leave it is matched with.
Result<Leave> readLeave(const RowFiller<Leave> &filler, const CsvRow &row)
{
    Leave leave;
    if (auto filled = filler.fillValues(leave, row); !filled)
        return fail(filled.error());
    if (auto filled = filler.fillReferences(leave, row, References::MustExist); !filled)
        return fail(filled.error());
    return leave;
}

/// A new leave needs a person and its first day; its last day only where no column holds it.
Result<void> checkNew(const CsvImport &file, const Leave &leave)
{
    const auto missing = [&](const QString &title) {
        return fail(Error::invalid(neededForNew(title, Text::tr("leave"), leave.externalId)));
    };
    if (leave.person.isNull())
        return missing(Text::tr("Person"));
    if (!leave.from.isValid())
        return missing(Text::tr("From"));
    if (file.mapping.columnOf(u"to") < 0)
        return missing(Text::tr("To"));
    return {};
}

void importRow(const CsvImport &file, const RowFiller<Leave> &filler, const CsvRow &row,
               ImportBuilder &builder, LeaveBook &book)
{
    QString shown =
        QString(file.text(row, QLatin1String("person")) + u' ' + file.text(row, QLatin1String("from")));
    if (shown.trimmed().isEmpty())
        shown = file.text(row, QLatin1String("external_id"));
    const auto read = readLeave(filler, row);
    if (!read)
        return builder.ledger().refuse(row.line, shown, read.error().message);
    const Leave *before = book.match(read->person, read->from, read->kind, read->externalId);
    if (const auto kept = before ? Result<void>() : checkNew(file, *read); !kept)
        return builder.ledger().refuse(row.line, shown, kept.error().message);
    Leave leave = before ? *before : *read;
    if (before) { // once more, so that empty cells leave what is there
        if (auto filled = filler.fillValues(leave, row); !filled)
            return builder.ledger().refuse(row.line, shown, filled.error().message);
        if (!read->person.isNull())
            leave.person = read->person;
    } else {
        leave.id = Id<Leave>::create();
        if (!leave.to.isValid())
            leave.to = leave.from; // a single day
    }
    book.take(before, leave, row.line, leaveInWords(builder.next(), leave));
}

} // namespace

bool importLeave(const CsvImport &file, ImportBuilder &builder, Progress &progress)
{
    const RowFiller<Leave> filler(file, builder);
    LeaveBook book(builder);
    return eachRow(file.table, progress,
                   [&](const CsvRow &row) { importRow(file, filler, row, builder, book); });
}

} // namespace fairlead
