// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/opportunities.h"
#include "core/people/person_data.h"
#include "core/workspace/item_edits.h"
#include "tests/ui/tst_people_fixture.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/navigation_rail.h"
#include "ui/kit/table_view.h"
#include "ui/kit/toast.h"
#include "ui/kit/value_edit.h"
#include "ui/metrics/kpi_page.h"
#include "ui/metrics/kpi_view.h"
#include "ui/metrics/metrics_place.h"
#include "ui/people/agenda_panel.h"
#include "ui/people/growth_editor.h"
#include "ui/people/growth_panel.h"
#include "ui/people/kept_data_view.h"
#include "ui/people/lines.h"
#include "ui/people/people_place.h"
#include "ui/people/person_view.h"
#include "ui/people/retention_view.h"
#include "ui/people/roster_view.h"
#include "ui/people/team_health_model.h"
#include "ui/roadmap/learning_model.h"
#include "ui/roadmap/learning_panel.h"
#include "ui/services/fact_table.h"
#include "ui/shell/context_strip.h"
#include "ui/shell/main_window.h"
#include "ui/vault/private_export.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <ctime>

using namespace fairlead;

namespace {

/// The whole window on the sample, with its vault.
class WindowFixture {
public:
    explicit WindowFixture(bool isUnlocked = true, QDate today = {2026, 11, 16},
                           PrivateRecords records = *marloweQuayPrivate())
    {
        Workspace sample = *marloweQuay();
        WorkspaceSettings settings = sample.settings();
        settings.asOf = today;
        sample.rows<WorkspaceSettings>().insert(settings);
        session = std::make_unique<Session>(std::move(sample), std::make_unique<MemoryJournal>(),
                                            QList<JournalEntry>(), peopleNow);
        workbench = std::make_unique<Workbench>(*session, today);
        keeper = std::make_unique<VaultKeeper>(std::make_shared<SampleVaultStore>(std::move(records)),
                                               *session, peopleNow, nullptr, KeyCost::minimal());
        workbench->setVault(keeper.get());
        window = std::make_unique<MainWindow>(*workbench, QStringLiteral("/tmp/sample"), peopleNow);
        window->resize(1600, 900);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(!workbench->isComputing(), 60000);
        if (isUnlocked)
            unlock();
    }
    ~WindowFixture()
    {
        window.reset();
        workbench->setVault(nullptr);
    }
    void unlock()
    {
        keeper->unlock(QStringLiteral("whatever"));
        QTRY_VERIFY_WITH_TIMEOUT(keeper->isOpen(), 60000);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }
    PeoplePlace *place() const { return window->findChild<PeoplePlace *>(); }
    RetentionView &retention() const { return place()->kept()->retention(); }
    void run(const char *command) { window->commands().run(QLatin1String(command)); }
    /// A line in the talk with P06.
    void typeLine(const QString &text)
    {
        window->showView(QStringLiteral("people"), QStringLiteral("person"));
        place()->openPerson(workbench->workspace().byKey<Person>(u"P06")->id);
        QTest::keyClicks(&place()->person()->agenda().entry(), text);
        press(Qt::Key_Return);
    }
    /// An edit of the plan, from wherever one is.
    void changeItem(const QString &sentence)
    {
        const Item &before = *workbench->workspace().byKey<Item>(u"R08");
        Item after = before;
        after.title += QStringLiteral(" again");
        QVERIFY(workbench->submit(fairlead::changeItem(workbench->workspace(), before, after, sentence)));
    }
    QString undoTip() const { return window->context().undoButton().toolTip(); }
    QString redoTip() const { return window->context().redoButton().toolTip(); }
    /// Everything that is written anywhere in the window.
    QString allText() const
    {
        QStringList all;
        for (const QLabel *label : window->findChildren<QLabel *>())
            all << label->text() << label->toolTip();
        for (const QLineEdit *line : window->findChildren<QLineEdit *>())
            all << line->text();
        for (const QAbstractItemView *view : window->findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                all << view->model()->index(row, 0).data().toString();
        }
        return all.join(u'\n');
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<VaultKeeper> keeper;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The place People in the window, with the vault before it.
class TestPeoplePlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { usePeopleSettings(m_settings); }
    void init() { QSettings().clear(); }

    /// Issue 6: at most four key strokes, from either tab.
    void fourKeysLeadToTypingInTheRightTalk_data()
    {
        QTest::addColumn<QString>("view");
        QTest::newRow("from the roster") << "roster";
        QTest::newRow("from somebody else's page") << "person";
    }
    void fourKeysLeadToTypingInTheRightTalk()
    {
        QFETCH(QString, view);
        WindowFixture fixture;
        fixture.window->showView(QStringLiteral("people"), view);
        fixture.window->goTo(QStringLiteral("plan"));
        QElapsedTimer wall;
        wall.start();
        const std::clock_t began = std::clock();
        fixture.press(Qt::Key_7, Qt::ControlModifier);
        fixture.press(Qt::Key_P);
        fixture.press(Qt::Key_R);
        fixture.press(Qt::Key_Return);
        const double used = 1000.0 * double(std::clock() - began) / CLOCKS_PER_SEC;
        qInfo("processor time %.0f ms, wall %lld ms", used, static_cast<long long>(wall.elapsed()));
        PersonView *person = fixture.place()->person();
        QVERIFY(person);
        QCOMPARE(person->desk().person()->key, QStringLiteral("P06"));
        QCOMPARE(QApplication::focusWidget(), &person->agenda().entry());
        fixture.press(Qt::Key_X);
        QCOMPARE(person->agenda().entry().text(), QStringLiteral("x"));
    }

    /// Who opens the sample for the first time has an empty vault.
    void aNewVaultBesideTheSampleCanBeFilledInOneStep()
    {
        WindowFixture fixture(false, QDate(2026, 11, 16), PrivateRecords());
        fixture.unlock();
        QVERIFY(fixture.window->message().isVisible());
        auto *link = fixture.window->message().findChild<Button *>();
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(!fixture.window->message().isVisible());
        const PrivateSession &session = *fixture.keeper->session();
        QCOMPARE(session.records().rows<Candidate>().size(), marloweQuayPrivate()->rows<Candidate>().size());
        QCOMPARE(session.history().size(), 1);
        QVERIFY(!fixture.window->commands().find(QStringLiteral("vault.sample"))->enabled());
    }

    void whenItIsLockedNothingPrivateIsLeftInTheWindow()
    {
        WindowFixture fixture;
        fixture.window->showView(QStringLiteral("people"), QStringLiteral("person"));
        fixture.place()->openPerson(fixture.workbench->workspace().byKey<Person>(u"P06")->id);
        const QString secret = QStringLiteral("wants a design-review slot");
        QVERIFY(fixture.allText().contains(secret));
        GrowthPanel &growth = fixture.place()->person()->growth();
        growth.explainReadiness();
        growth.editor().assess(QStringLiteral("Design"));
        QVERIFY(fixture.allText().contains(QStringLiteral("Readiness for E3")));
        fixture.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!fixture.keeper->isOpen());
        QVERIFY(!fixture.place()->person());
        QVERIFY(!fixture.allText().contains(secret));
        QVERIFY(!fixture.allText().contains(QStringLiteral("Lead R08 design")));
        QVERIFY(!fixture.allText().contains(QStringLiteral("Readiness for E3")));
        QVERIFY(!fixture.allText().contains(QStringLiteral("Assessment of competencies")));
    }

    void presentingLocksThePlace()
    {
        WindowFixture fixture;
        fixture.window->showView(QStringLiteral("people"), QStringLiteral("roster"));
        QVERIFY(fixture.place()->roster());
        fixture.workbench->setPresenting(true);
        QVERIFY(!fixture.place()->roster());
        QVERIFY(!fixture.keeper->isOpen());
    }

    void aLockedVaultShowsItsPageAndOpensIntoTheView()
    {
        WindowFixture fixture(false);
        fixture.window->showView(QStringLiteral("people"), QStringLiteral("person"));
        QVERIFY(!fixture.place()->person());
        fixture.unlock();
        QVERIFY(fixture.place()->person());
    }

    void aKeyTakesWhatIsSelectedInThePlanToWhatCouldBeEvidence()
    {
        WindowFixture fixture;
        const auto &items = fixture.workbench->workspace().rows<Item>();
        const auto done = std::ranges::find_if(items, [](const Item &item) {
            return item.state == ItemState::Done && item.actualFinish.isValid();
        });
        fixture.press(Qt::Key_7, Qt::ControlModifier);
        fixture.place()->openPerson(fixture.workbench->workspace().byKey<Person>(u"P06")->id);
        fixture.press(Qt::Key_2, Qt::ControlModifier);
        fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!fixture.place()->isVisible()); // nothing is selected
        fixture.workbench->select({refer(done->id)});
        fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.place()->isVisible());
        LineList &offers = fixture.place()->person()->growth().offers();
        QVERIFY(offers.hasFocus());
        QVERIFY(offers.current()->key.endsWith(done->id.toString()));
        const auto evidence = [&] { return fixture.keeper->session()->records().rows<Evidence>().size(); };
        const size_t before = evidence();
        fixture.press(Qt::Key_1);
        QCOMPARE(evidence(), before + 1);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(evidence(), before);
    }

    void undoTakesBackThePrivateEdit()
    {
        WindowFixture fixture;
        fixture.window->showView(QStringLiteral("people"), QStringLiteral("person"));
        fixture.place()->openPerson(fixture.workbench->workspace().byKey<Person>(u"P06")->id);
        const PrivateRecords before = fixture.keeper->session()->records();
        QTest::keyClicks(&fixture.place()->person()->agenda().entry(), QStringLiteral("a line"));
        fixture.press(Qt::Key_Return);
        QVERIFY(!(fixture.keeper->session()->records() == before));
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.keeper->session()->records() == before);
        QCOMPARE(fixture.session->revision(), qint64(0)); // the workspace knows nothing of it
    }

    /// One order of time over both journals where private records are in view; the workspace's elsewhere.
    void undoGoesByTimeOverBothJournals()
    {
        WindowFixture fixture;
        const QString line = QStringLiteral("zaunkoenig-4711");
        const PrivateRecords bare = fixture.keeper->session()->records();
        fixture.changeItem(QStringLiteral("Edit before"));
        fixture.typeLine(line);
        const PrivateRecords typed = fixture.keeper->session()->records();
        fixture.changeItem(QStringLiteral("Edit after"));
        QVERIFY(fixture.undoTip().contains(QStringLiteral("Edit after")));

        QTest::mouseClick(&fixture.window->context().undoButton(), Qt::LeftButton);
        QVERIFY(fixture.redoTip().contains(QStringLiteral("Edit after")));
        QVERIFY(fixture.keeper->session()->records() == typed);
        const QString own = fixture.keeper->session()->undoSentence();
        QVERIFY(fixture.undoTip().contains(own));
        // A private sentence stays where private records are shown.
        fixture.window->goTo(QStringLiteral("plan"));
        QVERIFY(!fixture.undoTip().contains(own));
        QVERIFY(fixture.undoTip().contains(QStringLiteral("Edit before")));
        fixture.window->goTo(QStringLiteral("people"));
        QVERIFY(fixture.undoTip().contains(own));
        fixture.window->showView(QStringLiteral("people"), QStringLiteral("health")); // of the workspace
        QVERIFY(!fixture.undoTip().contains(own));
        fixture.window->showView(QStringLiteral("people"), QStringLiteral("person"));

        fixture.run("undo");
        QVERIFY(fixture.keeper->session()->records() == bare);
        QCOMPARE(fixture.window->toast().words(), QStringLiteral("Undone: ") + own);
        QVERIFY(fixture.undoTip().contains(QStringLiteral("Edit before")));
        fixture.run("undo");
        QCOMPARE(fixture.session->undoSentence(), QString());
        // Done again from the first to the last.
        fixture.run("redo");
        QCOMPARE(fixture.session->undoSentence(), QStringLiteral("Edit before"));
        QVERIFY(fixture.keeper->session()->records() == bare);
        QVERIFY(fixture.redoTip().contains(own));
        QTest::mouseClick(&fixture.window->context().redoButton(), Qt::LeftButton);
        QVERIFY(fixture.keeper->session()->records() == typed);
        QVERIFY(fixture.window->toast().isVisible());
        fixture.window->goTo(QStringLiteral("plan"));
        QVERIFY(!fixture.window->toast().isVisible()); // it quotes what is private
        fixture.run("undo");
        QVERIFY(fixture.keeper->session()->records() == typed);
    }

    void aLockedVaultLeavesNoPrivateSentenceAtTheUndoButton()
    {
        WindowFixture fixture;
        fixture.typeLine(QStringLiteral("zaunkoenig-4711"));
        const QString own = fixture.keeper->session()->undoSentence();
        QVERIFY(fixture.undoTip().contains(own));
        fixture.run("vault.lock");
        QVERIFY(!fixture.undoTip().contains(own));
        QVERIFY(!fixture.window->context().undoButton().accessibleName().contains(own));
        QVERIFY(!fixture.window->context().undoButton().isEnabled());
        fixture.run("undo");
    }

    /// GR5: private places disappear.
    void presentingHidesThePlace()
    {
        WindowFixture fixture;
        const auto *rail = fixture.window->findChild<NavigationRail *>();
        fixture.typeLine(QStringLiteral("zaunkoenig-4711"));
        fixture.run("present");
        QCOMPARE(fixture.window->currentPlace(), QStringLiteral("plan"));
        QVERIFY(!rail->visibleIds().contains(QStringLiteral("people")));
        QVERIFY(!fixture.window->goTo(QStringLiteral("people")));
        fixture.press(Qt::Key_7, Qt::ControlModifier);
        fixture.window->goToHint({QStringLiteral("V7b"), {}});
        fixture.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.window->currentPlace(), QStringLiteral("plan"));
        for (const char *command : {"go.people", "vault.due", "vault.person"})
            QVERIFY2(!fixture.window->commands().find(QLatin1String(command))->enabled(), command);
        QVERIFY(!fixture.allText().contains(QStringLiteral("zaunkoenig")));
        fixture.run("present");
        QVERIFY(rail->visibleIds().contains(QStringLiteral("people")));
        QVERIFY(fixture.window->goTo(QStringLiteral("people")));
    }

    /// GR5: when the window goes full screen, presentation mode is offered.
    void fullScreenOffersToPresent()
    {
        WindowFixture fixture(false);
        QVERIFY(!fixture.window->message().isVisible());
        fixture.window->showFullScreen();
        QTRY_VERIFY(fixture.window->message().isVisible());
        fixture.window->showNormal();
    }

    void whatIsDueIsShownByPersonAndReasonAndPurged()
    {
        WindowFixture fixture(true, QDate(2028, 11, 2)); // 24 months after 2 Nov 2026
        fixture.run("vault.due");
        RetentionView &view = fixture.retention();
        RetentionModel &model = view.model();
        QAbstractItemModelTester tester(&model);
        const std::vector<DueRecord> due =
            dueForPurge(fixture.keeper->session()->records(), fixture.session->workspace(), {2028, 11, 2});
        QVERIFY(due.size() > 3);
        QCOMPARE(model.due(), due);
        QVERIFY(!view.purgeButton().isEnabled());
        QVERIFY(view.question().isEmpty());
        // Every record stands under the heading of its person and its reason, once.
        QString heading;
        int records = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isHeading(row)) {
                QVERIFY(model.row(row)->heading != heading);
                heading = model.row(row)->heading;
                continue;
            }
            const DueRecord &record = model.row(row)->record;
            const Person *person = fixture.session->workspace().find(record.about);
            QVERIFY(!person || heading.startsWith(person->name));
            QVERIFY2(heading.contains(QString::number(record.months)), qPrintable(heading));
            ++records;
        }
        QCOMPARE(records, int(due.size()));
        // It is looked at before.
        view.table().setCurrentIndex(model.index(1, 0));
        QVERIFY(view.shownRecord().contains(model.row(1)->record.caption));
        QVERIFY(view.shownRecord().contains(model.row(1)->record.kind));
        bool hasLines = false; // of a 1:1 that was written in: they go with it, so they are shown with it
        for (const TalkingPoint &point : fixture.keeper->session()->records().rows<TalkingPoint>()) {
            for (int row = 0; row < model.rowCount() && !hasLines; ++row) {
                if (model.isHeading(row) || model.row(row)->record.id != point.talk.uuid())
                    continue;
                view.table().setCurrentIndex(model.index(row, 0));
                QVERIFY(view.shownRecord().contains(point.text));
                hasLines = true;
            }
        }
        QVERIFY(hasLines);
        view.table().setCurrentIndex(model.index(1, 0));
        view.table().setFocus();
        fixture.press(Qt::Key_Space);
        QCOMPARE(model.chosen().size(), size_t(1));
        QCOMPARE(model.data(model.index(1, 0), Qt::CheckStateRole).toInt(), int(Qt::Checked));
        view.table().setCurrentIndex(model.index(0, 0));
        fixture.press(Qt::Key_Space); // the group of the heading
        QCOMPARE(model.data(model.index(0, 0), Qt::CheckStateRole).toInt(), int(Qt::Checked));
        const size_t some = model.chosen().size();
        const std::vector<DueRecord> going = model.chosen();
        QVERIFY(view.purgeButton().isEnabled());
        QVERIFY(view.question().contains(QStringLiteral("cannot be undone")));
        QVERIFY(view.question().contains(QStringLiteral("journal")));
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(model.chosen().size(), due.size());
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(model.chosen().empty());
        fixture.press(Qt::Key_Space);
        QCOMPARE(model.chosen(), going);

        QVERIFY(fixture.keeper->session()->commit([&] { // so that there is something to undo
            PrivateChanges changes{QStringLiteral("add a note"), {}};
            PrivateNote note;
            note.id = Id<PrivateNote>::create();
            note.person = fixture.session->workspace().byKey<Person>(u"P06")->id;
            note.date = QDate(2028, 11, 1);
            note.text = QStringLiteral("kept");
            return changes.add(note);
        }()));
        QCOMPARE(model.chosen(), going); // what was chosen stays so
        QVERIFY(view.purge() >= int(some));
        const PrivateRecords &left = fixture.keeper->session()->records();
        for (const DueRecord &gone : going)
            QVERIFY(!privateRecord(fixture.session->workspace(), left, QLatin1String(gone.table), gone.id));
        QCOMPARE(model.due().size(), due.size() - some);
        QVERIFY(model.chosen().empty());
        QVERIFY(fixture.keeper->session()->undoSentence().isEmpty());
        QVERIFY(!fixture.window->context().undoButton().isEnabled());
    }

    /// The question is answered by cancelling where nobody says anything else, and goes with the vault.
    void theQuestionBeforeAPurgeCanBeLeft()
    {
        WindowFixture fixture(true, QDate(2028, 11, 2));
        fixture.run("vault.due");
        const PrivateRecords before = fixture.keeper->session()->records();
        fixture.retention().model().chooseAll(true);
        const auto questionOf = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
        QTimer::singleShot(0, fixture.window.get(), [&questionOf] {
            QVERIFY(questionOf());
            QTest::keyClick(questionOf(), Qt::Key_Return);
        });
        fixture.retention().purgeButton().click();
        QVERIFY(fixture.keeper->session()->records() == before);
        QTimer::singleShot(0, fixture.window.get(), [&] { fixture.keeper->lock(LockReason::Idle); });
        fixture.retention().purgeButton().click();
        QVERIFY(!questionOf());
        QVERIFY(!fixture.place()->kept());
        fixture.unlock();
        fixture.retention().model().chooseAll(true);
        QTimer::singleShot(0, fixture.window.get(), [&questionOf] {
            const auto buttons = questionOf()->buttons();
            const auto verb = std::ranges::find_if(buttons, [&](QAbstractButton *button) {
                return questionOf()->buttonRole(button) == QMessageBox::DestructiveRole;
            });
            QVERIFY(verb != buttons.end());
            (*verb)->click();
        });
        fixture.retention().purgeButton().click();
        QVERIFY(fixture.retention().model().due().empty());
    }

    void nothingDueSaysWhenSomethingWillBe()
    {
        WindowFixture fixture;
        fixture.run("vault.due");
        QVERIFY(fixture.retention().model().due().empty());
        const QDate next = fixture.retention().model().next();
        QVERIFY(next > QDate(2026, 11, 16));
        QVERIFY(
            !dueForPurge(fixture.keeper->session()->records(), fixture.session->workspace(), next).empty());
        QVERIFY(fixture.retention().findChild<EmptyState *>());
        QVERIFY(fixture.allText().contains(QLocale().toString(next, QLocale::LongFormat)));
    }

    /// RP14: also of somebody who has left, and only with a name of whom it is for.
    void dataAboutOnePersonIsShownAndExported()
    {
        WindowFixture fixture;
        fixture.run("vault.person");
        KeptDataView &view = *fixture.place()->kept();
        QCOMPARE(view.part(), QStringLiteral("person"));
        QCOMPARE(view.people().shownRows(), int(fixture.session->workspace().rows<Person>().size()));
        const Person &person = *fixture.session->workspace().byKey<Person>(u"P14");
        view.people().setCurrent(refer(person.id));
        QCOMPARE(view.desk().personId(), person.id);
        QVERIFY(view.sharePage().document().isPrivate);
        QVERIFY(view.sharePage().document().title.contains(person.name));
        QCOMPARE(view.sharePage().recipient().text(), person.name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("data.pdf"));
        view.sharePage().recipient().clear();
        QVERIFY(view.sharePage().document().sections.empty());
        view.sharePage().recipient().setText(QStringLiteral("somebody"));
        QVERIFY(view.sharePage().write(path));
        QVERIFY(QFileInfo(path).size() > 1000);
        // The next person's pages take the place of those of the one before.
        view.people().setCurrent(refer(fixture.session->workspace().byKey<Person>(u"P06")->id));
        QVERIFY(!view.sharePage().document().title.contains(person.name));
        fixture.run("vault.lock");
        QVERIFY(!fixture.place()->kept());
    }

    /// GR2: a team of few is not shown, and neither is what would tell of it.
    void teamHealthHidesSmallGroups()
    {
        WindowFixture fixture(false);
        Workspace workspace = *marloweQuay();
        SurveyWave wave;
        wave.id = Id<SurveyWave>::create();
        wave.kind = SurveyKind::Pulse;
        wave.from = QDate(2026, 11, 2);
        wave.answered = 4;
        wave.audience = 8;
        wave.team = workspace.byKey<Team>(u"PAY")->id;
        ChangeSet changes;
        changes.sentence = QStringLiteral("a pulse of four answers");
        changes.add(wave);
        for (int score = 5; score < 9; ++score) {
            SurveyCount count;
            count.id = Id<SurveyCount>::create();
            count.wave = wave.id;
            count.question = QStringLiteral("canary question");
            count.score = score;
            count.count = 1;
            changes.add(count);
        }
        QVERIFY(fixture.workbench->submit(changes));
        TeamHealthModel model(*fixture.workbench);
        QAbstractItemModelTester tester(&model);
        int row = -1;
        for (int each = 0; each < model.rowCount(); ++each)
            row = model.index(each, 0).data().toString() == QStringLiteral("canary question") ? each : row;
        QVERIFY(row >= 0);
        QCOMPARE(model.index(row, model.columnCount() - 1).data().toString(), QStringLiteral("hidden"));
        fixture.workbench->setTeam(wave.team);
        for (int each = 0; each < model.rowCount(); ++each)
            QVERIFY(!model.index(each, model.columnCount() - 1).data().toString().contains(u'6'));
    }

    /// GR5: growth goals mark work in the planning session only while the vault is open and nobody looks on.
    void goalsMarkWorkOnlyInAnOpenVault()
    {
        WindowFixture fixture(false);
        LearningPanel &panel = fixture.window->learning();
        fixture.window->commands().run(QStringLiteral("learning"));
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isPricing() && panel.model().rowCount() > 0, 120000);
        const auto marked = [&panel] {
            QStringList keys;
            for (int row = 0; row < panel.model().rowCount(); ++row) {
                const QModelIndex title = panel.model().index(row, LearningModel::Title);
                if (!title.data(Qt::DecorationRole).isNull())
                    keys << title.data().toString().section(u' ', 0, 0);
            }
            keys.removeDuplicates();
            return keys;
        };
        QCOMPARE(marked(), QStringList());
        fixture.unlock();
        const QStringList goals = marked();
        QVERIFY2(!goals.isEmpty(), "no goal of the sample is tied to work to learn on");
        for (const QString &key : goals)
            QVERIFY(itemsOfOpenGoals(fixture.keeper->session()->records())
                        .contains(fixture.workbench->workspace().byKey<Item>(key)->id));
        fixture.keeper->lock();
        QCOMPARE(marked(), QStringList());
        fixture.unlock();
        QCOMPARE(marked(), goals);
        fixture.workbench->setPresenting(true);
        QCOMPARE(marked(), QStringList());
    }

    /// K26 is proposed from the vault and saved as two counts; nothing is left of it where nobody saved.
    void growthOutcomesLeaveTheVaultOnlyAsTwoCounts()
    {
        WindowFixture fixture;
        fixture.window->showView(QStringLiteral("metrics"), QStringLiteral("kpi"));
        auto *place = fixture.window->findChild<MetricsPlace *>();
        QTRY_VERIFY_WITH_TIMEOUT(!place->board().isComputing(), 60000);
        KpiPage &page = place->kpi().page();
        place->kpi().show(fixture.workbench->workspace().byKey<KpiDefinition>(u"K25b")->id);
        QVERIFY(!page.growthButton().isVisible());
        place->kpi().show(fixture.workbench->workspace().byKey<KpiDefinition>(u"K26")->id);
        QVERIFY(page.growthButton().isVisible());
        page.growthButton().click();
        QVERIFY(page.entry().isVisible());
        const double people = page.entry().denominatorEdit().typedValue()->toDouble();
        QVERIFY(people > 15);
        fixture.keeper->lock();
        QVERIFY(!page.entry().isVisible());
        QVERIFY(!page.growthButton().isVisible());
        QVERIFY(!page.entry().denominatorEdit().typedValue()->isValid());
        fixture.unlock();
        page.growthButton().click();
        const qint64 before = fixture.session->revision();
        const qsizetype lines = fixture.keeper->session()->history().size();
        QTest::keyClick(&page.entry().numeratorEdit(), Qt::Key_Return);
        QCOMPARE(fixture.session->revision(), before + 1);
        QCOMPARE(fixture.keeper->session()->history().size(), lines + 1); // GR12
        const auto samples = fixture.workbench->workspace().rows<KpiSample>();
        const auto saved =
            std::ranges::find(samples, QStringLiteral("From the growth records"), &KpiSample::comment);
        QVERIFY(saved != samples.end());
        QCOMPARE(saved->denominator->value(), people);
        QVERIFY(saved->numerator->value() < people);
    }

    void aHiddenRosterWaitsUntilItIsSeen()
    {
        WindowFixture fixture;
        fixture.window->showView(QStringLiteral("people"), QStringLiteral("roster"));
        const RosterModel &model = fixture.place()->roster()->model();
        const int all = model.rowCount();
        QVERIFY(all > 20);
        fixture.window->goTo(QStringLiteral("plan"));
        fixture.workbench->setTeam(fixture.workbench->workspace().byKey<Team>(u"PAY")->id);
        QCOMPARE(model.rowCount(), all);
        fixture.window->goTo(QStringLiteral("people"));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    }

    /// screens.md 4.4: no scores, and no order but by name, team and next date.
    void theRosterComparesNobody()
    {
        WindowFixture fixture;
        fixture.window->showView(QStringLiteral("people"), QStringLiteral("roster"));
        RosterView &roster = *fixture.place()->roster();
        QAbstractItemModelTester tester(&roster.model());
        QStringList heads;
        for (int column = 0; column < roster.model().columnCount(); ++column)
            heads << roster.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(heads,
                 (QStringList{QStringLiteral("Name"), QStringLiteral("Team"), QStringLiteral("Next 1:1"),
                              QStringLiteral("Days since"), QStringLiteral("Plan agreed"),
                              QStringLiteral("Next review")}));
        const auto names = [&roster] {
            QStringList all;
            for (int row = 0; row < roster.table().model()->rowCount(); ++row)
                all << roster.table().model()->index(row, 0).data().toString();
            return all;
        };
        const QStringList alphabetical = names();
        QVERIFY(alphabetical.size() > 20);
        QVERIFY(std::ranges::is_sorted(alphabetical, [](const QString &a, const QString &b) {
            return QString::localeAwareCompare(a, b) < 0;
        }));
        for (const int column :
             {int(RosterModel::DaysSince), int(RosterModel::PlanAgreed), int(RosterModel::NextReview)}) {
            roster.table().sortByColumn(column, Qt::DescendingOrder);
            QCOMPARE(names(), alphabetical);
        }
        roster.table().sortByColumn(RosterModel::Next, Qt::AscendingOrder);
        QVERIFY(names() != alphabetical);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestPeoplePlace)
#include "tst_people_place.moc"
