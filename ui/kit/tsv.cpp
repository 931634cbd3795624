// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tsv.h"

namespace fairlead {

namespace {

QString quoted(const QString &cell)
{
    const bool needed =
        cell.contains(u'\t') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!needed)
        return cell;
    QString inner = cell;
    inner.replace(u'"', QStringLiteral("\"\""));
    return u'"' % inner % u'"';
}

/// Reads one cell from `at` on, and leaves `at` on the character that ends it.
QString cellAt(const QString &text, qsizetype &at)
{
    QString cell;
    if (at < text.size() && text[at] == u'"') {
        for (++at; at < text.size(); ++at) {
            if (text[at] == u'"') {
                if (at + 1 >= text.size() || text[at + 1] != u'"') {
                    ++at;
                    break;
                }
                ++at;
            }
            cell += text[at];
        }
    }
    while (at < text.size() && text[at] != u'\t' && text[at] != u'\n' && text[at] != u'\r')
        cell += text[at++];
    return cell;
}

} // namespace

QString toTsv(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QList<QStringList> fromTsv(const QString &text)
{
    QList<QStringList> rows;
    qsizetype at = 0;
    while (at < text.size()) {
        QStringList row{cellAt(text, at)};
        while (at < text.size() && text[at] == u'\t')
            row.append(cellAt(text, ++at));
        if (at < text.size() && text[at] == u'\r')
            ++at;
        if (at < text.size() && text[at] == u'\n')
            ++at;
        rows.append(row);
    }
    return rows;
}

} // namespace fairlead
