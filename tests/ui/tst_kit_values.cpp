// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing values: formats, fields, figures and tab-separated text.
#include "core/base/typed_day.h"
#include "ui/kit/figures.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/tsv.h"
#include "ui/kit/value_edit.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace fairlead;

namespace {

const QDate today(2026, 11, 16);

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestKitValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("date");
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German);
        QTest::newRow("iso") << text("2026-12-24") << german << QDate(2026, 12, 24);
        QTest::newRow("day and month") << text("24 Dec") << british << QDate(2026, 12, 24);
        QTest::newRow("nearest year") << text("4 Jan") << british << QDate(2027, 1, 4);
        QTest::newRow("long month") << text("24 December 2025") << british << QDate(2025, 12, 24);
        QTest::newRow("german month") << text("24. Dezember") << german << QDate(2026, 12, 24);
        QTest::newRow("english month in German") << text("24 dec") << german << QDate(2026, 12, 24);
        QTest::newRow("month first") << text("Dec 24, 2026") << american << QDate(2026, 12, 24);
        QTest::newRow("dots") << text("24.12.") << german << QDate(2026, 12, 24);
        QTest::newRow("dots with year") << text("24.12.27") << german << QDate(2027, 12, 24);
        QTest::newRow("slashes") << text("3/12/2026") << british << QDate(2026, 12, 3);
        QTest::newRow("American slashes") << text("3/12/2026") << american << QDate(2026, 3, 12);
        QTest::newRow("days from today") << text("+5") << british << QDate(2026, 11, 21);
        QTest::newRow("days ago") << text("-2") << british << QDate(2026, 11, 14);
        QTest::newRow("weekday") << text("fri") << british << QDate(2026, 11, 20);
        QTest::newRow("the same weekday") << text("Monday") << british << QDate(2026, 11, 23);
        QTest::newRow("German weekday") << text("Do") << german << QDate(2026, 11, 19);
        QTest::newRow("29 February") << text("29 Feb 2027") << british << QDate();
        QTest::newRow("not a date") << text("soon") << british << QDate();
        QTest::newRow("no such month") << text("24.13.2026") << german << QDate();
    }
    void datesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QLocale, locale);
        QFETCH(QDate, date);
        QCOMPARE(typedDay(typed, today, locale), date);
    }

    void writtenDatesAreReadBack_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Portuguese,
                                    QLocale::Polish, QLocale::Swedish, QLocale::Japanese, QLocale::C})
            QTest::newRow(qPrintable(QLocale::languageToString(language))) << QLocale(language);
    }
    void writtenDatesAreReadBack()
    {
        QFETCH(QLocale, locale);
        for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(9))
            QCOMPARE(typedDay(dateText(date, locale), today, locale), date);
    }

    void numbersAreReadWithEitherMark_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("point") << text("2.5") << QVariant(2.5);
        QTest::newRow("comma") << text("2,5") << QVariant(2.5);
        QTest::newRow("with unit") << text("16 d") << QVariant(16.0);
        QTest::newRow("minus") << text("−3") << QVariant(-3.0);
        QTest::newRow("hyphen") << text("-3") << QVariant(-3.0);
        QTest::newRow("rounded") << text("1.2349") << QVariant(1.23);
        QTest::newRow("nothing") << text("  ") << QVariant();
    }
    void numbersAreReadWithEitherMark()
    {
        QFETCH(QString, typed);
        QFETCH(QVariant, value);
        const auto read = numberFormat({.least = -10, .most = 99}, text("d")).read(typed);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, value);
    }

    void whatCannotBeReadIsRefusedInASentence()
    {
        QVERIFY(!numberFormat({}).read(text("many")));
        QVERIFY(numberFormat({.most = 10}).read(text("11")).error().message.contains(text("10")));
        QVERIFY(!numberFormat({}, {}, Need::Required).read({}));
        QVERIFY(!textFormat(Need::Required).read(text(" ")));
        QVERIFY(dateFormat(today).read(text("soon")).error().message.contains(text("soon")));
        QVERIFY(!numberFormat({}).read(text("nan")));
        QVERIFY(!numberFormat({}).read(text("inf")));
    }

    void figuresHaveNoTrailingZerosAndARealMinus()
    {
        const QLocale c = QLocale::c();
        QCOMPARE(figure(2.50, 2, c), text("2.5"));
        QCOMPARE(figure(20, 2, c), text("20"));
        QCOMPARE(figure(-8, 0, c), text("−8"));
        QCOMPARE(figure(-0.004, 2, c), text("0"));
        QCOMPARE(figure(100, 0, c), text("100"));
        QCOMPARE(figure(2.5, 1, QLocale(QLocale::German)), text("2,5"));
    }

    void tabSeparatedTextIsReadBack_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("plain") << QList<QStringList>{{text("a"), text("b")}, {text("c"), text("d")}};
        QTest::newRow("empty cells") << QList<QStringList>{{text("a"), {}, {}}, {{}, text("d"), {}}};
        QTest::newRow("tabs, quotes and lines")
            << QList<QStringList>{{text("a\tb"), text("say \"no\""), text("two\nlines")}};
        QTest::newRow("one cell") << QList<QStringList>{{text("ü")}};
    }
    void tabSeparatedTextIsReadBack()
    {
        QFETCH(QList<QStringList>, rows);
        QCOMPARE(fromTsv(toTsv(rows)), rows);
    }

    void everyLineEndIsRead()
    {
        const QList<QStringList> expected{{text("a"), text("b")}, {text("c"), text("d")}};
        for (const char *typed : {"a\tb\nc\td", "a\tb\r\nc\td\r\n", "a\tb\rc\td\r"})
            QCOMPARE(fromTsv(text(typed)), expected);
        QCOMPARE(fromTsv(text("\"never closed")), QList<QStringList>{{text("never closed")}});
        QCOMPARE(fromTsv({}), QList<QStringList>());
    }

    void enterCommitsOnceAndEscapeRestores()
    {
        ValueEdit edit(numberFormat({.decimals = 1}, text("d")));
        QSignalSpy committed(&edit, &ValueEdit::committed);
        edit.setValue(16.0);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        QCOMPARE(edit.text(), text("16"));
        edit.selectAll();
        QTest::keyClicks(&edit, text("12.5"));
        QCOMPARE(committed.count(), 0);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed[0][0], QVariant(12.5));
        edit.selectAll();
        QTest::keyClicks(&edit, text("99"));
        QTest::keyClick(&edit, Qt::Key_Escape);
        QCOMPARE(edit.text(), QLocale().toString(12.5));
        edit.clearFocus();
        QCOMPARE(committed.count(), 1);
        QCOMPARE(edit.text(), QString(QLocale().toString(12.5) % QChar(0x00A0) % u'd'));
    }

    void upAndDownStep()
    {
        ValueEdit edit(dateFormat(today));
        edit.setValue(today);
        QTest::keyClick(&edit, Qt::Key_Up);
        QTest::keyClick(&edit, Qt::Key_Up);
        QTest::keyClick(&edit, Qt::Key_Down);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.value(), QVariant(today.addDays(1)));
        QTest::keyClick(&edit, Qt::Key_Semicolon, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.value(), QVariant(today));
    }

    void aFieldSaysUnderItselfWhatIsWrong()
    {
        FormRows form;
        auto *field = new ValueField(dateFormat(today));
        form.add(text("Start"), field);
        QSignalSpy committed(field, &FormField::committed);
        form.show();
        QCOMPARE(field->editor()->accessibleName(), text("Start"));
        auto *edit = qobject_cast<ValueEdit *>(field->editor());
        QTest::keyClicks(edit, text("soon"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(field->error().contains(text("soon")));
        QCOMPARE(committed.count(), 0);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(field->error().isEmpty());
        QTest::keyClicks(edit, text("24 Dec"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(field->value(), QVariant(QDate(2026, 12, 24)));
    }

    void settingAValueCommitsNothing()
    {
        auto *number = new ValueField(numberFormat({}));
        auto *choice = new ChoiceField({{1, text("one")}, {2, text("two")}});
        auto *note = new NoteField;
        auto *yes = new SwitchField(text("Yes"));
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        for (FormField *field : std::initializer_list<FormField *>{number, choice, note, yes}) {
            rows->addWidget(field);
            connect(field, &FormField::committed, this, [] { QFAIL("committed by itself"); });
        }
        number->setValue(3.0);
        choice->setValue(2);
        note->setValue(text("words"));
        yes->setValue(true);
        QCOMPARE(number->value(), QVariant(3.0));
        QCOMPARE(choice->value(), QVariant(2));
        QCOMPARE(note->value(), QVariant(text("words")));
        QCOMPARE(yes->value(), QVariant(true));
    }
};

QTEST_MAIN(TestKitValues)
#include "tst_kit_values.moc"
