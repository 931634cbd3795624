// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/reports/page_layout.h"

namespace fairlead {

/// The document as a PDF: vector text and charts, embedded fonts, bookmarks, links from the contents,
/// each table attached as CSV for those who cannot read the pages. The same document gives the same bytes.
/// Qt 6.4 writes no tagged PDF.
Result<QByteArray> pdfBytes(const ReportDocument &document, Paper paper);

/// Writes the PDF beside its final place and moves it there; on failure the old file stays as it was.
/// Returns the number of pages. Error::Unavailable where the file cannot be written.
Result<int> writePdf(const ReportDocument &document, const QString &path, Paper paper);

} // namespace fairlead
