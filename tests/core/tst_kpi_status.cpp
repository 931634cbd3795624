// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_status.h"
#include "core/scorecard/kpi_text.h"

#include <QTest>
#include <set>

using namespace fairlead;

namespace {

KpiValue known(double figure)
{
    KpiValue value;
    value.value = figure;
    value.count = 100;
    return value;
}

KpiTarget target(std::optional<double> green, std::optional<double> amber, std::optional<double> greenTo = {},
                 std::optional<double> amberTo = {})
{
    const auto bound = [](std::optional<double> number) {
        return number ? std::optional(Measure::of(*number)) : std::nullopt;
    };
    KpiTarget row;
    row.green = bound(green);
    row.amber = bound(amber);
    row.greenTo = bound(greenTo);
    row.amberTo = bound(amberTo);
    return row;
}

TargetColour colour(double figure, KpiDirection direction, const KpiTarget &row)
{
    return targetColour(known(figure), direction, &row);
}

ControlChart chartWith(SignalRule rule, bool isHigh, double centre)
{
    ControlChart chart;
    ChartMark mark;
    mark.rule = rule;
    mark.isHigh = isHigh;
    mark.centre = centre;
    mark.limits = LimitState::Firm;
    chart.marks.push_back(mark);
    return chart;
}

} // namespace

/// Target and signal, which are two things (C20, C21), pairs (GR3) and presets.
class TestKpiStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursFollowTheBoundsOfTheDirection()
    {
        using enum TargetColour;
        const KpiTarget up = target(99.9, 99.8);
        QCOMPARE(colour(99.9, KpiDirection::Up, up), Green);
        QCOMPARE(colour(99.85, KpiDirection::Up, up), Amber);
        QCOMPARE(colour(99.7, KpiDirection::Up, up), Red);
        const KpiTarget down = target(15, 25);
        QCOMPARE(colour(15, KpiDirection::Down, down), Green);
        QCOMPARE(colour(25, KpiDirection::Down, down), Amber);
        QCOMPARE(colour(25.1, KpiDirection::Down, down), Red);
        const KpiTarget band = target(15, 10, 30, 35); // K15
        QCOMPARE(colour(22.3, KpiDirection::Band, band), Green);
        QCOMPARE(colour(12, KpiDirection::Band, band), Amber);
        QCOMPARE(colour(33, KpiDirection::Band, band), Amber);
        QCOMPARE(colour(36, KpiDirection::Band, band), Red);
        QCOMPARE(colour(9, KpiDirection::Band, band), Red);
        QCOMPARE(colour(120, KpiDirection::Band, target(80, 70, 110)), Amber); // K01: too much is no failure
    }

    void nothingIsJudgedWithoutEnoughData()
    {
        const KpiTarget row = target(15, 25);
        KpiValue few = known(50);
        few.isLowData = true;
        QCOMPARE(targetColour(few, KpiDirection::Down, &row), TargetColour::None);
        QCOMPARE(targetColour(KpiValue{}, KpiDirection::Down, &row), TargetColour::None);
        QCOMPARE(targetColour(known(50), KpiDirection::Down, nullptr), TargetColour::None);
    }

    void theMostSpecialTargetInForceHolds()
    {
        const Id<KpiDefinition> kpi = Id<KpiDefinition>::named(QStringLiteral("K02"));
        const Id<Service> service = Id<Service>::named(QStringLiteral("S01"));
        std::vector<KpiTarget> rows(4, target(2, 1));
        for (KpiTarget &row : rows)
            row.kpi = kpi;
        rows[1].from = QDate(2026, 6, 1);
        rows[2].scope = KpiScope::Service;
        rows[2].service = service;
        rows[3] = rows[2];
        rows[3].from = QDate(2027, 1, 1);
        const std::vector<const KpiTarget *> all{&rows[0], &rows[1], &rows[2], &rows[3]};
        const auto holds = [&](const Id<Service> &of, QDate on) {
            return int(targetFor(all, kpi, {}, of, {}, {}, on) - rows.data());
        };
        QCOMPARE(holds({}, QDate(2026, 5, 31)), 0);
        QCOMPARE(holds({}, QDate(2026, 6, 1)), 1);
        QCOMPARE(holds(service, QDate(2026, 6, 1)), 2);
        QCOMPARE(holds(service, QDate(2027, 1, 1)), 3);
        QVERIFY(!targetFor(all, Id<KpiDefinition>(), {}, {}, {}, {}, QDate(2026, 6, 1)));
    }

    void aTrendIsASignalWithADirection()
    {
        using enum Trend;
        const ControlChart high = chartWith(SignalRule::RunOfEight, true, 10);
        QCOMPARE(trendOf(high, KpiDirection::Up), Better);
        QCOMPARE(trendOf(high, KpiDirection::Down), Worse);
        const KpiTarget band = target(15, 10, 30, 35);
        QCOMPARE(trendOf(high, KpiDirection::Band, &band), Better); // up from below the middle
        QCOMPARE(trendOf(chartWith(SignalRule::Outside, true, 28), KpiDirection::Band, &band), Worse);
        QCOMPARE(trendOf(chartWith(SignalRule::None, true, 10), KpiDirection::Up), Steady);
        QCOMPARE(trendOf(ControlChart{}, KpiDirection::Up), Unknown);
    }

    void aGreenFigureMayCarryABadSignal()
    {
        KpiTile tile;
        tile.colour = TargetColour::Green;
        tile.chart = chartWith(SignalRule::Outside, true, 5);
        QVERIFY(tile.needsAttention());
        tile.chart = chartWith(SignalRule::None, true, 5);
        QVERIFY(!tile.needsAttention());
    }

    void everyPresetHasItsPairAndItsRecipe()
    {
        const KpiPresets presets = kpiPresets(QDate(2026, 1, 1), QStringLiteral("EUR"));
        QCOMPARE(presets.definitions.size(), size_t(30));
        QCOMPARE(kpiRecipes().size(), size_t(30));
        std::set<Id<KpiDefinition>> ids;
        for (const KpiDefinition &row : presets.definitions)
            ids.insert(row.id);
        QCOMPARE(ids.size(), size_t(30));
        for (const KpiDefinition &row : presets.definitions) {
            QVERIFY2(kpiRecipe(row.key), qPrintable(row.key));
            QVERIFY2(ids.contains(row.pair) && row.pair != row.id, qPrintable(row.key));
            QVERIFY2(!row.question.isEmpty() && !row.formula.isEmpty() && !row.whatMovesIt.isEmpty(),
                     qPrintable(row.key));
        }
        for (const KpiTarget &row : presets.targets) {
            QVERIFY(ids.contains(row.kpi) && row.green);
            QCOMPARE(row.scope, KpiScope::Workspace);
        }
    }

    void costsAreInTheMoneyOfTheWorkspace()
    {
        const KpiPresets presets = kpiPresets(QDate(2026, 1, 1), QStringLiteral("CHF"));
        for (const KpiDefinition &row : presets.definitions)
            QCOMPARE(row.unit == u"CHF", row.key == u"K17");
    }

    void limitsRestOnAllThereWasAndAYearIsShown() // operations A.5
    {
        KpiDefinition kpi;
        kpi.id = Id<KpiDefinition>::named(QStringLiteral("own"));
        kpi.key = QStringLiteral("own");
        kpi.unit = QStringLiteral("ms");
        kpi.aggregation = Aggregation::Last;
        KpiStore store(dayOf(QDate(2020, 1, 1)), {}, 0);
        SampleSeries series{kpi.key, {}, {}, Frequency::Monthly, {}};
        for (int month = 0; month < 20; ++month)
            series.points.push_back({dayOf(QDate(2025, 3, 1).addMonths(month)),
                                     100.0 + (month % 2 == 0 ? 5 : -5),
                                     {},
                                     {},
                                     1,
                                     false,
                                     SampleSource::Import});
        store.add(series);
        const std::vector<KpiTile> tiles =
            scorecard({store, {&kpi}, {}, {}, {}, {}, {}, {}, QDate(2026, 11, 16)});
        QCOMPARE(tiles.size(), size_t(1));
        const KpiTile &tile = tiles.front();
        QCOMPARE(tile.history.size(), size_t(12));
        QCOMPARE(tile.chart.marks.size(), size_t(12));
        QCOMPARE(tile.chart.pointsBefore, size_t(8));
        QCOMPARE(tile.chart.marks.back().limits, LimitState::Firm);
        QCOMPARE(tile.chart.marks.back().centre, 100.0);
    }

    void theEndOfAChartKeepsItsBaselines()
    {
        ControlChart chart;
        chart.marks.resize(10);
        chart.marks[7].centre = 7;
        chart.baselines = {0, 2, 6};
        const ControlChart end = endOf(chart, 5);
        QCOMPARE(end.marks.size(), size_t(5));
        QCOMPARE(end.marks[2].centre, 7.0);
        QCOMPARE(end.pointsBefore, size_t(5));
        QCOMPARE(end.baselines, (std::vector<size_t>{0, 1}));
    }

    void whatCannotBeNegativeHasNoLowerLimitBelowNothing()
    {
        std::vector<KpiSpan> spans;
        std::vector<KpiValue> values;
        for (int month = 0; month < 12; ++month) {
            spans.push_back(spanOf(KpiWindow::Month, QDate(2025, 11, 1).addMonths(month)));
            values.push_back(known(month % 3 == 0 ? 2 : 0));
        }
        const ControlChart repeats = chartOf(*kpiRecipe(QStringLiteral("K08")), spans, values, {});
        QVERIFY(repeats.marks.front().low < 0);
        QVERIFY(!repeats.marks.front().hasLow);
        const ControlChart promoters = chartOf(*kpiRecipe(QStringLiteral("K23")), spans, values, {});
        QVERIFY(promoters.marks.front().hasLow);
        const auto write = [](double value) { return QString::number(value, 'f', 1); };
        QVERIFY(!kpiLimits(repeats.marks.front(), 1, write).contains(u'–'));
        QVERIFY(kpiLimits(promoters.marks.front(), 1, write).contains(u'–'));
    }

    void whatIsCountedOneByOneHasNoPlaces()
    {
        const auto write = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
        KpiDefinition repeats;
        repeats.key = QStringLiteral("K08");
        repeats.unit = QStringLiteral("incidents");
        QCOMPARE(kpiFigure(repeats, 2, write), QStringLiteral("2 incidents"));
        QCOMPARE(kpiFigure(repeats, {}, write), QStringLiteral("–"));
        KpiDefinition availability;
        availability.key = QStringLiteral("K03");
        availability.unit = QStringLiteral("%");
        QCOMPARE(kpiFigure(availability, 99.979, write), QStringLiteral("99.979 %"));
        QCOMPARE(kpiFigure(availability, 231, write), QStringLiteral("231 %"));
        repeats.unit = QStringLiteral("stumbles"); // of one's own: stays as it was typed
        QCOMPARE(kpiFigure(repeats, 1, write), QStringLiteral("1 stumbles"));
    }

    void theWorstPartStandsAndAllAreThere()
    {
        KpiDefinition kpi;
        kpi.id = Id<KpiDefinition>::named(QStringLiteral("K05"));
        kpi.key = QStringLiteral("K05");
        kpi.unit = QStringLiteral("%");
        KpiStore store(dayOf(QDate(2020, 1, 1)), {}, 0);
        for (const auto &[part, value] : {std::pair("requests", 0.08), std::pair("jobs", 0.3)}) {
            SampleSeries series{kpi.key, QString(QLatin1String(part)), {}, Frequency::Monthly, {}};
            series.points.push_back(
                {dayOf(QDate(2026, 10, 1)), value, {}, {}, 5000, false, SampleSource::Import});
            store.add(series);
        }
        const std::vector<KpiTile> tiles =
            scorecard({store, {&kpi}, {}, {}, {}, {}, {}, {}, QDate(2026, 11, 16)});
        const KpiTile &tile = tiles.front();
        QCOMPARE(tile.value.value, std::optional(0.3));
        QCOMPARE(tile.parts.size(), size_t(2));
        QCOMPARE(tile.parts[0].name, QStringLiteral("jobs"));
        QCOMPARE(tile.parts[1].value.value, std::optional(0.08));
    }

    void aPairIsShownEvenWhereItIsOff() // GR3
    {
        KpiPresets presets = kpiPresets(QDate(2026, 1, 1), QStringLiteral("EUR"));
        std::vector<const KpiDefinition *> rows;
        for (KpiDefinition &row : presets.definitions) {
            row.isOn = row.key == u"K02";
            rows.push_back(&row);
        }
        const KpiStore store(dayOf(QDate(2026, 1, 1)), {}, 0);
        const std::vector<KpiTile> tiles =
            scorecard({store, rows, {}, {}, {}, {}, {}, {}, QDate(2026, 11, 16)});
        QCOMPARE(tiles.size(), size_t(2));
        QCOMPARE(tiles[0].kpi->key, QStringLiteral("K02"));
        QCOMPARE(tiles[tiles[0].pair].kpi->key, QStringLiteral("K07"));
    }

    void aTeamIsHiddenWhereTheRestWouldBeTold() // GR2
    {
        KpiDefinition kpi;
        kpi.id = Id<KpiDefinition>::named(QStringLiteral("K23"));
        kpi.key = QStringLiteral("K23");
        kpi.frequency = Frequency::Quarterly;
        kpi.minimumGroup = 5;
        const auto shownWith = [&kpi](qint64 answersOfTheRest) {
            KpiStore store(dayOf(QDate(2026, 1, 1)), {}, 2);
            const Day day = dayOf(QDate(2026, 8, 3));
            store.add(CountEvent{Counted::Promoters, day, -1, 0, {8, 20, 0, 0}});
            store.add(CountEvent{Counted::Promoters, day, -1, 1, {2, answersOfTheRest, 0, 0}});
            const KpiScopeOf team{KpiScopeOf::Kind::Team, 0};
            return scorecard({store, {&kpi}, {}, {}, team, {}, {}, {}, QDate(2026, 11, 16)})
                .front()
                .value.value.has_value();
        };
        QVERIFY(shownWith(5));
        QVERIFY(!shownWith(4)); // the whole less the team would be those four
        QVERIFY(shownWith(0));
    }

    void onlyADecisionOrAnActionEndsTheatre() // X30, GR14
    {
        KpiDefinition kpi;
        kpi.id = Id<KpiDefinition>::named(QStringLiteral("K21"));
        KpiTile tile;
        tile.kpi = &kpi;
        tile.colour = TargetColour::Amber;
        tile.before = TargetColour::Red;
        tile.spans = {spanOf(KpiWindow::Month, QDate(2026, 9, 1)),
                      spanOf(KpiWindow::Month, QDate(2026, 10, 1))};
        QVERIFY(isTheatre(tile, {}, {}));
        KpiReview review;
        review.id = Id<KpiReview>::named(QStringLiteral("October"));
        review.heldOn = QDate(2026, 10, 7);
        KpiFinding finding;
        finding.review = review.id;
        finding.kpi = kpi.id;
        const std::vector<const KpiFinding *> findings{&finding};
        const std::vector<const KpiReview *> reviews{&review};
        QVERIFY(isTheatre(tile, findings, reviews)); // "noise" is no decision
        finding.decision = Id<Decision>::named(QStringLiteral("D-1"));
        QVERIFY(!isTheatre(tile, findings, reviews));
        review.heldOn = QDate(2026, 9, 7); // before the first bad period was over
        QVERIFY(isTheatre(tile, findings, reviews));
        tile.before = TargetColour::Green;
        QVERIFY(!isTheatre(tile, {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestKpiStatus)
#include "tst_kpi_status.moc"
