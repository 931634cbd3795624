// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/exchange/calendar_import.h"
#include "core/exchange/csv_import.h"
#include "core/exchange/feeds/feed_import.h"
#include "core/exchange/project_import.h"

#include <QFileInfo>

namespace fairlead {

namespace {

constexpr ImportKindInfo kinds[] = {
    {ImportKind::People, "people", QT_TRANSLATE_NOOP("import", "People")},
    {ImportKind::Leave, "leave", QT_TRANSLATE_NOOP("import", "Leave")},
    {ImportKind::Items, "items", QT_TRANSLATE_NOOP("import", "Items")},
    {ImportKind::Dependencies, "dependencies", QT_TRANSLATE_NOOP("import", "Dependencies")},
    {ImportKind::Calendar, "calendar", QT_TRANSLATE_NOOP("import", "Calendar")},
    {ImportKind::Holidays, "holidays", QT_TRANSLATE_NOOP("import", "Public holidays")},
    {ImportKind::Rota, "rota", QT_TRANSLATE_NOOP("import", "On-call rota")},
    {ImportKind::Project, "project", QT_TRANSLATE_NOOP("import", "Microsoft Project")},
    {ImportKind::Services, "services", QT_TRANSLATE_NOOP("import", "Services")},
    {ImportKind::Objectives, "objectives", QT_TRANSLATE_NOOP("import", "Service level objectives")},
    {ImportKind::Measurements, "measurements", QT_TRANSLATE_NOOP("import", "Measurements of Prometheus")},
    {ImportKind::Pages, "pages", QT_TRANSLATE_NOOP("import", "Pages")},
    {ImportKind::ServiceDays, "service-days", QT_TRANSLATE_NOOP("import", "Days of services")},
    {ImportKind::Incidents, "incidents", QT_TRANSLATE_NOOP("import", "Incidents")},
    {ImportKind::Deployments, "deployments", QT_TRANSLATE_NOOP("import", "Deployments")},
    {ImportKind::Defects, "defects", QT_TRANSLATE_NOOP("import", "Defects")},
    {ImportKind::Vulnerabilities, "vulnerabilities", QT_TRANSLATE_NOOP("import", "Vulnerabilities")},
    {ImportKind::Costs, "costs", QT_TRANSLATE_NOOP("import", "Costs")},
    {ImportKind::KpiSamples, "kpis", QT_TRANSLATE_NOOP("import", "KPI values")},
};

enum class Format { Csv, Calendar, Project, Feed };

/// The first letters of a file as plain text, also of UTF-16, without what may stand before the content.
QByteArray beginning(const QByteArray &bytes)
{
    QByteArray text = bytes.left(4096);
    text.replace('\0', "");
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (text.startsWith(mark))
            text.remove(0, qsizetype(qstrlen(mark)));
    }
    return text.trimmed();
}

Format formatOf(const QByteArray &bytes)
{
    const QByteArray text = beginning(bytes);
    if (text.left(15).toUpper() == "BEGIN:VCALENDAR")
        return Format::Calendar;
    if (isFeed(text))
        return Format::Feed;
    return text.startsWith('<') ? Format::Project : Format::Csv;
}

Error wrongFormat(const QString &file, ImportKind kind, const QString &expected)
{
    return Error::malformed(Text::tr("%1, line 1: it cannot be read as %2; expected %3.")
                                .arg(file, importKindKey(kind), expected));
}

bool isForCalendars(ImportKind kind)
{
    return kind == ImportKind::Calendar || kind == ImportKind::Holidays || kind == ImportKind::Leave
        || kind == ImportKind::Rota;
}

Result<ImportDraft> draftBytes(const Workspace &workspace, QByteArray bytes, const QString &file,
                               ImportKind kind, const ImportOptions &options, Progress &progress)
{
    const Format format = formatOf(bytes);
    const bool isFree = kind == ImportKind::Automatic;
    if (format == Format::Project || kind == ImportKind::Project) {
        if (!isFree && kind != ImportKind::Project)
            return fail(wrongFormat(file, kind, Text::tr("a table as CSV or a calendar as iCalendar")));
        auto project = draftProject(workspace, std::move(bytes), file, options, progress);
        return project ? Result<ImportDraft>(std::move(project->draft)) : fail(project.error());
    }
    if (format == Format::Feed) {
        if (!isFree && !isForFeeds(kind))
            return fail(wrongFormat(file, kind, Text::tr("a table as CSV")));
        return draftFeed(workspace, bytes, file, kind, options);
    }
    if (kind == ImportKind::Objectives || kind == ImportKind::Measurements)
        return fail(wrongFormat(file, kind, Text::tr("YAML of OpenSLO or Sloth, or JSON of Prometheus")));
    const bool wantsCalendar =
        kind == ImportKind::Calendar || kind == ImportKind::Holidays || kind == ImportKind::Rota;
    if (format == Format::Calendar || wantsCalendar) {
        if (!isFree && !isForCalendars(kind))
            return fail(wrongFormat(file, kind, Text::tr("a table as CSV")));
        return draftCalendar(workspace, std::move(bytes), file, kind, options, progress);
    }
    return draftCsv(workspace, std::move(bytes), file, kind, options, progress);
}

} // namespace

std::span<const ImportKindInfo> importKinds()
{
    return kinds;
}

QString importKindKey(ImportKind kind)
{
    for (const ImportKindInfo &each : kinds) {
        if (each.kind == kind)
            return QLatin1String(each.key);
    }
    return QStringLiteral("automatic");
}

QString importKindTitle(ImportKind kind)
{
    for (const ImportKindInfo &each : kinds) {
        if (each.kind == kind)
            return QCoreApplication::translate("import", each.label);
    }
    return Text::tr("Found out by the content");
}

Result<ImportKind> importKindFrom(const QString &key)
{
    QStringList keys;
    for (const ImportKindInfo &each : kinds) {
        if (key == QLatin1String(each.key))
            return each.kind;
        keys.append(QLatin1String(each.key));
    }
    return fail(Error::invalid(Text::tr("“%1” is not a kind of import; expected one of %2.")
                                   .arg(key.left(60), keys.join(QStringLiteral(", ")))));
}

QString dateOrderKey(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return QStringLiteral("dmy");
    case DateOrder::MonthDayYear:
        return QStringLiteral("mdy");
    case DateOrder::YearMonthDay:
        break;
    }
    return QStringLiteral("ymd");
}

Result<DateOrder> dateOrderFrom(const QString &key)
{
    for (const DateOrder order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        if (key == dateOrderKey(order))
            return order;
    }
    return fail(
        Error::invalid(Text::tr("“%1” is no order of dates; expected dmy, mdy or ymd.").arg(key.left(60))));
}

Result<ImportDraft> draftImport(const Workspace &workspace, const ImportSource &source,
                                const ImportOptions &options, Progress &progress)
{
    const QString file = QFileInfo(source.path).fileName();
    QByteArray bytes;
    if (source.bytes) {
        if (auto fits = checkFileSize(source.bytes->size(), options.limits); !fits)
            return fail(Error{fits.error().kind, Text::tr("%1: %2").arg(file, fits.error().message)});
        bytes = *source.bytes;
    } else {
        auto read = readBoundedFile(source.path, options.limits);
        if (!read)
            return fail(read.error());
        bytes = *std::move(read);
    }
    if (!progress.advance(0.05))
        return fail(Error::cancelled());
    return draftBytes(workspace, std::move(bytes), file, source.kind, options, progress);
}

} // namespace fairlead
