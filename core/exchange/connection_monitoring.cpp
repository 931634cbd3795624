// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/connection_servers.h"
#include "core/exchange/feeds/catalogue_import.h"
#include "core/exchange/feeds/operations_import.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace fairlead {

namespace {

constexpr qint64 day = 86'400;

/// A series that the queries of an objective measure over one day.
struct AskedObjective {
    QString service;
    QString slo;
    QString total;
    QString good;
};

/// `rate(x[{{.window}}])` as the events of one day; empty where the query has no place for a window.
QString eventsOfDay(const QString &query)
{
    static const QRegularExpression window(
        QStringLiteral("\\{\\{\\s*\\.window\\s*\\}\\}|\\$__?window|\\$\\{window\\}"));
    if (!query.contains(window))
        return {};
    QString asked = query;
    asked.replace(window, QStringLiteral("1d"));
    static const QRegularExpression rate(QStringLiteral("\\brate\\("));
    return asked.replace(rate, QStringLiteral("increase("));
}

class PrometheusRun final : public ConnectionRun {
public:
    PrometheusRun(const Workspace &workspace, const Connection &connection, const ReadWindow &window)
        : ConnectionRun(connection, window)
    {
        ask(Text::tr("Rules"), Rules, address(QStringLiteral("/api/v1/rules")));
        ask(Text::tr("Alerts"), Alerts, address(QStringLiteral("/api/v1/alerts")));
        askDays(Text::tr("Recorded error ratios"), Ratios, ratioSelector(connection), {});
        for (const Slo &slo : workspace.rows<Slo>()) {
            const Service *service = workspace.find(slo.service);
            const QString total = eventsOfDay(slo.totalQuery);
            const QString good = eventsOfDay(slo.goodQuery);
            if (slo.to.isValid() || !service || total.isEmpty() || good.isEmpty())
                continue;
            const QString index = QString::number(m_objectives.size());
            m_objectives.push_back({service->key, slo.key, total, good});
            askDays(Text::tr("Events of %1").arg(slo.name), Total, total, index);
            askDays(Text::tr("Good events of %1").arg(slo.name), Good, good, index);
        }
        m_totals.resize(m_objectives.size());
        m_goods.resize(m_objectives.size());
    }

    Result<ImportDraft> draft(const Workspace &workspace, const ImportOptions &options) const override
    {
        OperationsBook book(workspace, options);
        for (const QString &warning : m_warnings)
            book.ledger().note(0, connection().name, warning);
        takeRules(m_rules, book);
        takeAlerts(m_alerts, book);
        takeDays(m_days, book);
        for (size_t i = 0; i < m_objectives.size(); ++i)
            takeDays(daysOfCounts(m_totals[i], m_goods[i], m_objectives[i].service, m_objectives[i].slo),
                     book);
        return book.draft(ImportKind::Connection, connection().name, {});
    }

protected:
    Result<void> read(const ServerRequest &request, const ServerAnswer &answer) override
    {
        switch (request.part) {
        case Rules:
            return keep(readRules(answer.body), m_rules);
        case Alerts:
            return keep(readPrometheusAlerts(answer.body), m_alerts);
        default:
            break;
        }
        auto query = readQueryAnswer(answer.body);
        if (!query)
            return fail(query.error());
        for (const QString &warning : query->warnings) {
            if (!m_warnings.contains(warning))
                m_warnings.append(warning);
        }
        if (request.part == Ratios) {
            const auto days = daysOfErrorRatios(*query);
            m_days.insert(m_days.end(), days.begin(), days.end());
            return {};
        }
        QueryAnswer &into = (request.part == Total ? m_totals : m_goods)[request.about.toULongLong()];
        std::ranges::move(query->series, std::back_inserter(into.series));
        return {};
    }

private:
    enum Part { Rules, Alerts, Ratios, Total, Good };

    template <class Row> static Result<void> keep(Result<std::vector<Row>> rows, std::vector<Row> &into)
    {
        if (!rows)
            return fail(rows.error());
        into.insert(into.end(), rows->begin(), rows->end());
        return {};
    }

    /// Points at the end of each day, in requests that the server does not refuse.
    void askDays(const QString &what, int part, const QString &query, const QString &about)
    {
        for (const QuerySlice &slice :
             querySlices(startsAt().toSecsSinceEpoch() + day, endsAt().toSecsSinceEpoch(), day)) {
            ask(what, part,
                address(QStringLiteral("/api/v1/query_range"),
                        {{QStringLiteral("query"), query},
                         {QStringLiteral("start"), QString::number(slice.from)},
                         {QStringLiteral("end"), QString::number(slice.to)},
                         {QStringLiteral("step"), QString::number(day)}}),
                about);
        }
    }

    std::vector<RuleText> m_rules;
    std::vector<AlertText> m_alerts;
    std::vector<DayMeasurement> m_days;
    std::vector<AskedObjective> m_objectives;
    std::vector<QueryAnswer> m_totals;
    std::vector<QueryAnswer> m_goods;
    QStringList m_warnings;
};

class AlertmanagerRun final : public ConnectionRun {
public:
    AlertmanagerRun(const Connection &connection, const ReadWindow &window)
        : ConnectionRun(connection, window)
    {
        ask(Text::tr("Alerts"), 0, address(QStringLiteral("/api/v2/alerts")));
    }

    Result<ImportDraft> draft(const Workspace &workspace, const ImportOptions &options) const override
    {
        OperationsBook book(workspace, options);
        takeAlerts(m_alerts, book);
        return book.draft(ImportKind::Connection, connection().name, {});
    }

protected:
    Result<void> read(const ServerRequest &, const ServerAnswer &answer) override
    {
        auto alerts = readAlertmanager(answer.body);
        if (!alerts)
            return fail(alerts.error());
        m_alerts = *std::move(alerts);
        return {};
    }

private:
    std::vector<AlertText> m_alerts;
};

class BackstageRun final : public ConnectionRun {
public:
    BackstageRun(const Connection &connection, const ReadWindow &window) : ConnectionRun(connection, window)
    {
        ask(Text::tr("Catalogue"), 0, page({}));
    }

    Result<ImportDraft> draft(const Workspace &workspace, const ImportOptions &options) const override
    {
        return draftCatalogue(workspace, m_reading, connection().name, options);
    }

protected:
    Result<void> read(const ServerRequest &request, const ServerAnswer &answer) override
    {
        auto reading = readCatalogueJson(answer.body);
        if (!reading)
            return fail(reading.error());
        std::ranges::move(reading->entities, std::back_inserter(m_reading.entities));
        m_reading.problems.append(reading->problems);
        if (reading->nextCursor.isEmpty())
            return {};
        if (m_cursors.contains(reading->nextCursor))
            return fail(Error::malformed(Text::tr("The catalogue turns in a circle: a page comes back.")));
        m_cursors.insert(reading->nextCursor);
        return askOn(request, page(reading->nextCursor));
    }

private:
    QUrl page(const QString &cursor) const
    {
        QList<std::pair<QString, QString>> query{{QStringLiteral("limit"), QStringLiteral("500")}};
        if (!cursor.isEmpty())
            query.append({QStringLiteral("cursor"), cursor});
        return address(QStringLiteral("/api/catalog/entities/by-query"), query);
    }

    CatalogueReading m_reading;
    QSet<QString> m_cursors;
};

} // namespace

QString ratioSelector(const Connection &connection)
{
    const QString selector = connection.scope.trimmed();
    return selector.isEmpty() ? QStringLiteral("slo:sli_error:ratio_rate1d") : selector;
}

StartedRun prometheusRun(const Workspace &workspace, const Connection &connection, const ReadWindow &window)
{
    return std::make_unique<PrometheusRun>(workspace, connection, window);
}

StartedRun alertmanagerRun(const Connection &connection, const ReadWindow &window)
{
    return std::make_unique<AlertmanagerRun>(connection, window);
}

StartedRun backstageRun(const Connection &connection, const ReadWindow &window)
{
    return std::make_unique<BackstageRun>(connection, window);
}

} // namespace fairlead
