// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/findings_model.h"

#include "core/checks/tour.h"
#include "ui/kit/icon.h"

namespace fairlead {

namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingsModel::tr("Error");
    case Severity::Warning:
        return FindingsModel::tr("Warning");
    case Severity::Information:
        break;
    }
    return FindingsModel::tr("Information");
}

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return icon(QLatin1String("error"), Tone::Error);
    case Severity::Warning:
        return icon(QLatin1String("warning"), Tone::Warning);
    case Severity::Information:
        break;
    }
    return icon(QLatin1String("info"), Tone::Secondary);
}

QString ruleOf(const QString &code)
{
    for (const Check &check : checks()) {
        if (code == QLatin1String(check.code))
            return check.name();
    }
    return {};
}

} // namespace

QString errorsText(int count)
{
    return count == 1 ? FindingsModel::tr("1 error") : FindingsModel::tr("%1 errors").arg(count);
}

QString warningsText(int count)
{
    return count == 1 ? FindingsModel::tr("1 warning") : FindingsModel::tr("%1 warnings").arg(count);
}

QString notesText(int count)
{
    return count == 1 ? FindingsModel::tr("1 note") : FindingsModel::tr("%1 notes").arg(count);
}

FindingCounts countsOf(const std::vector<Finding> &findings)
{
    FindingCounts counts;
    for (const Finding &finding : findings) {
        int &count = finding.severity == Severity::Error ? counts.errors
            : finding.severity == Severity::Warning      ? counts.warnings
                                                         : counts.information;
        ++count;
    }
    return counts;
}

std::vector<Finding> shownFindings(const std::vector<Finding> &findings, bool isPresenting)
{
    static constexpr QLatin1String duty[] = {QLatin1String("X09"), QLatin1String("X10"),
                                             QLatin1String("X11")};
    std::vector<Finding> shown = findings;
    if (isPresenting) {
        std::erase_if(shown, [](const Finding &finding) {
            return std::ranges::find(duty, finding.code) != std::end(duty);
        });
    }
    return shown;
}

void FindingsModel::setFindings(const std::vector<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

const Finding *FindingsModel::finding(int row) const
{
    return row >= 0 && row < rowCount() ? &m_findings[size_t(row)] : nullptr;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Finding *shown = index.isValid() ? finding(index.row()) : nullptr;
    if (!shown)
        return {};
    const int step = tourStepNumber(*shown);
    if (role == Qt::DecorationRole && index.column() == Sentence)
        return step > 0 ? icon(QLatin1String("tour"), Tone::Accent) : severityIcon(shown->severity);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (step > 0)
            return tr("Tour, step %1 of %2: %3").arg(step).arg(tourLength()).arg(shown->sentence);
        return tr("%1: %2 (%3, %4)")
            .arg(severityWord(shown->severity), shown->sentence, shown->code, ruleOf(shown->code));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Sentence)
        return shown->sentence;
    if (index.column() == Rule)
        return step > 0 ? tr("Tour %1/%2").arg(step).arg(tourLength()) : shown->code;
    if (step > 0)
        return tr("Done");
    return shown->fixes.empty() ? QString() : shown->fixes.front().sentence;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Sentence ? tr("Finding") : section == Rule ? tr("Rule") : tr("Way to mend it");
}

} // namespace fairlead
