// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/item_edits.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"
#include "ui/kit/empty_state.h"
#include "ui/roadmap/graph_canvas.h"
#include "ui/roadmap/graph_view.h"
#include "ui/roadmap/sequence_view.h"
#include "ui/roadmap/timeline_link_popover.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <map>
#include <set>

using namespace fairlead;

/// Plan ▸ Graph on the sample, driven by mouse and keys.
class TestGraphView : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<SequenceView> m_sequence;

    GraphView &view() { return m_sequence->graph(); }
    GraphCanvas &canvas() { return view().canvas(); }
    QWidget *viewport() { return canvas().viewport(); }
    const PlanGraph &graph() { return canvas().graph(); }
    Id<Item> id(QStringView key) const { return m_session->workspace().byKey<Item>(key)->id; }
    int item(QStringView key) { return graph().index(id(key)); }
    QPoint middle(QStringView key) { return canvas().itemArea(item(key)).center(); }
    QString currentKey()
    {
        return canvas().current() < 0 ? QString() : graph().items[size_t(canvas().current())].key;
    }
    const GraphLink &link(QStringView from, QStringView to)
    {
        return *std::ranges::find_if(graph().links, [&](const GraphLink &each) {
            return each.from == item(from) && each.to == item(to);
        });
    }

    void waitForAnswer()
    {
        QTRY_VERIFY(m_workbench->result() && !m_workbench->isComputing());
        QTRY_VERIFY(!canvas().isLayingOut());
    }
    void open(Workspace workspace)
    {
        m_sequence.reset();
        m_workbench.reset();
        const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
        m_session = std::make_unique<Session>(std::move(workspace), std::make_unique<MemoryJournal>(),
                                              QList<JournalEntry>(), clock);
        m_workbench = std::make_unique<Workbench>(*m_session, QDate(2026, 11, 16));
        m_sequence = std::make_unique<SequenceView>(*m_workbench);
        m_sequence->showView(QStringLiteral("V2c"));
        m_sequence->resize(1290, 560);
        m_sequence->show();
        m_sequence->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_sequence.get()));
        waitForAnswer();
        canvas().setFocus();
    }
    void press(int key, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), keys);
    }
    void wheel(QPoint position, int turned, Qt::KeyboardModifiers keys)
    {
        QWheelEvent event(position, viewport()->mapToGlobal(position), {}, QPoint(0, turned), Qt::NoButton,
                          keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport(), &event);
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
        m_sequence.reset();
        m_workbench.reset();
        m_session.reset();
    }

    void wholeSampleCanBeReadOnASmallScreen()
    {
        QVERIFY(canvas().isFitted());
        QVERIFY2(canvas().scale() >= 0.66, qPrintable(QString::number(canvas().scale())));
        for (size_t i = 0; i < graph().items.size(); ++i)
            QVERIFY(viewport()->rect().contains(canvas().itemArea(int(i))));
        QVERIFY(graph().crossings <= 1);
        QCOMPARE(graph().looseItems, 1);
    }

    void linksLeadToTheRightAndBoxesStandApart()
    {
        for (const GraphLink &each : graph().links) {
            QVERIFY(graph().items[size_t(each.from)].box.right() < graph().items[size_t(each.to)].box.left());
            QVERIFY(!each.isBack);
        }
        for (size_t a = 0; a < graph().items.size(); ++a) {
            for (size_t b = 0; b < a; ++b)
                QVERIFY(!graph().items[a].box.intersects(graph().items[b].box));
        }
    }

    void kindsOfLinksAreTold()
    {
        QCOMPARE(link(u"R03", u"R01").label, QStringLiteral("SS+3"));
        QCOMPARE(link(u"R05", u"R06").label, QStringLiteral("FS+2"));
        QVERIFY(link(u"R06", u"R07").label.isEmpty());
        QVERIFY(link(u"R37", u"R05").isBetweenTeams);
        QVERIFY(!link(u"R06", u"R07").isBetweenTeams);
        QVERIFY(link(u"R06", u"R07").isCritical);
        QVERIFY(!link(u"R02", u"R06").isCritical);
    }

    void findingNamesTheCriticalPath()
    {
        QCOMPARE(view().finding(),
                 QStringLiteral("The critical path runs through 4 items of one team to R07"));
    }

    void clickSelectsEverywhere()
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, middle(u"R05"));
        QCOMPARE(m_workbench->selection(), QList<RecordRef>{refer(id(u"R05"))});
        m_workbench->select({refer(id(u"R18"))});
        QCOMPARE(currentKey(), QStringLiteral("R18"));
    }

    void clickOnALinkSelectsIt()
    {
        const GraphLink &each = link(u"R06", u"R07");
        const QRect from = canvas().itemArea(each.from);
        const QRect to = canvas().itemArea(each.to);
        QTest::mouseClick(viewport(), Qt::LeftButton, {},
                          QPoint((from.right() + to.left()) / 2, to.center().y()));
        QCOMPARE(m_workbench->selection(), QList<RecordRef>{refer(each.ids.front())});
    }

    void arrowsWalkAlongLinks()
    {
        canvas().setCurrent(item(u"R05"));
        press(Qt::Key_Right);
        QCOMPARE(currentKey(), QStringLiteral("R06"));
        press(Qt::Key_Right);
        QCOMPARE(currentKey(), QStringLiteral("R07"));
        press(Qt::Key_Right); // nothing needs it
        QCOMPARE(currentKey(), QStringLiteral("R07"));
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(currentKey(), QStringLiteral("R05"));
        const int layer = graph().items[size_t(canvas().current())].layer;
        press(Qt::Key_Up);
        QCOMPARE(graph().items[size_t(canvas().current())].layer, layer);
        QVERIFY(currentKey() != QStringLiteral("R05"));
        press(Qt::Key_Down);
        QCOMPARE(currentKey(), QStringLiteral("R05"));
    }

    void everyItemIsReachedByKeys()
    {
        std::set<QString> reached;
        std::vector<int> waiting{0};
        while (!waiting.empty()) {
            const int from = waiting.back();
            waiting.pop_back();
            for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                canvas().setCurrent(from);
                press(key);
                if (reached.insert(currentKey()).second)
                    waiting.push_back(canvas().current());
            }
        }
        QCOMPARE(reached.size(), graph().items.size());
    }

    void hoverLightsWhatItDependsOnAndWhatNeedsIt()
    {
        QTest::mouseMove(viewport(), middle(u"R05"));
        for (const char16_t *key : {u"R05", u"R01", u"R03", u"R04", u"R06", u"R07"})
            QVERIFY(canvas().lit()[size_t(item(key))]);
        for (const char16_t *key : {u"R02", u"R16", u"R22", u"R45"})
            QVERIFY(!canvas().lit()[size_t(item(key))]);
        QTest::mouseMove(viewport(), QPoint(2, 2));
        QVERIFY(canvas().lit().empty());
        canvas().setCurrent(item(u"R05"));
        press(Qt::Key_C);
        QVERIFY(canvas().lit()[size_t(item(u"R03"))]);
        press(Qt::Key_Escape);
        QVERIFY(canvas().lit().empty());
    }

    void wheelZoomsAroundTheMouseAndScrolls()
    {
        wheel(middle(u"R05"), 480, Qt::ControlModifier);
        const QPoint before = middle(u"R05");
        const double scale = canvas().scale();
        wheel(before, 240, Qt::ControlModifier);
        QVERIFY(canvas().scale() > scale);
        QVERIFY((middle(u"R05") - before).manhattanLength() <= 4);
        QVERIFY(!canvas().isFitted());
        const int y = canvas().verticalScrollBar()->value();
        wheel(before, -120, Qt::NoModifier);
        QVERIFY(canvas().verticalScrollBar()->value() > y);
        press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(canvas().isFitted());
        QCOMPARE(canvas().verticalScrollBar()->maximum(), 0);
    }

    void dragPans()
    {
        canvas().zoomBy(3, QPointF(600, 250));
        const int x = canvas().horizontalScrollBar()->value();
        QTest::mousePress(viewport(), Qt::MiddleButton, {}, QPoint(600, 250));
        QTest::mouseMove(viewport(), QPoint(540, 250));
        QTest::mouseRelease(viewport(), Qt::MiddleButton, {}, QPoint(540, 250));
        QCOMPARE(canvas().horizontalScrollBar()->value(), x + 60);
    }

    void filterMakesTheRestFaintAndEnterGoesOn()
    {
        press(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("checkout"));
        QVERIFY(canvas().lit()[size_t(item(u"R05"))]);
        QVERIFY(!canvas().lit()[size_t(item(u"R18"))]);
        press(Qt::Key_Return);
        const QString first = currentKey();
        press(Qt::Key_Return);
        QVERIFY(currentKey() != first);
        press(Qt::Key_Escape);
        QVERIFY(canvas().lit().empty());
        QVERIFY(canvas().hasFocus());
    }

    void altWExplainsTheDate()
    {
        QSignalSpy explained(m_workbench.get(), &Workbench::explained);
        canvas().setCurrent(item(u"R07"));
        press(Qt::Key_W, Qt::AltModifier);
        QCOMPARE(explained.count(), 1);
    }

    void enterEditsTheTitleAsOneChange()
    {
        canvas().setCurrent(item(u"R05"));
        press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Load and soak"));
        press(Qt::Key_Return);
        QCOMPARE(m_session->workspace().byKey<Item>(u"R05")->title, QStringLiteral("Load and soak"));
        waitForAnswer();
        QCOMPARE(graph().items[size_t(item(u"R05"))].title, QStringLiteral("Load and soak"));
        QVERIFY(canvas().hasFocus());
    }

    void tabGoesThroughLinksAndDelRemovesOne()
    {
        canvas().setCurrent(item(u"R07"));
        press(Qt::Key_Tab);
        const Id<Dependency> chosen = link(u"R06", u"R07").ids.front();
        QCOMPARE(m_workbench->selection(), QList<RecordRef>{refer(chosen)});
        press(Qt::Key_Delete);
        QVERIFY(!m_session->workspace().find(chosen));
        waitForAnswer();
        QVERIFY(graph().items[size_t(item(u"R07"))].isLoose);
    }

    void ctrlLLinksToAnotherItem()
    {
        const size_t before = graph().links.size();
        canvas().setCurrent(item(u"R45"));
        press(Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(&view().linkPopover().search(), QStringLiteral("R07"));
        QTest::keyClick(&view().linkPopover().search(), Qt::Key_Return);
        waitForAnswer();
        QCOMPARE(graph().links.size(), before + 1);
        QVERIFY(!graph().items[size_t(item(u"R45"))].isLoose);
    }

    void smallEditKeepsThePicture()
    {
        const auto places = [this] {
            std::map<QString, double> at;
            for (const GraphItem &each : graph().items) {
                if (each.layer == 1 && each.component == 0 && !each.isLoose)
                    at[each.key] = each.box.center().y();
            }
            std::vector<std::pair<double, QString>> order;
            for (const auto &[key, y] : at)
                order.emplace_back(y, key);
            std::ranges::sort(order);
            QStringList keys;
            for (const auto &[y, key] : order)
                keys.append(key);
            return keys;
        };
        const QStringList before = places();
        QVERIFY(m_workbench->submit(
            linkItems(m_workbench->workspace(), id(u"R09"), id(u"R45"), DependencyType::FinishToStart, 0)));
        waitForAnswer();
        QVERIFY(!graph().items[size_t(item(u"R45"))].isLoose);
        QCOMPARE(places(), before);
    }

    void teamOfTheContextStandsOut()
    {
        const Team *payments = m_session->workspace().byKey<Team>(u"PAY");
        m_workbench->setTeam(payments->id);
        waitForAnswer();
        QVERIFY(graph().items[size_t(item(u"R05"))].isOther);
        QVERIFY(!graph().items[size_t(item(u"R18"))].isOther);
        GraphViewOptions options = canvas().options();
        options.hidesOtherTeams = true;
        canvas().setOptions(options);
        QVERIFY(graph().index(id(u"R05")) < 0);
        QVERIFY(graph().index(id(u"R18")) >= 0);
    }

    void itemsWithoutLinksCanBeHidden()
    {
        GraphViewOptions options = canvas().options();
        options.showsLoose = false;
        canvas().setOptions(options);
        QVERIFY(graph().index(id(u"R45")) < 0);
        QCOMPARE(graph().looseItems, 1);
        QVERIFY(graph().looseHead.isNull());
        QVERIFY(link(u"R06", u"R07").isCritical);
    }

    void loopsOfAnImportedPlanAreMarked()
    {
        SmallPlan plan;
        for (const char16_t *key : {u"A", u"B", u"C"})
            plan.addItem(key, 2);
        plan.link(u"A", u"B");
        plan.link(u"B", u"A");
        plan.link(u"B", u"C");
        open(plan.workspace);
        QCOMPARE(std::ranges::count_if(graph().links, &GraphLink::isBack), 1);
        QVERIFY(graph().items[0].isInLoop);
        QVERIFY(view().finding().contains(QStringLiteral("loop")));
    }

    void largePlanIsLaidOutWhileTheOldPictureStays()
    {
        SmallPlan plan;
        for (int i = 0; i < 200; ++i) {
            plan.addItem(QStringLiteral("R%1").arg(i, 3, 10, QLatin1Char('0')), 0.5);
            if (i > 0)
                plan.link(QStringLiteral("R%1").arg(i / 2, 3, 10, QLatin1Char('0')),
                          QStringLiteral("R%1").arg(i, 3, 10, QLatin1Char('0')));
        }
        open(plan.workspace);
        QCOMPARE(graph().items.size(), size_t(200));
        GraphViewOptions options = canvas().options();
        options.showsLoose = false;
        const QSizeF before = graph().size;
        canvas().setOptions(options);
        QVERIFY(canvas().isLayingOut());
        QCOMPARE(graph().size, before);
        QTRY_VERIFY(!canvas().isLayingOut());
        QCOMPARE(graph().crossings, 0); // a tree
    }

    void planWithoutLinksSaysHowToDrawOne()
    {
        SmallPlan plan;
        plan.addItem(u"A", 2);
        open(plan.workspace);
        QVERIFY(view().emptyState().isVisible());
        QVERIFY(canvas().isVisible()); // Ctrl+L needs an item to press it on
        QCOMPARE(graph().looseItems, 1);
        open(SmallPlan().workspace);
        QVERIFY(view().emptyState().isVisible());
        QVERIFY(!canvas().isVisible());
    }

    void itemsAreReadOut()
    {
        QAccessibleInterface *network = QAccessible::queryAccessibleInterface(&canvas());
        QCOMPARE(network->childCount(), int(graph().items.size()));
        QAccessibleInterface *child = network->child(item(u"R06"));
        const QString name = child->text(QAccessible::Name);
        QVERIFY2(name.startsWith(QStringLiteral("R06 ")), qPrintable(name));
        QVERIFY2(name.contains(QStringLiteral("depends on R01, R02, R05, R14 and R41")), qPrintable(name));
        QVERIFY2(name.contains(QStringLiteral("needed by R07")), qPrintable(name));
        QVERIFY2(name.contains(QStringLiteral("critical")), qPrintable(name));
        canvas().setCurrent(item(u"R06"));
        QVERIFY(child->state().focused);
        QCOMPARE(network->indexOfChild(child), item(u"R06"));
    }

    void pictureIsReadAsATable()
    {
        const PictureTable table = view().pictureTable();
        QCOMPARE(table.rows.size(), qsizetype(graph().items.size()));
        const QStringList row = table.rows[item(u"R01")];
        QVERIFY(row[4].contains(QStringLiteral("R03 SS+3")));
        QVERIFY(row[5].contains(QStringLiteral("R05")));
        QImage image(view().pictureSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        view().drawPicture(painter, lightTheme());
        QCOMPARE(image.pixelColor(1, 1), lightTheme().ground);
        QCOMPARE(view().pictureName(), QStringLiteral("graph 2026-Q4"));
    }

    void switchGoesBetweenTimelineAndGraphAndIsRemembered()
    {
        QCOMPARE(m_sequence->currentView(), QStringLiteral("graph"));
        m_sequence->showView(QStringLiteral("nowhere"));
        QCOMPARE(m_sequence->currentView(), QStringLiteral("graph"));
        const auto isSwitch = [](const QPushButton *button) {
            return button->isVisible() && button->text() == QStringLiteral("Timeline");
        };
        const auto buttons = m_sequence->findChildren<QPushButton *>();
        const auto timeline = std::ranges::find_if(buttons, isSwitch);
        QVERIFY(timeline != buttons.end());
        QVERIFY(!(*timeline)->isChecked());
        QVERIFY((*timeline)->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(*timeline, Qt::Key_Space);
        QCOMPARE(m_sequence->currentView(), QStringLiteral("timeline"));
        QCOMPARE(m_sequence->views(), (QStringList{QStringLiteral("timeline"), QStringLiteral("graph")}));
        m_sequence->showView(QStringLiteral("graph"));
        SequenceView again(*m_workbench);
        QCOMPARE(again.currentView(), QStringLiteral("graph"));
    }
};

QTEST_MAIN(TestGraphView)
#include "tst_graph_view.moc"
