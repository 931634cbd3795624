// SPDX-License-Identifier: GPL-3.0-or-later
// How the widgets of the kit behave under keyboard, mouse and time.
#include "ui/kit/buttons.h"
#include "ui/kit/context_bar.h"
#include "ui/kit/figure_label.h"
#include "ui/kit/job.h"
#include "ui/kit/navigation_rail.h"
#include "ui/kit/place_header.h"
#include "ui/kit/popover.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/share_bar.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/status_line.h"
#include "ui/kit/toast.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <atomic>

using namespace fairlead;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestKitWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enterPressesTheButtonThatHasTheFocus()
    {
        Button button(QStringLiteral("Do it"));
        QSignalSpy done(&button, &QPushButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(done.size(), qsizetype(2));
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // belongs to the page
        QCOMPARE(done.size(), qsizetype(2));
    }

    void init() { applyTheme(*qApp, Appearance::Light, 100, Motion::Off); }

    void arrowsMoveAlongTheRailAndSkipWhatIsHidden()
    {
        NavigationRail rail;
        for (const char *id : {"today", "plan", "capacity"})
            rail.addItem(text(id), QLatin1String("plan"), text(id));
        rail.setItemVisible(text("plan"), false);
        QCOMPARE(rail.visibleIds(), (QStringList{text("today"), text("capacity")}));
        QSignalSpy activated(&rail, &NavigationRail::activated);
        rail.show();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        auto items = rail.findChildren<RailItem *>();
        items[0]->setFocus();
        QTest::keyClick(items[0], Qt::Key_Down);
        QCOMPARE(rail.current(), text("capacity"));
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(items[2], Qt::Key_Down); // the last one: stays
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(items[2], Qt::Key_Home);
        QCOMPARE(rail.current(), text("today"));
        rail.setCurrent(text("capacity"));
        QCOMPARE(activated.count(), 2); // setting is not choosing
    }

    void aLongWordMakesTheRailWider()
    {
        NavigationRail rail;
        rail.addItem(text("a"), QLatin1String("plan"), text("Plan"));
        const int before = rail.width();
        QCOMPARE(before, theme(&rail).railWidth());
        rail.addItem(text("b"), QLatin1String("plan"), text("Verzeichnisverwaltung"));
        QVERIFY(rail.width() > before);
    }

    void aPillTellsWhatWasChosen()
    {
        DropPill pill(text("Period"));
        pill.setChoices({{text("4"), text("2026-Q4")}, {text("1"), text("2027-Q1")}});
        QSignalSpy chosen(&pill, &DropPill::chosen);
        QCOMPARE(pill.text(), text("2026-Q4"));
        QCOMPARE(pill.accessibleName(), text("Period: 2026-Q4"));
        pill.menu()->actions()[1]->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(pill.current(), text("1"));
        pill.setCurrent(text("4"));
        QCOMPARE(chosen.count(), 1);
        QVERIFY(pill.menu()->actions()[0]->isChecked());
    }

    void aNarrowContextBarGivesUpTheLeastImportantFirst()
    {
        ContextBar bar;
        bar.setName(text("Marlowe Quay"));
        auto *pill = new DropPill(text("Period"));
        pill->setChoices({{text("4"), text("2026-Q4")}});
        bar.addPill(pill);
        auto *search = new SearchField(text("Search or command"), text("Ctrl+K"));
        bar.setSearch(search);
        auto *note = new Label(text("as of 16 Nov 2026"));
        bar.addNote(note);
        bar.show();
        const auto sized = [&](int width) {
            bar.resize(width, bar.sizeHint().height());
            QCoreApplication::processEvents();
            return QList<bool>{bar.findChild<Label *>()->isVisible(),
                               search->width() >= search->minimumSizeHint().width(), note->isVisible()};
        };
        QCOMPARE(sized(1400), (QList<bool>{true, true, true}));
        QCOMPARE(sized(600), (QList<bool>{false, true, true}));
        QCOMPARE(sized(340), (QList<bool>{false, false, true}));
        QCOMPARE(sized(240), (QList<bool>{false, false, false}));
        QCOMPARE(sized(1400), (QList<bool>{true, true, true}));
        QVERIFY(pill->width() >= pill->sizeHint().width());
    }

    void choosingATabIsTold()
    {
        PlaceHeader header(text("Plan"));
        QSignalSpy chosen(&header, &PlaceHeader::viewChosen);
        header.addView(text("rank"), text("Rank"));
        header.addView(text("time"), text("Sequence"));
        header.setCurrentView(text("time"));
        QCOMPARE(header.currentView(), text("time"));
        QCOMPARE(chosen.count(), 0);
        header.show();
        auto *tabs = header.findChild<QTabBar *>();
        QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), text("rank"));
    }

    void thePanelTakesRoomOnlyInAWideWindow()
    {
        PanelHost host;
        host.setContent(new QWidget);
        auto *panel = new SidePanel;
        host.setPanel(panel);
        host.resize(1600, 800);
        host.show();
        QVERIFY(!host.isOverlay());
        auto *content = host.findChild<QScrollArea *>({}, Qt::FindDirectChildrenOnly);
        QCOMPARE(content->width(), 1600 - theme(&host).panelWidth());
        QCOMPARE(panel->width(), theme(&host).panelWidth());
        host.resize(1366, 700);
        QCoreApplication::processEvents();
        QVERIFY(host.isOverlay());
        QCOMPARE(content->width(), 1366);
        QCOMPARE(panel->geometry().right(), 1365);
        QSignalSpy changed(&host, &PanelHost::openChanged);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!host.isOpen());
        QVERIFY(!panel->isVisible());
        QCOMPARE(changed.count(), 1);
    }

    void thePanelSlidesToTheSameEnd()
    {
        applyTheme(*qApp, Appearance::Light, 100, Motion::On);
        PanelHost host;
        host.setContent(new QWidget);
        auto *panel = new SidePanel;
        host.setPanel(panel);
        host.resize(1600, 800);
        host.show();
        host.setOpen(false);
        QVERIFY(panel->isVisible()); // on its way
        QTRY_VERIFY(!panel->isVisible());
        host.setOpen(true);
        QTRY_COMPARE(panel->geometry().right(), 1599);
    }

    void aToastNeverTakesTheFocusAndHidesByItself()
    {
        QWidget window;
        window.resize(600, 400);
        QLineEdit edit(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit.setFocus();
        Toast toast(&window);
        QSignalSpy undone(&toast, &Toast::actionChosen);
        toast.say(text("Moved R05"), text("Undo"));
        QVERIFY(toast.isVisible());
        QCOMPARE(toast.accessibleName(), text("Moved R05"));
        auto *undo = toast.findChild<Button *>();
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(undone.count(), 1);
        QVERIFY(edit.hasFocus());
        QVERIFY(!toast.isVisible());
        toast.setDuration(1);
        toast.say(text("Saved"));
        QVERIFY(!undo->isVisible());
        QTRY_VERIFY(!toast.isVisible());
    }

    void aPopoverGivesTheFocusBack()
    {
        QWidget window;
        window.resize(800, 600);
        FigureLabel figure(text("Net"), text("299.6"), text("d"), &window);
        figure.move(100, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        figure.setFocus();
        Popover popover(&window);
        popover.setRows({{text("focus"), text("0.80"), text("change"), text("focus")}});
        QSignalSpy chosen(&popover, &Popover::linkChosen);
        QSignalSpy closed(&popover, &Popover::closed);
        popover.openAt(&figure);
        QVERIFY(popover.hasFocus());
        QVERIFY(popover.geometry().top() > figure.geometry().bottom());
        QVERIFY(window.rect().contains(popover.geometry()));
        QTest::mouseClick(popover.findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(chosen[0][0].toString(), text("focus"));
        QTest::keyClick(&popover, Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
        QVERIFY(figure.hasFocus());
        popover.openAt(&figure);
        QTest::mouseClick(&window, Qt::LeftButton, {}, {5, 5});
        QVERIFY(!popover.isVisible());
        QCOMPARE(closed.count(), 2);
        figure.move(100, 570); // no room below
        popover.openAt(&figure);
        QVERIFY(popover.geometry().bottom() < figure.geometry().top());
    }

    void aFigureIsAskedByKeyboardAndMouse()
    {
        FigureLabel figure(text("Net capacity"), text("299.6"), text("d"));
        QSignalSpy asked(&figure, &FigureLabel::asked);
        QCOMPARE(figure.accessibleName(), text("Net capacity: 299.6 d"));
        figure.show();
        QTest::keyClick(&figure, Qt::Key_W, Qt::AltModifier);
        QTest::keyClick(&figure, Qt::Key_Return);
        QTest::keyClick(&figure, Qt::Key_Space);
        QTest::mouseClick(&figure, Qt::LeftButton);
        QCOMPARE(asked.count(), 4);
        QTest::keyClick(&figure, Qt::Key_W);
        QCOMPARE(asked.count(), 4);
    }

    void shortWorkShowsNoProgress()
    {
        QWidget window;
        window.resize(400, 300);
        window.show();
        ProgressLine line(&window);
        DimmedWhile dimmed(&window);
        Job<int> job;
        line.watch(&job);
        dimmed.watch(&job);
        QSignalSpy finished(&job, &JobBase::finished);
        job.start([](Progress &) -> Result<int> { return 1; }, [](const Result<int> &) {});
        QVERIFY(finished.wait());
        QVERIFY(!line.isVisible());
        QVERIFY(!dimmed.isVisible());
    }

    void longWorkCanBeStopped()
    {
        QWidget window;
        window.resize(400, 300);
        window.show();
        ProgressLine line(&window);
        DimmedWhile dimmed(&window);
        Job<int> job;
        line.watch(&job);
        dimmed.watch(&job);
        std::atomic_bool stopped = false;
        job.start(
            [&](Progress &progress) -> Result<int> {
                while (progress.advance(0.4)) { }
                stopped = true;
                return fail(Error::cancelled());
            },
            [](const Result<int> &) { QFAIL("a stopped run has no answer"); });
        QTRY_VERIFY(line.isVisible() && dimmed.isVisible());
        QTest::mouseClick(line.findChild<Button *>(), Qt::LeftButton);
        QVERIFY(!line.isVisible());
        QVERIFY(!dimmed.isVisible());
        QTRY_VERIFY(stopped);
    }

    void aStatusSegmentWithoutWordsIsHidden()
    {
        StatusLine status;
        status.add(text("saved"));
        status.addLink(text("errors"));
        QSignalSpy chosen(&status, &StatusLine::chosen);
        status.resize(800, status.sizeHint().height());
        status.show();
        status.set(text("errors"), text("3 errors"), Tone::Error, QLatin1String("error"));
        auto *errors = status.findChildren<StatusSegment *>().last();
        QVERIFY(errors->isVisible());
        QTest::mouseClick(errors, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        status.set(text("errors"), {});
        QVERIFY(!errors->isVisible());
    }

    void aShareBarSaysItsPartsAndWrapsTheirNames()
    {
        ShareBar bar(text("Balance"));
        bar.setParts({{text("Feature"), 0.74, {}, 0}, {text("Excellence"), 0.26, text("band 15–30 %"), 1}});
        QCOMPARE(bar.accessibleDescription(), text("Feature 74 %, Excellence 26 %"));
        QVERIFY(bar.heightForWidth(120) > bar.heightForWidth(1000));
    }
};

QTEST_MAIN(TestKitWidgets)
#include "tst_kit_widgets.moc"
