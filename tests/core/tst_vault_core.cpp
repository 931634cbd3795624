// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_data.h"
#include "core/vault/edit_order.h"
#include "core/vault/passphrase_strength.h"
#include "core/vault/recovery_code.h"
#include "core/vault/retention.h"
#include "core/vault/sealing.h"
#include "core/workspace/journal_note.h"
#include "tests/support/private_sketch.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace fairlead;

namespace {

// What is private cannot stand in a change of the workspace, nor the other way round.
static_assert(std::is_constructible_v<PrivateKinds::AnyEdit, Edit<OneOnOne>>);
static_assert(!std::is_constructible_v<RowKinds::AnyEdit, Edit<OneOnOne>>);
static_assert(!std::is_constructible_v<PrivateKinds::AnyEdit, Edit<Item>>);

std::unique_ptr<PrivateSession> sessionOn(const Session &workspace)
{
    return std::make_unique<PrivateSession>(PrivateRecords(), std::make_unique<MemoryPrivateJournal>(),
                                            QList<JournalEntry>(), workspace, privateNow);
}

/// How often the bytes, xored with 0x5a so that the search does not find itself, occur in this process's
/// memory that may be read.
int occurrencesInMemory(const QByteArray &masked)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    std::vector<char> bytes;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() < 2 || !parts[1].startsWith("rw"))
            continue;
        const qint64 begin = parts[0].split('-')[0].toLongLong(nullptr, 16);
        const qint64 end = parts[0].split('-')[1].toLongLong(nullptr, 16);
        if (end - begin > (qint64(1) << 30))
            continue; // terabytes that a sanitizer keeps its notes in
        constexpr qint64 block = 1 << 16;
        for (qint64 at = begin; at < end; at += block) {
            bytes.resize(size_t(std::min(block + masked.size(), end - at)));
            if (!memory.seek(at) || memory.read(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
                continue;
            // Masks what was read where it lies, so that no copy of the key is made here.
            for (char &byte : bytes)
                byte = char(byte ^ 0x5a);
            const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
            for (qsizetype hit = view.indexOf(masked); hit >= 0 && hit < block;
                 hit = view.indexOf(masked, hit + 1))
                ++found;
            std::fill(bytes.begin(), bytes.end(), '\0');
        }
    }
    return found;
}

} // namespace

class TestVaultCore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // crypto
    void sealsAndUnseals();
    void refusesWhatIsNotAsItWas();
    void lengthsTellLittle();
    void keysDependOnSaltCostAndPassphrase();
    void secretsAreWipedWhenTheyGo();
    void secretsLieInLockedMemory();
    void composedAndDecomposedPassphrasesAreTheSame();
    void recoveryCodeSurvivesHandwriting();
    void recoveryCodeNoticesASlip();
    void passphrasesAreGuessedAt_data();
    void passphrasesAreGuessedAt();
    // changes
    void privateRowsHaveNoPlaceInAWorkspace();
    void refusesWhatRefersToNobody();
    void keepsWhatRefersToSomebodyWhoIsGone();
    void undoAndRedoAreItsOwn();
    void undoPassesOverNotes();
    void jsonAndBack();
    // retention
    void findsWhatIsDue();
    void findsWhatIsDueOfLeavers();
    void showsOneRecordWithItsPerson();
    void stepsAreThoseOfTheHistory();
    void takesBackWhatWasDoneLaterInEither();
    void doesNothingAgainOnTopOfALaterEdit();
    void sameTimesGoByTheOrderInWhichTheyCame();
    void purgesWithAllThatRefersToIt();
    void purgeOnlyRemoves();
    void findsAllAboutOnePerson();
};

void TestVaultCore::sealsAndUnseals()
{
    const Secret key = Secret::random(32);
    for (const qsizetype size : {0, 1, 63, 64, 65, 5000}) {
        const QByteArray plain(size, 'p');
        const QByteArray sealed = sealing::sealed(key, plain, "about");
        QCOMPARE(sealed.size(), sealing::sealedSize(size));
        QCOMPARE(sealing::unsealed(key, sealed, "about"), plain);
        QVERIFY(sealing::sealed(key, plain, "about") != sealed); // no nonce comes twice
    }
}

void TestVaultCore::refusesWhatIsNotAsItWas()
{
    const Secret key = Secret::random(32);
    const QByteArray sealed = sealing::sealed(key, "plain", "about");
    QVERIFY(!sealing::unsealed(Secret::random(32), sealed, "about"));
    QVERIFY(!sealing::unsealed(key, sealed, "abouT"));
    QVERIFY(!sealing::unsealed(key, sealed.chopped(1), "about"));
    QVERIFY(!sealing::unsealed(key, {}, "about"));
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray flipped = sealed;
        flipped[bit / 8] = char(uchar(flipped.at(bit / 8)) ^ (1u << (bit % 8)));
        QVERIFY(!sealing::unsealed(key, flipped, "about"));
    }
}

void TestVaultCore::lengthsTellLittle()
{
    QCOMPARE(sealing::sealedSize(3), sealing::sealedSize(60));
    QVERIFY(sealing::sealedSize(60) < sealing::sealedSize(70));
}

void TestVaultCore::keysDependOnSaltCostAndPassphrase()
{
    const Secret passphrase = Secret::fromText(QStringLiteral("pass"));
    const auto key = [&](const Secret &secret, const QByteArray &salt, KeyCost cost) {
        return Secret(sealing::keyFrom(secret, salt, cost)).toBase64();
    };
    const QByteArray salt(16, 's');
    const KeyCost least = KeyCost::minimal();
    const QString first = key(passphrase, salt, least);
    QCOMPARE(key(passphrase, salt, least), first);
    QVERIFY(key(passphrase, QByteArray(16, 't'), least) != first);
    QVERIFY(key(Secret::fromText(QStringLiteral("pasS")), salt, least) != first);
    QVERIFY(key(passphrase, salt, {least.passes + 1, least.bytes}) != first);
    QVERIFY(KeyCost::interactive().bytes >= 64 * 1024 * 1024);
    QVERIFY(KeyCost::interactive().passes >= 2);
}

void TestVaultCore::secretsAreWipedWhenTheyGo()
{
    QByteArray masked;
    {
        const Secret key = Secret::random(32);
        for (const unsigned char byte : key.bytes())
            masked.append(char(byte ^ 0x5a));
        QByteArray inTheOpen = QByteArray::fromRawData(reinterpret_cast<const char *>(key.data()), 32);
        inTheOpen.detach(); // so that the search is known to find something
        const int found = occurrencesInMemory(masked);
        if (found < 0)
            QSKIP("this machine does not let a process read its own memory");
        QVERIFY2(found >= 1, "the search for the key finds nothing even while it is there");
        sealing::wipe(inTheOpen);
    }
    QCOMPARE(occurrencesInMemory(masked), 0);
}

void TestVaultCore::secretsLieInLockedMemory()
{
    const auto lockedKilobytes = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmLck:"))
                return line.mid(6).trimmed().split(' ').first().toInt();
        }
        return -1;
    };
    const int before = lockedKilobytes();
    if (before < 0)
        QSKIP("this system does not tell how much memory is locked");
    {
        const Secret key = Secret::random(32);
        if (lockedKilobytes() == before)
            QSKIP("this process may lock no memory (RLIMIT_MEMLOCK)");
        QVERIFY(lockedKilobytes() > before);
    }
    QCOMPARE(lockedKilobytes(), before);
}

void TestVaultCore::composedAndDecomposedPassphrasesAreTheSame()
{
    QCOMPARE(Secret::fromText(QString::fromUtf8("gr\xC3\xBCn")).toBase64(),
             Secret::fromText(QString::fromUtf8("gru\xCC\x88n")).toBase64());
}

void TestVaultCore::recoveryCodeSurvivesHandwriting()
{
    for (int i = 0; i < 50; ++i) {
        const QString code = createRecoveryCode();
        QCOMPARE(code.size(), 7 * 4 + 6);
        QString typed = code.toLower();
        typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
        const auto secret = recoverySecret(typed);
        QVERIFY2(secret, qPrintable(code));
        QCOMPARE(secret->toBase64(), recoverySecret(code)->toBase64());
    }
    QVERIFY(createRecoveryCode() != createRecoveryCode());
}

void TestVaultCore::recoveryCodeNoticesASlip()
{
    const QString code = createRecoveryCode();
    QVERIFY(!recoverySecret(code.chopped(1)));
    QVERIFY(!recoverySecret(code + u'7'));
    QVERIFY(!recoverySecret(QString(code).replace(6, 1, u'?')));
    int accepted = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code.at(i) == u'-')
            continue;
        for (const char other : {'2', '9', 'Q', 'Z'}) {
            const QString slip = QString(code).replace(i, 1, QLatin1Char(other));
            accepted += slip != code && recoverySecret(slip).has_value();
        }
    }
    QVERIFY2(accepted <= 1, qPrintable(QString::number(accepted))); // 12 bits of check: 1 in 4096
}

void TestVaultCore::passphrasesAreGuessedAt_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<PassphraseStrength>("strength");
    const auto row = [](const char *text, PassphraseStrength strength) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << strength;
    };
    row("", PassphraseStrength::TooShort);
    row("x7$kQ2!", PassphraseStrength::TooShort);
    row("password", PassphraseStrength::Weak);
    row("Password2026", PassphraseStrength::Weak);
    row("aaaaaaaaaaaaaaaaaaaa", PassphraseStrength::Weak);
    row("qwertyuiop1234567890", PassphraseStrength::Weak);
    row("abcabcabcabcabcabc", PassphraseStrength::Weak);
    row("Marlowe Quay 2026", PassphraseStrength::Weak);
    row("correct horse battery", PassphraseStrength::Weak);
    row("correct horse battery staple", PassphraseStrength::Fair);
    row("x7$kQ2!mZ9", PassphraseStrength::Fair);
    row("seven quiet herons stand around marshes", PassphraseStrength::Strong);
    row("x7$kQ2!mZ9#vR4pL", PassphraseStrength::Strong);
}

void TestVaultCore::passphrasesAreGuessedAt()
{
    QFETCH(QString, passphrase);
    QFETCH(PassphraseStrength, strength);
    const PassphraseHint hint =
        passphraseHint(passphrase, {QStringLiteral("Marlowe"), QStringLiteral("Quay")});
    QVERIFY2(hint.strength == strength, qPrintable(QStringLiteral("%1 bits").arg(hint.bits)));
    QVERIFY(!hint.words.isEmpty());
}

void TestVaultCore::privateRowsHaveNoPlaceInAWorkspace()
{
    static_assert(!KindOf<PrivateNote, RowKinds>);
    static_assert(!KindOf<Person, PrivateKinds>);
    PrivateKinds::all([]<class Row>() {
        static_assert(!KindOf<Row, RowKinds>, "a private kind must not be a kind of the workspace");
    });
    // and no row of the workspace refers to one of them (model.md 2.5, 8)
    RowKinds::all([]<class Row>() {
        for (const Field<Row> &field : Row::fields()) {
            if (field.reference)
                QVERIFY(!PrivateKinds::withTable(QLatin1String(field.reference), []<class>() { }));
        }
    });
}

void TestVaultCore::refusesWhatRefersToNobody()
{
    const auto workspace = workspaceOfTwo();
    const auto session = sessionOn(*workspace);
    QSignalSpy refused(session.get(), &PrivateSession::refused);
    QVERIFY(!session->commit(adding(noteOf(u"a", QStringLiteral("text"), u"P9"))));
    PrivateNote empty = noteOf(u"b", QString());
    QVERIFY(!session->commit(adding(empty)));
    QCOMPARE(refused.count(), 2);
    QVERIFY(session->history().isEmpty());
    QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("text"), u"P2"))));
}

void TestVaultCore::keepsWhatRefersToSomebodyWhoIsGone()
{
    const auto workspace = workspaceOfTwo();
    const auto session = sessionOn(*workspace);
    QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("text")))));
    ChangeSet goes;
    goes.sentence = QStringLiteral("remove P1");
    goes.remove(*workspace->workspace().find(Id<Person>::named(u"P1")));
    QVERIFY(workspace->commit(goes)); // nothing private keeps a row of the workspace
    QVERIFY(session->commit(rewording(session->records(), u"a", QStringLiteral("more"))));
}

void TestVaultCore::undoAndRedoAreItsOwn()
{
    const auto workspace = workspaceOfTwo();
    const auto session = sessionOn(*workspace);
    QSignalSpy changed(session.get(), &PrivateSession::changed);
    QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("one")))));
    QVERIFY(session->commit(rewording(session->records(), u"a", QStringLiteral("two"))));
    QVERIFY(session->undo());
    QCOMPARE(session->records().find(Id<PrivateNote>::named(u"a"))->text, QStringLiteral("one"));
    QVERIFY(session->redo());
    QCOMPARE(session->records().find(Id<PrivateNote>::named(u"a"))->text, QStringLiteral("two"));
    QVERIFY(session->undo());
    QVERIFY(session->undo());
    QVERIFY(session->records().rows<PrivateNote>().isEmpty());
    QCOMPARE(changed.count(), 6);
    QCOMPARE(session->history().size(), 6);
    QCOMPARE(workspace->history().size(), 0);
    QVERIFY(workspace->undoSentence().isEmpty());
}

void TestVaultCore::undoPassesOverNotes()
{
    const auto workspace = workspaceOfTwo();
    const auto session = sessionOn(*workspace);
    QVERIFY(session->note(QStringLiteral("given to P1")));
    QVERIFY(session->undoSentence().isEmpty());
    QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("one")))));
    QVERIFY(session->commit(rewording(session->records(), u"a", QStringLiteral("two"))));
    QVERIFY(session->undo());
    QVERIFY(session->note(QStringLiteral("given to P2")));
    QCOMPARE(session->undoSentence(), QStringLiteral("add one"));
    QCOMPARE(session->redoSentence(), QStringLiteral("reword"));
    QVERIFY(session->redo());
    QVERIFY(session->undo());
    QVERIFY(session->undo());
    QVERIFY(session->undoSentence().isEmpty());
    QVERIFY(session->records().rows<PrivateNote>().isEmpty());
    QStringList sentences;
    for (const JournalEntry &entry : session->history())
        sentences << entry.sentence;
    QCOMPARE(sentences.count(QStringLiteral("given to P1")), 1);
    QCOMPARE(sentences.count(QStringLiteral("given to P2")), 1);
    QCOMPARE(workspace->history().size(), 0);
}

void TestVaultCore::jsonAndBack()
{
    PrivateChanges changes = adding(noteOf(u"a", QStringLiteral("ü \"q\"\n")));
    changes.replace(noteOf(u"b", QStringLiteral("x")), noteOf(u"b", QStringLiteral("y")));
    changes.remove(noteOf(u"c", QStringLiteral("z")));
    const auto back = privateChangesFromJson(toJson(changes));
    QVERIFY(back);
    QCOMPARE(toJson(*back), toJson(changes));
    QCOMPARE(back->edits.size(), size_t(3));
    QVERIFY(!privateChangesFromJson("{\"edits\":[{\"table\":\"person\",\"after\":{}}]}"));
}

void TestVaultCore::findsWhatIsDue()
{
    const auto workspace = workspaceOfTwo();
    PrivateRecords records;
    records.rows<PrivateNote>().insert(noteOf(u"old", QStringLiteral("old"), u"P1", QDate(2023, 12, 31)));
    records.rows<PrivateNote>().insert(noteOf(u"edge", QStringLiteral("edge"), u"P1", QDate(2024, 1, 5)));
    records.rows<PrivateNote>().insert(noteOf(u"new", QStringLiteral("new"), u"P1", QDate(2024, 1, 6)));
    PerformanceConcern open;
    open.id = Id<PerformanceConcern>::named(u"open");
    open.person = Id<Person>::named(u"P1");
    open.on = QDate(2020, 1, 1);
    records.rows<PerformanceConcern>().insert(open);
    const auto due = dueForPurge(records, workspace->workspace(), QDate(2026, 1, 5));
    QCOMPARE(due.size(), size_t(2));
    QCOMPARE(due[0].caption, QStringLiteral("old"));
    QCOMPARE(due[0].due, QDate(2025, 12, 31));
    QCOMPARE(due[1].caption, QStringLiteral("edge"));
    QVERIFY(!due[0].hasLeft);
    QCOMPARE(due[0].since, QDate(2023, 12, 31));
    QCOMPARE(due[0].months, PrivateNote::monthsKept);
    QCOMPARE(nextPurgeAfter(records, workspace->workspace(), QDate(2026, 1, 5)), QDate(2026, 1, 6));
    // The concern is open: nobody knows yet when it will be due.
    QVERIFY(!nextPurgeAfter(records, workspace->workspace(), QDate(2026, 1, 6)).isValid());
}

void TestVaultCore::findsWhatIsDueOfLeavers()
{
    Workspace workspace;
    Person gone = somebody(u"P1");
    gone.end = QDate(2025, 6, 30);
    workspace.rows<Person>().insert(gone);
    PrivateRecords records;
    records.rows<PrivateNote>().insert(noteOf(u"a", QStringLiteral("text")));
    QVERIFY(dueForPurge(records, workspace, QDate(2025, 12, 29)).empty());
    const auto due = dueForPurge(records, workspace, QDate(2025, 12, 30));
    QCOMPARE(due.size(), size_t(1));
    QVERIFY(due[0].hasLeft);
    QCOMPARE(due[0].about, gone.id);
    QCOMPARE(due[0].since, gone.end);
    QCOMPARE(due[0].months, monthsKeptOfLeavers);
    QCOMPARE(nextPurgeAfter(records, workspace, QDate(2025, 12, 29)), QDate(2025, 12, 30));
}

void TestVaultCore::showsOneRecordWithItsPerson()
{
    const auto workspace = workspaceOfTwo();
    PrivateRecords records;
    records.rows<PrivateNote>().insert(noteOf(u"a", QStringLiteral("said so")));
    const auto shown = privateRecord(workspace->workspace(), records, QLatin1String(PrivateNote::table),
                                     Id<PrivateNote>::named(u"a").uuid());
    QVERIFY(shown);
    const auto has = [&shown](const QString &value) {
        return std::ranges::any_of(shown->fields, [&](const auto &field) { return field.second == value; });
    };
    QVERIFY(has(QStringLiteral("P1")));
    QVERIFY(has(QStringLiteral("said so")));
    QVERIFY(!privateRecord(workspace->workspace(), records, QLatin1String(PrivateNote::table),
                           Id<PrivateNote>::named(u"b").uuid()));
    QVERIFY(!privateRecord(workspace->workspace(), records, QLatin1String("item"),
                           Id<PrivateNote>::named(u"a").uuid()));
}

namespace {

/// A clock that goes on by a minute with every entry.
JournalEntry entryAt(qint64 seq, int minute, EntryKind kind = EntryKind::Do, qint64 target = 0)
{
    return {seq, privateNow().addSecs(60 * minute), {}, QStringLiteral("entry %1").arg(seq), kind, target};
}

} // namespace

/// The same answers as the history of one journal, after any sequence of edits, undos and redos.
void TestVaultCore::stepsAreThoseOfTheHistory()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        quint32 state = seed;
        QList<JournalEntry> entries;
        History history;
        for (int at = 1; at <= 30; ++at) {
            state = state * 1664525U + 1013904223U;
            JournalEntry entry = entryAt(at, at);
            const quint32 what = (state >> 16) % 8;
            if (what < 3 && history.undoTarget() > 0)
                entry = entryAt(at, at, EntryKind::Undo, history.undoTarget());
            else if (what < 5 && history.redoTarget() > 0)
                entry = entryAt(at, at, EntryKind::Redo, history.redoTarget());
            else if (what == 7)
                entry.target = entry.seq; // a purge
            else if (what == 6)
                entry.target = noteTarget;
            entries.append(entry);
            history.remember(entry);
            QCOMPARE(undoStep(entries).sentence, history.undoSentence());
            QCOMPARE(redoStep(entries).sentence, history.redoSentence());
        }
    }
}

void TestVaultCore::takesBackWhatWasDoneLaterInEither()
{
    using Of = EditOrder::Of;
    const EditOrder order;
    QCOMPARE(order.undoes({}, {}), Of::None);
    QCOMPARE(order.redoes({}, {}), Of::None);
    QList<JournalEntry> shared{entryAt(1, 1), entryAt(2, 3)};
    QList<JournalEntry> own{entryAt(1, 2)};
    QCOMPARE(order.undoes(shared, own), Of::Workspace);
    shared.append(entryAt(3, 4, EntryKind::Undo, 2));
    QCOMPARE(order.undoes(shared, own), Of::Vault);
    own.append(entryAt(2, 5, EntryKind::Undo, 1));
    QCOMPARE(order.undoes(shared, own), Of::Workspace);
    // Done again in the opposite order.
    QCOMPARE(order.redoes(shared, own), Of::Vault);
    own.append(entryAt(3, 6, EntryKind::Redo, 1));
    QCOMPARE(order.redoes(shared, own), Of::Workspace);
    shared.append(entryAt(4, 7, EntryKind::Redo, 2));
    QCOMPARE(order.redoes(shared, own), Of::None);
    QCOMPARE(order.undoes(shared, own), Of::Workspace); // what was done again last goes first
}

void TestVaultCore::doesNothingAgainOnTopOfALaterEdit()
{
    using Of = EditOrder::Of;
    const EditOrder order;
    const QList<JournalEntry> own{entryAt(1, 1), entryAt(2, 2, EntryKind::Undo, 1)};
    QCOMPARE(order.redoes({}, own), Of::Vault);
    QCOMPARE(order.redoes({entryAt(1, 1)}, own), Of::Vault);
    QCOMPARE(order.redoes({entryAt(1, 3)}, own), Of::None);
    const QList<JournalEntry> shared{entryAt(1, 1), entryAt(2, 2, EntryKind::Undo, 1)};
    QCOMPARE(order.redoes(shared, {entryAt(1, 3)}), Of::None);
}

/// A step that writes both files does so within one tick of the clock.
void TestVaultCore::sameTimesGoByTheOrderInWhichTheyCame()
{
    using Of = EditOrder::Of;
    const QList<JournalEntry> shared{entryAt(1, 1)};
    const QList<JournalEntry> own{entryAt(1, 1)};
    QCOMPARE(EditOrder().undoes(shared, own), Of::Vault);
    EditOrder order;
    order.note(Of::Vault, 1);
    order.note(Of::Workspace, 1);
    QCOMPARE(order.undoes(shared, own), Of::Workspace);
}

void TestVaultCore::purgesWithAllThatRefersToIt()
{
    const auto workspace = workspaceOfTwo();
    const auto session = sessionOn(*workspace);
    OneOnOne talk;
    talk.id = Id<OneOnOne>::named(u"t");
    talk.person = Id<Person>::named(u"P1");
    talk.on = QDate(2023, 3, 1);
    TalkingPoint point;
    point.id = Id<TalkingPoint>::named(u"p");
    point.talk = talk.id;
    point.text = QStringLiteral("point");
    point.section = QStringLiteral("Progress");
    PrivateChanges changes;
    changes.sentence = QStringLiteral("hold a 1:1");
    const auto held = session->commit(changes.add(talk).add(point));
    QVERIFY2(held, held ? "" : qPrintable(held.error().message));
    QVERIFY(session->commit(adding(noteOf(u"kept", QStringLiteral("kept")))));
    const auto due = dueForPurge(session->records(), workspace->workspace(), QDate(2026, 1, 5));
    QCOMPARE(due.size(), size_t(1));
    const auto purged = session->purge(purgeOf(session->records(), due));
    QVERIFY2(purged, purged ? "" : qPrintable(purged.error().message));
    QCOMPARE(*purged, 2);
    QVERIFY(session->records().rows<TalkingPoint>().isEmpty());
    QCOMPARE(session->records().rows<PrivateNote>().size(), size_t(1));
    QCOMPARE(session->history().size(), 1);
    QVERIFY(session->undoSentence().isEmpty());
    QVERIFY(session->redoSentence().isEmpty());
}

void TestVaultCore::purgeOnlyRemoves()
{
    const auto workspace = workspaceOfTwo();
    const auto session = sessionOn(*workspace);
    QVERIFY(!session->purge(adding(noteOf(u"a", QStringLiteral("text")))));
    QVERIFY(session->history().isEmpty());
    const auto nothing = session->purge({});
    QVERIFY(nothing);
    QCOMPARE(*nothing, 0);
    QVERIFY(session->history().isEmpty());
}

void TestVaultCore::findsAllAboutOnePerson()
{
    PrivateRecords records;
    records.rows<PrivateNote>().insert(noteOf(u"a", QStringLiteral("mine")));
    records.rows<PrivateNote>().insert(noteOf(u"b", QStringLiteral("another's"), u"P2"));
    OneOnOne talk;
    talk.id = Id<OneOnOne>::named(u"t");
    talk.person = Id<Person>::named(u"P1");
    TalkingPoint point;
    point.id = Id<TalkingPoint>::named(u"p");
    point.talk = talk.id;
    records.rows<OneOnOne>().insert(talk);
    records.rows<TalkingPoint>().insert(point);
    QCOMPARE(recordsAbout(records, Id<Person>::named(u"P1")).size(), size_t(3));
    QCOMPARE(recordsAbout(records, Id<Person>::named(u"P2")).size(), size_t(1));
    QVERIFY(recordsAbout(records, Id<Person>()).empty());
}

QTEST_GUILESS_MAIN(TestVaultCore)
#include "tst_vault_core.moc"
