// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace fairlead {

/// Where a cell lies in the text, and what has to be done to it to read it.
struct CsvCell {
    qsizetype begin = 0;
    qsizetype end = 0; ///< exclusive; with the quotes
    bool quoted = false;
    bool textAfterQuote = false; ///< `"abc"def`: read as abcdef
    bool unterminated = false;   ///< the text ended inside quotes
};

/// Walks over delimited text cell by cell. Reads no further than the cell it is in.
class CsvScanner {
public:
    CsvScanner(QByteArrayView text, char delimiter, qsizetype position, qsizetype line)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_position(position)
        , m_line(line)
    { }

    bool atEnd() const { return m_position >= m_text.size(); }
    qsizetype position() const { return m_position; }
    qsizetype line() const { return m_line; } ///< 1-based

    /// The next cell. After the last one of a record `endOfRecord` is true and the scanner stands at the
    /// next.
    CsvCell next();
    bool endOfRecord() const { return m_endOfRecord; }

private:
    void skipQuoted(CsvCell &cell);
    void skipLineEnd();

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_position;
    qsizetype m_line;
    bool m_endOfRecord = true;
};

/// The text of a cell: without outer quotes and doubled quotes, line ends as LF, without a leading
/// apostrophe that guards + - = @.
QString cellText(QByteArrayView text, const CsvCell &cell);

/// The delimiter under which the first records agree best on their number of cells: one of `, ; tab |`.
char detectDelimiter(QByteArrayView text);

} // namespace fairlead
