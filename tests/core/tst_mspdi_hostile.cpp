// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mspdi_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fairlead;

namespace {

Result<MspdiProject> read(const QByteArray &xml, const ReadLimits &limits = {})
{
    NoProgress progress;
    return readMspdi(xml, limits, progress);
}

QString message(const Result<MspdiProject> &result)
{
    return result ? QStringLiteral("read") : result.error().message;
}

const QByteArray small =
    "<?xml version=\"1.0\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\">\n<Tasks>\n"
    "<Task><UID>1</UID><Name>A &amp; B</Name><Start>2026-01-05T08:00:00</Start></Task>\n"
    "<Task><UID>2</UID><PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink></Task>\n"
    "</Tasks>\n</Project>\n";

class StopAt final : public Progress {
public:
    bool advance(double) override { return false; }
};

} // namespace

class TestMspdiHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithALine_data();
    void refusesWithALine();
    void refusesEveryTruncation();
    void notesWhatIsNotStrict();
    void survivesChangedBytes();
    void refusesDeepNesting();
    void refusesOneEndlessText();
    void refusesAMillionAttributes();
    void refusesTooLargeAFile();
    void readsAHundredThousandTasks();
    void stopsWhenAsked();
};

void TestMspdiHostile::refusesWithALine_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("says");
    const auto inTask = [](const QByteArray &element) {
        return QByteArray(small).replace("<UID>2</UID>", QByteArray("<UID>2</UID>" + element));
    };
    QTest::newRow("empty") << QByteArray() << QStringLiteral("<Project> was expected");
    QTest::newRow("another root") << QByteArray("<html><body/></html>")
                                  << QStringLiteral("root element is <html>");
    QTest::newRow("a DTD") << QByteArray(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\">]>\n<Project>&lol;</Project>")
                           << QStringLiteral("Line 2: the file has a document type");
    QTest::newRow("a DTD after a comment") << QByteArray("<!-- <Project> -->\n\n<!DOCTYPE x><Project/>")
                                           << QStringLiteral("Line 3: the file has a document type");
    QTest::newRow("an unknown entity")
        << QByteArray("<Project><Name>&lol;</Name></Project>") << QStringLiteral("Line 1");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and so on") << QStringLiteral("Excel workbook");
    QTest::newRow("an mpp file") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringLiteral(".mpp");
    QTest::newRow("a UID of words") << QByteArray(small).replace("<UID>2<", "<UID>two<")
                                    << QStringLiteral("Line 5: UID is “two”");
    QTest::newRow("a UID of 64 bits")
        << QByteArray(small).replace("<UID>2<", "<UID>9223372036854775807<") << QStringLiteral("Line 5");
    QTest::newRow("a UID beyond 64 bits")
        << QByteArray(small).replace("<UID>2<", "<UID>99999999999999999999999<") << QStringLiteral("Line 5");
    QTest::newRow("a link type") << QByteArray(small).replace("</PredecessorUID>",
                                                              "</PredecessorUID><Type>7</Type>")
                                 << QStringLiteral("a number from 0 to 3");
    QTest::newRow("year 9999") << inTask("<Start>9999-01-01T00:00:00</Start>")
                               << QStringLiteral("between 1990 and 2100");
    QTest::newRow("31 February") << inTask("<Start>2026-02-31T00:00:00</Start>")
                                 << QStringLiteral("Line 5: Start is");
    QTest::newRow("a lag too long") << QByteArray(small).replace(
        "</PredecessorUID>", "</PredecessorUID><LinkLag>99999999999999</LinkLag>")
                                    << QStringLiteral("Line 5: LinkLag");
    QTest::newRow("a tag not closed") << QByteArray(small).replace("</Name>", "") << QStringLiteral("Line 4");
    QTest::newRow("a second root") << (small + "<Project/>") << QStringLiteral("Line");
}

void TestMspdiHostile::refusesWithALine()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, says);
    const auto result = read(xml);
    if (QLatin1String(QTest::currentDataTag()) == QLatin1String("a second root")) {
        QVERIFY(result.has_value()); // what stands behind the project is none of ours
        return;
    }
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Malformed);
    QVERIFY2(message(result).contains(says), qPrintable(message(result)));
}

void TestMspdiHostile::refusesEveryTruncation()
{
    const qsizetype whole = small.lastIndexOf('>') + 1;
    QVERIFY(read(small.left(whole)).has_value());
    for (qsizetype size = 0; size < whole; ++size) {
        const auto result = read(small.left(size));
        QVERIFY2(!result, qPrintable(QString::number(size)));
        QVERIFY2(message(result).contains(QStringLiteral("expected")), qPrintable(message(result)));
    }
}

void TestMspdiHostile::notesWhatIsNotStrict()
{
    const auto result =
        read(QByteArray(small).replace("<UID>2</UID>",
                                       "<UID>2</UID><Priority>high</Priority><Deadline>9999-12-31T00:00:00</"
                                       "Deadline><TotalSlack>1e400</TotalSlack>"));
    QVERIFY2(result, qPrintable(message(result)));
    QCOMPARE(result->tasks[1].priority, 500);
    QVERIFY(!result->tasks[1].deadline.isValid());
    QVERIFY(!result->tasks[1].totalSlack);
    QCOMPARE(result->notes.size(), 3);
    QCOMPARE(result->notes[0].line, 5);
}

void TestMspdiHostile::survivesChangedBytes()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = small;
        for (quint32 changes = random.bounded(1u, 6u); changes > 0; --changes)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto result = read(bytes);
        QVERIFY(result || !result.error().message.isEmpty());
    }
}

void TestMspdiHostile::refusesDeepNesting()
{
    const auto result = read("<Project>" + QByteArray("<a>").repeated(1'000'000));
    QVERIFY(!result);
    QVERIFY2(message(result).contains(QStringLiteral("nested more than 64 deep")),
             qPrintable(message(result)));
}

void TestMspdiHostile::refusesOneEndlessText()
{
    const QByteArray endless(20 * 1024 * 1024, 'x');
    for (const QByteArray &xml :
         QList<QByteArray>{"<Project><Name>" + endless + "</Name></Project>",
                           "<Project a=\"" + endless + "\"/>", "<Project><!--" + endless + "--></Project>"}) {
        const auto result = read(xml);
        QVERIFY(!result);
        QVERIFY2(message(result).contains(QStringLiteral("longer than")), qPrintable(message(result)));
    }
    // Qt itself ends a name after 4 KB.
    QVERIFY(message(read("<Project><" + endless + "/></Project>"))
                .contains(QStringLiteral("Line 1, column 4109")));
}

void TestMspdiHostile::refusesAMillionAttributes()
{
    QByteArray xml("<Project ");
    for (int i = 0; i < 1'000'000; ++i)
        xml += "a" + QByteArray::number(i) + "='' ";
    QVERIFY2(message(read(xml + "/>")).contains(QStringLiteral("equals signs")),
             qPrintable(message(read(xml + "/>"))));
    const auto few = read(QByteArray(xml.left(xml.indexOf("a200="))) + "/>");
    QVERIFY2(message(few).contains(QStringLiteral("attributes")), qPrintable(message(few)));
}

void TestMspdiHostile::refusesTooLargeAFile()
{
    ReadLimits limits;
    limits.fileBytes = 100;
    const auto result = read(small, limits);
    QVERIFY(!result);
    QVERIFY2(message(result).contains(QStringLiteral("at most")), qPrintable(message(result)));
}

void TestMspdiHostile::readsAHundredThousandTasks()
{
    QByteArray xml("<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>");
    for (int i = 1; i <= 100'000; ++i)
        xml += "<Task><UID>" + QByteArray::number(i) + "</UID></Task>";
    xml += "</Tasks></Project>";
    const auto result = read(xml);
    QVERIFY2(result, qPrintable(message(result)));
    QCOMPARE(result->tasks.size(), 100'000);
    ReadLimits limits;
    limits.rows = 99'999;
    QVERIFY(message(read(xml, limits)).contains(QStringLiteral("more than 99999 entries")));
}

void TestMspdiHostile::stopsWhenAsked()
{
    StopAt stop;
    const QByteArray xml = "<Project><Tasks>" + QByteArray("<Task/>").repeated(20'000) + "</Tasks></Project>";
    const auto result = readMspdi(xml, {}, stop);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestMspdiHostile)
#include "tst_mspdi_hostile.moc"
