// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_import_columns.h"
#include "core/exchange/csv_import_values.h"
#include "core/exchange/import_builder.h"

namespace fairlead {

/// A table that is understood: what its columns are and how its texts are read.
struct CsvImport {
    const CsvTable &table;
    ColumnMapping mapping;
    ValueReading reading;

    /// The cell of a row read as `target`, trimmed; columns that share it are joined by commas.
    QString text(const CsvRow &row, QLatin1String target) const;
};

/// Calls `each(row)` for all rows; false: `progress` said stop.
template <class Each> bool eachRow(const CsvTable &table, Progress &progress, Each each)
{
    for (qsizetype i = 0; i < table.rowCount(); ++i) {
        if (i % 1024 == 0 && !progress.advance(0.3 + 0.6 * double(i) / double(table.rowCount())))
            return false;
        each(table.row(i));
    }
    return true;
}

/// Which references of a row are read: those to records that must exist, or those that make records.
enum class References { MustExist, AreMade };

/// Reads the cells of a row into the fields of a record. Empty cells leave a field as it is.
template <class Row> class RowFiller {
public:
    RowFiller(const CsvImport &file, ImportBuilder &builder) : m_file(file), m_builder(builder)
    {
        for (const MappedColumn &column : file.mapping.columns) {
            for (const Field<Row> &field : Row::fields()) {
                if (!column.target.isEmpty() && column.target == QLatin1String(field.key))
                    m_cells.push_back({column.index, &field, column.unit});
            }
        }
    }

    /// All that is no reference. Malformed or Invalid names the column.
    Result<void> fillValues(Row &record, const CsvRow &row) const
    {
        for (const Cell &cell : m_cells) {
            if (cell.field->kind == Kind::Reference)
                continue;
            const auto value =
                storedValue(*cell.field, Row::table, row.cells.value(cell.column), cell.unit, m_file.reading);
            if (!value)
                return named(cell, value.error());
            if (!value->isValid() || isSame(cell, record, *value))
                continue;
            if (auto set = cell.field->set(record, *value); !set)
                return named(cell, set.error());
        }
        return {};
    }

    /// The references, but those in `except`.
    Result<void> fillReferences(Row &record, const CsvRow &row, References which,
                                QLatin1String except = {}) const
    {
        for (const Cell &cell : m_cells) {
            const FieldInfo &field = *cell.field;
            const bool isWanted = field.kind == Kind::Reference && except != QLatin1String(field.key)
                && ImportBuilder::isMade(field.reference) == (which == References::AreMade);
            const QString text = isWanted ? row.cells.value(cell.column).trimmed() : QString();
            if (text.isEmpty())
                continue;
            const auto id = m_builder.resolve(field.reference, text, row.line);
            if (!id)
                return fail(id.error());
            if (auto set = cell.field->set(record, id->toString(QUuid::WithoutBraces)); !set)
                return named(cell, set.error());
        }
        return {};
    }

private:
    struct Cell {
        qsizetype column;
        const Field<Row> *field;
        HeaderUnit unit;
    };

    static std::unexpected<Error> named(const Cell &cell, const Error &error)
    {
        return fail(Error::invalid(Text::tr("%1: %2").arg(cell.field->title(), error.message)));
    }
    /// A text that differs only in what a table of text cannot keep: outer spaces and kinds of line ends.
    static bool isSame(const Cell &cell, const Row &record, const QVariant &value)
    {
        if (cell.field->kind != Kind::Text && cell.field->kind != Kind::LongText)
            return false;
        QString old = cell.field->get(record).toString().trimmed();
        old.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        return old == value.toString();
    }

    const CsvImport &m_file;
    ImportBuilder &m_builder;
    std::vector<Cell> m_cells;
};

/// The four kinds of tables. False: `progress` said stop.
bool importPeople(const CsvImport &file, ImportBuilder &builder, Progress &progress);
bool importLeave(const CsvImport &file, ImportBuilder &builder, Progress &progress);
bool importItems(const CsvImport &file, ImportBuilder &builder, Progress &progress);
bool importDependencies(const CsvImport &file, ImportBuilder &builder, Progress &progress);

} // namespace fairlead
