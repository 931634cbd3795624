// SPDX-License-Identifier: GPL-3.0-or-later
// Connections from the first one to the change that is taken, against servers on loopback that do as they are
// told.
#include "core/exchange/sample.h"
#include "core/workspace/change_json.h"
#include "tests/support/scripted_server.h"
#include "tests/ui/shell_fixture.h"
#include "ui/connections/connection_commands.h"
#include "ui/connections/connection_form.h"
#include "ui/connections/connection_panel.h"
#include "ui/connections/connections_model.h"
#include "ui/connections/connections_page.h"
#include "ui/exchange/import_page.h"
#include "ui/kit/buttons.h"
#include "ui/kit/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace fairlead;

namespace {

/// Quotes are single here: moc loses its way in raw strings outside of functions.
const QByteArray oneAlert =
    QByteArray("[{'labels':{'alertname':'HighErrorRate','service':'S01','severity':'page'},"
               "'annotations':{},'startsAt':'2026-11-15T10:00:00Z',"
               "'endsAt':'2026-11-15T11:00:00Z','fingerprint':'f1','status':"
               "{'state':'active','silencedBy':[],'inhibitedBy':[]}}]")
        .replace('\'', '"');

ScriptedAnswer saying(const QByteArray &body, const QByteArray &status = "200 OK",
                      const QList<QByteArray> &headers = {})
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.headers = headers;
    answer.body = body;
    return answer;
}

} // namespace

class TestConnectionsPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<QWidget> m_window;
    ConnectionsPage *m_page = nullptr;

    size_t count() const { return m_session->workspace().rows<Connection>().size(); }
    const Connection &stored() const { return *m_session->workspace().rows<Connection>().begin(); }
    QString said() const
    {
        return m_page->message().isVisible() ? m_page->message().accessibleName() : QString();
    }

    /// One connection, made as a user makes it.
    void add(ConnectionKind kind, const QString &address, const QString &key = {}, const QString &scope = {})
    {
        m_page->addConnection();
        ConnectionForm &form = m_page->form();
        form.kindField().setValue(int(kind));
        Q_EMIT form.kindField().committed(int(kind));
        form.nameField().setValue(QStringLiteral("Metrics"));
        form.addressField().setValue(address);
        form.scopeField().setValue(scope);
        form.keyField().setValue(key);
        form.save();
    }
    void run(void (ConnectionsPage::*verb)())
    {
        (m_page->*verb)();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRunning(), 20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings(m_settings);
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        auto sample = marloweQuay();
        QVERIFY(sample);
        while (!sample->rows<Connection>().isEmpty())
            sample->rows<Connection>().remove(sample->rows<Connection>().begin()->id);
        const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
        m_session = std::make_unique<Session>(*sample, std::make_unique<MemoryJournal>(),
                                              QList<JournalEntry>(), clock);
        m_workbench = std::make_unique<Workbench>(*m_session, QDate(2026, 11, 16));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1366, 768);
        m_page = new ConnectionsPage(*m_workbench, clock, m_window.get(), KeyStore::Place::SessionOnly);
        m_page->reader().setBounds(
            {.answerBytes = 1'000'000, .silence = 5'000, .longest = 10'000, .second = 1});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_page->open();
    }
    void cleanup()
    {
        m_window.reset();
        m_workbench.reset();
        m_session.reset();
    }

    void withoutAServerItSaysWhatTheyAreGoodFor()
    {
        QCOMPARE(m_page->geometry(), m_window->rect());
        auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(first); // the verb has the keyboard
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(m_page->form().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_page->form().isVisible());
        QVERIFY(m_page->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_page->isVisible());
    }

    void addingChangingAndDeletingAreOneStepEach()
    {
        const qint64 before = m_session->revision();
        add(ConnectionKind::Prometheus, QStringLiteral("https://metrics.example"), QStringLiteral("s3cret"));
        QCOMPARE(m_session->revision(), before + 1);
        QCOMPARE(stored().key, QStringLiteral("CON01"));
        QCOMPARE(m_session->undoSentence(), QStringLiteral("Add the connection Metrics"));
        QCOMPARE(m_page->current()->id, stored().id);
        QAbstractItemModelTester tester(&m_page->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);

        m_page->editConnection();
        m_page->form().nameField().setValue(QStringLiteral("Production"));
        m_page->form().addressField().setValue(QStringLiteral("https://metrics.example/prod"));
        QTest::keyClick(m_page->form().nameField().editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_session->revision(), before + 2);
        QCOMPARE(stored().name, QStringLiteral("Production"));
        QCOMPARE(m_page->model().index(0, ConnectionsModel::Name).data().toString(),
                 QStringLiteral("Production"));

        m_page->editConnection();
        m_page->form().save(); // nothing was changed
        QCOMPARE(m_session->revision(), before + 2);

        auto *table = m_page->findChild<QTableView *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(count(), size_t(0));
        QCOMPARE(m_session->revision(), before + 3);
        m_workbench->undo();
        QCOMPARE(count(), size_t(1));
        QCOMPARE(m_page->model().rowCount(), 1);
    }

    void theKeyIsNowhereInTheWorkspace()
    {
        add(ConnectionKind::Prometheus, QStringLiteral("https://metrics.example"), QStringLiteral("s3cret"));
        QVERIFY2(said().contains(u"until the program ends"), qPrintable(said())); // there is no keyring here
        QVERIFY(m_page->keys().isForSession(stored()));
        QVERIFY(!toJson(difference({}, m_session->workspace())).contains("s3cret"));
        m_page->editConnection();
        QVERIFY(m_page->form().keyField().text().isEmpty()); // it is never shown again
        QCOMPARE(qobject_cast<QLineEdit *>(m_page->form().keyField().editor())->echoMode(),
                 QLineEdit::Password);
    }

    void keysAreForgottenWithTheirServer()
    {
        add(ConnectionKind::Prometheus, QStringLiteral("https://metrics.example"), QStringLiteral("s3cret"));
        m_page->editConnection();
        m_page->form().addressField().setValue(QStringLiteral("https://other.example"));
        m_page->form().save();
        QVERIFY(!m_page->keys().isForSession(stored()));
        m_page->editConnection();
        m_page->form().keyField().setValue(QStringLiteral("n3w"));
        m_page->form().save();
        const Connection removed = stored();
        m_page->removeConnection();
        QVERIFY(!m_page->keys().isForSession(removed));
    }

    void openLinesAreToldOf()
    {
        add(ConnectionKind::Prometheus, QStringLiteral("http://metrics.example"), QStringLiteral("s3cret"));
        QVERIFY2(said().contains(u"https"), qPrintable(said()));
    }

    void theFormSaysWhatIsWrongUnderItsField()
    {
        m_page->addConnection();
        ConnectionForm &form = m_page->form();
        form.save();
        QVERIFY(!form.nameField().error().isEmpty());
        QVERIFY(!form.addressField().error().isEmpty());
        form.nameField().setValue(QStringLiteral("Code"));
        form.addressField().setValue(QStringLiteral("https://user:pw@api.github.com"));
        form.save();
        QVERIFY2(form.addressField().error().contains(u"password"), qPrintable(form.addressField().error()));
        form.kindField().setValue(int(ConnectionKind::GitHub));
        Q_EMIT form.kindField().committed(int(ConnectionKind::GitHub));
        form.addressField().setValue(QStringLiteral("https://api.github.com"));
        form.scopeField().setValue(QStringLiteral("not a repository"));
        form.save();
        QVERIFY2(form.scopeField().error().contains(u"owner/name"), qPrintable(form.scopeField().error()));
        QCOMPARE(count(), size_t(0));
        QVERIFY(form.isVisible());
    }

    void aTestSaysWhoAnswersAndChangesNothing()
    {
        ScriptedServer server(
            [](const QByteArray &, int) { return saying(R"({"versionInfo":{"version":"0.25.0"}})"); });
        add(ConnectionKind::Alertmanager, server.address(), QStringLiteral("s3cret"));
        const qint64 before = m_session->revision();
        run(&ConnectionsPage::testConnection);
        QCOMPARE(said(), QStringLiteral("Alertmanager 0.25.0 answers."));
        QCOMPARE(server.paths, QList<QByteArray>{"/api/v2/status"});
        QVERIFY(server.requests.first().toLower().contains("authorization: bearer s3cret"));
        QCOMPARE(m_session->revision(), before);
    }

    void whatWasReadIsLookedAtAndTakenAsOneStep()
    {
        ScriptedServer server([](const QByteArray &, int) { return saying(oneAlert); });
        add(ConnectionKind::Alertmanager, server.address());
        const qint64 before = m_session->revision();
        const size_t pages = m_session->workspace().rows<Page>().size();
        run(&ConnectionsPage::readConnection);
        QVERIFY2(m_page->preview() && m_page->preview()->isVisible(), qPrintable(said()));
        QTRY_VERIFY(m_page->preview()->draft());
        QCOMPARE(m_session->revision(), before); // it is only looked at
        QTest::keyClick(m_page->preview(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->preview()->isVisible());
        QCOMPARE(m_session->revision(), before + 1);
        QCOMPARE(m_session->workspace().rows<Page>().size(), pages + 1);
        QCOMPARE(m_session->undoSentence(), QStringLiteral("Read Metrics: 1 new"));
        QCOMPARE(stored().lastOutcome, QStringLiteral("1 new"));
        QCOMPARE(stored().lastRunAt, QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC));
        m_workbench->undo(); // one step takes all of it back
        QCOMPARE(m_session->workspace().rows<Page>().size(), pages);
        QVERIFY(!stored().lastRunAt.isValid());
    }

    void readingTheSameAgainIsALineInTheJournal()
    {
        ScriptedServer server([](const QByteArray &, int) { return saying(oneAlert); });
        add(ConnectionKind::Alertmanager, server.address());
        run(&ConnectionsPage::readConnection);
        QTRY_VERIFY(m_page->preview() && m_page->preview()->draft());
        m_page->preview()->apply();
        const qint64 before = m_session->revision();
        run(&ConnectionsPage::readConnection);
        QVERIFY(!m_page->preview()->isVisible());
        QVERIFY2(said().contains(u"1 unchanged"), qPrintable(said()));
        QCOMPARE(m_session->revision(), before + 1);
        QCOMPARE(m_session->history().last().sentence, QStringLiteral("Read Metrics: 1 unchanged"));
    }

    void whatIsNotTakenIsALineInTheJournal()
    {
        ScriptedServer server([](const QByteArray &, int) { return saying(oneAlert); });
        add(ConnectionKind::Alertmanager, server.address());
        const size_t pages = m_session->workspace().rows<Page>().size();
        run(&ConnectionsPage::readConnection);
        QTRY_VERIFY(m_page->preview() && m_page->preview()->draft());
        QTest::keyClick(m_page->preview(), Qt::Key_Escape);
        QVERIFY(m_page->isVisible());
        QCOMPARE(m_session->workspace().rows<Page>().size(), pages);
        QCOMPARE(stored().lastOutcome, QStringLiteral("1 new; not taken"));
        Q_EMIT m_page->message().chosen(QStringLiteral("look")); // it can be looked at again
        QTRY_VERIFY(m_page->preview()->draft());
        m_page->preview()->apply();
        QCOMPARE(m_session->workspace().rows<Page>().size(), pages + 1);
    }

    void whatGoesWrongIsOneSentenceAndALineInTheJournal_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << QByteArray("401 Unauthorized") << QByteArray("{}")
                             << "does not accept the key";
        QTest::newRow("404") << QByteArray("404 Not Found") << QByteArray("{}") << "nothing at this address";
        QTest::newRow("503") << QByteArray("503 Service Unavailable") << QByteArray("{}") << "asked 5 times";
        QTest::newRow("sign-in page") << QByteArray("200 OK") << QByteArray("<html>") << "no JSON";
    }
    void whatGoesWrongIsOneSentenceAndALineInTheJournal()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        ScriptedServer server([&](const QByteArray &, int) { return saying(body, status); });
        add(ConnectionKind::Alertmanager, server.address(), QStringLiteral("s3cret"));
        const qint64 before = m_session->revision();
        run(&ConnectionsPage::readConnection);
        QVERIFY2(said().startsWith(u"Metrics: ") && said().contains(words), qPrintable(said()));
        QVERIFY(!said().contains(u"s3cret") && !said().contains(u'\n'));
        QCOMPARE(m_session->revision(), before + 1);
        QCOMPARE(m_session->history().last().sentence, QStringLiteral("Reading Metrics failed"));
        QVERIFY2(stored().lastOutcome.startsWith(u"Failed: "), qPrintable(stored().lastOutcome));
        QVERIFY(!m_page->preview() || !m_page->preview()->isVisible());
    }

    void waitingForTheServerIsShown()
    {
        ScriptedServer server([](const QByteArray &, int asked) {
            return asked == 1 ? saying("{}", "429 Too Many Requests", {"Retry-After: 600"}) : saying("[]");
        });
        add(ConnectionKind::Alertmanager, server.address());
        QStringList seen;
        connect(&m_page->reader(), &ConnectionReader::waiting, this,
                [&] { seen.append(m_page->panel().progressWords()); });
        run(&ConnectionsPage::readConnection);
        QCOMPARE(seen.size(), 1);
        QVERIFY2(seen.first().contains(u"429") && seen.first().contains(u"600 seconds"),
                 qPrintable(seen.first()));
        QVERIFY2(said().contains(u"nothing to change"), qPrintable(said()));
        QVERIFY(m_page->panel().progressWords().isEmpty());
    }

    void progressTellsPagesAndRequests()
    {
        ScriptedServer server([](const QByteArray &path, int) {
            return path.contains("cursor=")
                ? saying(R"({"items":[],"totalItems":0,"pageInfo":{}})")
                : saying(R"({"items":[],"totalItems":0,"pageInfo":{"nextCursor":"c2"}})");
        });
        add(ConnectionKind::Backstage, server.address());
        QStringList seen;
        connect(&m_page->reader(), &ConnectionReader::progressed, this,
                [&] { seen.append(m_page->panel().progressWords()); });
        run(&ConnectionsPage::readConnection);
        QCOMPARE(seen.size(), 2);
        QVERIFY2(seen.last().contains(u"page 2") && seen.last().contains(u"request 2 of 2"),
                 qPrintable(seen.last()));
    }

    void escapeStopsARunAndLeavesALine()
    {
        ScriptedServer server([](const QByteArray &, int) {
            ScriptedAnswer answer;
            answer.isSilent = true;
            return answer;
        });
        add(ConnectionKind::Alertmanager, server.address());
        m_page->readConnection();
        QVERIFY(m_page->isRunning());
        QVERIFY(!m_page->panel().readButton().isEnabled());
        QTest::keyClick(m_page, Qt::Key_Escape);
        QVERIFY(!m_page->isRunning());
        QVERIFY(m_page->isVisible());
        QCOMPARE(stored().lastOutcome, QStringLiteral("Stopped after 0 of 1 requests"));
        QVERIFY(m_page->panel().readButton().isEnabled());
    }

    void aScenarioIsNotReadInto()
    {
        ScriptedServer server([](const QByteArray &, int) { return saying(oneAlert); });
        add(ConnectionKind::Alertmanager, server.address());
        QVERIFY(m_workbench->createScenario());
        m_page->readConnection();
        QVERIFY(!m_page->isRunning());
        QVERIFY(server.paths.isEmpty());
        QVERIFY2(said().contains(u"scenario"), qPrintable(said()));
        QVERIFY(!m_page->panel().readButton().isEnabled());
    }

    void theWindowOpensItAndGetsTheKeyboardBack()
    {
        ShellFixture shell;
        addConnectionCommands(shell.window(), {});
        shell.window().commands().run(QStringLiteral("file.connections"));
        auto *page = shell.window().findChild<ConnectionsPage *>();
        QVERIFY(page && page->isVisible());
        QCOMPARE(page->geometry(), shell.window().rect());
        shell.press(Qt::Key_Escape);
        QVERIFY(!page->isVisible());
        QVERIFY(QApplication::focusWidget() && !page->isAncestorOf(QApplication::focusWidget()));
        shell.window().commands().run(QStringLiteral("file.connections"));
        QCOMPARE(shell.window().findChildren<ConnectionsPage *>().size(), 1); // the same again
    }

    void everythingHasAName()
    {
        add(ConnectionKind::PagerDuty, QStringLiteral("https://api.pagerduty.com"));
        m_page->editConnection();
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *named =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(named && !named->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestConnectionsPage)
#include "tst_connections_page.moc"
