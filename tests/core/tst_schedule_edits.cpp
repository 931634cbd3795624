// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/schedule_edits.h"
#include "tests/support/marlowe_quay.h"

#include <QTest>

using namespace fairlead;

/// Edits of the timeline: a bar moved, an end moved, a link taken away.
class TestScheduleEdits : public QObject {
    Q_OBJECT

    Workspace m_workspace = marlowe_quay::current();

    Id<Item> id(const char *key) const { return marlowe_quay::idOf<Item>(m_workspace, key); }
    Item after(const Result<ChangeSet> &changes, const char *key) const
    {
        return *applied(m_workspace, *changes)->find(id(key));
    }

private Q_SLOTS:
    void movingSetsNotBeforeAndNothingElse()
    {
        const auto changes = startNotBefore(m_workspace, id("R09"), QDate(2026, 11, 23));
        QVERIFY(changes);
        QCOMPARE(changes->sentence, QStringLiteral("Move R09 to 23 Nov"));
        Item expected = *m_workspace.find(id("R09"));
        expected.notBefore = QDate(2026, 11, 23);
        QVERIFY(after(changes, "R09") == expected);
    }

    void aNullDayTakesTheBoundAway()
    {
        const auto changes = startNotBefore(m_workspace, id("R09"), {});
        QVERIFY(changes);
        QVERIFY(!after(changes, "R09").notBefore.isValid());
    }

    void whatHasHappenedStays()
    {
        for (const char *key : {"R08", "R03", "R39"}) { // in progress, done, dropped
            const auto moved = startNotBefore(m_workspace, id(key), QDate(2026, 12, 1));
            QVERIFY2(!moved, key);
            QVERIFY(moved.error().message.contains(QLatin1String(key)));
        }
        QVERIFY(!changeDuration(m_workspace, id("R03"), 5));
        QVERIFY(!changeDuration(m_workspace, id("R39"), 5));
    }

    void durationIsTypedOrWhatIsLeft()
    {
        const auto later = changeDuration(m_workspace, id("R09"), 30);
        QCOMPARE(after(later, "R09").duration, std::optional(30));
        QCOMPARE(later->sentence, QStringLiteral("Set R09 to 30 working days"));
        const auto running = changeDuration(m_workspace, id("R08"), 9);
        QCOMPARE(after(running, "R08").remaining, std::optional(9));
        QCOMPARE(after(running, "R08").duration, m_workspace.find(id("R08"))->duration);
        QCOMPARE(running->sentence, QStringLiteral("Set what is left of R08 to 9 working days"));
    }

    void noWorkIsShorterThanADayAndNothingLeftIsNothing()
    {
        QCOMPARE(after(changeDuration(m_workspace, id("R09"), -3), "R09").duration, std::optional(1));
        QCOMPARE(after(changeDuration(m_workspace, id("R08"), -3), "R08").remaining, std::optional(0));
    }

    void aMilestoneTakesNoDays() { QVERIFY(!changeDuration(m_workspace, id("R07"), 1)); }

    void effortDecidesAgainWithoutATypedDuration()
    {
        const Workspace typed =
            marlowe_quay::with<Item>(m_workspace, "R09", [](Item &item) { item.duration = 40; });
        const auto changes = computedDuration(typed, id("R09"));
        QVERIFY(changes);
        QVERIFY(!applied(typed, *changes)->find(id("R09"))->duration);
    }

    void aLinkIsTakenAway()
    {
        for (const Dependency &each : m_workspace.rows<Dependency>()) {
            if (each.predecessor != id("R05") || each.successor != id("R06"))
                continue;
            const auto changes = unlinkItems(m_workspace, each.id);
            QVERIFY(changes);
            QCOMPARE(changes->sentence, QStringLiteral("Let R06 no longer wait for R05"));
            QVERIFY(!applied(m_workspace, *changes)->find(each.id));
            return;
        }
        QFAIL("The sample has no link from R05 to R06.");
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(startNotBefore(m_workspace, {}, {}).error().kind, Error::Kind::NotFound);
        QCOMPARE(changeDuration(m_workspace, {}, 1).error().kind, Error::Kind::NotFound);
        QCOMPARE(computedDuration(m_workspace, {}).error().kind, Error::Kind::NotFound);
        QCOMPARE(unlinkItems(m_workspace, {}).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestScheduleEdits)
#include "tst_schedule_edits.moc"
