// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <QAbstractTableModel>

namespace fairlead {

/// How many findings there are of each severity.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int information = 0;
    int all() const { return errors + warnings + information; }
};
QString errorsText(int count);   ///< "1 error", "7 errors"
QString warningsText(int count); ///< "13 warnings"
QString notesText(int count);    ///< "2 notes"
FindingCounts countsOf(const std::vector<Finding> &findings);

/// What may be seen of them: while others look at the screen, not those that name who is on call (GR5).
std::vector<Finding> shownFindings(const std::vector<Finding> &findings, bool isPresenting);

/// What the tour still has to show, then what the checks found, worst first: the sentence with its severity
/// as an icon and a word, the rule, and the first way to mend it.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Sentence, Rule, Mend, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const std::vector<Finding> &findings);
    const Finding *finding(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Finding> m_findings;
};

} // namespace fairlead
