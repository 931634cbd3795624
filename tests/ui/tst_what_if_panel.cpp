// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "ui/kit/buttons.h"
#include "ui/kit/table_view.h"
#include "ui/kit/value_edit.h"
#include "ui/roadmap/learning_model.h"
#include "ui/roadmap/learning_panel.h"
#include "ui/scenarios/what_if_model.h"
#include "ui/scenarios/what_if_panel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace fairlead;

/// "What would it take?" and "Could learn" in the window.
class TestWhatIfPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<ShellFixture> m_shell;

    MainWindow &window() { return m_shell->window(); }
    Workbench &workbench() { return m_shell->workbench(); }
    WhatIfPanel &panel() { return window().whatIf(); }
    void ask(QStringView key)
    {
        m_shell->select(key);
        window().commands().run(QStringLiteral("whatif"));
    }
    void waitForAll() { QTRY_VERIFY_WITH_TIMEOUT(!panel().isLooking(), 120000); }

    LearningPanel &learning() { return window().learning(); }
    void openLearning()
    {
        window().commands().run(QStringLiteral("learning"));
        QCOMPARE(window().bottomPanel(), QStringLiteral("learning"));
    }
    void waitForPrices()
    {
        m_shell->settle();
        QTRY_VERIFY_WITH_TIMEOUT(!learning().isPricing(), 120000);
    }
    qsizetype journalled() { return m_shell->session().history().size(); }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings); }
    void init()
    {
        QSettings().clear();
        m_shell = std::make_unique<ShellFixture>();
    }
    void cleanup() { m_shell.reset(); }

    void aKeyAsksForTheSelectedItemByItsDeadline()
    {
        m_shell->select(u"R07");
        m_shell->press(Qt::Key_W, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(window().bottomPanel(), QStringLiteral("whatif"));
        QCOMPARE(panel().item(), m_shell->item(u"R07").id);
        QCOMPARE(panel().by(), m_shell->item(u"R07").deadline);
        QVERIFY(panel().isLooking());
    }

    void answersStreamInWhileItIsStillLooking()
    {
        QAbstractItemModelTester tester(&panel().model());
        QSignalSpy answered(&panel(), &WhatIfPanel::answered);
        ask(u"R07");
        QTRY_VERIFY_WITH_TIMEOUT(panel().model().rowCount() > 0, 30000);
        QVERIFY(panel().isLooking()); // the first is shown long before the last is known
        QVERIFY(panel().firstAfter() >= 0);
        qInfo("first proposal on screen after %lld ms", panel().firstAfter());
        waitForAll();
        QVERIFY(answered.size() > 1);
        QVERIFY(panel().model().proposal(0)->reaches);
        QVERIFY(panel().model().proposal(0)->price.chance.has_value());
    }

    void stoppingKeepsWhatWasFound()
    {
        ask(u"R07");
        QTRY_VERIFY_WITH_TIMEOUT(panel().model().rowCount() > 0, 30000);
        const int rows = panel().model().rowCount();
        panel().table().setFocus();
        m_shell->press(Qt::Key_Escape);
        QVERIFY(!panel().isLooking());
        QCOMPARE(panel().model().rowCount(), rows);
        QCOMPARE(window().bottomPanel(), QStringLiteral("whatif"));
        m_shell->press(Qt::Key_Escape); // the second closes
        QCOMPARE(window().bottomPanel(), QString());
    }

    void enterTriesTheProposalInAScenarioOfItsOwn()
    {
        const auto items = m_shell->session().workspace().rows<Item>().size();
        const size_t scenarios = m_shell->session().workspace().rows<Scenario>().size();
        ask(u"R07");
        waitForAll();
        const QDate promised = panel().model().proposal(0)->finish;
        panel().table().setFocus();
        m_shell->press(Qt::Key_Return);
        m_shell->settle();
        const Scenario *shown = workbench().scenario();
        QVERIFY(shown);
        QVERIFY2(shown->name.startsWith(QStringLiteral("R07 by")), qPrintable(shown->name));
        QVERIFY(!shown->why.isEmpty());
        QCOMPARE(workbench().result()->people.find(m_shell->item(u"R07").id)->finish, promised);
        workbench().undo(); // the plan has not been touched, and one step takes the scenario back
        QCOMPARE(m_shell->session().workspace().rows<Scenario>().size(), scenarios);
        QCOMPARE(m_shell->session().workspace().rows<Item>().size(), items);
    }

    void thoseThatAreAlikeAreOneRowUntilItIsOpened()
    {
        ask(u"R07");
        waitForAll();
        WhatIfModel &model = panel().model();
        QAbstractItemModelTester tester(&model);
        int row = 0;
        while (row < model.rowCount() && model.alikeCount(row) == 0)
            ++row;
        QVERIFY(row < model.rowCount());
        const int rows = model.rowCount();
        QVERIFY(size_t(rows) < model.answer().proposals.size());
        panel().table().setFocus();
        panel().table().setCurrentIndex(model.index(row, 0));
        m_shell->press(Qt::Key_Right);
        QCOMPARE(model.rowCount(), rows + model.alikeCount(row));
        QCOMPARE(model.proposal(row)->kinds.size(), model.proposal(row + 1)->kinds.size());
        m_shell->press(Qt::Key_Left);
        QCOMPARE(model.rowCount(), rows);
    }

    void anotherDateIsAskedByTypingIt()
    {
        ask(u"R07");
        panel().stop();
        panel().date().setText(QStringLiteral("2027-01-15"));
        QTest::keyClick(&panel().date(), Qt::Key_Return);
        QCOMPARE(panel().by(), QDate(2027, 1, 15));
        QVERIFY(panel().isLooking());
        panel().stop();
    }

    void whoIsOnCallIsNotProposedWhileOthersLookOn()
    {
        const auto dutyRows = [this] {
            int count = 0;
            for (int row = 0; row < panel().model().rowCount(); ++row) {
                const auto &kinds = panel().model().proposal(row)->kinds;
                count += std::ranges::count(kinds, WhatIfKind::SwapDuty) > 0
                    || std::ranges::count(kinds, WhatIfKind::HandOverDuty) > 0;
            }
            return count;
        };
        WhatIfAnswer answer;
        answer.item = m_shell->item(u"R07").id;
        answer.by = QDate(2026, 12, 18);
        for (const WhatIfKind kind : {WhatIfKind::SwapDuty, WhatIfKind::Split}) {
            WhatIfProposal proposal;
            proposal.kinds = {kind};
            proposal.sentences = {QString::fromLatin1(codeOf(kind))};
            proposal.finish = answer.by;
            answer.proposals.push_back(proposal);
        }
        panel().model().show(workbench().workspace(), answer);
        QCOMPARE(dutyRows(), 1);
        workbench().setPresenting(true);
        QCOMPARE(dutyRows(), 0);
        QCOMPARE(panel().model().rowCount(), 1);
        workbench().setPresenting(false);
        QCOMPARE(dutyRows(), 1);
    }

    void anAnswerThatIsOldIsNotApplied()
    {
        ask(u"R07");
        waitForAll();
        QVERIFY(panel().applyButton().isEnabled());
        workbench().createScenario();
        m_shell->settle();
        panel().table().setCurrentIndex(panel().model().index(panel().model().rowCount() - 1, 0));
        QVERIFY(!panel().applyButton().isEnabled());
    }

    void aKeyShowsOnWhatSomebodyCouldLearn()
    {
        QVERIFY(!learning().isPricing()); // nothing is priced that nobody sees
        m_shell->press(Qt::Key_L, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(window().bottomPanel(), QStringLiteral("learning"));
        QVERIFY(learning().isPricing()); // off the window's thread
        waitForPrices();
        LearningModel &model = learning().model();
        QAbstractItemModelTester tester(&model);
        qInfo("%d pieces of work", model.rowCount());
        QVERIFY(model.rowCount() > 5);
        for (int row = 0; row < model.rowCount(); ++row) {
            const LearningOffer &offer = *model.offer(row);
            QVERIFY(!offer.learners.empty());
            QVERIFY(!model.hasGoal(row)); // there is no vault
            for (const Person &person : workbench().workspace().rows<Person>()) {
                for (int column = 0; column < model.columnCount(); ++column)
                    QVERIFY(!model.index(row, column).data().toString().contains(person.name)); // GR8
            }
        }
    }

    void takingOneIsOneStepWithItsPriceSaidBefore()
    {
        openLearning();
        waitForPrices();
        const LearningOffer offer = *learning().model().offer(0);
        QVERIFY(learning().shownPrices().join(u' ').contains(QStringLiteral("mentor gives")));
        const qsizetype before = journalled();
        learning().table().setFocus();
        m_shell->press(Qt::Key_Return);
        QCOMPARE(journalled(), before + 1);
        QVERIFY(workbench().workspace().find(offer.demand)->isPaired);
        QVERIFY(!learning().takeButton().isEnabled()); // what is shown is of the plan before
        waitForPrices();
        QCOMPARE(learning().model().rowOf(offer.demand), -1);
        QCOMPARE(workbench().result()->people.find(offer.item)->finish, offer.after);
        workbench().undo();
        QVERIFY(!workbench().workspace().find(offer.demand)->isPaired);
        waitForPrices();
        QVERIFY(learning().model().rowOf(offer.demand) >= 0);
    }

    void pricesAreOfTheTeamThatIsLookedAt()
    {
        openLearning();
        waitForPrices();
        const int all = learning().model().rowCount();
        workbench().setTeam(m_shell->item(u"R08").team);
        waitForPrices();
        QVERIFY(learning().model().rowCount() < all);
        for (int row = 0; row < learning().model().rowCount(); ++row) {
            const Item *item = workbench().workspace().find(learning().model().offer(row)->item);
            QCOMPARE(item->team, m_shell->item(u"R08").team);
        }
    }

    void escapeGivesUpAndThenCloses()
    {
        openLearning();
        QVERIFY(learning().isPricing());
        learning().table().setFocus();
        m_shell->press(Qt::Key_Escape);
        QVERIFY(!learning().isPricing());
        QCOMPARE(window().bottomPanel(), QStringLiteral("learning"));
        m_shell->press(Qt::Key_Escape);
        QCOMPARE(window().bottomPanel(), QString());
        workbench().setTeam(m_shell->item(u"R08").team);
        QVERIFY(!learning().isPricing());
    }
};

QTEST_MAIN(TestWhatIfPanel)
#include "tst_what_if_panel.moc"
