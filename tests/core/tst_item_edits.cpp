// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/roadmap/rank.h"
#include "core/workspace/item_edits.h"

#include <QTest>
#include <random>

using namespace fairlead;

class TestItemEdits : public QObject {
    Q_OBJECT

    Workspace m_sample;

    const Item &item(QStringView key) const { return *m_sample.byKey<Item>(key); }
    Id<Plan> plan() const { return m_sample.byKey<Plan>(u"PLAN01")->id; }
    static QStringList order(const Workspace &workspace, const Id<Plan> &plan)
    {
        QStringList keys;
        for (const Item *item : rankedItems(workspace, plan))
            keys.append(item->key);
        return keys;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY(sample);
        m_sample = *sample;
    }

    void aRankFitsBetweenAnyTwo()
    {
        std::mt19937 random(7);
        QStringList ranks{rankBetween({}, {})};
        for (int i = 0; i < 2000; ++i) {
            const auto place = qsizetype(random() % size_t(ranks.size() + 1));
            const QString low = place > 0 ? ranks[place - 1] : QString();
            const QString high = place < ranks.size() ? ranks[place] : QString();
            const QString rank = rankBetween(low, high);
            QVERIFY(low < rank);
            QVERIFY(high.isEmpty() || rank < high);
            QVERIFY(!rank.endsWith(u'0'));
            ranks.insert(place, rank);
        }
    }

    void evenRanksAscend()
    {
        for (const qsizetype count : {1, 2, 61, 62, 5000}) {
            const QStringList ranks = evenRanks(count);
            QCOMPARE(ranks.size(), count);
            QVERIFY(std::adjacent_find(ranks.begin(), ranks.end(), std::greater_equal<>()) == ranks.end());
        }
    }

    void tenThousandMovesKeepAStrictOrder() // model.md 2.5 rule 14
    {
        std::mt19937 random(11);
        Workspace workspace = m_sample;
        QStringList expected = order(workspace, plan());
        for (int i = 0; i < 10000; ++i) {
            // Every third move aims at the same gap, where a fractional index grows fastest.
            const auto from = qsizetype(random() % size_t(expected.size()));
            const auto to = i % 3 ? qsizetype(random() % size_t(expected.size())) : 1;
            const QString moved = expected[from];
            const QString next = expected[to];
            const auto changes =
                moveItem(workspace, workspace.byKey<Item>(moved)->id, workspace.byKey<Item>(next)->id);
            auto after = appliedUnchecked(workspace, changes);
            QVERIFY(after);
            workspace = *after;
            if (moved != next) {
                expected.removeAt(from);
                expected.insert(expected.indexOf(next), moved);
            }
            for (const AnyEdit &edit : changes.edits)
                QVERIFY(edit.as<Item>()->after->rank.size() <= longestRank);
        }
        QCOMPARE(order(workspace, plan()), expected);
    }

    void movingUpStaysInTheTeam()
    {
        const ChangeSet changes = moveItemWithinTeam(m_sample, item(u"R17").id, -1);
        QVERIFY(changes.isEmpty()); // the first of PAY
        const ChangeSet down = moveItemWithinTeam(m_sample, item(u"R17").id, 1);
        QCOMPARE(down.sentence, QStringLiteral("Move R17 to rank 2"));
        const auto after = applied(m_sample, down);
        QVERIFY(after);
        const QStringList keys = order(*after, plan());
        QCOMPARE(keys.indexOf(QStringLiteral("R17")), keys.indexOf(QStringLiteral("R18")) + 1);
    }

    void aNewEffortScalesTheSkillDemand()
    {
        Item after = item(u"R01");
        after.effort = Effort::of(55);
        const auto next = applied(m_sample, changeItem(m_sample, item(u"R01"), after, QStringLiteral("x")));
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
    }

    void aSplitKeepsEffortRangeAndDemand()
    {
        const Item whole = item(u"R16");
        const auto changes = splitItem(m_sample, whole.id, Effort::of(9.5));
        QVERIFY(changes);
        const auto next = applied(m_sample, *changes);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        const Item *rest = next->byKey<Item>(u"R16");
        const Item *part = next->byKey<Item>(u"R46");
        QVERIFY(part);
        QCOMPARE(rest->effort + part->effort, whole.effort);
        QCOMPARE(rest->pessimistic + part->pessimistic, whole.pessimistic);
        const QStringList keys = order(*next, plan());
        QCOMPARE(keys.indexOf(part->key), keys.indexOf(rest->key) + 1);
    }

    void thePartsOfAnItemAreNumbered()
    {
        const Item whole = item(u"R16");
        const Workspace once = *applied(m_sample, *splitItem(m_sample, whole.id, Effort::of(9.5)));
        const Workspace twice = *applied(once, *splitItem(once, whole.id, Effort::of(4)));
        QStringList titles;
        for (const Item &each : twice.rows<Item>()) {
            if (each.title.startsWith(whole.title))
                titles.append(each.title.mid(whole.title.size()));
        }
        titles.sort();
        QCOMPARE(titles, QStringList({QString(), QStringLiteral(", part 2"), QStringLiteral(", part 3")}));
    }

    void aSplitOfEverythingIsRefused()
    {
        QVERIFY(!splitItem(m_sample, item(u"R16").id, Effort::of(30)));
        QVERIFY(!splitItem(m_sample, item(u"R16").id, Effort()));
    }

    void removingAnItemLeavesNothingDangling()
    {
        const auto next = applied(m_sample, removeItem(m_sample, item(u"R33").id));
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QVERIFY(!next->byKey<Item>(u"R33"));
    }

    void aLinkThatClosesALoopIsRefusedWithTheLoop() // C10
    {
        const auto changes =
            linkItems(m_sample, item(u"R07").id, item(u"R04").id, DependencyType::StartToStart, 0);
        QVERIFY(!changes);
        const QString message = changes.error().message;
        for (const char *key : {"R04", "R05", "R06", "R07"})
            QVERIFY2(message.contains(QLatin1String(key)), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(TestItemEdits)
#include "tst_item_edits.moc"
