// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault_file.h"
#include "tests/support/private_sketch.h"
#include "ui/connections/key_store.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/vault/passphrase_field.h"
#include "ui/vault/vault_dialog.h"
#include "ui/vault/vault_gate.h"
#include "ui/vault/vault_page.h"

#include <QLineEdit>
#include <QRunnable>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace fairlead;

namespace {

const QString passphrase = QStringLiteral("seven quiet herons stand");
const QString canary = QStringLiteral("canary-Zaunkönig-7741");
constexpr int patience = 60000; // a key derivation on a busy machine

/// A vault that is made in the page, with a keyring that lasts as long as the test.
class VaultDesk {
public:
    VaultDesk() : m_workspace(workspaceOfTwo()), m_keys(KeyStore::Place::SessionOnly) { open(); }
    void open()
    {
        m_gate.reset();
        m_keeper.reset();
        m_keeper = std::make_unique<VaultKeeper>(std::make_shared<FileVaultStore>(path()), *m_workspace,
                                                 privateNow, &m_keys, KeyCost::minimal());
        m_gate = std::make_unique<VaultGate>(*m_keeper, [](PrivateSession &session) {
            QStringList texts;
            for (const PrivateNote &note : session.records().rows<PrivateNote>())
                texts.append(note.text);
            return new Label(texts.join(u'\n'));
        });
        m_gate->resize(1366, 768);
        m_gate->show();
        QVERIFY(QTest::qWaitForWindowActive(m_gate.get()));
    }
    /// Makes a vault by the keys of the page, and puts a note in it.
    QString create()
    {
        const QList<QLineEdit *> lines = visible<QLineEdit>();
        QTest::keyClicks(lines.value(0), passphrase);
        QTest::keyClicks(lines.value(1), passphrase);
        QTest::keyClick(lines.value(1), Qt::Key_Return);
        wait(VaultKeeper::State::NewCode);
        QString code = keeper().newCode();
        code.detach();
        return code;
    }
    void wait(VaultKeeper::State state) { QTRY_COMPARE_WITH_TIMEOUT(m_keeper->state(), state, patience); }
    void press(const QString &words)
    {
        for (Button *button : visible<Button>()) {
            if (button->text() == words)
                return button->click();
        }
        QFAIL(qPrintable(QStringLiteral("no button “%1”").arg(words)));
    }
    template <class Widget> QList<Widget *> visible() const
    {
        QList<Widget *> all = m_gate->findChildren<Widget *>();
        all.removeIf([](const Widget *widget) { return !widget->isVisible(); });
        return all;
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : visible<QLabel>())
            all.append(label->text());
        return all.join(u'\n');
    }
    QString path() const { return vaultPathOf(m_folder.filePath(QStringLiteral("plan.fairlead"))); }
    VaultKeeper &keeper() { return *m_keeper; }
    VaultGate &gate() { return *m_gate; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_workspace;
    KeyStore m_keys;
    std::unique_ptr<VaultKeeper> m_keeper;
    std::unique_ptr<VaultGate> m_gate;
};

/// A vault whose change of passphrase takes until the test lets it go on.
class SlowVault {
public:
    QSemaphore begun;
    QSemaphore goOn;
    int changes = 0;
    bool refuses = false;
    std::atomic_int open = 0; ///< journals that hold the file
};

class SlowJournal final : public VaultJournal {
public:
    explicit SlowJournal(std::shared_ptr<SlowVault> vault) : m_vault(std::move(vault)) { ++m_vault->open; }
    ~SlowJournal() override { --m_vault->open; }
    Result<PrivateChanges> changes(qint64 seq) override { return m_memory.changes(seq); }
    Result<void> write(const JournalEntry &entry, const PrivateChanges &changes) override
    {
        return m_memory.write(entry, changes);
    }
    Result<void> purge(const JournalEntry &entry, const PrivateRecords &records) override
    {
        return m_memory.purge(entry, records);
    }
    Result<QString> changePassphrase(const VaultKey &, const Secret &, const KeyCost &) override
    {
        m_vault->begun.release();
        m_vault->goOn.acquire();
        if (m_vault->refuses)
            return fail(Error::invalid(QStringLiteral("not this passphrase")));
        ++m_vault->changes;
        return QStringLiteral("NEW-CODE");
    }
    Secret keyForKeyring() const override { return {}; }
    VaultWitness witness() const override { return {QByteArrayLiteral("slow"), 1, {}}; }

private:
    std::shared_ptr<SlowVault> m_vault;
    MemoryPrivateJournal m_memory;
};

class SlowStore final : public VaultStore {
public:
    explicit SlowStore(std::shared_ptr<SlowVault> vault) : m_vault(std::move(vault)) { }
    QString path() const override { return QStringLiteral("/nowhere/slow"); }
    bool exists() const override { return true; }
    QByteArray name() const override { return QByteArrayLiteral("slow"); }
    VaultResult<OpenedVault> create(const Secret &, const KeyCost &) override { return opened(); }
    VaultResult<OpenedVault> open(const VaultKey &, const VaultWitness &, bool) override { return opened(); }

private:
    VaultResult<OpenedVault> opened() const
    {
        OpenedVault vault;
        if (m_vault->open > 0)
            vault.readOnlyReason = QStringLiteral("open elsewhere");
        vault.journal = std::make_unique<SlowJournal>(m_vault);
        return vault;
    }
    std::shared_ptr<SlowVault> m_vault;
};

/// An open vault that can be changed slowly.
class SlowDesk {
public:
    SlowDesk()
        : vault(std::make_shared<SlowVault>())
        , workspace(workspaceOfTwo())
        , keeper(std::make_unique<VaultKeeper>(std::make_shared<SlowStore>(vault), *workspace, privateNow,
                                               nullptr, KeyCost::minimal()))
    {
        keeper->unlock(passphrase);
        wait(VaultKeeper::State::Open);
    }
    void wait(VaultKeeper::State state) { QTRY_COMPARE_WITH_TIMEOUT(keeper->state(), state, patience); }
    void change() { keeper->changePassphrase(passphrase, QStringLiteral("another quiet heron sits")); }

    std::shared_ptr<SlowVault> vault;
    std::unique_ptr<Session> workspace;
    std::unique_ptr<VaultKeeper> keeper;
};

/// Keeps every thread of the pool busy until it goes.
class BusyPool {
public:
    BusyPool()
    {
        QThreadPool *pool = QThreadPool::globalInstance();
        m_threads = pool->maxThreadCount();
        for (int thread = 0; thread < m_threads; ++thread)
            pool->start([this] { m_release.acquire(); });
    }
    ~BusyPool()
    {
        m_release.release(m_threads);
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    QSemaphore m_release;
    int m_threads = 0;
};

} // namespace

class TestVaultPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }

    void makesAVaultAndShowsItsCodeOnce();
    void saysWhatAPassphraseIsWorth();
    void refusesTwoDifferentPassphrases();
    void opensByPassphraseByCodeAndByKeyring();
    void refusesAWrongPassphraseAndKeepsThePage();
    void nothingPrivateIsLeftWhenItIsLocked();
    void locksWhenOthersLookOn();
    void locksAfterIdleMinutes();
    void changesThePassphrase();
    void keepsWhatIsWrittenWhileThePassphraseChanges();
    void theDialogWaitsForTheNewPassphrase();
    void aChangeThatWaitsIsGivenUp();
    void lockingWhileItChangesEndsItAndSaysSoAtTheNextOpening();
    void closingWaitsForTheEndOfAChange();
    void takesOverTheVaultThatARestoredWorkspaceLeft();
    void tellsAnOlderCopyAndOpensItWhenAsked();
    void tellsWhatWasGivenAway();

private:
    QTemporaryDir m_settings;
};

void TestVaultPage::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
}

void TestVaultPage::makesAVaultAndShowsItsCodeOnce()
{
    VaultDesk desk;
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Missing);
    const QString code = desk.create();
    QVERIFY(!code.isEmpty());
    QVERIFY(desk.words().contains(code));
    QVERIFY(!desk.keeper().session());
    desk.press(VaultPage::tr("I have it on paper"));
    QVERIFY(desk.keeper().isOpen());
    QVERIFY(desk.gate().content());
    QVERIFY(!desk.words().contains(code));
    for (const QLabel *label : desk.gate().findChildren<QLabel *>()) // also of pages that are not seen
        QVERIFY(label->text() != code);
    QVERIFY(desk.keeper().newCode().isEmpty());
}

void TestVaultPage::saysWhatAPassphraseIsWorth()
{
    PassphraseField field({QStringLiteral("Marlowe")});
    field.first()->setText(QStringLiteral("short"));
    QVERIFY(!field.problem().isEmpty());
    field.first()->setText(QStringLiteral("Marlowe2026"));
    const QString weak = field.hint();
    field.first()->setText(QStringLiteral("seven quiet herons stand around marshes"));
    QVERIFY(field.hint() != weak);
    field.second()->setText(field.first()->text());
    QVERIFY(field.problem().isEmpty());
    QCOMPARE(field.first()->echoMode(), QLineEdit::Password);
}

void TestVaultPage::refusesTwoDifferentPassphrases()
{
    VaultDesk desk;
    const QList<QLineEdit *> lines = desk.visible<QLineEdit>();
    QTest::keyClicks(lines.value(0), passphrase);
    QTest::keyClicks(lines.value(1), QStringLiteral("seven quiet herons sit"));
    QTest::keyClick(lines.value(1), Qt::Key_Return);
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Missing);
    QCOMPARE(desk.visible<MessageBar>().size(), 1);
}

void TestVaultPage::opensByPassphraseByCodeAndByKeyring()
{
    VaultDesk desk;
    const QString code = desk.create();
    desk.keeper().codeKept();
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"a", canary))));
    desk.keeper().lock();
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Locked);
    QTest::keyClicks(desk.visible<QLineEdit>().value(0), passphrase);
    QTest::keyClick(desk.visible<QLineEdit>().value(0), Qt::Key_Return);
    desk.wait(VaultKeeper::State::Open);
    QVERIFY(desk.words().contains(canary));
    desk.keeper().lock();
    desk.press(VaultPage::tr("Use the recovery code"));
    QTest::keyClicks(desk.visible<QLineEdit>().value(0), code.toLower());
    QTest::keyClick(desk.visible<QLineEdit>().value(0), Qt::Key_Return);
    desk.wait(VaultKeeper::State::Open);
    // A key that would only be kept by this program is not taken for a keyring.
    QString problem;
    desk.keeper().setUsesKeyring(true, [&](const QString &words) { problem = words; });
    QVERIFY(!problem.isEmpty());
    QVERIFY(!desk.keeper().usesKeyring());
}

void TestVaultPage::refusesAWrongPassphraseAndKeepsThePage()
{
    VaultDesk desk;
    desk.create();
    desk.keeper().codeKept();
    desk.keeper().lock();
    QSignalSpy refused(&desk.keeper(), &VaultKeeper::refused);
    QTest::keyClicks(desk.visible<QLineEdit>().value(0), QStringLiteral("seven loud herons"));
    QTest::keyClick(desk.visible<QLineEdit>().value(0), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QCOMPARE(refused.first().first().value<VaultError>().fault, VaultFault::WrongPassphrase);
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Locked);
    QCOMPARE(desk.visible<MessageBar>().size(), 1);
}

void TestVaultPage::nothingPrivateIsLeftWhenItIsLocked()
{
    VaultDesk desk;
    desk.create();
    desk.keeper().codeKept();
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"a", canary))));
    desk.keeper().lock();
    desk.keeper().unlock(passphrase);
    desk.wait(VaultKeeper::State::Open);
    QVERIFY(desk.words().contains(canary));
    desk.keeper().lock();
    QVERIFY(!desk.gate().content());
    QVERIFY(!desk.keeper().session());
    for (const QLabel *label : desk.gate().findChildren<QLabel *>())
        QVERIFY(!label->text().contains(canary));
    QFile settings(QSettings().fileName());
    QSettings().sync();
    if (settings.open(QIODevice::ReadOnly))
        QVERIFY(!settings.readAll().contains("canary"));
}

void TestVaultPage::locksWhenOthersLookOn()
{
    VaultDesk desk;
    desk.create();
    desk.keeper().codeKept();
    desk.keeper().setPresenting(true);
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Locked);
    QVERIFY(desk.visible<QLineEdit>().isEmpty());
    desk.keeper().unlock(passphrase);
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Locked);
    desk.keeper().setPresenting(false);
    desk.keeper().unlock(passphrase);
    desk.wait(VaultKeeper::State::Open);
}

void TestVaultPage::locksAfterIdleMinutes()
{
    VaultDesk desk;
    desk.create();
    desk.keeper().codeKept();
    auto *timer = desk.keeper().findChild<QTimer *>(QStringLiteral("idle"));
    QVERIFY(timer);
    QCOMPARE(timer->intervalAsDuration(), std::chrono::minutes(15));
    desk.keeper().setIdleMinutes(5);
    QCOMPARE(timer->intervalAsDuration(), std::chrono::minutes(5));
    QVERIFY(timer->isActive());
    desk.keeper().setIdleMinutes(0);
    QVERIFY(!timer->isActive());
    desk.keeper().setIdleMinutes(5);
    QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Locked);
    QCOMPARE(desk.keeper().lockReason(), LockReason::Idle);
    QVERIFY(!timer->isActive());
}

void TestVaultPage::changesThePassphrase()
{
    VaultDesk desk;
    const QString code = desk.create();
    desk.keeper().codeKept();
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"a", canary))));
    const QString next = QStringLiteral("another quiet heron sits");
    QSignalSpy answered(&desk.keeper(), &VaultKeeper::passphraseAnswered);
    desk.keeper().changePassphrase(QStringLiteral("guessed"), next);
    QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, patience);
    QVERIFY(!answered.takeFirst().first().toString().isEmpty());
    QVERIFY(desk.keeper().isOpen());
    QVERIFY(desk.gate().content()); // nothing of the page has gone
    desk.keeper().changePassphrase(passphrase, next);
    QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, patience);
    QVERIFY(answered.takeFirst().first().toString().isEmpty());
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::NewCode);
    QVERIFY(desk.keeper().newCode() != code);
    QVERIFY(!desk.gate().content());
    desk.keeper().codeKept();
    QVERIFY(desk.words().contains(canary));
    desk.keeper().lock();
    desk.keeper().unlock(next);
    desk.wait(VaultKeeper::State::Open);
}

void TestVaultPage::keepsWhatIsWrittenWhileThePassphraseChanges()
{
    VaultDesk desk;
    desk.create();
    desk.keeper().codeKept();
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"a", QStringLiteral("first")))));
    const QString next = QStringLiteral("another quiet heron sits");
    desk.keeper().changePassphrase(passphrase, next);
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"b", QStringLiteral("second")))));
    desk.wait(VaultKeeper::State::NewCode);
    desk.keeper().codeKept();
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"c", QStringLiteral("third")))));
    desk.keeper().lock();
    desk.keeper().unlock(next);
    desk.wait(VaultKeeper::State::Open);
    QVERIFY(!desk.keeper().session()->isReadOnly());
    QCOMPARE(desk.keeper().session()->records().rows<PrivateNote>().size(), size_t(3));
}

void TestVaultPage::theDialogWaitsForTheNewPassphrase()
{
    SlowDesk desk;
    VaultDialog dialog(*desk.keeper);
    dialog.show();
    const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
    const QString next = QStringLiteral("another quiet heron sits");
    desk.vault->refuses = true;
    for (const bool refuses : {true, false}) {
        desk.vault->refuses = refuses;
        lines.value(0)->setText(passphrase);
        lines.value(1)->setText(next);
        lines.value(2)->setText(next);
        QTest::keyClick(lines.value(2), Qt::Key_Return);
        desk.vault->begun.acquire();
        QVERIFY(desk.keeper->isOpen());
        QVERIFY(!lines.value(0)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible()); // what has begun is not left alone
        QVERIFY(!dialog.problem().isEmpty());
        desk.vault->goOn.release();
        if (refuses) {
            QTRY_VERIFY_WITH_TIMEOUT(!desk.keeper->isChanging(), patience);
            QVERIFY(dialog.isVisible());
            QCOMPARE(dialog.problem(), QStringLiteral("not this passphrase"));
            QVERIFY(lines.value(0)->isEnabled());
            QVERIFY(lines.value(0)->text().isEmpty());
            QVERIFY(desk.keeper->isOpen());
        } else {
            desk.wait(VaultKeeper::State::NewCode);
            QVERIFY(!dialog.isVisible());
            QCOMPARE(desk.keeper->newCode(), QStringLiteral("NEW-CODE"));
        }
    }
}

void TestVaultPage::aChangeThatWaitsIsGivenUp()
{
    SlowDesk desk;
    QSignalSpy answered(desk.keeper.get(), &VaultKeeper::passphraseAnswered);
    {
        const BusyPool busy;
        desk.change();
        QVERIFY(desk.keeper->isChanging());
        QVERIFY(desk.keeper->giveUpChange());
        QVERIFY(!desk.keeper->isChanging());
        QCOMPARE(answered.count(), 1);
        QVERIFY(!answered.first().first().toString().isEmpty());
        desk.change();
        desk.keeper->lock(); // gives it up as well, and lets go of the file
        QVERIFY(!desk.keeper->isChanging());
        QCOMPARE(int(desk.vault->open), 0);
    }
    QCOMPARE(desk.vault->changes, 0);
    desk.keeper->unlock(passphrase);
    desk.wait(VaultKeeper::State::Open);
    QVERIFY(!desk.keeper->session()->isReadOnly());
}

void TestVaultPage::lockingWhileItChangesEndsItAndSaysSoAtTheNextOpening()
{
    SlowDesk desk;
    QSignalSpy noted(desk.keeper.get(), &VaultKeeper::noted);
    desk.change();
    desk.vault->begun.acquire();
    desk.keeper->setPresenting(true);
    QCOMPARE(desk.keeper->state(), VaultKeeper::State::Locked);
    QVERIFY(!desk.keeper->session());
    desk.keeper->setPresenting(false);
    desk.keeper->unlock(QStringLiteral("another quiet heron sits"));
    QCOMPARE(desk.keeper->state(), VaultKeeper::State::Opening); // waits for the file
    desk.vault->goOn.release();
    desk.wait(VaultKeeper::State::Open);
    QCOMPARE(desk.vault->changes, 1);
    QVERIFY(!desk.keeper->session()->isReadOnly());
    QVERIFY(desk.keeper->newCode().isEmpty());
    QCOMPARE(noted.count(), 1); // of a code that nobody has seen
    // It is said until there is one that somebody has kept.
    desk.change();
    desk.vault->begun.acquire();
    desk.vault->goOn.release();
    desk.wait(VaultKeeper::State::NewCode);
    desk.keeper->codeKept();
    desk.keeper->lock();
    desk.keeper->unlock(passphrase);
    desk.wait(VaultKeeper::State::Open);
    QCOMPARE(noted.count(), 1);
}

void TestVaultPage::closingWaitsForTheEndOfAChange()
{
    SlowDesk desk;
    desk.change();
    desk.vault->begun.acquire();
    desk.vault->goOn.release();
    desk.keeper.reset();
    QCOMPARE(desk.vault->changes, 1);
    QCOMPARE(int(desk.vault->open), 0); // nobody holds the file
}

void TestVaultPage::takesOverTheVaultThatARestoredWorkspaceLeft()
{
    VaultDesk desk;
    desk.create();
    desk.keeper().codeKept();
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"a", canary))));
    desk.keeper().lock();
    const QString left = desk.path() + QStringLiteral(".left");
    QVERIFY(QFile::rename(desk.path(), left));
    desk.open();
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Missing);
    QVERIFY(!desk.words().contains(QStringLiteral("Orders")));
    bool isThere = false;
    desk.keeper().setOffer({QStringLiteral("Orders"), [&]() -> Result<void> {
                                if (!isThere)
                                    return fail(Error::unavailable(QStringLiteral("it is open elsewhere")));
                                QFile::rename(left, desk.path());
                                return {};
                            }});
    QVERIFY(desk.words().contains(QStringLiteral("Orders")));
    desk.press(VaultPage::tr("Take that vault over"));
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Missing);
    QVERIFY(desk.words().contains(QStringLiteral("it is open elsewhere")));
    isThere = true;
    desk.press(VaultPage::tr("Take that vault over"));
    QCOMPARE(desk.keeper().state(), VaultKeeper::State::Locked);
    desk.keeper().unlock(passphrase);
    desk.wait(VaultKeeper::State::Open);
    QVERIFY(desk.words().contains(canary));
}

void TestVaultPage::tellsAnOlderCopyAndOpensItWhenAsked()
{
    VaultDesk desk;
    desk.create();
    desk.keeper().codeKept();
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"a", QStringLiteral("first")))));
    const QString path = desk.path();
    QFile::copy(path, path + QStringLiteral(".copy"));
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"b", QStringLiteral("second")))));
    desk.keeper().lock();
    QVERIFY(QFile::remove(path) && QFile::rename(path + QStringLiteral(".copy"), path));
    QSignalSpy refused(&desk.keeper(), &VaultKeeper::refused);
    desk.keeper().unlock(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QCOMPARE(refused.first().first().value<VaultError>().fault, VaultFault::RolledBack);
    desk.press(VaultPage::tr("Open this state of it all the same"));
    desk.keeper().unlock(passphrase);
    desk.wait(VaultKeeper::State::Open);
    QVERIFY(desk.words().contains(QStringLiteral("first")));
}

void TestVaultPage::tellsWhatWasGivenAway()
{
    VaultDesk desk;
    desk.create();
    desk.keeper().codeKept();
    const auto says = [&desk](const QString &words) {
        VaultDialog dialog(desk.keeper());
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(VaultDialog::tr("Nothing has left the vault so far.")));
    QVERIFY(desk.keeper().session()->commit(adding(noteOf(u"a", QStringLiteral("first")))));
    QVERIFY(desk.keeper().session()->note(QStringLiteral("Growth plan about P1, given to P1 as PDF")));
    QVERIFY(says(QStringLiteral("given to P1 as PDF")));
    QVERIFY(!says(QStringLiteral("add first")));
}

QTEST_MAIN(TestVaultPage)
#include "tst_vault_page.moc"
