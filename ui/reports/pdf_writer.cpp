// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pdf_writer.h"

#include "core/reports/report_text.h"
#include "ui/reports/pdf_file.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace fairlead {

namespace {

constexpr double pointsPerDot = 72.0 / page::dotsPerInch;

double fromBottom(const LaidOutReport &report, double y)
{
    return (report.size.height() - y) * pointsPerDot;
}

/// "2-1 Commitments and confidence.csv"
void attachTables(QPdfWriter &writer, const ReportDocument &document)
{
    for (const ReportSection &section : document.sections) {
        int index = 0;
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (!table || table->rows.empty())
                continue;
            const QString name =
                QStringLiteral("%1-%2 %3.csv").arg(section.number).arg(++index).arg(section.title);
            writer.addFileAttachment(name, toCsv(*table).toUtf8(), QStringLiteral("text/csv"));
        }
    }
}

Result<QByteArray> paintAll(const ReportDocument &document, const LaidOutReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(page::dotsPerInch));
    writer.setPageSize(QPageSize(report.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Fairlead"));
    attachTables(writer, document);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(
            Error::unavailable(Text::tr("The PDF could not be painted; expected a printer device of Qt.")));
    for (size_t i = 0; i < report.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, report, i);
    }
    painter.end();
    buffer.close();
    return bytes;
}

std::vector<PdfBookmark> bookmarksOf(const LaidOutReport &report)
{
    std::vector<PdfBookmark> bookmarks;
    for (const OutlineEntry &entry : report.outline)
        bookmarks.push_back({entry.title, entry.level, entry.page, fromBottom(report, entry.y)});
    return bookmarks;
}

std::vector<PdfJump> jumpsOf(const LaidOutReport &report)
{
    std::vector<PdfJump> jumps;
    for (size_t i = 0; i < report.pages.size(); ++i) {
        for (const PageLink &link : report.pages[i].links) {
            const QRectF box(link.box.left() * pointsPerDot, fromBottom(report, link.box.bottom()),
                             link.box.width() * pointsPerDot, link.box.height() * pointsPerDot);
            jumps.push_back({i, box, link.page, fromBottom(report, link.y)});
        }
    }
    return jumps;
}

} // namespace

Result<QByteArray> pdfBytes(const ReportDocument &document, Paper paper)
{
    const LaidOutReport report = layOut(document, paper);
    auto painted = paintAll(document, report);
    if (!painted)
        return fail(painted.error());
    auto file = PdfFile::read(*painted);
    if (!file)
        return fail(file.error());
    const QDateTime epoch(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    file->setCreated(document.generatedAt.isValid() ? document.generatedAt : epoch);
    file->addBookmarks(bookmarksOf(report));
    file->addJumps(jumpsOf(report));
    return file->write();
}

Result<int> writePdf(const ReportDocument &document, const QString &path, Paper paper)
{
    const auto bytes = pdfBytes(document, paper);
    if (!bytes)
        return fail(bytes.error());
    QSaveFile file(path);
    const auto isOpen = [&] {
        // What comes from the vault is for its owner before the first byte of it is in the file.
        return file.open(QIODevice::WriteOnly)
            && (!document.isPrivate || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    };
    if (!isOpen() || file.write(*bytes) != bytes->size() || !file.commit()) {
        return fail(Error::unavailable(
            Text::tr("“%1” could not be written: %2. The file that was there is unchanged.")
                .arg(path, file.errorString())));
    }
    const auto read = PdfFile::read(*bytes);
    return read ? Result<int>(int(read->pageCount())) : fail(read.error());
}

} // namespace fairlead
