// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"
#include "core/workspace/new_workspace.h"

#include <QtTest>

using namespace fairlead;

/// Starting with nothing but a name, teams and a pasted list of people.
class TestNewWorkspace : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 11, 16};

    Result<Workspace> started(const StartAnswers &answers) const
    {
        const auto changes = newWorkspace(answers, m_today);
        return changes ? applied(Workspace(), *changes) : Result<Workspace>(fail(changes.error()));
    }

private Q_SLOTS:
    void threeAnswersMakeAPlanForTheQuarter()
    {
        const auto workspace = started({QStringLiteral("Harbour"), QStringLiteral("Orders, Payments"),
                                        QStringLiteral("Priya Raman, Orders\nEwa Sikora\tpayments\n\n")});
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        QCOMPARE(workspace->settings().name, QStringLiteral("Harbour"));
        QCOMPARE(workspace->rows<Team>().size(), size_t(2));
        QCOMPARE(workspace->rows<Person>().size(), size_t(2));
        const Plan *plan = currentPlan(*workspace);
        QVERIFY(plan);
        const Period *period = workspace->find(plan->period);
        QCOMPARE(period->start, QDate(2026, 10, 1));
        QCOMPARE(period->end, QDate(2026, 12, 31));
        for (const Person &person : workspace->rows<Person>())
            QVERIFY(workspace->find(person.team));
    }

    void thePlannerCanAnswerAtOnce()
    {
        const auto workspace =
            started({QStringLiteral("Harbour"), QStringLiteral("Orders"), QStringLiteral("Priya Raman")});
        QVERIFY(workspace);
        NoProgress progress;
        const auto result = computePlan(*workspace, {{}, m_today, true}, progress);
        QVERIFY(result);
        QVERIFY(result->lines.front().budget > 0);
    }

    void peopleWithoutATeamJoinTheOnlyOne()
    {
        const auto workspace =
            started({QStringLiteral("Harbour"), QStringLiteral("Orders"), QStringLiteral("Priya Raman")});
        QVERIFY(workspace);
        QCOMPARE(workspace->rows<Person>().begin()->team, workspace->rows<Team>().begin()->id);
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("teams");
        QTest::addColumn<QString>("people");
        QTest::newRow("name") << QString() << QStringLiteral("Orders") << QString();
        QTest::newRow("teams") << QStringLiteral("Harbour") << QStringLiteral(" , ") << QString();
        QTest::newRow("unknown team")
            << QStringLiteral("Harbour") << QStringLiteral("Orders") << QStringLiteral("Priya, Paymetns");
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QString, teams);
        QFETCH(QString, people);
        const auto changes = newWorkspace({name, teams, people}, m_today);
        QVERIFY(!changes);
        QVERIFY(!changes.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNewWorkspace)
#include "tst_new_workspace.moc"
