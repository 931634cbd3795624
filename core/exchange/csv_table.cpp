// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_table.h"

#include "core/exchange/csv_scanner.h"

namespace fairlead {

/// One reading. Only the first pass is here: it finds the records and checks the bounds.
class CsvReader {
public:
    CsvReader(const ReadLimits &limits, Progress &progress)
        : m_limits(limits)
        , m_progress(progress)
        , m_notes(limits.notesPerKind)
    { }

    Result<CsvTable> read(QByteArray bytes);

private:
    struct Shape {
        qsizetype cells = 0;
        qsizetype filled = 0; ///< cells up to the last one with content; 0: nothing in it
    };
    Result<void> decode(QByteArray bytes);
    void chooseDelimiter();
    Result<void> readHeader(CsvScanner &scanner);
    Result<void> readRecords(CsvScanner &scanner);
    Result<Shape> skipRecord(CsvScanner &scanner);
    Result<void> checkCell(const CsvCell &cell, qsizetype line, qsizetype column) const;
    QString columnName(qsizetype column) const;
    void noteWidth(qsizetype line, const Shape &shape);

    const ReadLimits &m_limits;
    Progress &m_progress;
    NoteList m_notes;
    CsvTable m_table;
    qsizetype m_start = 0; ///< where the first record begins
    qsizetype m_startLine = 1;
    qsizetype m_blankRecords = 0;
};

Result<CsvTable> readCsv(QByteArray bytes, const ReadLimits &limits, Progress &progress)
{
    return CsvReader(limits, progress).read(std::move(bytes));
}

Result<CsvTable> CsvReader::read(QByteArray bytes)
{
    if (auto ok = decode(std::move(bytes)); !ok)
        return fail(ok.error());
    chooseDelimiter();
    CsvScanner scanner(m_table.m_text, m_table.m_delimiter, m_start, m_startLine);
    if (auto ok = readHeader(scanner); !ok)
        return fail(ok.error());
    if (auto ok = readRecords(scanner); !ok)
        return fail(ok.error());
    if (m_blankRecords > 0)
        m_notes.add(Text::tr("Empty rows"), 0, Text::tr("%1 empty rows were left out.").arg(m_blankRecords));
    m_table.m_notes += m_notes.notes();
    m_table.m_rows.shrink_to_fit();
    return std::move(m_table);
}

Result<void> CsvReader::decode(QByteArray bytes)
{
    if (auto ok = checkFileSize(bytes.size(), m_limits); !ok)
        return fail(ok.error());
    Result<DecodedText> text = decodeText(std::move(bytes));
    if (!text)
        return fail(text.error());
    m_table.m_text = std::move(text->utf8);
    m_table.m_encoding = text->encoding;
    m_table.m_notes = std::move(text->notes);
    const QByteArray head = m_table.m_text.left(256).trimmed().toLower();
    if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml"))
        return fail(Error::malformed(Text::tr(
            "Line 1: this is a web page or XML (perhaps a sign-in page was saved); rows of cells with a "
            "header were expected.")));
    return {};
}

void CsvReader::chooseDelimiter()
{
    // Excel's own hint, which it writes and reads but never shows: `sep=;`
    const QByteArray &text = m_table.m_text;
    const QByteArray head = text.left(7).toLower();
    const bool hinted = head.startsWith("sep=") && head.size() > 4 && head[4] != '\r' && head[4] != '\n'
        && head[4] != '"' && (head.size() == 5 || head[5] == '\n' || head[5] == '\r');
    if (!hinted) {
        m_table.m_delimiter = detectDelimiter(text);
        return;
    }
    m_table.m_delimiter = text[4];
    m_start = head.endsWith("\r\n") ? 7 : std::min<qsizetype>(6, text.size());
    m_startLine = 2;
}

Result<void> CsvReader::readHeader(CsvScanner &scanner)
{
    while (!scanner.atEnd()) {
        QStringList cells;
        const qsizetype line = scanner.line();
        do {
            const qsizetype cellLine = scanner.line();
            const CsvCell cell = scanner.next();
            if (auto ok = checkCell(cell, cellLine, cells.size()); !ok)
                return ok;
            cells.append(cellText(m_table.m_text, cell).trimmed());
        } while (!scanner.endOfRecord());
        if (cells.join(QString()).isEmpty())
            continue;
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        m_table.m_header = cells;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].isEmpty())
                m_notes.add(Text::tr("Columns without a name"), line,
                            Text::tr("Column %1 has no name in the header.").arg(i + 1));
        }
        return {};
    }
    return fail(Error::malformed(
        Text::tr("The file is empty; a header with the names of the columns was expected.")));
}

Result<void> CsvReader::readRecords(CsvScanner &scanner)
{
    const double size = double(std::max<qsizetype>(m_table.m_text.size(), 1));
    qsizetype records = 0;
    while (!scanner.atEnd()) {
        if (records++ % 4096 == 0 && !m_progress.advance(double(scanner.position()) / size))
            return fail(Error::cancelled());
        const CsvTable::Record record{scanner.position(), scanner.line()};
        const Result<Shape> shape = skipRecord(scanner);
        if (!shape)
            return fail(shape.error());
        if (shape->filled == 0) {
            m_blankRecords += shape->cells > 1;
            continue;
        }
        if (qsizetype(m_table.m_rows.size()) >= m_limits.rows)
            return fail(Error::malformed(
                Text::tr("Line %1: the file has more than %2 rows.").arg(record.line).arg(m_limits.rows)));
        noteWidth(qsizetype(record.line), *shape);
        m_table.m_rows.push_back(record);
    }
    m_progress.advance(1.0);
    return {};
}

Result<CsvReader::Shape> CsvReader::skipRecord(CsvScanner &scanner)
{
    Shape shape;
    do {
        const qsizetype line = scanner.line();
        const CsvCell cell = scanner.next();
        if (auto ok = checkCell(cell, line, shape.cells); !ok)
            return fail(ok.error());
        if (cell.textAfterQuote)
            m_notes.add(Text::tr("Quotes inside a cell that are not doubled"), line,
                        Text::tr("Column %1: there is text after the closing quote; it was kept.")
                            .arg(columnName(shape.cells)));
        ++shape.cells;
        if (cell.end - cell.begin > (cell.quoted ? 2 : 0))
            shape.filled = shape.cells;
    } while (!scanner.endOfRecord());
    return shape;
}

Result<void> CsvReader::checkCell(const CsvCell &cell, qsizetype line, qsizetype column) const
{
    if (column >= m_limits.columns)
        return fail(Error::malformed(
            Text::tr("Line %1: the row has more than %2 cells.").arg(line).arg(m_limits.columns)));
    if (cell.unterminated)
        return fail(Error::malformed(Text::tr("Line %1, column %2: a quote is opened here and never closed; "
                                              "a closing \" was expected before "
                                              "the end of the file.")
                                         .arg(QString::number(line), columnName(column))));
    if (cell.end - cell.begin > m_limits.cellBytes)
        return fail(Error::malformed(
            Text::tr(
                "Line %1, column %2: the cell is longer than %3 bytes; perhaps a closing quote is missing.")
                .arg(QString::number(line), columnName(column), QString::number(m_limits.cellBytes))));
    return {};
}

QString CsvReader::columnName(qsizetype column) const
{
    const QString name = m_table.m_header.value(column);
    return name.isEmpty() ? QString::number(column + 1) : quoted(name);
}

void CsvReader::noteWidth(qsizetype line, const Shape &shape)
{
    const qsizetype columns = m_table.m_header.size();
    if (shape.filled > columns)
        m_notes.add(Text::tr("Rows wider than the header"), line,
                    Text::tr("The row has %1 cells; the header has %2. The cells beyond it have no column.")
                        .arg(shape.filled)
                        .arg(columns));
    if (shape.cells < columns)
        m_notes.add(Text::tr("Rows shorter than the header"), line,
                    Text::tr("The row has %1 cells; the header has %2. The missing cells are empty.")
                        .arg(shape.cells)
                        .arg(columns));
}

QList<qsizetype> CsvTable::columns(const QString &name) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        if (m_header[i].compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            found.append(i);
    }
    return found;
}

CsvRow CsvTable::row(qsizetype index) const
{
    const Record &record = m_rows[size_t(index)];
    CsvRow row{qsizetype(record.line), {}};
    row.cells.reserve(m_header.size());
    CsvScanner scanner(m_text, m_delimiter, record.offset, row.line);
    do {
        row.cells.append(cellText(m_text, scanner.next()));
    } while (!scanner.endOfRecord());
    while (row.cells.size() < m_header.size())
        row.cells.append(QString());
    return row;
}

} // namespace fairlead
