// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/findings_json.h"
#include "core/planning/plan_json.h"
#include "tests/core/plan_sketch.h"

#include <QJsonObject>

using namespace fairlead;
using namespace fairlead::test;

namespace {

QJsonObject keyed(const QJsonArray &array, const QString &key)
{
    for (const QJsonValue &each : array) {
        if (each[u"key"].toString() == key)
            return each.toObject();
    }
    return {};
}

QStringList missing(const QJsonObject &object, const QString &keys)
{
    QStringList left;
    for (const QString &key : keys.split(u' ')) {
        if (!object.contains(key))
            left.append(key);
    }
    return left;
}

const QString steps =
    QStringLiteral("grossDays holidays leave available onCall ramp productive roleShare focus "
                   "interrupts adjustments net excellence plan");

} // namespace

/// The documented shape of planJson(), and figures of the sample in it.
class TestPlanJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto sample = Sample::load();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
        m_plan = planJson(m_sample.current, m_sample.result).object();
    }

    void everyDocumentedKeyIsThere()
    {
        QCOMPARE(missing(m_plan,
                         QStringLiteral("format workspace plan period asOf items people teams skills "
                                        "criticalPath loops unscheduled findings")),
                 QStringList());
        for (const QJsonValue &item : m_plan[u"items"].toArray()) {
            QCOMPARE(
                missing(item.toObject(),
                        QStringLiteral("key title team class state rank position line pulledUpFor suggested "
                                       "effort size cumulative start finish lateStart lateFinish duration "
                                       "totalFloat freeFloat critical nearCritical drivenBy drivingPath "
                                       "deadline daysLate")),
                QStringList());
        }
        for (const QJsonValue &person : m_plan[u"people"].toArray()) {
            QCOMPARE(missing(person.toObject(), steps), QStringList());
            QCOMPARE(
                missing(person.toObject(),
                        QStringLiteral("key name team factors primaryWeeks secondaryWeeks weeks months")),
                QStringList());
        }
        for (const QJsonValue &team : m_plan[u"teams"].toArray()) {
            QCOMPARE(missing(team.toObject(), steps), QStringList());
            QCOMPARE(missing(team.toObject(),
                             QStringLiteral("key name people hires excellence line classes load")),
                     QStringList());
        }
    }

    void anItemInProgressHasItsForecast()
    {
        const QJsonObject item = keyed(m_plan[u"items"].toArray(), QStringLiteral("R05"));
        QCOMPARE(item[u"start"].toString(), QStringLiteral("2026-11-24"));
        QCOMPARE(item[u"finish"].toString(), QStringLiteral("2026-12-11"));
        QCOMPARE(item[u"duration"].toInt(), 12);
        QCOMPARE(item[u"line"].toString(), QStringLiteral("above"));
        QCOMPARE(item[u"class"].toString(), QStringLiteral("feature"));
        const QJsonObject driver = item[u"drivenBy"].toObject();
        QCOMPARE(driver[u"kind"].toString(), QStringLiteral("link"));
        QCOMPARE(driver[u"predecessor"].toString(), QStringLiteral("R04"));
        QCOMPARE(driver[u"text"].toString(), QStringLiteral("R04 FS"));
    }

    void aLateMilestoneSaysByHowMuch()
    {
        const QJsonObject item = keyed(m_plan[u"items"].toArray(), QStringLiteral("R07"));
        QCOMPARE(item[u"daysLate"].toInt(), 12);
        QCOMPARE(item[u"class"].toString(), QStringLiteral("milestone"));
        QVERIFY(item[u"position"].isNull());
        QCOMPARE(item[u"drivingPath"].toArray(),
                 (QJsonArray{QStringLiteral("R04"), QStringLiteral("R05"), QStringLiteral("R06"),
                             QStringLiteral("R07")}));
        QVERIFY(item[u"critical"].toBool());
    }

    void belowTheLineThereAreNoDates()
    {
        const QJsonObject item = keyed(m_plan[u"items"].toArray(), QStringLiteral("R16"));
        QCOMPARE(item[u"line"].toString(), QStringLiteral("below"));
        for (const char *key : {"start", "finish", "duration", "totalFloat", "critical", "drivenBy"})
            QVERIFY2(item[QLatin1String(key)].isNull(), key);
        const QJsonObject dropped = keyed(m_plan[u"items"].toArray(), QStringLiteral("R39"));
        QVERIFY(dropped[u"line"].isNull());
    }

    void theStepsOfCapacityAddUp()
    {
        for (const QJsonValue &person : m_plan[u"people"].toArray()) {
            const auto of = [&](const char *key) { return person[QLatin1String(key)].toDouble(); };
            QVERIFY(std::abs(of("grossDays") - of("holidays") - of("leave") - of("available")) < 0.002);
            QVERIFY(std::abs(of("available") - of("onCall") - of("ramp") - of("productive")) < 0.002);
            QVERIFY(std::abs(of("productive") - of("roleShare") - of("focus") - of("interrupts")
                             + of("adjustments") - of("net"))
                    < 0.003);
            QVERIFY(std::abs(of("excellence") + of("plan") - of("net")) < 0.002);
        }
        const QJsonObject person = keyed(m_plan[u"people"].toArray(), QStringLiteral("P12"));
        QCOMPARE(person[u"net"].toDouble(), 35.064);
        QCOMPARE(person[u"onCall"].toDouble(), 10.3);
    }

    void teamsHaveTheirLoadByMonth()
    {
        const QJsonObject approved = planJson(m_sample.approved.workspace, m_sample.approved.result).object();
        const QJsonObject team = keyed(approved[u"teams"].toArray(), QStringLiteral("ORD"));
        const QJsonObject october = team[u"load"][u"months"][0].toObject();
        QCOMPARE(october[u"month"].toString(), QStringLiteral("2026-10"));
        QVERIFY(std::abs(october[u"ratio"].toDouble() - 1.36) < 0.005);
        QCOMPARE(team[u"classes"][u"ee"].toDouble(), 60.0);
    }

    void findingsAreTakenOver()
    {
        const auto findings = runChecks({m_sample.current, m_sample.result, &m_sample.approved});
        const QJsonObject plan =
            planJson(m_sample.current, m_sample.result, findingsJson(m_sample.current, findings)).object();
        QCOMPARE(plan[u"findings"].toArray().size(), qsizetype(findings.size()));
        QCOMPARE(plan[u"findings"][0][u"code"].toString(), QStringLiteral("X03"));
        QCOMPARE(plan[u"findings"][0][u"severity"].toString(), QStringLiteral("error"));
    }

    void sameInputSameBytes()
    {
        QCOMPARE(planJson(m_sample.current, m_sample.result).toJson(), QJsonDocument(m_plan).toJson());
    }

private:
    Sample m_sample;
    QJsonObject m_plan;
};

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_plan_json.moc"
