// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import.h"

#include "core/exchange/csv_import_known.h"
#include "core/exchange/csv_import_operations.h"
#include "core/exchange/csv_import_rows.h"

namespace fairlead {

namespace {

QString headersInWords(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header) {
        if (names.size() == 20) {
            names.append(QStringLiteral("…"));
            break;
        }
        names.append(quoted(name));
    }
    return names.join(QStringLiteral(", "));
}

QString inFile(const QString &file, const QString &sentence)
{
    return Text::tr("%1, line 1: %2").arg(file, sentence);
}

std::vector<ImportColumn> columnsOf(const CsvTable &table, const ColumnMapping &mapping)
{
    std::vector<ImportColumn> columns;
    for (qsizetype i = 0; i < table.header().size(); ++i) {
        const bool isMapped = size_t(i) < mapping.columns.size();
        columns.push_back(
            {i, table.header()[i], isMapped ? mapping.columns[size_t(i)].target : QString(), {}});
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(3, table.rowCount()); ++i) {
        const CsvRow row = table.row(i);
        for (ImportColumn &column : columns)
            column.examples.append(row.cells.value(column.index).simplified().left(60));
    }
    return columns;
}

ImportQuestion askForKind(const QString &file, const QStringList &header)
{
    ImportQuestion question;
    question.kind = ImportQuestion::Kind::TableKind;
    question.sentence = Text::tr("What are the rows of this file?");
    const ImportKind nearest = nearestKind(header);
    const QString missing = nearest == ImportKind::Automatic
        ? Text::tr("none of them is known")
        : Text::tr("for %1 there is no column %2")
              .arg(importKindTitle(nearest),
                   missingTargets(mapColumns(nearest, header, {})).join(QStringLiteral(", ")));
    question.withoutWindow =
        inFile(file,
               Text::tr("the headers do not tell what the rows are: %1; found %2. Expected the columns "
                        "of people, leave, items or dependencies.")
                   .arg(missing, headersInWords(header)));
    for (const ImportKind kind :
         {ImportKind::People, ImportKind::Leave, ImportKind::Items, ImportKind::Dependencies})
        question.answers.push_back({importKindKey(kind), importKindTitle(kind)});
    return question;
}

ImportQuestion askForColumns(const QString &file, const QStringList &header, const ColumnMapping &mapping)
{
    const QString missing = missingTargets(mapping).join(QStringLiteral(", "));
    ImportQuestion question;
    question.kind = ImportQuestion::Kind::Columns;
    question.sentence = Text::tr("Choose the column that holds: %1.").arg(missing);
    question.withoutWindow = inFile(file,
                                    Text::tr("no column is read as %1, which %2 need; found %3.")
                                        .arg(missing, importKindTitle(mapping.kind), headersInWords(header)));
    return question;
}

ImportQuestion askForOrder(const QString &file, const DateOrderVerdict &verdict)
{
    ImportQuestion question;
    question.kind = ImportQuestion::Kind::DateOrder;
    question.sentence = Text::tr("Which part of %1 is the day?").arg(quoted(verdict.example));
    QStringList keys;
    for (const DateOrder order : verdict.candidates) {
        question.answers.push_back({dateOrderKey(order), dateOrderName(order)});
        keys.append(dateOrderKey(order));
    }
    question.withoutWindow =
        Text::tr("%1: the dates can be read in several ways, such as %2. Say --dates %3.")
            .arg(file, quoted(verdict.example), keys.join(u'|'));
    return question;
}

/// What kind of values a column holds, by its target.
Kind kindOfTarget(ImportKind kind, const QString &target)
{
    Kind found = Kind::Text;
    const auto look = [&]<class Row>() {
        for (const Field<Row> &field : Row::fields()) {
            if (target == QLatin1String(field.key))
                found = field.kind;
        }
    };
    if (kind == ImportKind::People)
        look.operator()<Person>();
    else if (kind == ImportKind::Leave)
        look.operator()<Leave>();
    else if (kind == ImportKind::Items)
        look.operator()<Item>();
    else if (!withOperationsRow(kind, look))
        look.operator()<Dependency>();
    return found;
}

struct Samples {
    QStringList dates;
    QStringList numbers;
};

constexpr qsizetype sampled = 100'000; ///< values of a sort; files are read whole, samples stay bounded

Samples samplesOf(const CsvTable &table, const ColumnMapping &mapping)
{
    std::vector<qsizetype> dates;
    std::vector<qsizetype> instants;
    std::vector<qsizetype> numbers;
    for (const MappedColumn &column : mapping.columns) {
        const Kind kind = column.target.isEmpty() ? Kind::Text : kindOfTarget(mapping.kind, column.target);
        const bool isPeriod = mapping.kind == ImportKind::KpiSamples; // "2026-Q1"
        if (kind == Kind::Date && !isPeriod)
            dates.push_back(column.index);
        else if (kind == Kind::Instant)
            instants.push_back(column.index);
        else if (kind == Kind::Effort || kind == Kind::Share || kind == Kind::Headcount || kind == Kind::Money
                 || kind == Kind::Measure)
            numbers.push_back(column.index);
    }
    Samples samples;
    for (qsizetype i = 0; i < table.rowCount() && (!dates.empty() || !instants.empty() || !numbers.empty());
         ++i) {
        if (samples.dates.size() >= sampled || samples.numbers.size() >= sampled)
            break;
        const CsvRow row = table.row(i);
        for (const qsizetype column : dates)
            samples.dates.append(row.cells.value(column));
        for (const qsizetype column : instants) { // the day before the hour
            const QString day = row.cells.value(column).trimmed().section(u' ', 0, 0);
            if (!day.contains(u'T'))
                samples.dates.append(day);
        }
        for (const qsizetype column : numbers)
            samples.numbers.append(row.cells.value(column));
    }
    return samples;
}

/// Decides how dates and numbers are read; asks where the file does not tell.
ValueReading readingOf(const CsvTable &table, const ImportOptions &options, ImportDraft &draft,
                       const ColumnMapping &mapping)
{
    const Samples samples = samplesOf(table, mapping);
    ValueReading reading;
    const DateOrderVerdict verdict = decideDateOrder(samples.dates);
    reading.dateOrder = options.dateOrder.value_or(verdict.order);
    const bool isOpen = verdict.kind == DateOrderVerdict::Kind::Ambiguous
        || verdict.kind == DateOrderVerdict::Kind::Conflicting;
    if (isOpen && !options.dateOrder)
        draft.questions.push_back(askForOrder(draft.file, verdict));
    if (isOpen)
        draft.dateOrder = reading.dateOrder;
    const DecimalMark usual = table.delimiter() == ';' ? DecimalMark::Comma : DecimalMark::Dot;
    reading.decimalMark = options.decimalMark.value_or(decideDecimalMark(samples.numbers).value_or(usual));
    return reading;
}

void noteColumnsLeftOut(const std::vector<ImportColumn> &columns, ImportLedger &ledger)
{
    QStringList unread;
    for (const ImportColumn &column : columns) {
        if (column.target.isEmpty() && !column.header.trimmed().isEmpty())
            unread.append(quoted(column.header));
    }
    if (unread.isEmpty())
        return;
    const qsizetype count = unread.size();
    if (count > 20)
        unread = unread.first(20) << QStringLiteral("…");
    ledger.note(1, {},
                Text::tr("%1 columns are not read: %2.").arg(count).arg(unread.join(QStringLiteral(", "))));
}

bool importRows(const CsvImport &file, ImportBuilder &builder, Progress &progress)
{
    switch (file.mapping.kind) {
    case ImportKind::People:
        return importPeople(file, builder, progress);
    case ImportKind::Leave:
        return importLeave(file, builder, progress);
    case ImportKind::Items:
        return importItems(file, builder, progress);
    case ImportKind::Dependencies:
        return importDependencies(file, builder, progress);
    default:
        return importOperations(file, builder, progress);
    }
}

QString sentenceOf(ImportKind kind, const ImportCounts &counts, const QString &file)
{
    const qsizetype count = counts.added + counts.changed;
    const auto words = [&](const QString &one, const QString &many) {
        return count == 1 ? one.arg(file) : many.arg(count).arg(file);
    };
    switch (kind) {
    case ImportKind::People:
        return words(Text::tr("Import 1 person from %1"), Text::tr("Import %1 people from %2"));
    case ImportKind::Leave:
        return words(Text::tr("Import 1 leave from %1"), Text::tr("Import %1 leaves from %2"));
    case ImportKind::Items:
        return words(Text::tr("Import 1 item from %1"), Text::tr("Import %1 items from %2"));
    case ImportKind::Dependencies:
        return words(Text::tr("Import 1 dependency from %1"), Text::tr("Import %1 dependencies from %2"));
    default:
        return Text::tr("Import %1 from %2: %3").arg(importKindTitle(kind), file).arg(count);
    }
}

} // namespace

QString CsvImport::text(const CsvRow &row, QLatin1String target) const
{
    QStringList parts;
    for (const MappedColumn &column : mapping.columns) {
        if (column.target != target)
            continue;
        const QString part = row.cells.value(column.index).trimmed();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

Result<ImportDraft> draftCsv(const Workspace &workspace, QByteArray bytes, const QString &file,
                             ImportKind kind, const ImportOptions &options, Progress &progress)
{
    auto table = readCsv(std::move(bytes), options.limits, progress);
    if (!table)
        return fail(Error{table.error().kind, Text::tr("%1: %2").arg(file, table.error().message)});
    ImportDraft draft;
    draft.file = file;
    draft.kind = kind == ImportKind::Automatic ? recognisedKind(table->header()) : kind;
    if (draft.kind == ImportKind::Automatic)
        draft.kind = kindOfKnownRows(workspace, *table);
    if (draft.kind == ImportKind::Automatic) {
        draft.columns = columnsOf(*table, {});
        draft.questions.push_back(askForKind(file, table->header()));
        return draft;
    }
    const ColumnMapping mapping = mapColumns(draft.kind, table->header(), options.mapping);
    draft.columns = columnsOf(*table, mapping);
    draft.targets = importTargets(draft.kind);
    const bool isComplete = missingTargets(mapping).isEmpty();
    if (!isComplete && !canFindRows(mapping))
        draft.questions.push_back(askForColumns(file, table->header(), mapping));
    const CsvImport import{*table, mapping, readingOf(*table, options, draft, mapping)};
    if (!draft.questions.empty())
        return draft;
    ImportBuilder builder(workspace, options);
    builder.ledger().notes(table->notes());
    noteColumnsLeftOut(draft.columns, builder.ledger());
    if (!importRows(import, builder, progress))
        return fail(Error::cancelled());
    draft.counts = builder.ledger().counts();
    if (!isComplete && draft.counts.added + draft.counts.changed + draft.counts.unchanged == 0) {
        draft.questions.push_back(askForColumns(file, table->header(), mapping)); // no row could be used
        draft.counts = {};
        return draft;
    }
    auto changes = builder.changes(sentenceOf(draft.kind, draft.counts, file));
    if (!changes)
        return fail(Error{changes.error().kind, Text::tr("%1: %2").arg(file, changes.error().message)});
    draft.changes = *std::move(changes);
    draft.ledger = builder.ledger().lines();
    return draft;
}

} // namespace fairlead
