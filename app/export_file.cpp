// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_file.h"

#include <QSaveFile>

namespace fairlead {

namespace {

QByteArray contentOf(const Session &session, ExportKind kind)
{
    const Workspace &workspace = session.workspace();
    switch (kind) {
    case ExportKind::Json:
        return exportJson(workspace, session.history().isEmpty() ? QDateTime() : session.history().last().at);
    case ExportKind::Catalogue:
    case ExportKind::OpenSlo:
    case ExportKind::Sloth:
        return exportYaml(workspace, kind);
    default:
        return exportCsv(workspace, kind);
    }
}

} // namespace

Result<qsizetype> writeExport(const Session &session, ExportKind kind, const QString &path)
{
    const QByteArray content = contentOf(session, kind);
    if (content.isEmpty())
        return fail(Error::notFound(kind == ExportKind::Sloth
                                        ? Text::tr("Nothing was written: no service level objective has the "
                                                   "queries of good and of all events, which Sloth needs.")
                                        : Text::tr("Nothing was written: the workspace has nothing of it.")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(Error::unavailable(Text::tr("%1 cannot be written: %2.").arg(path, file.errorString())));
    return content.size();
}

QString exportFilter(ExportKind kind)
{
    switch (kind) {
    case ExportKind::CsvItems:
        return Text::tr("Roadmap items as a table (*.csv)");
    case ExportKind::CsvPeople:
        return Text::tr("People as a table (*.csv)");
    case ExportKind::CsvLeave:
        return Text::tr("Leave as a table (*.csv)");
    case ExportKind::CsvDependencies:
        return Text::tr("Links between items as a table (*.csv)");
    case ExportKind::Json:
        return Text::tr("The whole workspace as JSON (*.json)");
    case ExportKind::Catalogue:
        return Text::tr("Services as a Backstage catalogue (*.yaml)");
    case ExportKind::OpenSlo:
        return Text::tr("Service level objectives as OpenSLO (*.yaml)");
    case ExportKind::Sloth:
        return Text::tr("Service level objectives for Sloth (*.yaml)");
    }
    return {};
}

ExportKind exportKindOfFilter(const QString &filter)
{
    for (const QString &key : exportKeys()) {
        const ExportKind kind = *exportKindFrom(key);
        if (exportFilter(kind) == filter)
            return kind;
    }
    return ExportKind::CsvItems;
}

} // namespace fairlead
