// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: a table or one sentence, never a crash, a hang or more memory than the limits allow.
#include "core/exchange/csv_table.h"
#include "core/exchange/locale_dates.h"
#include "core/exchange/locale_numbers.h"

#include <cstdlib>

using namespace fairlead;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    NoProgress progress;
    ReadLimits limits;
    limits.rows = 1000;
    limits.columns = 100;
    limits.cellBytes = 4096;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<CsvTable> table = readCsv(bytes, limits, progress);
    if (!table) {
        if (table.error().message.isEmpty())
            std::abort();
        return 0;
    }
    QStringList firstColumn;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        const CsvRow row = table->row(i);
        if (row.line < 1 || row.cells.size() < table->header().size())
            std::abort();
        firstColumn.append(row.cells.value(0));
    }
    const DateOrderVerdict verdict = decideDateOrder(firstColumn);
    const DecimalMark mark = decideDecimalMark(firstColumn).value_or(DecimalMark::Dot);
    for (const QString &cell : firstColumn) {
        const Result<QDate> date = parseDate(cell, verdict.order);
        if (date && date->isValid() && (date->year() < firstAcceptedYear || date->year() > lastAcceptedYear))
            std::abort();
        (void)parseNumber(cell, mark);
        (void)parseShare(cell, mark);
        (void)parseYesNo(cell);
    }
    return 0;
}
