// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recruiting/pipeline.h"

#include "core/base/choice_text.h"
#include "core/base/within_sentence.h"
#include "core/scorecard/quantile.h"

#include <QRegularExpression>
#include <array>
#include <map>

namespace fairlead {

namespace {

constexpr int monthsOfConsent = 6;
constexpr int stageCount = int(CandidateStage::Accepted) + 1;

QString stageWord(CandidateStage stage)
{
    return withinSentence(choiceText(Candidate::table, stage));
}

/// When a candidate reached which stage, oldest first.
using Moves = std::vector<std::pair<QDateTime, CandidateStage>>;

std::map<Id<Candidate>, Moves> movesByCandidate(const PrivateRecords &records)
{
    std::map<Id<Candidate>, Moves> moves;
    for (const CandidateMove &move : records.rows<CandidateMove>())
        moves[move.candidate].emplace_back(move.at, move.stage);
    for (auto &[candidate, list] : moves)
        std::ranges::stable_sort(list, {}, &Moves::value_type::first);
    return moves;
}

/// The furthest stage of the way that a candidate came to; ends by rejection are no part of it.
int furthest(const Candidate &candidate, const Moves &moves)
{
    int stage = candidate.stage <= CandidateStage::Accepted ? int(candidate.stage) : 0;
    for (const auto &[at, each] : moves) {
        if (each <= CandidateStage::Accepted)
            stage = std::max(stage, int(each));
    }
    return stage;
}

void addDays(const Moves &moves, std::array<std::vector<double>, stageCount> &days)
{
    for (size_t i = 0; i + 1 < moves.size(); ++i) {
        if (moves[i].second <= CandidateStage::Accepted)
            days[size_t(moves[i].second)].push_back(
                double(moves[i].first.toUTC().date().daysTo(moves[i + 1].first.toUTC().date())));
    }
}

bool hasHireDebrief(const PrivateRecords &records, const Id<Candidate> &candidate)
{
    return std::ranges::any_of(records.rows<CandidateDebrief>(), [&](const CandidateDebrief &each) {
        return each.candidate == candidate && each.decision == DebriefDecision::Hire;
    });
}

CandidateMove moveOf(const Id<Candidate> &candidate, CandidateStage stage, const QDateTime &at,
                     const QString &note)
{
    CandidateMove move;
    move.id = Id<CandidateMove>::create();
    move.candidate = candidate;
    move.stage = stage;
    move.at = at;
    move.note = note;
    return move;
}

/// "B-04": the letters of the requisition's codes with the next number, or the next letters with 01.
QString nextCode(const PrivateRecords &records, const Id<Requisition> &requisition)
{
    static const QRegularExpression code(QStringLiteral("^([A-Z]+)-(\\d+)$"));
    QString own;
    QString last;
    int highest = 0;
    for (const Candidate &each : records.rows<Candidate>()) {
        const auto match = code.match(each.key);
        if (!match.hasMatch())
            continue;
        const QString letters = match.captured(1);
        if (letters.size() > last.size() || (letters.size() == last.size() && letters > last))
            last = letters;
        if (each.requisition == requisition) {
            own = letters;
            highest = std::max(highest, match.captured(2).toInt());
        }
    }
    if (own.isEmpty()) {
        own = last;
        qsizetype at = own.size() - 1;
        while (at >= 0 && own[at] == u'Z')
            own[at--] = u'A';
        if (at < 0)
            own.prepend(u'A');
        else
            own[at] = QChar(own[at].unicode() + 1);
    }
    return QStringLiteral("%1-%2").arg(own).arg(highest + 1, 2, 10, QLatin1Char('0'));
}

} // namespace

bool isFinal(CandidateStage stage)
{
    return stage >= CandidateStage::Accepted;
}

std::vector<FunnelStep> funnel(const PrivateRecords &records, const Id<Requisition> &requisition)
{
    const auto moves = movesByCandidate(records);
    std::vector<FunnelStep> steps(stageCount);
    std::array<std::vector<double>, stageCount> days;
    static const Moves none;
    for (const Candidate &candidate : records.rows<Candidate>()) {
        if (!requisition.isNull() && candidate.requisition != requisition)
            continue;
        const auto found = moves.find(candidate.id);
        const Moves &own = found == moves.end() ? none : found->second;
        const int last = furthest(candidate, own);
        for (int stage = 0; stage <= last; ++stage)
            ++steps[size_t(stage)].reached;
        if (candidate.stage <= CandidateStage::Accepted)
            ++steps[size_t(candidate.stage)].here;
        addDays(own, days);
    }
    for (size_t i = 0; i < steps.size(); ++i) {
        steps[i].stage = CandidateStage(int(i));
        if (i + 1 < steps.size() && steps[i].reached >= fewestForShares)
            steps[i].conversion = double(steps[i + 1].reached) / steps[i].reached;
        if (int(days[i].size()) >= fewestForShares)
            steps[i].medianDays = quantile(days[i], 0.5);
    }
    return steps;
}

std::vector<const Candidate *> activeCandidates(const PrivateRecords &records,
                                                const Id<Requisition> &requisition)
{
    std::vector<const Candidate *> active;
    for (const Candidate &candidate : records.rows<Candidate>()) {
        if (candidate.requisition == requisition && !isFinal(candidate.stage))
            active.push_back(&candidate);
    }
    std::ranges::sort(active, [](const Candidate *a, const Candidate *b) {
        return a->stage != b->stage ? a->stage > b->stage : a->key < b->key;
    });
    return active;
}

Result<PrivateChanges> addCandidate(const PrivateRecords &records, const Requisition &requisition,
                                    const QString &source, const QDateTime &at)
{
    if (requisition.state != RequisitionState::Open)
        return fail(Error::invalid(Text::tr("%1 is not open.").arg(requisition.key)));
    Candidate candidate;
    candidate.id = Id<Candidate>::create();
    candidate.key = nextCode(records, requisition.id);
    candidate.requisition = requisition.id;
    candidate.source = source;
    PrivateChanges changes{Text::tr("Add candidate %1 for %2").arg(candidate.key, requisition.key), {}};
    changes.add(moveOf(candidate.id, CandidateStage::Applied, at, {}));
    changes.edits.insert(changes.edits.begin(),
                         Edit<Candidate>{nullptr, std::make_shared<const Candidate>(std::move(candidate))});
    return changes;
}

Result<PrivateChanges> moveCandidate(const PrivateRecords &records, const Candidate &candidate,
                                     CandidateStage to, const QDateTime &at, const QString &note)
{
    using enum CandidateStage;
    const bool isWay = to <= Accepted;
    if (isFinal(candidate.stage) || (isWay && to <= candidate.stage))
        return fail(Error::invalid(Text::tr("%1 is at “%2” and cannot go to “%3”.")
                                       .arg(candidate.key, stageWord(candidate.stage), stageWord(to))));
    if ((to == Offer || to == Accepted) && candidate.stage < Offer && !hasHireDebrief(records, candidate.id))
        return fail(Error::invalid(
            Text::tr("An offer to %1 asks for a debrief that decided for it.").arg(candidate.key)));
    Candidate after = candidate;
    after.stage = to;
    after.nextStep.clear();
    after.nextOn = {};
    if (isFinal(to)) {
        after.decidedOn = at.toUTC().date();
        if (!after.consentUntil.isValid())
            after.consentUntil = after.decidedOn.addMonths(monthsOfConsent);
    }
    PrivateChanges changes{Text::tr("%1 goes to “%2”").arg(candidate.key, stageWord(to)), {}};
    changes.replace(candidate, std::move(after));
    changes.add(moveOf(candidate.id, to, at, note));
    return changes;
}

std::vector<InterviewerLoad> interviewerLoad(const PrivateRecords &records, QDate from, QDate to)
{
    std::map<std::pair<Id<Person>, QString>, int> count;
    for (const SessionInterviewer &each : records.rows<SessionInterviewer>()) {
        const InterviewSession *session = records.find(each.session);
        const QDate on = session ? session->at.toUTC().date() : QDate();
        if (on.isValid() && on >= from && on <= to && session->state != SessionState::Cancelled)
            ++count[{each.person, each.person.isNull() ? each.name : QString()}];
    }
    std::vector<InterviewerLoad> load;
    for (const auto &[who, sessions] : count)
        load.push_back({who.first, who.second, sessions});
    std::ranges::stable_sort(load, [](const InterviewerLoad &a, const InterviewerLoad &b) {
        return a.sessions != b.sessions ? a.sessions > b.sessions : a.name < b.name;
    });
    return load;
}

} // namespace fairlead
