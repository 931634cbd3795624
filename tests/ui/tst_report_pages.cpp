// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_fixture.h"
#include "ui/reports/page_layout.h"
#include "ui/reports/pdf_writer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

namespace {

constexpr std::array stateReports{ReportKind::Services, ReportKind::Scorecard, ReportKind::Incidents,
                                  ReportKind::IncidentReview, ReportKind::OnCall};

} // namespace

/// The reports about services, figures, incidents and on-call of the sample, as pages.
class ReportPages : public QObject {
    Q_OBJECT

    std::optional<ReportFixture> m_sample;

    ReportDocument document(ReportKind kind) const
    {
        auto made = makeReport(kind, m_sample->input(Audience::Team));
        return made ? *std::move(made) : ReportDocument();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_sample = sampleFixture();
        QVERIFY(m_sample);
    }

    /// As many as somebody reads (reports.md); more than twice what it was is a page of its own somewhere.
    void reportsStayShort()
    {
        const std::pair<ReportKind, size_t> most[] = {{ReportKind::Services, 9},
                                                      {ReportKind::Scorecard, 12},
                                                      {ReportKind::Incidents, 4},
                                                      {ReportKind::IncidentReview, 3},
                                                      {ReportKind::OnCall, 4}};
        for (const auto &[kind, pages] : most) {
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                const size_t count = layOut(document(kind), paper).pages.size();
                const size_t spare = paper == Paper::Letter ? 1 : 0; // it is 18 mm shorter
                QVERIFY2(count > 0 && count <= pages + spare,
                         qPrintable(QStringLiteral("%1: %2 pages").arg(reportKey(kind)).arg(count)));
            }
        }
    }

    void noWordIsCut()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            QSKIP("pdftotext is missing");
        QTemporaryDir folder;
        for (const ReportKind kind : stateReports) {
            const QString path = folder.filePath(reportKey(kind) + QStringLiteral(".pdf"));
            QVERIFY(writePdf(document(kind), path, Paper::A4));
            QProcess process;
            process.start(tool, {QStringLiteral("-layout"), path, QStringLiteral("-")});
            QVERIFY(process.waitForFinished());
            const QString text = QString::fromUtf8(process.readAllStandardOutput());
            QVERIFY(text.size() > 500);
            const auto at = text.indexOf(QChar(0x2026)); // "…"
            QVERIFY2(at < 0, qPrintable(reportKey(kind) + QStringLiteral(": ") + text.mid(at - 60, 61)));
        }
    }

    void piecesStayApart()
    {
        for (const ReportKind kind : stateReports) {
            const LaidOutReport report = layOut(document(kind), Paper::A4);
            for (const LaidPage &page : report.pages) {
                double bodyEnd = 0;
                for (size_t i = 2; i + 1 < page.pieces.size(); ++i) { // without header, footer and number
                    QVERIFY(page.pieces[i].box.top() >= bodyEnd - 2);
                    bodyEnd = page.pieces[i].box.bottom();
                }
            }
        }
    }
};

QTEST_MAIN(ReportPages)
#include "tst_report_pages.moc"
