// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_stream.h"
#include "core/scorecard/kpi_engine.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace fairlead;

namespace {

constexpr KpiScopeOf everything{};
const QDate asOf(2026, 11, 16);

KpiScopeOf service(int index)
{
    return {KpiScopeOf::Kind::Service, index};
}

/// Two teams; services 0 and 1 of team 0, service 2 of team 1; tiers 1, 1, 2.
KpiStore smallStore()
{
    return KpiStore(dayOf(QDate(2024, 1, 1)),
                    {{0, 1, farPast, farFuture, 0.001},
                     {0, 1, farPast, farFuture, 0.001},
                     {1, 2, farPast, farFuture, 0.01}},
                    2);
}

qint64 at(QDate day, int hour = 12)
{
    return QDateTime(day, QTime(hour, 0), Qt::UTC).toSecsSinceEpoch();
}

KpiSpan month(int year, int number)
{
    return spanOf(KpiWindow::Month, QDate(year, number, 1));
}

KpiValue valueOf(const KpiStore &store, const char *key, const KpiSpan &span, KpiScopeOf scope = everything)
{
    const QString name = QLatin1String(key);
    return kpiValue(store, *kpiRecipe(name), name, scope, span, asOf);
}

void addDefects(KpiStore &store, QDate day, int of, int escaped, int all)
{
    store.add(CountEvent{Counted::Defects, dayOf(day), of, -1, {escaped, all, 0, 0}});
}

bool isNear(const std::optional<double> &value, double expected, double tolerance = 1e-9)
{
    if (value && std::abs(*value - expected) <= tolerance)
        return true;
    qWarning("%g instead of %g", value.value_or(std::nan("")), expected);
    return false;
}

std::vector<double> someValues(int count)
{
    RandomStream stream(99);
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(std::round(std::exp(8 * stream.unit()) * 1000) / 1000);
    return values;
}

} // namespace

/// Figures from events (C20, operations A.2).
class TestKpiEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuarterIsTheSumOfItsMonthsNotTheirMean()
    {
        KpiStore store = smallStore();
        addDefects(store, QDate(2026, 7, 5), 0, 5, 10); // 50 %
        addDefects(store, QDate(2026, 8, 5), 0, 9, 90); // 10 %
        const KpiValue quarter = valueOf(store, "K06", spanOf(KpiWindow::Quarter, QDate(2026, 8, 1)));
        QVERIFY(isNear(quarter.value, 14.0));
        QCOMPARE(quarter.count, 100);
        QCOMPARE(quarter.origin, KpiOrigin::Events);
    }

    void nothingIsNoDataAndNotZero()
    {
        const KpiStore store = smallStore();
        for (const KpiRecipe &recipe : kpiRecipes()) {
            const KpiValue value = valueOf(store, recipe.key, month(2026, 10));
            QVERIFY2(!value.value, recipe.key);
            QCOMPARE(value.origin, KpiOrigin::None);
        }
    }

    void wilsonsIntervalOfFewIsWide()
    {
        const auto few = wilson(2, 10);
        QVERIFY(few && std::abs(few->low - 0.057) < 0.001 && std::abs(few->high - 0.51) < 0.001);
        const auto some = wilson(3, 20);
        QVERIFY(some && std::abs(some->low - 0.052) < 0.001 && std::abs(some->high - 0.36) < 0.001);
        const auto many = wilson(15, 100);
        QVERIFY(many && std::abs(many->low - 0.093) < 0.001 && std::abs(many->high - 0.233) < 0.001);
        QVERIFY(!wilson(0, 0));
    }

    void fewDeploymentsAreMarkedAndUnderFiveShownAsCounts()
    {
        KpiStore store = smallStore();
        for (int i = 0; i < 4; ++i)
            store.add(DeploymentEvent{at(QDate(2026, 10, 1 + i)), 0, i == 0, false, 60});
        KpiValue value = valueOf(store, "K07", month(2026, 10));
        QVERIFY(value.isRawOnly && value.isLowData);
        for (int i = 0; i < 6; ++i)
            store.add(DeploymentEvent{at(QDate(2026, 10, 10 + i)), 0, false, false, 60});
        value = valueOf(store, "K07", month(2026, 10));
        QVERIFY(!value.isRawOnly && !value.isLowData);
        QVERIFY(isNear(value.value, 10.0));
        QVERIFY(value.interval && value.interval->high > 35);
    }

    void aNamedDeploymentFailedAndALikelyOneIsMarkedAsInferred()
    {
        KpiStore store = smallStore();
        const QDate day(2026, 10, 5);
        store.add(DeploymentEvent{at(day, 8), 0, false, false, 60});
        store.add(DeploymentEvent{at(day, 10), 0, false, false, 60});
        store.add(DeploymentEvent{at(day, 9), 1, false, false, 60});
        IncidentEvent incident{at(day, 12), at(day, 14), 0, 2};
        store.add(incident); // the one of ten o'clock, within 24 hours
        KpiValue value = valueOf(store, "K07", month(2026, 10));
        QCOMPARE(value.part, 1.0);
        QCOMPARE(value.inferred, 1);
        incident.deployedAt = at(day, 10);
        store.add(incident); // the same one, now by name
        value = valueOf(store, "K07", month(2026, 10));
        QCOMPARE(value.part, 1.0);
        QCOMPARE(value.inferred, 0);
        QVERIFY(isNear(valueOf(store, "K12b", month(2026, 10)).value, 120));
        QCOMPARE(valueOf(store, "K12b", month(2026, 10)).inferred, 1);
        QCOMPARE(valueOf(store, "K07", month(2026, 10), service(1)).part, 0.0);
    }

    void noDeploymentIsBlamedAfterADayOrWhereSomebodySaidNo()
    {
        KpiStore store = smallStore();
        store.add(DeploymentEvent{at(QDate(2026, 10, 5), 8), 0, false, false, 60});
        store.add(IncidentEvent{at(QDate(2026, 10, 6), 9), 0, 0, 2});
        IncidentEvent judged{at(QDate(2026, 10, 5), 9), 0, 0, 2};
        judged.mayInfer = false;
        store.add(judged);
        QCOMPARE(valueOf(store, "K07", month(2026, 10)).part, 0.0);
    }

    void aDeploymentThatComesLateTakesOverTheIncidentsAfterIt()
    {
        const QDate day(2026, 10, 5);
        KpiStore late = smallStore();
        late.add(DeploymentEvent{at(day, 6), 0, false, false, 60});
        late.add(IncidentEvent{at(day, 12), at(day, 13), 0, 2});
        late.add(DeploymentEvent{at(day, 11), 0, true, false, 60});
        KpiStore ordered = smallStore();
        ordered.add(DeploymentEvent{at(day, 6), 0, false, false, 60});
        ordered.add(DeploymentEvent{at(day, 11), 0, true, false, 60});
        ordered.add(IncidentEvent{at(day, 12), at(day, 13), 0, 2});
        const KpiSpan span = month(2026, 10);
        for (const Counted what : {Counted::Deployments, Counted::Recovery, Counted::Restore})
            QVERIFY(late.sum(what, everything, span.from, span.to)
                    == ordered.sum(what, everything, span.from, span.to));
        QCOMPARE(valueOf(late, "K07", span).part, 1.0); // the one of six o'clock is not blamed any more
    }

    void quantilesPoolTheItemsOfAllServices()
    {
        KpiStore store = smallStore();
        for (const int minutes : {60, 120, 180})
            store.add(DeploymentEvent{at(QDate(2026, 10, 1)), 0, false, false, minutes});
        for (const int minutes : {6000, 0})
            store.add(DeploymentEvent{at(QDate(2026, 9, 30)), 1, false, false, minutes});
        const KpiValue value = valueOf(store, "K09", spanOf(KpiWindow::Trailing90Days, asOf));
        QVERIFY(isNear(value.value, 2.5)); // hours; of 1, 2, 3, 100
        QCOMPARE(value.count, 4);
        QCOMPARE(value.excluded, 1);
        QVERIFY(isNear(valueOf(store, "K09", month(2026, 10)).value, 2.0));
    }

    void frequencyCountsServicesAndWeeksWithoutFreezes()
    {
        KpiStore store = smallStore();
        for (int i = 0; i < 62; ++i)
            store.add(DeploymentEvent{at(QDate(2026, 10, 1 + i % 31)), i % 3, i % 9 == 0, false, 60});
        QVERIFY(isNear(valueOf(store, "K02", month(2026, 10)).value, 62 / (3 * 31 / 7.0)));
        store.freeze(dayOf(QDate(2026, 10, 25)), dayOf(QDate(2026, 11, 1)));
        QVERIFY(isNear(valueOf(store, "K02", month(2026, 10)).value, 62 / (3 * 24 / 7.0)));
    }

    void aRetiredServiceLeavesFromItsDate()
    {
        KpiStore store(
            dayOf(QDate(2026, 1, 1)),
            {{0, 1, farPast, dayOf(QDate(2026, 10, 16)), 0.001}, {0, 1, farPast, farFuture, 0.001}}, 1);
        for (int i = 0; i < 31; ++i) {
            store.add(
                CountEvent{Counted::Minutes, dayOf(QDate(2026, 10, 1 + i)), 0, -1, {1440, 1440000, 0, 0}});
            store.add(CountEvent{Counted::Minutes, dayOf(QDate(2026, 10, 1 + i)), 1, -1, {0, 1440000, 0, 0}});
        }
        QVERIFY(isNear(valueOf(store, "K03", month(2026, 10)).value, 100 - 0.1 * 15 / 46));
    }

    void theWorstBurnIsOfOneServiceAndNotAMean()
    {
        KpiStore store = smallStore();
        const Day day = dayOf(QDate(2026, 10, 4));
        store.add(CountEvent{Counted::Minutes, day, 0, -1, {3600, 1440000, 0, 0}}); // 2.5 × of 0.1 %
        store.add(CountEvent{Counted::Minutes, day, 1, -1, {0, 1440000, 0, 0}});
        store.add(CountEvent{Counted::Minutes, day, 2, -1, {999999, 1440000, 0, 0}}); // not tier 1
        QVERIFY(isNear(valueOf(store, "K14", month(2026, 10)).value, 2.5));
    }

    void theWorstServiceAndHowManyMeetTheTarget()
    {
        KpiStore store = smallStore();
        addDefects(store, QDate(2026, 10, 2), 0, 1, 100);
        addDefects(store, QDate(2026, 10, 2), 1, 30, 100);
        const std::vector<int> services = store.servicesOf(everything);
        std::vector<KpiValue> values;
        for (const int each : services)
            values.push_back(valueOf(store, "K06", month(2026, 10), service(each)));
        KpiTarget target;
        target.green = Measure::of(10);
        const KpiSpread spread = spreadOf(services, values, KpiDirection::Down, &target);
        QCOMPARE(spread.judged, 2); // the third has no defects: no data, and not 0 %
        QCOMPARE(spread.meeting, 1);
        QCOMPARE(spread.worst, 1);
        QCOMPARE(spread.worstValue, 30.0);
    }

    void recordedValuesKeepTheirTwoNumbers()
    {
        KpiStore store = smallStore();
        SampleSeries series{QStringLiteral("K06"), {}, everything, Frequency::Monthly, {}};
        for (const auto &[number, part, whole] :
             {std::tuple(7, 9.0, 70.0), std::tuple(8, 8.0, 71.0), std::tuple(9, 8.0, 70.0)})
            series.points.push_back(
                {dayOf(QDate(2026, number, 1)), {}, part, whole, {}, false, SampleSource::Import});
        store.add(series);
        const KpiValue quarter = valueOf(store, "K06", spanOf(KpiWindow::Quarter, QDate(2026, 8, 1)));
        QVERIFY(isNear(quarter.value, 100 * 25.0 / 211));
        QCOMPARE(quarter.origin, KpiOrigin::Recorded);
        QVERIFY(!quarter.isPartial);
        QVERIFY(valueOf(store, "K06", spanOf(KpiWindow::Trailing12Months, asOf)).isPartial);
    }

    void percentilesOfMonthsAreNeverAveraged()
    {
        KpiStore store = smallStore();
        SampleSeries series{QStringLiteral("K04a"), {}, everything, Frequency::Monthly, {}};
        for (const auto &[number, value] : {std::pair(7, 252.0), std::pair(8, 239.0), std::pair(9, 234.0)})
            series.points.push_back(
                {dayOf(QDate(2026, number, 1)), value, {}, {}, {}, false, SampleSource::Import});
        store.add(series);
        const KpiValue quarter = valueOf(store, "K04a", spanOf(KpiWindow::Quarter, QDate(2026, 8, 1)));
        QVERIFY(isNear(quarter.value, 252));
        QVERIFY(quarter.isAtMost);
    }

    void ratiosWithoutTheirNumbersDoNotMakeAQuarter()
    {
        KpiStore store = smallStore();
        SampleSeries series{QStringLiteral("K05"), {}, everything, Frequency::Monthly, {}};
        for (const int number : {7, 8, 9})
            series.points.push_back(
                {dayOf(QDate(2026, number, 1)), 0.1, {}, {}, {}, false, SampleSource::Import});
        store.add(series);
        QVERIFY(!valueOf(store, "K05", spanOf(KpiWindow::Quarter, QDate(2026, 8, 1))).value);
        QVERIFY(isNear(valueOf(store, "K05", month(2026, 8)).value, 0.1));
    }

    void whatWasRecordedStandsBesideWhatTheEventsSay()
    {
        KpiStore store = smallStore();
        addDefects(store, QDate(2026, 10, 2), 0, 1, 10);
        SampleSeries series{QStringLiteral("K06"), {}, everything, Frequency::Monthly, {}};
        series.points.push_back({dayOf(QDate(2026, 10, 1)), {}, 7, 73, {}, false, SampleSource::Manual});
        store.add(series);
        const KpiValue value = valueOf(store, "K06", month(2026, 10));
        QVERIFY(isNear(value.value, 100 * 7.0 / 73));
        QVERIFY(isNear(value.fromEvents, 10.0));
    }

    void aPeriodThatIsNotOverIsIncomplete()
    {
        const KpiStore store = smallStore();
        QVERIFY(valueOf(store, "K06", month(2026, 11)).isIncomplete);
        QVERIFY(!valueOf(store, "K06", month(2026, 10)).isIncomplete);
        QVERIFY(!valueOf(store, "K06", spanOf(KpiWindow::Trailing28Days, asOf)).isIncomplete);
    }

    void aNewEventChangesTheBookAsAFreshOneWould()
    {
        RandomStream stream(5);
        KpiStore store = smallStore();
        const auto randomDay = [&stream] { return QDate(2026, 6, 1).addDays(stream.below(160)); };
        for (int i = 0; i < 300; ++i)
            store.add(DeploymentEvent{at(randomDay(), stream.below(24)), stream.below(3),
                                      stream.below(9) == 0, stream.below(9) == 0, stream.below(900)});
        KpiBook book(store, QDate(2026, 6, 1), asOf);
        for (int i = 0; i < 40; ++i) {
            const QDate day = randomDay();
            const int index = stream.below(3);
            if (i % 2 == 0) {
                store.add(DeploymentEvent{at(day, stream.below(24)), index, false, false, 30});
                book.refresh(store, changedByDeployment(), dayOf(day), dayOf(day), index, -1);
            } else {
                const qint64 start = at(day, stream.below(20));
                store.add(IncidentEvent{start, start + 3600, index, 1 + stream.below(3)});
                book.refresh(store, changedByIncident(), dayOf(day), dayOf(day), index, -1);
            }
        }
        const KpiBook fresh(store, QDate(2026, 6, 1), asOf);
        QCOMPARE(book.size(), fresh.size());
        for (size_t r = 0; r < kpiRecipes().size(); ++r) {
            for (size_t s = 0; s < book.scopes().size(); ++s) {
                for (size_t i = 0; i < book.spans().size(); ++i)
                    QVERIFY2(book.at(r, s, i).value == fresh.at(r, s, i).value, kpiRecipes()[r].key);
            }
        }
    }

    void theOrderOfEventsDoesNotMatter()
    {
        RandomStream stream(17);
        std::vector<DurationEvent> events;
        for (int i = 0; i < 200; ++i)
            events.push_back({Counted::ReviewWait, dayOf(QDate(2026, 10, 1)) + stream.below(31),
                              stream.below(3), -1, 1.0 + stream.below(5000)});
        KpiStore given = smallStore();
        for (const DurationEvent &event : events)
            given.add(event);
        std::ranges::reverse(events);
        KpiStore reversed = smallStore();
        for (const DurationEvent &event : events)
            reversed.add(event);
        const KpiValue one = valueOf(given, "K11", month(2026, 10));
        QCOMPARE(one.value, valueOf(reversed, "K11", month(2026, 10)).value);
        QCOMPARE(one.count, 200);
    }

    void quantileInterpolatesBetweenTheTwoNearest()
    {
        std::vector<double> values{4, 1, 3, 2};
        QCOMPARE(quantile(values, 0.5), std::optional(2.5));
        QCOMPARE(quantile(values, 0), std::optional(1.0));
        QCOMPARE(quantile(values, 1), std::optional(4.0));
        QVERIFY(isNear(quantile(values, 0.85), 3.55));
        std::vector<double> empty;
        QVERIFY(!quantile(empty, 0.5));
    }

    /// Against a real server: the one that the usual environment of psql (PGHOST, PGDATABASE …) leads to.
    void quantilesEqualPercentileContOfPostgreSql()
    {
        const QString psql = QStandardPaths::findExecutable(QStringLiteral("psql"));
        if (psql.isEmpty() || !qEnvironmentVariableIsSet("PGHOST"))
            QSKIP("no PostgreSQL server: psql is missing or PGHOST is not set");
        for (const int count : {1, 2, 7, 100, 1001}) {
            std::vector<double> values = someValues(count);
            QStringList list;
            for (const double value : values)
                list << QString::number(value, 'g', 17);
            for (const double q : {0.0, 0.5, 0.85, 0.9, 0.95, 0.99, 1.0}) {
                const QString query =
                    QStringLiteral("select percentile_cont(%1) within group (order by v), sum(v) from "
                                   "unnest(array[%2]::float8[]) v")
                        .arg(QString::number(q), list.join(u','));
                QProcess process;
                process.start(psql, {QStringLiteral("-XAtq"), QStringLiteral("-c"), query});
                QVERIFY(process.waitForFinished() && process.exitCode() == 0);
                const QStringList answer =
                    QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'|');
                std::vector<double> copy = values;
                QCOMPARE(*quantile(copy, q), answer[0].toDouble());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestKpiEngine)
#include "tst_kpi_engine.moc"
