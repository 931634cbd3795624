// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_scanner.h"

#include <array>

namespace fairlead {

CsvCell CsvScanner::next()
{
    CsvCell cell;
    cell.begin = m_position;
    m_endOfRecord = false;
    qsizetype first = m_position;
    while (first < m_text.size() && m_text[first] == ' ' && m_delimiter != ' ')
        ++first;
    if (first < m_text.size() && m_text[first] == '"') {
        cell.begin = first;
        m_position = first;
        skipQuoted(cell);
    }
    const qsizetype afterQuote = m_position;
    bool blank = true;
    while (m_position < m_text.size()) {
        const char c = m_text[m_position];
        if (c == m_delimiter || c == '\n' || c == '\r')
            break;
        blank = blank && (c == ' ' || c == '\t');
        ++m_position;
    }
    cell.end = cell.quoted && blank ? afterQuote : m_position;
    cell.textAfterQuote = cell.quoted && !blank;
    if (m_position < m_text.size() && m_text[m_position] == m_delimiter) {
        ++m_position;
        return cell;
    }
    skipLineEnd();
    m_endOfRecord = true;
    return cell;
}

void CsvScanner::skipQuoted(CsvCell &cell)
{
    cell.quoted = true;
    ++m_position;
    while (m_position < m_text.size()) {
        const char c = m_text[m_position];
        if (c == '"') {
            if (m_position + 1 >= m_text.size() || m_text[m_position + 1] != '"') {
                ++m_position;
                return;
            }
            m_position += 2;
            continue;
        }
        if (c == '\n' || c == '\r') {
            skipLineEnd();
            continue;
        }
        ++m_position;
    }
    cell.unterminated = true;
}

void CsvScanner::skipLineEnd()
{
    if (m_position >= m_text.size())
        return;
    const bool crLf =
        m_text[m_position] == '\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == '\n';
    m_position += crLf ? 2 : 1;
    ++m_line;
}

QString cellText(QByteArrayView text, const CsvCell &cell)
{
    QByteArrayView raw = text.sliced(cell.begin, cell.end - cell.begin);
    QString value;
    if (!cell.quoted) {
        value = QString::fromUtf8(raw);
    } else {
        QByteArray plain;
        plain.reserve(raw.size());
        bool inside = true;
        for (qsizetype i = 1; i < raw.size(); ++i) {
            const char c = raw[i];
            const bool doubled = inside && c == '"' && i + 1 < raw.size() && raw[i + 1] == '"';
            if (inside && c == '"' && !doubled) {
                inside = false;
                continue;
            }
            if (c == '\r') {
                plain += '\n';
                i += i + 1 < raw.size() && raw[i + 1] == '\n' ? 1 : 0;
                continue;
            }
            plain += c;
            i += doubled ? 1 : 0;
        }
        value = QString::fromUtf8(plain);
    }
    // Linear and others guard cells that a spreadsheet would take for a formula.
    if (value.size() > 1 && value[0] == u'\'' && QStringView(u"+-=@").contains(value[1]))
        value.remove(0, 1);
    return value;
}

namespace {

struct DelimiterScore {
    qsizetype agreeing = 0; ///< records with as many cells as the header
    qsizetype records = 0;
    qsizetype columns = 1;
};

DelimiterScore score(QByteArrayView text, char delimiter, bool cutShort)
{
    constexpr qsizetype recordsLookedAt = 20;
    DelimiterScore result;
    CsvScanner scanner(text, delimiter, 0, 1);
    while (!scanner.atEnd() && result.records < recordsLookedAt) {
        qsizetype cells = 0;
        bool complete = true;
        bool blank = true;
        do {
            const CsvCell cell = scanner.next();
            complete = complete && !cell.unterminated;
            blank = blank && cell.begin == cell.end;
            ++cells;
        } while (!scanner.endOfRecord());
        // A look that stops in the middle of a record learns nothing from it.
        if (!complete || (cutShort && scanner.atEnd()) || (blank && cells == 1))
            continue;
        if (result.records++ == 0)
            result.columns = cells;
        result.agreeing += cells == result.columns;
    }
    return result;
}

} // namespace

char detectDelimiter(QByteArrayView text)
{
    constexpr qsizetype bytesLookedAt = 256 * 1024;
    const QByteArrayView head = text.first(std::min(text.size(), bytesLookedAt));
    char best = ',';
    DelimiterScore bestScore;
    for (const char candidate : std::array{',', ';', '\t', '|'}) {
        const DelimiterScore now = score(head, candidate, head.size() < text.size());
        if (now.columns < 2)
            continue;
        // agreeing/records compared without division
        const qsizetype left = now.agreeing * std::max<qsizetype>(bestScore.records, 1);
        const qsizetype right = bestScore.agreeing * std::max<qsizetype>(now.records, 1);
        if (left > right || (left == right && now.columns > bestScore.columns)) {
            best = candidate;
            bestScore = now;
        }
    }
    return best;
}

} // namespace fairlead
