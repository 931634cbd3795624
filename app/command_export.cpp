// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/export_file.h"
#include "app/terminal.h"
#include "app/workspace_file.h"

#include <QFileInfo>

namespace fairlead {

namespace {

/// As asked for, else by the ending of the file: .json, and .csv for items.
Result<ExportKind> kindOf(const CommandLine &line)
{
    if (!line.as.isEmpty())
        return exportKindFrom(line.as);
    const QString ending = QFileInfo(line.to).suffix().toLower();
    if (ending == QLatin1String("json"))
        return ExportKind::Json;
    if (ending == QLatin1String("csv"))
        return ExportKind::CsvItems;
    return fail(Error::invalid(Text::tr("--as is missing: expected one of %1, or a file that ends in .csv "
                                        "or .json.")
                                   .arg(exportKeys().join(QStringLiteral(", ")))));
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString first = QFileInfo(a).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(b).canonicalFilePath();
}

} // namespace

ExitCode runExport(const CommandLine &line)
{
    const auto kind = kindOf(line);
    if (!kind)
        return complain(kind.error().message, ExitCode::BadUsage);
    if (isSameFile(line.file, line.to))
        return complain(Text::tr("%1: the export would replace the workspace itself.").arg(line.to),
                        ExitCode::BadUsage);
    const auto session = openForReading(line.file);
    if (!session)
        return complain(line.file, session.error(), exitCodeOf(session.error()));
    const auto written = writeExport(**session, *kind, line.to);
    if (!written)
        return complain(line.to, written.error(), ExitCode::BadInput);
    say(Text::tr("%1: %2 bytes, %3.").arg(line.to).arg(*written).arg(exportKey(*kind)));
    return ExitCode::Done;
}

} // namespace fairlead
