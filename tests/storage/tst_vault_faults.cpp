// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_files.h"

#include <QRandomGenerator>
#include <QtTest/QtTest>

using namespace fairlead;
using vault_format::Frame;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(uchar(bytes.at(bit / 8)) ^ (1u << (bit % 8)));
    return bytes;
}

/// What opening the file says, by everything that FileVaultStore::open() does but for locks and disks.
std::optional<VaultFault> faultOf(const QByteArray &file)
{
    if (auto begins = vault_format::checkPreamble(file); !begins)
        return begins.error().fault;
    auto keys = vault_format::keysOf(file, byPassphrase());
    if (!keys)
        return keys.error().fault;
    VaultFile opened(
        VaultFile::Keep{{}, nullptr, VaultBytes(), *std::move(keys), vault_format::vaultName(file)});
    const auto content = opened.load(file, false);
    return content ? std::nullopt : std::optional(content.error().fault);
}

/// A vault whose notes a and b were written, b was reworded to a text as long, and c was added.
class WrittenBox : public VaultBox {
public:
    WrittenBox()
    {
        create();
        const auto session = this->session();
        session->commit(adding(noteOf(u"a", QStringLiteral("first")))).value();
        session->commit(adding(noteOf(u"b", QStringLiteral("second")))).value();
        session->commit(rewording(session->records(), u"b", QStringLiteral("twelve"))).value();
        session->commit(adding(noteOf(u"c", QStringLiteral("third")))).value();
        keys = vault_format::Keys::of(static_cast<VaultJournal &>(session->journal()).keyForKeyring());
        file = bytes();
        frames = vault_format::checkFile(keys, file, false)->frames;
    }
    QByteArray frame(size_t index) const { return file.sliced(frames[index].begin, frames[index].size); }

    vault_format::Keys keys;
    QByteArray file;
    std::vector<Frame> frames;
};

} // namespace

class TestVaultFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongPassphrase();
    void notAVault();
    void newerVersion();
    void truncatedAnywhere();
    void everyBitOfTheBeginning();
    void randomBitFlipsAreNeverAccepted();
    void alteredRecordIsNamed();
    void swappedRecords();
    void recordSetBackToAnOlderOne();
    void recordOfAnEarlierFileOfTheSameVault();
    void headsSetBack();
    void wholeFileSetBackIsSeenByItsWitness();
    void copyChangedElsewhereIsSeen();
    void brokenHeadOpensOnlyWhenAskedFor();
    void recordOfAnotherVault();
    void greedyCostIsRefused();
};

void TestVaultFaults::wrongPassphrase()
{
    WrittenBox box;
    const auto opened = box.open(byPassphrase(QStringLiteral("seven quiet herons stanD")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, VaultFault::WrongPassphrase);
    QCOMPARE(box.bytes(), box.file);
}

void TestVaultFaults::notAVault()
{
    VaultBox box;
    QCOMPARE(box.fault(), VaultFault::NotThere);
    box.put(QByteArray(4096, 'x'));
    QCOMPARE(box.fault(), VaultFault::NotAVault);
    box.put("SQLite format 3");
    QCOMPARE(box.fault(), VaultFault::NotAVault);
    box.put(QByteArray());
    QCOMPARE(box.fault(), VaultFault::Truncated);
}

void TestVaultFaults::newerVersion()
{
    WrittenBox box;
    QByteArray newer = box.file;
    newer[16] = 2;
    newer[40] = char(~newer.at(40)); // and the rest is not as in this version
    box.put(newer);
    QCOMPARE(box.fault(), VaultFault::TooNew);
    QCOMPARE(box.bytes(), newer);
}

void TestVaultFaults::truncatedAnywhere()
{
    WrittenBox box;
    for (qsizetype size = 0; size < box.file.size();
         size += size < vault_format::framesBegin + 300 ? 1 : 13) {
        QCOMPARE(faultOf(box.file.first(size)), VaultFault::Truncated);
    }
    const QByteArray cut = box.file.chopped(1);
    box.put(cut);
    QCOMPARE(box.fault(), VaultFault::Truncated);
    QCOMPARE(box.bytes(), cut);
}

void TestVaultFaults::everyBitOfTheBeginning()
{
    WrittenBox box;
    for (qsizetype bit = 0; bit < vault_format::framesBegin * 8; ++bit) {
        QVERIFY2(faultOf(flipped(box.file, bit)) == VaultFault::Altered,
                 qPrintable(QStringLiteral("bit %1").arg(bit)));
    }
}

void TestVaultFaults::randomBitFlipsAreNeverAccepted()
{
    WrittenBox box;
    QVERIFY(!faultOf(box.file));
    QRandomGenerator random(20260105);
    int altered = 0;
    for (int i = 0; i < 10000; ++i) {
        const QByteArray bytes = flipped(box.file, qsizetype(random.bounded(quint32(box.file.size() * 8))));
        const auto fault = faultOf(bytes);
        QVERIFY2(fault.has_value(), qPrintable(QStringLiteral("flip %1 was accepted").arg(i)));
        altered += fault == VaultFault::Altered;
        if (i % 500 == 0) { // and the whole way, with the file left as it was found
            box.put(bytes);
            QCOMPARE(box.fault(), VaultFault::Altered);
            QCOMPARE(box.bytes(), bytes);
        }
    }
    QCOMPARE(altered, 10000);
}

void TestVaultFaults::alteredRecordIsNamed()
{
    WrittenBox box;
    box.put(flipped(box.file, (box.frames[4].begin + 100) * 8));
    const auto opened = box.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, VaultFault::Altered);
    QVERIFY2(opened.error().error.message.contains(QStringLiteral("record 5")),
             qPrintable(opened.error().error.message));
}

void TestVaultFaults::swappedRecords()
{
    WrittenBox box;
    // Frames of a commit: record, entry, edits. The records of the first and the last commit change places.
    QByteArray swapped = box.file.first(box.frames[0].begin) + box.frame(9);
    for (size_t i = 1; i < 9; ++i)
        swapped += box.frame(i);
    swapped += box.frame(0);
    for (size_t i = 10; i < box.frames.size(); ++i)
        swapped += box.frame(i);
    QCOMPARE(swapped.size(), box.file.size());
    box.put(swapped);
    QCOMPARE(box.fault(), VaultFault::Swapped);
    QCOMPARE(box.bytes(), swapped);
}

void TestVaultFaults::recordSetBackToAnOlderOne()
{
    WrittenBox box;
    QCOMPARE(box.frames[6].name, box.frames[3].name); // b as it was reworded, and as it was written first
    QCOMPARE(box.frames[6].size, box.frames[3].size);
    QByteArray setBack = box.file;
    setBack.replace(box.frames[6].begin, box.frames[6].size, box.frame(3));
    box.put(setBack);
    QCOMPARE(box.fault(), VaultFault::RolledBack);
    QCOMPARE(box.bytes(), setBack);
}

/// Another file of the same vault, with the same key, has an authentic frame for the same place: that of a
/// change that was undone by putting the file back.
void TestVaultFaults::recordOfAnEarlierFileOfTheSameVault()
{
    WrittenBox box;
    QVERIFY(box.session()->commit(adding(noteOf(u"d", QStringLiteral("one way")))));
    const QByteArray oneWay = box.bytes();
    box.put(box.file);
    QVERIFY(box.session()->commit(adding(noteOf(u"d", QStringLiteral("another")))));
    QByteArray mixed = box.bytes();
    QCOMPARE(mixed.size(), oneWay.size());
    const auto frame = vault_format::frameAt(mixed, box.file.size());
    QVERIFY(frame);
    mixed.replace(frame->begin, frame->size, oneWay.sliced(frame->begin, frame->size));
    box.put(mixed);
    QCOMPARE(box.fault(), VaultFault::RolledBack);
}

void TestVaultFaults::headsSetBack()
{
    VaultBox box;
    box.create();
    const auto session = box.session();
    QVERIFY(session->commit(adding(noteOf(u"a", QStringLiteral("first")))));
    const QByteArray early = box.bytes();
    QVERIFY(session->commit(adding(noteOf(u"b", QStringLiteral("second")))));
    QVERIFY(session->commit(adding(noteOf(u"c", QStringLiteral("third")))));
    const QByteArray late = box.bytes();
    box.put(early.first(vault_format::framesBegin) + late.sliced(vault_format::framesBegin));
    QCOMPARE(box.fault(), VaultFault::RolledBack);
}

void TestVaultFaults::wholeFileSetBackIsSeenByItsWitness()
{
    WrittenBox box;
    VaultWitness seen;
    {
        const auto session = box.session();
        QVERIFY(session->commit(adding(noteOf(u"d", QStringLiteral("later")))));
        seen = witnessOf(*session);
    }
    QVERIFY(box.open(byPassphrase(), seen));
    box.put(box.file);
    QCOMPARE(box.fault(seen), VaultFault::RolledBack);
    QCOMPARE(box.bytes(), box.file);
    QVERIFY(!box.fault()); // a machine that has never seen it cannot know
    QVERIFY(box.open(byPassphrase(), seen, true));
}

void TestVaultFaults::copyChangedElsewhereIsSeen()
{
    WrittenBox box;
    VaultWitness seen;
    {
        const auto session = box.session();
        QVERIFY(session->commit(adding(noteOf(u"d", QStringLiteral("here")))));
        seen = witnessOf(*session);
    }
    box.put(box.file);
    QVERIFY(box.session()->commit(adding(noteOf(u"d", QStringLiteral("there")))));
    QCOMPARE(box.fault(seen), VaultFault::RolledBack);
}

void TestVaultFaults::brokenHeadOpensOnlyWhenAskedFor()
{
    WrittenBox box;
    const auto counter = vault_format::checkFile(box.keys, box.file, false)->head.counter;
    box.put(flipped(box.file, (vault_format::headPlace(counter) + 30) * 8));
    QCOMPARE(box.fault(), VaultFault::Altered);
    const auto opened = box.open(byPassphrase(), {}, true);
    QVERIFY(opened);
    QCOMPARE(opened->records.rows<PrivateNote>().size(), size_t(2)); // before c
}

void TestVaultFaults::recordOfAnotherVault()
{
    WrittenBox box;
    WrittenBox other;
    QByteArray mixed = box.file;
    QCOMPARE(other.frames[0].size, box.frames[0].size);
    mixed.replace(box.frames[0].begin, box.frames[0].size, other.frame(0));
    box.put(mixed);
    QCOMPARE(box.fault(), VaultFault::Altered);
}

void TestVaultFaults::greedyCostIsRefused()
{
    QVERIFY(KeyCost::interactive().isReasonable());
    QVERIFY(KeyCost::minimal().isReasonable());
    QVERIFY(!(KeyCost{1000000, 64 * 1024 * 1024}).isReasonable());
    QVERIFY(!(KeyCost{2, quint64(1) << 40}).isReasonable());
    QVERIFY(!(KeyCost{}).isReasonable());
}

QTEST_GUILESS_MAIN(TestVaultFaults)
#include "tst_vault_faults.moc"
