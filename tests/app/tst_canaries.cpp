// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing private is anywhere but in the open vault: not in a report, an export, a file, a setting, on the
// clipboard, in the log, in a window that others see, nor in what a crash leaves behind.
#include "core/reports/private_reports.h"
#include "core/reports/report_text.h"
#include "core/storage/store.h"
#include "core/storage/vault/vault_file.h"
#include "tests/app/canary_program.h"
#include "tests/app/crashing_child.h"
#include "tests/app/leak_search.h"
#include "ui/hiring/debrief_page.h"
#include "ui/hiring/hiring_desk.h"
#include "ui/people/person_view.h"
#include "ui/reports/reports_place.h"
#include "ui/vault/private_export.h"
#include "ui/vault/vault_gate.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace fairlead;

namespace {

QByteArray logged; ///< all that the program has remarked

void keepRemark(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logged += message.toUtf8() + ' ' + QByteArray(context.category) + '\n';
}

} // namespace

class TestCanaries final : public QObject, private CanaryProgram {
    Q_OBJECT
public:
    TestCanaries(QString home, const QTemporaryDir &given) : m_home(std::move(home)), m_given(given) { }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theSearchFindsThem();
    void everyTextOfEveryKindHasACanary();
    void aCrashLeavesNone(); // before this process has opened a vault, and may leave no core file itself
    void theProgramOpens();
    void theOpenVaultShowsThem();
    void whatIsGivenAwayHoldsThem();
    void sharedPlacesCopyNone();
    void noReportHoldsOne_data();
    void noReportHoldsOne();
    void noExportHoldsOne();
    void noFileHoldsOneWhileTheVaultIsOpen();
    void presentationModeShowsNone();
    void whatWasCopiedGoesWithTheLock();
    void theLockedProgramHasNone();
    void theCommandLineKnowsNone_data();
    void theCommandLineKnowsNone();
    void noFileHoldsOneAfterwards();

private:
    QString out(const QString &name) const { return m_home + QStringLiteral("/out/") + name; }
    void finish(const LeakSearch &search, int atLeast);

    QString m_home;               ///< of the program: everything that it writes by itself is in there
    const QTemporaryDir &m_given; ///< what somebody took out of the vault on purpose
    Canaries m_canaries;
    PrivateRecords m_records;
    int m_texts = 0; ///< fields of private kinds
    int m_places = 0;
    QString m_remark;
};

void TestCanaries::initTestCase()
{
    qInstallMessageHandler(keepRemark);
    QVERIFY(QDir(m_home).mkpath(QStringLiteral("out")) && QDir(m_home).mkpath(QStringLiteral("plans")));
    file = m_home + QStringLiteral("/plans/Marlowe Quay.fairlead");
    QVERIFY(createStore(file, marloweQuayJournal()->get()));
    const Session workspace(*marloweQuay(), std::make_unique<MemoryJournal>(), {}, now);
    m_records = recordsWithCanaries(workspace.workspace(), m_canaries);
    passphrase = m_canaries.next(QStringLiteral("the passphrase")) + QStringLiteral(" quiet herons stand");
    FileVaultStore store(vaultPathOf(file));
    auto vault = store.create(Secret::fromText(passphrase), KeyCost::minimal());
    QVERIFY(vault);
    m_canaries.addSecret(vault->recoveryCode, QStringLiteral("the recovery code"));
    PrivateSession session({}, std::move(vault->journal), {}, workspace, now);
    QVERIFY(session.commit(
        addingAll(m_records, m_canaries.next(QStringLiteral("a sentence of the private journal")))));
    QVERIFY(session.note(m_canaries.next(QStringLiteral("a note in the private journal"))));
}

void TestCanaries::cleanupTestCase()
{
    quit();
    qInstallMessageHandler(nullptr);
    qInfo("%lld canaries in %d fields, and %lld ids, searched in %d places %s", qint64(m_canaries.count()),
          m_texts, qint64(m_canaries.ids()), m_places, qPrintable(m_remark));
}

void TestCanaries::finish(const LeakSearch &search, int atLeast)
{
    m_places += search.places();
    QVERIFY2(search.places() >= atLeast, qPrintable(QStringLiteral("only %1 places").arg(search.places())));
    QVERIFY2(search.leaks() == 0, search.told().constData());
}

void TestCanaries::everyTextOfEveryKindHasACanary()
{
    const PrivateRecords &records = m_records;
    int fields = 0;
    PrivateKinds::all([&]<class Row>() {
        for (const Field<Row> &field : Row::fields()) {
            if (!canary_rows::isText(field))
                continue;
            ++fields;
            const auto holdsOne = [&](const Row &row) {
                return !m_canaries.in(field.get(row).toString().toUtf8()).isEmpty();
            };
            const auto &rows = records.rows<Row>();
            QVERIFY2(std::ranges::any_of(rows, holdsOne), field.key);
        }
    });
    QVERIFY(fields > 50);
    QVERIFY(m_canaries.count() > 500);
    m_texts = fields;
}

/// A search that finds nothing anywhere finds nothing here either.
void TestCanaries::theSearchFindsThem()
{
    Canaries cage;
    const QString canary = cage.next(QStringLiteral("private_note 0.text"));
    const QUuid id = QUuid::createUuidV5(QUuid(), QStringLiteral("one"));
    cage.addId(id, QStringLiteral("private_note 0"));
    cage.addSecret(QStringLiteral("AB12-CD34"), QStringLiteral("the recovery code"));
    const auto utf16 = [](const QString &text, QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding)(text));
    };
    for (const QByteArray &bytes :
         {canary.toUtf8(), canary.toUpper().toUtf8(), utf16(canary, QStringConverter::Utf16LE),
          utf16(canary, QStringConverter::Utf16BE), id.toByteArray(), QByteArrayLiteral("ab12-cd34")}) {
        const QStringList found = cage.in("\n--before" + bytes + "after-");
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(QLatin1String("private_note 0"))
                     || found.first().contains(QLatin1String("code")),
                 qPrintable(found.first()));
    }
    QCOMPARE(cage.inDatabase("before" + id.toRfc4122() + "after").size(), 1);
    QVERIFY(
        cage.in("Qxzvk, a7b-" + QUuid::createUuidV5(QUuid(), QStringLiteral("two")).toByteArray()).isEmpty());

    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/.b")));
    QFile left(folder.filePath(QStringLiteral("a/.b/.c")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(canary.toUtf8());
    left.close();
    LeakSearch search(cage);
    search.lookInFolder(folder.path());
    QCOMPARE(search.leaks(), 1);
    QGuiApplication::clipboard()->setText(canary);
    search.lookAtClipboard(QStringLiteral("this test"));
    QVERIFY(search.leaks() > 1);
    QGuiApplication::clipboard()->clear();
}

void TestCanaries::aCrashLeavesNone()
{
    const QByteArray canary = m_canaries.next(QStringLiteral("a crash")).toUtf8();
    const QTemporaryDir plain(m_given.filePath(QStringLiteral("plain")));
    const QTemporaryDir sealed(m_given.filePath(QStringLiteral("sealed")));
    // A program that has no vault open leaves a core file, where this machine writes any.
    const Death control = deathOf({"--crash", canary}, plain.path());
    QCOMPARE(control.signal, SIGSEGV);
    QVERIFY2(control.said.contains("dumpable 1 "), control.said.constData());
    LeakSearch all(m_canaries);
    all.lookInFolder(plain.path());
    QVERIFY(control.leftCore || all.leaks() == 0);
    if (all.leaks() == 0) // it may hand them to another program
        m_remark = QStringLiteral(
            "this machine leaves no core files here: seen is only that the kernel is told not to");

    const Death death =
        deathOf({"--crash", canary, vaultPathOf(file).toUtf8(), passphrase.toUtf8()}, sealed.path());
    QCOMPARE(death.signal, SIGSEGV);
    QVERIFY2(death.said.contains("dumpable 0 ") && !death.said.contains("records 0"), death.said.constData());
    QVERIFY(!death.leftCore);
    const QStringList left = QDir(sealed.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList{QStringLiteral("said")});
    LeakSearch search(m_canaries);
    search.lookInFolder(sealed.path());
    search.lookInFolder(m_home); // nor beside the vault
    finish(search, 3);
}

void TestCanaries::theProgramOpens()
{
    open();
    unlock();
    QCOMPARE(keeper().session()->records(), m_records);
    QCOMPARE(keeper().session()->history().size(), 2);
}

void TestCanaries::theOpenVaultShowsThem()
{
    QStringList showing;
    eachView([&](QWidget &, const QString &where) {
        LeakSearch search(m_canaries);
        search.lookAtPicture(where, window());
        if (search.leaks() > 0)
            showing.append(where);
    });
    for (const char *view : {"people/person", "people/hiring"})
        QVERIFY2(showing.contains(QLatin1String(view)), view);
    QVERIFY(privateHits(QStringLiteral("Qxzvkj")) > 0);
}

void TestCanaries::whatIsGivenAwayHoldsThem()
{
    window().showView(QStringLiteral("people"), QStringLiteral("person"));
    settle();
    auto *person = window().findChild<PersonView *>();
    QVERIFY(person);
    for (const char *part : {"record", "review", "talk"})
        person->showPart(QLatin1String(part));
    const QString path = m_given.filePath(QStringLiteral("given.pdf"));
    for (const PrivateReportKind kind : {PrivateReportKind::GrowthPlan, PrivateReportKind::TalkSummary,
                                         PrivateReportKind::Review, PrivateReportKind::PersonData}) {
        person->open(kind == PrivateReportKind::Review ? m_records.rows<ReviewPacket>().begin()->person
                                                       : workbench().workspace().byKey<Person>(u"P06")->id);
        person->share(kind);
        PrivateExport &paper = *person->sharePage();
        if (kind == PrivateReportKind::TalkSummary)
            QVERIFY(paper.copy());
        QVERIFY2(paper.write(path), qPrintable(paper.said()));
        LeakSearch search(m_canaries);
        search.lookInFile(path);
        QVERIFY2(search.leaks() > 0, qPrintable(privateReportTitle(kind)));
    }
    LeakSearch clipboard(m_canaries);
    clipboard.lookAtClipboard(QStringLiteral("the summary"));
    QVERIFY(clipboard.leaks() > 0);
    window().showView(QStringLiteral("people"), QStringLiteral("hiring"));
    settle();
    auto *desk = window().findChild<HiringDesk *>();
    QVERIFY(desk);
    int cards = 0;
    for (const Candidate &candidate : m_records.rows<Candidate>()) {
        desk->scope().setCandidate(candidate.id);
        for (const char *part : {"candidate", "scorecards", "debrief", "loop"})
            desk->showPart(QLatin1String(part));
        PrivateExport &paper = desk->debrief().paper();
        paper.recipient().setText(QStringLiteral("the panel"));
        if (!paper.write(path))
            continue; // a card is not in yet
        LeakSearch search(m_canaries);
        search.lookInFile(path);
        QVERIFY2(search.leaks() > 0, qPrintable(candidate.key));
        ++cards;
    }
    QVERIFY(cards > 0);
}

void TestCanaries::sharedPlacesCopyNone()
{
    LeakSearch search(m_canaries);
    eachView([&](QWidget &place, const QString &where) {
        QGuiApplication::clipboard()->clear();
        if (!where.startsWith(QLatin1String("people/")))
            copyAll(place, search, where);
    });
    finish(search, 60);
}

void TestCanaries::noReportHoldsOne_data()
{
    QTest::addColumn<int>("kind");
    for (const ReportKind kind : reportKinds)
        QTest::newRow(qPrintable(reportKey(kind))) << int(kind);
}

void TestCanaries::noReportHoldsOne()
{
    QFETCH(int, kind);
    QVERIFY(keeper().isOpen());
    window().goTo(QStringLiteral("reports"));
    auto *place = window().findChild<ReportsPlace *>();
    QVERIFY(place);
    LeakSearch search(m_canaries);
    for (const Audience audience : {Audience::Team, Audience::Stakeholder, Audience::Executive}) {
        place->showKind(ReportKind(kind));
        place->setAudience(audience);
        QTRY_VERIFY_WITH_TIMEOUT(!place->document().sections.empty(), patience);
        settle();
        const QString name = reportKey(ReportKind(kind)) + u'-' + audienceKey(audience);
        search.look(name + QStringLiteral(" as text"), toText(place->document()));
        QVERIFY(place->exportTo(out(name + QStringLiteral(".pdf"))));
        search.lookInFile(out(name + QStringLiteral(".pdf")));
    }
    finish(search, 3 * 2);
}

/// Of a workspace that was changed while the vault was open.
void TestCanaries::noExportHoldsOne()
{
    ChangeSet changes{QStringLiteral("Say how an objective is measured"), {}};
    const Slo before = *workbench().workspace().rows<Slo>().begin();
    Slo after = before;
    after.goodQuery = QStringLiteral("good");
    after.totalQuery = QStringLiteral("all");
    QVERIFY(workbench().submit(changes.replace(before, after)));
    LeakSearch search(m_canaries);
    for (const QString &key : exportKeys()) {
        const QString path = out(QStringLiteral("export-") + key);
        desk().exportTo(path, *exportKindFrom(key));
        QVERIFY2(QFileInfo(path).size() > 0, qPrintable(key));
        search.lookInFile(path);
    }
    finish(search, int(exportKeys().size()));
}

void TestCanaries::noFileHoldsOneWhileTheVaultIsOpen()
{
    QVERIFY(saveCopyAs(file, out(QStringLiteral("copy.fairlead"))));
    QSettings().sync();
    for (const char *ending : {"", "-vault"}) // SQLite's own journal is gone after each change
        QVERIFY2(QFileInfo(file + QLatin1String(ending)).size() > 0, ending);
    QVERIFY(QFileInfo(QSettings().fileName()).size() > 0 && QSettings().fileName().startsWith(m_home));
    LeakSearch search(m_canaries);
    search.lookInFolder(m_home);
    finish(search, 6);
}

void TestCanaries::presentationModeShowsNone()
{
    window().commands().run(QStringLiteral("present"));
    QVERIFY(window().isPresenting() && !keeper().isOpen());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    LeakSearch search(m_canaries);
    eachView([&](QWidget &place, const QString &where) {
        search.lookAtWindows(QStringLiteral("presented ") + where);
        copyAll(place, search, QStringLiteral("presented ") + where);
    });
    search.lookAtParts(QStringLiteral("presentation mode"));
    QCOMPARE(privateHits(QStringLiteral("Qxzvkj")), 0);
    for (const VaultGate *gate : window().findChildren<VaultGate *>())
        QVERIFY(!gate->content());
    keeper().unlock(passphrase); // not while others look on
    QVERIFY(!keeper().isOpen());
    window().commands().run(QStringLiteral("present"));
    finish(search, 100);
}

/// Rows and texts can be copied from private places, as from others, but not be pasted once it is locked.
void TestCanaries::whatWasCopiedGoesWithTheLock()
{
    activate();
    unlock();
    window().showView(QStringLiteral("people"), QStringLiteral("hiring"));
    settle();
    auto *desk = window().findChild<HiringDesk *>();
    QVERIFY(desk);
    desk->scope().setCandidate(m_records.rows<Scorecard>().begin()->candidate);
    LeakSearch open(m_canaries);
    for (const char *part : {"scorecards", "candidate", "loop"}) {
        desk->showPart(QLatin1String(part));
        settle();
        copyAll(*desk, open, QLatin1String(part));
    }
    QVERIFY(open.places() > 0);
    QVERIFY(open.leaks() > 0);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    keeper().lock();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestCanaries::theLockedProgramHasNone()
{
    unlock();
    QVERIFY(privateHits(QStringLiteral("Qxzvkj")) > 0);
    eachView([](QWidget &, const QString &) { });
    auto *person = window().findChild<PersonView *>();
    QVERIFY(person);
    person->share(PrivateReportKind::TalkSummary);
    QVERIFY(person->sharePage()->copy());
    PaletteModel &offered = window().palette().model();
    offered.search(QStringLiteral("Qxzvkj"));
    window().commands().run(QStringLiteral("vault.lock"));
    QCOMPARE(keeper().state(), VaultKeeper::State::Locked);
    LeakSearch search(m_canaries);
    search.lookAtClipboard(QStringLiteral("the locked program"));
    for (int row = 0; row < offered.rowCount(); ++row)
        QVERIFY(!offered.isPrivate(row));
    QCOMPARE(privateHits(QStringLiteral("Qxzvkj")), 0);
    eachView(
        [&](QWidget &, const QString &where) { search.lookAtWindows(QStringLiteral("locked ") + where); });
    search.lookAtParts(QStringLiteral("the locked program"));
    for (const Command &command : window().commands().all())
        search.look(QStringLiteral("command ") + command.id, command.words + command.keysShown());
    finish(search, 100);
}

void TestCanaries::theCommandLineKnowsNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
    };
    row({QStringLiteral("plan"), QStringLiteral("--json"), QStringLiteral("--no-chance")});
    row({QStringLiteral("why"), QStringLiteral("R07")});
    row({QStringLiteral("check"), QStringLiteral("--json")});
    row({QStringLiteral("report"), QStringLiteral("--kind"), QStringLiteral("capacity")});
    for (const QString &key : exportKeys())
        row({QStringLiteral("export"), QStringLiteral("--as"), key});
}

/// Beside a vault that is open in this program.
void TestCanaries::theCommandLineKnowsNone()
{
    QFETCH(QStringList, arguments);
    if (!keeper().isOpen())
        unlock();
    QStringList typed{arguments.first(), file};
    typed += arguments.mid(1);
    const QString path = out(QStringLiteral("typed-") + arguments.join(u'-') + QStringLiteral(".pdf"));
    if (arguments.first() == QLatin1String("report"))
        typed << QStringLiteral("-o") << path;
    if (arguments.first() == QLatin1String("export"))
        typed << QStringLiteral("--to") << path;
    QProcess program;
    program.start(QStringLiteral(FAIRLEAD_PROGRAM), typed);
    QVERIFY(program.waitForFinished(patience));
    const QByteArray said = program.readAllStandardOutput();
    const QByteArray remarked = program.readAllStandardError();
    QVERIFY2(program.exitCode() <= 1, remarked.constData());
    LeakSearch search(m_canaries);
    search.look(typed.first() + QStringLiteral(" says"), said);
    search.look(typed.first() + QStringLiteral(" remarks"), remarked);
    if (QFileInfo::exists(path))
        search.lookInFile(path);
    QVERIFY(!said.isEmpty() || QFileInfo(path).size() > 0);
    finish(search, 2);
}

void TestCanaries::noFileHoldsOneAfterwards()
{
    QVERIFY(keeper().isOpen());
    desk().start(); // closes the workspace, which writes the layout
    LeakSearch search(m_canaries);
    search.lookAtWindows(QStringLiteral("the first start"));
    desk().open(file); // makes a backup
    settle();
    quit();
    QSettings().sync();
    QVERIFY(!newestBackup(file).isEmpty());
    QVERIFY(QSettings().allKeys().size() > 3);
    search.lookInFolder(m_home);
    QVERIFY(!logged.isEmpty());
    search.look(QStringLiteral("the log"), logged);
    finish(search, 30);
}

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--crash") == 0)
        return crashWithOpenVault(argc, argv);
    const QTemporaryDir given;
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char *place : {"TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                              "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(place, home.path().toUtf8());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestCanaries test(home.path(), given);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canaries.moc"
