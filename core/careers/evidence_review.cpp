// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/evidence_review.h"

#include "core/planning/why_words.h"
#include "core/scorecard/survey_figures.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace fairlead {

namespace {

constexpr int monthsBeforeOutcome = 6; ///< K26: joiners below this do not count

bool isWithin(QDate day, QDate from, QDate to)
{
    return day.isValid() && from <= day && day <= to;
}

std::set<std::pair<QString, QString>> usedRecords(const PrivateRecords &records, const Id<Person> &person)
{
    std::set<std::pair<QString, QString>> used;
    for (const Evidence &row : records.rows<Evidence>()) {
        if (row.person == person && !row.recordId.isEmpty())
            used.emplace(row.recordTable, row.recordId);
    }
    return used;
}

const GrowthGoal *goalWithItem(const PrivateRecords &records, const Id<Person> &person, const Id<Item> &item)
{
    for (const GrowthGoal &goal : records.rows<GrowthGoal>()) {
        const GrowthPlan *plan = records.find(goal.plan);
        if (plan && plan->person == person && goal.item == item)
            return &goal;
    }
    return nullptr;
}

/// Gathers what may become evidence.
class Offers {
public:
    Offers(const Workspace &workspace, const PrivateRecords &records, const Id<Person> &person, QDate from,
           QDate to)
        : m_workspace(workspace)
        , m_records(records)
        , m_person(person)
        , m_from(from)
        , m_to(to)
        , m_used(usedRecords(records, person))
    { }

    std::vector<EvidenceOffer> gather()
    {
        addItems();
        addDocuments();
        addDuty();
        addIncidents();
        addFeedback();
        std::ranges::stable_sort(m_found, [](const auto &a, const auto &b) { return a.on > b.on; });
        return std::move(m_found);
    }

private:
    template <class Row>
    void add(EvidenceSource source, const Row &row, const QString &text, QDate on,
             const GrowthGoal *goal = nullptr)
    {
        const QString table = QLatin1String(Row::table);
        if (isWithin(on, m_from, m_to) && !m_used.contains({table, row.id.toString()}))
            m_found.push_back({source, table, row.id.toString(), text, on, goal});
    }

    void addItems()
    {
        std::set<Id<Item>> named;
        for (const Allocation &row : m_workspace.rows<Allocation>()) {
            if (row.person == m_person)
                named.insert(row.item);
        }
        for (const Item &item : m_workspace.rows<Item>()) {
            const GrowthGoal *goal = goalWithItem(m_records, m_person, item.id);
            if (item.state == ItemState::Done && (goal || named.contains(item.id)))
                add(EvidenceSource::Item, item,
                    Text::tr("%1, finished %2").arg(item.caption(), words::day(item.actualFinish, m_to)),
                    item.actualFinish, goal);
        }
    }

    void addDocuments()
    {
        for (const Document &document : m_workspace.rows<Document>()) {
            if (document.owner == m_person && document.state == DocumentState::Accepted)
                add(EvidenceSource::Document, document, document.caption(),
                    document.since.isValid() ? document.since : document.reviewedOn);
        }
    }

    void addDuty()
    {
        for (const Shift &shift : m_workspace.rows<Shift>()) {
            if (shift.person == m_person && shift.layer == ShiftLayer::Primary)
                add(EvidenceSource::OnCall, shift,
                    Text::tr("primary on call %1").arg(words::span(shift.from, shift.to, m_to)), shift.to);
        }
    }

    void addIncidents()
    {
        for (const Incident &incident : m_workspace.rows<Incident>()) {
            if (incident.commander == m_person)
                add(EvidenceSource::Incident, incident, Text::tr("commanded %1").arg(incident.caption()),
                    incident.startedAt.date());
        }
    }

    void addFeedback()
    {
        for (const Feedback &feedback : m_records.rows<Feedback>()) {
            if (feedback.person == m_person)
                add(EvidenceSource::Feedback, feedback, feedback.behaviour, feedback.on);
        }
    }

    const Workspace &m_workspace;
    const PrivateRecords &m_records;
    Id<Person> m_person;
    QDate m_from;
    QDate m_to;
    std::set<std::pair<QString, QString>> m_used;
    std::vector<EvidenceOffer> m_found;
};

ReviewEvidence::Group &groupOf(ReviewEvidence &review, const QString &competency)
{
    auto found = std::ranges::find(review.groups, competency, &ReviewEvidence::Group::competency);
    if (found == review.groups.end())
        found = review.groups.insert(found, {competency, {}, {}});
    return *found;
}

void addEvidenceOf(const PrivateRecords &records, const Id<Person> &person, QDate from, QDate to,
                   ReviewEvidence &review)
{
    std::vector<const Evidence *> all;
    for (const Evidence &row : records.rows<Evidence>()) {
        if (row.person == person && isWithin(row.on, from, to))
            all.push_back(&row);
    }
    std::ranges::stable_sort(all, [](const Evidence *a, const Evidence *b) { return a->on < b->on; });
    std::vector<QDate> days;
    for (const Evidence *row : all) {
        ReviewEvidence::Group &group = groupOf(review, row->competency);
        (row->isAgainst ? group.against : group.supports).push_back(row);
        if (!row->isAgainst)
            days.push_back(row->on);
    }
    review.spread = recencySpread(days, from, to);
}

bool hasImproved(const PrivateRecords &records, const Id<Person> &person, QDate from, QDate to)
{
    std::map<std::pair<Id<Rubric>, QString>, std::vector<std::pair<QDate, CompetencyVerdict>>> verdicts;
    for (const GrowthRating &rating : records.rows<GrowthRating>()) {
        const GrowthAssessment *of = records.find(rating.assessment);
        if (of && of->person == person && of->by == Assessor::Manager
            && of->state != GrowthAssessmentState::Draft)
            verdicts[{of->rubric, rating.competency}].emplace_back(of->on, rating.verdict);
    }
    for (auto &[competency, history] : verdicts) {
        std::ranges::stable_sort(history, {}, [](const auto &each) { return each.first; });
        for (size_t i = 1; i < history.size(); ++i) {
            if (isWithin(history[i].first, from, to) && history[i].second > history[i - 1].second)
                return true;
        }
    }
    return false;
}

} // namespace

RecencySpread recencySpread(const std::vector<QDate> &days, QDate from, QDate to)
{
    RecencySpread spread;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
        spread.months.push_back({month, 0, 0});
    const QDate lastThird = to.addDays(1 - (from.daysTo(to) + 1) / 3);
    int late = 0;
    for (const QDate day : days) {
        if (!isWithin(day, from, to))
            continue;
        ++spread.count;
        late += day >= lastThird ? 1 : 0;
        ++spread.months[size_t((day.year() - from.year()) * 12 + day.month() - from.month())].count;
    }
    for (RecencySpread::Month &month : spread.months)
        month.share = spread.count > 0 ? double(month.count) / spread.count : 0;
    spread.lastThird = spread.count > 0 ? double(late) / spread.count : 0;
    return spread;
}

std::vector<EvidenceOffer> evidenceOffers(const Workspace &workspace, const PrivateRecords &records,
                                          const Id<Person> &person, QDate from, QDate to)
{
    return Offers(workspace, records, person, from, to).gather();
}

PrivateChanges addEvidence(const EvidenceOffer &offer, const Id<Person> &person, const QString &competency)
{
    Evidence evidence;
    evidence.id = Id<Evidence>::create();
    evidence.person = person;
    evidence.competency = competency;
    evidence.goal = offer.goal ? offer.goal->id : Id<GrowthGoal>();
    evidence.on = offer.on;
    evidence.source = offer.source;
    evidence.recordTable = offer.table;
    evidence.recordId = offer.id;
    evidence.text = offer.text;
    PrivateChanges changes;
    changes.sentence = Text::tr("Take “%1” as evidence for %2").arg(offer.text, competency);
    changes.add(evidence);
    return changes;
}

ReviewEvidence reviewEvidence(const Workspace &workspace, const PrivateRecords &records,
                              const Id<Person> &person, QDate from, QDate to)
{
    ReviewEvidence review;
    const auto facts = competencyFacts(workspace, records, person);
    if (facts) {
        for (const CompetencyFacts &each : *facts)
            review.groups.push_back({each.name, {}, {}});
        review.readiness = careerReadiness(*facts, to);
    }
    const size_t ofLevel = review.groups.size();
    addEvidenceOf(records, person, from, to, review);
    for (size_t i = 0; i < ofLevel; ++i) {
        if (review.groups[i].supports.empty())
            review.withoutEvidence << review.groups[i].competency;
    }
    std::ranges::stable_sort(review.groups.begin() + std::ptrdiff_t(ofLevel), review.groups.end(), {},
                             &ReviewEvidence::Group::competency);
    for (const Feedback &row : records.rows<Feedback>()) {
        if (row.person == person && isWithin(row.on, from, to))
            review.feedback.push_back(&row);
    }
    for (const Recognition &row : records.rows<Recognition>()) {
        if (row.person == person && isWithin(row.on, from, to))
            review.recognition.push_back(&row);
    }
    for (const GrowthGoal &goal : records.rows<GrowthGoal>()) {
        const GrowthPlan *plan = records.find(goal.plan);
        if (plan && plan->person == person && goal.progress == GoalProgress::Done
            && isWithin(goal.doneOn, from, to))
            review.goalsDone.push_back(&goal);
    }
    return review;
}

PrivateChanges startReview(const ReviewEvidence &review, const Id<Person> &person, QDate from, QDate to)
{
    QStringList strengths;
    QStringList counter;
    QStringList open;
    const auto isShared = [](const Evidence *each) { return each->visibility == Visibility::Shared; };
    for (const ReviewEvidence::Group &group : review.groups) {
        if (group.competency.isEmpty())
            continue;
        if (std::ranges::any_of(group.supports, isShared))
            strengths << QString(group.competency + u':');
        if (std::ranges::any_of(group.against, isShared))
            counter << QString(group.competency + u':');
    }
    for (const QString &competency : review.withoutEvidence)
        open << Text::tr("%1: nothing speaks to it yet").arg(competency);
    ReviewPacket packet;
    packet.id = Id<ReviewPacket>::create();
    packet.person = person;
    packet.from = from;
    packet.to = to;
    packet.strengths = strengths.join(u'\n');
    packet.counter = counter.join(u'\n');
    packet.growth = open.join(u'\n');
    PrivateChanges changes;
    changes.sentence = Text::tr("Begin a review packet");
    changes.add(packet);
    return changes;
}

bool hasGrowthOutcome(const Workspace &workspace, const PrivateRecords &records, const Id<Person> &person,
                      QDate from, QDate to)
{
    for (const GrowthGoal &goal : records.rows<GrowthGoal>()) {
        const GrowthPlan *plan = records.find(goal.plan);
        if (!plan || plan->person != person)
            continue;
        const Item *item = workspace.find(goal.item);
        const bool isDelivered =
            item && item->state == ItemState::Done && isWithin(item->actualFinish, from, to);
        if ((goal.progress == GoalProgress::Done && isWithin(goal.doneOn, from, to)) || isDelivered)
            return true;
    }
    for (const PromotionCase &each : records.rows<PromotionCase>()) {
        if (each.person == person && each.isPromoted && isWithin(each.decidedOn, from, to))
            return true;
    }
    return hasImproved(records, person, from, to);
}

GrowthOutcomes growthOutcomes(const Workspace &workspace, const PrivateRecords &records, const Id<Team> &team,
                              QDate from, QDate to)
{
    GrowthOutcomes outcomes;
    const QDate joinedBy = to.addMonths(-monthsBeforeOutcome);
    for (const Person &person : workspace.rows<Person>()) {
        const bool isHere = !person.end.isValid() || person.end >= to;
        const bool counts = (team.isNull() || person.team == team) && isHere && !person.manager.isNull()
            && (!person.start.isValid() || person.start <= joinedBy);
        if (!counts)
            continue;
        ++outcomes.people;
        outcomes.withOutcome += hasGrowthOutcome(workspace, records, person.id, from, to) ? 1 : 0;
    }
    return outcomes;
}

GrowthFigure growthFigure(const Workspace &workspace, const PrivateRecords &records, const Id<Team> &team,
                          QDate to)
{
    const QDate from = to.addYears(-1).addDays(1);
    const int minimum = minimumGroup(SurveyKind::Pulse);
    const GrowthFigure figure{growthOutcomes(workspace, records, team, from, to), false};
    bool isHidden = figure.counts.people < minimum;
    if (!team.isNull()) {
        std::vector<int> people;
        size_t own = 0;
        for (const Team &each : workspace.rows<Team>()) {
            if (each.id == team)
                own = people.size();
            people.push_back(growthOutcomes(workspace, records, each.id, from, to).people);
        }
        const int everybody = growthOutcomes(workspace, records, {}, from, to).people;
        people.push_back(everybody - std::accumulate(people.begin(), people.end(), 0)); // of no team
        isHidden = isHidden || hiddenGroups(people, minimum)[own];
    }
    return isHidden ? GrowthFigure{{}, true} : figure;
}

} // namespace fairlead
