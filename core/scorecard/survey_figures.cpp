// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/survey_figures.h"

#include <numeric>

namespace fairlead {

namespace {

int sumOf(const ScoreCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace

ScoreCounts scoreCounts(std::span<const SurveyCount *const> answers, const QString &question)
{
    ScoreCounts counts{};
    for (const SurveyCount *each : answers) {
        if (each->question == question && each->score >= 0 && each->score < int(counts.size()))
            counts[size_t(each->score)] += each->count;
    }
    return counts;
}

bool isOfPromoters(const QString &question)
{
    return question.compare(QLatin1String("eNPS"), Qt::CaseInsensitive) == 0;
}

int minimumGroup(SurveyKind kind)
{
    return kind == SurveyKind::Stakeholders ? 4 : 5;
}

std::vector<bool> hiddenGroups(const std::vector<int> &counts, int minimum)
{
    std::vector<bool> hidden(counts.size(), false);
    int groups = 0;
    int answers = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        hidden[i] = counts[i] > 0 && counts[i] < minimum;
        groups += hidden[i] ? 1 : 0;
        answers += hidden[i] ? counts[i] : 0;
    }
    while (groups > 0 && (groups < 2 || answers < minimum)) {
        size_t smallest = counts.size();
        for (size_t i = 0; i < counts.size(); ++i) {
            const bool isNext =
                !hidden[i] && counts[i] > 0 && (smallest == counts.size() || counts[i] < counts[smallest]);
            smallest = isNext ? i : smallest;
        }
        if (smallest == counts.size())
            break;
        hidden[smallest] = true;
        ++groups;
        answers += counts[smallest];
    }
    return hidden;
}

SurveyFigures surveyFigures(const ScoreCounts &shown, const ScoreCounts &all, int minimum, int asked)
{
    SurveyFigures figures;
    const int count = sumOf(shown);
    const int rest = sumOf(all) - count;
    figures.isHidden = count < minimum || (rest > 0 && rest < minimum);
    if (figures.isHidden || count == 0)
        return figures;
    figures.answers = count;
    figures.distribution = shown;
    int sum = 0;
    int promoters = 0;
    for (size_t score = 0; score < shown.size(); ++score) {
        sum += int(score) * shown[score];
        promoters += score >= 9 ? shown[score] : (score <= 6 ? -shown[score] : 0);
    }
    figures.mean = double(sum) / count;
    figures.promoters = 100.0 * promoters / count;
    if (asked > 0)
        figures.response = double(count) / asked;
    return figures;
}

} // namespace fairlead
