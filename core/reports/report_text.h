// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

namespace fairlead {

/// The document as plain text: headings, paragraphs, and tables with columns that line up. Charts
/// become their titles and figures. For tests, for screen readers and for the clipboard.
QString toText(const ReportDocument &document);

/// One table as CSV (RFC 4180, with a header row; units in parentheses).
QString toCsv(const ReportTable &table);

} // namespace fairlead
