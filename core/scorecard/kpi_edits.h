// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// Notes what has to be known when the chart of a KPI is read. Invalid without words, or a date: a new
/// baseline needs its cause, and nothing else makes one (C21).
Result<ChangeSet> annotateKpi(const Workspace &workspace, const Id<KpiDefinition> &kpi, QDate on,
                              const QString &text, bool isNewBaseline);

/// A value that somebody types for one period.
struct TypedKpiValue {
    Id<KpiDefinition> kpi;
    Id<Team> team;        ///< of whom it is; without team and tier: of everything
    Id<ServiceTier> tier; ///< where it is set the team does not count
    QDate from;           ///< first day of the period
    std::optional<double> value;
    std::optional<double> numerator; ///< with the denominator it stands in place of the value
    std::optional<double> denominator;
    std::optional<int> count;
    QString comment;
};

/// Writes the value into the series of that KPI, scope and frequency, which is made where there is none; one
/// that stands there for the period is replaced. Invalid without a number, with a numerator and no
/// denominator, or with a denominator that is not above 0.
Result<ChangeSet> typeKpiValue(const Workspace &workspace, const TypedKpiValue &typed);

/// What the monthly review says of a figure.
struct TypedVerdict {
    Id<KpiDefinition> kpi;
    QDate month;  ///< the first of the month that is reviewed
    QDate heldOn; ///< today
    KpiVerdict verdict = KpiVerdict::Noise;
    QString comment;
};

/// The finding in the review of the month, which is made where there is none, with what follows from it: an
/// action to find out, or a decision to change something or the target, linked to the KPI; due in two weeks.
/// A decision that has words is decided, else it is open. Saying the same again only changes the comment;
/// saying something else leaves what followed before, unlinked from the finding.
Result<ChangeSet> judgeKpi(const Workspace &workspace, const TypedVerdict &verdict);

/// The finding of a KPI in the review of a month; null: none.
const KpiFinding *findingOf(const Workspace &workspace, const Id<KpiDefinition> &kpi, QDate month);

/// A record that is linked to a KPI.
struct LinkedToKpi {
    QString table; ///< Row::table
    QUuid id;
    bool operator==(const LinkedToKpi &) const = default;
};
/// Decisions, actions and items that are linked to a KPI or that one of its findings names; each once.
std::vector<LinkedToKpi> linkedToKpi(const Workspace &workspace, const Id<KpiDefinition> &kpi);

/// Names of people of the workspace in a text; a review speaks of roles (GR7).
QStringList namedPeople(const Workspace &workspace, const QString &text);

} // namespace fairlead
