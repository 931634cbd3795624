// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_person_fixture.h"
#include "ui/inspector/why_popover.h"
#include "ui/kit/buttons.h"
#include "ui/people/growth_editor.h"
#include "ui/people/growth_lines.h"
#include "ui/people/growth_ratings.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

using namespace fairlead;

class TestGrowthView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { usePeopleSettings(m_settings); }

    void aGoalIsOpenedByEnterAndEveryFieldIsOneChange()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        LineList &list = fixture.growth().goals();
        list.setFocus();
        list.setCurrent(list.model().line(0)->key);
        const Id<GrowthGoal> goal = fixture.goals().front()->id;
        const auto now = [&] { return *fixture.records().find(goal); };
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(fixture.sheet().isVisible());
        QCOMPARE(fixture.editor("title")->property("text").toString(), now().title);
        const qsizetype before = fixture.changesMade();
        fixture.fill("measure", QStringLiteral("two reviewers say so"));
        fixture.fill("support", QStringLiteral("a seat in the design forum"));
        fixture.fill("due", QStringLiteral("2027-01-29"));
        QCOMPARE(fixture.changesMade(), before + 3);
        QCOMPARE(now().measure, QStringLiteral("two reviewers say so"));
        QCOMPARE(now().support, QStringLiteral("a seat in the design forum"));
        QCOMPARE(now().due, QDate(2027, 1, 29));
        QVERIFY(fixture.vault->undoSentence().contains(QStringLiteral("Due")));
        QVERIFY(fixture.vault->undo());
        QVERIFY(now().due != QDate(2027, 1, 29));
        QCOMPARE(fixture.editor("due")->property("text").toString(), dateText(now().due)); // shows the undone
        auto *progress = qobject_cast<QComboBox *>(fixture.editor("progress"));
        progress->setFocus();
        while (progress->currentData() != QStringLiteral("done"))
            QTest::keyClick(progress, Qt::Key_Down);
        Q_EMIT progress->activated(progress->currentIndex());
        QCOMPARE(now().progress, GoalProgress::Done);
        QCOMPARE(now().doneOn, QDate(2026, 11, 16)); // in the same step
        QVERIFY(fixture.vault->undo());
        QVERIFY(now().progress != GoalProgress::Done && !now().doneOn.isValid());
        QTest::keyClick(fixture.editor("title"), Qt::Key_Escape);
        QVERIFY(!fixture.sheet().isVisible() && list.isVisible() && list.hasFocus());
    }

    void whatIsRefusedStandsUnderItsField()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        const GrowthGoal goal = *fixture.goals().front();
        fixture.growth().editor().openGoal(goal.id);
        const qsizetype before = fixture.changesMade();
        fixture.fill("starts", QStringLiteral("2028-01-03"));
        QVERIFY(fixture.sheet().form()->field(QStringLiteral("starts"))->error().contains(goal.title));
        fixture.fill("due", QStringLiteral("someday"));
        QVERIFY(!fixture.sheet().form()->field(QStringLiteral("due"))->error().isEmpty());
        auto *title = qobject_cast<QLineEdit *>(fixture.editor("title"));
        title->setFocus();
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(!fixture.sheet().form()->field(QStringLiteral("title"))->error().isEmpty());
        QCOMPARE(fixture.changesMade(), before);
        QCOMPARE(*fixture.records().find(goal.id), goal);
        QTest::keyClick(title, Qt::Key_Escape); // first restores, then leaves
        QCOMPARE(title->text(), goal.title);
        QVERIFY(fixture.sheet().isVisible());
    }

    void aNewGoalIsADraftUntilItIsAdded()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        LineList &list = fixture.growth().goals();
        list.setFocus();
        list.setCurrent(list.model().line(0)->key);
        const size_t goals = fixture.goals().size();
        const qsizetype before = fixture.changesMade();
        QTest::keyClick(&list, Qt::Key_N);
        QVERIFY(fixture.sheet().form() && fixture.sheet().form()->isDraft());
        QVERIFY(fixture.editor("title")->hasFocus());
        fixture.sheet().addDraft();
        QVERIFY(!fixture.sheet().form()->field(QStringLiteral("title"))->error().isEmpty()); // has no title
        QCOMPARE(fixture.changesMade(), before);
        fixture.fill("title", QStringLiteral("Present at the architecture forum"));
        auto *competency = qobject_cast<QComboBox *>(fixture.editor("competency"));
        competency->lineEdit()->setFocus();
        competency->lineEdit()->setText(QStringLiteral("Collab")); // the beginning of one is enough
        QTest::keyClick(competency->lineEdit(), Qt::Key_Return);
        QCOMPARE(fixture.changesMade(), before); // nothing yet
        fixture.sheet().addDraft();
        QVERIFY(!fixture.sheet().form());
        QCOMPARE(fixture.changesMade(), before + 1);
        QCOMPARE(fixture.goals().size(), goals + 1);
        QCOMPARE(fixture.goals().back()->title, QStringLiteral("Present at the architecture forum"));
        QCOMPARE(fixture.goals().back()->competency, QStringLiteral("Collaboration"));
        QTest::keyClick(&list, Qt::Key_N);
        QVERIFY(fixture.editor("title")->hasFocus()); // another time too
        fixture.fill("title", QStringLiteral("not meant"));
        QTest::keyClick(fixture.editor("title"), Qt::Key_Escape);
        QVERIFY(!fixture.sheet().form());
        QCOMPARE(fixture.changesMade(), before + 1);
    }

    void goalsAreMovedRemovedAndSaidHowTheyStand()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        LineList &list = fixture.growth().goals();
        list.setFocus();
        const QString first = list.model().line(0)->key;
        list.setCurrent(first);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list.model().rowOf(first), 1);
        QTest::keyClick(&list, Qt::Key_Space);
        PersonFixture::choose(QStringLiteral("At risk"));
        QCOMPARE(fixture.goals().at(1)->progress, GoalProgress::AtRisk);
        const Id<GrowthGoal> gone = fixture.goals().at(1)->id;
        const size_t evidence = fixture.records().rows<Evidence>().size();
        const size_t goals = fixture.records().rows<GrowthGoal>().size();
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(!fixture.records().find(gone));
        QCOMPARE(fixture.records().rows<GrowthGoal>().size(), goals - 1);
        QCOMPARE(fixture.records().rows<Evidence>().size(), evidence); // stays, and names no goal
        for (const Evidence &row : fixture.records().rows<Evidence>())
            QVERIFY(row.goal != gone);
        for (int i = 0; i < 3; ++i)
            QVERIFY(fixture.vault->undo());
        QCOMPARE(list.model().rowOf(first), 0);
    }

    void thePlanItselfIsChangedAndClosedPlansStayWithinReach()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        const Id<GrowthPlan> plan = fixture.plan().id;
        fixture.growth().editor().openPlan(plan);
        fixture.fill("aspiration", QStringLiteral("Staff one day"));
        fixture.fill("horizon", QStringLiteral("2027-12-31"));
        fixture.fill("strengths", QStringLiteral("calm when it burns"));
        QCOMPARE(fixture.plan().aspiration, QStringLiteral("Staff one day"));
        QCOMPARE(fixture.plan().horizon, QDate(2027, 12, 31));
        QCOMPARE(fixture.plan().strengths, QStringLiteral("calm when it burns"));
        auto *state = qobject_cast<QComboBox *>(fixture.editor("state"));
        state->setCurrentIndex(state->findData(QStringLiteral("closed")));
        Q_EMIT state->activated(state->currentIndex());
        QVERIFY(!growthPlanOf(fixture.records(), fixture.view->desk().personId()));
        fixture.sheet().leave();
        LineList &others = fixture.growth().otherPlans();
        QVERIFY(others.isVisible());
        others.setFocus();
        QTest::keyClick(&others, Qt::Key_Return);
        QCOMPARE(fixture.sheet().form()->record(), refer(plan));
    }

    void evidenceIsWrittenByHandUnderItsCompetency()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        LineList &list = fixture.growth().competencies();
        list.setFocus();
        list.setCurrent(competencyKey(QStringLiteral("Mentoring")));
        const size_t before = fixture.records().rows<Evidence>().size();
        QTest::keyClick(&list, Qt::Key_N);
        QVERIFY(fixture.editor("text")->hasFocus());
        fixture.fill("text", QStringLiteral("paired with an associate for a week"));
        fixture.fill("on", QStringLiteral("2026-11-13"));
        fixture.sheet().addDraft();
        QCOMPARE(fixture.records().rows<Evidence>().size(), before + 1);
        const auto lines = list.model().lines();
        const auto at =
            std::ranges::find(lines, QStringLiteral("paired with an associate for a week"), &Line::text);
        QVERIFY(at != lines.end());
        list.setCurrent(at->key);
        QTest::keyClick(&list, Qt::Key_Return); // opens what was written
        fixture.fill("text", QStringLiteral("paired with an associate for two weeks"));
        QVERIFY(fixture.vault->undo());
        QVERIFY(fixture.vault->undo());
        QVERIFY(!fixture.sheet().form()); // what it showed is gone
        QCOMPARE(fixture.records().rows<Evidence>().size(), before);
    }

    void anAssessmentIsWrittenCompetencyByCompetencyAndCountsOnceSubmitted()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        GrowthPanel &growth = fixture.growth();
        const auto standing = [&](const char *name) {
            const auto readiness = readinessOf(fixture.session->workspace(), fixture.records(),
                                               fixture.view->desk().personId(), QDate(2026, 11, 16));
            return std::ranges::find(readiness->standings, QLatin1String(name), &CompetencyStanding::name)
                ->verdict;
        };
        QCOMPARE(standing("Mentoring"), CompetencyVerdict::NotYet);
        growth.editor().beginAssessment();
        GrowthRatings *ratings = growth.editor().ratings();
        QVERIFY(ratings);
        auto *verdict = qobject_cast<QComboBox *>(ratings->verdict(QStringLiteral("Mentoring"))->editor());
        verdict->setFocus();
        QTest::keyClick(verdict, Qt::Key_Down);
        Q_EMIT verdict->activated(verdict->currentIndex());
        auto *note = ratings->note(QStringLiteral("Mentoring"))->editor();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("two pairings"));
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(standing("Mentoring"), CompetencyVerdict::NotYet); // a draft counts for nothing
        auto *state = qobject_cast<QComboBox *>(fixture.editor("state"));
        state->setCurrentIndex(state->findData(QStringLiteral("submitted")));
        Q_EMIT state->activated(state->currentIndex());
        QCOMPARE(standing("Mentoring"), CompetencyVerdict::Partly);
        QCOMPARE(standing("Delivery"), CompetencyVerdict::Met); // carried over from the one before
        const GrowthAssessment *newest = nullptr;
        for (const GrowthAssessment &each : fixture.records().rows<GrowthAssessment>()) {
            if (each.on == QDate(2026, 11, 16))
                newest = &each;
        }
        QVERIFY(newest);
        const size_t ratingsBefore = fixture.records().rows<GrowthRating>().size();
        fixture.sheet().removeRecord();
        QVERIFY(!fixture.sheet().form());
        QVERIFY(fixture.records().rows<GrowthRating>().size() < ratingsBefore); // they go with it
    }

    void aVerdictThatIsAskedForIsInSightAndHasTheFocus()
    {
        PersonFixture fixture;
        fixture.view->resize(1290, 420);
        fixture.open(u"P06");
        LineList &list = fixture.growth().competencies();
        list.setFocus();
        list.setCurrent(competencyKey(QStringLiteral("API craft")));
        QTest::keyClick(&list, Qt::Key_A);
        QWidget *verdict =
            fixture.growth().editor().ratings()->verdict(QStringLiteral("API craft"))->editor();
        QVERIFY(verdict->hasFocus());
        QTRY_VERIFY(verdict->visibleRegion().boundingRect() == verdict->rect());
        fixture.sheet().leave();
        QVERIFY(list.hasFocus());
        fixture.growth().editor().writeEvidence(QStringLiteral("Design"));
        QCoreApplication::processEvents(); // nothing was a window for a moment, and took the focus along
        QVERIFY(fixture.editor("text")->hasFocus());
    }

    void whyTellsTheRuleTheGapsAndWhatSpeaksAgainst()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        LineList &list = fixture.growth().goals();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_W, Qt::AltModifier);
        QVERIFY(fixture.growth().why());
        Popover &popover = fixture.growth().why()->popover();
        QVERIFY(popover.isVisible());
        QStringList words;
        for (const QLabel *label : popover.findChildren<QLabel *>())
            words << label->text();
        const QString all = words.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("Readiness for E3: Building")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("at least half is shown")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("met, one source")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("speaks against Collaboration")), qPrintable(all));
        QVERIFY2(!all.contains(u'%') && !all.contains(QStringLiteral("0.7")),
                 "never a mark of a person (GR8)");
        Q_EMIT popover.linkChosen(QStringLiteral("cause:1")); // what a click on “why?” says
        QCOMPARE(popover.accessibleName(), QStringLiteral("Why?: Collaboration: partly met"));
        QVERIFY(popover.height() >= popover.layout()->totalHeightForWidth(popover.width())); // nothing is cut
        words.clear();
        for (const QLabel *label : popover.findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.join(u'\n').contains(QStringLiteral("A review waited four days for her answer")));
        QVERIFY(words.contains(QStringLiteral("half")));
        fixture.growth().explainReadiness();
        const auto links = fixture.growth().why()->popover().findChildren<Button *>();
        const auto change = std::ranges::find(links, QStringLiteral("change"), &QAbstractButton::text);
        QVERIFY(change != links.end());
        (*change)->click(); // leads to the verdict
        QVERIFY(fixture.sheet().form());
        QCOMPARE(fixture.sheet().form()->record().table, QLatin1String(GrowthAssessment::table));
        const QPointer<Popover> shown = &fixture.growth().why()->popover();
        fixture.open(u"P12");
        QVERIFY(!shown); // nobody else's words stay in the window
    }

    void whatIsSelectedInThePlanCanBeMadeEvidence()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        const Workspace &workspace = fixture.workbench->workspace();
        const auto isUnfinished = [](const Item &item) { return item.state == ItemState::InProgress; };
        const auto open = std::ranges::find_if(workspace.rows<Item>(), isUnfinished);
        fixture.workbench->select({refer(open->id)});
        QSignalSpy refused(fixture.workbench.get(), &Workbench::refused);
        fixture.growth().offerSelection();
        QCOMPARE(refused.count(), 1);
        LineList &offers = fixture.growth().offers();
        const auto fits = [&](const Item &item) {
            return item.state == ItemState::Done && item.actualFinish.isValid()
                && offers.model().rowOf(QLatin1String(Item::table) + u'/' + item.id.toString()) < 0;
        };
        const auto done = std::ranges::find_if(workspace.rows<Item>(), fits);
        QVERIFY(done != workspace.rows<Item>().end()); // no allocation names her, and no goal
        fixture.workbench->select({refer(done->id)});
        fixture.growth().offerSelection();
        QVERIFY(offers.hasFocus());
        QCOMPARE(offers.model().line(0)->key,
                 QString(QLatin1String(Item::table) + u'/' + done->id.toString()));
        const size_t before = fixture.records().rows<Evidence>().size();
        QTest::keyClick(&offers, Qt::Key_2);
        QCOMPARE(fixture.records().rows<Evidence>().size(), before + 1);
        QVERIFY(std::ranges::any_of(fixture.records().rows<Evidence>(), [&](const Evidence &row) {
            return row.recordId == done->id.toString() && row.competency == QStringLiteral("Delivery");
        }));
    }

    /// The events of a drag, as the window system sends them.
    void anOfferIsDroppedOnACompetencyAndTheColumnScrollsUnderIt()
    {
        PersonFixture fixture;
        fixture.view->resize(1290, 420); // the last competency is out of sight
        fixture.open(u"P06");
        LineList &offers = fixture.growth().offers();
        LineList &list = fixture.growth().competencies();
        QTRY_VERIFY(list.height() > 200);
        const std::unique_ptr<QMimeData> data(offers.model().mimeData({offers.model().index(0)}));
        auto *area = fixture.growth().findChild<QScrollArea *>();
        const auto move = [&](const QPoint &at) {
            QDragMoveEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QApplication::sendEvent(list.viewport(), &event);
            return event.isAccepted();
        };
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(list.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        const int before = area->verticalScrollBar()->value();
        move(list.viewport()->mapFrom(area, QPoint(20, area->height() - 4)));
        QTRY_VERIFY(area->verticalScrollBar()->value() > before + 40); // goes on while it is held there
        const QModelIndex mentoring =
            list.model().index(list.model().rowOf(competencyKey(QStringLiteral("Mentoring"))));
        const QModelIndex evidence = list.model().index(1);
        QVERIFY(!move(list.visualRect(evidence).center())); // evidence takes none
        QVERIFY(move(list.visualRect(mentoring).center()));
        const size_t rows = fixture.records().rows<Evidence>().size();
        QDropEvent drop(list.visualRect(mentoring).center(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(list.viewport(), &drop);
        QCOMPARE(fixture.records().rows<Evidence>().size(), rows + 1);
        QVERIFY(fixture.vault->undoSentence().contains(QStringLiteral("Mentoring")));
    }

    void whatIsBeingTypedInAFormIsKeptWhenTheVaultIsLocked()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        const Id<GrowthGoal> goal = fixture.goals().front()->id;
        fixture.growth().editor().openGoal(goal);
        QWidget *measure = fixture.editor("measure");
        measure->setFocus();
        QTest::keyClick(measure, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(measure, QStringLiteral("in the middle of a"));
        fixture.view.reset();
        QCOMPARE(fixture.records().find(goal)->measure, QStringLiteral("in the middle of a"));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestGrowthView)
#include "tst_growth_view.moc"
