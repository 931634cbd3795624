// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/compared_sample.h"
#include "text_recorder.h"
#include "ui/reports/page_layout.h"
#include "ui/reports/pdf_file.h"
#include "ui/reports/pdf_writer.h"
#include "ui/reports/report_command.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

namespace {

constexpr double slack = 2; ///< dots; a dot is a fiftieth of a millimetre

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30000);
    return process.readAllStandardOutput();
}

ReportDocument documentOf(const ReportFixture &fixture, ReportKind kind, Audience audience)
{
    return makeReport(kind, fixture.input(audience)).value_or(ReportDocument());
}

} // namespace

class ReportPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void piecesStayOnThePaperAndApart_data();
    void piecesStayOnThePaperAndApart();
    void noHeadingIsLastOnItsPage_data();
    void noHeadingIsLastOnItsPage();
    void linesFitTheirWidth();
    void contentsLeadToTheSections();
    void shortReportsHaveNoContents();
    void theDecisionSheetHasTwoPages();
    void sameDocumentGivesTheSameBytes();
    void anotherProcessWritesTheSameBytes();
    void onlyTheStampDiffers();
    void pagesDoNotDependOnTheStamp();
    void textCanBeReadFromThePages();
    void stakeholderPdfNamesNobody();
    void tableHeadersRepeat();
    void theEndOfATableStandsTogether();
    void theHeadSaysWhomTheCopyIsFor();
    void sentencesInTablesHaveRoom();
    void fontsAreEmbedded();
    void bookmarksNameTheSections();
    void aFailureLeavesTheOldFile();
    void damagedFilesAreRefused();
    void anEmptyWorkspaceMakesPages();
    void theSummarySaysWhatIsLeftOut();

private:
    QString written(const ReportDocument &document);

    ReportFixture m_sample;
    ReportFixture m_large;
    ReportFixture m_empty;
    QTemporaryDir m_folder;
    int m_next = 0;
};

void ReportPdf::initTestCase()
{
    auto sample = sampleFixture();
    auto large = largeFixture(200);
    auto empty = emptyFixture();
    QVERIFY(sample && large && empty);
    m_sample = *std::move(sample);
    m_large = *std::move(large);
    m_empty = *std::move(empty);
    QCOMPARE(m_large.workspace.rows<Item>().size(), size_t(200));
}

QString ReportPdf::written(const ReportDocument &document)
{
    const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_next));
    return writePdf(document, path, Paper::A4) ? path : QString();
}

void ReportPdf::piecesStayOnThePaperAndApart_data()
{
    QTest::addColumn<int>("fixture");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("audience");
    QTest::addColumn<int>("paper");
    const char *names[] = {"sample", "large", "empty"};
    for (int fixture = 0; fixture < 3; ++fixture) {
        for (const ReportKind kind : {ReportKind::QuarterlyPlan, ReportKind::Capacity}) {
            for (const Audience audience : {Audience::Team, Audience::Stakeholder}) {
                for (const Paper paper : {Paper::A4, Paper::Letter}) {
                    QTest::addRow("%s-%s-%s-%s", names[fixture], qPrintable(reportKey(kind)),
                                  qPrintable(audienceKey(audience)), paper == Paper::A4 ? "a4" : "letter")
                        << fixture << int(kind) << int(audience) << int(paper);
                }
            }
        }
    }
}

void ReportPdf::piecesStayOnThePaperAndApart()
{
    QFETCH(int, fixture);
    QFETCH(int, kind);
    QFETCH(int, audience);
    QFETCH(int, paper);
    const ReportFixture &of = fixture == 0 ? m_sample : fixture == 1 ? m_large : m_empty;
    const LaidOutReport report = layOut(documentOf(of, ReportKind(kind), Audience(audience)), Paper(paper));
    QVERIFY(!report.pages.empty());
    QCOMPARE(report.size, sizeOf(Paper(paper)));
    const QRectF sheet =
        QRectF(QPointF(), report.size).adjusted(page::mm(10), page::mm(7), -page::mm(10), -page::mm(6));
    for (const LaidPage &page : report.pages) {
        double bodyEnd = 0;
        for (const PagePiece &piece : page.pieces)
            QVERIFY2(sheet.contains(piece.box), "a piece leaves the sheet");
        for (size_t i = 2; i + 1 < page.pieces.size(); ++i) { // without header, footer and page number
            QVERIFY2(page.pieces[i].box.top() >= bodyEnd - slack, "two pieces overlap");
            bodyEnd = page.pieces[i].box.bottom();
        }
        QVERIFY(bodyEnd <= report.size.height() - page::mm(17));
    }
}

void ReportPdf::noHeadingIsLastOnItsPage_data()
{
    piecesStayOnThePaperAndApart_data();
}

void ReportPdf::noHeadingIsLastOnItsPage()
{
    QFETCH(int, fixture);
    QFETCH(int, kind);
    QFETCH(int, audience);
    QFETCH(int, paper);
    const ReportFixture &of = fixture == 0 ? m_sample : fixture == 1 ? m_large : m_empty;
    const LaidOutReport report = layOut(documentOf(of, ReportKind(kind), Audience(audience)), Paper(paper));
    for (const OutlineEntry &entry : report.outline) {
        int below = 0;
        const auto &pieces = report.pages[entry.page].pieces;
        for (size_t i = 2; i + 1 < pieces.size(); ++i)
            below += pieces[i].box.top() > entry.y + slack ? 1 : 0;
        QVERIFY2(below > 0, qPrintable(entry.title));
    }
}

void ReportPdf::linesFitTheirWidth()
{
    const PageStyle style;
    const QFont font = style.font(8.5);
    const double width = page::mm(20);
    const QString text =
        QString(400, u'w') + QStringLiteral(" and words after it, one of them unbelievablylongforacolumn");
    const QStringList lines = PageStyle::wrapped(text, font, width);
    QVERIFY(lines.size() > 20);
    QString joined;
    for (const QString &line : lines) {
        QVERIFY2(PageStyle::widthOf(line, font) <= width + slack, qPrintable(line));
        joined += line;
    }
    QCOMPARE(joined.remove(u' '), QString(text).remove(u' ')); // nothing is lost
}

void ReportPdf::contentsLeadToTheSections()
{
    const ReportDocument document = documentOf(m_sample, ReportKind::QuarterlyPlan, Audience::Team);
    const LaidOutReport report = layOut(document, Paper::A4);
    QVERIFY(report.pages.size() >= 4);
    QCOMPARE(report.pages.front().links.size(), document.sections.size());
    size_t section = 0;
    for (const OutlineEntry &entry : report.outline) {
        if (entry.level != 1)
            continue;
        QCOMPARE(report.pages.front().links[section].page, entry.page);
        ++section;
    }
    QCOMPARE(section, document.sections.size());
}

void ReportPdf::shortReportsHaveNoContents()
{
    ReportInput input = m_sample.input(Audience::Team);
    input.options.sections = {{QStringLiteral("headline"), true}};
    const auto document = quarterlyPlan(input);
    QVERIFY(document);
    const LaidOutReport report = layOut(*document, Paper::A4);
    QVERIFY(report.pages.size() < 4);
    QVERIFY(report.pages.front().links.empty());
}

void ReportPdf::theDecisionSheetHasTwoPages()
{
    const auto sample = comparedSample();
    QVERIFY(sample);
    for (const Audience audience : {Audience::Team, Audience::Executive}) {
        const auto document = makeReport(ReportKind::Decision, sample->input(audience));
        QVERIFY(document);
        for (const Paper paper : {Paper::A4, Paper::Letter})
            QCOMPARE(layOut(*document, paper).pages.size(), size_t(2));
    }
}

void ReportPdf::sameDocumentGivesTheSameBytes()
{
    for (const ReportKind kind : {ReportKind::QuarterlyPlan, ReportKind::Capacity}) {
        const ReportDocument document = documentOf(m_sample, kind, Audience::Team);
        const auto first = pdfBytes(document, Paper::A4);
        const auto second = pdfBytes(documentOf(m_sample, kind, Audience::Team), Paper::A4);
        QVERIFY(first && second);
        QVERIFY(first->size() > 10000);
        QVERIFY(*first == *second);
    }
}

void ReportPdf::anotherProcessWritesTheSameBytes()
{
    const auto here = pdfBytes(documentOf(m_sample, ReportKind::QuarterlyPlan, Audience::Team), Paper::A4);
    QVERIFY(here);
    for (int run = 0; run < 3; ++run) { // each with hash tables of its own
        const QString path = m_folder.filePath(QStringLiteral("process%1.pdf").arg(run));
        QCOMPARE(
            QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == *here);
    }
}

void ReportPdf::onlyTheStampDiffers()
{
    ReportDocument document = documentOf(m_sample, ReportKind::Capacity, Audience::Team);
    const auto first = pdfBytes(document, Paper::A4);
    document.generatedAt = document.generatedAt.addDays(1);
    const auto second = pdfBytes(document, Paper::A4);
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QVERIFY(first->contains("/CreationDate (D:20261116090000Z)"));
    QVERIFY(second->contains("/CreationDate (D:20261117090000Z)"));
    const auto stripped = [](QByteArray bytes) {
        bytes.replace("D:20261117090000Z", "D:20261116090000Z");
        const qsizetype id = bytes.lastIndexOf("/ID [");
        return bytes.remove(id, bytes.indexOf(']', id) - id);
    };
    QVERIFY(stripped(*first) == stripped(*second));
}

void ReportPdf::pagesDoNotDependOnTheStamp()
{
    ReportInput input = m_sample.input(Audience::Team);
    const auto first = quarterlyPlan(input);
    input.options.generatedAt = QDateTime(QDate(2031, 1, 1), QTime(23, 59), Qt::UTC);
    const auto second = quarterlyPlan(input);
    QVERIFY(first && second);
    QCOMPARE(layOut(*first, Paper::A4).pages.size(), layOut(*second, Paper::A4).pages.size());
}

void ReportPdf::textCanBeReadFromThePages()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        QSKIP("pdftotext is missing");
    const QString path = written(documentOf(m_sample, ReportKind::QuarterlyPlan, Audience::Team));
    const QString text =
        QString::fromUtf8(outputOf(tool, {QStringLiteral("-layout"), path, QStringLiteral("-")}));
    for (const QString &word :
         {QStringLiteral("Quarterly plan 2026-Q4"), QStringLiteral("Marlowe Quay"),
          QStringLiteral("R07 Checkout v2 generally available"), QStringLiteral("30 Dec"),
          QStringLiteral("Figures as of 16 Nov 2026"), QStringLiteral("snapshot r6"),
          QStringLiteral("Rui Bastos"), QStringLiteral("299.6"), QStringLiteral("What the figures mean")})
        QVERIFY2(text.contains(word) || QString(text).replace(QChar(0xa0), u' ').contains(word),
                 qPrintable(word));
}

void ReportPdf::stakeholderPdfNamesNobody()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        QSKIP("pdftotext is missing");
    for (const ReportKind kind : {ReportKind::QuarterlyPlan, ReportKind::Capacity}) {
        const QString path = written(documentOf(m_sample, kind, Audience::Stakeholder));
        const QString text = QString::fromUtf8(outputOf(tool, {path, QStringLiteral("-")}));
        QVERIFY(text.size() > 2000);
        QCOMPARE(wordsFound(text, wordsForPeople(m_sample.workspace)), QStringList());
    }
}

void ReportPdf::tableHeadersRepeat()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        QSKIP("pdftotext is missing");
    ReportInput input = m_large.input(Audience::Team);
    input.options.sections = {{QStringLiteral("items"), true}};
    const auto document = quarterlyPlan(input);
    QVERIFY(document);
    const QString path = written(*document);
    const QStringList pages =
        QString::fromUtf8(outputOf(tool, {QStringLiteral("-layout"), path, QStringLiteral("-")}))
            .split(u'\f');
    int withRows = 0;
    for (const QString &page : pages) {
        static const QRegularExpression row(QStringLiteral("\\bL\\d+ "));
        if (!page.contains(row))
            continue;
        ++withRows;
        QVERIFY2(page.contains(u"Rank") && page.contains(u"Finish"), qPrintable(page.left(300)));
    }
    QVERIFY(withRows > 3);
}

namespace {

/// A report of one table with `rows` rows and one note.
ReportDocument tableOf(int rows)
{
    ReportTable table;
    table.columns = {{QStringLiteral("Key"), {}, false, 1}, {QStringLiteral("What"), {}, false, 4}};
    for (int row = 0; row < rows; ++row) {
        const QString what = row % 3 == 0 ? QStringLiteral("two\nlines") : QStringLiteral("one line");
        table.rows.push_back({{QString::number(row), {}}, {what, {}}});
    }
    table.notes = {QStringLiteral("What the table means.")};
    ReportDocument document;
    document.title = QStringLiteral("Table");
    document.sections = {{QStringLiteral("one"), QStringLiteral("1"), QStringLiteral("One"), true, {table}}};
    return document;
}

QStringList textsOf(const LaidOutReport &report, size_t page)
{
    TextRecorder paper(report.size.toSize());
    QPainter painter(&paper);
    paintPage(painter, report, page);
    return paper.texts();
}

} // namespace

void ReportPdf::theEndOfATableStandsTogether()
{
    size_t most = 0;
    for (int rows = 1; rows < 120; ++rows) {
        const LaidOutReport report = layOut(tableOf(rows), Paper::A4);
        most = std::max(most, report.pages.size());
        const size_t last = report.pages.size() - 1;
        const QStringList texts = textsOf(report, last);
        QVERIFY2(texts.contains(QStringLiteral("What the table means.")), qPrintable(QString::number(rows)));
        QVERIFY2(texts.contains(QString::number(rows - 1)), qPrintable(QString::number(rows)));
        QVERIFY2(rows < 2 || texts.contains(QString::number(rows - 2)), qPrintable(QString::number(rows)));
    }
    QVERIFY(most > 2);
}

void ReportPdf::theHeadSaysWhomTheCopyIsFor()
{
    for (const Audience audience : {Audience::Team, Audience::Stakeholder, Audience::Executive}) {
        ReportDocument document = documentOf(m_sample, ReportKind::QuarterlyPlan, audience);
        for (const int times : {1, 6}) {
            document.header.scenario = document.header.scenario.repeated(times);
            document.header.workspace = document.header.workspace.repeated(times);
            const LaidOutReport report = layOut(document, Paper::A4);
            const QString all = textsOf(report, 1).join(u'\n');
            QVERIFY2(all.contains(document.header.audience + QStringLiteral(" profile")), qPrintable(all));
            QVERIFY2(times > 1 || all.contains(QStringLiteral("baseline ") + document.header.baseline),
                     qPrintable(all));
        }
    }
}

void ReportPdf::sentencesInTablesHaveRoom()
{
    ReportTable table = std::get<ReportTable>(tableOf(4).sections.front().blocks.front());
    const QString sentence =
        QStringLiteral("Production limits of the other side are unknown, so failover is untested at volume");
    table.columns = {{QStringLiteral("Key"), {}, false, 0.7},
                     {QStringLiteral("What may happen"), {}, false, 5}};
    for (ReportRow &row : table.rows)
        row[1].text = sentence;
    for (const char *title : {"Eintritt", "Wirkung", "Erwartungswert", "Risikowert", "Überprüfung"}) {
        table.columns.push_back({QString::fromUtf8(title), {}, true, 1});
        for (ReportRow &row : table.rows)
            row.push_back({QStringLiteral("10"), {}});
    }
    for (const char *title : {"Was wir tun", "Verantwortlich"}) {
        table.columns.push_back({QString::fromUtf8(title), {}, false, 3});
        for (ReportRow &row : table.rows)
            row.push_back({QStringLiteral("Borrow two people for eight days"), {}});
    }
    ReportDocument document = tableOf(4);
    document.sections.front().blocks = {table};
    const LaidOutReport report = layOut(document, Paper::A4);
    const QStringList texts = textsOf(report, 0);
    qsizetype lines = 0;
    for (const QString &text : texts)
        lines += !text.isEmpty() && sentence.contains(text) && text.size() > 6 ? 1 : 0;
    QVERIFY2(lines <= 4 * 5, qPrintable(texts.join(u'|'))); // at most five lines a sentence
}

void ReportPdf::fontsAreEmbedded()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
    if (tool.isEmpty())
        QSKIP("pdffonts is missing");
    const QString path = written(documentOf(m_sample, ReportKind::QuarterlyPlan, Audience::Team));
    const QStringList lines = QString::fromUtf8(outputOf(tool, {path})).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    const qsizetype column = lines[0].indexOf(u"emb");
    QVERIFY(column > 0);
    for (qsizetype i = 2; i < lines.size(); ++i)
        QCOMPARE(lines[i].mid(column, 3), QStringLiteral("yes"));
}

void ReportPdf::bookmarksNameTheSections()
{
    const auto bytes = pdfBytes(documentOf(m_sample, ReportKind::Capacity, Audience::Team), Paper::A4);
    QVERIFY(bytes);
    QVERIFY(bytes->contains("/Outlines "));
    QVERIFY(bytes->contains("/PageMode /UseOutlines"));
    QVERIFY(bytes->contains("/Subtype /Link"));
    QByteArray title("FEFF");
    for (const QChar c : QStringLiteral("By skill"))
        title += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    QVERIFY(bytes->contains(title.mid(4)));
    const auto again = PdfFile::read(*bytes); // what we write can be read the way we read
    QVERIFY(again);
    QCOMPARE(again->pageCount(),
             layOut(documentOf(m_sample, ReportKind::Capacity, Audience::Team), Paper::A4).pages.size());
}

void ReportPdf::aFailureLeavesTheOldFile()
{
    const ReportDocument document = documentOf(m_empty, ReportKind::Capacity, Audience::Team);
    const auto missing = writePdf(document, m_folder.filePath(QStringLiteral("nowhere/plan.pdf")), Paper::A4);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Unavailable);
    QVERIFY(missing.error().message.contains(u"nowhere"));
    // A folder stands where the file should go: it stays, with what is in it.
    const QString folder = m_folder.filePath(QStringLiteral("taken.pdf"));
    QVERIFY(QDir().mkpath(folder));
    QFile inside(folder + QStringLiteral("/kept"));
    QVERIFY(inside.open(QIODevice::WriteOnly));
    inside.close();
    QVERIFY(!writePdf(document, folder, Paper::A4));
    QVERIFY(QFile::exists(inside.fileName()));
}

void ReportPdf::damagedFilesAreRefused()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("startxref\n99\n%%EOF"), QByteArray("xref\n0 1\nstartxref\n0\n")}) {
        const auto file = PdfFile::read(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Malformed);
    }
    const auto good = pdfBytes(documentOf(m_empty, ReportKind::Capacity, Audience::Team), Paper::A4);
    QVERIFY(good);
    QVERIFY(!PdfFile::read(good->left(good->size() / 2)));
}

void ReportPdf::anEmptyWorkspaceMakesPages()
{
    for (const ReportKind kind : {ReportKind::QuarterlyPlan, ReportKind::Capacity}) {
        const auto pages = writePdf(documentOf(m_empty, kind, Audience::Team),
                                    m_folder.filePath(QStringLiteral("empty.pdf")), Paper::Letter);
        QVERIFY(pages);
        QVERIFY(*pages >= 2);
    }
}

void ReportPdf::theSummarySaysWhatIsLeftOut()
{
    ReportRequest request;
    request.kind = ReportKind::Capacity;
    request.path = m_folder.filePath(QStringLiteral("capacity.pdf"));
    request.input = m_sample.input(Audience::Stakeholder);
    const auto summary = writeReport(request);
    QVERIFY(summary);
    QVERIFY(summary->contains(u"Stakeholder profile; left out: Names"));
    QVERIFY(QFile::exists(request.path));
}

/// With "--write PATH" only writes the sample's plan: what another process would make of it.
int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write") {
        const auto sample = sampleFixture();
        const auto document = sample ? makeReport(ReportKind::QuarterlyPlan, sample->input(Audience::Team))
                                     : Result<ReportDocument>(fail(Error::notFound({})));
        return document && writePdf(*document, arguments.value(2), Paper::A4) ? 0 : 1;
    }
    ReportPdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_report_pdf.moc"
