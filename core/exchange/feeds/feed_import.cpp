// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/feed_import.h"

#include "core/exchange/feeds/catalogue_import.h"
#include "core/exchange/feeds/operations_import.h"
#include "core/exchange/feeds/slo_import.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

/// What a JSON or YAML file holds.
enum class Content {
    CatalogueYaml,
    CatalogueJson,
    Objectives,
    Query,
    Rules,
    PrometheusAlerts,
    Alerts,
    PagerDuty,
    Other
};

QJsonObject firstOf(const QJsonDocument &document)
{
    return document.isArray() ? document.array().at(0).toObject() : document.object();
}

Content contentOfJson(const QJsonDocument &document)
{
    const QJsonObject first = firstOf(document);
    const QJsonObject data = first.value(QLatin1String("data")).toObject();
    if (first.contains(QLatin1String("status")) && first.contains(QLatin1String("data"))) {
        if (data.contains(QLatin1String("groups")))
            return Content::Rules;
        return data.contains(QLatin1String("alerts")) ? Content::PrometheusAlerts : Content::Query;
    }
    if (first.contains(QLatin1String("errorType")))
        return Content::Query;
    if (first.contains(QLatin1String("fingerprint")) || first.contains(QLatin1String("alerts")))
        return Content::Alerts;
    if (first.contains(QLatin1String("incidents")) || first.contains(QLatin1String("incident_number")))
        return Content::PagerDuty;
    if (first.contains(QLatin1String("items")) || first.contains(QLatin1String("kind")))
        return Content::CatalogueJson;
    return Content::Other;
}

Content contentOf(const QByteArray &bytes)
{
    const QByteArray text = bytes.left(64 * 1024).trimmed();
    if (text.startsWith('{') || text.startsWith('['))
        return contentOfJson(QJsonDocument::fromJson(bytes));
    static const QRegularExpression objectives(
        QStringLiteral("^(apiVersion:\\s*[\"']?openslo/|version:\\s*[\"']?prometheus/v1)"),
        QRegularExpression::MultilineOption);
    return objectives.match(QString::fromUtf8(text)).hasMatch() ? Content::Objectives
                                                                : Content::CatalogueYaml;
}

std::unexpected<Error> inFile(const QString &file, const Error &error)
{
    return fail(Error{error.kind, Text::tr("%1: %2").arg(file, error.message)});
}

/// Reads with `read` and writes what came with `take`.
template <class Read, class Take>
Result<ImportDraft> throughBook(const Workspace &workspace, const QString &file, ImportKind kind,
                                const ImportOptions &options, Read read, Take take)
{
    const auto answer = read();
    if (!answer)
        return inFile(file, answer.error());
    OperationsBook book(workspace, options);
    take(*answer, book);
    const ImportCounts counts = book.ledger().counts();
    return book.draft(kind, file,
                      Text::tr("Import %1 records from %2").arg(counts.added + counts.changed).arg(file));
}

} // namespace

bool isFeed(const QByteArray &beginning)
{
    if (beginning.startsWith('{') || beginning.startsWith('['))
        return true;
    static const QRegularExpression yaml(
        QStringLiteral("^(---\\s*$|apiVersion:|version:\\s*[\"']?prometheus/)"),
        QRegularExpression::MultilineOption);
    return yaml.match(QString::fromUtf8(beginning)).hasMatch();
}

bool isForFeeds(ImportKind kind)
{
    return kind == ImportKind::Services || kind == ImportKind::Objectives || kind == ImportKind::Measurements
        || kind == ImportKind::Pages || kind == ImportKind::Incidents;
}

Result<ImportDraft> draftFeed(const Workspace &workspace, const QByteArray &bytes, const QString &file,
                              ImportKind kind, const ImportOptions &options)
{
    const ReadLimits &limits = options.limits;
    switch (contentOf(bytes)) {
    case Content::CatalogueYaml:
    case Content::CatalogueJson: {
        const bool isJson = contentOf(bytes) == Content::CatalogueJson;
        const auto reading = isJson ? readCatalogueJson(bytes, limits) : readCatalogueYaml(bytes, limits);
        return reading ? draftCatalogue(workspace, *reading, file, options) : inFile(file, reading.error());
    }
    case Content::Objectives: {
        const auto reading = readSloFile(bytes, limits);
        return reading ? draftObjectives(workspace, *reading, file, options) : inFile(file, reading.error());
    }
    case Content::Query:
        return throughBook(
            workspace, file, ImportKind::Measurements, options,
            [&] { return readQueryAnswer(bytes, limits); },
            [](const QueryAnswer &answer, OperationsBook &book) {
                takeDays(daysOfErrorRatios(answer), book);
            });
    case Content::Rules:
        return throughBook(
            workspace, file, ImportKind::Measurements, options, [&] { return readRules(bytes, limits); },
            takeRules);
    case Content::PrometheusAlerts:
        return throughBook(
            workspace, file, ImportKind::Pages, options, [&] { return readPrometheusAlerts(bytes, limits); },
            takeAlerts);
    case Content::Alerts:
        return throughBook(
            workspace, file, ImportKind::Pages, options, [&] { return readAlertmanager(bytes, limits); },
            takeAlerts);
    case Content::PagerDuty:
        return throughBook(
            workspace, file, kind == ImportKind::Incidents ? kind : ImportKind::Pages, options,
            [&] { return readPagerIncidents(bytes, limits); },
            [](const PagerIncidents &answer, OperationsBook &book) {
                takePagerIncidents(answer.incidents, book);
            });
    case Content::Other:
        break;
    }
    return fail(Error::malformed(Text::tr("%1, line 1: it is JSON, but of no kind that is known; expected a "
                                          "Backstage catalogue, or an answer "
                                          "of Prometheus, Alertmanager or PagerDuty.")
                                     .arg(file)));
}

} // namespace fairlead
