// SPDX-License-Identifier: GPL-3.0-or-later
// What runs ask for and what follows from the answers, without a network.
#include "core/exchange/connection_run.h"
#include "core/workspace/change_json.h"

#include <QTest>
#include <QUrlQuery>

#include <functional>

using namespace fairlead;

namespace {

Connection connectionTo(ConnectionKind kind, const QString &scope = {})
{
    Connection connection;
    connection.id = Id<Connection>::create();
    connection.key = QStringLiteral("CON01");
    connection.name = QStringLiteral("Server");
    connection.kind = kind;
    connection.url = QStringLiteral("https://server.example/base/");
    connection.scope = scope;
    return connection;
}

Workspace shop()
{
    Workspace workspace;
    Service service;
    service.id = Id<Service>::create();
    service.key = QStringLiteral("S01");
    service.name = QStringLiteral("orders");
    service.repository = QStringLiteral("git@github.com:acme/orders.git");
    workspace.rows<Service>().insert(service);
    Slo slo;
    slo.id = Id<Slo>::create();
    slo.key = QStringLiteral("SLO01");
    slo.name = QStringLiteral("orders up");
    slo.service = service.id;
    slo.goodQuery = QStringLiteral("sum(rate(ok[{{.window}}]))");
    slo.totalQuery = QStringLiteral("sum(rate(all[{{.window}}]))");
    workspace.rows<Slo>().insert(slo);
    Person person;
    person.id = Id<Person>::create();
    person.key = QStringLiteral("P01");
    person.name = QStringLiteral("Ana Silva");
    workspace.rows<Person>().insert(person);
    Rotation rotation;
    rotation.id = Id<Rotation>::create();
    rotation.key = QStringLiteral("ROT01");
    rotation.name = QStringLiteral("Orders on-call");
    rotation.timeZone = QStringLiteral("Europe/Lisbon");
    workspace.rows<Rotation>().insert(rotation);
    return workspace;
}

using Server = std::function<QByteArray(const QUrl &)>;

/// Runs to the end; all addresses that were asked.
struct Played {
    std::unique_ptr<ConnectionRun> run;
    QList<QUrl> asked;
    QString error;
};

Played play(const Workspace &workspace, const Connection &connection, const Server &server,
            const std::function<QByteArray(const QUrl &)> &link = {})
{
    Played played;
    auto run = startRun(workspace, connection, {QDate(2026, 11, 1), QDate(2026, 11, 10), 7});
    if (!run) {
        played.error = run.error().message;
        return played;
    }
    played.run = *std::move(run);
    while (const auto request = played.run->next()) {
        played.asked.append(request->url);
        ServerAnswer answer;
        answer.status = 200;
        answer.body = server(request->url);
        if (link)
            answer.headers.insert("link", link(request->url));
        if (auto taken = played.run->take(*request, answer); !taken) {
            played.error = taken.error().message;
            break;
        }
    }
    return played;
}

Result<Workspace> after(const Played &played, const Workspace &workspace)
{
    ImportOptions options;
    options.asOf = QDate(2026, 11, 23);
    const auto draft = played.run->draft(workspace, options);
    return draft ? applied(workspace, draft->changes) : fail(draft.error());
}

QString valueOf(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

} // namespace

class TestConnectionRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prometheusIsAskedForDaysAndEvents()
    {
        const Workspace workspace = shop();
        const Played played = play(workspace, connectionTo(ConnectionKind::Prometheus), [](const QUrl &url) {
            if (!url.path().endsWith(u"query_range"))
                return QByteArray(R"({"status":"success","data":{"groups":[],"alerts":[]}})");
            const QString query = valueOf(url, "query");
            const QByteArray at = valueOf(url, "start").toLatin1();
            const QByteArray value = query.contains(u"all") ? "1000.4"
                : query.contains(u"ok")                     ? "998.7"
                                                            : "0.5";
            return QByteArray(
                       R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"sloth_service":"S01"},"values":[[)")
                .append(at)
                .append(",\"")
                .append(value)
                .append("\"]]}]}}");
        });
        QVERIFY2(played.error.isEmpty(), qPrintable(played.error));
        QCOMPARE(played.asked.size(), 5);
        for (const QUrl &url : played.asked)
            QVERIFY(url.toString().startsWith(u"https://server.example/base/api/v1/"));
        QCOMPARE(valueOf(played.asked[3], "query"), QStringLiteral("sum(increase(all[1d]))"));
        QCOMPARE(valueOf(played.asked[3], "start"),
                 QString::number(QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC).toSecsSinceEpoch()));
        const auto next = after(played, workspace);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QCOMPARE(next->rows<ServiceDay>().size(), size_t(2)); // of the service as such, and of its objective
        for (const ServiceDay &day : next->rows<ServiceDay>()) {
            QCOMPARE(day.on, QDate(2026, 11, 1));
            if (day.slo.isNull())
                QCOMPARE(day.badMinutes, std::optional(Measure::of(720)));
            else
                QCOMPARE(std::pair(*day.events, *day.badEvents), (std::pair<qint64, qint64>(1000, 1)));
        }
    }

    void plusSignsOfQueriesSurvive()
    {
        const Played played =
            play({}, connectionTo(ConnectionKind::Prometheus, QStringLiteral("a + b{c=\"d&e\"}")),
                 [](const QUrl &) { return QByteArray(R"({"status":"error","error":"stop"})"); });
        auto run = startRun({}, connectionTo(ConnectionKind::Prometheus, QStringLiteral("a+b{c=\"d&e\"}")),
                            {QDate(2026, 11, 1), QDate(2026, 11, 1), 1});
        QVERIFY(run);
        QVERIFY(played.error.contains(u"stop"));
        ServerAnswer empty;
        empty.status = 200;
        empty.body = R"({"status":"success","data":{"groups":[],"alerts":[]}})";
        for (int i = 0; i < 2; ++i)
            QVERIFY((*run)->take(*(*run)->next(), empty));
        const QByteArray sent = (*run)->next()->url.toEncoded();
        QVERIFY2(sent.contains("query=a%2Bb%7Bc%3D%22d%26e%22%7D"), sent.constData());
    }

    void pagerDutyIsReadToItsLastPage()
    {
        const Workspace workspace = shop();
        const Played played = play(
            workspace, connectionTo(ConnectionKind::PagerDuty, QStringLiteral("PX")), [](const QUrl &url) {
                if (url.path().contains(u"/schedules/"))
                    return QByteArray(
                        R"({"schedule":{"id":"PX","summary":"Orders on-call","final_schedule":{"rendered_schedule_entries":[
                    {"start":"2026-11-02T09:00:00Z","end":"2026-11-09T09:00:00Z","user":{"summary":"Ana Silva"}},
                    {"start":"2026-11-09T09:00:00Z","end":"2026-11-16T09:00:00Z","user":{"summary":"Mallory"}}]}}})");
                const bool isFirst = valueOf(url, "offset") == u"0";
                return isFirst
                    ? QByteArray(
                          R"({"incidents":[{"id":"Q1","incident_number":1,"title":"Disk","urgency":"high","status":"resolved",
                    "created_at":"2026-11-03T01:00:00Z","resolved_at":"2026-11-03T02:00:00Z","priority":{"summary":"P2"},
                    "service":{"summary":"orders"},"acknowledgements":[{"at":"2026-11-03T01:04:00Z","acknowledger":{"summary":"Trent Stranger"}}]}],
                    "limit":100,"offset":0,"more":true})")
                    : QByteArray(
                          R"({"incidents":[{"id":"Q2","incident_number":2,"title":"CPU","urgency":"low","status":"triggered",
                    "created_at":"2026-11-04T01:00:00Z","service":{"summary":"orders"}}],"limit":100,"offset":100,"more":false})");
            });
        QVERIFY2(played.error.isEmpty(), qPrintable(played.error));
        QCOMPARE(played.asked.size(), 3);
        const auto next = after(played, workspace);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QCOMPARE(next->rows<Page>().size(), size_t(2));
        QCOMPARE(next->rows<Incident>().size(), size_t(1));
        QCOMPARE(next->rows<Incident>().begin()->severity, 2);
        QCOMPARE(next->rows<Shift>().size(), size_t(1)); // Mallory is nobody here
        const Shift &shift = *next->rows<Shift>().begin();
        QCOMPARE(shift.from, QDate(2026, 11, 2));
        QCOMPARE(shift.to, QDate(2026, 11, 8));
        const QByteArray kept = toJson(difference(workspace, *next));
        QVERIFY(!kept.contains("Mallory") && !kept.contains("Stranger"));
        const auto again = after(played, *next);
        QVERIFY(again);
        QVERIFY(difference(*next, *again).isEmpty());
    }

    void nextPageOnAnotherServerIsNotRead()
    {
        const Played played = play(
            shop(), connectionTo(ConnectionKind::GitHub), [](const QUrl &) { return QByteArray("[]"); },
            [](const QUrl &) { return QByteArray("<https://evil.example/x?page=2>; rel=\"next\""); });
        QVERIFY2(played.error.contains(u"evil.example"), qPrintable(played.error));
    }

    void catalogueThatTurnsInACircleEnds()
    {
        const Played played = play({}, connectionTo(ConnectionKind::Backstage), [](const QUrl &) {
            return QByteArray(R"({"items":[],"totalItems":9,"pageInfo":{"nextCursor":"abc"}})");
        });
        QVERIFY2(played.error.contains(u"circle"), qPrintable(played.error));
        QCOMPARE(played.asked.size(), 2);
    }

    void gitHubReadsOnlyWhatItNeeds()
    {
        const Workspace workspace = shop();
        const Played played = play(workspace, connectionTo(ConnectionKind::GitHub), [](const QUrl &url) {
            if (url.path().endsWith(u"/statuses"))
                return QByteArray(
                    R"([{"state":"in_progress","created_at":"2026-11-05T10:00:00Z"},{"state":"success","created_at":"2026-11-05T10:07:00Z","creator":{"login":"mallory"}}])");
            if (url.path().endsWith(u"/reviews"))
                return QByteArray(
                    R"([{"user":{"login":"mallory","id":1},"submitted_at":"2026-11-03T09:00:00Z"},
                    {"user":{"login":"robot[bot]","id":3,"type":"Bot"},"submitted_at":"2026-11-03T09:30:00Z"},
                    {"user":{"login":"trent","id":2},"submitted_at":"2026-11-03T12:00:00Z"}])");
            if (url.path().endsWith(u"/pulls"))
                return QByteArray(
                    R"([{"number":5,"created_at":"2026-11-03T08:00:00Z","merged_at":"2026-11-03T13:00:00Z","user":{"login":"mallory","id":1},"head":{},"draft":false},
                    {"number":4,"created_at":"2026-10-01T08:00:00Z","user":{"login":"trent","id":2},"head":{}}])");
            return QByteArray(
                R"([{"id":9007199254740993,"sha":"abcdef0123456","ref":"main","environment":"production","created_at":"2026-11-05T09:59:00Z","creator":{"login":"mallory"}},
                {"id":8,"sha":"b","environment":"staging","created_at":"2026-11-05T09:00:00Z"}])");
        });
        QVERIFY2(played.error.isEmpty(), qPrintable(played.error));
        QCOMPARE(played.asked.size(), 4); // deployments, pulls, one deployment's statuses, one pull's reviews
        const auto next = after(played, workspace);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        const Deployment &deployment = *next->rows<Deployment>().begin();
        QCOMPARE(deployment.at, QDateTime(QDate(2026, 11, 5), QTime(10, 7), Qt::UTC));
        QVERIFY(deployment.externalId.endsWith(u"#9007199254740993")); // 64 bits
        const PullRequest &pull = *next->rows<PullRequest>().begin();
        QCOMPARE(pull.reviewedAt,
                 QDateTime(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC)); // neither its own nor the bot's
        const QByteArray kept = toJson(difference(workspace, *next));
        for (const char *login : {"mallory", "trent", "robot"})
            QVERIFY2(!kept.contains(login), login);
    }

    void runsAreJournalledAlsoWhereNothingIsNew()
    {
        Connection connection = connectionTo(ConnectionKind::Alertmanager);
        ImportDraft draft;
        draft.counts.unchanged = 3;
        const QDateTime at(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        const ChangeSet changes = journalledRun(connection, draft, at);
        QCOMPARE(changes.edits.size(), size_t(1));
        QVERIFY2(changes.sentence.contains(u"3 unchanged"), qPrintable(changes.sentence));
        QCOMPARE(failedRun(connection, QStringLiteral("no"), at).edits.size(), size_t(1));
    }

    void everyEndOfARunHasItsWords()
    {
        Workspace workspace;
        Connection connection = connectionTo(ConnectionKind::Alertmanager);
        connection.key = QStringLiteral("CON01");
        workspace.rows<Connection>().insert(connection);
        const QDateTime at(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        const auto outcome = [&](const ChangeSet &changes) {
            const auto next = applied(workspace, changes);
            return next ? next->find(connection.id)->lastOutcome : next.error().message;
        };
        ImportCounts counts;
        counts.added = 2;
        QCOMPARE(outcome(failedRun(connection, QStringLiteral("no key."), at)),
                 QStringLiteral("Failed: no key."));
        QCOMPARE(outcome(stoppedRun(connection, 3, 12, at)),
                 QStringLiteral("Stopped after 3 of 12 requests"));
        QCOMPARE(outcome(declinedRun(connection, counts, at)), QStringLiteral("2 new; not taken"));
    }

    void theTimeEndsWithTheLastDayThatIsOver()
    {
        const QDate today(2026, 11, 16);
        const ReadWindow week = lastDays(ConnectionKind::GitHub, today, 7, 5);
        QCOMPARE(week.from, QDate(2026, 11, 10));
        QCOMPARE(week.to, today);
        QCOMPARE(week.seed, size_t(5));
        const ReadWindow measured = lastDays(ConnectionKind::Prometheus, today, 7, 0);
        QCOMPARE(measured.from, QDate(2026, 11, 9));
        QCOMPARE(measured.to, QDate(2026, 11, 15)); // of today there are only parts
        QVERIFY(!readsTime(ConnectionKind::Backstage));
    }

    void probesSayWhoAnswers_data()
    {
        QTest::addColumn<ConnectionKind>("kind");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words"); ///< of the line; or of the error
        using enum ConnectionKind;
        QTest::newRow("Prometheus")
            << Prometheus << QString()
            << QByteArray(
                   R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1794009600,"3"]}]}})")
            << "/api/v1/query" << "3 series";
        QTest::newRow("Prometheus, nothing recorded")
            << Prometheus << "none{a=\"b\"}"
            << QByteArray(R"({"status":"success","data":{"resultType":"vector","result":[]}})")
            << "/api/v1/query"
            << "nothing is recorded";
        QTest::newRow("Alertmanager")
            << Alertmanager << QString() << QByteArray(R"({"versionInfo":{"version":"0.25.0"},"uptime":"x"})")
            << "/api/v2/status" << "Alertmanager 0.25.0 answers";
        QTest::newRow("not Alertmanager") << Alertmanager << QString() << QByteArray(R"({"status":"ok"})")
                                          << "/api/v2/status" << "expected its version";
        QTest::newRow("PagerDuty") << PagerDuty << QString()
                                   << QByteArray(R"({"schedules":[],"limit":1,"offset":0,"more":false})")
                                   << "/schedules" << "may read schedules";
        QTest::newRow("GitHub") << GitHub << "acme/shop" << QByteArray(R"({"full_name":"acme/shop"})")
                                << "/repos/acme/shop" << "may read acme/shop";
        QTest::newRow("Backstage") << Backstage << QString()
                                   << QByteArray(R"({"items":[],"totalItems":142,"pageInfo":{}})")
                                   << "/api/catalog/entities/by-query" << "142 entities";
    }
    void probesSayWhoAnswers()
    {
        QFETCH(ConnectionKind, kind);
        QFETCH(QString, scope);
        QFETCH(QByteArray, answer);
        QFETCH(QString, path);
        QFETCH(QString, words);
        Connection connection = connectionTo(kind);
        connection.scope = scope;
        auto probe = startProbe({}, connection);
        QVERIFY2(probe, probe ? "" : qPrintable(probe.error().message));
        const auto request = (*probe)->next();
        QVERIFY(request);
        QVERIFY2(request->url.path().endsWith(path), qPrintable(request->url.toString()));
        ServerAnswer got;
        got.status = 200;
        got.body = answer;
        const auto taken = (*probe)->take(*request, got);
        QVERIFY(!(*probe)->next()); // next to nothing is asked
        if (!taken) {
            QVERIFY2(taken.error().message.contains(words), qPrintable(taken.error().message));
            return;
        }
        const auto draft = (*probe)->draft({}, {});
        QVERIFY(draft && draft->changes.isEmpty());
        QVERIFY2(draft->ledger.front().reason.contains(words), qPrintable(draft->ledger.front().reason));
    }

    void probesRefuseWhatARunWouldRefuse()
    {
        Connection connection = connectionTo(ConnectionKind::GitHub);
        connection.scope = QStringLiteral("acme/shop, nonsense");
        QVERIFY(!startProbe({}, connection));
        connection.scope.clear();
        QVERIFY(!startProbe({}, connection)); // no service has a repository
        connection.url = QStringLiteral("ftp://example");
        QVERIFY(!startProbe({}, connection));
    }
};

QTEST_GUILESS_MAIN(TestConnectionRun)
#include "tst_connection_run.moc"
