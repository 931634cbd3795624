// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of operations: values of KPIs, incidents, pages, deployments, days, costs, vulnerabilities, defects.
#include "core/exchange/csv_import_operations.h"
#include "core/workspace/change_json.h"
#include "tests/core/import_steps.h"

using namespace fairlead;

namespace {

Workspace shop()
{
    Workspace workspace;
    Service service;
    service.id = Id<Service>::create();
    service.key = QStringLiteral("S01");
    service.name = QStringLiteral("orders-api");
    workspace.rows<Service>().insert(service);
    KpiDefinition kpi;
    kpi.id = Id<KpiDefinition>::create();
    kpi.key = QStringLiteral("K07");
    kpi.name = QStringLiteral("Change failure rate");
    kpi.unit = QStringLiteral("%");
    workspace.rows<KpiDefinition>().insert(kpi);
    return workspace;
}

Workspace after(const Workspace &before, const QByteArray &table, ImportKind kind)
{
    return imported(before, table, {}, kind);
}

} // namespace

class TestImportOperations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void periodsBeginOnTheirFirstDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("month") << QStringLiteral("2026-03") << QDate(2026, 3, 1);
        QTest::newRow("quarter") << QStringLiteral("2026-Q3") << QDate(2026, 7, 1);
        QTest::newRow("week 1 begins in the old year") << QStringLiteral("2026-W01") << QDate(2025, 12, 29);
        QTest::newRow("week 53 exists in 2026") << QStringLiteral("2026-W53") << QDate(2026, 12, 28);
        QTest::newRow("no week 53 in 2025") << QStringLiteral("2025-W53") << QDate();
        QTest::newRow("day") << QStringLiteral("2026-03-04") << QDate(2026, 3, 4);
        QTest::newRow("nothing") << QStringLiteral("soon") << QDate();
    }
    void periodsBeginOnTheirFirstDay()
    {
        QFETCH(QString, text);
        QTEST(firstDayOfPeriod(text, {}), "day");
    }

    void valuesOfKpisMakeTheirSeries()
    {
        const QByteArray table = "kpi,scope,period,num,den,value\n"
                                 "K07,,2026-09,3,40,\nK07,orders-api,2026-09,1,8,99\nK07,,2026-10,,,5.5\n"
                                 "K07,,2026-11,1,0,\nK99,,2026-11,,,1\nK07,nobody,2026-11,,,1\n";
        const Workspace workspace = after(shop(), table, ImportKind::KpiSamples);
        QCOMPARE(workspace.rows<KpiSeries>().size(), size_t(2));
        QCOMPARE(workspace.rows<KpiSample>().size(), size_t(3)); // no denominator is no data, not 0 %
        QList<double> values;
        for (const KpiSample &sample : workspace.rows<KpiSample>())
            values.append(sample.value->value());
        std::ranges::sort(values);
        QCOMPARE(values, (QList<double>{5.5, 7.5, 12.5})); // the ratio, never the value beside it
        const auto again = drafted(workspace, table, {}, ImportKind::KpiSamples);
        QVERIFY(again);
        QVERIFY(again->changes.isEmpty());
    }

    void incidentsAreFoundByTheirNumber()
    {
        const QByteArray table = "number,short description,severity,service,opened at,resolved at\n"
                                 "INC0001,Orders fail,2,orders-api,2026-09-04 10:00,2026-09-04 10:40\n";
        const Workspace workspace = after(shop(), table, ImportKind::Incidents);
        const Incident &incident = *workspace.rows<Incident>().begin();
        QCOMPARE(incident.startedAt, QDateTime(QDate(2026, 9, 4), QTime(10, 0), Qt::UTC));
        QCOMPARE(incident.startedAt.secsTo(incident.restoredAt), 2400);
        const auto again = drafted(workspace, table, {}, ImportKind::Incidents);
        QVERIFY(again);
        QVERIFY(again->changes.isEmpty());
    }

    void peopleInTablesOfPagesAndDeploymentsAreNotRead()
    {
        const Workspace workspace = after(shop(),
                                          "run id,service,finished at,result,author,reviewer\n"
                                          "1,orders-api,2026-09-04T10:00:00Z,success,mallory,trent\n",
                                          ImportKind::Deployments);
        QCOMPARE(workspace.rows<Deployment>().size(), size_t(1));
        const QByteArray kept = toJson(difference(shop(), workspace));
        QVERIFY(!kept.contains("mallory") && !kept.contains("trent"));
        for (const ImportTarget &target : importTargets(ImportKind::Pages))
            QVERIFY2(target.key != u"responder", "who was paged is not read from tables");
    }

    void billsAreSummedByAccountAndMonth()
    {
        const Workspace workspace = after(shop(),
                                          "SubAccountId,BillingPeriodStart,BilledCost\n"
                                          "00123,2026-09-01T00:00:00Z,1.25\n00123,2026-09-01T00:00:00Z,2.50\n"
                                          "00124,2026-09-01T00:00:00Z,1\n",
                                          ImportKind::Costs);
        QCOMPARE(workspace.rows<CostSample>().size(), size_t(2));
        for (const CostSample &cost : workspace.rows<CostSample>())
            QCOMPARE(cost.cost, Money::of(cost.account == u"00123" ? 3.75 : 1)); // leading zeros stay
    }

    void badRowsStopNoOther()
    {
        const auto draft = drafted(shop(),
                                   "title,service,severity,found on\nCVE-1,orders-api,high,2026-09-01\n"
                                   "CVE-2,nowhere,high,2026-09-01\nCVE-3,orders-api,odd,2026-09-01\n",
                                   {}, ImportKind::Vulnerabilities);
        QVERIFY(draft);
        QCOMPARE(draft->counts.added, 1);
        QCOMPARE(draft->counts.refused, 2);
    }
};

QTEST_GUILESS_MAIN(TestImportOperations)
#include "tst_import_operations.moc"
