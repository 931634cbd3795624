// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/written_day.h"

#include <QtTest>

using namespace fairlead;

/// Dates in words, as each language writes them.
class TestWrittenDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void germanWritesADotBehindTheDay_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("written");
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German);
        QTest::newRow("British day") << british << QStringLiteral("d MMMM yyyy")
                                     << QStringLiteral("5 October 2026");
        QTest::newRow("German day") << german << QStringLiteral("d MMMM yyyy")
                                    << QStringLiteral("5. Oktober 2026");
        QTest::newRow("German weekday")
            << german << QStringLiteral("dddd d MMMM") << QStringLiteral("Montag 5. Oktober");
        QTest::newRow("British first day of a span") << british << QStringLiteral("d") << QStringLiteral("5");
        QTest::newRow("German first day of a span") << german << QStringLiteral("d") << QStringLiteral("5.");
        QTest::newRow("German short month, where a sentence may end")
            << german << QStringLiteral("d MMM") << QStringLiteral("5. Okt");
        QTest::newRow("German short month before the year")
            << german << QStringLiteral("d MMM yyyy") << QStringLiteral("5. Okt. 2026");
        QTest::newRow("without a day") << german << QStringLiteral("MMMM") << QStringLiteral("Oktober");
    }
    void germanWritesADotBehindTheDay()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, pattern);
        QFETCH(QString, written);
        QCOMPARE(writtenDay(QDate(2026, 10, 5), pattern, locale), written);
    }
};

QTEST_GUILESS_MAIN(TestWrittenDay)
#include "tst_written_day.moc"
