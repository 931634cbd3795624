// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/people_plan.h"
#include "core/workspace/schedule_edits.h"
#include "tests/support/marlowe_quay.h"
#include "ui/workbench/workbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace fairlead;

namespace {

/// Everything that a view shows of people dates.
QStringList shownOf(const PeoplePlan &plan)
{
    QStringList lines;
    for (const PeopleDates &dates : plan.dates) {
        QString line = QString(dates.item.toString() + u' ' + dates.start.toString(Qt::ISODate) + u' '
                               + dates.finish.toString(Qt::ISODate));
        for (const WorkSlice &slice : dates.work)
            line += QString(u' ' + slice.person.toString() + slice.from.toString(Qt::ISODate)
                            + slice.to.toString(Qt::ISODate));
        lines.append(line);
    }
    return lines;
}

bool isBetterOrSame(const StaffingCost &a, const StaffingCost &b)
{
    return !(b < a);
}

} // namespace

/// The workbench shows people dates in rank order at once, and better ones as soon as they are found.
class TestPeopleDatesShown : public QObject {
    Q_OBJECT

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workbench> m_workbench;

    void waitForAnswer() { QTRY_VERIFY_WITH_TIMEOUT(!m_workbench->isComputing(), 60000); }
    void waitForBetter()
    {
        waitForAnswer();
        QTRY_VERIFY_WITH_TIMEOUT(!m_workbench->isImproving(), 120000);
    }
    const PeoplePlan &shown() const { return m_workbench->result()->people; }
    PeoplePlan found(const Workspace &workspace, bool isThorough) const
    {
        PlanQuestion question{m_workbench->plan()->id, m_workbench->asOf(), true};
        if (isThorough)
            question.people = thoroughBudget(workspace);
        return marlowe_quay::planned(workspace, question).people;
    }
    ChangeSet later(QStringView key, int days) const
    {
        const Item &item = *m_workbench->workspace().byKey<Item>(key);
        return startNotBefore(m_workbench->workspace(), item.id, QDate(2026, 11, 23).addDays(days)).value();
    }

private Q_SLOTS:
    void init()
    {
        const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
        m_session = std::make_unique<Session>(marlowe_quay::current(), std::make_unique<MemoryJournal>(),
                                              QList<JournalEntry>(), clock);
        m_workbench = std::make_unique<Workbench>(*m_session, QDate(2026, 11, 16));
        waitForAnswer();
    }
    void cleanup()
    {
        m_workbench.reset();
        m_session.reset();
    }

    void rankOrderIsShownUntilSomebodyAsksForMore()
    {
        QVERIFY(!m_workbench->improves());
        QVERIFY(!m_workbench->isImproving());
        QCOMPARE(shownOf(shown()), shownOf(found(m_session->workspace(), false)));
        QVERIFY(!shown().bound.isValid());
    }

    void betterDatesTakeThePlaceOfTheFirstOnes()
    {
        const PeoplePlan first = shown();
        QSignalSpy improvement(m_workbench.get(), &Workbench::improvementChanged);
        m_workbench->setImproves(true);
        waitForAnswer();
        QVERIFY(m_workbench->result()); // can be used while better dates are looked for
        waitForBetter();
        QCOMPARE(shownOf(shown()), shownOf(found(m_session->workspace(), true)));
        QVERIFY(isBetterOrSame(shown().cost, first.cost));
        QVERIFY(shown().bound.isValid());
        QVERIFY(improvement.count() >= 2);
    }

    void theSameWorkspaceEndsWithTheSamePlan()
    {
        m_workbench->setImproves(true);
        waitForBetter();
        const QStringList before = shownOf(shown());
        QVERIFY(m_workbench->submit(later(u"R09", 90)));
        waitForBetter();
        QVERIFY(shownOf(shown()) != before);
        m_workbench->undo();
        waitForBetter();
        QCOMPARE(shownOf(shown()), before);
    }

    void aNewEditAbandonsTheSearch()
    {
        m_workbench->setImproves(true);
        for (int day = 0; day < 3; ++day) {
            QVERIFY(m_workbench->submit(later(u"R09", 7 * day)));
            QVERIFY(!m_workbench->isImproving());
            waitForAnswer();
            QVERIFY(m_workbench->isImproving());
            QCOMPARE(shownOf(shown()), shownOf(found(m_session->workspace(), false)));
        }
    }

    void stopKeepsTheBestSoFar()
    {
        const PeoplePlan first = shown();
        m_workbench->setImproves(true);
        waitForAnswer();
        QVERIFY(m_workbench->isImproving());
        m_workbench->keepBest();
        waitForBetter();
        QVERIFY(shown().schedules < thoroughBudget(m_session->workspace()).schedules);
        QVERIFY(isBetterOrSame(shown().cost, first.cost));
        QCOMPARE(shown().dates.size(), first.dates.size());
    }

    void aScenarioIsImprovedToo()
    {
        m_workbench->setImproves(true);
        QVERIFY(m_workbench->createScenario());
        QVERIFY(m_workbench->submit(later(u"R09", 21)));
        waitForBetter();
        QCOMPARE(shownOf(shown()), shownOf(found(m_workbench->workspace(), true)));
        m_workbench->setScenario({});
        waitForBetter();
        QCOMPARE(shownOf(shown()), shownOf(found(m_session->workspace(), true)));
    }

    void viewsHearOfItOnlyWhereDatesMoved()
    {
        m_workbench->setImproves(true);
        waitForAnswer();
        const QStringList first = shownOf(shown());
        QSignalSpy changed(m_workbench.get(), &Workbench::resultChanged);
        waitForBetter();
        QCOMPARE(changed.count(), shownOf(shown()) == first ? 0 : 1);
    }
};

QTEST_MAIN(TestPeopleDatesShown)
#include "tst_people_dates_shown.moc"
