// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <cstdio>

namespace fairlead {

namespace {

void put(const QString &text, std::FILE *stream)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void say(const QString &text)
{
    put(text, stdout);
}

ExitCode complain(const QString &message, ExitCode code)
{
    put(QString(QStringLiteral("fairlead: ") + message.simplified()), stderr);
    return code;
}

ExitCode complain(const QString &file, const Error &error, ExitCode code)
{
    const bool isNamed = error.message.contains(file);
    return complain(isNamed ? error.message : QString(file + QStringLiteral(": ") + error.message), code);
}

QStringList alignedTable(const QList<QStringList> &rows, const QString &alignment)
{
    QList<qsizetype> widths(alignment.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size() && row.size() > 1; ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        if (row.size() == 1) { // a line across
            lines.append(row.first());
            continue;
        }
        QString line;
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i) {
            if (i > 0)
                line += QStringLiteral("  ");
            line += alignment[i] == u'r' ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

QString shortTitle(const QString &title)
{
    constexpr qsizetype width = 44;
    return title.size() <= width ? title : QString(title.left(width - 1) + u'…');
}

} // namespace fairlead
