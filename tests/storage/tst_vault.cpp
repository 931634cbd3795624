// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_files.h"

#include "core/vault/recovery_code.h"

#include <QFileInfo>
#include <QtTest/QtTest>

#include <sys/resource.h>

#include <csignal>

using namespace fairlead;

namespace {

const QString canary = QStringLiteral("canary-Zaunkönig-7741");

/// The largest file that this process may write, as long as it lives: a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten();
    void keepsItsJournalAndItsUndo();
    void keepsNotesAndUndoesThroughThem();
    void isReadByNobodyElse();
    void holdsNoPlainText();
    void tellsNeitherKindsNorTimes();
    void opensByRecoveryCodeAndKeyringToo();
    void aChangedPassphraseChangesEverything();
    void asksForThePassphraseBeforeItChangesIt();
    void forgetsWhatIsPurged();
    void isNotMadeTwice();
    void secondProgramReadsOnly();
    void fullDiskChangesNothing();
    void everyCrashLeavesTheStateBeforeOrAfter();
    void shrinksWhenMuchOfItIsOutdated();
    void liesBesideItsWorkspace();
};

void TestVault::keepsWhatWasWritten()
{
    VaultBox box;
    box.create();
    {
        const auto session = box.session();
        QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("first")))));
        QVERIFY(session->commit(adding(noteOf(u"b", QStringLiteral("ü, 船, 🚢 \"q\"\n\t")))));
        QVERIFY(session->commit(rewording(session->records(), u"a", QStringLiteral("second"))));
        PrivateChanges removal;
        removal.sentence = QStringLiteral("remove b");
        QVERIFY(session->commit(removal.remove(*session->records().find(Id<PrivateNote>::named(u"b")))));
        QVERIFY(session->undo());
    }
    const PrivateRecords records = box.records();
    QCOMPARE(records.rows<PrivateNote>().size(), size_t(2));
    QCOMPARE(records.find(Id<PrivateNote>::named(u"a"))->text, QStringLiteral("second"));
    QCOMPARE(*records.find(Id<PrivateNote>::named(u"b")),
             noteOf(u"b", QStringLiteral("ü, 船, 🚢 \"q\"\n\t")));
}

void TestVault::keepsItsJournalAndItsUndo()
{
    VaultBox box;
    box.create();
    {
        const auto session = box.session();
        QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("first")))));
        QVERIFY(session->commit(rewording(session->records(), u"a", QStringLiteral("second"))));
        QVERIFY(session->undo());
    }
    const auto session = box.session();
    QCOMPARE(session->history().size(), 3);
    QCOMPARE(session->undoSentence(), QStringLiteral("add first"));
    QCOMPARE(session->redoSentence(), QStringLiteral("reword"));
    QVERIFY(session->redo());
    QCOMPARE(session->records().find(Id<PrivateNote>::named(u"a"))->text, QStringLiteral("second"));
    QVERIFY(session->undo());
    QVERIFY(session->undo());
    QVERIFY(session->records().rows<PrivateNote>().isEmpty());
    QVERIFY(session->undoSentence().isEmpty());
}

void TestVault::keepsNotesAndUndoesThroughThem()
{
    VaultBox box;
    box.create();
    {
        const auto session = box.session();
        QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("first")))));
        QVERIFY(session->note(QStringLiteral("given to P1")));
        QVERIFY(session->commit(rewording(session->records(), u"a", QStringLiteral("second"))));
        QVERIFY(session->undo());
        QVERIFY(session->note(QStringLiteral("given to P2")));
        auto &journal = static_cast<VaultJournal &>(session->journal());
        QVERIFY(journal.changePassphrase(byPassphrase(), rightPassphrase(), KeyCost::minimal())); // anew
    }
    const auto session = box.session();
    QCOMPARE(session->history().size(), 5);
    QCOMPARE(session->history().at(1).sentence, QStringLiteral("given to P1"));
    QCOMPARE(session->history().at(1).at, privateNow());
    QCOMPARE(session->history().last().sentence, QStringLiteral("given to P2"));
    QCOMPARE(session->undoSentence(), QStringLiteral("add first"));
    QCOMPARE(session->redoSentence(), QStringLiteral("reword"));
    QVERIFY(session->undo());
    QVERIFY(session->records().rows<PrivateNote>().isEmpty());
    QVERIFY(!box.bytes().contains("given to"));
}

void TestVault::isReadByNobodyElse()
{
    VaultBox box;
    box.create();
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(box.path()).permissions() & ~owner, QFile::Permissions());
    QVERIFY(QFile::setPermissions(box.path(), owner | QFile::ReadGroup | QFile::ReadOther));
    (void)box.session();
    QCOMPARE(QFileInfo(box.path()).permissions() & ~owner, QFile::Permissions());
}

void TestVault::holdsNoPlainText()
{
    VaultBox box;
    box.create();
    const auto session = box.session();
    QVERIFY(session->commit(adding(noteOf(u"a", canary))));
    QVERIFY(session->commit(rewording(session->records(), u"a", canary + canary)));
    QVERIFY(session->undo());
    const QDir folder = QFileInfo(box.path()).dir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const QByteArray bytes = bytesOf(folder.filePath(name));
        QVERIFY2(!bytes.contains(canary.toUtf8()), qPrintable(name));
        QVERIFY2(!bytes.contains(QByteArray("canary")), qPrintable(name));
        QVERIFY2(!bytes.contains(QByteArray("seven quiet")), qPrintable(name));
    }
}

void TestVault::tellsNeitherKindsNorTimes()
{
    VaultBox box;
    box.create();
    const PrivateNote note = noteOf(u"a", canary);
    QVERIFY(box.session()->commit(adding(note)));
    const QByteArray bytes = box.bytes();
    QVERIFY(!bytes.contains(PrivateNote::table));
    QVERIFY(!bytes.contains(note.id.toString().toUtf8()));
    QVERIFY(!bytes.contains(note.id.uuid().toRfc4122()));
    QVERIFY(!bytes.contains(note.person.uuid().toRfc4122()));
}

void TestVault::opensByRecoveryCodeAndKeyringToo()
{
    VaultBox box;
    const QString code = box.create();
    QString inKeyring;
    {
        const auto session = box.session();
        QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("first")))));
        inKeyring = static_cast<VaultJournal &>(session->journal()).keyForKeyring().toBase64();
    }
    const auto byCode = box.open({VaultKey::Kind::RecoveryCode, *recoverySecret(code.toLower())});
    QVERIFY(byCode);
    QCOMPARE(byCode->records.rows<PrivateNote>().size(), size_t(1));
    const auto byKeyring = box.open({VaultKey::Kind::Keyring, Secret::fromBase64(inKeyring)});
    QVERIFY(byKeyring);
    QCOMPARE(byKeyring->records, byCode->records);
    const auto byAnother = box.open({VaultKey::Kind::RecoveryCode, *recoverySecret(createRecoveryCode())});
    QVERIFY(!byAnother);
    QCOMPARE(byAnother.error().fault, VaultFault::WrongPassphrase);
}

void TestVault::aChangedPassphraseChangesEverything()
{
    VaultBox box;
    const QString oldCode = box.create();
    QString newCode;
    Secret oldKey;
    {
        const auto session = box.session();
        QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("first")))));
        QVERIFY(session->commit(rewording(session->records(), u"a", QStringLiteral("second"))));
        auto &journal = static_cast<VaultJournal &>(session->journal());
        oldKey = journal.keyForKeyring();
        const auto changed = journal.changePassphrase(
            byPassphrase(), Secret::fromText(QStringLiteral("another one")), KeyCost::minimal());
        QVERIFY(changed);
        newCode = *changed;
        QVERIFY(session->undo()); // and it goes on with the new key
    }
    QVERIFY(newCode != oldCode);
    const VaultKey olds[] = {byPassphrase(),
                             {VaultKey::Kind::RecoveryCode, *recoverySecret(oldCode)},
                             {VaultKey::Kind::Keyring, std::move(oldKey)}};
    for (const VaultKey &old : olds) {
        const auto opened = box.open(old);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, VaultFault::WrongPassphrase);
    }
    const auto session = box.session(byPassphrase(QStringLiteral("another one")));
    QCOMPARE(session->records().find(Id<PrivateNote>::named(u"a"))->text, QStringLiteral("first"));
    QVERIFY(session->redo());
    QCOMPARE(session->records().find(Id<PrivateNote>::named(u"a"))->text, QStringLiteral("second"));
    QVERIFY(box.open({VaultKey::Kind::RecoveryCode, *recoverySecret(newCode)}));
}

void TestVault::asksForThePassphraseBeforeItChangesIt()
{
    VaultBox box;
    box.create();
    const QByteArray before = box.bytes();
    const auto opened = box.open();
    QVERIFY(opened);
    const auto changed =
        opened->journal->changePassphrase(byPassphrase(QStringLiteral("guessed")),
                                          Secret::fromText(QStringLiteral("mine now")), KeyCost::minimal());
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::Invalid);
    QCOMPARE(box.bytes(), before);
}

void TestVault::forgetsWhatIsPurged()
{
    VaultBox box;
    box.create();
    const auto session = box.session();
    QVERIFY(session->commit(adding(noteOf(u"old", canary))));
    QVERIFY(session->commit(adding(noteOf(u"new", QStringLiteral("kept")))));
    const qsizetype sizeBefore = box.bytes().size();
    PrivateChanges removal;
    removal.remove(*session->records().find(Id<PrivateNote>::named(u"old")));
    const auto purged = session->purge(removal);
    QVERIFY(purged);
    QCOMPARE(*purged, 1);
    QVERIFY(box.bytes().size() < sizeBefore);
    QCOMPARE(session->history().size(), 1);
    QVERIFY(!session->history().first().sentence.contains(canary));
    QVERIFY(session->undoSentence().isEmpty());
    // With the key in hand no frame of the file holds it.
    const auto keys = vault_format::Keys::of(static_cast<VaultJournal &>(session->journal()).keyForKeyring());
    const QByteArray file = box.bytes();
    const auto whole = vault_format::checkFile(keys, file, false);
    QVERIFY(whole);
    QVERIFY(whole->frames.size() >= 3);
    for (const vault_format::Frame &frame : whole->frames) {
        const auto content = vault_format::contentOf(keys, vault_format::vaultName(file),
                                                     QByteArrayView(file).sliced(frame.begin, frame.size));
        QVERIFY(content);
        QVERIFY(!content->contains("canary"));
    }
    QVERIFY(session->commit(adding(noteOf(u"third", QStringLiteral("goes on")))));
    QCOMPARE(session->undoSentence(), QStringLiteral("add goes on"));
}

void TestVault::isNotMadeTwice()
{
    VaultBox box;
    box.create();
    const QByteArray before = box.bytes();
    const auto again = box.store().create(rightPassphrase(), KeyCost::minimal());
    QVERIFY(!again);
    QCOMPARE(again.error().fault, VaultFault::Unavailable);
    QCOMPARE(box.bytes(), before);
}

void TestVault::secondProgramReadsOnly()
{
    VaultBox box;
    box.create();
    const auto first = box.session();
    QVERIFY(first->commit(adding(noteOf(u"a", QStringLiteral("first")))));
    const auto second = box.session();
    QVERIFY(second->isReadOnly());
    QCOMPARE(second->records(), first->records());
    QVERIFY(!second->commit(adding(noteOf(u"b", QStringLiteral("second")))));
    QVERIFY(first->commit(adding(noteOf(u"b", QStringLiteral("third")))));
}

void TestVault::fullDiskChangesNothing()
{
    VaultBox box;
    box.create();
    const auto session = box.session();
    QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("first")))));
    const PrivateRecords before = session->records();
    {
        const SmallDisk disk(rlim_t(box.bytes().size()) + 100);
        const auto refused = session->commit(adding(noteOf(u"b", QString(20000, u'x'))));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
        QCOMPARE(session->records(), before);
    }
    QCOMPARE(box.open()->records, before);
    QVERIFY(session->commit(adding(noteOf(u"c", QStringLiteral("second")))));
    const PrivateRecords after = session->records();
    QCOMPARE(box.open()->records, after);
    QVERIFY(box.open()->notes.isEmpty());
}

/// A change is bytes behind the end, then one head. Every moment of that is put together from the files
/// before and after: so many of the new bytes with the heads of before, and all of them with the head of
/// after.
void TestVault::everyCrashLeavesTheStateBeforeOrAfter()
{
    VaultBox box;
    box.create();
    {
        const auto session = box.session();
        QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("first")))));
    }
    const QByteArray before = box.bytes();
    const PrivateRecords old = box.records();
    QVERIFY(box.session()->commit(adding(noteOf(u"b", QStringLiteral("second")))));
    const QByteArray after = box.bytes();
    for (qsizetype size = before.size(); size <= after.size(); ++size) {
        box.put(before + after.sliced(before.size(), size - before.size()));
        const auto opened = box.open();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().error.message));
        QCOMPARE(opened->records, old);
        QCOMPARE(opened->notes.size(), size == before.size() ? 0 : 1);
    }
    // Zeros where the disk had promised bytes.
    box.put(before + QByteArray(after.size() - before.size(), '\0'));
    QCOMPARE(box.records(), old);
    // What comes next takes the place of the unfinished change.
    QVERIFY(box.session()->commit(adding(noteOf(u"c", QStringLiteral("third")))));
    const auto opened = box.open();
    QVERIFY(opened);
    QVERIFY(opened->notes.isEmpty());
    QCOMPARE(opened->records.rows<PrivateNote>().size(), size_t(2));
}

void TestVault::shrinksWhenMuchOfItIsOutdated()
{
    VaultBox box;
    box.create();
    PrivateRecords records;
    QList<JournalEntry> history;
    {
        const auto session = box.session();
        QVERIFY(session->commit(adding(noteOf(u"a", QString(50000, u'a')))));
        for (int i = 0; i < 60; ++i)
            QVERIFY(
                session->commit(rewording(session->records(), u"a", QString(50000, QChar(u'b' + i % 20)))));
        records = session->records();
        history = session->history();
    }
    // Change sets are not outdated; only the records that they have replaced are. Undo works to the first.
    const qsizetype before = box.bytes().size();
    const auto session = box.session();
    QCOMPARE(session->records(), records);
    QCOMPARE(session->history(), history);
    QVERIFY(box.bytes().size() < before * 3 / 4);
    for (int i = 0; i < 61; ++i)
        QVERIFY(session->undo());
    QVERIFY(session->records().rows<PrivateNote>().isEmpty());
}

void TestVault::liesBesideItsWorkspace()
{
    QCOMPARE(vaultPathOf(QStringLiteral("/a/Orders.fairlead")), QStringLiteral("/a/Orders.fairlead-vault"));
    QCOMPARE(vaultPathOf(QStringLiteral("/a/Orders")), QStringLiteral("/a/Orders.fairlead-vault"));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
