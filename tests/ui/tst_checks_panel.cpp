// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/tour.h"
#include "tests/ui/shell_fixture.h"
#include "ui/checks/checks_panel.h"
#include "ui/kit/table_view.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace fairlead;

/// Switching checks off with a reason and on again, in the panel (screens.md 4.8).
class TestChecksPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ShellFixture> m_shell;

    ChecksPanel &panel() { return m_shell->window().checks(); }
    int rows() { return panel().model().rowCount(); }
    int rowOf(const QString &code)
    {
        for (int row = 0; row < rows(); ++row) {
            if (panel().model().finding(row)->code == code)
                return row;
        }
        return -1;
    }
    int count(const QString &code)
    {
        int found = 0;
        for (int row = 0; row < rows(); ++row)
            found += panel().model().finding(row)->code == code ? 1 : 0;
        return found;
    }
    void ask(int row)
    {
        panel().table().setFocus();
        panel().table().setCurrentIndex(panel().model().index(row, 0));
        QTest::keyClick(&panel().table(), Qt::Key_Delete);
        QVERIFY(panel().switchOffBar().isVisible());
        QVERIFY(panel().switchOffBar().reason().hasFocus());
    }

    /// Where FAIRLEAD_SHOT names a folder, the panel as it is now goes there as a picture.
    void shot(const char *name)
    {
        const QString folder = qEnvironmentVariable("FAIRLEAD_SHOT");
        const QString path = QStringLiteral("%1/checks-%2.png").arg(folder, QLatin1String(name));
        QCoreApplication::processEvents(); // the panel gets its height
        if (!folder.isEmpty())
            QVERIFY2(m_shell->window().grab().save(path), qPrintable(path));
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }
    void init()
    {
        m_shell = std::make_unique<ShellFixture>();
        m_shell->window().showBottomPanel(QStringLiteral("checks"));
    }
    void cleanup() { m_shell.reset(); }

    void theTourStandsBeforeTheFindingsAndIsTickedOff()
    {
        const int findings = rows();
        QVERIFY(m_shell->workbench().submit(tourThrough(m_shell->workbench().workspace())));
        m_shell->settle();
        QTRY_COMPARE(rows(), findings + 5);
        QCOMPARE(rowOf(QStringLiteral("T1")), 0);
        shot("tour");
        panel().table().setCurrentIndex(panel().model().index(1, 0));
        panel().goToCurrent();
        QCOMPARE(m_shell->window().currentPlace(), QStringLiteral("capacity"));
        QCOMPARE(m_shell->window().currentView(), QStringLiteral("leave"));
        panel().table().setFocus();
        m_shell->press(Qt::Key_Delete); // no reason is asked for
        m_shell->settle();
        QTRY_COMPARE(rowOf(QStringLiteral("T2")), -1);
        QVERIFY(panel().switchOffBar().isHidden());
        m_shell->workbench().undo();
        m_shell->settle();
        QTRY_COMPARE(rowOf(QStringLiteral("T2")), 1);
    }

    void findingsThatNameWhoIsOnCallAreHiddenWhileOthersLookOn()
    {
        QVERIFY(count(QStringLiteral("X10")) > 0);
        m_shell->press(Qt::Key_F11);
        QCOMPARE(count(QStringLiteral("X10")), 0);
        QVERIFY(count(QStringLiteral("X03")) > 0);
        m_shell->press(Qt::Key_F11);
        QVERIFY(count(QStringLiteral("X10")) > 0);
    }

    void enterSwitchesOneFindingOffWithItsReason()
    {
        const int all = rows();
        ask(rowOf(QStringLiteral("X21")));
        const int before = count(QStringLiteral("X21"));
        QTest::keyClicks(&panel().switchOffBar().reason(), QStringLiteral("agreed by voice"));
        shot("asked");
        m_shell->press(Qt::Key_Return);
        m_shell->settle();
        QTRY_COMPARE(rows(), all - 1);
        QCOMPARE(count(QStringLiteral("X21")), before - 1);
        QVERIFY(panel().switchOffBar().isHidden());
        QCOMPARE(panel().switchedOff().rowCount(), 1);
        QVERIFY(m_shell->session().undoSentence().contains(u"agreed by voice"));
    }

    void controlEnterSwitchesTheWholeRuleOffAndEnterBringsItBack()
    {
        QAbstractItemModelTester tester(&panel().switchedOff(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = rows();
        ask(rowOf(QStringLiteral("X21")));
        QTest::keyClicks(&panel().switchOffBar().reason(), QStringLiteral("kept elsewhere"));
        m_shell->press(Qt::Key_Return, Qt::ControlModifier);
        m_shell->settle();
        QTRY_COMPARE(count(QStringLiteral("X21")), 0);
        panel().showSwitchedOff(true);
        QVERIFY(panel().isShowingSwitchedOff());
        const auto cell = [&](int column) {
            return panel().switchedOff().index(0, column).data().toString();
        };
        shot("off");
        QVERIFY(cell(SwitchedOffModel::What).startsWith(u"X21"));
        QCOMPARE(cell(SwitchedOffModel::Reason), QStringLiteral("kept elsewhere"));
        QCOMPARE(cell(SwitchedOffModel::Hidden), tr("hides %1 findings").arg(all - rows()));
        m_shell->press(Qt::Key_Return);
        m_shell->settle();
        QTRY_COMPARE(rows(), all);
        QVERIFY(!panel().isShowingSwitchedOff()); // nothing is off any more
    }

    void withoutAReasonNothingHappens()
    {
        const int all = rows();
        ask(0);
        m_shell->press(Qt::Key_Return);
        m_shell->settle();
        QVERIFY(panel().switchOffBar().isVisible());
        QCOMPARE(rows(), all);
        m_shell->press(Qt::Key_Escape);
        QVERIFY(panel().switchOffBar().isHidden());
        QVERIFY(panel().isVisible()); // Esc left the question, not the panel
        QVERIFY(panel().table().hasFocus());
    }

    void undoBringsBackWhatWasSwitchedOff()
    {
        const int all = rows();
        ask(0);
        QTest::keyClicks(&panel().switchOffBar().reason(), QStringLiteral("because"));
        m_shell->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rows() < all);
        m_shell->workbench().undo();
        m_shell->settle();
        QTRY_COMPARE(rows(), all);
    }
};

QTEST_MAIN(TestChecksPanel)
#include "tst_checks_panel.moc"
