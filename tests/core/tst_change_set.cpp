// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change_json.h"
#include "tests/support/filled_rows.h"
#include "tests/support/random_changes.h"
#include "tests/support/sketch.h"

#include <QTest>

using namespace fairlead;

namespace {

Workspace start()
{
    return sketch(QStringLiteral("team T1\nteam T2\nitem R01 effort=5 team=T1\nitem R02 effort=3 team=T2\n"
                                 "dependency D1 predecessor=R01 successor=R02"));
}

/// A walk of random change sets and the workspaces between them; states[0] is the start.
struct Walk {
    std::vector<ChangeSet> changes;
    std::vector<Workspace> states;

    Walk(quint32 seed, int steps) : states{start()}
    {
        QRandomGenerator random(seed);
        for (int i = 1; i <= steps; ++i) {
            ChangeSet next = randomChanges(random, states.back(), 1 + random.bounded(6), i);
            states.push_back(appliedUnchecked(states.back(), next).value());
            changes.push_back(std::move(next));
        }
    }
};

} // namespace

class TestChangeSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsChangesAndRemovesRows()
    {
        const Workspace before = start();
        ChangeSet changes =
            edit<Item>(before, "R01", [](Item &item) { item.title = QStringLiteral("Design"); });
        changes.remove(sketched<Dependency>(before, "D1"));
        changes.add(sketchedRow<Item>(QStringLiteral("R03"), {}));
        const auto after = applied(before, changes);
        QVERIFY(after);
        QCOMPARE(sketched<Item>(*after, "R01").title, QStringLiteral("Design"));
        QVERIFY(after->rows<Dependency>().isEmpty());
        QCOMPARE(after->rows<Item>().size(), size_t(3));
        QCOMPARE(sketched<Item>(before, "R01").title, QStringLiteral("R01")); // a value: the old one stays
    }

    void replacingByAnEqualRowIsNoEdit()
    {
        QVERIFY(edit<Item>(start(), "R01", [](Item &) { }).isEmpty());
    }

    void aRowThatChangedInTheMeantimeIsAConflict()
    {
        const Workspace before = start();
        const ChangeSet stale = edit<Item>(before, "R01", [](Item &item) { item.url = QStringLiteral("x"); });
        const auto after =
            applied(before, edit<Item>(before, "R01", [](Item &i) { i.effort = Effort::of(9); }));
        const auto refused = applied(*after, stale);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("R01")));
    }

    void addingARowThatIsThereAndRemovingOneThatIsNotAreConflicts()
    {
        const Workspace before = start();
        ChangeSet again;
        again.add(sketched<Item>(before, "R01"));
        QCOMPARE(applied(before, again).error().kind, Error::Kind::Conflict);
        ChangeSet gone;
        gone.remove(sketchedRow<Item>(QStringLiteral("R99"), {}));
        QCOMPARE(applied(before, gone).error().kind, Error::Kind::Conflict);
    }

    // 2.5 rule 9
    void undoOfAnyCommandRestoresAByteEqualStateAndRedoRepeatsIt_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoOfAnyCommandRestoresAByteEqualStateAndRedoRepeatsIt()
    {
        QFETCH(quint32, seed);
        const Walk walk(seed, 25);
        QVERIFY(walk.states.back() != walk.states.front());
        Workspace now = walk.states.back();
        for (size_t i = walk.changes.size(); i-- > 0;) {
            now = appliedUnchecked(now, inverted(walk.changes[i])).value();
            QVERIFY(now == walk.states[i]);
        }
        QCOMPARE(storedValues(now), storedValues(walk.states.front()));
        for (const ChangeSet &changes : walk.changes)
            now = appliedUnchecked(now, changes).value();
        QCOMPARE(storedValues(now), storedValues(walk.states.back()));
    }

    void differenceTurnsOneIntoTheOtherAndIsEmptyForEqualOnes()
    {
        const Walk walk(77, 30);
        for (size_t i = 0; i < walk.states.size(); i += 5) {
            for (size_t j = 0; j < walk.states.size(); j += 3) {
                const ChangeSet way = difference(walk.states[i], walk.states[j]);
                const auto there = appliedUnchecked(walk.states[i], way);
                QVERIFY(there && *there == walk.states[j]);
                QCOMPARE(way.isEmpty(), walk.states[i] == walk.states[j]);
            }
        }
    }

    void differenceOfEqualRowsThatAreNotSharedIsEmpty() { QVERIFY(difference(start(), start()).isEmpty()); }

    void mergedHasTheEffectOfBothInOrderAndNamesEachRowOnce_data()
    {
        undoOfAnyCommandRestoresAByteEqualStateAndRedoRepeatsIt_data();
    }
    void mergedHasTheEffectOfBothInOrderAndNamesEachRowOnce()
    {
        QFETCH(quint32, seed);
        const Walk walk(seed + 1000, 12);
        ChangeSet all;
        for (const ChangeSet &next : walk.changes)
            all = merged(all, next);
        const auto end = appliedUnchecked(walk.states.front(), all);
        QVERIFY(end && *end == walk.states.back());
        QSet<QUuid> rows;
        for (const AnyEdit &any : all.edits)
            rows.insert(any.visit([](const auto &one) { return one.id().uuid(); }));
        QCOMPARE(size_t(rows.size()), all.edits.size());
        QCOMPARE(all.sentence, walk.changes.back().sentence);
        const auto back = appliedUnchecked(*end, inverted(all));
        QVERIFY(back && *back == walk.states.front());
    }

    void mergedOfAChangeAndItsInverseIsEmpty()
    {
        const Walk walk(5, 3);
        for (const ChangeSet &changes : walk.changes)
            QVERIFY(merged(changes, inverted(changes)).isEmpty());
    }

    void mergedForgetsARowThatCameAndWent()
    {
        const Item item = sketchedRow<Item>(QStringLiteral("R09"), {});
        ChangeSet comes;
        comes.add(item);
        ChangeSet goes;
        goes.remove(item);
        QVERIFY(merged(comes, goes).isEmpty());
        ChangeSet comesAgain = merged(merged(comes, goes), comes);
        QCOMPARE(comesAgain.edits.size(), size_t(1));
    }

    void everyKindOfRowSurvivesTheJournalsJson()
    {
        const Workspace workspace = filledWorkspace(QStringLiteral("1"));
        ChangeSet changes = difference(Workspace(), workspace);
        changes.sentence = QStringLiteral("everything “at once”");
        QCOMPARE(changes.edits.size(), RowKinds::count);
        const auto read = changeSetFromJson(toJson(changes));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->sentence, changes.sentence);
        const auto same = appliedUnchecked(Workspace(), *read);
        QVERIFY(same && *same == workspace);
        QCOMPARE(toJson(*read), toJson(changes));
        const auto removed = changeSetFromJson(toJson(inverted(changes)));
        QVERIFY(removed && *appliedUnchecked(workspace, *removed) == Workspace());
    }

    void largeWholeNumbersKeepEveryDigitInJson()
    {
        Workspace workspace;
        BudgetLine line = filledRow<BudgetLine>(QStringLiteral("1"));
        line.planned = Money::raw(9007199254740993); // no double has it
        ChangeSet changes;
        changes.add(line);
        const auto read = changeSetFromJson(toJson(changes));
        QVERIFY(read);
        QCOMPARE(sketched<BudgetLine>(*appliedUnchecked(workspace, *read), "1").planned, line.planned);
    }

    void brokenJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("cut") << QByteArrayLiteral("{\"edits\":[{");
        QTest::newRow("kind") << QByteArrayLiteral(R"({"edits":[{"table":"nonsense","after":{"id":"1"}}]})");
        QTest::newRow("no row") << QByteArrayLiteral(R"({"edits":[{"table":"item"}]})");
        QTest::newRow("id") << QByteArrayLiteral(R"({"edits":[{"table":"item","after":{"id":"not one"}}]})");
        QTest::newRow("choice") << QByteArrayLiteral(
            R"({"edits":[{"table":"item","after":{"state":"odd"}}]})");
    }
    void brokenJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!changeSetFromJson(json));
    }
};

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_change_set.moc"
