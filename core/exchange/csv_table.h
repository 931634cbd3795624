// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/text_encoding.h"

#include <QStringList>
#include <vector>

namespace fairlead {

/// One record. Shorter ones are filled up with empty cells to the header's width; wider ones keep all cells.
struct CsvRow {
    qsizetype line = 0; ///< 1-based line on which the record begins
    QStringList cells;
};

/// A table of text read from CSV, TSV and the like. It keeps the file's text once, as UTF-8, and where each
/// record begins; cells are made when a row is asked for. So a file of 200 MB takes little more than 200 MB.
class CsvTable {
public:
    /// The header cells in order, repeated names included (Jira writes `Labels` once for each label).
    const QStringList &header() const { return m_header; }
    /// All columns that bear this name, compared without case and outer spaces, in order.
    QList<qsizetype> columns(const QString &name) const;

    qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    /// Row `index` from 0. Constant cost plus the length of the row.
    CsvRow row(qsizetype index) const;

    char delimiter() const { return m_delimiter; }
    TextEncoding encoding() const { return m_encoding; }
    /// What was guessed, wider or shorter than expected, or left out. Bounded.
    const QList<ReadNote> &notes() const { return m_notes; }

private:
    friend class CsvReader;
    struct Record {
        qint64 offset;
        qint64 line;
    };
    QByteArray m_text;
    std::vector<Record> m_rows;
    QStringList m_header;
    QList<ReadNote> m_notes;
    char m_delimiter = ',';
    TextEncoding m_encoding = TextEncoding::Utf8;
};

/// Reads a table whose first record is the header (IM1–IM4). Delimiter (comma, semicolon, tab, bar) by a
/// first line `sep=…`, else by the first records; quotes, doubled quotes, quoted line ends (given as LF), LF,
/// CR LF and CR; an apostrophe before + - = @ is taken off. Records without any content are counted and left
/// out. Malformed, with the line and what was expected: no text, empty, a quote never closed, a limit passed.
/// Cancelled by `progress`. Linear.
Result<CsvTable> readCsv(QByteArray bytes, const ReadLimits &limits, Progress &progress);

} // namespace fairlead
