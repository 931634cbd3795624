// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/feeds/markup_node.h"
#include "core/services/slo.h"

namespace fairlead {

/// Who wrote a file of objectives; a file that is read is written back the same way.
enum class SloFormat { OpenSlo, Sloth };

/// One objective of a file, as far as it is understood; `rest` keeps the document for the way back.
struct SloText {
    SloFormat format = SloFormat::OpenSlo;
    QString name;
    QString title;
    QString service;
    Indicator indicator = Indicator::Availability;
    BudgetMethod method = BudgetMethod::Occurrences;
    double objective = 0;           ///< percent
    std::optional<double> promised; ///< percent, of an objective that is called SLA
    std::optional<int> threshold;   ///< milliseconds
    int window = 30;                ///< days
    QString goodQuery;
    QString totalQuery;
    QString errorQuery; ///< of Sloth
    MarkupNode rest;
    QStringList warnings; ///< what was read in another way than it may be meant, or cannot work
    qsizetype line = 0;
};

struct SloReading {
    std::vector<SloText> objectives;
    QList<ReadNote> problems;
};

/// OpenSLO v1 and Sloth v1, mixed in one stream if need be. Other kinds of OpenSLO documents are passed over
/// with a note. Malformed where it is no YAML.
Result<SloReading> readSloFile(const QByteArray &bytes, const ReadLimits &limits = {});

/// Days of a duration of OpenSLO: `28d`, `4w`, `1M`, `1Q`, `1Y`; rounded up from hours. None: it is no window
/// of days.
std::optional<int> daysOfWindow(const QString &text);

/// Why an objective cannot be watched as it should; empty: it can. At or below 93.06 % the first page alert
/// (14.4 times the budget within an hour) can never fire.
QString sloWarning(double percent);

/// Objectives as OpenSLO v1, or as Sloth v1 (one document a service, only objectives with queries).
QString sloYaml(const std::vector<const Slo *> &objectives, const QHash<Id<Service>, QString> &serviceNames,
                SloFormat format);

} // namespace fairlead
