// SPDX-License-Identifier: GPL-3.0-or-later
// What servers and networks do wrong, on loopback: every run ends with a draft or with one sentence.
#include "tests/support/scripted_server.h"
#include "ui/connections/connection_reader.h"
#include "ui/connections/key_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace fairlead;

namespace {

const QByteArray nothing =
    R"({"status":"success","data":{"resultType":"matrix","result":[],"groups":[],"alerts":[]}})";

/// One read of one connection, and what was told of it.
struct Reading {
    Reading(ConnectionKind kind, const QString &address, const QString &scope = {})
    {
        connection.id = Id<Connection>::create();
        connection.name = QStringLiteral("server");
        connection.kind = kind;
        connection.url = address;
        connection.scope = scope;
        reader.setBounds({.answerBytes = 1'000'000, .silence = 300, .longest = 2'000, .second = 1});
    }
    /// True: read to the end.
    bool run(const QString &key = QStringLiteral("s3cret"), const Workspace &workspace = {})
    {
        QSignalSpy finished(&reader, &ConnectionReader::finished);
        QSignalSpy failed(&reader, &ConnectionReader::failed);
        QSignalSpy waits(&reader, &ConnectionReader::waiting);
        auto started = startRun(workspace, connection, {QDate(2026, 11, 1), QDate(2026, 11, 10), size_t(7)});
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        reader.start(*std::move(started), connection, key);
        if (!QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }, 20'000))
            qFatal("the run does not end");
        waited = waits.count();
        sentence = failed.isEmpty() ? QString() : failed.first().first().toString();
        return finished.count() == 1;
    }

    Connection connection;
    ConnectionReader reader;
    QString sentence;
    qsizetype waited = 0;
};

ScriptedAnswer saying(const QByteArray &status, const QByteArray &body = "{}",
                      const QList<QByteArray> &headers = {})
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

Connection serverAt(const QString &address)
{
    Connection connection;
    connection.id = Id<Connection>::create();
    connection.url = address;
    return connection;
}

} // namespace

class TestConnectionFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyServerGivesAnEmptyDraft()
    {
        ScriptedServer server([](const QByteArray &, int) { return saying("200 OK", nothing); });
        Reading reading(ConnectionKind::Prometheus, server.address());
        QVERIFY2(reading.run(), qPrintable(reading.sentence));
        const auto draft = reading.reader.takeRun()->draft({}, {});
        QVERIFY(draft);
        QVERIFY(draft->changes.isEmpty());
        for (const QByteArray &request : server.requests) {
            QVERIFY(request.startsWith("GET "));
            QVERIFY(request.toLower().contains("authorization: bearer s3cret"));
            QVERIFY(!request.toLower().contains("cookie"));
        }
    }

    void refusalsEndTheRunAtOnce_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status :
             {"400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "410 Gone"})
            QTest::newRow(status) << QByteArray(status);
    }
    void refusalsEndTheRunAtOnce()
    {
        QFETCH(QByteArray, status);
        ScriptedServer server([&](const QByteArray &, int) { return saying(status); });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        QVERIFY(!reading.run());
        QCOMPARE(server.paths.size(), 1);
        QVERIFY2(reading.sentence.contains(QString::fromLatin1(status.left(3))),
                 qPrintable(reading.sentence));
        QVERIFY(!reading.sentence.contains(u"s3cret"));
    }

    void limitsAreWaitedFor()
    {
        ScriptedServer server([](const QByteArray &, int asked) {
            return asked < 3 ? saying("429 Too Many Requests", "{}", {"Retry-After: 2"})
                             : saying("200 OK", "[]");
        });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        QVERIFY2(reading.run(), qPrintable(reading.sentence));
        QCOMPARE(reading.waited, 2);
        QCOMPARE(server.paths.size(), 3);
    }

    void brokenServersAreAskedFiveTimes()
    {
        ScriptedServer server([](const QByteArray &, int) { return saying("503 Service Unavailable"); });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        QVERIFY(!reading.run());
        QCOMPARE(server.paths.size(), 5);
        QVERIFY2(reading.sentence.contains(u"503"), qPrintable(reading.sentence));
    }

    void cutAnswersAreReadAgain()
    {
        ScriptedServer server([](const QByteArray &, int asked) {
            ScriptedAnswer answer = saying("200 OK", "[                                        ]");
            answer.isCut = asked == 1;
            return answer;
        });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        QVERIFY2(reading.run(), qPrintable(reading.sentence));
        QCOMPARE(reading.waited, 1);
    }

    void silentServersAreGivenUp()
    {
        ScriptedServer server([](const QByteArray &, int) {
            ScriptedAnswer answer;
            answer.isSilent = true;
            return answer;
        });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        reading.reader.setPatience({.attempts = 2});
        QVERIFY(!reading.run());
        QVERIFY2(reading.sentence.contains(u"in time"), qPrintable(reading.sentence));
    }

    void answersThatNeverEndAreCutOff()
    {
        ScriptedServer server(
            [](const QByteArray &, int) { return saying("200 OK", QByteArray(3'000'000, ' ')); });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        QVERIFY(!reading.run());
        QVERIFY2(reading.sentence.contains(u"larger"), qPrintable(reading.sentence));
    }

    void pagesOfOtherKindsAreToldInOneSentence()
    {
        ScriptedServer server(
            [](const QByteArray &, int) { return saying("200 OK", "<html>Sign in</html>"); });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        QVERIFY(!reading.run());
        QVERIFY2(reading.sentence.contains(u"no JSON"), qPrintable(reading.sentence));
    }

    void keysAreNotCarriedToAnotherServer()
    {
        ScriptedServer other([](const QByteArray &, int) { return saying("200 OK", "[]"); });
        ScriptedServer server([&](const QByteArray &, int) {
            return saying("302 Found", {}, {"Location: " + other.address().toUtf8() + "/api/v2/alerts"});
        });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        QVERIFY(!reading.run());
        QVERIFY(other.paths.isEmpty());
    }

    void redirectsOnTheSameServerAreFollowed()
    {
        ScriptedServer server([](const QByteArray &path, int) {
            return path == "/moved" ? saying("200 OK", "[]")
                                    : saying("307 Temporary Redirect", {}, {"Location: /moved"});
        });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        QVERIFY2(reading.run(), qPrintable(reading.sentence));
    }

    void gitHubIsReadPageByPage()
    {
        ScriptedServer *there = nullptr;
        ScriptedServer server([&](const QByteArray &path, int) {
            if (path.contains("/statuses"))
                return saying("200 OK", R"([{"state":"success","created_at":"2026-11-04T10:05:00Z"}])");
            if (path.contains("/deployments") && !path.contains("page=2"))
                return saying(
                    "200 OK",
                    R"([{"id":2,"sha":"b","environment":"production","created_at":"2026-11-05T10:00:00Z"}])",
                    {"Link: <" + there->address().toUtf8()
                     + "/repos/acme/shop/deployments?per_page=100&page=2>; rel=\"next\""});
            if (path.contains("/deployments"))
                return saying(
                    "200 OK",
                    R"([{"id":1,"sha":"a","environment":"production","created_at":"2026-11-04T10:00:00Z"}])");
            return saying("200 OK", "[]");
        });
        there = &server;
        Workspace workspace;
        Service shop;
        shop.id = Id<Service>::create();
        shop.key = QStringLiteral("S01");
        shop.name = QStringLiteral("shop");
        shop.repository = QStringLiteral("https://github.com/acme/shop");
        workspace.rows<Service>().insert(shop);
        Reading reading(ConnectionKind::GitHub, server.address());
        QVERIFY2(reading.run(QStringLiteral("k"), workspace), qPrintable(reading.sentence));
        const auto draft = reading.reader.takeRun()->draft(workspace, {});
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->counts.added, 2);
    }

    void notANumberIsNoData()
    {
        ScriptedServer server([](const QByteArray &path, int) {
            return path.contains("query_range")
                ? saying(
                      "200 OK",
                      R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"sloth_service":"S01"},
                            "values":[[1794009600,"NaN"],[1794096000,"0.001"],[1794182400,"+Inf"]]}]}})")
                : saying("200 OK", nothing);
        });
        Workspace workspace;
        Service shop;
        shop.id = Id<Service>::create();
        shop.key = QStringLiteral("S01");
        shop.name = QStringLiteral("shop");
        workspace.rows<Service>().insert(shop);
        Reading reading(ConnectionKind::Prometheus, server.address());
        QVERIFY2(reading.run({}, workspace), qPrintable(reading.sentence));
        const auto draft = reading.reader.takeRun()->draft(workspace, {});
        QVERIFY(draft);
        QCOMPARE(draft->counts.added, 1);
    }

    void runsCanBeStopped()
    {
        ScriptedServer server([](const QByteArray &, int) {
            ScriptedAnswer answer;
            answer.isSilent = true;
            return answer;
        });
        Reading reading(ConnectionKind::Alertmanager, server.address());
        QSignalSpy cancelled(&reading.reader, &ConnectionReader::cancelled);
        auto run = startRun({}, reading.connection, {QDate(2026, 11, 1), QDate(2026, 11, 2), 1});
        QVERIFY(run);
        reading.reader.start(*std::move(run), reading.connection, {});
        reading.reader.cancel();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!reading.reader.isRunning());
    }

    void keysWithoutAKeyringLiveForTheSession()
    {
        KeyStore store(KeyStore::Place::SessionOnly);
        const Connection connection = serverAt(QStringLiteral("https://one.example/api"));
        QString told;
        QString got;
        store.write(connection, QStringLiteral("k"), [&](const QString &problem) { told = problem; });
        QVERIFY(!told.isEmpty());
        QVERIFY(store.isForSession(connection));
        store.read(connection, [&](const QString &key, const QString &) { got = key; });
        QCOMPARE(got, QStringLiteral("k"));
        store.forget(connection);
        store.read(connection, [&](const QString &key, const QString &) { got = key; });
        QVERIFY(got.isEmpty());
    }

    void keysStayWithTheirServer()
    {
        KeyStore store(KeyStore::Place::SessionOnly);
        Connection connection = serverAt(QStringLiteral("https://one.example/api"));
        store.write(connection, QStringLiteral("k"), [](const QString &) { });
        const auto keyAt = [&](const char *address) {
            connection.url = QLatin1String(address);
            QString got;
            store.read(connection, [&](const QString &key, const QString &) { got = key; });
            return got;
        };
        QCOMPARE(keyAt("https://ONE.example:443/other"), QStringLiteral("k"));
        QCOMPARE(keyAt("https://two.example/api"), QString());
        QCOMPARE(keyAt("http://one.example/api"), QString());
        QCOMPARE(keyAt("https://one.example:8443/api"), QString());
    }
};

QTEST_GUILESS_MAIN(TestConnectionFaults)
#include "tst_connection_faults.moc"
