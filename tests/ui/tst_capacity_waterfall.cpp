// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "core/planning/why_people.h"
#include "ui/capacity/team_steps_model.h"
#include "ui/capacity/waterfall_bars.h"
#include "ui/capacity/waterfall_chart.h"
#include "ui/capacity/waterfall_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>

using namespace fairlead;

/// Capacity ▸ Waterfall on the sample.
class TestWaterfall : public QObject {
    Q_OBJECT

    using Fixture = CapacityFixture<WaterfallView>;

    static const std::vector<CapacityBar> &bars(Fixture &fixture)
    {
        return fixture.view->bars().waterfall().bars();
    }
    static double level(Fixture &fixture, CapacityCause cause)
    {
        for (const CapacityBar &bar : bars(fixture)) {
            if (bar.cause == cause)
                return bar.days;
        }
        return 0;
    }
    static void choose(Fixture &fixture, const QString &words)
    {
        QComboBox &box = fixture.view->chooser();
        const int index = box.findText(words);
        QVERIFY2(index >= 0, qPrintable(words));
        box.setFocus();
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }

private Q_SLOTS:
    void teamsPeopleAndSkillsHaveTheirFigures()
    {
        Fixture fixture;
        choose(fixture, fixture.row<Team>(u"ORD").name);
        QCOMPARE(std::round(level(fixture, CapacityCause::Net) * 10) / 10, 299.6);
        QCOMPARE(level(fixture, CapacityCause::Gross), 528.0);
        choose(fixture, fixture.row<Person>(u"P20").name);
        QVERIFY(std::abs(level(fixture, CapacityCause::Net) - 24.36) < 0.01);
        choose(fixture, QStringLiteral("All teams"));
        double net = 0;
        for (const TeamCapacity &team : fixture.capacity().teams)
            net += team.steps.net;
        QCOMPARE(level(fixture, CapacityCause::Net), net);
        const Skill &skill = fixture.row<Skill>(u"security");
        fixture.view->showDaysOf(refer(skill.id));
        QVERIFY(level(fixture, CapacityCause::Net) < net / 2);
        QVERIFY(level(fixture, CapacityCause::Net) > 50);
    }

    void theTitleSaysWhatTakesMost()
    {
        Fixture fixture;
        fixture.workbench->setTeam(fixture.row<Team>(u"PAY").id);
        const QString finding = fixture.view->finding();
        QVERIFY2(finding.startsWith(QStringLiteral("Meetings and leave take 25 % of the days of Payments")),
                 qPrintable(finding));
        QVERIFY(finding.contains(QStringLiteral("242 of 581")));
    }

    void barsStandWhereTheirDaysAre()
    {
        Fixture fixture;
        WaterfallChart &chart = fixture.view->bars().waterfall();
        for (int i = 1; i < int(bars(fixture).size()); ++i) {
            QVERIFY(chart.barRect(i).left() > chart.barRect(i - 1).right());
            QVERIFY(chart.barRect(i).bottom() <= chart.plotArea().bottom() + 0.5);
            if (!bars(fixture)[size_t(i)].isLevel())
                QVERIFY(chart.barRect(i).bottom() < chart.barRect(0).bottom());
        }
        // Cleared from the top down: what is taken first hangs highest.
        QVERIFY(chart.barRect(1).top() <= chart.barRect(2).top());
    }

    void aClickOnABarAsksWhy()
    {
        Fixture fixture;
        QSignalSpy explained(fixture.workbench.get(), &Workbench::explained);
        WaterfallBars &chart = fixture.view->bars();
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.areaOf(2).center());
        QCOMPARE(explained.size(), 1);
        QCOMPARE(chart.current(), 2);
        const auto why = explained.takeFirst().at(0).value<Explanation>();
        QVERIFY2(why.title.contains(QStringLiteral("All teams")), qPrintable(why.title));
        QVERIFY(why.children.size() > 20);
    }

    void keysWalkAlongTheBars()
    {
        Fixture fixture;
        QSignalSpy explained(fixture.workbench.get(), &Workbench::explained);
        WaterfallBars &chart = fixture.view->bars();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 2);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 1);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.current(), int(bars(fixture).size()) - 1);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), int(bars(fixture).size()) - 1);
        QTest::keyClick(&chart, Qt::Key_Return);
        QTest::keyClick(&chart, Qt::Key_W, Qt::AltModifier);
        QCOMPARE(explained.size(), 2);
    }

    void screenReadersHearTheBars()
    {
        Fixture fixture;
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&fixture.view->bars());
        QCOMPARE(chart->role(), QAccessible::List);
        QCOMPARE(chart->childCount(), int(bars(fixture).size()));
        QCOMPARE(chart->child(0)->text(QAccessible::Name), QStringLiteral("Gross: 1,615.0 days"));
        QVERIFY(chart->child(1)->text(QAccessible::Name).startsWith(QStringLiteral("Holidays: takes")));
        QCOMPARE(chart->indexOfChild(chart->child(3)), 3);
        QVERIFY(!chart->child(3)->rect().isEmpty());
    }

    void aRowOfTheComparisonShowsItsTeam()
    {
        Fixture fixture;
        QAbstractItemModelTester tester(fixture.view->table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        TableView &table = fixture.view->table();
        QCOMPARE(table.model()->rowCount(), 4);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(1, 3)).center());
        const QString team = table.model()->index(1, 0).data().toString();
        QVERIFY2(fixture.view->finding().contains(team), qPrintable(fixture.view->finding()));
        QCOMPARE(level(fixture, CapacityCause::Gross),
                 table.model()->index(1, 1).data(Qt::EditRole).toDouble());
    }

    void whoseDaysIsRemembered()
    {
        Fixture fixture;
        fixture.view->showDaysOf(refer(fixture.row<Team>(u"COR").id));
        WaterfallView again(*fixture.workbench);
        QCOMPARE(again.group().steps, fixture.view->group().steps);
        QVERIFY(!(again.group().steps == groupOfTeams(fixture.capacity()).steps));
    }

    void aNewHireIsABar()
    {
        Fixture fixture;
        HeadcountPlan hire;
        hire.id = Id<HeadcountPlan>::create();
        hire.team = fixture.row<Team>(u"ORD").id;
        hire.role = QStringLiteral("Engineer");
        hire.start = QDate(2026, 11, 2);
        ChangeSet changes{QStringLiteral("hire"), {}};
        changes.add(hire);
        QCOMPARE(level(fixture, CapacityCause::Hires), 0.0);
        QVERIFY(fixture.workbench->submit(changes));
        fixture.settle();
        QVERIFY(level(fixture, CapacityCause::Hires) > 1);
    }

    void anEmptyWorkspaceShowsWhatWillBeHere()
    {
        Fixture fixture{Workspace()};
        QVERIFY(fixture.view->findChild<EmptyState *>()->isVisible());
        QVERIFY(!fixture.view->bars().isVisible());
    }

    void thePictureIsTheChartOnPaper()
    {
        Fixture fixture;
        const PictureTable table = fixture.view->pictureTable();
        QCOMPARE(table.rows.size(), qsizetype(bars(fixture).size()));
        QCOMPARE(table.rows.first().at(0), QStringLiteral("Gross"));
        QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("waterfall.png"));
        QVERIFY(fixture.view->frame().save(png));
        const QImage image(png);
        QCOMPARE(image.size(), (fixture.view->pictureSize() * 2).toSize());
        // The three kinds of bars stay apart in black and white.
        const Theme look = lightTheme();
        const int gross = qGray(mix(look.ground, look.text, 0.85).rgb());
        const int cause = qGray(look.series[1].rgb());
        const int plan = qGray(look.accent.rgb());
        QVERIFY(std::abs(gross - cause) > 40);
        QVERIFY(std::abs(cause - plan) > 40);
    }
};

QTEST_MAIN(TestWaterfall)
#include "tst_capacity_waterfall.moc"
