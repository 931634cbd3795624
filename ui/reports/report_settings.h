// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reports.h"
#include "ui/reports/page_style.h"

namespace fairlead {

/// The choices for one kind of report, remembered between two runs of the program.
struct ReportSettings {
    Audience audience = Audience::Team;
    ReportLanguage language = ReportLanguage::EnglishUk;
    Paper paper = Paper::A4;
    bool showCost = false;
    std::vector<SectionChoice> sections; ///< all of them, in order
    QString namePattern;                 ///< of files, without ".pdf"; see reportFileName()

    bool operator==(const ReportSettings &) const = default;
};

/// As they were left; the system's language and everything else as usual the first time.
ReportSettings readReportSettings(ReportKind kind);
void writeReportSettings(ReportKind kind, const ReportSettings &settings);

/// Where PDFs of the kind were written last, else those of any kind; empty: nowhere yet.
QString reportFolder(ReportKind kind);
void rememberReportFolder(ReportKind kind, const QString &folder);

/// "{workspace} – {report} {period} ({audience})"
QString usualNamePattern();
/// The words that a pattern may hold, in braces: workspace, report, period, scenario, audience, date.
QStringList namePatternWords();
/// The pattern with what the document says in place of its words, safe for every file system, with ".pdf".
QString reportFileName(const QString &pattern, const ReportDocument &document);
/// The pattern by which a file would be called so: what the document says becomes its word again.
QString patternOfName(const QString &fileName, const ReportDocument &document);

} // namespace fairlead
