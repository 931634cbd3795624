// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecaster.h"
#include "core/reports/report_text.h"
#include "tests/support/report_fixture.h"

#include <QTest>

using namespace fairlead;

/// The quarterly plan with a forecast, by its text.
class TestReportChance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto sample = sampleFixture();
        QVERIFY(sample);
        m_sample = *std::move(sample);
        NoProgress progress;
        m_forecast = computeForecast(m_sample.workspace, m_sample.result, {}, ForecastKind::People,
                                     {.runs = 400}, progress)
                         .value();
        m_prices = promisePrices(m_sample.workspace, m_sample.result, {}, 100, progress).value();
    }

    void everyCommitmentHasItsBandsAndItsChance()
    {
        const QString text = report(Audience::Team);
        const Item *checkout = m_sample.workspace.byKey<Item>(u"R07");
        const ItemForecast *chances = m_forecast.find(checkout->id);
        QVERIFY(chances && chances->hasDeadline);
        const QString row = lineWith(text, u"With what chance", u"R07 ");
        const Notation notation;
        for (const int percent : {50, 80, 85, 95})
            QVERIFY2(row.contains(notation.day(chances->at(percent), 2026)), qPrintable(row));
        QVERIFY2(row.contains(u"\u00a0%"), qPrintable(row));
        QVERIFY(!text.contains(u"Chances need a simulation"));
        QVERIFY(text.contains(u"quarters were played with the people there are"));
    }

    void theLineByChanceNamesEveryPlannedItemOnce()
    {
        const QString text = report(Audience::Team);
        for (const TeamLine &line : m_sample.result.lines) {
            const Team *team = m_sample.workspace.find(line.team);
            if (!team)
                continue;
            const QString row = lineWith(text, u"What can be promised together", team->key);
            for (const RankedItem &ranked : line.items) {
                const Item *item = m_sample.workspace.find(ranked.item);
                const auto count = int(row.count(item->key));
                const bool isLeft = ranked.isAbove && item->state != ItemState::Done;
                QCOMPARE(count, isLeft ? 1 : 0);
            }
        }
    }

    void whatIsNotDoneHasItsPrice()
    {
        QVERIFY(!m_prices.empty());
        const QString text = report(Audience::Team);
        const PromisePrice &price = m_prices.front();
        const Item *item = m_sample.workspace.find(price.item);
        const QString row = lineWith(text, u"Not doing\n=", item->key);
        QVERIFY2(row.contains(QStringLiteral("< 1")) || row.contains(Notation().percent(price.own)),
                 qPrintable(row));
        // Where there is something to take, it is said.
        ReportInput input = m_sample.input(Audience::Team);
        std::vector<PromisePrice> prices{{price.item, 0.5, 0.4, 0.9}};
        input.prices = &prices;
        const QString dear = toText(quarterlyPlan(input).value());
        QVERIFY(lineWith(dear, u"Not doing\n=", item->key).contains(u"10.0 of 50.0"));
    }

    void theTimelineStandsOnPeopleDatesWithBands()
    {
        const QString text = report(Audience::Team);
        const Item *item = m_sample.workspace.byKey<Item>(u"R22");
        const PeopleDates *people = m_sample.result.people.find(item->id);
        const ItemForecast *chances = m_forecast.find(item->id);
        const QString row = lineWith(text, u"[timeline]", u"  R22 ");
        const Notation notation;
        QVERIFY2(row.contains(u": " + notation.date(people->finish)), qPrintable(row));
        QVERIFY2(row.contains(QStringLiteral("P50 %1, P85 %2")
                                  .arg(notation.date(chances->at(50)), notation.date(chances->at(85)))),
                 qPrintable(row));
    }

    void withoutAForecastThePlanSaysSo()
    {
        const QString text = toText(quarterlyPlan(m_sample.input(Audience::Team)).value());
        QVERIFY(text.contains(u"Chances need a simulation"));
        QVERIFY(!text.contains(u"With what chance"));
        QVERIFY(!text.contains(u"Would cost"));
    }

    void outsidersReadNobodysName()
    {
        const QStringList found =
            wordsFound(report(Audience::Stakeholder), wordsForPeople(m_sample.workspace));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }

private:
    QString report(Audience audience) const
    {
        ReportInput input = m_sample.input(audience);
        input.forecast = &m_forecast;
        input.prices = &m_prices;
        return toText(quarterlyPlan(input).value());
    }
    /// The first line after `heading` that begins with `start`, or has it where it is short.
    static QString lineWith(const QString &text, QStringView heading, QStringView start)
    {
        const QString line = u'\n' + start.toString();
        const qsizetype at = text.indexOf(line, text.lastIndexOf(heading));
        return at < 0 ? QString() : text.mid(at + 1, text.indexOf(u'\n', at + 1) - at - 1);
    }

    ReportFixture m_sample;
    Forecast m_forecast;
    std::vector<PromisePrice> m_prices;
};

QTEST_GUILESS_MAIN(TestReportChance)
#include "tst_report_chance.moc"
