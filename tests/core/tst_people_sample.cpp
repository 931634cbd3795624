// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/review_content.h"
#include "core/people/person_data.h"
#include "core/people/prompts.h"
#include "core/people/record_edits.h"
#include "core/people/talk_summary.h"
#include "core/reports/private_reports.h"
#include "core/reports/report_text.h"
#include "core/vault/retention.h"
#include "tests/core/plan_sketch.h"

#include <QTest>

using namespace fairlead;
using namespace fairlead::test;

/// What sample-workspace.md 6.15, 6.16 and the private lines of 6.18 expect of the sample's vault.
class TestPeopleSample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = Sample::load();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
        auto records = marloweQuayPrivate();
        QVERIFY2(records, records ? "" : qPrintable(records.error().message));
        m_records = *std::move(records);
    }

    void anEmptyVaultIsFilledOnlyBesideTheSample()
    {
        const auto changes = sampleForVault(m_sample.current);
        QVERIFY(changes);
        const auto filled = applied(PrivateRecords(), *changes, m_sample.current);
        QVERIFY(filled);
        QCOMPARE(filled->rows<Candidate>().size(), m_records.rows<Candidate>().size());
        QVERIFY(!sampleForVault(Workspace()));
    }

    void everyRecordKeepsTheRulesAndRefersToSomething()
    {
        PrivateChanges all;
        PrivateKinds::all([&]<class Row>() {
            for (const Row &row : m_records.rows<Row>())
                all.add(row);
        });
        QVERIFY(all.edits.size() > 350);
        const auto next = applied(PrivateRecords(), all, m_sample.current);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
    }

    void countsAreThoseOfItsPage()
    {
        QCOMPARE(m_records.rows<Candidate>().size(), size_t(9));
        QCOMPARE(m_sample.current.rows<Requisition>().size(), size_t(6));
        int agreed = 0;
        int drafts = 0;
        for (const GrowthPlan &plan : m_records.rows<GrowthPlan>()) {
            agreed += plan.state == GrowthPlanState::Agreed || plan.state == GrowthPlanState::Active ? 1 : 0;
            drafts += plan.state == GrowthPlanState::Draft ? 1 : 0;
        }
        QCOMPARE(agreed, 20);
        QCOMPARE(drafts, 3);
    }

    /// GR2: two counts of a group, and of a team only where nobody can subtract.
    void theGrowthFigureIsOfGroups() // K26
    {
        const QDate to(2026, 9, 30);
        const GrowthFigure all = growthFigure(m_sample.current, m_records, {}, to);
        QVERIFY(!all.isHidden);
        QVERIFY(all.counts.people > 15);
        QCOMPARE(all.counts.withOutcome, 0); // the vault of the sample begins in autumn
        QCOMPARE(growthFigure(m_sample.current, m_records, {}, QDate(2026, 12, 31)).counts.withOutcome,
                 1); // goal G2 of P06
        int people = 0;
        for (const Team &team : m_sample.current.rows<Team>()) {
            const GrowthFigure one = growthFigure(m_sample.current, m_records, team.id, to);
            QVERIFY(!one.isHidden);
            people += one.counts.people;
        }
        QCOMPARE(people, all.counts.people);
        // Of one team three stay; the next smallest team is hidden as well, the third is shown.
        Workspace small = m_sample.current;
        const Team *orders = small.byKey<Team>(u"ORD");
        int kept = 0;
        std::vector<Person> leaving;
        for (const Person &person : small.rows<Person>()) {
            if (person.team == orders->id && !person.manager.isNull() && ++kept > 3)
                leaving.push_back(person);
        }
        for (Person &person : leaving) {
            person.end = QDate(2026, 6, 30);
            small.rows<Person>().insert(person);
        }
        QVERIFY(growthFigure(small, m_records, orders->id, to).isHidden);
        QCOMPARE(growthFigure(small, m_records, orders->id, to).counts.people, 0);
        int shown = 0;
        for (const Team &team : small.rows<Team>())
            shown += growthFigure(small, m_records, team.id, to).isHidden ? 0 : 1;
        QCOMPARE(shown, 1);
    }

    void adherenceIsThatOfItsPage_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("slots_");
        QTest::addColumn<int>("excused");
        QTest::addColumn<int>("held");
        QTest::newRow("P12: 100 %") << "P12" << 7 << 1 << 6;
        QTest::newRow("P24: 71 %") << "P24" << 7 << 0 << 5;
    }
    void adherenceIsThatOfItsPage()
    {
        QFETCH(QString, key);
        QFETCH(int, slots_);
        QFETCH(int, excused);
        QFETCH(int, held);
        const auto cadence = talkCadence(m_sample.current, m_records, person(key), today);
        QCOMPARE(cadence.adherence, (Adherence{slots_, excused, held}));
    }

    void readinessOfPriyaIsBuilding()
    {
        const auto readiness = readinessOf(m_sample.current, m_records, person(QStringLiteral("P06")), today);
        QVERIFY(readiness);
        QCOMPARE(readiness->coverage, 8.5 / 12);
        QVERIFY(readiness->band == ReadinessBand::Building);
        QStringList gaps;
        for (const CompetencyStanding *gap : readiness->gaps())
            gaps << gapText(*gap);
        QCOMPARE(
            gaps,
            (QStringList{QStringLiteral("second source for Design"),
                         QStringLiteral("Collaboration: partly met"), QStringLiteral("Mentoring: not yet")}));
    }

    void raisesExactlyThePrivateChecksOfItsPage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("keys");
        QTest::newRow("X23") << "X23" << "P15 P24";
        QTest::newRow("X24") << "X24" << "P24";
        QTest::newRow("X25") << "X25" << "";
        QTest::newRow("X35") << "X35" << "P18";
    }
    void raisesExactlyThePrivateChecksOfItsPage()
    {
        QFETCH(QString, code);
        QFETCH(QString, keys);
        QStringList found;
        for (const Finding &finding :
             runChecks({m_sample.current, m_sample.result, &m_sample.approved, &m_records})) {
            if (finding.code == code)
                found << m_sample.current.find(Id<Person>::fromUuid(finding.records.front().id))->key;
        }
        QCOMPARE(found.join(u' '), keys);
    }

    void aLockedVaultRaisesNothingPrivate()
    {
        for (const Finding &finding : runChecks({m_sample.current, m_sample.result, &m_sample.approved}))
            QVERIFY2(!finding.isPrivate, qPrintable(finding.code));
    }

    void saysWhatIsLateInAnOnboarding()
    {
        for (const Finding &finding : runChecks({m_sample.current, m_sample.result})) {
            if (finding.code == u"X35") {
                QVERIFY2(finding.sentence.contains(u"3 of 5 done, was due on 13 Nov"),
                         qPrintable(finding.sentence));
                QCOMPARE(finding.fixes.size(), size_t(1));
                return;
            }
        }
        QFAIL("no X35");
    }

    void promptsForPriyaAreThoseOfTheWireframe() // W5
    {
        QStringList sentences;
        for (const Prompt &prompt :
             promptsFor(m_sample.current, m_records, m_sample.result, person(QStringLiteral("P06")), today))
            sentences << prompt.sentence;
        const QString all = sentences.join(u'\n');
        QVERIFY2(all.contains(QRegularExpression(QStringLiteral("R08 .*working days left"))),
                 qPrintable(all));
        QVERIFY2(all.contains(u"wants a design-review slot · open for 14 days"), qPrintable(all));
        QVERIFY2(all.contains(u"Next primary on call 23–29 Nov: ready?"), qPrintable(all));
        QVERIFY2(all.contains(u"Goal “Mentor an associate on testing” starts this month"), qPrintable(all));
        QVERIFY2(all.contains(u"They promised: book a design-review slot · 3 days overdue"), qPrintable(all));
    }

    void theManagersOwnPromisesComeFirst()
    {
        const auto prompts =
            promptsFor(m_sample.current, m_records, m_sample.result, person(QStringLiteral("P12")), today);
        QVERIFY(prompts.front().kind == PromptKind::OwnPromise);
        QVERIFY2(prompts.front().sentence.contains(u"promised 3 times"),
                 qPrintable(prompts.front().sentence));
        QVERIFY(prompts.front().isPressing);
    }

    void theSummaryOfATalkHasSharedLinesOnly()
    {
        const OneOnOne *talk = lastHeld(m_records, person(QStringLiteral("P12")), {2026, 10, 22});
        const auto summary = summaryOf(m_records, talk->id);
        QVERIFY(summary);
        const QString text = summaryText(*summary, QStringLiteral("Mateusz Grabiec"));
        QVERIFY2(text.contains(u"week off"), qPrintable(text));
        QVERIFY(!text.contains(u"retention"));
        QCOMPARE(summary->keptBack, 1);
    }

    void privateReportsHoldWhatTheyMayAndAreMarked()
    {
        const QString growth = reportText(PrivateReportKind::GrowthPlan, "P06");
        QVERIFY2(growth.contains(u"Lead R08 design end to end"), qPrintable(growth));
        QVERIFY(growth.contains(u"Contract of the search API"));
        QVERIFY(!growth.contains(u"waited four days")); // kept back
        QVERIFY(!growth.contains(u"Partly"));           // the assessment is not shared
        const QString talk = reportText(PrivateReportKind::TalkSummary, "P06");
        QVERIFY2(talk.contains(u"relevance tests slow"), qPrintable(talk));
        QVERIFY(talk.contains(u"book a design-review slot"));
        const QString data = reportText(PrivateReportKind::PersonData, "P14");
        QVERIFY2(data.contains(u"Items are finished with tests"), qPrintable(data));
        QVERIFY(!data.contains(u"Mateusz"));
    }

    void aPrivateReportNamesItsRecipient()
    {
        PrivateReportInput input{&m_sample.current, &m_records, person(QStringLiteral("P06"))};
        input.asOf = today;
        QCOMPARE(makePrivateReport(PrivateReportKind::GrowthPlan, input).error().kind, Error::Kind::Invalid);
        input.recipient = QStringLiteral("Priya Raman");
        QVERIFY(makePrivateReport(PrivateReportKind::GrowthPlan, input)->isPrivate);
        input.person = person(QStringLiteral("P24"));
        QCOMPARE(makePrivateReport(PrivateReportKind::GrowthPlan, input).error().kind, Error::Kind::NotFound);
    }

    void dataAboutOnePersonIsCompleteAndSaysWhatIsSeen() // RP14
    {
        int concerns = 0;
        int shownPoints = 0;
        for (const PersonRecord &record :
             personData(m_sample.current, m_records, person(QStringLiteral("P14")))) {
            if (record.kind == u"Concern") {
                ++concerns;
                QVERIFY(!record.isKnownToPerson);
                QVERIFY(!record.note.isEmpty());
            }
            shownPoints += record.kind == u"Talking point" && record.isKnownToPerson ? 1 : 0;
        }
        QCOMPARE(concerns, 1);
        QCOMPARE(shownPoints, 2); // of three lines one is for the manager alone
    }

    void finishedWorkIsOfferedAsEvidenceOnce()
    {
        const Id<Person> priya = person(QStringLiteral("P06"));
        const auto offers = evidenceOffers(m_sample.current, m_records, priya, {2026, 8, 1}, today);
        for (const EvidenceOffer &offer : offers) // her turn of W42 is evidence already
            QVERIFY2(offer.source != EvidenceSource::OnCall, qPrintable(offer.text));
        const auto feedback = std::ranges::find(offers, EvidenceSource::Feedback, &EvidenceOffer::source);
        QVERIFY(feedback != offers.end());
        const auto next =
            appliedUnchecked(m_records, addEvidence(*feedback, priya, QStringLiteral("Operations")));
        QVERIFY(next);
        QCOMPARE(evidenceOffers(m_sample.current, *next, priya, {2026, 8, 1}, today).size(),
                 offers.size() - 1);
    }

    void aReviewShowsBothSidesAndWhatNothingSpeaksTo()
    {
        const ReviewEvidence review = reviewEvidence(
            m_sample.current, m_records, person(QStringLiteral("P06")), {2026, 5, 1}, {2026, 10, 31});
        QCOMPARE(review.withoutEvidence, QStringList{QStringLiteral("Mentoring")});
        const auto both = std::ranges::find(review.groups, QStringLiteral("Collaboration"),
                                            &ReviewEvidence::Group::competency);
        QCOMPARE(both->supports.size(), size_t(1));
        QCOMPARE(both->against.size(), size_t(1));
        QCOMPARE(review.goalsDone.size(), size_t(1));
        const auto begun = appliedUnchecked(
            m_records, startReview(review, person(QStringLiteral("P06")), {2026, 5, 1}, {2026, 10, 31}));
        QVERIFY(begun);
        const ReviewPacket &packet = *begun->rows<ReviewPacket>().begin();
        QVERIFY(packet.growth.contains(u"Mentoring"));
        QVERIFY(packet.strengths.contains(u"API craft:"));
        QVERIFY(!packet.strengths.contains(u"Contract")); // whatever is left out later is out
        QVERIFY(packet.counter.isEmpty());                // the one against is kept back
        QVERIFY(review.spread.isRecent());                // six of eight pieces are from the last two months
    }

    /// What the person knows goes in by itself, what the manager keeps back only when it is chosen.
    void aReviewTakesInWhatTheManagerChooses()
    {
        const Id<ReviewPacket> packet = beginReview();
        const auto content = reviewContent(m_sample.current, m_begun, packet);
        QVERIFY(content);
        const auto entryWith = [](const ReviewContent &of, QStringView words) -> const ReviewEntry * {
            for (const ReviewGroup &group : of.groups) {
                for (const ReviewEntry &entry : group.entries) {
                    if (entry.text.contains(words))
                        return &entry;
                }
            }
            return nullptr;
        };
        const ReviewEntry *kept = entryWith(*content, u"waited four days");
        const ReviewEntry *known = entryWith(*content, u"Contract of the search API");
        QVERIFY(kept && known);
        QVERIFY(kept->isOnlyMine && !kept->isIn);
        QVERIFY(known->isIn);
        QCOMPARE(content->groups.front().competency, QStringLiteral("Design")); // in the order of the ladder
        QVERIFY(content->groups.back().competency.isEmpty());
        QVERIFY(entryWith(*content, u"as if it were the tenth")->isIn); // it was said
        const QString before = reviewText(packet);
        QVERIFY(before.contains(u"Contract of the search API"));
        QVERIFY(!before.contains(u"waited four days"));

        take(chooseForReview(m_begun, packet, *kept, true));
        take(chooseForReview(m_begun, packet, *known, false));
        take(writeForReview(m_begun, packet, QStringLiteral("Design"), QStringLiteral("thinks in options")));
        const auto after = reviewContent(m_sample.current, m_begun, packet);
        QCOMPARE(after->chosen(), content->chosen());
        QCOMPARE(after->groups.front().words, QStringLiteral("thinks in options"));
        const QString text = reviewText(packet);
        QVERIFY2(text.contains(u"waited four days") && text.contains(u"thinks in options"), qPrintable(text));
        QVERIFY(!text.contains(u"Contract of the search API"));
        QVERIFY(!text.contains(u"Partly")); // a verdict of the readiness is for one pair of eyes (C26)
        // Chosen back, there is one row of the choice and not two; words that are gone leave none.
        take(chooseForReview(m_begun, packet, *entryWith(*after, u"waited four days"), false));
        take(writeForReview(m_begun, packet, QStringLiteral("Design"), QString()));
        QCOMPARE(m_begun.rows<ReviewPart>().size(), size_t(2));
        QVERIFY(!reviewText(packet).contains(u"waited four days"));
    }

    void theNextReviewBeginsWhereTheLastOneEnded()
    {
        const Id<Person> priya = person(QStringLiteral("P06"));
        QCOMPARE(nextReviewPeriod(m_records, priya, today), (std::pair(QDate(2026, 5, 17), today)));
        beginReview();
        QCOMPARE(nextReviewPeriod(m_begun, priya, today), (std::pair(QDate(2026, 11, 1), today)));
    }

    /// What was said, what was agreed, by when, and how it ended.
    void aConcernIsLookedAtAgainAndEnds()
    {
        const PerformanceConcern *concern = nullptr;
        for (const PerformanceConcern &row : m_records.rows<PerformanceConcern>())
            concern = &row;
        QVERIFY(concern);
        m_begun = m_records;
        QCOMPARE(nextCheckpoint(m_begun, concern->id)->due, QDate(2026, 11, 23));
        take(turnDone(*nextCheckpoint(m_begun, concern->id), QDate(2026, 11, 23)));
        QVERIFY(!nextCheckpoint(m_begun, concern->id));
        take(addCheckpoint(m_begun, *concern, today));
        QCOMPARE(nextCheckpoint(m_begun, concern->id)->due, QDate(2026, 12, 7)); // two weeks after the last
        QVERIFY(!concern->keptFrom().isValid()); // GR10: as long as it is open it is kept
        take(turnDone(*concern, today));
        const PerformanceConcern *closed = m_begun.find(concern->id);
        QVERIFY(!isOpen(*closed));
        QCOMPARE(closed->keptFrom(), today);
        take(turnDone(*closed, today));
        QVERIFY(!m_begun.find(concern->id)->keptFrom().isValid());
    }

    /// Nothing that is noted is told before the manager does so.
    void whatIsNotedIsTheManagersAlone()
    {
        const Id<Person> priya = person(QStringLiteral("P06"));
        m_begun = m_records;
        for (const KeptKind kind :
             {KeptKind::Feedback, KeptKind::Recognition, KeptKind::Concern, KeptKind::Note})
            take(keepRecord(kind, priya, QStringLiteral("canary words"), today));
        int found = 0;
        for (const PersonRecord &record : personData(m_sample.current, m_begun, priya)) {
            const bool isNew = std::ranges::any_of(
                record.fields, [](const auto &field) { return field.second == u"canary words"; });
            found += isNew ? 1 : 0;
            QVERIFY(!isNew || !record.isKnownToPerson);
        }
        QCOMPARE(found, 4);
    }

    void oldTalksAreDueAndTakeNothingNewerWithThem() // GR10
    {
        const QDate later(2028, 11, 2); // 24 months after 2 Nov 2026
        const auto due = dueForPurge(m_records, m_sample.current, later);
        const auto isDue = [&due](const QUuid &id) {
            return std::ranges::any_of(due, [&id](const DueRecord &each) { return each.id == id; });
        };
        for (const OneOnOne &talk : m_records.rows<OneOnOne>())
            QCOMPARE(isDue(talk.id.uuid()), talk.on <= QDate(2026, 11, 2));
        for (const PerformanceConcern &concern : m_records.rows<PerformanceConcern>())
            QVERIFY(!isDue(concern.id.uuid())); // still open
        const auto left = appliedUnchecked(m_records, purgeOf(m_records, due));
        QVERIFY(left);
        bool hasCarried = false;
        for (const TalkingPoint &point : left->rows<TalkingPoint>()) {
            QVERIFY(left->find(point.talk));
            hasCarried = hasCarried || point.timesCarried > 0; // first raised in a talk that is gone
        }
        QVERIFY(hasCarried);
    }

private:
    Id<Person> person(const QString &key) const { return m_sample.current.byKey<Person>(key)->id; }
    QString reportText(PrivateReportKind kind, const char *key) const
    {
        PrivateReportInput input{&m_sample.current, &m_records, person(QLatin1String(key))};
        input.asOf = today;
        input.recipient = QStringLiteral("the person");
        const auto report = makePrivateReport(kind, input);
        return report ? toText(*report) : report.error().message;
    }

    void take(const PrivateChanges &changes)
    {
        auto next = applied(m_begun, changes, m_sample.current);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        m_begun = *std::move(next);
    }
    /// Of Priya, from May to October, in m_begun.
    Id<ReviewPacket> beginReview()
    {
        const Id<Person> priya = person(QStringLiteral("P06"));
        m_begun = m_records;
        take(startReview(reviewEvidence(m_sample.current, m_records, priya, {2026, 5, 1}, {2026, 10, 31}),
                         priya, {2026, 5, 1}, {2026, 10, 31}));
        return m_begun.rows<ReviewPacket>().begin()->id;
    }
    QString reviewText(const Id<ReviewPacket> &packet) const
    {
        PrivateReportInput input{&m_sample.current, &m_begun, person(QStringLiteral("P06"))};
        input.asOf = today;
        input.recipient = QStringLiteral("the person");
        input.packet = packet;
        const auto report = makePrivateReport(PrivateReportKind::Review, input);
        return report ? toText(*report) : report.error().message;
    }

    const QDate today{2026, 11, 16};
    Sample m_sample;
    PrivateRecords m_records;
    PrivateRecords m_begun; ///< with what a test has changed
};

QTEST_GUILESS_MAIN(TestPeopleSample)
#include "tst_people_sample.moc"
