// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hiring_sample.h"

#include "core/reliability/templates.h"

namespace fairlead {

namespace {

using enum CandidateStage;

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

QDateTime at(const char *iso, int hour = 9)
{
    return QDateTime(day(iso), QTime(hour, 0), Qt::UTC);
}

/// Gathers the rows; each is named, so that they are the same everywhere.
class Gathering {
public:
    Gathering(const Workspace &workspace, const BuiltInTemplate &scorecard)
        : m_workspace(workspace)
        , m_scorecard(scorecard)
    {
        m_result.shared.sentence = Text::tr("Add the interview scorecard T25");
        if (!workspace.find(scorecard.rubric.id)) {
            m_result.shared.add(scorecard.rubric);
            for (const RubricDimension &dimension : scorecard.dimensions)
                m_result.shared.add(dimension);
        }
        m_result.records.sentence = Text::tr("Hiring of Marlowe Quay");
    }

    void loop(const char *requisition, const char *name)
    {
        InterviewLoop loop;
        loop.id = Id<InterviewLoop>::named(QLatin1String(requisition));
        loop.requisition = requisitionOf(requisition);
        loop.name = QString::fromUtf8(name);
        loop.rubric = m_scorecard.rubric.id;
        m_result.records.add(loop);
        static constexpr struct {
            const char *name;
            const char *kit;
            int minutes;
            std::array<size_t, 3> dimensions;
        } stages[] = {{"System design and operation", "T24-1", 75, {2, 3, 4}},
                      {"Incident review", "T24-2", 40, {3, 4, 5}},
                      {"Working with people", "T24-3", 40, {0, 5, 1}}};
        int position = 0;
        for (const auto &each : stages) {
            LoopStage stage;
            stage.id = stageOf(requisition, position);
            stage.loop = loop.id;
            stage.position = position++;
            stage.name = QString::fromUtf8(each.name);
            stage.kit = QLatin1String(each.kit);
            stage.minutes = each.minutes;
            QStringList dimensions;
            for (const size_t index : each.dimensions)
                dimensions.append(m_scorecard.dimensions[index].name);
            stage.dimensions = dimensions.join(u'\n');
            m_result.records.add(stage);
        }
    }

    using Steps = std::vector<std::pair<CandidateStage, const char *>>;
    void candidate(const char *code, const char *requisition, const Steps &steps, const char *next = "",
                   const char *nextOn = "")
    {
        Candidate candidate;
        candidate.id = candidateOf(code);
        candidate.key = QLatin1String(code);
        candidate.requisition = requisitionOf(requisition);
        candidate.stage = steps.back().first;
        candidate.nextStep = QString::fromUtf8(next);
        candidate.nextOn = day(nextOn);
        if (candidate.stage >= Accepted) {
            candidate.decidedOn = day(steps.back().second);
            candidate.consentUntil = candidate.decidedOn.addMonths(6);
        }
        m_result.records.add(candidate);
        for (const auto &[stage, on] : steps) {
            CandidateMove move;
            move.id = Id<CandidateMove>::named(QString(candidate.key + u'/' + QString::number(int(stage))));
            move.candidate = candidate.id;
            move.stage = stage;
            move.at = at(on);
            m_result.records.add(move);
        }
    }

    void session(const char *code, const char *requisition, int stage, const char *on, SessionState state,
                 const std::vector<const char *> &people)
    {
        const QString name = QString(QLatin1String(code) + u'/' + QLatin1String(on));
        InterviewSession session;
        session.id = Id<InterviewSession>::named(name);
        session.candidate = candidateOf(code);
        session.stage = stageOf(requisition, stage);
        session.at = at(on, 13);
        session.state = state;
        m_result.records.add(session);
        for (const char *person : people) {
            SessionInterviewer interviewer;
            interviewer.id = Id<SessionInterviewer>::named(QString(name + u'/' + QLatin1String(person)));
            interviewer.session = session.id;
            interviewer.person = personOf(person);
            m_result.records.add(interviewer);
        }
    }

    Id<Scorecard> card(const char *code, const char *person, const char *on, const std::array<int, 6> &values,
                       const std::array<const char *, 6> &evidence)
    {
        const QString name = QString(QLatin1String(code) + u'/' + QLatin1String(person));
        Scorecard card;
        card.id = Id<Scorecard>::named(name);
        card.candidate = candidateOf(code);
        card.rubric = m_scorecard.rubric.id;
        card.interviewer = personOf(person);
        card.on = day(on);
        card.state = ScorecardState::Submitted;
        card.recommendation = Recommendation::Yes;
        m_result.records.add(card);
        for (size_t i = 0; i < values.size(); ++i) {
            ScorecardRating rating;
            rating.id = Id<ScorecardRating>::named(QString(name + u'/' + QString::number(i)));
            rating.scorecard = card.id;
            rating.dimension = m_scorecard.dimensions[i].id;
            rating.value = values[i];
            rating.evidence = QString::fromUtf8(evidence[i]);
            m_result.records.add(rating);
        }
        return card.id;
    }

    void signal(const Id<Scorecard> &card, size_t index, const char *evidence)
    {
        ScorecardSignal row;
        row.id = Id<ScorecardSignal>::named(QString(card.toString() + u'/' + QString::number(index)));
        row.scorecard = card;
        row.kind = SignalKind::Strong;
        row.signal = m_scorecard.signalList[index].text;
        row.evidence = QString::fromUtf8(evidence);
        m_result.records.add(row);
    }

    void debrief(const char *code, const char *on)
    {
        CandidateDebrief debrief;
        debrief.id = Id<CandidateDebrief>::named(QLatin1String(code));
        debrief.candidate = candidateOf(code);
        debrief.on = day(on);
        m_result.records.add(debrief);
    }

    void brief(const char *requisition, const char *skills, const char *reason, const char *outcomes)
    {
        RequisitionBrief brief;
        brief.id = Id<RequisitionBrief>::named(QLatin1String(requisition));
        brief.requisition = requisitionOf(requisition);
        brief.skills = QString::fromUtf8(skills);
        brief.reason = QString::fromUtf8(reason);
        brief.outcomes = QString::fromUtf8(outcomes);
        m_result.records.add(brief);
    }

    HiringSample take() { return std::move(m_result); }

private:
    static Id<Candidate> candidateOf(const char *code) { return Id<Candidate>::named(QLatin1String(code)); }
    static Id<LoopStage> stageOf(const char *requisition, int position)
    {
        return Id<LoopStage>::named(QString(QLatin1String(requisition) + u'/' + QString::number(position)));
    }
    Id<Requisition> requisitionOf(const char *key) const
    {
        return m_workspace.byKey<Requisition>(QString(QLatin1String(key)))->id;
    }
    Id<Person> personOf(const char *key) const
    {
        return m_workspace.byKey<Person>(QString(QLatin1String(key)))->id;
    }

    const Workspace &m_workspace;
    const BuiltInTemplate &m_scorecard;
    HiringSample m_result;
};

void addCandidates(Gathering &all)
{
    all.candidate("A-01", "REQ-09",
                  {{Applied, "2026-09-14"}, {Screen, "2026-09-24"}, {Interview, "2026-10-15"}, {Debrief, "2026-11-09"}},
                  "Debrief", "2026-11-18");
    all.candidate("A-02", "REQ-09", {{Applied, "2026-09-01"}, {Screen, "2026-09-10"}, {Rejected, "2026-09-17"}});
    all.candidate("A-03", "REQ-09", {{Applied, "2026-10-05"}, {Screen, "2026-10-19"}, {Interview, "2026-11-05"}},
                  "Second interview", "2026-11-19");
    all.candidate("A-04", "REQ-09",
                  {{Applied, "2026-09-07"}, {Screen, "2026-09-18"}, {Interview, "2026-10-02"}, {Withdrawn, "2026-10-20"}});
    all.candidate("A-05", "REQ-09", {{Applied, "2026-10-26"}, {Screen, "2026-11-09"}}, "Loop", "2026-11-24");
    all.candidate("A-06", "REQ-09", {{Applied, "2026-09-21"}, {Rejected, "2026-09-28"}});
    all.candidate("B-01", "REQ-10", {{Applied, "2026-10-16"}, {Screen, "2026-10-26"}, {Interview, "2026-11-09"}},
                  "Second interview", "2026-11-18");
    all.candidate("B-02", "REQ-10", {{Applied, "2026-10-30"}, {Screen, "2026-11-10"}});
    all.candidate("B-03", "REQ-10", {{Applied, "2026-11-12"}});
}

void addInterviews(Gathering &all)
{
    all.session("A-01", "REQ-09", 0, "2026-11-05", SessionState::Held, {"P11"});
    all.session("A-01", "REQ-09", 2, "2026-11-06", SessionState::Held, {"P13"});
    all.session("A-03", "REQ-09", 0, "2026-11-12", SessionState::Held, {"P11"});
    all.session("A-03", "REQ-09", 1, "2026-11-19", SessionState::Planned, {"P02"});
    all.session("B-01", "REQ-10", 0, "2026-11-11", SessionState::Held, {"P20"});
    all.session("B-01", "REQ-10", 1, "2026-11-18", SessionState::Planned, {"P20", "P13"});
    all.session("B-01", "REQ-10", 2, "2026-11-20", SessionState::Planned, {"P11"});
}

void addCards(Gathering &all)
{
    const Id<Scorecard> first = all.card(
        "A-01", "P11", "2026-11-06", {3, 3, 4, 3, 2, 3},
        {"Paired two juniors through their first on-call quarter and told what changed",
         "Cut the scope of a migration in week three, with the reasons written down",
         "Found the ordering problem of two consumers before it was asked; three ways out, one chosen",
         "Led the recovery of a failed payout batch; reads dashboards first",
         "Knew the threats, but left secrets in the pipeline for others to mend",
         "Explained the ledger to a product manager in five minutes"});
    all.signal(first, 0, "p99 of payouts from 4 s to 900 ms in two quarters");
    all.signal(first, 4, "Handed the ledger over to two engineers before changing teams");
    all.card("A-01", "P13", "2026-11-09", {3, 3, 3, 4, 3, 3},
             {"Gave hard feedback to a peer early; the peer asked for more",
              "Plans with what others need first; named the risk that came true",
              "Sound design, slow to weigh the cost",
              "Runs drills; wrote the runbook that the team still uses",
              "Brought dependency scanning into the build and kept it green",
              "Clear, asks back, writes short"});
    all.debrief("A-01", "2026-11-18");
}

} // namespace

Result<HiringSample> hiringSample(const Workspace &workspace)
{
    const auto scorecard = builtInTemplate(QStringLiteral("T25"));
    if (!scorecard)
        return fail(scorecard.error());
    for (const char *key : {"REQ-09", "REQ-10"}) {
        if (!workspace.byKey<Requisition>(QString(QLatin1String(key))))
            return fail(Error::notFound(Text::tr("%1 is not there; expected the sample.").arg(QLatin1String(key))));
    }
    Gathering all(workspace, *scorecard);
    all.brief("REQ-09", "Ledger or payments in production; Java; on-call", "Replaces the seat of the second ledger expert",
              "Two people at ledger level 3 by March; acquirer failover owned");
    all.brief("REQ-10", "Identity, mTLS, secure delivery", "Two people know security in COR; R43 is late for it",
              "Access reviews run without the manager; threat models current");
    all.loop("REQ-09", "Senior Backend Engineer");
    all.loop("REQ-10", "Senior Engineer, security");
    addCandidates(all);
    addInterviews(all);
    addCards(all);
    return all.take();
}

} // namespace fairlead
