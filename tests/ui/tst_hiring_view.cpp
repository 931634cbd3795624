// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault_file.h"
#include "core/workspace/new_workspace.h"
#include "tests/ui/tst_hiring_fixture.h"
#include "ui/hiring/candidate_page.h"
#include "ui/hiring/debrief_page.h"
#include "ui/hiring/hiring_view.h"
#include "ui/hiring/loop_page.h"
#include "ui/hiring/rating_form.h"
#include "ui/hiring/rating_model.h"
#include "ui/hiring/requisition_facts.h"
#include "ui/hiring/scorecard_page.h"
#include "ui/hiring/stage_board.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/vault/private_export.h"
#include "ui/vault/vault_keeper.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

using namespace fairlead;

/// People ▸ Hiring on the sample.
class TestHiringView : public QObject {
    Q_OBJECT

    static QString text(HiringFixture &fixture, const QString &requisition, const char *column)
    {
        const FactModel &model = fixture.desk->requisitions().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int at = 0; at < model.columnCount(); ++at) {
                if (model.row(row).facts[0].text.startsWith(requisition)
                    && model.columns()[at].title == QLatin1String(column))
                    return model.row(row).facts[at].text;
            }
        }
        return QStringLiteral("no such row or column");
    }
    /// Rates every dimension of the draft and recommends; not submitted yet.
    static void fill(HiringFixture &fixture, const Id<Scorecard> &card)
    {
        HiringScope &scope = fixture.desk->scope();
        const PrivateRecords before = scope.records();
        for (const ScorecardRating &rating : before.rows<ScorecardRating>()) {
            if (rating.scorecard == card)
                QVERIFY(scope.commit(rate(scope.records(), rating, 3, QStringLiteral("said so"))));
        }
        Scorecard after = *scope.records().find(card);
        after.recommendation = Recommendation::Yes;
        QVERIFY(scope.commit(changeCard(scope.records(), *scope.records().find(card), after)));
    }
    static void press(StageBoard &board, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        board.setFocus();
        QTest::keyClick(&board, Qt::Key(key), modifiers);
    }
    static QString messages(const QWidget &within)
    {
        QStringList all;
        for (const MessageBar *bar : within.findChildren<MessageBar *>()) {
            if (bar->isVisible())
                all << bar->accessibleName();
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void requisitionsSayHowLongTheyTookAndWhatTheyWaitFor()
    {
        HiringFixture fixture;
        QAbstractItemModelTester tester(&fixture.desk->requisitions().model());
        QCOMPARE(fixture.desk->requisitions().model().row(0).facts[0].text.left(6), QStringLiteral("REQ-09"));
        QCOMPARE(text(fixture, QStringLiteral("REQ-09"), "Time"), QStringLiteral("84 d"));
        QCOMPARE(text(fixture, QStringLiteral("REQ-05"), "Time"), QStringLiteral("53 d"));
        QCOMPARE(text(fixture, QStringLiteral("REQ-08"), "Time"), QStringLiteral("73 d"));
        QCOMPARE(text(fixture, QStringLiteral("REQ-09"), "Pipeline"), QStringLiteral("3"));
        QCOMPARE(text(fixture, QStringLiteral("REQ-11"), "State"), QStringLiteral("Approved"));
        QVERIFY(text(fixture, QStringLiteral("REQ-11"), "Opened").startsWith(QStringLiteral("from ")));
        QString note;
        for (const TextRun &run : hiringNote(fixture.workbench->workspace(), fixture.workbench->asOf()))
            note += run.text;
        QVERIFY2(note.contains(QStringLiteral("63")) && note.contains(QStringLiteral("REQ-09")),
                 qPrintable(note));
    }

    void aPauseIsNotCounted()
    {
        HiringFixture fixture;
        fixture.chooseRequisition(u"REQ-09");
        RequisitionPause pause;
        pause.id = Id<RequisitionPause>::create();
        pause.requisition = fixture.desk->scope().requisition()->id;
        pause.from = QDate(2026, 9, 1);
        pause.to = QDate(2026, 9, 10);
        ChangeSet changes{QStringLiteral("Pause"), {}};
        changes.add(pause);
        QVERIFY(fixture.workbench->submit(changes));
        QCOMPARE(text(fixture, QStringLiteral("REQ-09"), "Time"), QStringLiteral("74 d"));
        QCOMPARE(text(fixture, QStringLiteral("REQ-09"), "Paused"), QStringLiteral("10 d"));
    }

    void candidatesStandUnderTheirStages()
    {
        HiringFixture fixture;
        StageModel &stages = fixture.desk->board().stages();
        QAbstractItemModelTester tester(&stages);
        fixture.chooseRequisition(u"REQ-09");
        QCOMPARE(stages.indexOf(fixture.candidate(u"A-01").id).column(), int(CandidateStage::Debrief));
        QCOMPARE(stages.cardsIn(StageModel::ended), 3);
        QCOMPARE(stages.card(stages.indexOf(fixture.candidate(u"A-01").id))->time, QStringLiteral("7 days"));
        const QString applied = stages.headerData(0, Qt::Horizontal, StageModel::FunnelRole).toString();
        QVERIFY2(applied.startsWith(QStringLiteral("reached 6")), qPrintable(applied));
        fixture.chooseRequisition(u"REQ-10");
        QVERIFY(!stages.indexOf(fixture.candidate(u"A-01").id).isValid());
        QCOMPARE(stages.cardsIn(int(CandidateStage::Applied)), 1);
        // Too few for a share (C25).
        QVERIFY(!stages.headerData(0, Qt::Horizontal, StageModel::FunnelRole).toString().contains(u'%'));
    }

    void arrowsGoFromCardToCard()
    {
        HiringFixture fixture;
        StageBoard &board = fixture.desk->board();
        fixture.choose(u"A-05"); // Screen
        press(board, Qt::Key_Right);
        QCOMPARE(fixture.desk->scope().candidate()->key, QStringLiteral("A-03"));
        press(board, Qt::Key_Right);
        QCOMPARE(fixture.desk->scope().candidate()->key, QStringLiteral("A-01"));
        press(board, Qt::Key_Right); // nobody stands at the offer
        QVERIFY(isFinal(fixture.desk->scope().candidate()->stage));
        press(board, Qt::Key_Left);
        QCOMPARE(fixture.desk->scope().candidate()->key, QStringLiteral("A-01"));
    }

    void aKeyMovesACandidateByOnePrivateChange()
    {
        HiringFixture fixture;
        StageBoard &board = fixture.desk->board();
        fixture.choose(u"A-05");
        const auto moves = fixture.vault->records().rows<CandidateMove>();
        const qint64 revision = fixture.session->history().size();
        press(board, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(fixture.candidate(u"A-05").stage, CandidateStage::Interview);
        QCOMPARE(fixture.entries(), 1);
        QVERIFY(fixture.vault->history().last().sentence.contains(QStringLiteral("A-05")));
        QCOMPARE(board.currentIndex().column(), int(CandidateStage::Interview));
        press(board, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(fixture.entries(), 2);
        QCOMPARE(fixture.candidate(u"A-05").stage, CandidateStage::Screen);
        QVERIFY(fixture.vault->records().rows<CandidateMove>() == moves); // the funnel does not know of it
        QCOMPARE(fixture.session->history().size(), revision); // nothing of it in the workspace's journal
        QVERIFY(fixture.vault->undo());
        QCOMPARE(fixture.candidate(u"A-05").stage, CandidateStage::Interview);
    }

    void anEndSetsItsDayAndCanBeTakenBack()
    {
        HiringFixture fixture;
        fixture.choose(u"B-03");
        const auto moves = fixture.vault->records().rows<CandidateMove>();
        press(fixture.desk->board(), Qt::Key_R);
        QCOMPARE(fixture.candidate(u"B-03").stage, CandidateStage::Rejected);
        QCOMPARE(fixture.candidate(u"B-03").decidedOn, QDate(2026, 11, 16));
        press(fixture.desk->board(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(fixture.candidate(u"B-03").stage, CandidateStage::Applied);
        QVERIFY(!fixture.candidate(u"B-03").decidedOn.isValid());
        QCOMPARE(fixture.candidate(u"B-03").consentUntil, QDate(2027, 5, 31)); // was agreed before
        QVERIFY(fixture.vault->records().rows<CandidateMove>() == moves);
        press(fixture.desk->board(), Qt::Key_Left, Qt::ControlModifier); // there is no stage before Applied
        QCOMPARE(fixture.candidate(u"B-03").stage, CandidateStage::Applied);
        QVERIFY(messages(*fixture.desk).contains(QStringLiteral("B-03")));
    }

    void anOfferAsksForADecision()
    {
        HiringFixture fixture;
        fixture.choose(u"A-01");
        press(fixture.desk->board(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(fixture.candidate(u"A-01").stage, CandidateStage::Debrief);
        QVERIFY(messages(*fixture.desk).contains(QStringLiteral("A-01")));
        QSignalSpy refused(&fixture.desk->scope(), &HiringScope::refused);
        fixture.desk->debrief().decide(DebriefDecision::Hire); // without a summary
        QCOMPARE(refused.count(), 1);
        CandidateDebrief after = *fixture.vault->records().rows<CandidateDebrief>().begin();
        const CandidateDebrief first = after;
        after.summary = QStringLiteral("Strong on reliability");
        QVERIFY(fixture.desk->scope().change(first, after, QStringLiteral("Summary")));
        QVERIFY(fixture.desk->debrief().keepDissent(fixture.who(u"P13"), QStringLiteral("Security is thin")));
        fixture.desk->debrief().decide(DebriefDecision::Hire);
        QCOMPARE(fixture.vault->records().rows<CandidateDebrief>().begin()->decision, DebriefDecision::Hire);
        fixture.desk->showPart(QStringLiteral("debrief"));
        QStringList shown;
        for (const QLabel *label : fixture.desk->debrief().findChildren<QLabel *>())
            shown << label->text();
        QVERIFY(shown.join(u'\n').contains(QStringLiteral("Security is thin")));
        press(fixture.desk->board(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(fixture.candidate(u"A-01").stage, CandidateStage::Offer);
    }

    void cardsOfOthersAreHiddenUntilTheOwnIsSubmitted()
    {
        HiringFixture fixture;
        ScorecardPage &page = fixture.desk->scorecards();
        QAbstractItemModelTester tester(&page.ratings());
        fixture.choose(u"A-03"); // P11 and P20 have interviewed, P13 will
        fixture.desk->showPart(QStringLiteral("scorecards"));
        page.setViewer(fixture.who(u"P11"));
        page.begin();
        QVERIFY(page.form());
        QVERIFY(!page.form()->problems().isEmpty());
        page.form()->submit();
        QVERIFY(!messages(*fixture.desk).isEmpty()); // nothing is rated
        fill(fixture, page.form()->card());
        QVERIFY2(page.form()->problems().isEmpty(), qPrintable(page.form()->problems()));
        page.form()->submit();
        QVERIFY(!page.form());
        QVERIFY(page.ratings().rowCount() > 0); // the own card is seen
        page.setViewer({});
        QCOMPARE(page.ratings().rowCount(), 0);
        QVERIFY(page.notice().contains(fixture.nameOf(u"P11")));
        page.setViewer(fixture.who(u"P20"));
        QCOMPARE(page.ratings().rowCount(), 0);
        page.begin();
        QVERIFY(page.form());
        QCOMPARE(page.ratings().rowCount(), 0);
        QVERIFY(page.notice().contains(fixture.nameOf(u"P11")));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("said so")));
        fill(fixture, page.form()->card());
        page.form()->submit();
        QCOMPARE(page.ratings().rowCount(), 6);
        QCOMPARE(page.ratings().columnCount(), 5); // both cards
        QVERIFY(page.ratings().evidence(0).contains(QStringLiteral("said so")));
    }

    void aSubmittedCardStays()
    {
        HiringFixture fixture;
        const PrivateRecords &records = fixture.vault->records();
        const Scorecard &card = *records.rows<Scorecard>().begin();
        QVERIFY(
            !tickSignal(records, card, SignalKind::Weak, QStringLiteral("Other teams are to blame"), true));
        Scorecard after = card;
        after.recommendation = Recommendation::No;
        QVERIFY(!changeCard(records, card, after));
        for (const ScorecardRating &rating : records.rows<ScorecardRating>())
            QVERIFY(!rate(records, rating, 1, QStringLiteral("later")));
    }

    void theDebriefBeginsWhenAllCardsAreIn()
    {
        HiringFixture fixture;
        fixture.choose(u"A-03");
        fixture.desk->showPart(QStringLiteral("debrief"));
        QVERIFY(fixture.desk->debrief().notice().contains(fixture.nameOf(u"P13")));
        QVERIFY(!fixture.desk->debrief().paper().isVisible());
        fixture.desk->debrief().start();
        QCOMPARE(fixture.vault->records().rows<CandidateDebrief>().size(), size_t(1));
    }

    void aLoopOfTheFourKitsRatesEverything()
    {
        HiringFixture fixture;
        fixture.chooseRequisition(u"REQ-11");
        fixture.desk->showPart(QStringLiteral("loop"));
        LoopPage &page = fixture.desk->loop();
        QAbstractItemModelTester tester(&page.interviews());
        QVERIFY(!page.warning().isEmpty());
        page.begin();
        QCOMPARE(page.interviews().rowCount(), 4);
        QVERIFY2(page.warning().isEmpty(), qPrintable(page.warning()));
        QVERIFY(page.kit().contains(
            QStringLiteral("whiteboard"))); // the first kit, as the role description has it
        QCOMPARE(fixture.entries(), 1);
        page.begin();
        QCOMPARE(fixture.entries(), 1);
    }

    void aLoopBringsItsDimensionsAlong()
    {
        Workspace workspace = *marloweQuay();
        workspace.rows<RubricDimension>() = {};
        workspace.rows<Rubric>() = {};
        HiringFixture fixture(workspace, PrivateRecords());
        fixture.chooseRequisition(u"REQ-11");
        fixture.desk->loop().begin();
        QCOMPARE(fixture.workbench->workspace().rows<RubricDimension>().size(), size_t(6));
        QCOMPARE(fixture.vault->records().rows<LoopStage>().size(), size_t(4));
    }

    void interviewsArePlannedFromTheLoop()
    {
        HiringFixture fixture;
        fixture.choose(u"A-05");
        CandidatePage &page = fixture.desk->candidate();
        QAbstractItemModelTester tester(&page.interviews());
        QCOMPARE(page.interviews().rowCount(), 0);
        const InterviewLoop *loop = loopOf(fixture.vault->records(), fixture.candidate(u"A-05").requisition);
        page.planInterview(loopStages(fixture.vault->records(), loop->id).front()->id);
        QCOMPARE(page.interviews().rowCount(), 1);
        QCOMPARE(fixture.entries(), 1);
        QCOMPARE(page.interviews().row(0).facts[3].text, QStringLiteral("Planned"));
    }

    void aNewCandidateHasACodeOnly()
    {
        HiringFixture fixture;
        fixture.chooseRequisition(u"REQ-10");
        press(fixture.desk->board(), Qt::Key_N);
        QCOMPARE(fixture.desk->scope().candidate()->key, QStringLiteral("B-04"));
        QVERIFY(fixture.vault->records().rows<CandidateName>().isEmpty());
        QCOMPARE(fixture.entries(), 1);
    }

    void theSeatIsSeenInTheInspector()
    {
        HiringFixture fixture;
        fixture.chooseRequisition(u"REQ-09");
        fixture.desk->showHeadcount();
        QCOMPARE(fixture.workbench->selection().size(), 1);
        QCOMPARE(fixture.workbench->selection().first().table, QString(QLatin1String(HeadcountPlan::table)));
        fixture.chooseRequisition(u"REQ-11"); // has none yet
        fixture.desk->showHeadcount();
        const Requisition *row = fixture.workbench->workspace().byKey<Requisition>(u"REQ-11");
        const HeadcountPlan *hire = fixture.workbench->workspace().find(row->headcount);
        QVERIFY(hire);
        QCOMPARE(hire->start, row->targetStart);
        QCOMPARE(hire->team, row->team);
        QVERIFY(fixture.workbench->selection().first() == refer(hire->id));
    }

    void aRequisitionMovesOnInTheWorkspace()
    {
        HiringFixture fixture;
        fixture.chooseRequisition(u"REQ-11");
        fixture.desk->moveRequisition(RequisitionState::Open);
        QCOMPARE(fixture.workbench->workspace().byKey<Requisition>(u"REQ-11")->state, RequisitionState::Open);
        QCOMPARE(fixture.entries(), 0);
        QCOMPARE(text(fixture, QStringLiteral("REQ-11"), "State"), QStringLiteral("Open"));
    }

    void theScorecardLeavesTheVaultOnlyForSomebody()
    {
        HiringFixture fixture;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("card.pdf"));
        fixture.choose(u"A-01");
        fixture.desk->showPart(QStringLiteral("debrief"));
        PrivateExport &paper = fixture.desk->debrief().paper();
        QVERIFY(paper.isVisible());
        paper.exportButton().click();
        QVERIFY(!paper.said().isEmpty()); // whom is it for?
        QVERIFY(!paper.yes().isVisible());
        QVERIFY(!paper.write(path));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(fixture.entries(), 0);
        QVERIFY(!paper.copyButton().isVisible());
        paper.recipient().setText(QStringLiteral("the panel"));
        paper.exportButton().click();
        QVERIFY(paper.yes().isVisible()); // asked, and nothing left yet
        QCOMPARE(fixture.entries(), 0);
        QVERIFY2(paper.write(path), qPrintable(paper.said()));
        QVERIFY(!paper.yes().isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(fixture.entries(), 1);
        const QString line = fixture.vault->history().last().sentence;
        QVERIFY(line.contains(QStringLiteral("A-01")) && line.contains(QStringLiteral("the panel")));
        QVERIFY(fixture.vault->undoSentence().isEmpty());
        QCOMPARE(fixture.session->history().size(), 0);
    }

    void whatCouldNotBeWrittenIsToldAndWrittenDown()
    {
        HiringFixture fixture;
        fixture.choose(u"A-01");
        fixture.desk->showPart(QStringLiteral("debrief"));
        PrivateExport &paper = fixture.desk->debrief().paper();
        paper.recipient().setText(QStringLiteral("the panel"));
        QVERIFY(!paper.write(QStringLiteral("/nowhere/at/all/card.pdf")));
        QVERIFY(!paper.said().isEmpty());
        QCOMPARE(fixture.entries(), 2); // that it should leave, and that it did not
        fixture.choose(u"A-02");
        QVERIFY(paper.recipient().text().isEmpty()); // nobody gets another's card by mistake
    }

    void nothingOfACandidateGetsIntoTheSelectionOrTheSettings()
    {
        HiringFixture fixture;
        fixture.choose(u"A-01");
        for (const QString &part : {QStringLiteral("candidate"), QStringLiteral("scorecards"),
                                    QStringLiteral("debrief"), QStringLiteral("loop")})
            fixture.desk->showPart(part);
        for (const RecordRef &record : fixture.workbench->selection())
            QVERIFY(record.table != QLatin1String(Candidate::table));
        QSettings().sync();
        QFile settings(QSettings().fileName());
        if (settings.open(QIODevice::ReadOnly))
            QVERIFY(!settings.readAll().contains("A-01"));
    }

    void withoutRequisitionsItSaysWhatItIsFor()
    {
        Workspace workspace = *marloweQuay();
        workspace.rows<Requisition>() = {};
        HiringFixture fixture(workspace, PrivateRecords());
        QVERIFY(!fixture.desk->board().isVisible());
        QStringList words;
        for (const QLabel *label : fixture.desk->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        QVERIFY(words.join(u'\n').contains(QStringLiteral("Add the first one")));
        fixture.desk->addRequisition();
        QCOMPARE(fixture.desk->requisitions().shownRows(), 1);
    }

    void nothingIsLeftWhenTheVaultIsLocked()
    {
        HiringFixture fixture; // for the sample's session and settings
        fixture.desk.reset();
        QTemporaryDir folder;
        VaultKeeper keeper(std::make_shared<FileVaultStore>(folder.filePath(QStringLiteral("plan.vault"))),
                           *fixture.session, hiringNow, nullptr, KeyCost::minimal());
        fixture.workbench->setVault(&keeper);
        HiringView view(*fixture.workbench, hiringNow);
        view.resize(1290, 640);
        view.show();
        QVERIFY(!view.desk());
        keeper.create(QStringLiteral("seven quiet herons stand"));
        QTRY_COMPARE_WITH_TIMEOUT(keeper.state(), VaultKeeper::State::NewCode, 60000);
        keeper.codeKept();
        QVERIFY(view.desk());
        PrivateChanges changes{QStringLiteral("Sample"), {}};
        const PrivateRecords records = *marloweQuayPrivate();
        for (const Candidate &candidate : records.rows<Candidate>())
            changes.add(candidate);
        QVERIFY(keeper.session()->commit(changes));
        view.desk()->scope().setCandidate(fixture.candidate(u"A-01").id);
        const auto says = [&view](const QString &what) {
            const auto labels = view.findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [&](const QLabel *label) { return label->text().contains(what); });
        };
        QVERIFY(says(QStringLiteral("A-01")));
        fixture.workbench->setPresenting(true);
        QVERIFY(!view.desk());
        QVERIFY(!says(QStringLiteral("A-01")));
        fixture.workbench->setVault(nullptr);
    }
};

QTEST_MAIN(TestHiringView)
#include "tst_hiring_view.moc"
