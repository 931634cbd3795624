// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/private_reports.h"
#include "core/reports/report_text.h"
#include "tests/ui/tst_person_fixture.h"
#include "ui/kit/buttons.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/growth_lines.h"
#include "ui/people/person_chooser.h"
#include "ui/people/prompts_panel.h"
#include "ui/vault/private_export.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMimeData>

using namespace fairlead;

/// People ▸ 1:1 and growth, worked by keys on the sample's vault.
class TestOneOnOneView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { usePeopleSettings(m_settings); }

    void twoLettersAndEnterAreEnoughToType()
    {
        PersonFixture fixture;
        QTest::keyClicks(&fixture.view->chooser(), QStringLiteral("pr"));
        QTest::keyClick(&fixture.view->chooser(), Qt::Key_Return);
        QCOMPARE(fixture.view->desk().person()->key, QStringLiteral("P06"));
        QCOMPARE(QApplication::focusWidget(), &fixture.view->agenda().entry());
    }

    void lookingWritesNothing()
    {
        PersonFixture fixture;
        const PrivateRecords before = fixture.records();
        for (const char *key : {"P06", "P12", "P24", "P08", "P14"})
            fixture.open(QString::fromLatin1(key));
        QCOMPARE(fixture.changesMade(), 0);
        QVERIFY(fixture.records() == before);
    }

    /// What was left open on 2 Nov stands in the talk of today, with its age.
    void openPointsAreCarriedWithTheirAge()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        QCOMPARE(fixture.talk().on, QDate(2026, 11, 16));
        const Line *line = fixture.agendaLine(QStringLiteral("wants a design-review slot"));
        QVERIFY(line);
        QVERIFY2(line->note.contains(QStringLiteral("14 days old")), qPrintable(line->note));
        QVERIFY2(line->note.contains(QStringLiteral("from Priya")), qPrintable(line->note));
    }

    void aLineIsOnlyMineUntilItIsShared()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        fixture.type(QStringLiteral("could present the ADR"));
        QCOMPARE(fixture.changesMade(), 1); // with the carried point, in one step
        QCOMPARE(fixture.points().size(), size_t(2));
        QCOMPARE(fixture.points().back()->visibility, Visibility::OnlyMe);
        QTest::keyClick(&fixture.view->agenda().entry(), Qt::Key_L, Qt::ControlModifier);
        fixture.type(QStringLiteral("facets: relevance tests slow"));
        QCOMPARE(fixture.points().back()->visibility, Visibility::Shared);
        LineList &lines = fixture.view->agenda().lines();
        lines.setCurrent(lineKey(fixture.points().back()->id));
        QTest::keyClick(&lines, Qt::Key_L);
        QCOMPARE(fixture.points().back()->visibility, Visibility::OnlyMe);
        QVERIFY(fixture.vault->undo());
        QCOMPARE(fixture.points().back()->visibility, Visibility::Shared);
        QVERIFY(fixture.vault->undo());
        QVERIFY(fixture.vault->undo());
        QVERIFY(fixture.records() == *marloweQuayPrivate());
    }

    void commandsMakePromisesFeedbackGoalsAndDecisions()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        const size_t promises = fixture.records().rows<Promise>().size();
        const size_t feedback = fixture.records().rows<Feedback>().size();
        fixture.type(QStringLiteral("/a ask for a slot in the forum @2026-11-20"));
        QCOMPARE(fixture.records().rows<Promise>().size(), promises + 1);
        fixture.type(QStringLiteral("/f explained the trade-off in two sentences"));
        QCOMPARE(fixture.records().rows<Feedback>().size(), feedback + 1);
        fixture.type(QStringLiteral("/g mentoring begins with one pairing a week"));
        QCOMPARE(fixture.points().back()->nature, PointNature::Goal);
        fixture.type(QStringLiteral("/d the design goes to the forum first"));
        QCOMPARE(fixture.points().back()->nature, PointNature::Decision);
        const Line *promise = fixture.agendaLine(QStringLiteral("ask for a slot in the forum"));
        QVERIFY(promise);
        QCOMPARE(promise->note, QStringLiteral("you · by 20 Nov"));
        fixture.type(QStringLiteral("/a"));
        QCOMPARE(fixture.records().rows<Promise>().size(), promises + 1); // nothing was promised
    }

    void downAndUpChooseTheSection()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        QCOMPARE(fixture.view->agenda().section(), QStringLiteral("Progress"));
        QTest::keyClick(&fixture.view->agenda().entry(), Qt::Key_Down);
        QTest::keyClick(&fixture.view->agenda().entry(), Qt::Key_Down);
        QTest::keyClick(&fixture.view->agenda().entry(), Qt::Key_Down);
        fixture.type(QStringLiteral("the level asks for two sources"));
        QCOMPARE(fixture.points().back()->section, QStringLiteral("Growth"));
    }

    void controlEnterClosesCarriesOverAndPlansTheNextInOneStep()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        fixture.type(QStringLiteral("/a ask for a slot in the forum"));
        const PrivateRecords before = fixture.records();
        const qsizetype changes = fixture.changesMade();
        const Id<OneOnOne> held = fixture.talk().id;
        QTest::keyClick(&fixture.view->agenda().entry(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.changesMade(), changes + 1);
        QCOMPARE(fixture.records().find(held)->state, TalkState::Held);
        QCOMPARE(fixture.talk().id, held); // still before one, to be shared
        const TalkCadence cadence = talkCadence(fixture.workbench->workspace(), fixture.records(),
                                                fixture.person(u"P06"), QDate(2026, 11, 17));
        QVERIFY(cadence.planned > QDate(2026, 11, 16));
        const Promise *promise = nullptr;
        for (const Promise &each : fixture.records().rows<Promise>())
            promise = each.talk == held ? &each : promise;
        QVERIFY(promise);
        QCOMPARE(promise->due, cadence.planned);
        fixture.view->desk().showTalk({});
        QCOMPARE(fixture.talk().on, cadence.planned);
        QVERIFY(fixture.agendaLine(QStringLiteral("wants a design-review slot")));
        QVERIFY(fixture.vault->undo());
        QVERIFY(fixture.records() == before);
    }

    void promptsBeginWithPromisesAndGoIntoTheAgendaByAKey()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        Promise promise;
        promise.id = Id<Promise>::create();
        promise.person = fixture.person(u"P06");
        promise.text = QStringLiteral("ask for a slot in the forum");
        promise.due = QDate(2026, 11, 16);
        PrivateChanges changes;
        changes.sentence = QStringLiteral("promise");
        QVERIFY(fixture.vault->commit(changes.add(promise)));
        LineList &prompts = fixture.view->prompts().prompts();
        QVERIFY(prompts.model().rowCount() > 3);
        QVERIFY2(prompts.model().line(0)->text.contains(QStringLiteral("ask for a slot")),
                 qPrintable(prompts.model().line(0)->text));
        const Line taken = *prompts.model().line(prompts.model().rowCount() - 1);
        prompts.setCurrent(taken.key);
        QTest::keyClick(&prompts, Qt::Key_T);
        QVERIFY(fixture.agendaLine(taken.text));
        for (const Line &line : prompts.model().lines())
            QVERIFY(line.text != taken.text); // it is not offered twice
    }

    void aPromiseIsKeptByAKey()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        LineList &prompts = fixture.view->prompts().prompts();
        const QList<Line> lines = prompts.model().lines();
        const auto theirs = std::ranges::find_if(lines, [](const Line &line) {
            return line.text.contains(QStringLiteral("book a design-review slot"));
        });
        QVERIFY(theirs != lines.end());
        prompts.setCurrent(theirs->key);
        QTest::keyClick(&prompts, Qt::Key_K);
        for (const Line &line : prompts.model().lines())
            QVERIFY(!line.text.contains(QStringLiteral("book a design-review slot")));
        QVERIFY(fixture.vault->undo());
        QVERIFY(fixture.records() == *marloweQuayPrivate());
    }

    void whatIsBeingTypedIsKeptWhenTheVaultIsLocked()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        QTest::keyClicks(&fixture.view->agenda().entry(), QStringLiteral("in the middle of a"));
        const Id<OneOnOne> talk = fixture.talk().id;
        fixture.view.reset(); // what the gate does when it is locked
        QCOMPARE(pointsOf(fixture.records(), talk).back()->text, QStringLiteral("in the middle of a"));
    }

    /// sample-workspace.md 6.15: building, with the two gaps of W5 and what speaks against beside it.
    /// C30 counts from it; without one nobody is ever overdue.
    void howOftenOneMeetsIsAgreedOnThePage()
    {
        PersonFixture fixture;
        const auto seriesFor = [&fixture](QStringView key) {
            return seriesOf(fixture.records(), fixture.person(key), QDate(2026, 11, 16));
        };
        const Person *stranger = nullptr;
        for (const Person &each : fixture.workbench->workspace().rows<Person>()) {
            if (!seriesOf(fixture.records(), each.id, QDate(2026, 11, 16)) && !each.key.isEmpty())
                stranger = &each;
        }
        QVERIFY2(stranger, "everybody in the sample has a rhythm");
        fixture.view->open(stranger->id);
        PromptsPanel &panel = fixture.view->prompts();
        QTest::mouseClick(&panel.rhythm(), Qt::LeftButton);
        QVERIFY(panel.sheet().isVisible());
        QVERIFY(!seriesFor(stranger->key)); // not before it is added
        QWidget *days = panel.sheet().form()->field(QStringLiteral("every_days"))->editor();
        days->setFocus();
        QTest::keyClick(days, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(days, QStringLiteral("7"));
        panel.sheet().addDraft();
        QVERIFY(seriesFor(stranger->key));
        QCOMPARE(seriesFor(stranger->key)->everyDays, 7);
        QVERIFY(fixture.vault->undo());
        QVERIFY(!seriesFor(stranger->key));
    }

    void readinessIsAWordWithGapsAndWhatSpeaksAgainst()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        QCOMPARE(fixture.view->growth().readinessWords(), QStringLiteral("Building"));
        const QList<Line> &lines = fixture.view->growth().competencies().model().lines();
        const auto against =
            std::ranges::find(lines, QStringLiteral("A review waited four days for her answer"), &Line::text);
        QVERIFY(against != lines.end());
        QVERIFY(against->state.contains(QStringLiteral("against")));
        for (const Line &line : lines)
            QVERIFY2(!line.text.contains(u'%') && !line.note.contains(u'%'),
                     "a word and gaps, never a figure (GR8)");
    }

    void aDropAndAFigureMakeEvidence()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        fixture.type(
            QStringLiteral("/f explained the trade-off in two sentences")); // may be evidence at once
        LineList &offers = fixture.view->growth().offers();
        QVERIFY(offers.model().rowCount() > 1);
        const Line first = *offers.model().line(0);
        const size_t before = fixture.records().rows<Evidence>().size();
        LineModel &competencies = fixture.view->growth().competencies().model();
        const std::unique_ptr<QMimeData> data(offers.model().mimeData({offers.model().index(0)}));
        const QModelIndex design =
            competencies.index(competencies.rowOf(competencyKey(QStringLiteral("Design"))));
        QVERIFY(competencies.dropMimeData(data.get(), Qt::CopyAction, -1, -1, design));
        QCOMPARE(fixture.records().rows<Evidence>().size(), before + 1);
        QCOMPARE(offers.model().rowOf(first.key), -1); // it is evidence now
        offers.setCurrent(offers.model().line(0)->key);
        QTest::keyClick(&offers, Qt::Key_2);
        QCOMPARE(fixture.records().rows<Evidence>().size(), before + 2);
        QVERIFY(fixture.vault->undo());
        QVERIFY(fixture.vault->undo());
        QCOMPARE(fixture.records().rows<Evidence>().size(), before);
        QVERIFY(offers.model().rowOf(first.key) >= 0);
    }

    void theSummaryHasSharedLinesOnlyAndNamesTheRecipient()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        fixture.type(QStringLiteral("canary-only-mine"));
        QTest::keyClick(&fixture.view->agenda().entry(), Qt::Key_L, Qt::ControlModifier);
        fixture.type(QStringLiteral("canary-shared"));
        fixture.view->share(PrivateReportKind::TalkSummary);
        PrivateExport *page = fixture.view->sharePage();
        QVERIFY(page);
        QCOMPARE(page->recipient().text(), QStringLiteral("Priya Raman"));
        const QString text = toText(page->document());
        QVERIFY(text.contains(QStringLiteral("canary-shared")));
        QVERIFY(!text.contains(QStringLiteral("canary-only-mine")));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("summary.pdf"));
        const qsizetype lines = fixture.vault->history().size();
        QVERIFY(page->write(path));
        QCOMPARE(fixture.vault->history().size(), lines + 1);
        QVERIFY(fixture.vault->history().last().sentence.contains(QStringLiteral("Priya Raman")));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        page->recipient().clear();
        QVERIFY(page->document().sections.empty()); // nobody named: nothing to export
    }

    void whatIsCopiedIsAskedForWrittenDownAndTakenBack()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->clear();
        {
            PersonFixture fixture;
            fixture.open(u"P06");
            QTest::keyClick(&fixture.view->agenda().entry(), Qt::Key_L, Qt::ControlModifier);
            fixture.type(QStringLiteral("canary-shared"));
            fixture.view->share(PrivateReportKind::TalkSummary);
            PrivateExport *page = fixture.view->sharePage();
            const qsizetype lines = fixture.vault->history().size();
            page->copyButton().click();
            QVERIFY(clipboard->text().isEmpty()); // asked first
            QTest::keyClick(page, Qt::Key_Escape);
            QVERIFY(!page->yes().isVisible());
            QCOMPARE(fixture.vault->history().size(), lines);
            page->copyButton().click();
            page->yes().click();
            QVERIFY(clipboard->text().contains(QStringLiteral("canary-shared")));
            QVERIFY(clipboard->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
            QCOMPARE(fixture.vault->history().size(), lines + 1);
            QVERIFY(!fixture.vault->history().last().sentence.contains(QStringLiteral("canary-shared")));
        }
        QVERIFY(clipboard->text().isEmpty()); // the vault is locked
    }

    void theGrowthPlanIsGivenWithoutWhatSpeaksAgainstInPrivate()
    {
        PersonFixture fixture;
        fixture.open(u"P06");
        fixture.view->share(PrivateReportKind::GrowthPlan);
        const QString text = toText(fixture.view->sharePage()->document());
        QVERIFY(text.contains(QStringLiteral("Lead R08 design end to end")));
        QVERIFY(!text.contains(QStringLiteral("A review waited four days")));
    }

    void opportunitiesHaveAPriceAndTheWorkspaceDoesNotSayWhoLearns()
    {
        PersonFixture fixture;
        fixture.open(u"P08");
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.view->growth().job().isRunning(), 120000);
        LineList &list = fixture.view->growth().opportunities();
        QVERIFY(list.model().rowCount() > 0);
        QVERIFY(!list.model().line(0)->note.isEmpty());
        const QString key = list.model().line(0)->key;
        list.setCurrent(key);
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(!fixture.session->undoSentence().contains(
            fixture.view->desk().person()->name.section(u' ', 0, 0)));
        QVERIFY(!fixture.session->undoSentence().isEmpty());
    }

    void modelsKeepTheRulesOfModels()
    {
        PersonFixture fixture;
        QAbstractItemModelTester agenda(&fixture.view->agenda().lines().model());
        QAbstractItemModelTester competencies(&fixture.view->growth().competencies().model());
        fixture.open(u"P06");
        fixture.type(QStringLiteral("a line"));
        fixture.open(u"P12");
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestOneOnOneView)
#include "tst_one_on_one_view.moc"
