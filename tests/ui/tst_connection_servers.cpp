// SPDX-License-Identifier: GPL-3.0-or-later
// Real servers on loopback, started by ./dev test --servers; skipped, each by its name, where one is not
// there.
#include "core/exchange/feeds/prometheus_answers.h"
#include "ui/connections/connection_reader.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace fairlead;

namespace {

Workspace shop()
{
    Workspace workspace;
    Service service;
    service.id = Id<Service>::create();
    service.key = QStringLiteral("S01");
    service.name = QStringLiteral("orders");
    service.repository = QStringLiteral("https://github.com/octocat/hello-world");
    workspace.rows<Service>().insert(service);
    Slo slo;
    slo.id = Id<Slo>::create();
    slo.key = QStringLiteral("SLO01");
    slo.name = QStringLiteral("orders availability");
    slo.service = service.id;
    slo.method = BudgetMethod::Occurrences;
    slo.totalQuery = QStringLiteral("sum(rate(http_requests_total{service=\"S01\"}[{{.window}}]))");
    slo.goodQuery =
        QStringLiteral("sum(rate(http_requests_total{service=\"S01\",code!~\"5..\"}[{{.window}}]))");
    workspace.rows<Slo>().insert(slo);
    return workspace;
}

enum class Purpose { Test, Read };

/// Reads the server whose address that variable holds.
Result<ImportDraft> readFrom(ConnectionKind kind, const char *variable, const Workspace &workspace,
                             const QString &scope = {}, const QString &key = QStringLiteral("key"),
                             Purpose purpose = Purpose::Read)
{
    Connection connection;
    connection.id = Id<Connection>::create();
    connection.name = QString::fromLatin1(variable);
    connection.kind = kind;
    connection.url = qEnvironmentVariable(variable);
    connection.scope = scope;
    const QDate today = QDateTime::currentDateTimeUtc().date(); // the servers were filled up to now
    const bool isMock = kind == ConnectionKind::GitHub || kind == ConnectionKind::PagerDuty;
    const ReadWindow window{isMock ? today.addDays(-1000) : today.addDays(-89), today.addDays(-1), size_t(7)};
    auto run = purpose == Purpose::Test ? startProbe(workspace, connection)
                                        : startRun(workspace, connection, window);
    if (!run)
        return fail(run.error());
    ConnectionReader reader;
    QSignalSpy finished(&reader, &ConnectionReader::finished);
    QSignalSpy failed(&reader, &ConnectionReader::failed);
    reader.start(*std::move(run), connection, key);
    if (!QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }, 120'000))
        return fail(Error::unavailable(QStringLiteral("the run does not end")));
    if (!failed.isEmpty())
        return fail(Error::unavailable(failed.first().first().toString()));
    ImportOptions options;
    options.asOf = today;
    return reader.takeRun()->draft(workspace, options);
}

/// What a server says to one request; status 0: nothing.
ServerAnswer answerTo(const QUrl &url, const QMap<QByteArray, QByteArray> &headers = {})
{
    QNetworkAccessManager network;
    QNetworkRequest asked(url);
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        asked.setRawHeader(it.key(), it.value());
    asked.setRawHeader("Authorization", "Bearer key");
    const std::unique_ptr<QNetworkReply> reply(network.get(asked));
    ServerAnswer answer;
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
        return answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    return answer;
}

/// The same by hand, without the next pages: the mock's examples of them lie on GitHub itself, where nothing
/// is read. The paths that were asked, or the sentence of the first one that the description does not take.
Result<QStringList> askedOfMock(const char *variable, const Workspace &workspace, ImportCounts &counts)
{
    Connection connection;
    connection.id = Id<Connection>::create();
    connection.kind = ConnectionKind::GitHub;
    connection.url = qEnvironmentVariable(variable);
    const ReadWindow whenItsExamplesWereWritten{QDate(2010, 6, 1), QDate(2013, 5, 1), size_t(7)};
    auto run = startRun(workspace, connection, whenItsExamplesWereWritten);
    if (!run)
        return fail(run.error());
    QStringList paths;
    while (const auto request = (*run)->next()) {
        const ServerAnswer answer = answerTo(request->url, request->headers);
        paths.append(request->url.path());
        if (answer.status != 200)
            return fail(Error::invalid(paths.last() + QString::fromUtf8(answer.body)));
        if (auto taken = (*run)->take(*request, answer); !taken)
            return fail(taken.error());
    }
    const auto draft = (*run)->draft(workspace, {});
    if (!draft)
        return fail(draft.error());
    counts = draft->counts;
    return paths;
}

} // namespace

/// ./dev test --servers says why one is not there.
#define NEEDS(variable)                                                                                      \
    if (qEnvironmentVariableIsEmpty(variable))                                                               \
    QSKIP(                                                                                                   \
        qPrintable(QStringLiteral(variable " is not set: ")                                                  \
                   + qEnvironmentVariable(variable "_MISSING", QStringLiteral("no servers were started"))))

class TestConnectionServers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyServerAnswersATest_data()
    {
        QTest::addColumn<ConnectionKind>("kind");
        QTest::addColumn<QByteArray>("variable");
        using enum ConnectionKind;
        QTest::newRow("Prometheus") << Prometheus << QByteArray("FAIRLEAD_PROMETHEUS");
        QTest::newRow("Alertmanager") << Alertmanager << QByteArray("FAIRLEAD_ALERTMANAGER");
        QTest::newRow("Backstage") << Backstage << QByteArray("FAIRLEAD_BACKSTAGE");
        QTest::newRow("GitHub") << GitHub << QByteArray("FAIRLEAD_GITHUB");
        QTest::newRow("PagerDuty") << PagerDuty << QByteArray("FAIRLEAD_PAGERDUTY");
    }
    void everyServerAnswersATest()
    {
        QFETCH(ConnectionKind, kind);
        QFETCH(QByteArray, variable);
        if (qEnvironmentVariableIsEmpty(variable.constData()))
            QSKIP(qPrintable(QString::fromLatin1(variable + " is not set: this server is not here")));
        const QByteArray key = variable + QByteArray("_KEY");
        const auto draft =
            readFrom(kind, variable.constData(), shop(), {},
                     qEnvironmentVariable(key.constData(), QStringLiteral("key")), Purpose::Test);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QVERIFY(draft->changes.isEmpty());
        qInfo("%s", qPrintable(draft->ledger.front().reason));
    }

    void prometheusGivesNinetyDays()
    {
        NEEDS("FAIRLEAD_PROMETHEUS");
        const Workspace workspace = shop();
        const auto draft = readFrom(ConnectionKind::Prometheus, "FAIRLEAD_PROMETHEUS", workspace);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        const auto next = applied(workspace, draft->changes);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        size_t ratios = 0;
        size_t counts = 0;
        for (const ServiceDay &day : next->rows<ServiceDay>()) {
            ratios += day.badMinutes ? 1u : 0u;
            counts += day.events ? 1u : 0u;
            if (day.events)
                QVERIFY(*day.badEvents <= *day.events && *day.events > 50'000);
        }
        QVERIFY2(ratios >= 85, qPrintable(QString::number(ratios)));
        QVERIFY2(counts >= 85, qPrintable(QString::number(counts)));
        QVERIFY(next->rows<AlertRule>().size() >= 1);
        QCOMPARE(next->rows<Page>().size(), size_t(1));
    }

    void prometheusTakesEverySliceAndNotMorePointsAtOnce()
    {
        NEEDS("FAIRLEAD_PROMETHEUS");
        const qint64 to = QDateTime::currentSecsSinceEpoch() / 86'400 * 86'400;
        const qint64 from = to - qint64(30) * 86'400;
        constexpr qint64 step = 60;
        const auto ask = [](qint64 begin, qint64 end) {
            return answerTo(
                QUrl(qEnvironmentVariable("FAIRLEAD_PROMETHEUS")
                     + QStringLiteral("/api/v1/query_range?query=vector(1)&start=%1&end=%2&step=%3")
                           .arg(begin)
                           .arg(end)
                           .arg(step)));
        };
        const auto all = readQueryAnswer(ask(from, to).body);
        QVERIFY(!all); // its own words, not ours
        QVERIFY2(all.error().message.contains(u"11,000"), qPrintable(all.error().message));
        qsizetype points = 0;
        for (const QuerySlice &slice : querySlices(from, to, step)) {
            const auto part = readQueryAnswer(ask(slice.from, slice.to).body);
            QVERIFY2(part, part ? "" : qPrintable(part.error().message));
            points += qsizetype(part->series.front().points.size());
        }
        QCOMPARE(points, qsizetype((to - from) / step + 1)); // each once
    }

    void alertmanagerGivesThePage()
    {
        NEEDS("FAIRLEAD_ALERTMANAGER");
        const Workspace workspace = shop();
        const auto draft = readFrom(ConnectionKind::Alertmanager, "FAIRLEAD_ALERTMANAGER", workspace);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        const auto next = applied(workspace, draft->changes);
        QVERIFY(next);
        QCOMPARE(next->rows<Page>().size(), size_t(1));
        QCOMPARE(next->rows<Page>().begin()->service, workspace.rows<Service>().begin()->id);
    }

    void backstageGivesTheCatalogue()
    {
        NEEDS("FAIRLEAD_BACKSTAGE");
        const auto draft = readFrom(ConnectionKind::Backstage, "FAIRLEAD_BACKSTAGE", {}, {},
                                    qEnvironmentVariable("FAIRLEAD_BACKSTAGE_KEY"));
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        const auto next = applied({}, draft->changes);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QCOMPARE(next->rows<Service>().size(), size_t(2));
        QCOMPARE(next->rows<ServiceDependency>().size(), size_t(1));
        QCOMPARE(next->rows<ContractConsumer>().size(), size_t(1));
        QCOMPARE(next->rows<Datastore>().size(), size_t(1));
    }

    void backstageRefusesAnotherKeyInOneSentence()
    {
        NEEDS("FAIRLEAD_BACKSTAGE");
        const auto draft =
            readFrom(ConnectionKind::Backstage, "FAIRLEAD_BACKSTAGE", {}, {}, QStringLiteral("another"));
        QVERIFY(!draft);
        QVERIFY2(draft.error().message.contains(u"does not accept the key"),
                 qPrintable(draft.error().message));
    }

    void pagerDutysDescriptionAcceptsOurRequests()
    {
        NEEDS("FAIRLEAD_PAGERDUTY");
        const auto draft =
            readFrom(ConnectionKind::PagerDuty, "FAIRLEAD_PAGERDUTY", {}, QStringLiteral("PIJ90N7"));
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QVERIFY(draft->counts.added + draft->counts.leftOut + draft->counts.refused > 0);
    }

    void gitHubsDescriptionAcceptsOurRequests()
    {
        NEEDS("FAIRLEAD_GITHUB");
        const auto draft = readFrom(ConnectionKind::GitHub, "FAIRLEAD_GITHUB", shop());
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message)); // the last years: nothing is there
        ImportCounts counts;
        const auto paths = askedOfMock("FAIRLEAD_GITHUB", shop(), counts);
        QVERIFY2(paths, paths ? "" : qPrintable(paths.error().message));
        for (const char *part : {"/deployments", "/statuses", "/pulls", "/reviews"}) {
            const QString last = QLatin1String(part);
            QVERIFY2(std::ranges::any_of(*paths, [&](const QString &path) { return path.endsWith(last); }),
                     part);
        }
        QVERIFY2(counts.added >= 1, qPrintable(runInWords(counts)));
        qInfo("%s: %s", qPrintable(paths->join(u' ')), qPrintable(runInWords(counts)));
    }
};

QTEST_GUILESS_MAIN(TestConnectionServers)
#include "tst_connection_servers.moc"
