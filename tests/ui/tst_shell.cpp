// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/workspace/item_edits.h"
#include "ui/checks/checks_panel.h"
#include "ui/history/history_model.h"
#include "ui/history/history_panel.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/record_form.h"
#include "ui/kit/buttons.h"
#include "ui/kit/popover.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/table_view.h"
#include "ui/kit/toast.h"
#include "ui/shell/as_of_button.h"
#include "ui/shell/context_strip.h"
#include "ui/shell/palette.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_strip.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>

using namespace fairlead;

/// The window around the places, driven by keys and mouse.
class TestShell : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<ShellFixture> m_shell;

    MainWindow &window() { return m_shell->window(); }
    Workbench &workbench() { return m_shell->workbench(); }
    PanelHost &host() { return *window().findChild<PanelHost *>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_shell->press(key, modifiers); }
    /// Changes the effort of R08 and waits.
    void change(double days)
    {
        const Item before = m_shell->item(u"R08");
        Item after = before;
        after.effort = Effort::of(days);
        after.optimistic = after.pessimistic = after.effort;
        QVERIFY(workbench().submit(
            changeItem(workbench().workspace(), before, after, QStringLiteral("Change Effort of R08"))));
        m_shell->settle();
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings); }
    void init()
    {
        QSettings().clear();
        m_shell = std::make_unique<ShellFixture>();
    }
    void cleanup() { m_shell.reset(); }

    void numberKeysGoToPlaces()
    {
        QCOMPARE(window().currentPlace(), QStringLiteral("plan"));
        press(Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(window().currentPlace(), QStringLiteral("reports"));
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window().currentPlace(), QStringLiteral("plan"));
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(window().currentPlace(), QStringLiteral("reports"));
    }

    void goingSomewhereSelectsNothingElse()
    {
        m_shell->select(u"R05");
        const QList<RecordRef> chosen = m_shell->workbench().selection();
        for (const char *view : {"heat-map", "waterfall", "skills", "leave"}) {
            window().showView(QStringLiteral("capacity"), QLatin1String(view));
            m_shell->settle();
            QVERIFY2(m_shell->workbench().selection() == chosen, view);
        }
        for (const char *view : {"frame", "capacity", "rank", "sequence", "risks", "commit"}) {
            window().showView(QStringLiteral("plan"), QLatin1String(view));
            m_shell->settle();
            QVERIFY2(m_shell->workbench().selection() == chosen, view);
        }
    }

    void altArrowsGoBackAndForward()
    {
        m_shell->select(u"R05");
        window().goTo(QStringLiteral("reports"));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window().currentPlace(), QStringLiteral("plan"));
        m_shell->select(u"R08");
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(workbench().selection().first().id, m_shell->item(u"R05").id.uuid());
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(workbench().selection().first().id, m_shell->item(u"R08").id.uuid());
    }

    void panelsOpenAndCloseByKey()
    {
        QVERIFY(host().isOpen());
        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!host().isOpen());
        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(host().isOpen());
        press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(window().bottomPanel(), QStringLiteral("checks"));
        press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(window().bottomPanel(), QStringLiteral("history"));
        press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(window().bottomPanel().isEmpty());
    }

    void undoWorksFromAnywhereAndSaysWhat()
    {
        const Effort before = m_shell->item(u"R08").effort;
        change(3);
        m_shell->select(u"R08");
        FormField *title = window().inspector().form()->field(QStringLiteral("title"));
        title->editor()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_shell->item(u"R08").effort, before);
        QCOMPARE(window().toast().words(), QStringLiteral("Undone: Change Effort of R08"));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_shell->item(u"R08").effort, Effort::of(3));
        window().goTo(QStringLiteral("reports"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_shell->item(u"R08").effort, before);
    }

    void undoInAFieldTakesBackTypingFirst()
    {
        change(3);
        m_shell->select(u"R08");
        QWidget *title = window().inspector().form()->field(QStringLiteral("title"))->editor();
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("abc"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_shell->item(u"R08").effort, Effort::of(3));
    }

    void theUndoButtonNamesWhatItTakesBack()
    {
        change(3);
        IconButton &button = window().context().undoButton();
        QVERIFY(button.toolTip().contains(QStringLiteral("Change Effort of R08")));
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(m_shell->item(u"R08").effort != Effort::of(3));
    }

    void thePaletteFindsRecordsAndCommands()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window().palette().isVisible());
        QTest::keyClicks(&window().palette().field(), QStringLiteral("R08"));
        QCOMPARE(window().palette().model().record(1)->id, m_shell->item(u"R08").id.uuid());
        press(Qt::Key_Return);
        QVERIFY(!window().palette().isVisible());
        QCOMPARE(workbench().selection().first().id, m_shell->item(u"R08").id.uuid());
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&window().palette().field(), QStringLiteral("go reports"));
        press(Qt::Key_Return);
        QCOMPARE(window().currentPlace(), QStringLiteral("reports"));
    }

    void thePaletteAddsWhatIsTyped()
    {
        const auto before = workbench().workspace().rows<Leave>().size();
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&window().palette().field(), QStringLiteral("leave Priya 7-11 Dec"));
        press(Qt::Key_Return);
        QVERIFY(!window().palette().isVisible());
        QCOMPARE(workbench().workspace().rows<Leave>().size(), before + 1);
        QCOMPARE(workbench().selection().first().table, QString(QLatin1String(Leave::table)));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(workbench().workspace().rows<Leave>().size(), before);
    }

    void thePaletteSaysWhatIsMissingAndAddsNothing()
    {
        const qint64 revision = m_shell->session().revision();
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&window().palette().field(), QStringLiteral("leave Priya someday"));
        press(Qt::Key_Return);
        QCOMPARE(m_shell->session().revision(), revision);
        QVERIFY(window().palette().isVisible());
    }

    void escapeClosesThePaletteAndGivesTheFocusBack()
    {
        QWidget *before = QApplication::focusWidget();
        press(Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QVERIFY(!window().palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void clickingHistoryShowsThePastAndReturningCanBeUndone()
    {
        const Effort before = m_shell->item(u"R08").effort;
        const qint64 revision = m_shell->session().revision();
        change(3);
        press(Qt::Key_H, Qt::ControlModifier);
        HistoryPanel &history = window().history();
        QTableView &table = history.table();
        const QModelIndex line = history.model().index(history.model().rowOf(revision), HistoryModel::What);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(line).center());
        QCOMPARE(workbench().previewed(), std::optional(revision));
        QCOMPARE(workbench().workspace().byKey<Item>(u"R08")->effort, before);
        QCOMPARE(m_shell->session().workspace().byKey<Item>(u"R08")->effort, Effort::of(3));
        QVERIFY(!workbench().readOnlyReason().isEmpty());
        window().commands().run(QStringLiteral("return"));
        QVERIFY(!workbench().previewed());
        QCOMPARE(m_shell->session().workspace().byKey<Item>(u"R08")->effort, before);
        workbench().undo();
        QCOMPARE(m_shell->session().workspace().byKey<Item>(u"R08")->effort, Effort::of(3));
    }

    void nothingChangesWhileThePastIsShown()
    {
        const qint64 revision = m_shell->session().revision();
        change(3);
        workbench().preview(revision);
        m_shell->settle();
        const qint64 now = m_shell->session().revision();
        const Item item = m_shell->item(u"R08");
        Item other = item;
        other.title = QStringLiteral("x");
        ChangeSet changes{QStringLiteral("rename"), {}};
        QVERIFY(!workbench().submit(changes.replace(item, other)));
        QCOMPARE(m_shell->session().revision(), now);
        QVERIFY(window().message().isVisible());
        workbench().endPreview();
        QVERIFY(workbench().readOnlyReason().isEmpty());
    }

    void checksJumpToTheRecord()
    {
        ChecksPanel &checks = window().checks();
        QVERIFY(checks.model().rowCount() > 1);
        press(Qt::Key_F8);
        QCOMPARE(window().bottomPanel(), QStringLiteral("checks"));
        QCOMPARE(workbench().selection().first().id, checks.model().finding(0)->records.front().id);
        press(Qt::Key_F8);
        QCOMPARE(checks.table().currentIndex().row(), 1);
        press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(checks.table().currentIndex().row(), 0);
        press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(checks.table().currentIndex().row(), checks.model().rowCount() - 1);
    }

    void altEnterMendsAFindingAndCanBeTakenBack()
    {
        ChecksPanel &checks = window().checks();
        int row = 0;
        while (row < checks.model().rowCount() && checks.model().finding(row)->fixes.empty())
            ++row;
        QVERIFY2(row < checks.model().rowCount(), "the sample has a finding with a fix");
        const QString sentence = checks.model().finding(row)->fixes.front().sentence;
        const qint64 revision = m_shell->session().revision();
        press(Qt::Key_J, Qt::ControlModifier);
        checks.table().setCurrentIndex(checks.model().index(row, 0));
        press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(m_shell->session().revision(), revision + 1);
        QCOMPARE(window().toast().words(), sentence);
        Q_EMIT window().toast().actionChosen();
        QCOMPARE(m_shell->session().revision(), revision + 2);
        m_shell->settle();
        QCOMPARE(checks.model().finding(row)->fixes.front().sentence, sentence);
    }

    void modelsKeepTheirPromises()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        QAbstractItemModelTester history(&window().history().model(), Mode::QtTest);
        QAbstractItemModelTester findings(&window().checks().model(), Mode::QtTest);
        QAbstractItemModelTester results(&window().palette().model(), Mode::QtTest);
        change(3);
        window().palette().model().search(QStringLiteral("checkout"));
        window().palette().model().search(QString());
        workbench().undo();
        m_shell->settle();
        QVERIFY(window().history().model().rowCount() > 2);
    }

    void theLayoutIsRemembered()
    {
        window().goTo(QStringLiteral("reports"));
        window().showBottomPanel(QStringLiteral("history"));
        host().setOpen(false);
        m_shell->select(u"R08");
        window().resize(1501, 801);
        m_shell->open(QStringLiteral("/tmp/sample"));
        QCOMPARE(window().currentPlace(), QStringLiteral("reports"));
        QCOMPARE(window().bottomPanel(), QStringLiteral("history"));
        QVERIFY(!host().isOpen());
        QCOMPARE(workbench().selection().first().id, m_shell->item(u"R08").id.uuid());
        m_shell->open(QStringLiteral("/tmp/another"));
        QCOMPARE(window().currentPlace(), QStringLiteral("today")); // nothing is remembered of it (W1)
        QVERIFY(host().isOpen());
    }

    void presentationModeEnlargesTextAndSaysSo()
    {
        const int before = theme(&window()).textScale;
        press(Qt::Key_F11);
        QVERIFY(window().isPresenting());
        QCOMPARE(theme(&window()).textScale, before * 125 / 100);
        press(Qt::Key_F11);
        QCOMPARE(theme(&window()).textScale, before);
    }

    /// GR5.
    void whenOthersCouldLookOnItIsOfferedToHideWhatIsPrivate()
    {
        window().setWindowState(Qt::WindowFullScreen);
        QTRY_VERIFY(window().message().isVisible());
        auto *link = window().message().findChild<Button *>();
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(window().isPresenting());
        QVERIFY(!window().message().isVisible());
        Q_EMIT qApp->screenAdded(qApp->primaryScreen());
        QVERIFY(!window().message().isVisible()); // it is hidden already
        press(Qt::Key_F11);
        Q_EMIT qApp->screenAdded(qApp->primaryScreen());
        QVERIFY(window().message().isVisible());
    }

    void theThemeSwitchIsRemembered()
    {
        window().commands().run(QStringLiteral("theme.dark"));
        QVERIFY(theme(&window()).dark);
        m_shell->open(QStringLiteral("/tmp/sample"));
        QVERIFY(theme(&window()).dark);
        window().commands().run(QStringLiteral("theme"));
        QVERIFY(!theme(&window()).dark);
    }

    void questionMarkShowsTheKeysOfThePlace()
    {
        const QList<Place> &places = window().places();
        QWidget *place = std::ranges::find(places, QStringLiteral("plan"), &Place::id)->widget;
        place->setFocus();
        press(Qt::Key_Question, Qt::ShiftModifier);
        QVERIFY(window().keyHelp().isVisible());
        QVERIFY(window().keyHelp().accessibleName().contains(QStringLiteral("Plan")));
    }

    void altWAsksWhyOfTheSelectedItem()
    {
        m_shell->select(u"R05");
        QSignalSpy spy(&workbench(), &Workbench::explained);
        press(Qt::Key_W, Qt::AltModifier);
        QCOMPARE(spy.size(), 1);
    }

    void theDateIsAmberOnlyWhenItIsNotToday()
    {
        AsOfButton &asOf = window().context().asOf();
        QVERIFY(!asOf.isPinnedElsewhere());
        asOf.pin(QDate(2026, 11, 20));
        QVERIFY(asOf.isPinnedElsewhere());
        QCOMPARE(workbench().asOf(), QDate(2026, 11, 20));
        workbench().undo();
        QVERIFY(!asOf.isPinnedElsewhere());
    }

    void teamsAreChosenInTheBar()
    {
        DropPill &pill = window().context().teamPill();
        const Team &team = *workbench().workspace().byKey<Team>(u"ORD");
        Q_EMIT pill.chosen(team.id.toString());
        QCOMPARE(workbench().team(), team.id);
        Q_EMIT pill.chosen(QStringLiteral("all"));
        QVERIFY(workbench().team().isNull());
    }

    void theStatusLineAddsUpTheSelection()
    {
        const Item &first = m_shell->item(u"R03");
        const Item &second = m_shell->item(u"R15");
        const double days = first.effort.value() + second.effort.value();
        const QString words = selectionWords(workbench().workspace(), {refer(first.id), refer(second.id)});
        QVERIFY2(words.contains(QStringLiteral("%1 d").arg(days)), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("2")));
        QVERIFY(selectionWords(workbench().workspace(), {}).isEmpty());
    }

    void aReadOnlyWindowSaysWhyAndRefuses()
    {
        m_shell.reset();
        m_shell = std::make_unique<ShellFixture>(QStringLiteral("Open on another computer."));
        QVERIFY(window().message().isVisible());
        const qint64 revision = m_shell->session().revision();
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_shell->session().revision(), revision);
        m_shell->select(u"R08");
        const auto *title =
            qobject_cast<QLineEdit *>(window().inspector().form()->field(QStringLiteral("title"))->editor());
        QVERIFY(title->isReadOnly());
    }

    void everyFocusableWidgetHasAName()
    {
        m_shell->select(u"R05");
        window().showBottomPanel(QStringLiteral("checks"));
        QStringList nameless;
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window())
                || widget->focusProxy())
                continue;
            const QAccessibleInterface *accessible =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (accessible && accessible->text(QAccessible::Name).isEmpty()) {
                nameless.append(QStringLiteral("%1 in %2")
                                    .arg(QLatin1String(widget->metaObject()->className()),
                                         QLatin1String(widget->parentWidget()->metaObject()->className())));
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void nothingIsClippedAtTwiceTheTextSize()
    {
        window().commands().run(QStringLiteral("text.normal"));
        for (int i = 0; i < 10; ++i)
            window().commands().run(QStringLiteral("text.larger"));
        QCOMPARE(theme(&window()).textScale, 200);
        window().resize(1920, 1080);
        m_shell->select(u"R05");
        const auto clipped = [this] {
            QStringList words;
            for (const QLabel *label : window().findChildren<QLabel *>()) {
                if (!label->isVisibleTo(&window()) || label->wordWrap() || label->text().isEmpty())
                    continue;
                if (label->height() + 1 < QFontMetrics(label->font()).height()
                    || label->width() + 1 < label->sizeHint().width())
                    words.append(label->text());
            }
            return words;
        };
        QTRY_VERIFY2(clipped().isEmpty(), qPrintable(clipped().join(u'\n')));
        window().commands().run(QStringLiteral("text.normal"));
    }

    void theStartPageGivesWhatWasTyped()
    {
        StartPage page({});
        page.show();
        QSignalSpy spy(&page, &StartPage::emptyWanted);
        const auto fields = page.findChildren<QLineEdit *>();
        QTest::keyClicks(fields.at(0), QStringLiteral("Orders plan"));
        QTest::keyClicks(fields.at(1), QStringLiteral("Orders"));
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Create")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(spy.size(), 1);
        QCOMPARE(page.answers().name, QStringLiteral("Orders plan"));
        QCOMPARE(page.answers().teams, QStringLiteral("Orders"));
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
