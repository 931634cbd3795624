// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_metrics_fixture.h"

#include "ui/kit/value_edit.h"
#include "ui/metrics/kpi_chart.h"
#include "ui/metrics/kpi_chart_view.h"
#include "ui/metrics/kpi_facts.h"
#include "ui/metrics/kpi_page.h"
#include "ui/metrics/kpi_words.h"
#include "ui/metrics/scorecard_view.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QLineSeries>

using namespace fairlead;

/// Metrics ▸ Figure (V6b) on the sample.
class TestKpiView : public QObject {
    Q_OBJECT

    class Fixture : public MetricsFixture {
    public:
        explicit Fixture(QStringView key)
        {
            view->showView(QStringLiteral("V6b"));
            view->kpi().show(kpi(key));
        }
        KpiPage &page() { return view->kpi().page(); }
        KpiChartView &chart() { return page().chart(); }
        const std::vector<KpiChartPoint> &points() { return chart().data().points; }
        void press(int key) { QTest::keyClick(&chart(), Qt::Key(key)); }
        QString facts() { return page().facts().lines().join(u'\n'); }
    };

private Q_SLOTS:
    void theChartShowsTheValuesWithTheirLimits()
    {
        Fixture fixture(u"K07");
        const KpiTile &tile = fixture.tile(u"K07");
        QVERIFY(fixture.points().size() >= 12);
        for (size_t i = 0; i < tile.history.size(); ++i)
            QCOMPARE(fixture.points()[i].value, tile.history[i].value);
        const KpiChartPoint &last = fixture.points()[11];
        QVERIFY(std::abs(last.centre - tile.chart.marks.back().centre * 100) < 1e-9); // a share is shown in %
        QVERIFY(last.low < last.centre && last.centre < last.high);
        QCOMPARE(last.limits, LimitState::Provisional); // twelve points
        QVERIFY(fixture.chart().data().limits.contains(QStringLiteral("provisional")));
        // Value and limits are lines of their own, and so is the target.
        QVERIFY(fixture.chart().chart().series().size() >= 4);
        for (int i = 0; i < 12; ++i) {
            const QPointF at = fixture.chart().chart().pointAt(i);
            QVERIFY(fixture.chart().chart().columnRect(i).contains(at));
        }
    }

    void belowEightPointsThereAreNoLimits()
    {
        Fixture fixture(u"K21"); // four quarters
        QVERIFY(fixture.tile(u"K21").chart.marks.size() < size_t(fewestForLimits));
        for (const KpiChartPoint &point : fixture.points())
            QCOMPARE(point.limits, LimitState::None);
        QVERIFY2(fixture.chart().data().limits.contains(QStringLiteral("no limits below 8")),
                 qPrintable(fixture.chart().data().limits));
        QVERIFY(!fixture.chart().data().targets.empty());
        QVERIFY(fixture.chart().data().finding.contains(QStringLiteral("too few values")));
    }

    void thePairIsAlwaysThere() // GR3
    {
        Fixture fixture(u"K02");
        for (const KpiTile &tile : fixture.answer().tiles) {
            fixture.view->kpi().show(tile.kpi->id);
            QVERIFY2(fixture.page().pairChart().isVisible(), qPrintable(tile.kpi->key));
            QCOMPARE(fixture.page().pairChart().data().name,
                     fixture.answer().tiles[tile.pair].kpi->caption());
        }
    }

    void theFactsSayWhatItMeans()
    {
        Fixture fixture(u"K07");
        const KpiTile &tile = fixture.tile(u"K07");
        for (const QString &words : {tile.kpi->formula, tile.kpi->question, tile.kpi->whatMovesIt})
            QVERIFY2(fixture.facts().contains(words), qPrintable(words));
        QVERIFY2(fixture.facts().contains(QStringLiteral("20 of 180")), qPrintable(fixture.facts()));
        QVERIFY(fixture.facts().contains(QStringLiteral("definition %1").arg(tile.kpi->version)));
        QVERIFY(fixture.facts().contains(QStringLiteral("to date")));
        fixture.view->kpi().show(fixture.kpi(u"K12"));
        const KpiSpread &spread = fixture.tile(u"K12").spread;
        QVERIFY(spread.judged > 0);
        QVERIFY2(fixture.facts().contains(QStringLiteral("Worst service")), qPrintable(fixture.facts()));
        for (const Person &person : fixture.workbench->workspace().rows<Person>())
            QVERIFY2(!fixture.facts().contains(person.name), qPrintable(person.name)); // GR1
    }

    void keysWalkAlongThePoints()
    {
        Fixture fixture(u"K07");
        fixture.chart().setFocus();
        fixture.press(Qt::Key_Home);
        QCOMPARE(fixture.chart().current(), 0);
        fixture.press(Qt::Key_Right);
        QCOMPARE(fixture.chart().current(), 1);
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&fixture.chart());
        QCOMPARE(chart->childCount(), int(fixture.points().size()));
        QVERIFY(chart->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Nov 2025")));
        QTest::mouseClick(fixture.chart().viewport(), Qt::LeftButton, {},
                          fixture.chart().partArea(4).center());
        QCOMPARE(fixture.chart().current(), 4);
        const QString before = fixture.view->kpi().chooser().currentText();
        fixture.press(Qt::Key_K);
        QVERIFY(fixture.view->kpi().chooser().currentText() != before);
        fixture.press(Qt::Key_J);
        QCOMPARE(fixture.view->kpi().chooser().currentText(), before);
    }

    void aNoteStandsOnTheChart()
    {
        Fixture fixture(u"K07");
        fixture.chart().setFocus();
        fixture.press(Qt::Key_Home);
        fixture.press(Qt::Key_A);
        KpiEntry &entry = fixture.page().entry();
        QVERIFY(entry.isVisible() && entry.wordsEdit().hasFocus());
        QTest::keyClick(&entry.wordsEdit(), Qt::Key_Return); // without words
        QVERIFY(entry.isVisible());
        QTest::keyClicks(&entry.wordsEdit(), QStringLiteral("canaries"));
        QTest::keyClick(&entry.wordsEdit(), Qt::Key_Return);
        fixture.wait();
        QVERIFY(!entry.isVisible());
        QCOMPARE(fixture.chart().data().notes.size(), size_t(1));
        QVERIFY(fixture.chart().data().words(0).contains(QStringLiteral("canaries")));
        QVERIFY(fixture.facts().contains(QStringLiteral("canaries")));
        QVERIFY(fixture.tile(u"K07").chart.baselines.size() == 1); // a note moves no limits
        fixture.workbench->undo();
        fixture.wait();
        QVERIFY(fixture.chart().data().notes.empty());
    }

    void aNewBaselineStartsTheLimitsAnew()
    {
        Fixture fixture(u"K11");
        const double before = fixture.points()[11].centre;
        fixture.chart().setCurrent(2);
        fixture.chart().setFocus();
        fixture.press(Qt::Key_B);
        QTest::keyClicks(&fixture.page().entry().wordsEdit(), QStringLiteral("review slots in the day"));
        QTest::keyClick(&fixture.page().entry().wordsEdit(), Qt::Key_Return);
        fixture.wait();
        QVERIFY(fixture.points()[2].beginsBaseline);
        QVERIFY(fixture.points()[11].centre < before);
        QVERIFY(fixture.chart().data().notes.front().isNewBaseline);
    }

    void aTypedValueShows()
    {
        Fixture fixture(u"K01");
        fixture.chart().setCurrent(11);
        fixture.chart().setFocus();
        fixture.press(Qt::Key_V);
        KpiEntry &entry = fixture.page().entry();
        QVERIFY(entry.periodBox().currentText().contains(QStringLiteral("Oct")));
        QTest::keyClicks(&entry.numeratorEdit(), QStringLiteral("100"));
        QTest::keyClick(&entry.numeratorEdit(), Qt::Key_Return);
        QVERIFY(entry.isVisible()); // it needs its denominator
        QTest::keyClicks(&entry.denominatorEdit(), QStringLiteral("200"));
        QTest::keyClick(&entry.denominatorEdit(), Qt::Key_Return);
        fixture.wait();
        QCOMPARE(fixture.tile(u"K01").value.value, std::optional(50.0));
        QVERIFY(fixture.page().standing().contains(QStringLiteral("misses the target")));
        fixture.workbench->undo();
        fixture.wait();
        QVERIFY(fixture.page().standing().contains(QStringLiteral("86.9 %")));
    }

    void theValuesStandInATable()
    {
        Fixture fixture(u"K07");
        fixture.chart().setFocus();
        fixture.press(Qt::Key_T);
        QVERIFY(fixture.page().frame().isTable());
        const PictureTable table = fixture.chart().pictureTable();
        QCOMPARE(size_t(table.rows.size()), fixture.points().size());
        QCOMPARE(table.rows[11][1], QStringLiteral("11.1"));
        QVERIFY(table.rows[11][2].contains(QStringLiteral("20 of 180")));
    }

    void thePictureIsDrawnOnPaper()
    {
        Fixture fixture(u"K07");
        QImage image(fixture.chart().pictureSize().toSize(), QImage::Format_RGB32);
        image.fill(lightTheme().ground);
        const QImage empty = image;
        QPainter painter(&image);
        fixture.chart().drawPicture(painter, lightTheme());
        painter.end();
        QVERIFY(image != empty);
    }
};

QTEST_MAIN(TestKpiView)
#include "tst_kpi_view.moc"
