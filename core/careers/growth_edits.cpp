// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/growth_edits.h"

#include "core/planning/why_words.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int firstHorizon = 12; ///< months
constexpr int firstReview = 3;   ///< months

const GrowthAssessment *newestBefore(const PrivateRecords &records, const GrowthAssessment &next)
{
    const GrowthAssessment *newest = nullptr;
    for (const GrowthAssessment &each : records.rows<GrowthAssessment>()) {
        const bool fits = each.person == next.person && each.rubric == next.rubric && each.by == next.by;
        if (fits && each.on <= next.on && (!newest || each.on > newest->on))
            newest = &each;
    }
    return newest;
}

bool isUsed(const PrivateRecords &records, const Id<Person> &person, const EvidenceOffer &offer)
{
    const Table<Evidence> &rows = records.rows<Evidence>();
    return std::any_of(rows.begin(), rows.end(), [&](const Evidence &row) {
        return row.person == person && row.recordTable == offer.table && row.recordId == offer.id;
    });
}

Result<EvidenceOffer> offerOf(const Item &item, QDate asOf)
{
    if (item.state != ItemState::Done || !item.actualFinish.isValid())
        return fail(
            Error::invalid(Text::tr("%1 is not finished; only what is done can be evidence.").arg(item.key)));
    return EvidenceOffer{EvidenceSource::Item,
                         QLatin1String(Item::table),
                         item.id.toString(),
                         Text::tr("%1, finished %2").arg(item.caption(), words::day(item.actualFinish, asOf)),
                         item.actualFinish,
                         nullptr};
}

Result<EvidenceOffer> offerOf(const Document &document, QDate)
{
    const QDate on = document.since.isValid() ? document.since : document.reviewedOn;
    if (document.state != DocumentState::Accepted || !on.isValid())
        return fail(Error::invalid(
            Text::tr("%1 is not accepted; only an accepted document can be evidence.").arg(document.key)));
    return EvidenceOffer{EvidenceSource::Document,
                         QLatin1String(Document::table),
                         document.id.toString(),
                         document.caption(),
                         on,
                         nullptr};
}

} // namespace

GrowthGoal newGoal(const PrivateRecords &records, const Id<GrowthPlan> &plan)
{
    GrowthGoal goal;
    goal.id = Id<GrowthGoal>::create();
    goal.plan = plan;
    for (const GrowthGoal *other : goalsOf(records, plan))
        goal.position = std::max(goal.position, other->position + 1);
    return goal;
}

PrivateChanges moveGoal(const PrivateRecords &records, const Id<GrowthGoal> &goal, int places)
{
    PrivateChanges changes;
    const GrowthGoal *moved = records.find(goal);
    if (!moved)
        return changes;
    changes.sentence = Text::tr("Move the goal “%1”").arg(moved->title);
    std::vector<const GrowthGoal *> goals = goalsOf(records, moved->plan);
    const auto from = std::ranges::find(goals, moved) - goals.begin();
    const auto last = std::ptrdiff_t(goals.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, last);
    goals.erase(goals.begin() + from);
    goals.insert(goals.begin() + to, moved);
    for (size_t i = 0; i < goals.size() && from != to; ++i) {
        GrowthGoal after = *goals[i];
        after.position = int(i);
        changes.replace(*goals[i], after);
    }
    return changes;
}

PrivateChanges dayOfProgress(const PrivateRecords &records, const Id<GrowthGoal> &goal, QDate asOf)
{
    PrivateChanges changes;
    const GrowthGoal *before = records.find(goal);
    if (!before || (before->progress == GoalProgress::Done) == before->doneOn.isValid())
        return changes;
    GrowthGoal after = *before;
    after.doneOn = before->progress == GoalProgress::Done ? asOf : QDate();
    return changes.replace(*before, after);
}

PrivateChanges dayOfAgreement(const PrivateRecords &records, const Id<GrowthPlan> &plan, QDate asOf)
{
    PrivateChanges changes;
    const GrowthPlan *before = records.find(plan);
    const bool isAgreed =
        before && (before->state == GrowthPlanState::Agreed || before->state == GrowthPlanState::Active);
    if (!isAgreed || before->agreedOn.isValid())
        return changes;
    GrowthPlan after = *before;
    after.agreedOn = asOf;
    return changes.replace(*before, after);
}

StartedGrowthPlan startGrowthPlan(const Workspace &workspace, const PrivateRecords &records,
                                  const Id<Person> &person, const QString &aspiration, QDate asOf)
{
    GrowthPlan plan;
    plan.id = Id<GrowthPlan>::create();
    plan.person = person;
    plan.aspiration = aspiration;
    plan.horizon = asOf.addMonths(firstHorizon);
    plan.nextReview = asOf.addMonths(firstReview);
    const Person *row = workspace.find(person);
    if (const CareerLevel *level = row ? levelOf(workspace, *row) : nullptr) {
        const auto ways = waysFrom(workspace, level->id);
        if (!ways.empty())
            plan.target = ways.front().first->id;
    }
    PrivateChanges changes;
    changes.sentence = growthPlanOf(records, person) ? Text::tr("Begin another growth plan")
                                                     : Text::tr("Begin a growth plan");
    changes.add(plan);
    return {plan.id, changes};
}

StartedAssessment startAssessment(const Workspace &workspace, const PrivateRecords &records,
                                  const Id<Person> &person, const Id<Rubric> &rubric, Assessor by, QDate on)
{
    GrowthAssessment assessment;
    assessment.id = Id<GrowthAssessment>::create();
    assessment.person = person;
    assessment.rubric = rubric;
    assessment.by = by;
    assessment.on = on;
    PrivateChanges changes;
    changes.sentence = Text::tr("Begin an assessment of competencies");
    changes.add(assessment);
    const GrowthAssessment *earlier = newestBefore(records, assessment);
    for (const RubricDimension *dimension : competenciesOf(workspace, rubric)) {
        const GrowthRating *said = earlier ? ratingOf(records, earlier->id, dimension->name) : nullptr;
        if (said)
            changes.add(GrowthRating{Id<GrowthRating>::create(), assessment.id, dimension->name,
                                     said->verdict, said->note});
    }
    return {assessment.id, changes};
}

const GrowthRating *ratingOf(const PrivateRecords &records, const Id<GrowthAssessment> &assessment,
                             const QString &competency)
{
    for (const GrowthRating &rating : records.rows<GrowthRating>()) {
        if (rating.assessment == assessment && rating.competency == competency)
            return &rating;
    }
    return nullptr;
}

PrivateChanges rate(const PrivateRecords &records, const Id<GrowthAssessment> &assessment,
                    const QString &competency, CompetencyVerdict verdict, const QString &note)
{
    PrivateChanges changes;
    changes.sentence = Text::tr("Assess %1").arg(competency);
    if (const GrowthRating *before = ratingOf(records, assessment, competency)) {
        GrowthRating after = *before;
        after.verdict = verdict;
        after.note = note;
        return changes.replace(*before, after);
    }
    return changes.add(GrowthRating{Id<GrowthRating>::create(), assessment, competency, verdict, note});
}

Result<EvidenceOffer> evidenceOfferFor(const Workspace &workspace, const PrivateRecords &records,
                                       const Id<Person> &person, const RecordRef &record, QDate asOf)
{
    Result<EvidenceOffer> offer =
        fail(Error::notFound(Text::tr("Only finished items and accepted documents become evidence here.")));
    if (const Item *item = workspace.find(Id<Item>::fromUuid(record.id)))
        offer = offerOf(*item, asOf);
    else if (const Document *document = workspace.find(Id<Document>::fromUuid(record.id)))
        offer = offerOf(*document, asOf);
    if (offer && isUsed(records, person, *offer))
        return fail(Error::conflict(Text::tr("“%1” is evidence already.").arg(offer->text)));
    return offer;
}

} // namespace fairlead
