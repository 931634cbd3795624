// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_table.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fairlead;

namespace {

Result<CsvTable> read(const QByteArray &bytes, const ReadLimits &limits = {})
{
    NoProgress progress;
    return readCsv(bytes, limits, progress);
}

QString message(const Result<CsvTable> &result)
{
    return result ? QStringLiteral("read") : result.error().message;
}

QStringList cells(const CsvTable &table, qsizetype row)
{
    return table.row(row).cells;
}

QStringList list(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

class StopAt final : public Progress {
public:
    bool advance(double) override { return false; }
};

} // namespace

class TestCsvTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void readsQuotesAndLineEnds_data();
    void readsQuotesAndLineEnds();
    void readsEncodings_data();
    void readsEncodings();
    void keepsRepeatedHeadersInOrder();
    void keepsWiderRowsAndFillsShorterOnes();
    void takesOffTheGuardBeforeAFormula();
    void linesCountQuotedLineEnds();
    void countsEmptyRows();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void keepsNotesFew();
    void everyTruncationIsReadOrRefused();
    void survivesRandomBytes();
    void readsAHundredThousandRows();
    void stopsWhenAsked();
    void readsTheRealJiraHeader();
};

void TestCsvTable::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QStringList>("row");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',' << list("1|2");
    QTest::newRow("semicolon, decimal commas")
        << QByteArray("Key;Effort;Share\nA;1,5;0,5\nB;2,0;1,0\n") << ';' << list("A|1,5|0,5");
    QTest::newRow("tab, commas in text")
        << QByteArray("Name\tTitle\nDoe, Jane\tLead, a\nRoe, R\tDev\n") << '\t' << list("Doe, Jane|Lead, a");
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3") << '|' << list("1|2|3");
    QTest::newRow("quotes hide delimiters")
        << QByteArray("\"a;b;c\",\"d;e\"\n\"1;2\",\"3\"\n") << ',' << list("1;2|3");
    QTest::newRow("sep hint") << QByteArray("sep=;\r\na,x;b\r\n1,2;3,4\r\n") << ';' << list("1,2|3,4");
    QTest::newRow("sep hint, odd delimiter") << QByteArray("sep=^\na^b\n1^2") << '^' << list("1|2");
    QTest::newRow("one column") << QByteArray("Name\nAda\n") << ',' << list("Ada");
}

void TestCsvTable::findsTheDelimiter()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(QStringList, row);
    const auto table = read(text);
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(table->delimiter(), delimiter);
    QCOMPARE(cells(*table, 0), row);
    QVERIFY(table->notes().isEmpty());
}

void TestCsvTable::readsQuotesAndLineEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\"\",2\n") << list("say \"hi\"|2")
                                    << qsizetype(1);
    QTest::newRow("empty quotes") << QByteArray("a,b\n\"\",2\n") << list("|2") << qsizetype(1);
    QTest::newRow("only quotes") << QByteArray("a,b\n\"\"\"\",2\n") << list("\"|2") << qsizetype(1);
    QTest::newRow("quoted line ends")
        << QByteArray("a,b\r\n\"x\r\ny\rz\nw\",2\r\n3,4") << list("x\ny\nz\nw|2") << qsizetype(2);
    QTest::newRow("CR only") << QByteArray("a,b\r1,2\r3,4\r") << list("1|2") << qsizetype(2);
    QTest::newRow("blanks around quotes")
        << QByteArray("a,b\n \"x, y\" ,2\n") << list("x, y|2") << qsizetype(1);
    QTest::newRow("quote inside a cell")
        << QByteArray("a,b\n5\" pipe,2\n") << list("5\" pipe|2") << qsizetype(1);
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << list("1|2") << qsizetype(1);
    QTest::newRow("last cell empty") << QByteArray("a,b\n1,") << list("1|") << qsizetype(1);
    QTest::newRow("blank lines before") << QByteArray("\n\n a , b\n1,2") << list("1|2") << qsizetype(1);
}

void TestCsvTable::readsQuotesAndLineEnds()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, row);
    QFETCH(qsizetype, rows);
    const auto table = read(text);
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(table->header(), list("a|b"));
    QCOMPARE(table->rowCount(), rows);
    QCOMPARE(cells(*table, 0), row);
    QVERIFY(table->notes().isEmpty());
}

void TestCsvTable::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qsizetype>("notes");
    const QString text = QStringLiteral("Name,Тема\nGrüße €,x\n");
    QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8 << QStringLiteral("Grüße €")
                           << qsizetype(0);
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8())
                                     << TextEncoding::Utf8WithMark << QStringLiteral("Grüße €")
                                     << qsizetype(0);
    QTest::newRow("UTF-16LE with mark")
        << QByteArray("\xFF\xFE" + utf16(text, false)) << TextEncoding::Utf16LittleEndian
        << QStringLiteral("Grüße €") << qsizetype(0);
    QTest::newRow("UTF-16BE with mark")
        << QByteArray("\xFE\xFF" + utf16(text, true)) << TextEncoding::Utf16BigEndian
        << QStringLiteral("Grüße €") << qsizetype(0);
    QTest::newRow("UTF-16LE without mark")
        << utf16(QStringLiteral("Name,x\nGrüße,x\nmore,text\n"), false) << TextEncoding::Utf16LittleEndian
        << QStringLiteral("Grüße") << qsizetype(1);
    QTest::newRow("Windows-1252") << QByteArray("Name,x\nGr\xFC\xDF"
                                                "e \x80,x\n")
                                  << TextEncoding::Windows1252 << QStringLiteral("Grüße €") << qsizetype(1);
    QTest::newRow("UTF-8 with one bad byte")
        << QByteArray("Name,x\nGr\xC3\xBC\xC3\x9F"
                      "e \xFF,x\n")
        << TextEncoding::Utf8 << QStringLiteral("Grüße �") << qsizetype(1);
}

void TestCsvTable::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, cell);
    QFETCH(qsizetype, notes);
    const auto table = read(bytes);
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(table->encoding(), encoding);
    QCOMPARE(table->header()[0], QStringLiteral("Name"));
    QCOMPARE(cells(*table, 0)[0], cell);
    QCOMPARE(table->notes().size(), notes);
}

void TestCsvTable::keepsRepeatedHeadersInOrder()
{
    const auto table = read("Key,Labels,Sprint,labels,Inward issue link (Blocks),Labels\nA-1,x,3,y,A-2,z\n");
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(table->header().size(), 6);
    QCOMPARE(table->columns(QStringLiteral(" LABELS ")), (QList<qsizetype>{1, 3, 5}));
    QCOMPARE(cells(*table, 0), list("A-1|x|3|y|A-2|z"));
}

void TestCsvTable::keepsWiderRowsAndFillsShorterOnes()
{
    const auto table = read("a,b,c\n1,2,3,4\n1,2\n1,2,3,,\n");
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(cells(*table, 0), list("1|2|3|4"));
    QCOMPARE(cells(*table, 1), list("1|2|"));
    QCOMPARE(table->notes().size(), 2); // empty cells beyond the header are no news
    QCOMPARE(table->notes()[0].line, 2);
    QVERIFY(table->notes()[0].text.contains(QStringLiteral("has 4 cells; the header has 3")));
    QCOMPARE(table->notes()[1].line, 3);
}

void TestCsvTable::takesOffTheGuardBeforeAFormula()
{
    const auto table = read("a,b,c,d,e,f\n'=1+1,'+49,'-3,'@ada,\"'=x\",'t is\n");
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(cells(*table, 0), list("=1+1|+49|-3|@ada|=x|'t is"));
}

void TestCsvTable::linesCountQuotedLineEnds()
{
    const auto table = read("a,b\r\n\"1\r\n2\r\n3\",x\r\n\r\n4,y\r\n");
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(table->row(0).line, 2);
    QCOMPARE(table->row(1).line, 6);
}

void TestCsvTable::countsEmptyRows()
{
    const auto table = read("a,b\n,\n1,2\n,\n\"\",\n");
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->notes().value(0).text.contains(QStringLiteral("3 empty rows")));
}

void TestCsvTable::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("blank") << QByteArray("\n \n,,,\n") << QStringLiteral("empty");
    QTest::newRow("quote never closed") << QByteArray("Key,Title\n1,x\n2,\"never\nclosed\n")
                                        << QStringLiteral("Line 3, column “Title”: a quote");
    QTest::newRow("quote in the header")
        << QByteArray("Key,\"Title\n") << QStringLiteral("Line 1, column 2: a quote");
    QTest::newRow("zero bytes") << QByteArray("a,b\n1\0,2\n", 9) << QStringLiteral("Byte 6 (line 2) is zero");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04...") << QStringLiteral("Excel workbook");
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << QStringLiteral("zero");
    QTest::newRow("sign-in page") << QByteArray("\n<!DOCTYPE html><html>") << QStringLiteral("web page");
    QTest::newRow("wide header") << QByteArray(3000, ',') << QStringLiteral("more than 2000 cells");
    QTest::newRow("long cell") << ("a,b\n1," + QByteArray(2'000'000, 'x'))
                               << QStringLiteral("Line 2, column “b”: the cell is longer");
}

void TestCsvTable::saysWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto table = read(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Malformed);
    QVERIFY2(message(table).contains(says), qPrintable(message(table)));
}

void TestCsvTable::keepsNotesFew()
{
    const auto table = read("a,b\n" + QByteArray("1\n").repeated(5000));
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(table->rowCount(), 5000);
    QCOMPARE(table->notes().size(), 21);
    QVERIFY2(table->notes().last().text.contains(QStringLiteral("5000 in all")),
             qPrintable(table->notes().last().text));
}

void TestCsvTable::everyTruncationIsReadOrRefused()
{
    const QByteArray whole =
        QStringLiteral("Key;Title;\"Note\"\r\nÄ-1;\"a \"\"b\"\"\r\n c\";'=1\r\nB;;\r\n").toUtf8();
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const auto table = read(whole.left(size));
        if (!table) {
            QVERIFY2(message(table).contains(QStringLiteral("expected")), qPrintable(message(table)));
            continue;
        }
        for (qsizetype i = 0; i < table->rowCount(); ++i)
            QVERIFY(cells(*table, i).size() >= table->header().size());
    }
}

void TestCsvTable::survivesRandomBytes()
{
    QRandomGenerator random(7);
    const QByteArray likely("\"\",;\t|\r\n'=aé \xC3\xA9");
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(200); i > 0; --i)
            bytes += random.bounded(20) == 0 ? char(random.bounded(256))
                                             : likely[random.bounded(int(likely.size()))];
        const auto table = read(bytes);
        if (!table) {
            QVERIFY(!message(table).isEmpty());
            continue;
        }
        for (qsizetype i = 0; i < table->rowCount(); ++i)
            QVERIFY(cells(*table, i).size() >= table->header().size());
    }
}

void TestCsvTable::readsAHundredThousandRows()
{
    QByteArray bytes("Key,Title\n");
    for (int i = 0; i < 100'000; ++i)
        bytes += "K-" + QByteArray::number(i) + ",\"Title, of row\"\n";
    const auto table = read(bytes);
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(table->rowCount(), 100'000);
    QCOMPARE(table->row(99'999).line, 100'001);
    QCOMPARE(cells(*table, 99'999), list("K-99999|Title, of row"));
    ReadLimits limits;
    limits.rows = 99'999;
    QVERIFY(message(read(bytes, limits)).contains(QStringLiteral("more than 99999 rows")));
    limits = {};
    limits.fileBytes = 1000;
    QVERIFY(message(read(bytes, limits)).contains(QStringLiteral("at most")));
}

void TestCsvTable::stopsWhenAsked()
{
    StopAt stop;
    const auto table = readCsv("a,b\n1,2\n", {}, stop);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Cancelled);
}

void TestCsvTable::readsTheRealJiraHeader()
{
    // The comment cell carries quotes and line ends, dates are in the site's words (formats.md, 1).
    const auto table = read("Summary,Issue key,Comment,Comment,Custom field (Rank),Created\n"
                            "\"Pay, later\",FL-1,\"22/Sep/25 9:26 AM;557058:ab;He said \"\"go\"\"\n\nand "
                            "went\",,0|i001wn:,22/Sep/25 9:26 AM\n");
    QVERIFY2(table, qPrintable(message(table)));
    QCOMPARE(table->delimiter(), ',');
    QCOMPARE(table->columns(QStringLiteral("Comment")), (QList<qsizetype>{2, 3}));
    QCOMPARE(cells(*table, 0)[2], QStringLiteral("22/Sep/25 9:26 AM;557058:ab;He said \"go\"\n\nand went"));
    QCOMPARE(cells(*table, 0)[4], QStringLiteral("0|i001wn:"));
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
