// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "core/storage/store.h"
#include "ui/capacity/capacity_place.h"
#include "ui/capacity/heat_map_view.h"
#include "ui/capacity/leave_view.h"
#include "ui/exchange/import_commands.h"
#include "ui/exchange/import_page.h"
#include "ui/kit/buttons.h"
#include "ui/kit/table_view.h"
#include "ui/reports/reports_place.h"
#include "ui/roadmap/commit_view.h"
#include "ui/roadmap/rank_view.h"
#include "ui/roadmap/timeline_canvas.h"
#include "ui/roadmap/timeline_link_popover.h"
#include "ui/roadmap/timeline_view.h"
#include "ui/scenarios/merge_page.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

/// The quarterly planning session of screens.md 4.3 from the first start to the signed PDF, in the real
/// windows over a real file, in the order in which a manager does it.
class TestPlanningSession : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;

    static QDateTime clock() { return QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC); }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
    }
    MainWindow &window() { return *m_desk->window(); }
    Workbench &workbench() { return window().workbench(); }
    const Workspace &workspace() { return workbench().workspace(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!workbench().isComputing(), 30000); }
    template <class View> View &open(const char *place, const char *tab)
    {
        window().showView(QLatin1String(place), QLatin1String(tab));
        settle();
        View *view = nullptr;
        for (View *each : window().findChildren<View *>()) {
            if (each->isVisible())
                view = each;
        }
        Q_ASSERT(view);
        return *view;
    }
    /// As if typed where the focus is.
    void press(int key, Qt::KeyboardModifiers modifiers)
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window(), Qt::Key(key), modifiers);
    }
    const Item *titled(const QString &title)
    {
        for (const Item &item : workspace().rows<Item>()) {
            if (item.title == title)
                return &item;
        }
        return nullptr;
    }
    void import(const QString &file)
    {
        window().commands().run(QStringLiteral("file.import"));
        auto *page = window().findChild<ImportPage *>();
        QVERIFY(page);
        page->open(file);
        QTRY_VERIFY(!page->isReading() && page->draft());
        QVERIFY(page->applyButton().isEnabled());
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!page->isVisible());
        settle();
    }
    double net(const QString &person)
    {
        for (const Person &row : workspace().rows<Person>()) {
            if (row.name == person)
                return workbench().result()->capacity.find(row.id)->steps.net;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_desk = std::make_unique<Desk>(QList<Extension>{addImportCommands}, clock);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void firstStartTakesThreeFields()
    {
        m_desk->start();
        StartPage *page = m_desk->startPage();
        QVERIFY(page);
        QVERIFY(QTest::qWaitForWindowExposed(page));
        const QList<QLineEdit *> lines = page->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), qsizetype(2));
        QTest::keyClicks(lines[0], QStringLiteral("Harbour"));
        QTest::keyClicks(lines[1], QStringLiteral("Orders, Payments"));
        page->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral(
            "Ana Alves, Orders\nBen Brandt, Orders\nCleo Costa, Payments\nDan Dietz, Payments"));
        m_desk->create(path("harbour.fairlead"), page->answers());
        QVERIFY(m_desk->window());
        QVERIFY(!m_desk->startPage());
        window().resize(1366, 768);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        settle();
        QCOMPARE(workspace().rows<Person>().size(), size_t(4));
        QCOMPARE(window().currentPlace(), QStringLiteral("plan"));
        QVERIFY(workbench().plan());
    }

    void threeFilesBringBacklogLeaveAndLinks()
    {
        import(write("backlog.csv",
                     "Key,Title,Team,Effort\n"
                     "H1,Order intake,Orders,20\nH2,Cart merge,Orders,30\n"
                     "H3,Pricing contract,Orders,12\nH4,Payouts,Payments,25\n"
                     "H5,Refunds,Payments,40\n"));
        QCOMPARE(workspace().rows<Item>().size(), size_t(5));
        import(write("leave.csv", "Person,From,To\nCleo Costa,2026-11-02,2026-11-06\n"));
        QCOMPARE(workspace().rows<Leave>().size(), size_t(1));
        import(write("links.csv", "Predecessor,Successor,Type,Lag\nH1,H2,FS,0\n"));
        QCOMPARE(workspace().rows<Dependency>().size(), size_t(1));
        QVERIFY(workbench().result()->find(titled(QStringLiteral("Cart merge"))->id));
    }

    void leaveIsDraggedAndNetFollows()
    {
        auto &leave = open<LeaveView>("capacity", "leave");
        const double before = net(QStringLiteral("Ana Alves"));
        LeaveModel &model = leave.model();
        int row = -1;
        for (const Person &person : workspace().rows<Person>()) {
            if (person.name == QStringLiteral("Ana Alves"))
                row = model.rowOf(person.id);
        }
        const auto place = [&](QDate day) {
            const QModelIndex index = model.index(row, model.columnOf(day));
            leave.table().scrollTo(index);
            return leave.table().visualRect(index).center();
        };
        const QPoint from = place(QDate(2026, 10, 12));
        const QPoint to = place(QDate(2026, 10, 16));
        QWidget *viewport = leave.table().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, (from + to) / 2);
        QTest::mouseMove(viewport, to);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        settle();
        QCOMPARE(workspace().rows<Leave>().size(), size_t(2));
        QVERIFY(net(QStringLiteral("Ana Alves")) < before);
    }

    void anItemIsRankedWithTwoKeys()
    {
        auto &rank = open<RankView>("plan", "rank");
        const Id<Item> cart = titled(QStringLiteral("Cart merge"))->id;
        const int before = rank.model().rowOf(cart);
        rank.table().setCurrentIndex(rank.model().index(before, RankModel::Title));
        rank.table().setFocus();
        QTest::keyClick(&rank.table(), Qt::Key_Down, Qt::AltModifier);
        settle();
        QVERIFY(rank.model().rowOf(cart) > before);
    }

    void anItemIsSplit()
    {
        auto &rank = open<RankView>("plan", "rank");
        const Id<Item> refunds = titled(QStringLiteral("Refunds"))->id;
        rank.table().setCurrentIndex(rank.model().index(rank.model().rowOf(refunds), RankModel::Title));
        QTest::keyClick(&rank.table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *days = rank.findChild<QDoubleSpinBox *>();
        QVERIFY(days && days->isVisible());
        days->setValue(15);
        QTest::keyClick(days, Qt::Key_Return);
        settle();
        QCOMPARE(workspace().rows<Item>().size(), size_t(6));
        QCOMPARE(workspace().find(refunds)->effort, Effort::of(25));
    }

    void twoItemsAreLinkedFromTheTimeline()
    {
        auto &timeline = open<TimelineView>("plan", "sequence");
        workbench().select({refer(titled(QStringLiteral("Payouts"))->id)});
        timeline.canvas().setFocus();
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(timeline.linkPopover().isVisible());
        QTest::keyClicks(&timeline.linkPopover().search(), QStringLiteral("Order intake"));
        QTest::keyClick(&timeline.linkPopover().search(), Qt::Key_Return);
        settle();
        QCOMPARE(workspace().rows<Dependency>().size(), size_t(2));
    }

    void aHireIsPlanned()
    {
        auto &heat = open<HeatMapView>("capacity", "heat-map");
        heat.table().setFocus();
        heat.addHire();
        settle();
        QCOMPARE(workspace().rows<HeadcountPlan>().size(), size_t(1));
    }

    void aWhatIfIsTriedAndPromoted()
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QVERIFY(workbench().scenario());
        auto &rank = open<RankView>("plan", "rank");
        const Id<Item> pricing = titled(QStringLiteral("Pricing contract"))->id;
        const QModelIndex effort = rank.model().index(rank.model().rowOf(pricing), RankModel::Days);
        QVERIFY(rank.model().setData(effort, 18.0, Qt::EditRole));
        settle();
        QCOMPARE(workbench().session().workspace().find(pricing)->effort, Effort::of(12));
        window().commands().run(QStringLiteral("scenario.promote"));
        window().mergePage().reason().setText(QStringLiteral("Legal needs longer"));
        window().mergePage().merge();
        settle();
        QCOMPARE(workspace().find(pricing)->effort, Effort::of(18));
    }

    void thePlanIsApprovedAndPrinted()
    {
        auto &commit = open<CommitView>("plan", "commit");
        QTest::keyClicks(&commit.approver(), QStringLiteral("Director"));
        QTest::keyClick(&commit.approver(), Qt::Key_Return);
        settle();
        QCOMPARE(workbench().plan()->state, PlanState::Approved);
        QVERIFY(workbench().baseline());
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(window().currentPlace(), QStringLiteral("reports"));
        auto *reports = window().findChild<ReportsPlace *>();
        QTRY_VERIFY(!reports->document().title.isEmpty());
        QVERIFY(reports->exportTo(path("plan.pdf")));
        QFile pdf(path("plan.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY(pdf.size() > 20000);
    }

    void everythingIsStillThereAfterClosing()
    {
        const Workspace before = workbench().session().workspace();
        const QString undo = workbench().session().undoSentence();
        window().close();
        m_desk = std::make_unique<Desk>(QList<Extension>{addImportCommands}, clock);
        m_desk->open(path("harbour.fairlead"));
        QVERIFY(m_desk->window());
        settle();
        QVERIFY(difference(before, workspace()).isEmpty());
        QCOMPARE(workbench().session().undoSentence(), undo);
        QCOMPARE(window().currentPlace(), QStringLiteral("reports"));
    }

    void everyStepCanBeTakenBackToTheFirst()
    {
        int steps = 0;
        while (!workbench().session().undoSentence().isEmpty() && workspace().rows<Item>().size() > 0) {
            workbench().undo();
            ++steps;
        }
        settle();
        QCOMPARE(workspace().rows<Person>().size(), size_t(4));
        QCOMPARE(workspace().rows<Leave>().size(), size_t(0));
        QVERIFY(steps >= 11);
    }

    void aFileThatIsNoWorkspaceIsRefusedAndTheOpenOneStays()
    {
        m_desk->open(write("broken.fairlead", "not a database"));
        QVERIFY(m_desk->window());
        QVERIFY(window().message().isVisible());
        m_desk->start();
        QVERIFY(!m_desk->window());
        m_desk->open(path("broken.fairlead"));
        QVERIFY(m_desk->startPage());
        QVERIFY(!m_desk->window());
    }
};

QTEST_MAIN(TestPlanningSession)
#include "tst_planning_session.moc"
