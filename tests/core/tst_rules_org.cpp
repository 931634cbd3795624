// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rules.h"
#include "tests/support/sketch.h"

#include <QTest>

using namespace fairlead;

namespace {

/// Adds what the text says to the workspace; the sentence of the refusal, empty when it is accepted.
QString refusal(const Workspace &workspace, const QString &text)
{
    const auto done = applied(workspace, sketchedChanges(text));
    return done ? QString() : done.error().message;
}

QString refusal(const Workspace &workspace, const ChangeSet &changes)
{
    const auto done = applied(workspace, changes);
    return done ? QString() : done.error().message;
}

} // namespace

class TestOrgRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequiredFieldMustNotBeEmpty()
    {
        const Workspace workspace = sketch(QStringLiteral("team T1"));
        const QString line = refusal(workspace, edit<Team>(workspace, "T1", [](Team &t) { t.name.clear(); }));
        QVERIFY2(line.contains(QStringLiteral("Name")) && line.contains(QStringLiteral("Team")),
                 qPrintable(line));
    }

    void aNumberOutsideItsLimitsIsRefusedWithTheLimits()
    {
        const QString line = refusal({}, QStringLiteral("person P1 role_share=1.5"));
        QVERIFY2(line.contains(QStringLiteral("1.5")) && line.contains(QStringLiteral("0 to 1")),
                 qPrintable(line));
        QCOMPARE(refusal({}, QStringLiteral("person P1 role_share=1")), QString());
        QCOMPARE(refusal({}, QStringLiteral("person P1 role_share=0")), QString());
    }

    void aDateThatNoFileCanHoldIsRefused()
    {
        const Workspace workspace = sketch(QStringLiteral("person P1"));
        const auto late = edit<Person>(workspace, "P1", [](Person &p) { p.start = QDate(10000, 1, 1); });
        QVERIFY(!refusal(workspace, late).isEmpty());
        const auto last = edit<Person>(workspace, "P1", [](Person &p) { p.start = QDate(9999, 12, 31); });
        QCOMPARE(refusal(workspace, last), QString());
    }

    void aTextThatNoFileCanHoldIsRefused()
    {
        const Workspace workspace = sketch(QStringLiteral("person P1"));
        for (const QString &text :
             {QString(QChar(0xd83d)), QString(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"))}) {
            const auto broken = edit<Person>(workspace, "P1", [&](Person &p) { p.role = text; });
            QVERIFY(!refusal(workspace, broken).isEmpty());
        }
        const auto ship = edit<Person>(workspace, "P1", [](Person &p) { p.role = QStringLiteral("🚢"); });
        QCOMPARE(refusal(workspace, ship), QString());
    }

    void aReferenceMustLeadToARecord()
    {
        const QString line = refusal({}, QStringLiteral("person P1 team=T9"));
        QVERIFY2(line.contains(QStringLiteral("P1")) && line.contains(QStringLiteral("Home team")),
                 qPrintable(line));
        QCOMPARE(refusal({}, QStringLiteral("team T9\nperson P1 team=T9")), QString());
    }

    void aRecordThatIsReferredToCannotBeRemovedAlone()
    {
        const Workspace workspace = sketch(QStringLiteral("team T1\nperson P1 name=Ada team=T1"));
        ChangeSet alone = removal<Team>(workspace, "T1");
        const QString line = refusal(workspace, alone);
        QVERIFY2(line.contains(QStringLiteral("Ada")), qPrintable(line));
        QCOMPARE(refusal(workspace, alone.remove(sketched<Person>(workspace, "P1"))), QString());
    }

    void keysAreUniqueWithinTheirKind()
    {
        const Workspace workspace = sketch(QStringLiteral("team T1\nperson T1"));
        QVERIFY(refusal(workspace, QStringLiteral("team other key=T1")).contains(QStringLiteral("T1")));
        QCOMPARE(refusal(workspace, QStringLiteral("team T2")), QString());
    }

    void keysCanBeSwappedInOneStep()
    {
        const Workspace workspace = sketch(QStringLiteral("team T1\nteam T2"));
        ChangeSet swap = edit<Team>(workspace, "T1", [](Team &team) { team.key = QStringLiteral("T2"); });
        const ChangeSet other =
            edit<Team>(workspace, "T2", [](Team &team) { team.key = QStringLiteral("T1"); });
        QVERIFY(!refusal(workspace, swap).isEmpty());
        swap.edits.push_back(other.edits.front());
        QCOMPARE(refusal(workspace, swap), QString());
    }

    void thereIsExactlyOneSettingsRecord()
    {
        const Workspace workspace = sketch(QStringLiteral("workspace_settings S"));
        QVERIFY(!refusal(workspace, QStringLiteral("workspace_settings S2")).isEmpty());
        QVERIFY(!refusal(workspace, removal<WorkspaceSettings>(workspace, "S")).isEmpty());
    }

    void aCalendarHasAWorkingDay()
    {
        QVERIFY(!refusal({}, QStringLiteral("holiday_calendar C week=\"0 0 0 0 0 0 0\"")).isEmpty());
        QCOMPARE(refusal({}, QStringLiteral("holiday_calendar C week=\"0 0 0 0 0 0 0.5\"")), QString());
    }

    // 2.5 rule 3
    void leaveOutsideEmploymentIsRejectedWithTheOffendingDates()
    {
        const Workspace workspace =
            sketch(QStringLiteral("person P1 name=Ada start=2026-02-01 end=2026-06-30"));
        const auto leave = [&](const char *from, const char *to) {
            return refusal(workspace,
                           QStringLiteral("leave L1 person=P1 from=%1 to=%2")
                               .arg(QLatin1String(from), QLatin1String(to)));
        };
        QCOMPARE(leave("2026-02-01", "2026-06-30"), QString());
        const QLocale locale;
        const QString early = leave("2026-01-31", "2026-02-03");
        QVERIFY2(early.contains(locale.toString(QDate(2026, 1, 31), QLocale::ShortFormat)),
                 qPrintable(early));
        QVERIFY(early.contains(QStringLiteral("Ada")));
        QVERIFY(!leave("2026-06-30", "2026-07-01").isEmpty());
        QVERIFY(!leave("2026-03-02", "2026-03-01").isEmpty());
    }

    void leaveOfSomebodyWithoutDatesIsNeverOutside()
    {
        const Workspace workspace = sketch(QStringLiteral("person P1"));
        QCOMPARE(refusal(workspace, QStringLiteral("leave L1 person=P1 from=1999-01-01 to=2099-01-01")),
                 QString());
    }

    // 2.5 rule 3
    void anAllocationOutsideEmploymentIsRejected()
    {
        const Workspace workspace = sketch(QStringLiteral("person P1 start=2026-02-01\nitem R01"));
        const QString text =
            QStringLiteral("allocation A1 person=P1 item=R01 from=%1 to=2026-03-01 share=0.5");
        QCOMPARE(refusal(workspace, text.arg(QStringLiteral("2026-02-01"))), QString());
        QVERIFY(!refusal(workspace, text.arg(QStringLiteral("2026-01-31"))).isEmpty());
    }

    void employmentCannotShrinkBelowWhatIsPlannedInIt()
    {
        const Workspace workspace = sketch(
            QStringLiteral("person P1 start=2026-02-01\nleave L1 person=P1 from=2026-05-01 to=2026-05-08"));
        const auto endOn = [&](QDate end) {
            return refusal(workspace, edit<Person>(workspace, "P1", [&](Person &p) { p.end = end; }));
        };
        QVERIFY(!endOn(QDate(2026, 5, 7)).isEmpty());
        QCOMPARE(endOn(QDate(2026, 5, 8)), QString());
        QVERIFY(!endOn(QDate(2026, 1, 31)).isEmpty()); // before the start
    }

    void shiftsAndMembershipsRunForward()
    {
        const Workspace workspace = sketch(QStringLiteral("team T1\nperson P1\nrotation O1 team=T1"));
        QVERIFY(
            !refusal(workspace, QStringLiteral("shift S rotation=O1 person=P1 from=2026-01-08 to=2026-01-07"))
                 .isEmpty());
        QCOMPARE(refusal(workspace, QStringLiteral("shift S rotation=O1 from=2026-01-08 to=2026-01-08")),
                 QString());
        QVERIFY(!refusal(workspace,
                         QStringLiteral(
                             "team_membership M team=T1 person=P1 share=0.5 from=2026-01-08 to=2026-01-07"))
                     .isEmpty());
    }

    // 2.5 rule 4
    void sharesOfMembershipsSumToNoMoreThanAllOnAnyDate()
    {
        const Workspace workspace = sketch(
            QStringLiteral("team T1\nteam T2\nperson P1\n"
                           "team_membership M1 person=P1 team=T1 share=0.6 from=2026-01-01 to=2026-03-31"));
        const QString text = QStringLiteral("team_membership M2 person=P1 team=T2 share=%1 from=%2");
        QCOMPARE(refusal(workspace, text.arg(QStringLiteral("0.4"), QStringLiteral("2026-03-31"))),
                 QString());
        QCOMPARE(refusal(workspace, text.arg(QStringLiteral("1"), QStringLiteral("2026-04-01"))), QString());
        const QString line =
            refusal(workspace, text.arg(QStringLiteral("0.5"), QStringLiteral("2026-03-31")));
        QVERIFY2(line.contains(QStringLiteral("110")), qPrintable(line));
        QVERIFY(!refusal(workspace, text.arg(QStringLiteral("0.5"), QString())).isEmpty()); // since ever
    }

    // 2.5 rule 12
    void anActivityHasAtMostOneAccountable()
    {
        const Workspace workspace =
            sketch(QStringLiteral("raci_entry A activity=Release role=Lead letter=A"));
        QVERIFY(refusal(workspace, QStringLiteral("raci_entry B activity=Release role=Manager letter=A"))
                    .contains(QStringLiteral("Release")));
        QCOMPARE(refusal(workspace, QStringLiteral("raci_entry B activity=Release role=Manager letter=R")),
                 QString());
        QCOMPARE(refusal(workspace, QStringLiteral("raci_entry B activity=Hiring role=Manager letter=A")),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestOrgRules)
#include "tst_rules_org.moc"
