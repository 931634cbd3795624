// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/recruiting/interviews.h"
#include "core/recruiting/pipeline.h"
#include "core/recruiting/time_to_fill.h"
#include "core/vault/private_changes.h"

#include <QtTest>

using namespace fairlead;

namespace {

const QDate asOf(2026, 11, 16);
const QDateTime now(asOf, QTime(9, 0), Qt::UTC);

} // namespace

/// Hiring: time to fill and funnel (C25), scorecards that nobody sees before the own one (GR16), debriefs.
class TestRecruiting : public QObject {
    Q_OBJECT

    Workspace m_sample;
    PrivateRecords m_records;

    const Requisition &requisition(const char *key) const
    {
        return *m_sample.byKey<Requisition>(QString(QLatin1String(key)));
    }
    const Candidate &candidate(const char *code) const
    {
        for (const Candidate &each : m_records.rows<Candidate>()) {
            if (each.key == QLatin1String(code))
                return each;
        }
        qFatal("%s is no candidate", code);
    }
    Interviewer who(const char *key) const
    {
        return {m_sample.byKey<Person>(QString(QLatin1String(key)))->id, {}};
    }
    template <class Change> PrivateRecords with(const Result<Change> &changes) const
    {
        return with(m_records, changes);
    }
    template <class Change>
    PrivateRecords with(const PrivateRecords &records, const Result<Change> &changes) const
    {
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        auto next = applied(records, *changes, m_sample);
        if (!next)
            qFatal("%s", qPrintable(next.error().message));
        return *std::move(next);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
        auto records = marloweQuayPrivate();
        QVERIFY2(records, records ? "" : qPrintable(records.error().message));
        m_records = *std::move(records);
    }

    /// 6.16, 6.17: 6 requisitions, 9 candidates; C25: 53, 63, 73, median 63; REQ-09 is 84 days old.
    void theSampleFillsInSixtyThreeDays()
    {
        QCOMPARE(m_sample.rows<Requisition>().size(), size_t(6));
        QCOMPARE(m_records.rows<Candidate>().size(), size_t(9));
        const HiringFigures figures = hiringFigures(m_sample, asOf);
        QCOMPARE(figures.filled.size(), size_t(3));
        QCOMPARE(figures.filled[0].days, 53);
        QCOMPARE(figures.filled[1].days, 63);
        QCOMPARE(figures.filled[2].days, 73);
        QCOMPARE(*figures.median, 63.0);
        QCOMPARE(figures.open.size(), size_t(2));
        QCOMPARE(figures.open[0].requisition->key, QStringLiteral("REQ-09"));
        QCOMPARE(figures.open[0].days, 84);
        QCOMPARE(figures.open[1].days, 35);
        QVERIFY(!fillDays(m_sample, requisition("REQ-11"), asOf)); // not opened yet
    }

    void onlyTheLastTwelveMonthsCount()
    {
        const HiringFigures later = hiringFigures(m_sample, QDate(2026, 12, 13));
        QCOMPARE(later.filled.size(), size_t(2)); // REQ-05 was accepted on 12 December 2025
        QCOMPARE(*later.median, 68.0);
        QVERIFY(!hiringFigures(Workspace(), asOf).median);
    }

    /// Pauses that overlap count once; those outside of the time count not at all.
    void pausedDaysDoNotCount()
    {
        Workspace workspace = m_sample;
        const auto pause = [&](QDate from, QDate to) {
            RequisitionPause row;
            row.id = Id<RequisitionPause>::create();
            row.requisition = requisition("REQ-09").id;
            row.from = from;
            row.to = to;
            workspace.rows<RequisitionPause>().insert(row);
        };
        pause({2026, 9, 1}, {2026, 9, 10});
        pause({2026, 9, 8}, {2026, 9, 14});
        pause({2026, 1, 1}, {2026, 8, 23});
        QCOMPARE(*fillDays(workspace, requisition("REQ-09"), asOf), 84 - 14);
        pause({2026, 11, 14}, {}); // still paused
        QCOMPARE(*fillDays(workspace, requisition("REQ-09"), asOf), 84 - 14 - 2);
    }

    void aRequisitionIsApprovedBeforeItIsOpened()
    {
        using enum RequisitionState;
        Requisition draft;
        draft.id = Id<Requisition>::create();
        draft.key = QStringLiteral("REQ-12");
        draft.role = QStringLiteral("Engineer");
        draft.team = m_sample.byKey<Team>(u"ORD")->id;
        QVERIFY(!moveRequisition(m_sample, draft, Open, asOf));
        QVERIFY(!moveRequisition(m_sample, draft, Approved, asOf)); // by whom?
        Workspace next = m_sample;
        next.rows<Requisition>().insert(draft);
        const auto step = [&](RequisitionState to, QDate on) {
            const auto changes =
                moveRequisition(next, *next.find(draft.id), to, on, QStringLiteral("Director"));
            QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
            auto after = applied(next, *changes);
            QVERIFY2(after, after ? "" : qPrintable(after.error().message));
            next = *std::move(after);
        };
        step(Approved, {2026, 11, 2});
        step(Open, {2026, 11, 3});
        step(Paused, {2026, 11, 5});
        step(Open, {2026, 11, 9});
        QCOMPARE(*fillDays(next, *next.find(draft.id), asOf), 13 - 4);
        step(Offer, {2026, 11, 10});
        step(Open, {2026, 11, 11}); // declined
        step(Offer, {2026, 11, 12});
        step(Filled, {2026, 11, 13});
        QCOMPARE(*fillDays(next, *next.find(draft.id), asOf), 10 - 4);
        QCOMPARE(next.find(draft.id)->openedOn, QDate(2026, 11, 3));
        QVERIFY(nextStates(Filled).empty());
        QVERIFY(!moveRequisition(next, *next.find(draft.id), Cancelled, asOf));
    }

    void everyStateButTheLastCanBeCancelled()
    {
        using enum RequisitionState;
        for (const RequisitionState state : {Draft, Approved, Open, Paused, Offer})
            QVERIFY(std::ranges::count(nextStates(state), Cancelled) == 1);
        Requisition cancelled = requisition("REQ-09");
        cancelled.state = Cancelled;
        QVERIFY(!fillDays(m_sample, cancelled, asOf));
    }

    /// REQ-09: of six, five were spoken to, two came to interviews, one to the debrief.
    void theFunnelCountsWhoCameHowFar()
    {
        const auto steps = funnel(m_records, requisition("REQ-09").id);
        QCOMPARE(steps.size(), size_t(6));
        QCOMPARE(steps[0].reached, 6);
        QCOMPARE(steps[1].reached, 5);
        QCOMPARE(steps[2].reached, 2);
        QCOMPARE(steps[3].reached, 1);
        QCOMPARE(steps[4].reached, 0);
        QCOMPARE(*steps[0].conversion, 5.0 / 6);
        QCOMPARE(*steps[1].conversion, 2.0 / 5);
        QVERIFY(!steps[2].conversion);        // two are too few for a share
        QCOMPARE(*steps[0].medianDays, 10.0); // 7, 8, 9, 11, 13, 18
        QVERIFY(!steps[1].medianDays);
        QCOMPARE(steps[1].here, 1);
        QCOMPARE(steps[3].here, 1);
        QCOMPARE(funnel(m_records, {})[0].reached, 9);
        const auto active = activeCandidates(m_records, requisition("REQ-09").id);
        QCOMPARE(active.size(), size_t(3));
        QCOMPARE(active.front()->key, QStringLiteral("A-01"));
    }

    void candidatesGoForwardAndEndOnce()
    {
        using enum CandidateStage;
        QVERIFY(!moveCandidate(m_records, candidate("A-03"), Screen, now));    // back
        QVERIFY(!moveCandidate(m_records, candidate("A-02"), Interview, now)); // it is over
        QVERIFY(!moveCandidate(m_records, candidate("A-01"), Offer, now));     // no debrief decided for it
        const PrivateRecords next = with(moveCandidate(m_records, candidate("A-05"), Rejected, now));
        const Candidate &rejected = *next.find(candidate("A-05").id);
        QCOMPARE(rejected.decidedOn, asOf);
        QCOMPARE(rejected.consentUntil, QDate(2027, 5, 31)); // as agreed
        Candidate unasked = candidate("A-05");
        unasked.consentUntil = {};
        const auto ended = moveCandidate(m_records, unasked, Withdrawn, now);
        QCOMPARE(ended->edits.front().as<Candidate>()->after->consentUntil, QDate(2027, 5, 16));
        QVERIFY(rejected.nextStep.isEmpty());
        QCOMPARE(funnel(next, requisition("REQ-09").id)[1].reached, 5); // how far it came stays
        QCOMPARE(next.rows<CandidateMove>().size(), m_records.rows<CandidateMove>().size() + 1);
    }

    void aNewCandidateGetsACodeAndNoName()
    {
        const PrivateRecords next =
            with(addCandidate(m_records, requisition("REQ-09"), QStringLiteral("referral"), now));
        QVERIFY(std::ranges::any_of(next.rows<Candidate>(),
                                    [](const Candidate &each) { return each.key == u"A-07"; }));
        QVERIFY(!addCandidate(m_records, requisition("REQ-11"), {}, now)); // not open
        Requisition other = requisition("REQ-10");
        other.id = Id<Requisition>::create();
        const auto first = addCandidate(m_records, other, {}, now);
        QVERIFY(first);
        QCOMPARE(first->edits.front().as<Candidate>()->after->key, QStringLiteral("C-01"));
        for (const Field<Candidate> &field : Candidate::fields()) {
            const QString key = QLatin1String(field.key);
            for (const char *word :
                 {"name", "photo", "age", "gender", "nationality", "school", "certificate"})
                QVERIFY2(key != QLatin1String(word), field.key);
        }
    }

    /// 6.16: interviewer load this month 3, 2, 2, 1.
    void interviewsAreSpreadAsThePageSays()
    {
        const auto load = interviewerLoad(m_records, {2026, 11, 1}, {2026, 11, 30});
        QCOMPARE(load.size(), size_t(4));
        std::vector<int> sessions;
        for (const InterviewerLoad &each : load)
            sessions.push_back(each.sessions);
        QCOMPARE(sessions, (std::vector{3, 2, 2, 1}));
        QVERIFY(load[0].person == who("P11").person);
    }

    /// 6.16: two cards of A-01 with a spread of 1 on three dimensions; 2 strong signals, no weak, no red
    /// flag.
    void theCardsOfOneCandidateSideBySide()
    {
        const CandidatePicture picture = candidatePicture(m_sample, m_records, candidate("A-01").id);
        QCOMPARE(picture.cards.size(), size_t(2));
        QCOMPARE(picture.dimensions.size(), size_t(6));
        QCOMPARE(picture.dimensionsApart(), 3);
        QCOMPARE(picture.dimensions[2].spread, 1);
        QCOMPARE(*picture.dimensions[2].mean, 3.5);
        QCOMPARE(*picture.dimensions[4].mean, 2.5);
        QCOMPARE(picture.strong, 2);
        QCOMPARE(picture.weak, 0);
        QCOMPARE(picture.redFlags, 0);
        QVERIFY(std::abs(*picture.score - 37.0 / 2 / 24) < 1e-9);
        QVERIFY(candidatePicture(m_sample, m_records, candidate("B-03").id).cards.empty());
    }

    void aLoopCoversEveryDimension()
    {
        const InterviewLoop &loop = *m_records.rows<InterviewLoop>().begin();
        QVERIFY(uncoveredDimensions(m_sample, m_records, loop).isEmpty());
        PrivateRecords fewer = m_records;
        for (const LoopStage &stage : m_records.rows<LoopStage>()) {
            if (stage.loop == loop.id && stage.position == 1)
                fewer.rows<LoopStage>().remove(stage.id);
        }
        QCOMPARE(uncoveredDimensions(m_sample, fewer, loop),
                 (QStringList{QStringLiteral("People leadership"), QStringLiteral("Security and quality"),
                              QStringLiteral("Communication and influence")}));
    }

    void nobodySeesOtherCardsBeforeTheOwnOne()
    {
        PrivateRecords open = m_records;
        for (const Scorecard &card : m_records.rows<Scorecard>()) {
            if (card.interviewer == who("P13").person) {
                Scorecard draft = card;
                draft.state = ScorecardState::Draft;
                open.rows<Scorecard>().insert(draft);
            }
        }
        const Id<Candidate> a01 = candidate("A-01").id;
        const auto hidden = [&](const PrivateRecords &records, const Interviewer &viewer) {
            int count = 0;
            for (const VisibleCard &each : visibleCards(records, a01, viewer))
                count += each.isHidden;
            return count;
        };
        QCOMPARE(hidden(open, who("P13")), 1); // the draft is the own one
        QCOMPARE(hidden(open, who("P11")), 1); // has submitted, but a draft is nobody else's
        QCOMPARE(hidden(open, who("P01")), 2); // waits until all are in
        QCOMPARE(missingCards(open, a01).size(), size_t(1));
        for (const char *viewer : {"P13", "P11", "P01"})
            QCOMPARE(hidden(m_records, who(viewer)), 0);
        // Somebody who will interview still rates alone.
        PrivateRecords another = m_records;
        SessionInterviewer third;
        third.id = Id<SessionInterviewer>::create();
        third.session = m_records.rows<SessionInterviewer>().begin()->session;
        for (const InterviewSession &session : m_records.rows<InterviewSession>()) {
            if (session.candidate == a01)
                third.session = session.id;
        }
        third.name = QStringLiteral("Somebody from SRE");
        another.rows<SessionInterviewer>().insert(third);
        QCOMPARE(hidden(another, {{}, QStringLiteral("Somebody from SRE")}), 2);
        QCOMPARE(hidden(another, who("P11")), 0);
        QVERIFY(!startDebrief(another, candidate("A-01"), asOf));
        QVERIFY(startDebrief(m_records, candidate("A-01"), asOf));
        QVERIFY(!startDebrief(m_records, candidate("B-03"), asOf)); // nobody has seen them
    }

    void aCardSaysWhatItRestsOn()
    {
        Scorecard card;
        card.id = Id<Scorecard>::create();
        card.candidate = candidate("A-03").id;
        card.rubric = m_sample.byKey<Rubric>(u"T25")->id;
        card.interviewer = who("P11").person;
        PrivateRecords records = m_records;
        records.rows<Scorecard>().insert(card);
        QCOMPARE(cardProblems(m_sample, records, card).size(), 2); // nothing rated, no recommendation
        ScorecardRating rating;
        rating.id = Id<ScorecardRating>::create();
        rating.scorecard = card.id;
        rating.dimension = m_sample.rows<RubricDimension>().begin()->id;
        rating.value = 5;
        records.rows<ScorecardRating>().insert(rating);
        card.recommendation = Recommendation::No;
        records.rows<Scorecard>().insert(card);
        QCOMPARE(cardProblems(m_sample, records, card).size(), 2); // no evidence, too high
        rating.value = 2;
        rating.evidence = QStringLiteral("could not say what broke");
        records.rows<ScorecardRating>().insert(rating);
        QVERIFY(cardProblems(m_sample, records, card).isEmpty());
        ScorecardSignal flag;
        flag.id = Id<ScorecardSignal>::create();
        flag.scorecard = card.id;
        flag.kind = SignalKind::RedFlag;
        flag.signal = QStringLiteral("Blames people for incidents");
        records.rows<ScorecardSignal>().insert(flag);
        QVERIFY(!submitCard(m_sample, records, card, asOf)); // a red flag asks for a note
        card.redFlagNote = QStringLiteral("twice, unasked");
        records.rows<Scorecard>().insert(card);
        const PrivateRecords submitted = with(records, submitCard(m_sample, records, card, asOf));
        QVERIFY(submitted.find(card.id)->state == ScorecardState::Submitted);
        QVERIFY(!submitCard(m_sample, submitted, *submitted.find(card.id), asOf));
    }

    void aDebriefKeepsTheDissentAndOpensTheOffer()
    {
        const CandidateDebrief &open = *m_records.rows<CandidateDebrief>().begin();
        QVERIFY(!decideDebrief(m_records, open, DebriefDecision::Hire)); // no summary
        PrivateRecords records = m_records;
        CandidateDebrief told = open;
        told.summary = QStringLiteral("Strong on design; security to be grown");
        records.rows<CandidateDebrief>().insert(told);
        records = with(records,
                       addDissent(records, told, who("P13"),
                                  QStringLiteral("Would wait for a second security interview")));
        QVERIFY(!addDissent(records, told, who("P13"), QStringLiteral("  ")));
        records = with(records, decideDebrief(records, told, DebriefDecision::Hire));
        QCOMPARE(records.rows<DebriefDissent>().size(), size_t(1));
        records = with(
            records, moveCandidate(records, *records.find(candidate("A-01").id), CandidateStage::Offer, now));
        QVERIFY(records.find(candidate("A-01").id)->stage == CandidateStage::Offer);
        // A red flag on any card asks for a note in the debrief.
        ScorecardSignal flag;
        flag.id = Id<ScorecardSignal>::create();
        flag.scorecard = m_records.rows<Scorecard>().begin()->id;
        flag.kind = SignalKind::RedFlag;
        flag.signal = QStringLiteral("Hero culture");
        records.rows<ScorecardSignal>().insert(flag);
        QVERIFY(!decideDebrief(records, *records.find(told.id), DebriefDecision::NoHire));
        told = *records.find(told.id);
        told.redFlagNote = QStringLiteral("asked again: they meant one night");
        records.rows<CandidateDebrief>().insert(told);
        QVERIFY(decideDebrief(records, told, DebriefDecision::NoHire));
    }

    /// GR10: six months after the decision, or when the consent ends.
    void candidatesAreKeptSixMonths()
    {
        Candidate row = candidate("A-02");
        row.consentUntil = {};
        row.decidedOn = {2026, 10, 12};
        QCOMPARE(row.keptFrom().addMonths(Candidate::monthsKept), QDate(2027, 4, 12));
        row.consentUntil = {2026, 12, 15};
        QCOMPARE(row.keptFrom().addMonths(Candidate::monthsKept), QDate(2026, 12, 15));
        row = candidate("A-05");
        row.consentUntil = {};
        QVERIFY(!row.keptFrom().isValid());
    }
};

QTEST_GUILESS_MAIN(TestRecruiting)
#include "tst_recruiting.moc"
