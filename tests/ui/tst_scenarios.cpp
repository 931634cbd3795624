// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/workspace/item_edits.h"
#include "ui/kit/picture.h"
#include "ui/kit/status_line.h"
#include "ui/roadmap/timeline_canvas.h"
#include "ui/scenarios/branch_band.h"
#include "ui/scenarios/merge_page.h"
#include "ui/shell/context_strip.h"
#include "ui/shell/palette.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

using namespace fairlead;

/// Which branch is on screen, how it is switched, and how it is merged.
class TestScenarios : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<ShellFixture> m_shell;

    MainWindow &window() { return m_shell->window(); }
    Workbench &workbench() { return m_shell->workbench(); }
    const Workspace &current() { return m_shell->session().workspace(); }
    void change(QStringView key, auto with)
    {
        Item after = m_shell->item(key);
        with(after);
        QVERIFY(workbench().submit(changeItem(workbench().workspace(), m_shell->item(key), after,
                                              QStringLiteral("Change %1").arg(key))));
        m_shell->settle();
    }
    void rename(QStringView key, const QString &title)
    {
        change(key, [&](Item &item) { item.title = title; });
    }
    void lengthen(QStringView key, double days)
    {
        change(key, [&](Item &item) {
            item.optimistic = {};
            item.effort = Effort::of(days);
            item.pessimistic = {};
        });
    }
    /// A new scenario and the plan have both changed R16 and R12, otherwise; R01 only the scenario.
    Id<Scenario> dispute()
    {
        workbench().createScenario();
        const Id<Scenario> id = workbench().scenario()->id;
        rename(u"R16", QStringLiteral("Mine"));
        rename(u"R12", QStringLiteral("Mine too"));
        rename(u"R01", QStringLiteral("Nobody minds"));
        workbench().setScenario({});
        rename(u"R16", QStringLiteral("Theirs"));
        rename(u"R12", QStringLiteral("Theirs too"));
        workbench().setScenario(id);
        m_shell->settle();
        return id;
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings); }
    void init()
    {
        QSettings().clear();
        m_shell = std::make_unique<ShellFixture>();
    }
    void cleanup() { m_shell.reset(); }

    void theWindowSaysInFourPlacesThatAScenarioIsOnScreen()
    {
        QVERIFY(window().branchBand().isHidden());
        QVERIFY(!window().windowTitle().contains(QStringLiteral("Draft 1")));
        workbench().createScenario();
        rename(u"R16", QStringLiteral("Smaller"));
        QVERIFY(window().branchBand().isVisible());
        QVERIFY2(window().branchBand().text().contains(QStringLiteral("Draft 1")),
                 qPrintable(window().branchBand().text()));
        QVERIFY2(window().branchBand().text().contains(QStringLiteral("1 change")),
                 qPrintable(window().branchBand().text()));
        QVERIFY(window().windowTitle().startsWith(QStringLiteral("Scenario “Draft 1”")));
        QCOMPARE(window().context().scenarioPill().text(), QStringLiteral("Draft 1"));
        const auto segments = window().findChildren<StatusSegment *>();
        const auto branch = std::ranges::find(segments, QStringLiteral("branch"), &StatusSegment::id);
        QVERIFY(branch != segments.end());
        QVERIFY((*branch)->isVisible());
        QCOMPARE(window().property("pictureStamp").toString(), branchLine(workbench()));
        workbench().setScenario({});
        QVERIFY(window().branchBand().isHidden());
        QVERIFY(window().property("pictureStamp").toString().isEmpty());
        QVERIFY(!(*branch)->isVisible());
    }

    void theBandIsToldWithoutColour()
    {
        workbench().createScenario();
        const QImage band = window().branchBand().grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        // The hatched edge has light and dark stripes in grey too.
        int changes = 0;
        for (int x = 1; x < 24; ++x)
            changes += std::abs(int(qGray(band.pixel(x, 16))) - int(qGray(band.pixel(x - 1, 16)))) > 40;
        QVERIFY2(changes >= 2, qPrintable(QString::number(changes)));
    }

    void aSavedPictureSaysThatItIsAScenario()
    {
        window().showView(QStringLiteral("plan"), QStringLiteral("V2b"));
        m_shell->settle();
        auto *frame = window().findChild<PictureFrame *>();
        QVERIFY(frame);
        QTemporaryDir folder;
        const QString plain = folder.filePath(QStringLiteral("plan.png"));
        const QString branch = folder.filePath(QStringLiteral("branch.png"));
        QVERIFY(frame->save(plain));
        workbench().createScenario();
        m_shell->settle();
        QVERIFY(frame->save(branch));
        QVERIFY(QImage(branch).height() > QImage(plain).height());
    }

    void theTimelineShowsWhereThePlanHasWhatAScenarioMoves()
    {
        window().showView(QStringLiteral("plan"), QStringLiteral("V2b"));
        m_shell->settle();
        auto *canvas = window().findChild<TimelineCanvas *>();
        const Id<Item> moved = m_shell->item(u"R07").id;
        const Id<Item> same = m_shell->item(u"R22").id;
        const QDate planned = workbench().result()->people.find(moved)->finish;
        const auto row = [&](const Id<Item> &id) {
            return canvas->layoutShown().rows[size_t(canvas->layoutShown().row(id))];
        };
        QVERIFY(!row(moved).planFinish);
        for (const Scenario &scenario : current().rows<Scenario>()) {
            if (scenario.name == QStringLiteral("Swarm B"))
                workbench().setScenario(scenario.id);
        }
        m_shell->settle();
        QTRY_VERIFY(row(moved).planFinish.has_value());
        QCOMPARE(*row(moved).planFinish, dayOf(planned) + 1);
        QVERIFY(*row(moved).finish < *row(moved).planFinish);
        QVERIFY(!row(same).planFinish); // it stays where it is: nothing behind it
        workbench().setScenario({});
        m_shell->settle();
        QTRY_VERIFY(!row(moved).planFinish);
    }

    void oneKeySwitchesBetweenThePlanAndTheLastScenario()
    {
        workbench().createScenario();
        const Id<Scenario> draft = workbench().scenario()->id;
        m_shell->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!workbench().scenario());
        m_shell->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(workbench().scenario());
        QCOMPARE(workbench().scenario()->id, draft);
    }

    void aKeyOpensTheChoiceOfTheScenario()
    {
        m_shell->press(Qt::Key_B, Qt::ControlModifier);
        QMenu *menu = window().context().scenarioPill().menu();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(workbench().scenario());
    }

    void thePaletteShowsAScenarioByItsName()
    {
        const Scenario wanted = *current().rows<Scenario>().begin();
        window().palette().open();
        window().palette().field().setText(QStringLiteral("show ") + wanted.name);
        PaletteModel &model = window().palette().model();
        int row = 0;
        while (row < model.rowCount() && model.scenario(row) != wanted.id)
            ++row;
        QVERIFY(row < model.rowCount());
        auto *list = window().palette().findChild<QListView *>();
        list->setCurrentIndex(model.index(row));
        QTest::keyClick(&window().palette().field(), Qt::Key_Return);
        m_shell->settle();
        QVERIFY(workbench().scenario());
        QCOMPARE(workbench().scenario()->id, wanted.id);
    }

    void aMergeWithoutConflictsAsksForTheReasonOnly()
    {
        workbench().createScenario();
        rename(u"R16", QStringLiteral("One"));
        window().commands().run(QStringLiteral("scenario.promote"));
        MergePage &page = window().mergePage();
        QVERIFY(page.isVisible());
        QCOMPARE(page.preview().size(), 1);
        QVERIFY2(page.preview().first().contains(QStringLiteral("R16")), qPrintable(page.preview().first()));
        QVERIFY(!page.mergeButton().isEnabled());
        page.merge(); // does nothing yet
        QVERIFY(page.isVisible());
        QTest::keyClicks(&page.reason(), QStringLiteral("It reads better"));
        QVERIFY(page.mergeButton().isEnabled());
        const size_t decisions = current().rows<Decision>().size();
        QTest::keyClick(&page.reason(), Qt::Key_Return);
        QVERIFY(!page.isVisible());
        QVERIFY(!workbench().scenario());
        QCOMPARE(m_shell->item(u"R16").title, QStringLiteral("One"));
        QCOMPARE(current().rows<Decision>().size(), decisions + 1);
        const bool isKept = std::ranges::any_of(current().rows<Decision>(), [](const Decision &each) {
            return each.rationale == QStringLiteral("It reads better")
                && each.chosen == QStringLiteral("Draft 1");
        });
        QVERIFY(isKept);
        workbench().undo(); // one step
        QVERIFY(m_shell->item(u"R16").title != QStringLiteral("One"));
        QCOMPARE(current().rows<Decision>().size(), decisions);
    }

    void nothingIsMergedUntilEveryConflictIsChosen()
    {
        const Id<Scenario> id = dispute();
        const qint64 revision = m_shell->session().revision();
        QVERIFY(!workbench().promoteScenario()); // leads to the page
        MergePage &page = window().mergePage();
        QVERIFY(page.isVisible());
        QCOMPARE(page.openConflicts(), 2);
        page.reason().setText(QStringLiteral("Because"));
        const auto buttons = page.findChildren<QRadioButton *>();
        QCOMPARE(buttons.size(), 4);
        QVERIFY(std::ranges::none_of(buttons, &QRadioButton::isChecked));
        page.choose(0, Side::Scenario);
        QVERIFY(!page.mergeButton().isEnabled());
        page.merge();
        QCOMPARE(m_shell->session().revision(), revision);
        page.choose(1, Side::Plan);
        QCOMPARE(page.openConflicts(), 0);
        const QStringList disputed{page.conflicts()[0].caption, page.conflicts()[1].caption};
        page.merge();
        QVERIFY(!page.isVisible());
        QVERIFY(!current().find(id));
        QCOMPARE(m_shell->item(u"R01").title, QStringLiteral("Nobody minds"));
        const bool isR16First = disputed.first().startsWith(QStringLiteral("R16"));
        QCOMPARE(m_shell->item(u"R16").title, isR16First ? QStringLiteral("Mine") : QStringLiteral("Theirs"));
        QCOMPARE(m_shell->item(u"R12").title,
                 isR16First ? QStringLiteral("Theirs too") : QStringLiteral("Mine too"));
        workbench().undo();
        QVERIFY(current().find(id));
        QCOMPARE(current().byKey<Item>(u"R16")->title, QStringLiteral("Theirs"));
    }

    void cancellingAMergeChangesNothing()
    {
        const Id<Scenario> id = dispute();
        const qint64 revision = m_shell->session().revision();
        window().commands().run(QStringLiteral("scenario.promote"));
        MergePage &page = window().mergePage();
        page.choose(0, Side::Scenario);
        page.reason().setText(QStringLiteral("Because"));
        QTest::keyClick(&page, Qt::Key_Escape);
        QVERIFY(!page.isVisible());
        QCOMPARE(m_shell->session().revision(), revision);
        QCOMPARE(workbench().scenario()->id, id);
    }

    void singleChangesAreTakenOverAndTheOthersStay()
    {
        const Id<Scenario> id = dispute();
        MergePage &page = window().mergePage();
        page.openFor(id, {refer(current().byKey<Item>(u"R01")->id)});
        QCOMPARE(page.openConflicts(), 0);
        page.reason().setText(QStringLiteral("This one alone"));
        page.merge();
        QVERIFY(!page.isVisible());
        QCOMPARE(current().byKey<Item>(u"R01")->title, QStringLiteral("Nobody minds"));
        QCOMPARE(current().byKey<Item>(u"R16")->title, QStringLiteral("Theirs"));
        QVERIFY(current().find(id));
        QCOMPARE(storedChanges(*current().find(id))->edits.size(), size_t(2));
    }

    void whatComesOfTheMergeIsSaidBeforeItIsMade()
    {
        workbench().createScenario();
        lengthen(u"R06", 20);
        window().commands().run(QStringLiteral("scenario.promote"));
        const auto says = [this](const QString &words) {
            return std::ranges::any_of(window().mergePage().findChildren<QLabel *>(), [&](QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("R07")), 30000); // which waits for R06
    }
};

QTEST_MAIN(TestScenarios)
#include "tst_scenarios.moc"
