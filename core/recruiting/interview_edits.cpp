// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recruiting/interview_edits.h"

#include "core/base/choice_text.h"
#include "core/base/within_sentence.h"
#include "core/recruiting/pipeline.h"
#include "core/reliability/templates.h"

namespace fairlead {

namespace {

constexpr int monthsOfConsent = 6;

QString codeOf(const PrivateRecords &records, const Id<Candidate> &candidate)
{
    const Candidate *row = records.find(candidate);
    return row ? row->key : QString();
}

/// Which dimensions (by position in T25) each of the four kits rates: all six, the two on running things and
/// on people by two kits.
struct KitPlan {
    const char *kit;
    std::vector<size_t> dimensions;
};
const std::vector<KitPlan> &kitPlans()
{
    static const std::vector<KitPlan> plans{
        {"T24-1", {2, 3, 4}}, {"T24-2", {3, 5}}, {"T24-3", {0, 5}}, {"T24-4", {0, 1}}};
    return plans;
}

/// The rubric and its dimensions, where the workspace does not have them.
ChangeSet missingRubric(const Workspace &workspace, const BuiltInTemplate &source)
{
    ChangeSet changes{Text::tr("Add the scorecard's dimensions"), {}};
    if (!workspace.find(source.rubric.id))
        changes.add(source.rubric);
    for (const RubricDimension &dimension : source.dimensions) {
        if (!workspace.find(dimension.id))
            changes.add(dimension);
    }
    return changes;
}

Result<void> checkDraft(const PrivateRecords &records, const Id<Scorecard> &id)
{
    const Scorecard *card = records.find(id);
    if (!card)
        return fail(Error::notFound(Text::tr("There is no such scorecard.")));
    if (card->state == ScorecardState::Submitted)
        return fail(Error::invalid(Text::tr("A scorecard that was submitted stays as it is.")));
    return {};
}

QString aboutCard(const PrivateRecords &records, const Id<Scorecard> &id)
{
    const Scorecard *card = records.find(id);
    return Text::tr("Scorecard about %1").arg(card ? codeOf(records, card->candidate) : QString());
}

std::vector<const CandidateMove *> movesOf(const PrivateRecords &records, const Id<Candidate> &candidate)
{
    std::vector<const CandidateMove *> moves;
    for (const CandidateMove &move : records.rows<CandidateMove>()) {
        if (move.candidate == candidate)
            moves.push_back(&move);
    }
    std::ranges::stable_sort(moves, {}, &CandidateMove::at);
    return moves;
}

} // namespace

QDateTime momentAfterMoves(const PrivateRecords &records, const Id<Candidate> &candidate, QDate on)
{
    const QDateTime noon(on, QTime(12, 0), Qt::UTC);
    const auto moves = movesOf(records, candidate);
    return moves.empty() ? noon : std::max(noon, moves.back()->at.toUTC().addSecs(1));
}

Result<PrivateChanges> takeBackMove(const PrivateRecords &records, const Candidate &candidate)
{
    const auto moves = movesOf(records, candidate.id);
    if (moves.size() < 2 || moves.back()->stage != candidate.stage)
        return fail(Error::invalid(Text::tr("%1 has no earlier stage.").arg(candidate.key)));
    const CandidateMove &last = *moves.back();
    Candidate before = candidate;
    before.stage = moves[moves.size() - 2]->stage;
    if (isFinal(candidate.stage)) {
        if (candidate.consentUntil == candidate.decidedOn.addMonths(monthsOfConsent))
            before.consentUntil = {};
        before.decidedOn = {};
    }
    const QString stage = choiceText(Candidate::table, before.stage);
    PrivateChanges changes{Text::tr("%1 is back at “%2”").arg(candidate.key, withinSentence(stage)), {}};
    changes.replace(candidate, std::move(before));
    changes.remove(last);
    return changes;
}

const InterviewLoop *loopOf(const PrivateRecords &records, const Id<Requisition> &requisition)
{
    const InterviewLoop *found = nullptr;
    for (const InterviewLoop &loop : records.rows<InterviewLoop>()) {
        if (loop.requisition == requisition && (!found || loop.name < found->name))
            found = &loop;
    }
    return found;
}

std::vector<const LoopStage *> loopStages(const PrivateRecords &records, const Id<InterviewLoop> &loop)
{
    std::vector<const LoopStage *> stages;
    for (const LoopStage &stage : records.rows<LoopStage>()) {
        if (stage.loop == loop)
            stages.push_back(&stage);
    }
    std::ranges::stable_sort(stages, {}, &LoopStage::position);
    return stages;
}

Result<StartedLoop> startLoop(const Workspace &workspace, const PrivateRecords &records,
                              const Requisition &requisition)
{
    if (loopOf(records, requisition.id))
        return fail(Error::conflict(Text::tr("%1 has an interview loop.").arg(requisition.key)));
    const auto card = builtInTemplate(QStringLiteral("T25"));
    if (!card)
        return fail(card.error());
    StartedLoop started{missingRubric(workspace, *card),
                        {Text::tr("Begin the interview loop of %1").arg(requisition.key), {}}};
    InterviewLoop loop;
    loop.id = Id<InterviewLoop>::create();
    loop.requisition = requisition.id;
    loop.name = Text::tr("Loop %1").arg(requisition.key);
    loop.rubric = card->rubric.id;
    started.own.add(loop);
    int position = 0;
    for (const KitPlan &plan : kitPlans()) {
        const auto kit = builtInTemplate(QString(QLatin1String(plan.kit)));
        if (!kit)
            return fail(kit.error());
        QStringList names;
        for (const size_t at : plan.dimensions) {
            if (at < card->dimensions.size())
                names.append(card->dimensions[at].name);
        }
        LoopStage stage;
        stage.id = Id<LoopStage>::create();
        stage.loop = loop.id;
        stage.position = position++;
        stage.name = kit->name;
        stage.minutes = kit->length();
        stage.kit = kit->key;
        stage.dimensions = names.join(u'\n');
        started.own.add(std::move(stage));
    }
    return started;
}

Result<PrivateChanges> planInterview(const PrivateRecords &records, const Candidate &candidate,
                                     const LoopStage &stage, const QDateTime &at)
{
    if (isFinal(candidate.stage))
        return fail(Error::invalid(Text::tr("%1 is not interviewed any more.").arg(candidate.key)));
    const InterviewLoop *loop = loopOf(records, candidate.requisition);
    if (!loop || stage.loop != loop->id)
        return fail(Error::invalid(Text::tr("This interview is of another loop.")));
    InterviewSession session;
    session.id = Id<InterviewSession>::create();
    session.candidate = candidate.id;
    session.stage = stage.id;
    session.at = at;
    PrivateChanges changes{Text::tr("Plan “%1” with %2").arg(stage.name, candidate.key), {}};
    changes.add(std::move(session));
    return changes;
}

Result<PrivateChanges> addInterviewer(const PrivateRecords &records, const InterviewSession &session,
                                      const Interviewer &who)
{
    for (const SessionInterviewer &each : records.rows<SessionInterviewer>()) {
        const Interviewer there{each.person, each.person.isNull() ? each.name : QString()};
        if (each.session == session.id && there == who)
            return fail(Error::conflict(Text::tr("They are in this interview.")));
    }
    SessionInterviewer interviewer;
    interviewer.id = Id<SessionInterviewer>::create();
    interviewer.session = session.id;
    interviewer.person = who.person;
    interviewer.name = who.name;
    PrivateChanges changes{Text::tr("Add an interviewer for %1").arg(codeOf(records, session.candidate)), {}};
    changes.add(std::move(interviewer));
    return changes;
}

std::vector<Interviewer> interviewersOf(const PrivateRecords &records, const Id<Candidate> &candidate)
{
    std::vector<std::pair<QDateTime, Interviewer>> dated;
    for (const SessionInterviewer &each : records.rows<SessionInterviewer>()) {
        const InterviewSession *session = records.find(each.session);
        if (session && session->candidate == candidate && session->state != SessionState::Cancelled)
            dated.push_back({session->at, {each.person, each.person.isNull() ? each.name : QString()}});
    }
    for (const Scorecard &card : records.rows<Scorecard>()) {
        if (card.candidate == candidate)
            dated.push_back({QDateTime(card.on, QTime(23, 59), Qt::UTC), interviewerOf(card)});
    }
    std::ranges::stable_sort(dated, {}, &std::pair<QDateTime, Interviewer>::first);
    std::vector<Interviewer> all;
    for (const auto &[at, who] : dated) {
        if (std::ranges::find(all, who) == all.end())
            all.push_back(who);
    }
    return all;
}

const Scorecard *cardOf(const PrivateRecords &records, const Id<Candidate> &candidate, const Interviewer &who)
{
    for (const Scorecard &card : records.rows<Scorecard>()) {
        if (card.candidate == candidate && interviewerOf(card) == who)
            return &card;
    }
    return nullptr;
}

Result<PrivateChanges> startCard(const Workspace &workspace, const PrivateRecords &records,
                                 const Candidate &candidate, const Interviewer &who, QDate on)
{
    if (cardOf(records, candidate.id, who))
        return fail(Error::conflict(Text::tr("There is a scorecard of theirs.")));
    const InterviewLoop *loop = loopOf(records, candidate.requisition);
    if (!loop)
        return fail(
            Error::invalid(Text::tr("The requisition of %1 has no interview loop.").arg(candidate.key)));
    Scorecard card;
    card.id = Id<Scorecard>::create();
    card.candidate = candidate.id;
    card.rubric = loop->rubric;
    card.interviewer = who.person;
    card.name = who.name;
    card.on = on;
    PrivateChanges changes{Text::tr("Begin a scorecard about %1").arg(candidate.key), {}};
    changes.add(card);
    for (const RubricDimension &dimension : workspace.rows<RubricDimension>()) {
        if (dimension.rubric != loop->rubric)
            continue;
        ScorecardRating rating;
        rating.id = Id<ScorecardRating>::create();
        rating.scorecard = card.id;
        rating.dimension = dimension.id;
        changes.add(std::move(rating));
    }
    if (changes.edits.size() == 1)
        return fail(Error::invalid(Text::tr("The loop of %1 has no dimensions to rate.").arg(candidate.key)));
    return changes;
}

Result<PrivateChanges> rate(const PrivateRecords &records, const ScorecardRating &rating,
                            std::optional<int> value, const QString &evidence)
{
    if (auto draft = checkDraft(records, rating.scorecard); !draft)
        return fail(draft.error());
    ScorecardRating after = rating;
    after.value = value;
    after.evidence = evidence.trimmed();
    PrivateChanges changes{aboutCard(records, rating.scorecard), {}};
    changes.replace(rating, std::move(after));
    return changes;
}

Result<PrivateChanges> tickSignal(const PrivateRecords &records, const Scorecard &card, SignalKind kind,
                                  const QString &signal, bool isSeen)
{
    if (auto draft = checkDraft(records, card.id); !draft)
        return fail(draft.error());
    PrivateChanges changes{aboutCard(records, card.id), {}};
    bool isThere = false;
    for (const ScorecardSignal &each : records.rows<ScorecardSignal>()) {
        if (each.scorecard != card.id || each.kind != kind || each.signal != signal)
            continue;
        isThere = true;
        if (!isSeen)
            changes.remove(each);
    }
    if (isSeen && !isThere) {
        ScorecardSignal seen;
        seen.id = Id<ScorecardSignal>::create();
        seen.scorecard = card.id;
        seen.kind = kind;
        seen.signal = signal;
        changes.add(std::move(seen));
    }
    return changes;
}

Result<PrivateChanges> changeCard(const PrivateRecords &records, const Scorecard &card, Scorecard after)
{
    if (auto draft = checkDraft(records, card.id); !draft)
        return fail(draft.error());
    PrivateChanges changes{aboutCard(records, card.id), {}};
    changes.replace(card, std::move(after));
    return changes;
}

} // namespace fairlead
