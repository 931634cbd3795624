// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/survey_count.h"

#include <array>
#include <span>
#include <vector>

namespace fairlead {

/// How many gave each score, 0 to 10.
using ScoreCounts = std::array<int, 11>;
ScoreCounts scoreCounts(std::span<const SurveyCount *const> answers, const QString &question);

/// What may be said about the answers to one question (C33). Everything but `isHidden` is empty where it is.
struct SurveyFigures {
    bool isHidden = false; ///< too few answers, here or among those that a filter left out (GR2)
    int answers = 0;
    std::optional<double> mean;
    std::optional<double> promoters; ///< eNPS: (9–10 less 0–6) ÷ answers × 100
    std::optional<double> response;  ///< answers ÷ asked
    ScoreCounts distribution{};
};

/// Whether a question is told as promoters less detractors (eNPS), not as a mean.
bool isOfPromoters(const QString &question);

/// Fewest answers that may be shown.
int minimumGroup(SurveyKind kind);

/// Groups that may not be shown. Too small ones, and then the smallest of the others until those that are
/// left out together hold at least two groups and the minimum of answers: otherwise the whole less the rest
/// would tell (complement protection). `counts` by group; groups without answers tell nothing.
std::vector<bool> hiddenGroups(const std::vector<int> &counts, int minimum);

/// Figures of the answers in `shown`, out of `all` of the same question. Hidden where there are fewer
/// than the minimum, and where those that are left out are some but fewer than it: a difference would tell.
/// @param asked people who were asked; 0: not known
SurveyFigures surveyFigures(const ScoreCounts &shown, const ScoreCounts &all, int minimum, int asked);

} // namespace fairlead
