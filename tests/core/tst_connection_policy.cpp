// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/connection_policy.h"
#include "core/exchange/feeds/prometheus_answers.h"

#include <QTest>

using namespace fairlead;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
const QUrl asked(QStringLiteral("https://api.example.org/v1/things?page=1"));

ServerAnswer answer(int status, const QMap<QByteArray, QByteArray> &headers = {}, const QByteArray &body = {})
{
    ServerAnswer answer;
    answer.status = status;
    answer.headers = headers;
    answer.body = body;
    return answer;
}

} // namespace

class TestConnectionPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goodAnswersAreTaken() { QCOMPARE(stepAfter(answer(200), asked, 1, now).kind, NextStep::Kind::Take); }

    void whatWaitingCannotChangeIsGivenUp_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 406, 410, 422})
            QTest::addRow("%d", status) << status;
    }
    void whatWaitingCannotChangeIsGivenUp()
    {
        QFETCH(int, status);
        const NextStep step = stepAfter(answer(status), asked, 1, now);
        QCOMPARE(step.kind, NextStep::Kind::GiveUp);
        QVERIFY2(step.sentence.contains(QString::number(status)), qPrintable(step.sentence));
        QVERIFY(!step.sentence.contains(u'\n'));
    }

    void serversSayHowLongToWait()
    {
        QCOMPARE(stepAfter(answer(429, {{"retry-after", "7"}}), asked, 1, now).seconds, 7);
        QCOMPARE(
            stepAfter(answer(429, {{"retry-after", "Mon, 23 Nov 2026 12:01:30 GMT"}}), asked, 1, now).seconds,
            90);
        QCOMPARE(stepAfter(answer(429, {{"ratelimit-reset", "12"}}), asked, 1, now).seconds, 12);
        const QByteArray reset = QByteArray::number(now.toSecsSinceEpoch() + 60);
        const NextStep limited = stepAfter(
            answer(403, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", reset}}), asked, 1, now);
        QCOMPARE(limited.kind, NextStep::Kind::Retry);
        QCOMPARE(limited.seconds, 61);
    }

    void waitingBeyondReasonIsGivenUpWithTheHour()
    {
        const NextStep step = stepAfter(answer(429, {{"retry-after", "7200"}}), asked, 1, now);
        QCOMPARE(step.kind, NextStep::Kind::GiveUp);
        QVERIFY2(step.sentence.contains(u"14:00"), qPrintable(step.sentence));
    }

    void backOffDoublesAndEnds()
    {
        QList<int> waits;
        for (int attempt = 1; attempt < 5; ++attempt)
            waits.append(stepAfter(answer(503), asked, attempt, now).seconds);
        QCOMPARE(waits, (QList<int>{1, 2, 4, 8}));
        QCOMPARE(stepAfter(answer(503), asked, 5, now).kind, NextStep::Kind::GiveUp);
    }

    void cutAndSlowConnectionsAreTriedAgain()
    {
        ServerAnswer cut = answer(200);
        cut.failure = QStringLiteral("Connection closed");
        QCOMPARE(stepAfter(cut, asked, 1, now).kind, NextStep::Kind::Retry);
        ServerAnswer slow;
        slow.isTimedOut = true;
        QCOMPARE(stepAfter(slow, asked, 1, now).kind, NextStep::Kind::Retry);
        ServerAnswer huge = answer(200);
        huge.isTooLarge = true;
        QCOMPARE(stepAfter(huge, asked, 1, now).kind, NextStep::Kind::GiveUp);
    }

    void keysStayWithTheirServer()
    {
        const NextStep same = stepAfter(answer(302, {{"location", "/v2/things"}}), asked, 1, now);
        QCOMPARE(same.kind, NextStep::Kind::Redirect);
        QCOMPARE(same.url, QUrl(QStringLiteral("https://api.example.org/v2/things")));
        for (const char *other :
             {"https://evil.example.org/v1", "http://api.example.org/v1", "//api.example.net/x",
              "https://api.example.org:8443/", "ftp://api.example.org/", "file:///etc/passwd"}) {
            const NextStep step = stepAfter(answer(302, {{"location", other}}), asked, 1, now);
            QVERIFY2(step.kind == NextStep::Kind::GiveUp, other);
        }
        QVERIFY(isSameServer(QUrl(QStringLiteral("http://a.example")),
                             QUrl(QStringLiteral("https://a.example/x"))));
    }

    void nextPageOfALinkHeader()
    {
        QCOMPARE(nextLink("<https://api.example.org/v1/things?page=3>; rel=\"last\", "
                          "<https://api.example.org/v1/things?page=2>; rel=\"next\"",
                          asked),
                 QUrl(QStringLiteral("https://api.example.org/v1/things?page=2")));
        QCOMPARE(nextLink("<?page=2>; rel=next", asked),
                 QUrl(QStringLiteral("https://api.example.org/v1/things?page=2")));
        QVERIFY(nextLink("<https://api.example.org/x>; rel=\"prev\"", asked).isEmpty());
        QVERIFY(nextLink({}, asked).isEmpty());
    }

    void addressesAreChecked()
    {
        QVERIFY(checkedAddress(QStringLiteral("https://api.github.com")));
        for (const char *bad :
             {"", "api.github.com", "file:///etc/passwd", "https://me:secret@host", "https://h?x=1"})
            QVERIFY2(!checkedAddress(QString::fromLatin1(bad)), bad);
    }

    void elevenThousandPointsPerRequest()
    {
        QCOMPARE(querySlices(0, 10, 1), (std::vector<QuerySlice>{{0, 10}}));
        QCOMPARE(querySlices(0, 10'999, 1).size(), size_t(1));
        QCOMPARE(querySlices(0, 11'000, 1), (std::vector<QuerySlice>{{0, 10'999}, {11'000, 11'000}}));
        QVERIFY(querySlices(5, 4, 1).empty());
        QVERIFY(querySlices(0, 4, 0).empty());
        qint64 points = 0;
        qint64 last = -60;
        for (const QuerySlice &slice : querySlices(0, 90 * 86'400, 60)) {
            QCOMPARE(slice.from, last + 60);
            const qint64 inside = (slice.to - slice.from) / 60 + 1;
            QVERIFY(inside <= mostPoints);
            points += inside;
            last = slice.to;
        }
        QCOMPARE(points, 90 * 1440 + 1);
    }
};

QTEST_GUILESS_MAIN(TestConnectionPolicy)
#include "tst_connection_policy.moc"
