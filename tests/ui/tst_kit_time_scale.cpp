// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/time_scale.h"

#include <QTest>

using namespace fairlead;

class TestKitTimeScale : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDayMapsBack_data()
    {
        QTest::addColumn<double>("pixelsPerDay");
        for (const double pixels : {0.25, 1.0, 3.0, 16.0, 100.0})
            QTest::addRow("%.2f px", pixels) << pixels;
    }
    void everyDayMapsBack()
    {
        QFETCH(double, pixelsPerDay);
        const TimeScale scale{QDate(2026, 10, 1), pixelsPerDay};
        for (int day = -400; day < 400; ++day) {
            const QDate date = scale.first.addDays(day);
            QCOMPARE(scale.toDay(scale.toX(date) + pixelsPerDay / 2), date);
            QCOMPARE(scale.toX(date.addDays(1)) - scale.toX(date), pixelsPerDay);
        }
    }

    void theStartOfADayBelongsToIt()
    {
        const TimeScale scale{QDate(2026, 10, 1), 10};
        QCOMPARE(scale.toDay(20.0), QDate(2026, 10, 3));
        QCOMPARE(scale.toDay(19.999), QDate(2026, 10, 2));
        QCOMPARE(scale.toDay(-0.001), QDate(2026, 9, 30));
    }

    void zoomKeepsTheDayUnderTheMouse()
    {
        const TimeScale scale{QDate(2026, 10, 1), 16};
        for (const double factor : {0.5, 0.8, 1.25, 2.0})
            for (const double x : {0.0, 333.0, 1900.0})
                QCOMPARE(scale.zoomed(factor, x).toDay(x), scale.toDay(x));
    }
};

QTEST_GUILESS_MAIN(TestKitTimeScale)
#include "tst_kit_time_scale.moc"
