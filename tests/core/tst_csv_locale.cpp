// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/locale_dates.h"
#include "core/exchange/locale_numbers.h"

#include <QTest>

using namespace fairlead;
using OrderKind = DateOrderVerdict::Kind;

Q_DECLARE_METATYPE(fairlead::DateOrder)

class TestCsvLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void knowsMonthsInSevenLanguages();
    void decidesTheOrder_data();
    void decidesTheOrder();
    void namesAnExampleWhenAmbiguous();
    void countsWhatIsNoDate();
    void readsNumbers_data();
    void readsNumbers();
    void refusesNumbers_data();
    void refusesNumbers();
    void decidesTheDecimalMark();
    void readsShares();
    void readsYesAndNo();
};

void TestCsvLocale::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *text, DateOrder order, QDate date) {
        QTest::newRow(text) << QString::fromUtf8(text) << order << date;
    };
    const QDate d(2026, 9, 22);
    for (const DateOrder order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        for (const char *text : {"2026-09-22",
                                 "2026-09-22T23:59:59.000Z",
                                 "2026-09-22 09:26",
                                 "2026/09/22",
                                 "2026.9.22",
                                 "20260922",
                                 "22.09.2026",
                                 "22.9.26",
                                 "22/Sep/26 9:26 AM",
                                 "22-Sep-2026",
                                 "Sep 22, 2026",
                                 "September 22nd 2026",
                                 "Tue Sep 22 2026 05:00:00 GMT+0000 (GMT)",
                                 "22. September 2026",
                                 "22 de septiembre de 2026",
                                 "22 września 2026",
                                 "22/сен/26 09:59",
                                 "22 septembre 2026",
                                 "22 setembro 2026",
                                 "Tuesday, 22 September 2026",
                                 "2026 Sep 22"})
            row(text, order, d);
    }
    row("22/09/2026", DateOrder::DayMonthYear, d);
    row("22/09/26 9:26 AM", DateOrder::DayMonthYear, d);
    row("09/22/2026", DateOrder::MonthDayYear, d);
    row("9-22-26", DateOrder::MonthDayYear, d);
    row("26-09-22", DateOrder::YearMonthDay, d);
    row("29/июл/26 09:59", DateOrder::DayMonthYear, QDate(2026, 7, 29));
    row("1er janvier 2026", DateOrder::DayMonthYear, QDate(2026, 1, 1));
    row("29.02.2028", DateOrder::DayMonthYear, QDate(2028, 2, 29));
    row("01/02/90", DateOrder::DayMonthYear, QDate(1990, 2, 1));
    row("  ", DateOrder::DayMonthYear, QDate());
}

void TestCsvLocale::readsDates()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QDate, date);
    const auto read = parseDate(text, order);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, date);
}

void TestCsvLocale::refusesDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString noDate = QStringLiteral("is no date");
    const QString range = QStringLiteral("between 1990 and 2100");
    for (const char *text : {"tomorrow", "31.02.2026", "2026-13-01", "2026-00-10", "45", "46034", "1/2",
                             "1/2/3/4x", "//", "Q3 2026", "2026-W05", "12:30", "22/Foo/26", "Sep Sep 2026",
                             "2026-09-222", "١٢/٠٣/٢٠٢٦", "10000-01-01"})
        QTest::newRow(text) << QString::fromUtf8(text) << noDate;
    for (const char *text :
         {"9999-12-31", "31.12.9999", "1989-12-31", "2101-01-01", "0001-01-01", "31 Dec 9999"})
        QTest::newRow(text) << QString::fromUtf8(text) << range;
    QTest::newRow("endless") << QString(100'000, u'1') << noDate;
}

void TestCsvLocale::refusesDates()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto read = parseDate(text, DateOrder::DayMonthYear);
    QVERIFY2(!read, qPrintable(read ? read->toString() : QString()));
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    QVERIFY(read.error().message.size() < 200);
}

void TestCsvLocale::knowsMonthsInSevenLanguages()
{
    const QList<QStringList> months = {
        {QStringLiteral("Jan"), QStringLiteral("Januar"), QStringLiteral("janv."), QStringLiteral("enero"),
         QStringLiteral("jan"), QStringLiteral("sty"), QStringLiteral("янв"), QStringLiteral("января")},
        {QStringLiteral("Feb"), QStringLiteral("février"), QStringLiteral("févr."), QStringLiteral("feb"),
         QStringLiteral("fev"), QStringLiteral("lut"), QStringLiteral("фев")},
        {QStringLiteral("Mar"), QStringLiteral("März"), QStringLiteral("Mrz"), QStringLiteral("mars"),
         QStringLiteral("mar"), QStringLiteral("março"), QStringLiteral("marca"), QStringLiteral("мар"),
         QStringLiteral("марта")},
        {QStringLiteral("Apr"), QStringLiteral("avr."), QStringLiteral("abr"), QStringLiteral("kwi"),
         QStringLiteral("апр")},
        {QStringLiteral("May"), QStringLiteral("Mai"), QStringLiteral("mayo"), QStringLiteral("maio"),
         QStringLiteral("maj"), QStringLiteral("мая"), QStringLiteral("май")},
        {QStringLiteral("Jun"), QStringLiteral("juin"), QStringLiteral("junio"), QStringLiteral("junho"),
         QStringLiteral("cze"), QStringLiteral("июн")},
        {QStringLiteral("Jul"), QStringLiteral("juil."), QStringLiteral("julio"), QStringLiteral("julho"),
         QStringLiteral("lip"), QStringLiteral("июл")},
        {QStringLiteral("Aug"), QStringLiteral("août"), QStringLiteral("ago"), QStringLiteral("sie"),
         QStringLiteral("авг")},
        {QStringLiteral("Sep"), QStringLiteral("Sept"), QStringLiteral("sept."), QStringLiteral("set"),
         QStringLiteral("wrz"), QStringLiteral("сен"), QStringLiteral("сент")},
        {QStringLiteral("Oct"), QStringLiteral("Okt"), QStringLiteral("out"), QStringLiteral("paź"),
         QStringLiteral("окт")},
        {QStringLiteral("Nov"), QStringLiteral("lis"), QStringLiteral("ноя"), QStringLiteral("нояб.")},
        {QStringLiteral("Dec"), QStringLiteral("Dez"), QStringLiteral("déc."), QStringLiteral("dic"),
         QStringLiteral("gru"), QStringLiteral("дек")}};
    for (int month = 1; month <= 12; ++month) {
        for (const QString &word : months[month - 1])
            QVERIFY2(monthNumber(word) == month, qPrintable(word));
    }
    QCOMPARE(monthNumber(QStringLiteral("jui")), 0); // June or July
    QCOMPARE(monthNumber(QStringLiteral("ma")), 0);
    QCOMPARE(monthNumber(QStringLiteral("Monday")), 0);
}

void TestCsvLocale::decidesTheOrder_data()
{
    QTest::addColumn<QStringList>("sample");
    QTest::addColumn<int>("kind");
    QTest::addColumn<DateOrder>("order");
    const auto row = [](const char *name, const QStringList &sample, OrderKind kind, DateOrder order) {
        QTest::newRow(name) << sample << int(kind) << order;
    };
    row("ISO", {QStringLiteral("2026-03-04"), QStringLiteral("2026-03-05T10:00:00Z")}, OrderKind::Decided,
        DateOrder::DayMonthYear);
    row("day first", {QStringLiteral(""), QStringLiteral("03/04/2026"), QStringLiteral("13/04/2026")},
        OrderKind::Decided, DateOrder::DayMonthYear);
    row("month first", {QStringLiteral("03/04/2026"), QStringLiteral("04/13/2026")}, OrderKind::Decided,
        DateOrder::MonthDayYear);
    row("ambiguous", {QStringLiteral("03/04/2026"), QStringLiteral("05/06/2026")}, OrderKind::Ambiguous,
        DateOrder::DayMonthYear);
    row("the same either way", {QStringLiteral("03/03/2026"), QStringLiteral("04/04/2026")},
        OrderKind::Decided, DateOrder::DayMonthYear);
    row("conflicting", {QStringLiteral("13/01/2026"), QStringLiteral("01/13/2026")}, OrderKind::Conflicting,
        DateOrder::DayMonthYear);
    row("dots are day first", {QStringLiteral("03.04.2026")}, OrderKind::Decided, DateOrder::DayMonthYear);
    row("words", {QStringLiteral("22/Sep/25 9:26 AM")}, OrderKind::Decided, DateOrder::DayMonthYear);
    row("two-digit year first", {QStringLiteral("26-04-23"), QStringLiteral("26-04-03")},
        OrderKind::Ambiguous, DateOrder::DayMonthYear);
    row("two-digit year first, certain",
        {QStringLiteral("31-12-30"), QStringLiteral("26-04-23"), QStringLiteral("97-04-03")},
        OrderKind::Decided, DateOrder::YearMonthDay);
    row("no dates", {QStringLiteral("a"), QStringLiteral(""), QStringLiteral("7")}, OrderKind::NoDates,
        DateOrder::YearMonthDay);
}

void TestCsvLocale::decidesTheOrder()
{
    QFETCH(QStringList, sample);
    QFETCH(int, kind);
    QFETCH(DateOrder, order);
    const DateOrderVerdict verdict = decideDateOrder(sample);
    QCOMPARE(int(verdict.kind), kind);
    QCOMPARE(verdict.order, order);
}

void TestCsvLocale::namesAnExampleWhenAmbiguous()
{
    const DateOrderVerdict verdict =
        decideDateOrder({QStringLiteral("01/01/2026"), QStringLiteral("03/04/2026")});
    QCOMPARE(verdict.example, QStringLiteral("03/04/2026"));
    QCOMPARE(verdict.candidates, (QList<DateOrder>{DateOrder::DayMonthYear, DateOrder::MonthDayYear}));
}

void TestCsvLocale::countsWhatIsNoDate()
{
    const DateOrderVerdict verdict = decideDateOrder({QStringLiteral("13/01/2026"), QStringLiteral("soon"),
                                                      QStringLiteral(""), QStringLiteral("9999-01-01")});
    QCOMPARE(verdict.kind, OrderKind::Decided);
    QCOMPARE(verdict.dates, 1);
    QCOMPARE(verdict.unreadable, 2);
    QCOMPARE(verdict.firstUnreadable, QStringLiteral("soon"));
}

void TestCsvLocale::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<double>("value");
    const auto row = [](const char *text, bool comma, double value) {
        QTest::addRow("%s %d", text, int(comma)) << QString::fromUtf8(text) << comma << value;
    };
    row("1.5", false, 1.5);
    row("1,5", true, 1.5);
    row("1,234.5", false, 1234.5);
    row("1.234.567,25", true, 1234567.25);
    row("1 234,5", true, 1234.5);
    row("1\u00A0234,5", true, 1234.5);
    row("1'234.5", false, 1234.5);
    row("-3", false, -3);
    row("\u22123,5", true, -3.5);
    row(".5", false, 0.5);
    row("5.", false, 5);
    row("+7", true, 7);
}

void TestCsvLocale::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, comma);
    QFETCH(double, value);
    const auto number = parseNumber(text, comma ? DecimalMark::Comma : DecimalMark::Dot);
    QVERIFY2(number, qPrintable(number ? QString() : number.error().message));
    QCOMPARE(number->value(), value);
}

void TestCsvLocale::refusesNumbers_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1,5", "12,34", "1.2.3", "abc", "-", ".", "1e5", "nan", "inf", "1,2345", "--1",
                             "0x10", "9999999999999999", "1,", "٣"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("endless") << QString(1000, u'9');
}

void TestCsvLocale::refusesNumbers()
{
    QFETCH(QString, text);
    QVERIFY(!parseNumber(text, DecimalMark::Dot));
}

void TestCsvLocale::decidesTheDecimalMark()
{
    QCOMPARE(decideDecimalMark({QStringLiteral("1"), QStringLiteral(""), QStringLiteral("2,5")}),
             DecimalMark::Comma);
    QCOMPARE(decideDecimalMark({QStringLiteral("1.5 %"), QStringLiteral("2")}), DecimalMark::Dot);
    QCOMPARE(decideDecimalMark({QStringLiteral("1.234,5")}), DecimalMark::Comma);
    QCOMPARE(decideDecimalMark({QStringLiteral("1,234,567")}), DecimalMark::Dot);
    QCOMPARE(decideDecimalMark({QStringLiteral("0,125")}), DecimalMark::Comma);
    QVERIFY(!decideDecimalMark({QStringLiteral("1,234"), QStringLiteral("7")}));
    QVERIFY(!decideDecimalMark({QStringLiteral("1,5"), QStringLiteral("2.5")}));
}

void TestCsvLocale::readsShares()
{
    const auto share = [](const char *text) { return parseShare(QString::fromUtf8(text), DecimalMark::Dot); };
    QCOMPARE(share("80 %")->value(), 0.8);
    QCOMPARE(share("80")->value(), 0.8);
    QCOMPARE(share("0.8")->value(), 0.8);
    QCOMPARE(share("1")->value(), 1.0);
    QCOMPARE(share("1 %")->value(), 0.01);
    QCOMPARE(share("120%")->value(), 1.2);
    QVERIFY(!share("")->has_value());
    QVERIFY(!share("-5"));
    QVERIFY(!share("%"));
    QVERIFY(!share("5000"));
}

void TestCsvLocale::readsYesAndNo()
{
    for (const char *word : {"yes", "Y", "TRUE", "1", "x", "Ja", "oui", "sí", "sim", "tak", "Да"})
        QVERIFY2(parseYesNo(QString::fromUtf8(word)).value().value(), word);
    for (const char *word : {"no", "N", "false", "0", "nein", "non", "não", "nie", "нет"})
        QVERIFY2(!parseYesNo(QString::fromUtf8(word)).value().value(), word);
    QVERIFY(!parseYesNo(QString()).value().has_value());
    QVERIFY(!parseYesNo(QStringLiteral("perhaps")));
}

QTEST_GUILESS_MAIN(TestCsvLocale)
#include "tst_csv_locale.moc"
