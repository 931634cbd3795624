// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import_rows.h"
#include "core/exchange/import_links.h"

namespace fairlead {

namespace {

Result<ImportedLink> readLink(const CsvImport &file, const RowFiller<Dependency> &filler, const CsvRow &row)
{
    Dependency read;
    if (auto filled = filler.fillValues(read, row); !filled)
        return fail(filled.error());
    if (auto filled = filler.fillReferences(read, row, References::MustExist); !filled)
        return fail(filled.error());
    if (read.predecessor.isNull() || read.successor.isNull())
        return fail(Error::invalid(Text::tr("The predecessor or the successor is missing.")));
    ImportedLink link{read.predecessor, read.successor, read.type, {}, {}, {}, row.line};
    if (!file.text(row, QLatin1String("lag")).isEmpty())
        link.lag = read.lag;
    if (!file.text(row, QLatin1String("lag_calendar")).isEmpty())
        link.lagCalendar = read.lagCalendar;
    if (!file.text(row, QLatin1String("note")).isEmpty())
        link.note = read.note;
    return link;
}

} // namespace

bool importDependencies(const CsvImport &file, ImportBuilder &builder, Progress &progress)
{
    const RowFiller<Dependency> filler(file, builder);
    LinkBook book(builder, LinksAre::Rows);
    const bool isDone = eachRow(file.table, progress, [&](const CsvRow &row) {
        const auto link = readLink(file, filler, row);
        if (link)
            return book.add(*link);
        const QString shown = QString(file.text(row, QLatin1String("predecessor")) + QStringLiteral(" → ")
                                      + file.text(row, QLatin1String("successor")));
        builder.ledger().refuse(row.line, shown, link.error().message);
    });
    book.finish();
    return isDone;
}

} // namespace fairlead
