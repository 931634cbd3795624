// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/scorecard/action_figures.h"
#include "core/scorecard/agreement_figures.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/kpi_rows.h"
#include "core/scorecard/kpi_status.h"

#include <QTest>
#include <cmath>

using namespace fairlead;

namespace {

const QDate asOf(2026, 11, 16);
constexpr KpiScopeOf everything{};

template <class Row> std::vector<const Row *> all(const Workspace &workspace)
{
    std::vector<const Row *> rows;
    for (const Row &row : workspace.rows<Row>())
        rows.push_back(&row);
    return rows;
}

bool isNear(const std::optional<double> &value, double expected, double tolerance)
{
    if (value && std::abs(*value - expected) <= tolerance)
        return true;
    qWarning("%.6f instead of %.6f", value.value_or(std::nan("")), expected);
    return false;
}

} // namespace

/// The figures of the sample: sample-workspace.md 6.11–6.13, 6.18 and the examples of C20–C24.
class TestKpiSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
        m_source.emplace(kpiSource(m_sample, asOf));
    }

    void aYearOfEachSeries_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("year"); // November 2025 to October 2026
        const auto row = [](const char *key, const char *year) {
            QTest::newRow(key) << QString(QLatin1String(key)) << QString(QLatin1String(year));
        };
        row("K01", "74.0 76.5 77.4 78.0 80.9 81.0 83.8 84.5 84.7 87.2 86.1 86.9");
        row("K02", "1.97 1.55 2.00 2.34 2.26 2.30 2.45 2.48 2.63 2.55 2.85 2.90");
        row("K03", "99.929 99.953 99.935 99.972 99.963 99.976 99.969 99.981 99.961 99.992 99.975 99.979");
        row("K04a", "268 274 262 259 251 249 246 243 252 239 234 231");
        row("K04b", "690 702 668 655 640 632 615 601 634 588 571 560");
        row("K05", "0.142 0.128 0.131 0.118 0.109 0.104 0.097 0.095 0.102 0.088 0.081 0.077");
        row("K06", "21.2 19.7 19.1 17.4 16.9 15.2 15.5 13.4 12.9 11.3 11.4 9.6");
        row("K07", "21.2 19.8 19.4 18.3 16.4 15.9 14.5 14.1 13.5 12.7 12.3 11.1");
        row("K08", "0 0 0 0 0 0 0 1 0 0 1 1");
        row("K09", "92 88 85 79 74 71 66 63 60 55 52 47");
        row("K10", "9.8 9.9 9.5 9.6 9.1 8.8 8.9 8.5 8.2 8.3 7.9 7.6");
        row("K11", "11.2 10.8 10.5 9.9 9.7 8.8 8.1 7.9 7.2 6.9 6.6 6.1");
        row("K12", "95.0 92.0 87.5 82.0 73.5 70.0 57.0 64.0 61.0 58.0 49.0 41.0");
        row("K13", "52.8 51.7 50.5 48.5 46.3 44.0 42.1 40.4 39.1 36.9 35.1 30.3");
        row("K14", "2.34 1.23 2.17 1.12 1.08 1.04 0.83 0.74 1.46 0.13 0.65 0.60");
        row("K15", "14.2 15.0 15.8 17.1 18.0 18.9 19.6 20.3 21.0 20.4 21.7 22.3");
        row("K16", "2 3 5 6 9 11 12 15 18 20 23 26");
        row("K17", "0.1493 0.1385 0.1467 0.1466 0.1443 0.1409 0.1396 0.1365 0.1359 0.1323 0.1305 0.1274");
        row("K18", "58 63 57 58 60 61 62 63 66 64 66 67"); // the worse of processor and disk
        row("K19", "80.0 75.0 83.3 80.0 83.3 85.7 83.3 100.0 85.7 83.3 87.5 100.0");
        row("K20", "1 0 1 0 0 1 0 0 0 0 0 0");
        row("K22", "0.0 1.8 -5.3 -7.1 -11.5 -15.9 -22.1 -22.1 -27.4 -31.9 -38.1 -42.5");
    }
    void aYearOfEachSeries()
    {
        QFETCH(QString, key);
        QFETCH(QString, year);
        const QStringList expected = year.split(u' ');
        QCOMPARE(expected.size(), 12);
        for (int i = 0; i < 12; ++i) {
            const QString &text = expected[i];
            const qsizetype places = text.contains(u'.') ? text.size() - text.indexOf(u'.') - 1 : 0;
            const QDate month = QDate(2025, 11, 1).addMonths(i);
            // Half a unit of the last digit that the page shows.
            const double tolerance = 0.5 * std::pow(10.0, -double(places)) + 1e-9;
            QVERIFY2(isNear(value(key, KpiWindow::Month, month).value, text.toDouble(), tolerance),
                     qPrintable(month.toString(Qt::ISODate)));
        }
    }

    void quartersOfTheSurveysAndPeople()
    {
        const auto quarters = [this](const char *key, std::initializer_list<double> expected,
                                     double tolerance) {
            QDate day(2025, 10, 1);
            for (const double each : expected) {
                if (!isNear(value(QLatin1String(key), KpiWindow::Quarter, day).value, each, tolerance))
                    return false;
                day = day.addMonths(3);
            }
            return true;
        };
        QVERIFY(quarters("K21", {3.4, 3.6, 3.8, 3.9}, 0.001));
        QVERIFY(quarters("K23", {10, 19, 23, 30}, 0.5)); // eNPS
        QVERIFY(quarters("K24", {4 * 100 / 23.5, 0, 4 * 100 / 23.5, 0}, 0.001));
        QVERIFY(quarters("K26", {1100.0 / 23, 1400.0 / 23, 1700.0 / 23, 2000.0 / 24}, 0.001));
    }

    void octoberKeepsItsNumbers()
    {
        const KpiValue noise = value(QStringLiteral("K13"), KpiWindow::Month, QDate(2026, 10, 1));
        QCOMPARE(noise.part, 43.0);
        QCOMPARE(noise.whole, 142.0);
        QVERIFY(isNear(noiseReduction(noise.part,
                                      value(QStringLiteral("K13"), KpiWindow::Month, QDate(2026, 4, 1)).part),
                       0.469, 0.0005));
        const KpiValue failure = value(QStringLiteral("K07"), KpiWindow::Month, QDate(2026, 10, 1));
        QCOMPARE(failure.part, 20.0);
        QCOMPARE(failure.whole, 180.0);
        QVERIFY(failure.interval && failure.interval->low < 11.1 && failure.interval->high > 11.2);
        const KpiValue restore = value(QStringLiteral("K12"), KpiWindow::Month, QDate(2026, 10, 1));
        QCOMPARE(restore.count, 2);
        QVERIFY(restore.isLowData);
        QCOMPARE(restore.origin, KpiOrigin::Events);
    }

    void aYearOfAgreementsIsOneSumOverOne()
    {
        QVERIFY(isNear(value(QStringLiteral("K19"), KpiWindow::Trailing12Months, asOf).value, 85.1, 0.05));
        const KpiValue november = value(QStringLiteral("K19"), KpiWindow::Month, QDate(2026, 11, 1));
        QVERIFY(isNear(november.value, 40, 1e-9));
        QVERIFY(isNear(november.fromEvents, 40, 1e-9)); // the agreements themselves say the same
        QVERIFY(november.isIncomplete);
        const KpiValue october = value(QStringLiteral("K19"), KpiWindow::Month, QDate(2026, 10, 1));
        QVERIFY(isNear(october.fromEvents, 100, 1e-9));
        QVERIFY(october.isRawOnly);
    }

    void agreementsOfTheQuarterToDate() // C23
    {
        const WorkCalendar calendar;
        const AgreementFigures figures =
            agreementFigures(all<Agreement>(m_sample), QDate(2026, 10, 1), QDate(2026, 11, 16), asOf,
                             [&calendar](const Agreement &) -> const WorkCalendar & { return calendar; });
        QCOMPARE(figures.all.due, 7);
        QCOMPARE(figures.all.kept, 4);
        QVERIFY(isNear(figures.all.share(), 0.571, 0.0005));
        QCOMPARE(figures.external.due, 3);
        QCOMPARE(figures.external.kept, 2);
        QCOMPARE(figures.late.back()->key, QStringLiteral("XD10"));
    }

    void actionsOfTheHalfYear() // C24
    {
        const ActionFigures figures =
            actionFigures(all<ActionItem>(m_sample), QDate(2026, 7, 1), QDate(2026, 11, 15), asOf);
        QCOMPARE(figures.due, 19);
        QCOMPARE(figures.cancelled, 0);
        QCOMPARE(figures.finished, 14);
        QVERIFY(isNear(figures.completion(), 0.737, 0.0005));
        QCOMPARE(figures.onTime, 11);
        QVERIFY(isNear(figures.onTimeShare(), 0.579, 0.0005));
        QCOMPARE(figures.overdue.size(), size_t(5));
        QCOMPARE(figures.overdue.front()->key, QStringLiteral("A-11"));
        QCOMPARE(figures.medianAge, std::optional(3.0));
        QCOMPARE(figures.maximumAge, 6);
        QCOMPARE(figures.effectiveness(), std::optional(1.0));
    }

    void repeatsAfterTheirCauseWasAddressed() // X22
    {
        const auto incidents = incidentsByStart(m_sample);
        const auto recurrence = recurrences(incidents, all<CauseTheme>(m_sample));
        QStringList again;
        int repeats = 0;
        for (size_t i = 0; i < incidents.size(); ++i) {
            if (recurrence[i] == Recurrence::AfterFix)
                again << incidents[i]->key;
            repeats += recurrence[i] != Recurrence::None ? 1 : 0;
        }
        QCOMPARE(
            again,
            (QStringList{QStringLiteral("INC-216"), QStringLiteral("INC-222"), QStringLiteral("INC-224")}));
        QCOMPARE(repeats, 15);
        const KpiValue october = value(QStringLiteral("K08"), KpiWindow::Month, QDate(2026, 10, 1));
        QCOMPARE(october.part, 1.0);
        QCOMPARE(october.excluded, 1); // the open repeat
        const std::vector<int> repeatsAMonth{0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2};
        const std::vector<int> incidentsAMonth{2, 2, 2, 1, 2, 1, 2, 1, 2, 1, 2, 2};
        for (int i = 0; i < 12; ++i) {
            const KpiValue month =
                value(QStringLiteral("K08"), KpiWindow::Month, QDate(2025, 11, 1).addMonths(i));
            QCOMPARE(int(month.part) + month.excluded, repeatsAMonth[size_t(i)]);
            QCOMPARE(month.count, incidentsAMonth[size_t(i)]);
        }
    }

    void theAcquirerCostsMost()
    {
        const auto incidents = incidentsByStart(m_sample);
        const auto themes =
            themeFigures(incidents, all<CauseTheme>(m_sample), QDate(2025, 11, 1), asOf, asOf);
        QCOMPARE(themes.front().theme->key, QStringLiteral("RC4"));
        QCOMPARE(themes.front().count, 6);
        QCOMPARE(themes.front().badMinutes, 60 + 88 + 38 + 60 + 22 + 24);
        QCOMPARE(themes.front().afterFix, 0);
        int count = 0;
        for (const ThemeFigures &each : themes)
            count += each.count;
        QCOMPARE(count, 25);
    }

    void oneReviewIsStillToBeHeld()
    {
        QStringList waiting;
        for (const ReviewStanding &standing : reviewStandings(m_sample, asOf)) {
            if (!standing.review)
                waiting << standing.incident->key;
            QVERIFY2(!standing.isOverdue, qPrintable(standing.incident->key));
        }
        QCOMPARE(waiting, QStringList{QStringLiteral("INC-225")});
        const Incident *last = incidentsByStart(m_sample).back();
        QCOMPARE(reviewDueOn(*last), QDate(2026, 11, 17));
        QCOMPARE(incidentFaults(*last, nullptr, asOf), std::vector{IncidentFault::NoReview});
        QCOMPARE(incidentFaults(*last, nullptr, QDate(2026, 11, 18)),
                 std::vector{IncidentFault::ReviewOverdue});
    }

    void onlyTwoFiguresAreTheatre() // X30, without K08, whose repeats have their actions (the check knows)
    {
        const std::vector<KpiTile> tiles = scorecard({m_source->store,
                                                      all<KpiDefinition>(m_sample),
                                                      all<KpiTarget>(m_sample),
                                                      all<KpiAnnotation>(m_sample),
                                                      {},
                                                      {},
                                                      {},
                                                      {},
                                                      asOf});
        QCOMPARE(tiles.size(), size_t(28));
        QStringList theatre;
        for (const KpiTile &tile : tiles) {
            if (isTheatre(tile, {}, {}))
                theatre << tile.kpi->key;
            QVERIFY2(tile.pair != size_t(&tile - tiles.data()), qPrintable(tile.kpi->key)); // GR3
        }
        QCOMPARE(theatre, (QStringList{QStringLiteral("K08"), QStringLiteral("K21"), QStringLiteral("K26")}));
    }

    void theHandOverNamesNobody() // GR7
    {
        const QString text = handOverText(m_sample, asOf, asOf);
        for (const Person &person : m_sample.rows<Person>())
            QVERIFY2(!text.contains(person.name), qPrintable(person.name));
        QVERIFY(text.contains(QStringLiteral("INC-225")));
        QVERIFY(text.contains(QStringLiteral("A-11")));
    }

    void noFigureHasAPerson() // GR1
    {
        const std::vector<KpiScopeOf> scopes = KpiBook(m_source->store, QDate(2026, 9, 1), asOf).scopes();
        QCOMPARE(scopes.size(), 1 + m_sample.rows<Team>().size() + 3 + m_sample.rows<Service>().size());
    }

private:
    KpiValue value(const QString &key, KpiWindow window, QDate day) const
    {
        return kpiValue(m_source->store, *kpiRecipe(key), key, everything, spanOf(window, day), asOf);
    }

    Workspace m_sample;
    std::optional<KpiSource> m_source;
};

QTEST_GUILESS_MAIN(TestKpiSample)
#include "tst_kpi_sample.moc"
