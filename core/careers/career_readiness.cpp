// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/career_readiness.h"

#include <algorithm>
#include <set>

namespace fairlead {

namespace {

CompetencyStanding standingOf(const CompetencyFacts &facts, QDate asOf)
{
    CompetencyStanding standing{facts.name, facts.weight, facts.isGate, facts.verdict, 0, {}, 0, 0, 0};
    std::set<EvidenceSource> sources;
    const QDate from = asOf.addMonths(-evidenceMonths);
    for (const EvidenceFact &each : facts.evidence) {
        if (each.on < from || each.on > asOf)
            continue;
        if (each.isAgainst) {
            ++standing.against;
            continue;
        }
        ++standing.evidence;
        sources.insert(each.source);
    }
    standing.sources = int(sources.size());
    switch (facts.verdict) {
    case CompetencyVerdict::Met:
        standing.score = standing.sources >= 2 ? 1 : 0.5;
        standing.gap = standing.sources >= 2 ? CompetencyGap::None : CompetencyGap::SecondSource;
        break;
    case CompetencyVerdict::Partly:
        standing.score = 0.5;
        standing.gap = CompetencyGap::Partly;
        break;
    case CompetencyVerdict::NotYet:
        standing.gap = CompetencyGap::NotYet;
        break;
    }
    return standing;
}

ReadinessBand bandOf(const CareerReadiness &readiness)
{
    // Sums of weighted halves are exact in binary; the tolerance only guards the division.
    constexpr double rounding = 1e-9;
    const double coverage = readiness.coverage + rounding;
    if (coverage >= 0.90 && readiness.areGatesMet)
        return ReadinessBand::Ready;
    if (coverage >= 0.80 && readiness.areGatesPartlyMet)
        return ReadinessBand::Near;
    return coverage >= 0.50 ? ReadinessBand::Building : ReadinessBand::Early;
}

} // namespace

std::vector<const CompetencyStanding *> CareerReadiness::gaps() const
{
    std::vector<const CompetencyStanding *> found;
    for (const CompetencyStanding &standing : standings) {
        if (standing.gap != CompetencyGap::None)
            found.push_back(&standing);
    }
    return found;
}

CareerReadiness careerReadiness(const std::vector<CompetencyFacts> &competencies, QDate asOf)
{
    CareerReadiness readiness;
    double weights = 0;
    double sum = 0;
    for (const CompetencyFacts &facts : competencies) {
        const CompetencyStanding standing = standingOf(facts, asOf);
        weights += facts.weight;
        sum += facts.weight * standing.score;
        if (facts.isGate) {
            readiness.areGatesMet = readiness.areGatesMet && standing.score >= 1;
            readiness.areGatesPartlyMet = readiness.areGatesPartlyMet && standing.score >= 0.5;
        }
        readiness.standings.push_back(standing);
    }
    readiness.coverage = weights > 0 ? sum / weights : 0;
    readiness.band = bandOf(readiness);
    return readiness;
}

std::optional<std::vector<CompetencyFacts>> competencyFacts(const Workspace &workspace,
                                                            const PrivateRecords &records,
                                                            const Id<Person> &person)
{
    const GrowthPlan *plan = growthPlanOf(records, person);
    const Rubric *rubric = plan ? rubricOf(workspace, plan->target) : nullptr;
    if (!rubric)
        return {};
    const GrowthAssessment *assessment = assessmentThatCounts(records, person, rubric->id);
    std::vector<CompetencyFacts> facts;
    for (const RubricDimension *dimension : competenciesOf(workspace, rubric->id)) {
        CompetencyFacts each{dimension->name, dimension->weight, dimension->isGate, {}, {}};
        for (const GrowthRating &rating : records.rows<GrowthRating>()) {
            if (assessment && rating.assessment == assessment->id && rating.competency == each.name)
                each.verdict = rating.verdict;
        }
        for (const Evidence &row : records.rows<Evidence>()) {
            if (row.person == person && row.competency == each.name)
                each.evidence.push_back({row.on, row.source, row.isAgainst});
        }
        facts.push_back(std::move(each));
    }
    return facts;
}

std::optional<CareerReadiness> readinessOf(const Workspace &workspace, const PrivateRecords &records,
                                           const Id<Person> &person, QDate asOf)
{
    const auto facts = competencyFacts(workspace, records, person);
    if (!facts || facts->empty())
        return {};
    return careerReadiness(*facts, asOf);
}

const GrowthAssessment *assessmentThatCounts(const PrivateRecords &records, const Id<Person> &person,
                                             const Id<Rubric> &rubric)
{
    const GrowthAssessment *newest = nullptr;
    for (const GrowthAssessment &each : records.rows<GrowthAssessment>()) {
        const bool counts = each.person == person && each.rubric == rubric && each.by == Assessor::Manager
            && each.state != GrowthAssessmentState::Draft;
        if (counts && (!newest || each.on > newest->on))
            newest = &each;
    }
    return newest;
}

const GrowthPlan *growthPlanOf(const PrivateRecords &records, const Id<Person> &person)
{
    const auto rank = [](const GrowthPlan &plan) {
        switch (plan.state) {
        case GrowthPlanState::Active:
            return 3;
        case GrowthPlanState::Agreed:
            return 2;
        case GrowthPlanState::Draft:
            return 1;
        case GrowthPlanState::Closed:
            break;
        }
        return 0;
    };
    const GrowthPlan *found = nullptr;
    for (const GrowthPlan &plan : records.rows<GrowthPlan>()) {
        if (plan.person == person && rank(plan) > (found ? rank(*found) : 0))
            found = &plan;
    }
    return found;
}

std::vector<const GrowthGoal *> goalsOf(const PrivateRecords &records, const Id<GrowthPlan> &plan)
{
    std::vector<const GrowthGoal *> goals;
    for (const GrowthGoal &goal : records.rows<GrowthGoal>()) {
        if (goal.plan == plan)
            goals.push_back(&goal);
    }
    std::ranges::stable_sort(goals, {}, &GrowthGoal::position);
    return goals;
}

QString bandText(ReadinessBand band)
{
    switch (band) {
    case ReadinessBand::Ready:
        return Text::tr("Ready");
    case ReadinessBand::Near:
        return Text::tr("Near");
    case ReadinessBand::Building:
        return Text::tr("Building");
    case ReadinessBand::Early:
        break;
    }
    return Text::tr("Early");
}

QString gapText(const CompetencyStanding &standing)
{
    switch (standing.gap) {
    case CompetencyGap::SecondSource:
        return Text::tr("second source for %1").arg(standing.name);
    case CompetencyGap::Partly:
        return Text::tr("%1: partly met").arg(standing.name);
    case CompetencyGap::NotYet:
        return Text::tr("%1: not yet").arg(standing.name);
    case CompetencyGap::None:
        break;
    }
    return {};
}

} // namespace fairlead
