// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_command.h"

#include "ui/reports/pdf_writer.h"

namespace fairlead {

Result<QString> writeReport(const ReportRequest &request)
{
    const auto document = makeReport(request.kind, request.input);
    if (!document)
        return fail(document.error());
    const auto pages = writePdf(*document, request.path, request.paper);
    if (!pages)
        return fail(pages.error());
    QStringList left;
    for (const LeftOut &one : document->leftOut)
        left << one.what;
    const QString count = *pages == 1 ? Text::tr("1 page") : Text::tr("%1 pages").arg(*pages);
    const QString summary =
        Text::tr("%1: %2, %3 profile").arg(request.path, count, document->header.audience);
    if (left.isEmpty())
        return summary;
    return Text::tr("%1; left out: %2").arg(summary, left.join(QStringLiteral(", ")));
}

} // namespace fairlead
