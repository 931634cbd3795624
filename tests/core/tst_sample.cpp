// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include <QTest>

using namespace fairlead;

/// The counts of sample-workspace.md 6.17, as far as the data exists.
class TestSample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheCountsThatItsPageStates()
    {
        const auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        QCOMPARE(sample->rows<Person>().size(), size_t(26));
        QCOMPARE(sample->rows<Team>().size(), size_t(3));
        QCOMPARE(sample->rows<Site>().size(), size_t(3));
        QCOMPARE(sample->rows<Leave>().size(), size_t(26));
        QCOMPARE(sample->rows<Item>().size(), size_t(45));
        QCOMPARE(sample->rows<Dependency>().size(), size_t(46));
        QCOMPARE(sample->rows<Agreement>().size(), size_t(12));
        QCOMPARE(sample->rows<Objective>().size(), size_t(5));
        QCOMPARE(sample->rows<KeyResult>().size(), size_t(14));
        QCOMPARE(sample->rows<Shift>().size(), size_t(14 * 3 * 2));
        QCOMPARE(sample->rows<Risk>().size(), size_t(10));
        QCOMPARE(sample->rows<Decision>().size(), size_t(8));
        QCOMPARE(sample->rows<ActionItem>().size(), size_t(24));
    }

    void hasTwoMilestonesAndFortyThreeWorkItems()
    {
        const auto sample = marloweQuay();
        QVERIFY(sample);
        const auto &items = sample->rows<Item>();
        QCOMPARE(
            std::count_if(items.begin(), items.end(), [](const Item &item) { return item.isMilestone(); }),
            2);
    }

    void everyStepOfItsHistoryKeepsTheRules()
    {
        const auto history = marloweQuayHistory(); // applies each step with all rules
        QVERIFY2(history, history ? "" : qPrintable(history.error().message));
        QCOMPARE(history->size(), size_t(6));
    }

    void refusesAFieldThatIsNotKnown()
    {
        const auto history = historyFromJson(
            R"([{"at": "2026-01-01T00:00:00.000Z", "sentence": "x", "add": {"tag": [{"id": "a", "name": "b", "colour": "red"}]}}])");
        QVERIFY(!history);
        QVERIFY(history.error().message.contains(u"not known"));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
