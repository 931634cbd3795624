// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_review.h"
#include "core/oncall/page.h"
#include "core/scorecard/quantile.h"

#include <array>
#include <span>

namespace fairlead {

/// Whether an incident is an old acquaintance (K08).
enum class Recurrence {
    None,
    OpenCause, ///< a repeat of a cause that nobody had addressed yet
    AfterFix,  ///< a repeat after its cause was addressed
};

/// One for each incident, which are in order of their start: a repeat names an earlier one. After the cause
/// was addressed its theme alone tells, too: it had been there before. O(n log n).
std::vector<Recurrence> recurrences(std::span<const Incident *const> incidents,
                                    std::span<const CauseTheme *const> themes);

/// Durations of a set of incidents in minutes. The mean of few tells little: count, median and the ninth
/// decile stand beside it (operations A.3, K12).
struct Durations {
    int count = 0;
    std::optional<double> mean;
    std::optional<double> median;
    std::optional<double> ninetieth;
};
Durations durationsOf(std::vector<double> minutes);

/// Times of the incidents that were restored in [from, to), of severities up to `worstUpTo`.
struct RestoreTimes {
    Durations detect;      ///< started → detected
    Durations acknowledge; ///< started → acknowledged
    Durations restore;     ///< started → restored (MTTR)
    Durations recovery;    ///< the same of those that a change caused (FDRT)
};
RestoreTimes restoreTimes(std::span<const Incident *const> incidents, QDate from, QDate to,
                          int worstUpTo = 2);

/// Count and bad minutes of a month by severity, 1 to 4.
struct IncidentMonth {
    QDate month;
    std::array<int, 4> count{};
    std::array<int, 4> badMinutes{};
};
/// Months from the one of `from` to the one of `to`, by start; each, also those without an incident.
std::vector<IncidentMonth> incidentMonths(std::span<const Incident *const> incidents, QDate from, QDate to);

/// What a cause has done.
struct ThemeFigures {
    const CauseTheme *theme = nullptr; ///< null: incidents without one
    int count = 0;
    int badMinutes = 0;
    int repeats = 0;
    int afterFix = 0;
    QDate last; ///< newest incident
    /// Addressed at least 90 days ago and quiet since: may be called verified.
    bool mayBeVerified = false;
};
/// Pareto: most bad minutes first, then most incidents. Incidents started in [from, to) and in order of
/// start.
std::vector<ThemeFigures> themeFigures(std::span<const Incident *const> incidents,
                                       std::span<const CauseTheme *const> themes, QDate from, QDate to,
                                       QDate asOf);

/// How much of the pages of a rule needed nobody.
struct RuleNoise {
    Id<AlertRule> rule; ///< null: pages without one
    int pages = 0;
    int noise = 0; ///< duplicates too
    int untriaged = 0;
    double cumulative = 0; ///< share of all noise up to this rule, 0 … 1

    /// noise ÷ triaged; empty without triaged pages.
    std::optional<double> share() const;
};
/// Pareto of pages in [from, to): most noise first. Sums to K13.
std::vector<RuleNoise> noiseByRule(std::span<const Page *const> pages, QDate from, QDate to);

/// How much less noise there is than in the frozen baseline: 1 − now ÷ then. Empty for a quiet baseline.
std::optional<double> noiseReduction(double noisyNow, double noisyThen);

} // namespace fairlead
