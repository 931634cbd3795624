// SPDX-License-Identifier: GPL-3.0-or-later
// What real servers have answered (shared/data/recorded) is read without loss.
#include "core/exchange/csv_table.h"
#include "core/exchange/feeds/catalogue_entities.h"
#include "core/exchange/feeds/github_answers.h"
#include "core/exchange/feeds/operations_import.h"
#include "core/exchange/feeds/pagerduty_answers.h"
#include "core/exchange/feeds/slo_files.h"
#include "core/workspace/change_json.h"
#include "tests/core/import_steps.h"

#include <QDir>
#include <QFile>

using namespace fairlead;

namespace {

QString recorded(const QString &name)
{
    return QStringLiteral(FAIRLEAD_SHARED_DATA) + QStringLiteral("/recorded/") + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The answers in the `data` column of a recording, as one list; each id once.
QJsonArray listIn(const QString &name)
{
    NoProgress progress;
    const auto table = readCsv(bytesOf(recorded(name)), {}, progress);
    if (!table)
        return {};
    const qsizetype column = table->header().indexOf(QStringLiteral("data"));
    QJsonArray list;
    for (qsizetype i = 0; i < table->rowCount(); ++i)
        list.append(QJsonDocument::fromJson(table->row(i).cells.value(column).toUtf8()).object());
    return list;
}

QByteArray json(const QJsonArray &list)
{
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

/// Every login in a list of answers.
QSet<QString> loginsIn(const QJsonArray &list)
{
    QSet<QString> logins;
    for (const QJsonValue &each : list) {
        const QString login =
            each.toObject().value(QLatin1String("user")).toObject().value(QLatin1String("login")).toString();
        if (!login.isEmpty())
            logins.insert(login);
    }
    return logins;
}

Workspace ants()
{
    Workspace workspace;
    Service service;
    service.id = Id<Service>::create();
    service.key = QStringLiteral("S01");
    service.name = QStringLiteral("ants");
    service.repository = QStringLiteral("https://github.com/panjf2000/ants");
    workspace.rows<Service>().insert(service);
    return workspace;
}

ImportOptions today()
{
    ImportOptions options;
    options.asOf = QDate(2026, 11, 23);
    return options;
}

} // namespace

class TestFeedsRecorded : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(recorded({})).exists())
            QSKIP("shared/data/recorded is not here");
    }

    void catalogueKeepsEveryKeyOfItsComponents()
    {
        const auto reading = readCatalogueJson(bytesOf(recorded(QStringLiteral("backstage/entities.json"))));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(reading->entities.size(), size_t(7));
        QVERIFY(reading->problems.isEmpty());
        const auto payments = std::ranges::find_if(reading->entities, [](const CatalogueEntity &each) {
            return each.reference.toString() == u"component:default/payments";
        });
        QVERIFY(payments != reading->entities.end());
        QCOMPARE(payments->owner.toString(), QStringLiteral("group:default/team-a"));
        QCOMPARE(payments->dependsOn.size(), 1);
        QCOMPARE(payments->dependsOn.front().toString(), QStringLiteral("resource:default/payments-db"));
        QCOMPARE(payments->annotations.value(QStringLiteral("pagerduty.com/service-id")),
                 QStringLiteral("PX1"));
        QCOMPARE(payments->rest.textAt({u"metadata", u"annotations", u"pagerduty.com/service-id"}),
                 QStringLiteral("PX1"));
        QCOMPARE(payments->rest.textsAt({u"spec", u"dependsOn"}),
                 QStringList{QStringLiteral("resource:payments-db")});
        QVERIFY(!payments->rest.find(u"relations"));
    }

    void catalogueBecomesServicesTeamContractAndStoreButNoPerson()
    {
        const auto draft = drafted({}, bytesOf(recorded(QStringLiteral("backstage/entities.json"))), today(),
                                   ImportKind::Automatic, "entities.json");
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        const auto next = applied({}, draft->changes);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QCOMPARE(next->rows<Service>().size(), size_t(1));
        QCOMPARE(next->rows<Team>().size(), size_t(1));
        QCOMPARE(next->rows<ApiContract>().size(), size_t(1));
        QCOMPARE(next->rows<Datastore>().size(), size_t(1));
        QCOMPARE(next->rows<ServiceOwnership>().size(), size_t(1));
        QCOMPARE(next->rows<Person>().size(), size_t(0));
        const auto again = drafted(*next, bytesOf(recorded(QStringLiteral("backstage/entities.json"))),
                                   today(), ImportKind::Automatic, "entities.json");
        QVERIFY(again);
        QVERIFY2(again->changes.isEmpty(), qPrintable(again->changes.sentence));
    }

    void pageOfTheCatalogueTellsWhereTheNextOneIs()
    {
        const auto reading = readCatalogueJson(bytesOf(recorded(QStringLiteral("backstage/by-query.json"))));
        QVERIFY(reading);
        QVERIFY(!reading->entities.empty());
        QVERIFY(reading->total.has_value());
        QCOMPARE(reading->nextCursor.isEmpty(), qsizetype(reading->entities.size()) >= *reading->total);
    }

    void prometheusAnswersOfEveryKindAreRead()
    {
        const QDir folder(recorded(QStringLiteral("prometheus")));
        const auto read = [&](const char *name) {
            return readQueryAnswer(bytesOf(folder.filePath(QString::fromLatin1(name))));
        };
        const auto matrix = read("query_range_matrix.json");
        QVERIFY(matrix);
        QCOMPARE(matrix->series.size(), size_t(2));
        QCOMPARE(matrix->series[1].points.size(), size_t(5));
        QCOMPARE(matrix->series[1].points[0], (MeasuredPoint{1795462809, 1.0}));
        QVERIFY(!read("query_nan.json")->series[0].points[0].value.has_value());
        QVERIFY(std::isinf(*read("query_inf.json")->series[0].points[0].value));
        QVERIFY(read("query_vector_empty.json")->series.empty());
        QCOMPARE(*read("query_vector_p95.json")->series[0].points[0].value, 0.095);
        QCOMPARE(*read("query_scalar.json")->series[0].points[0].value, 1.0);
        QCOMPARE(read("query_string.json")->text, QStringLiteral("hello"));
        for (const char *name : {"error_bad_data.json", "error_type.json", "error_too_many_points.json"}) {
            const QByteArray body = bytesOf(folder.filePath(QString::fromLatin1(name))).split('\n').value(0);
            const auto answer = readQueryAnswer(body);
            QVERIFY(!answer);
            QVERIFY2(answer.error().message.startsWith(u"Prometheus says"),
                     qPrintable(answer.error().message));
        }
    }

    void ninetyDaysBecomeNinetyDays()
    {
        const auto answer = readQueryAnswer(
            bytesOf(recorded(QStringLiteral("prometheus/query_range_availability_90d.json"))));
        QVERIFY(answer);
        const size_t points = answer->series.at(0).points.size();
        QVERIFY(points >= 89);
        QueryAnswer errors = *answer;
        for (MeasuredPoint &point : errors.series[0].points)
            point.value = 1 - *point.value;
        const auto days = daysOfErrorRatios(errors, QStringLiteral("S01"));
        QCOMPARE(days.size(), points);
        for (size_t i = 1; i < days.size(); ++i)
            QCOMPARE(days[i - 1].on.addDays(1), days[i].on);
        OperationsBook book(ants(), today());
        takeDays(days, book);
        QCOMPARE(book.next().rows<ServiceDay>().size(), points);
    }

    void rulesAndAlertsAreRead()
    {
        const auto rules = readRules(bytesOf(recorded(QStringLiteral("prometheus/rules.json"))));
        QVERIFY(rules);
        QCOMPARE(rules->size(), size_t(2));
        QVERIFY(!rules->at(0).isAlert);
        QVERIFY(rules->at(1).isAlert);
        QCOMPARE(rules->at(1).severity, QStringLiteral("page"));
        const auto firing = readPrometheusAlerts(bytesOf(recorded(QStringLiteral("prometheus/alerts.json"))));
        QVERIFY(firing);
        QCOMPARE(firing->at(0).startsAt, QDateTime(QDate(2026, 11, 23), QTime(19, 34, 36), Qt::UTC));
        const auto alerts =
            readAlertmanager(bytesOf(recorded(QStringLiteral("alertmanager/alerts_v2.json"))));
        QVERIFY(alerts);
        QCOMPARE(alerts->size(), size_t(1));
        QCOMPARE(alerts->at(0).fingerprint, QStringLiteral("69ce4d6b36771bfe"));
        QCOMPARE(alerts->at(0).service, QStringLiteral("payments"));
        QCOMPARE(alerts->at(0).runbook, QStringLiteral("https://example/rb"));
        const auto groups = readAlertmanager(bytesOf(recorded(QStringLiteral("alertmanager/groups.json"))));
        QVERIFY(groups);
        QCOMPARE(groups->at(0).fingerprint, alerts->at(0).fingerprint);
    }

    void pagesOfPagerDutyAreReadWithTheirTimes()
    {
        const QJsonArray list = listIn(QStringLiteral("devlake/_raw_pagerduty_incidents.csv"));
        QCOMPARE(list.size(), 3);
        const auto answer = readPagerIncidents(json(list));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->incidents.size(), size_t(3));
        for (const PagerIncident &incident : answer->incidents) {
            QVERIFY(incident.createdAt.isValid());
            QVERIFY(!incident.id.isEmpty());
            QCOMPARE(incident.service, QStringLiteral("DevService"));
            QCOMPARE(incident.status == u"resolved", incident.resolvedAt.isValid());
        }
        OperationsBook book({}, today());
        takePagerIncidents(answer->incidents, book);
        QCOMPARE(book.next().rows<Page>().size(), size_t(3));
        const auto draft = book.draft(ImportKind::Pages, QStringLiteral("pages"), QStringLiteral("pages"));
        QVERIFY(draft);
        QVERIFY(!toJson(draft->changes).contains("Amini")); // nobody of that name is here
    }

    void pullRequestsKeepNoLoginOfAnybody()
    {
        const QJsonArray pulls = listIn(QStringLiteral("devlake/_raw_github_api_pull_requests.csv"));
        const QJsonArray reviews = listIn(QStringLiteral("devlake/_raw_github_api_pull_request_reviews.csv"));
        QVERIFY(pulls.size() >= 50);
        QVERIFY(reviews.size() >= 31);
        const QSet<QString> logins = loginsIn(pulls) + loginsIn(reviews);
        QVERIFY(logins.size() > 5);
        const auto readPullRequests = readPulls(json(pulls), 42);
        const auto readAll = readReviews(json(reviews), 42);
        QVERIFY(readPullRequests && readAll);
        QCOMPARE(readPullRequests->size(), size_t(pulls.size()));
        QCOMPARE(readAll->size(), size_t(reviews.size()));
        RepositoryText repository;
        repository.slug = QStringLiteral("panjf2000/ants");
        repository.pulls = *readPullRequests;
        for (const GitHubReview &review : *readAll)
            repository.reviews[review.pull].push_back(review);
        OperationsBook book(ants(), today());
        takeRepository(repository, book);
        QVERIFY(book.next().rows<PullRequest>().size() > 20);
        bool isAnyReviewed = false;
        for (const PullRequest &pull : book.next().rows<PullRequest>())
            isAnyReviewed = isAnyReviewed || pull.reviewedAt.isValid();
        QVERIFY(isAnyReviewed);
        const auto draft =
            book.draft(ImportKind::Connection, QStringLiteral("GitHub"), QStringLiteral("read"));
        QVERIFY(draft);
        QString all = QString::fromUtf8(toJson(draft->changes));
        for (const LedgerLine &line : draft->ledger)
            all += line.record + line.reason;
        all.remove(QStringLiteral("panjf2000/ants")); // the repository bears the name of its owner
        for (const QString &login : logins)
            QVERIFY2(!all.contains(login), qPrintable(login));
    }

    void objectivesOfTheSpecificationAreRead()
    {
        const QDir folder(QStringLiteral(FAIRLEAD_SHARED_DATA) + QStringLiteral("/openslo"));
        if (!folder.exists())
            QSKIP("shared/data/openslo is not here");
        const auto read = [&](const char *name) {
            return readSloFile(bytesOf(folder.filePath(QString::fromLatin1(name)))).value().objectives.at(0);
        };
        const SloText search = read("occurrences-slo.yaml");
        QCOMPARE(search.objective, 99.0);
        QCOMPARE(search.window, 14);
        QCOMPARE(search.threshold, std::optional(500));
        QCOMPARE(search.indicator, Indicator::Latency);
        const SloText web = read("timeslices-slo.yaml");
        QCOMPARE(web.objective, 99.5);
        QCOMPARE(web.promised, std::optional(99.0));
        QCOMPARE(web.window, 30); // "1m" of the calendar: a month, not a minute
        QCOMPARE(web.method, BudgetMethod::Timeslices);
        const SloText sloth = read("sloth-getting-started.yml");
        QCOMPARE(sloth.objective, 99.9);
        QCOMPARE(sloth.service, QStringLiteral("myservice"));
        QVERIFY(sloth.errorQuery.contains(u"{{.window}}"));
        QCOMPARE(sloth.rest.textAt({u"labels", u"tier"}), QStringLiteral("2"));
    }
};

QTEST_GUILESS_MAIN(TestFeedsRecorded)
#include "tst_feeds_recorded.moc"
