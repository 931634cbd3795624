// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import_rows.h"
#include "core/exchange/import_leave.h"

namespace fairlead {

namespace {

/// The row as it stands, whatever leave it is matched with.
Result<Leave> readLeave(const CsvImport &file, const RowFiller<Leave> &filler, const CsvRow &row)
{
    Leave leave;
    if (auto filled = filler.fillValues(leave, row); !filled)
        return fail(filled.error());
    if (auto filled = filler.fillReferences(leave, row, References::MustExist); !filled)
        return fail(filled.error());
    for (const QLatin1String needed : {QLatin1String("person"), QLatin1String("from")}) {
        if (file.text(row, needed).isEmpty())
            return fail(Error::invalid(Text::tr("The person or the first day is missing.")));
    }
    return leave;
}

void importRow(const CsvImport &file, const RowFiller<Leave> &filler, const CsvRow &row,
               ImportBuilder &builder, LeaveBook &book)
{
    const QString shown =
        QString(file.text(row, QLatin1String("person")) + u' ' + file.text(row, QLatin1String("from")));
    const auto read = readLeave(file, filler, row);
    if (!read)
        return builder.ledger().refuse(row.line, shown, read.error().message);
    const Leave *before = book.match(read->person, read->from, read->kind, read->externalId);
    Leave leave = before ? *before : *read;
    if (before) { // once more, so that empty cells leave what is there
        if (auto filled = filler.fillValues(leave, row); !filled)
            return builder.ledger().refuse(row.line, shown, filled.error().message);
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
