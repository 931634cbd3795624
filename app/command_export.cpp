// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/terminal.h"
#include "app/workspace_file.h"
#include "core/exchange/export_tables.h"

#include <QFileInfo>
#include <QSaveFile>

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

/// All of it, or nothing: a temporary file beside the target takes its name when it is complete.
Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(Error::unavailable(Text::tr("%1 cannot be written: %2.").arg(path, file.errorString())));
    return {};
}

/// The time of the last change, so that the same workspace gives the same bytes.
QDateTime lastChange(const Session &session)
{
    return session.history().isEmpty() ? QDateTime() : session.history().last().at;
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
    const Workspace &workspace = (*session)->workspace();
    QByteArray content = exportYaml(workspace, *kind);
    if (*kind == ExportKind::Json)
        content = exportJson(workspace, lastChange(**session));
    else if (content.isEmpty())
        content = exportCsv(workspace, *kind);
    if (auto written = replaceFile(line.to, content); !written)
        return complain(line.to, written.error(), ExitCode::BadInput);
    say(Text::tr("%1: %2 bytes, %3.").arg(line.to).arg(content.size()).arg(exportKey(*kind)));
    return ExitCode::Done;
}

} // namespace fairlead
