// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/readiness.h"

#include <algorithm>
#include <map>
#include <set>

namespace fairlead {

namespace {

std::vector<RatedDimension> ratedDimensions(const Workspace &workspace, const Assessment &assessment)
{
    std::map<Id<RubricDimension>, std::optional<int>> values;
    for (const AssessmentRating &rating : workspace.rows<AssessmentRating>()) {
        if (rating.assessment == assessment.id)
            values[rating.dimension] = rating.value;
    }
    std::vector<const RubricDimension *> dimensions;
    for (const RubricDimension &each : workspace.rows<RubricDimension>()) {
        if (each.rubric == assessment.rubric)
            dimensions.push_back(&each);
    }
    std::ranges::stable_sort(dimensions, {}, [](const RubricDimension *each) { return each->position; });
    std::vector<RatedDimension> rated;
    for (const RubricDimension *each : dimensions) {
        const auto value = values.find(each->id);
        rated.push_back({each->name, each->weight, each->isGate,
                         value == values.end() ? std::optional<int>() : value->second});
    }
    return rated;
}

/// The highest level of `levels` up to which every mandatory point is in one of the states that `holds`
/// names.
template <class Holds> int reached(const std::vector<MaturityPoint> &points, Holds holds)
{
    std::set<int> levels;
    for (const MaturityPoint &point : points)
        levels.insert(point.level);
    int highest = 0;
    for (const int level : levels) {
        const bool isHeld = std::ranges::all_of(points, [&](const MaturityPoint &point) {
            return point.level != level || !point.isMandatory || holds(point.state);
        });
        if (!isHeld)
            break;
        highest = level;
    }
    return highest;
}

} // namespace

std::optional<double> ChecklistScore::score() const
{
    return applicable() > 0 ? std::optional(double(met) / applicable()) : std::nullopt;
}

AnswerState judgedState(const ChecklistPoint &point, const CheckAnswer &answer)
{
    if (answer.state == AnswerState::Waived)
        return answer.waivedReason.trimmed().isEmpty() ? AnswerState::Unknown : AnswerState::Waived;
    if (point.kind == PointKind::Number && point.threshold && answer.value)
        return *answer.value >= *point.threshold ? AnswerState::Met : AnswerState::NotMet;
    return answer.state;
}

std::vector<JudgedPoint> judgedPoints(const Workspace &workspace, const Id<ChecklistRun> &run)
{
    std::vector<const CheckAnswer *> answers;
    for (const CheckAnswer &each : workspace.rows<CheckAnswer>()) {
        if (each.run == run)
            answers.push_back(&each);
    }
    std::ranges::stable_sort(answers, {}, [](const CheckAnswer *each) { return each->position; });
    std::vector<JudgedPoint> points;
    for (const CheckAnswer *answer : answers) {
        const ChecklistPoint *found = workspace.find(answer->point);
        const ChecklistPoint point = found ? *found : ChecklistPoint();
        points.push_back(
            {answer->id, answer->text, judgedState(point, *answer), point.isRequired, point.isGate});
    }
    return points;
}

ChecklistScore checklistScore(const std::vector<JudgedPoint> &points)
{
    ChecklistScore score;
    bool isBroken = false;
    bool isOpen = points.empty();
    for (const JudgedPoint &point : points) {
        const bool counts = point.isRequired || point.isGate;
        switch (point.state) {
        case AnswerState::Met:
            ++score.met;
            break;
        case AnswerState::Waived:
            ++score.waived;
            break;
        case AnswerState::NotMet:
            ++score.notMet;
            isBroken = isBroken || counts;
            break;
        case AnswerState::Unknown:
            ++score.unknown;
            isOpen = isOpen || counts;
            break;
        }
        if (point.isGate && (point.state == AnswerState::NotMet || point.state == AnswerState::Unknown))
            score.openGates.push_back(point.answer);
    }
    score.verdict = isBroken ? Verdict::NotPassed : isOpen ? Verdict::Unknown : Verdict::Passed;
    return score;
}

ChecklistScore checklistScore(const Workspace &workspace, const Id<ChecklistRun> &run)
{
    return checklistScore(judgedPoints(workspace, run));
}

int barOf(int highest)
{
    return highest / 2 + 1;
}

RubricScore rubricScore(const std::vector<RatedDimension> &dimensions, int highest, int bar)
{
    RubricScore result;
    int sum = 0;
    int most = 0;
    for (const RatedDimension &each : dimensions) {
        if (!each.value) {
            ++result.unknown;
            if (each.isGate)
                result.unknownGates << each.name;
            continue;
        }
        sum += each.weight * *each.value;
        most += each.weight * highest;
        if (each.isGate && *each.value < bar)
            result.failedGates << each.name;
    }
    if (most > 0)
        result.score = double(sum) / most;
    if (!result.failedGates.isEmpty())
        result.verdict = Verdict::NotPassed;
    else if (!result.score || result.unknown > 0)
        result.verdict = Verdict::Unknown;
    else
        result.verdict = *result.score * highest >= bar - 1e-9 ? Verdict::Passed : Verdict::NotPassed;
    return result;
}

RubricScore rubricScore(const Workspace &workspace, const Id<Assessment> &assessment)
{
    const Assessment *row = workspace.find(assessment);
    const Rubric *rubric = row ? workspace.find(row->rubric) : nullptr;
    if (!rubric)
        return {};
    return rubricScore(ratedDimensions(workspace, *row), rubric->highest, barOf(rubric->highest));
}

Maturity maturity(const std::vector<MaturityPoint> &points)
{
    const auto isMet = [](AnswerState state) {
        return state == AnswerState::Met || state == AnswerState::Waived;
    };
    const auto mayBeMet = [](AnswerState state) { return state != AnswerState::NotMet; };
    return {reached(points, isMet), reached(points, mayBeMet)};
}

Maturity maturity(const Workspace &workspace, const Id<Assessment> &assessment)
{
    const Assessment *row = workspace.find(assessment);
    const Rubric *rubric = row ? workspace.find(row->rubric) : nullptr;
    if (!rubric)
        return {};
    const std::vector<RatedDimension> dimensions = ratedDimensions(workspace, *row);
    const bool hasGates = std::ranges::any_of(dimensions, &RatedDimension::isGate);
    std::vector<MaturityPoint> points;
    for (const RatedDimension &each : dimensions) {
        for (int level = 1; level <= rubric->highest; ++level) {
            const AnswerState state = !each.value ? AnswerState::Unknown
                : *each.value >= level            ? AnswerState::Met
                                                  : AnswerState::NotMet;
            points.push_back({level, each.isGate || !hasGates, state});
        }
    }
    return maturity(points);
}

const Assessment *newestAssessment(const Workspace &workspace, const Id<Service> &service)
{
    const Assessment *newest = nullptr;
    for (const Assessment &each : workspace.rows<Assessment>()) {
        const bool counts = each.service == service && each.state != AssessmentState::Draft;
        if (counts && (!newest || newest->on < each.on))
            newest = &each;
    }
    return newest;
}

} // namespace fairlead
