// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filled_rows.h"
#include "tests/support/sketch.h"

#include <QSet>
#include <QTest>

using namespace fairlead;

class TestFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasAnIdFirstAndDistinctKeysAndLabels()
    {
        QSet<QString> tables;
        RowKinds::all([&]<class Row>() {
            QVERIFY(!tables.contains(QLatin1String(Row::table)));
            tables.insert(QLatin1String(Row::table));
            QCOMPARE(Row::fields().front().kind, Kind::Identity);
            QCOMPARE(QLatin1String(Row::fields().front().key), QLatin1String("id"));
            QSet<QString> keys;
            for (const Field<Row> &field : Row::fields()) {
                QVERIFY2(!keys.contains(QLatin1String(field.key)), field.key);
                keys.insert(QLatin1String(field.key));
                QVERIFY2(*field.label != '\0', field.key);
            }
        });
        QCOMPARE(size_t(tables.size()), RowKinds::count);
    }

    void everyChoiceHasADistinctKey()
    {
        RowKinds::all([&]<class Row>() {
            for (const Field<Row> &field : Row::fields()) {
                QSet<QString> keys;
                for (const Choice &choice : field.choices)
                    keys.insert(QLatin1String(choice.key));
                QCOMPARE(size_t(keys.size()), field.choices.size());
                QCOMPARE(field.kind == Kind::Choice, !field.choices.empty());
            }
        });
    }

    void aRowIsWhatItsFieldsSay()
    {
        // A member without a field would be lost in every file; equality sees all members.
        RowKinds::all([&]<class Row>() {
            const Row filled = filledRow<Row>(QStringLiteral("1"));
            Row copy;
            const Row defaults;
            for (const Field<Row> &field : Row::fields()) {
                QVERIFY(field.set(copy, field.get(filled)));
                QVERIFY2(field.get(filled) != field.get(defaults), field.key);
            }
            QVERIFY2(copy == filled, Row::table);
        });
    }

    void numbersAreShownInTheUnitsPeopleRead()
    {
        const auto effort =
            std::find_if(Item::fields().begin(), Item::fields().end(), [](const Field<Item> &f) {
                return QLatin1String(f.key) == QLatin1String("effort");
            });
        QCOMPARE(shownNumber(*effort, 20), 2.5);
        QCOMPARE(storedNumber(*effort, 2.5), 20);
        QCOMPARE(storedNumber(*effort, 2.55), 20); // to the nearest eighth
    }

    void unreadableValuesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("date") << QStringLiteral("deadline") << QVariant(QStringLiteral("2026-02-30"));
        QTest::newRow("date with time")
            << QStringLiteral("deadline") << QVariant(QStringLiteral("2026-02-03T10:00"));
        QTest::newRow("number") << QStringLiteral("effort") << QVariant(QStringLiteral("many"));
        QTest::newRow("fraction") << QStringLiteral("duration") << QVariant(QStringLiteral("1.5"));
        QTest::newRow("huge") << QStringLiteral("duration") << QVariant(Q_INT64_C(5000000000));
        QTest::newRow("choice") << QStringLiteral("state") << QVariant(QStringLiteral("asleep"));
        QTest::newRow("reference") << QStringLiteral("team") << QVariant(QStringLiteral("T1"));
    }
    void unreadableValuesAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        bool found = false;
        for (const Field<Item> &field : Item::fields()) {
            if (key != QLatin1String(field.key))
                continue;
            found = true;
            Item item = filledRow<Item>(QStringLiteral("1"));
            const Item before = item;
            const auto set = field.set(item, value);
            QVERIFY(!set);
            QCOMPARE(set.error().kind, Error::Kind::Malformed);
            QVERIFY(item == before);
        }
        QVERIFY(found);
    }

    void aTimeThatIsNoneIsRefused()
    {
        QVERIFY(!Codec<QDateTime>::decode(QStringLiteral("yesterday")));
        QVERIFY(!Codec<QDateTime>::decode(QVariant())->isValid());
    }

    void workingWeeksAreReadInAllTheirForms()
    {
        const auto week = [](const char *text) { return workWeekFromText(QLatin1String(text)); };
        QVERIFY(*week("11111") == WorkWeek());
        QVERIFY(*week("1111100") == WorkWeek());
        QVERIFY(*week("1 1 1 1 1 0 0") == WorkWeek());
        QCOMPARE(week("1,1,1,1,0.5,0,0")->days[4], Share::of(0.5));
        QCOMPARE(toText(*week("1,1,1,1,0.5,0,0")), QStringLiteral("1 1 1 1 0.5 0 0"));
        for (const char *wrong :
             {"1", "1 1 1", "1 1 1 1 2 0 0", "1 1 1 1 -1 0 0", "a b c d e", "1 1 1 1 nan"})
            QVERIFY2(!week(wrong), wrong);
    }

    void rampsAreReadInAscendingOrder()
    {
        const auto ramp = rampCurveFromText(QStringLiteral("0:0.25 30:0.5, 90:1"));
        QVERIFY(ramp);
        QCOMPARE(ramp->steps.size(), size_t(3));
        QCOMPARE(toText(*ramp), QStringLiteral("0:0.25 30:0.5 90:1"));
        for (const char *wrong : {"0:0.5 0:1", "5", "5:2", "30:0.5 10:1", "x:1"})
            QVERIFY2(!rampCurveFromText(QLatin1String(wrong)), wrong);
    }

    void sketchesReadUnitsReferencesAndQuotedText()
    {
        const Workspace workspace =
            sketch(QStringLiteral("team T1 name=\"The crew\"\nitem R01 effort=2.5 team=T1"));
        QCOMPARE(sketched<Team>(workspace, "T1").name, QStringLiteral("The crew"));
        QCOMPARE(sketched<Item>(workspace, "R01").effort, Effort::of(2.5));
        QVERIFY(sketched<Item>(workspace, "R01").team == sketched<Team>(workspace, "T1").id);
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
