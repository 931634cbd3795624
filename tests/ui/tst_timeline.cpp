// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_people_dates.h"
#include "core/planning/why_words.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/value_format.h"
#include "ui/roadmap/timeline_canvas.h"
#include "ui/roadmap/timeline_link_popover.h"
#include "ui/roadmap/timeline_load_strip.h"
#include "ui/roadmap/timeline_view.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace fairlead;

/// Plan ▸ Timeline on the sample, driven by mouse and keys as in a planning session (W3).
class TestTimeline : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<TimelineView> m_view;

    TimelineCanvas &canvas() { return m_view->canvas(); }
    QWidget *viewport() { return canvas().viewport(); }
    const TimelineLayout &layout() { return canvas().layoutShown(); }
    const Item &item(QStringView key) const { return *m_session->workspace().byKey<Item>(key); }
    int row(QStringView key) { return layout().row(item(key).id); }
    QRect bar(QStringView key) { return m_view->barRect(item(key).id); }
    double dayWidth() { return canvas().pixelsPerDay(); }
    Day start(QStringView key) { return *layout().rows[size_t(row(key))].start; }
    Day finish(QStringView key) { return *layout().rows[size_t(row(key))].finish; }
    const TimelineRow &shown(QStringView key) { return layout().rows[size_t(row(key))]; }
    const PeopleDates &people(QStringView key) { return *m_workbench->result()->people.find(item(key).id); }
    QString personOf(const PeopleFact &fact) { return words::person(m_session->workspace(), fact.person); }
    static QString day(QDate date) { return words::day(date, QDate(2026, 11, 16)); }
    /// The first working day on or after `days` days from the start of the bar.
    QDate startAfter(QStringView key, int days)
    {
        return dateOf(layout().calendars[size_t(shown(key).calendar)].snapForward(start(key) + days));
    }
    void waitForTrial() { QTRY_VERIFY_WITH_TIMEOUT(canvas().trial() && !canvas().isTrying(), 30000); }

    void waitForAnswer()
    {
        QTRY_VERIFY(!m_workbench->isComputing());
        QVERIFY(m_workbench->result());
    }
    void open(Workspace workspace)
    {
        m_view.reset();
        m_workbench.reset();
        const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
        m_session = std::make_unique<Session>(std::move(workspace), std::make_unique<MemoryJournal>(),
                                              QList<JournalEntry>(), clock);
        reopen();
    }
    void reopen()
    {
        m_view.reset();
        m_workbench = std::make_unique<Workbench>(*m_session, QDate(2026, 11, 16));
        m_view = std::make_unique<TimelineView>(*m_workbench);
        m_view->resize(1290, 700);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        waitForAnswer();
        canvas().setFocus();
    }
    void selectItem(QStringView key)
    {
        m_workbench->select({refer(item(key).id)});
        // Not near an edge, where things that are dragged scroll.
        canvas().verticalScrollBar()->setValue(row(key) * theme(&canvas()).rowHeight() - 200);
        QVERIFY(viewport()->rect().contains(bar(key).center()));
    }
    void drag(QPoint from, QPoint to, bool drop = true)
    {
        QTest::mouseMove(viewport(), from);
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        QTest::mouseMove(viewport(), to);
        if (drop)
            QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    }
    QPoint daysRight(QPoint from, int days) { return from + QPoint(int(std::lround(days * dayWidth())), 0); }
    QPoint handle(QStringView key, BarEnd end)
    {
        return canvas().geometryNow().handle(row(key), end).toPoint();
    }
    const Dependency *linkBetween(QStringView from, QStringView to)
    {
        for (const Dependency &each : m_session->workspace().rows<Dependency>()) {
            if (each.predecessor == item(from).id && each.successor == item(to).id)
                return &each;
        }
        return nullptr;
    }
    void wheel(QPoint position, QPoint angle, Qt::KeyboardModifiers keys)
    {
        QWheelEvent event(position, viewport()->mapToGlobal(position), {}, angle, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport(), &event);
    }
    void press(int key, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), keys);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void init()
    {
        QSettings().clear();
        applyTheme(*qApp, Appearance::Light, 100, Motion::Off);
        open(marlowe_quay::current());
    }
    void cleanup()
    {
        m_view.reset();
        m_workbench.reset();
        m_session.reset();
    }

    void barsStandOnTheDaysOfThePlan()
    {
        selectItem(u"R05");
        const TimelineGeometry now = canvas().geometryNow();
        QCOMPARE(bar(u"R05").left(), now.barRect(row(u"R05")).toRect().left());
        QCOMPARE(now.barRect(row(u"R05")).left(), now.xOf(double(dayOf(people(u"R05").start))));
        QCOMPARE(now.barRect(row(u"R05")).right(), now.xOf(double(dayOf(people(u"R05").finish) + 1)));
        QVERIFY(people(u"R05").finish > QDate(2026, 12, 11)); // there are fewer people than links would need
        QCOMPARE(shown(u"R05").linkFinish, std::optional(dayOf(QDate(2026, 12, 12)))); // 11 Dec is worked
        selectItem(u"R07");
        const double middle = now.xOf(double(dayOf(people(u"R07").finish)) + 0.5);
        QVERIFY(std::abs(canvas().geometryNow().barRect(row(u"R07")).center().x() - middle) < 0.01);
    }

    void theDrivingPathOfTheLastMilestoneIsMarked()
    {
        selectItem(u"R22");
        QCOMPARE(layout().pathOf, item(u"R22").id);
        selectItem(u"R09"); // leads to no commitment of its own
        QCOMPARE(layout().pathOf, item(u"R07").id);
        for (const QStringView key : {u"R05", u"R06", u"R07"})
            QVERIFY2(layout().isOnPath[size_t(row(key))], qPrintable(key.toString()));
        for (const Id<Item> &cause : peopleCausesOf(*m_workbench->result(), item(u"R07").id))
            QVERIFY(layout().isOnPath[size_t(layout().row(cause))]);
        QVERIFY(!layout().isOnPath[size_t(row(u"R41"))]);
        QVERIFY(layout().pathLinks.contains(linkBetween(u"R05", u"R06")->id));
        QVERIFY(layout().pathLinks.contains(linkBetween(u"R06", u"R07")->id));
    }

    void peopleWhoGoFromOneItemToTheNextAreOnTheChain()
    {
        const PeopleFact &fact = people(u"R05").startFact; // waits for somebody who is on another item
        QCOMPARE(int(fact.kind), int(StaffingFact::Kind::Busy));
        selectItem(u"R07");
        const auto handover = std::ranges::find(layout().handovers, row(u"R05"), &TimelineLink::to);
        QVERIFY(handover != layout().handovers.end());
        QCOMPARE(handover->from, layout().row(fact.item));
        QCOMPARE(handover->leaves, std::optional(dayOf(fact.to) + 1)); // not the end of the whole item
        const TimelineGeometry now = canvas().geometryNow();
        const QPolygonF line = now.linkLine(*handover);
        QVERIFY(now.barRect(handover->from).adjusted(-1, -1, 1, 1).contains(line.first()));
        QVERIFY(now.barRect(handover->to).adjusted(-1, -1, 1, 1).contains(line.last()));
        QVERIFY(line.first().x() >= now.xOf(double(*handover->leaves)) - 1);
    }

    void aBarThatIsHeldMovesThePlanBelowIt()
    {
        selectItem(u"R05");
        const QPoint grab = bar(u"R05").center();
        const Day before = finish(u"R07");
        const QDate wanted = startAfter(u"R05", 28);
        const QDate typed = item(u"R05").notBefore;
        drag(grab, daysRight(grab, 28), false);
        waitForTrial();
        const TimelineLayout trial = *canvas().trial();
        const auto tried = [&](QStringView key) { return trial.rows[size_t(row(key))]; };
        QVERIFY(*tried(u"R05").start >= dayOf(wanted));
        QVERIFY(*tried(u"R07").finish > before); // its chain follows
        QCOMPARE(finish(u"R07"), before);        // nothing has happened yet
        QCOMPARE(item(u"R05").notBefore, typed);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, daysRight(grab, 28));
        QCOMPARE(item(u"R05").notBefore, wanted);
        waitForAnswer();
        QVERIFY(!canvas().trial());
        for (const TimelineRow &each : trial.rows) { // what was seen is what came
            if (each.isItem() && each.hasDates())
                QCOMPARE(layout().rows[size_t(layout().row(each.item))].finish, each.finish);
        }
    }

    void backWhereItWasThereIsNothingToTry()
    {
        selectItem(u"R05");
        const QPoint grab = bar(u"R05").center();
        drag(grab, daysRight(grab, 14), false);
        waitForTrial();
        QTest::mouseMove(viewport(), grab);
        QVERIFY(!canvas().trial());
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, grab);
    }

    void aBetterPlanWaitsUntilTheHandLetsGo()
    {
        selectItem(u"R09");
        const QPoint grab = bar(u"R09").center();
        const Day before = start(u"R09");
        drag(grab, daysRight(grab, 14), false);
        waitForTrial();
        QSignalSpy prepared(&canvas(), &TimelineCanvas::layoutPrepared);
        QSignalSpy answered(m_workbench.get(), &Workbench::resultChanged);
        m_workbench->setImproves(true); // asks again
        QTRY_VERIFY(answered.count() > 0);
        m_workbench->setImproves(false);
        waitForAnswer();
        QCOMPARE(prepared.count(), 0);
        QVERIFY(canvas().trial());
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QCOMPARE(prepared.count(), 1);
        QCOMPARE(start(u"R09"), before);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, daysRight(grab, 14));
    }

    void draggingABarSetsNotBefore()
    {
        selectItem(u"R09");
        const QPoint grab = bar(u"R09").center();
        const Day before = start(u"R09");
        const QDate wanted = startAfter(u"R09", 14);
        drag(grab, daysRight(grab, 14));
        QCOMPARE(item(u"R09").notBefore, wanted);
        QCOMPARE(m_session->undoSentence(), QStringLiteral("Move R09 to %1").arg(day(wanted)));
        waitForAnswer();
        QVERIFY(start(u"R09") >= dayOf(wanted));
        m_workbench->undo();
        waitForAnswer();
        QCOMPARE(item(u"R09").notBefore, QDate(2026, 11, 16));
        QCOMPARE(start(u"R09"), before);
    }

    void aBarDroppedOnAWeekendStartsOnMonday()
    {
        selectItem(u"R09");
        const QPoint grab = bar(u"R09").center();
        const int saturday = 6 - dateOf(start(u"R09")).dayOfWeek() + 14; // no holiday is near
        const QDate wanted = dateOf(start(u"R09") + saturday + 2);
        drag(grab, daysRight(grab, saturday));
        QCOMPARE(item(u"R09").notBefore, wanted);
    }

    void whatIsHeldByALinkSaysSo()
    {
        QSignalSpy refused(m_workbench.get(), &Workbench::refused);
        const qint64 before = m_session->revision();
        selectItem(u"R05");
        const QPoint grab = bar(u"R05").center();
        drag(grab, daysRight(grab, -7));
        QCOMPARE(refused.count(), 1);
        const QString message = refused.first().first().value<Error>().message;
        QVERIFY2(message.contains(personOf(people(u"R05").startFact)), qPrintable(message));
        QCOMPARE(m_session->revision(), before);
    }

    void workThatHasBegunCannotBeMovedAndSaysWhy()
    {
        QSignalSpy refused(m_workbench.get(), &Workbench::refused);
        const qint64 before = m_session->revision();
        for (const QStringView key : {u"R08", u"R03"}) {
            selectItem(key);
            const QPoint grab = bar(key).center();
            drag(grab, daysRight(grab, 10));
        }
        QCOMPARE(refused.count(), 2);
        QVERIFY(refused[0].first().value<Error>().message.contains(QStringLiteral("in progress")));
        QVERIFY(refused[1].first().value<Error>().message.contains(QStringLiteral("done")));
        QCOMPARE(m_session->revision(), before);
    }

    void draggingAnEndTypesTheDuration()
    {
        selectItem(u"R09");
        const WorkCalendar &calendar =
            layout().calendars[size_t(layout().rows[size_t(row(u"R09"))].calendar)];
        const int wanted = calendar.workingDays(start(u"R09"), finish(u"R09") + 7);
        const QPoint end = QPoint(bar(u"R09").right() - 1, bar(u"R09").center().y());
        drag(end, daysRight(end, 7));
        QCOMPARE(item(u"R09").duration, std::optional(wanted));
        waitForAnswer();
        QCOMPARE(shown(u"R09").duration, wanted);
    }

    void draggingTheEndOfWorkInProgressSetsWhatIsLeft()
    {
        selectItem(u"R08");
        const int left = *item(u"R08").remaining;
        const QPoint end = QPoint(bar(u"R08").right() - 1, bar(u"R08").center().y());
        drag(end, daysRight(end, -7));
        QVERIFY(item(u"R08").remaining);
        QVERIFY2(*item(u"R08").remaining < left && *item(u"R08").remaining >= left - 5,
                 qPrintable(QString::number(*item(u"R08").remaining)));
        QVERIFY(!item(u"R08").duration
                || item(u"R08").duration == marlowe_quay::current().byKey<Item>(u"R08")->duration);
    }

    void linksTakeTheirTypeFromTheEnds_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("type");
        QTest::newRow("FS") << int(BarEnd::Finish) << int(BarEnd::Start) << 0;
        QTest::newRow("SS") << int(BarEnd::Start) << int(BarEnd::Start) << 1;
        QTest::newRow("FF") << int(BarEnd::Finish) << int(BarEnd::Finish) << 2;
        QTest::newRow("SF") << int(BarEnd::Start) << int(BarEnd::Finish) << 3;
    }
    void linksTakeTheirTypeFromTheEnds()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, type);
        QSignalSpy refused(m_workbench.get(), &Workbench::refused);
        selectItem(u"R09");
        const QRect target = bar(u"R13");
        const QPoint drop(BarEnd(to) == BarEnd::Start ? target.left() + 4 : target.right() - 4,
                          target.center().y());
        drag(handle(u"R09", BarEnd(from)), drop);
        const Dependency *made = linkBetween(u"R09", u"R13");
        QVERIFY2(made, refused.isEmpty() ? "" : qPrintable(refused.first().first().value<Error>().message));
        QCOMPARE(int(made->type), type);
        QCOMPARE(m_session->undoSentence(), QStringLiteral("Let R13 wait for R09"));
        m_workbench->undo();
        QVERIFY(!linkBetween(u"R09", u"R13"));
    }

    void aLoopIsRefusedAndNamed()
    {
        QSignalSpy refused(m_workbench.get(), &Workbench::refused);
        const qint64 before = m_session->revision();
        selectItem(u"R07");
        const QRect target = bar(u"R05");
        drag(handle(u"R07", BarEnd::Finish), QPoint(target.left() + 4, target.center().y()));
        QCOMPARE(refused.count(), 1);
        const QString message = refused.first().first().value<Error>().message;
        for (const char *key : {"R05", "R06", "R07"})
            QVERIFY2(message.contains(QLatin1String(key)), qPrintable(message));
        QCOMPARE(m_session->revision(), before);
    }

    void escapeCancelsWhatIsDragged()
    {
        const qint64 before = m_session->revision();
        selectItem(u"R09");
        const QPoint grab = bar(u"R09").center();
        const QImage still = viewport()->grab().toImage();
        drag(grab, daysRight(grab, 14), false);
        QVERIFY(viewport()->grab().toImage() != still); // the ghost is seen
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, daysRight(grab, 14));
        QCOMPARE(m_session->revision(), before);
    }

    void zoomKeepsTheDayUnderTheMouse()
    {
        for (const int turn : {120, 120, 360, -120, 240}) {
            const QPoint at(canvas().columnWidth() + 400, 200);
            const double before = canvas().geometryNow().dayAt(at.x());
            const double scale = dayWidth();
            wheel(at, {0, turn}, Qt::ControlModifier);
            QVERIFY(turn > 0 ? dayWidth() > scale : dayWidth() < scale);
            QVERIFY(std::abs(canvas().geometryNow().dayAt(at.x()) - before) * dayWidth() <= 1);
        }
    }

    void controlZeroShowsTheWholePlan()
    {
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        const TimelineGeometry near = canvas().geometryNow();
        QVERIFY(near.xOf(layout().planEnd) > near.width);
        press(Qt::Key_0, Qt::ControlModifier);
        const TimelineGeometry all = canvas().geometryNow();
        QVERIFY(all.xOf(layout().planStart) >= all.columnWidth);
        QVERIFY(all.xOf(layout().planEnd) <= all.width);
    }

    void wheelAndMiddleButtonPan()
    {
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        const QPoint at(canvas().columnWidth() + 300, 300);
        const int left = canvas().horizontalScrollBar()->value();
        wheel(at, {0, -120}, Qt::ShiftModifier);
        QVERIFY(canvas().horizontalScrollBar()->value() > left);
        const int top = canvas().verticalScrollBar()->value();
        wheel(at, {0, -120}, Qt::NoModifier);
        QVERIFY(canvas().verticalScrollBar()->value() > top);
        const double day = canvas().geometryNow().dayAt(at.x());
        QTest::mousePress(viewport(), Qt::MiddleButton, {}, at);
        QTest::mouseMove(viewport(), at + QPoint(-60, 0));
        QTest::mouseRelease(viewport(), Qt::MiddleButton, {}, at + QPoint(-60, 0));
        QVERIFY(std::abs(canvas().geometryNow().dayAt(at.x() - 60) - day) * dayWidth() <= 1);
    }

    void groupsCloseByMouseAndByKey()
    {
        const size_t all = layout().rows.size();
        QVERIFY(!layout().rows.front().isItem());
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, canvas().rowArea(0).topLeft() + QPoint(10, 10));
        const size_t closed = layout().rows.size();
        QVERIFY(closed < all);
        QVERIFY(!layout().rows.front().isOpen);
        press(Qt::Key_Right);
        QCOMPARE(layout().rows.size(), all);
        press(Qt::Key_Left);
        QCOMPARE(layout().rows.size(), closed);
        press(Qt::Key_Return);
        QCOMPARE(layout().rows.size(), all);
    }

    void theKeyboardDoesWhatTheMouseDoes()
    {
        press(Qt::Key_Home);
        while (!canvas().current() || canvas().current()->key != QStringLiteral("R09"))
            press(Qt::Key_Down);
        QCOMPARE(m_workbench->selection(), QList<RecordRef>{refer(item(u"R09").id)});
        const Day before = start(u"R09");
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        waitForAnswer();
        QVERIFY(item(u"R09").notBefore > dateOf(before));
        QVERIFY(start(u"R09") >= dayOf(item(u"R09").notBefore));
        m_workbench->undo();
        waitForAnswer();
        QCOMPARE(start(u"R09"), before);
        const int days = layout().rows[size_t(row(u"R09"))].duration;
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier); // before the planner has answered
        QCOMPARE(item(u"R09").duration, std::optional(days + 2));
        waitForAnswer();

        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_view->linkPopover().isVisible());
        QCOMPARE(QApplication::focusWidget(), &m_view->linkPopover().search());
        QTest::keyClicks(&m_view->linkPopover().search(), QStringLiteral("r13"));
        QCOMPARE(m_view->linkPopover().matches().count(), 1);
        press(Qt::Key_Return);
        QVERIFY(linkBetween(u"R09", u"R13"));
        QCOMPARE(QApplication::focusWidget(), &canvas());
        waitForAnswer();

        while (canvas().currentLink() != linkBetween(u"R09", u"R13")->id) {
            press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), &canvas());
        }
        QCOMPARE(m_workbench->selection().first().table, QLatin1String(Dependency::table));
        press(Qt::Key_Delete);
        QVERIFY(!linkBetween(u"R09", u"R13"));
        QCOMPARE(m_session->undoSentence(), QStringLiteral("Let R13 no longer wait for R09"));
    }

    void tabLeavesPastTheLastLink()
    {
        selectItem(u"R10"); // waits for R33; R38 waits for it
        for (int i = 0; i < 4 && QApplication::focusWidget() == &canvas(); ++i)
            press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != &canvas());
        QVERIFY(canvas().currentLink().isNull());
    }

    void enterEditsTheTitleAndEscapeRestoresIt()
    {
        selectItem(u"R09");
        press(Qt::Key_Return);
        auto *edit = viewport()->findChild<QLineEdit *>();
        QVERIFY(edit && edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("Never"));
        press(Qt::Key_Escape);
        QVERIFY(item(u"R09").title != QStringLiteral("Never"));
        press(Qt::Key_F2);
        QTest::keyClicks(edit, QStringLiteral("Bulk prices"));
        press(Qt::Key_Return);
        QCOMPARE(item(u"R09").title, QStringLiteral("Bulk prices"));
        QCOMPARE(QApplication::focusWidget(), &canvas());
    }

    void spaceAsksForTheInspector()
    {
        QSignalSpy preview(m_view.get(), &TimelineView::previewWanted);
        selectItem(u"R09");
        press(Qt::Key_Space);
        QCOMPARE(preview.count(), 1);
    }

    void nAddsAnItemAndOpensItsTitle()
    {
        selectItem(u"R09");
        press(Qt::Key_N);
        waitForAnswer();
        QVERIFY(m_session->workspace().byKey<Item>(u"R46"));
        QTRY_VERIFY(viewport()->findChild<QLineEdit *>());
        QVERIFY(viewport()->findChild<QLineEdit *>()->isVisible());
        QCOMPARE(item(u"R46").team, item(u"R09").team);
    }

    void aClickOnAWeekExplainsItsLoad()
    {
        QSignalSpy explained(m_workbench.get(), &Workbench::explained);
        TimelineLoadStrip &load = m_view->load();
        QCOMPARE(load.rows().size(), 3U);
        QCOMPARE(load.rows()[1].key, QStringLiteral("ORD"));
        const QRect cell = load.cellArea({1, 4}); // week 44
        QCOMPARE(load.rows()[1].weeks[4].bucket, QStringLiteral("2026-W44"));
        QTest::mouseClick(&load, Qt::LeftButton, {}, cell.center());
        QCOMPARE(explained.count(), 1);
        const QString text = toText(explained.first().first().value<Explanation>());
        QVERIFY2(text.contains(QStringLiteral("161 %")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("R12")), qPrintable(text));
        const TimelineGeometry axis = canvas().geometryNow();
        QVERIFY(std::abs(cell.left() - axis.xOf(dayOf(QDate(2026, 10, 26)))) <= 2);
    }

    void theLoadIsReachedByKeysToo()
    {
        QSignalSpy explained(m_workbench.get(), &Workbench::explained);
        m_view->load().setFocus(Qt::TabFocusReason);
        QVERIFY(m_view->load().current().row >= 0);
        press(Qt::Key_Down);
        press(Qt::Key_Left);
        press(Qt::Key_Return);
        QCOMPARE(explained.count(), 1);
        const QAccessibleInterface *load = QAccessible::queryAccessibleInterface(&m_view->load());
        QVERIFY(load && load->childCount() > 0);
        QVERIFY(!load->child(0)->text(QAccessible::Name).isEmpty());
    }

    void selectionElsewhereIsCurrentHere()
    {
        m_workbench->select({refer(item(u"R41").id)});
        QVERIFY(canvas().current());
        QCOMPARE(canvas().current()->key, QStringLiteral("R41"));
        QVERIFY(viewport()->rect().contains(bar(u"R41")));
    }

    void oneTeamOfTheContextIsShownAlone()
    {
        m_workbench->setTeam(m_session->workspace().byKey<Team>(u"PAY")->id);
        QCOMPARE(row(u"R05"), -1);
        QVERIFY(row(u"R18") >= 0);
        QCOMPARE(m_view->load().rows().size(), 1U);
    }

    void whyIsAnsweredForTheCurrentItem()
    {
        QSignalSpy explained(m_workbench.get(), &Workbench::explained);
        selectItem(u"R07");
        press(Qt::Key_W, Qt::AltModifier);
        QCOMPARE(explained.count(), 1);
        const auto why = explained.first().first().value<Explanation>();
        QVERIFY2(why.title.contains(day(people(u"R07").finish)), qPrintable(why.title));
        QVERIFY2(toText(why).contains(personOf(people(u"R05").startFact)), qPrintable(toText(why)));
    }

    void barsSlideToTheirNewPlaces()
    {
        applyTheme(*qApp, Appearance::Light, 100, Motion::On);
        selectItem(u"R09");
        const Day before = start(u"R09");
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(canvas().isSliding() || start(u"R09") > before);
        QTRY_VERIFY(!canvas().isSliding());
        const TimelineGeometry now = canvas().geometryNow();
        QVERIFY(start(u"R09") > before);
        QCOMPARE(now.barRect(row(u"R09")).left(), now.xOf(double(start(u"R09"))));
    }

    void theViewIsFoundAsItWasLeft()
    {
        TimelineOptions options = m_view->options();
        options.grouping = TimelineGrouping::Objective;
        options.order = TimelineOrder::Rank;
        options.showsBaseline = false;
        m_view->setOptions(options);
        canvas().zoomBy(1.7);
        canvas().setColumnWidth(260);
        const double scale = dayWidth();
        const Day left = canvas().leftDay();
        reopen();
        QCOMPARE(m_view->options(), options);
        QCOMPARE(dayWidth(), scale);
        QCOMPARE(canvas().leftDay(), left);
        QCOMPARE(canvas().columnWidth(), 260);
    }

    void anEmptyPlanSaysWhatWillBeHere()
    {
        SmallPlan small;
        open(small.workspace);
        QVERIFY(m_view->emptyState().isVisible());
        QVERIFY(!canvas().isVisible());
        QTest::mouseClick(m_view->emptyState().findChild<Button *>(), Qt::LeftButton);
        waitForAnswer();
        QVERIFY(canvas().isVisible());
        QVERIFY(!m_view->emptyState().isVisible());
    }

    void theFindingNamesTheLatestCommitment()
    {
        const QString finding = m_view->finding();
        QVERIFY2(finding.startsWith(QStringLiteral("R07")), qPrintable(finding));
        for (const QString &part : {day(people(u"R07").finish), QStringLiteral("after its deadline")})
            QVERIFY2(finding.contains(part), qPrintable(finding));
    }

    void theTableHasEveryItemWithItsDates()
    {
        const PictureTable table = m_view->pictureTable();
        QStringList found;
        for (const QStringList &cells : table.rows) {
            QCOMPARE(cells.size(), table.headers.size());
            if (cells.first() == QStringLiteral("R05"))
                found = cells;
        }
        QVERIFY(found.contains(dateText(people(u"R05").start)));
        QVERIFY(found.contains(dateText(people(u"R05").finish)));
        QVERIFY(found.contains(QStringLiteral("11 Dec 2026"))); // by links alone
        QCOMPARE(m_view->pictureName(), QStringLiteral("timeline 2026-Q4"));
    }

    void thePictureIsTheWholePlanInTheLightTheme()
    {
        const QSizeF size = m_view->pictureSize();
        QVERIFY(size.height() > canvas().geometryNow().contentHeight());
        QImage image(size.toSize(), QImage::Format_RGB32);
        const Theme light = lightTheme();
        image.fill(light.text); // nothing may be left of it
        QPainter painter(&image);
        m_view->drawPicture(painter, light);
        painter.end();
        QCOMPARE(image.pixelColor(image.width() - 1, 2), light.ground);
        bool hasAccent = false;
        for (int y = 0; y < image.height() && !hasAccent; ++y) {
            for (int x = 0; x < image.width() && !hasAccent; ++x)
                hasAccent = image.pixelColor(x, y) == light.accent;
        }
        QVERIFY(hasAccent);
    }

    void rowsAreReadOutWithTheirDates()
    {
        selectItem(u"R07");
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&canvas());
        QVERIFY(tree);
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(tree->childCount(), int(layout().rows.size()));
        QAccessibleInterface *child = tree->child(row(u"R07"));
        QVERIFY(child);
        const QString name = child->text(QAccessible::Name);
        for (const char *part : {"R07", "milestone", "30 Dec 2026", "float"})
            QVERIFY2(name.contains(QLatin1String(part)), qPrintable(name));
        QVERIFY(child->state().focused);
        QCOMPARE(tree->focusChild(), child);
        QCOMPARE(tree->indexOfChild(child), row(u"R07"));
        tree->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!layout().rows.front().isOpen);
    }

    void nothingIsChangedWhereNothingMayBe()
    {
        m_view.reset();
        m_workbench.reset();
        const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
        m_session = std::make_unique<Session>(marlowe_quay::current(), std::make_unique<MemoryJournal>(),
                                              QList<JournalEntry>(), clock, QStringLiteral("Locked."));
        reopen();
        QSignalSpy refused(m_workbench.get(), &Workbench::refused);
        selectItem(u"R09");
        const QPoint grab = bar(u"R09").center();
        drag(grab, daysRight(grab, 7));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Error>().message, QStringLiteral("Locked."));
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
