// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/career_readiness.h"
#include "core/careers/evidence_review.h"
#include "core/careers/growth_edits.h"
#include "core/careers/readiness_why.h"
#include "core/exchange/sample.h"
#include "core/vault/private_changes.h"

#include <QTest>

using namespace fairlead;

namespace {

const QDate today(2026, 11, 16);

CompetencyFacts facts(const char *name, int weight, CompetencyVerdict verdict,
                      std::initializer_list<EvidenceSource> sources)
{
    CompetencyFacts made{QLatin1String(name), weight, false, verdict, {}};
    for (const EvidenceSource source : sources)
        made.evidence.push_back({QDate(2026, 9, 1), source, false});
    return made;
}

/// The example of C26: weights 3, 3, 2, 2, 1, 1.
std::vector<CompetencyFacts> example()
{
    using enum CompetencyVerdict;
    using enum EvidenceSource;
    return {facts("1", 3, Met, {Item, Feedback}),
            facts("2", 3, Met, {Item}),
            facts("3", 2, Partly, {}),
            facts("4", 2, Met, {Document, OnCall}),
            facts("5", 1, Met, {Review, Feedback}),
            facts("6", 1, NotYet, {})};
}

/// The sample with its private records, as edits change them.
struct SampleVault {
    Workspace workspace = *marloweQuay();
    PrivateRecords records = *marloweQuayPrivate();

    Id<Person> person(QStringView key) const { return workspace.byKey<Person>(key)->id; }
    const GrowthPlan &plan(QStringView key) const { return *growthPlanOf(records, person(key)); }
    void make(const PrivateChanges &changes)
    {
        auto next = applied(records, changes, workspace);
        QVERIFY2(next, qPrintable(next ? QString() : next.error().message));
        records = *std::move(next);
    }
    QStringList titles(const GrowthPlan &of) const
    {
        QStringList all;
        for (const GrowthGoal *goal : goalsOf(records, of.id))
            all << goal->title;
        return all;
    }
};

} // namespace

class TestCareerReadiness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheExampleOfItsPage()
    {
        const CareerReadiness readiness = careerReadiness(example(), today);
        QCOMPARE(readiness.coverage, 8.5 / 12);
        QVERIFY(readiness.band == ReadinessBand::Building);
        QStringList gaps;
        for (const CompetencyStanding *gap : readiness.gaps())
            gaps << gapText(*gap);
        QCOMPARE(gaps,
                 (QStringList{QStringLiteral("second source for 2"), QStringLiteral("3: partly met"),
                              QStringLiteral("6: not yet")}));
    }

    void twoPiecesOfOneKindAreOneSource()
    {
        using enum EvidenceSource;
        auto one = std::vector{facts("design", 1, CompetencyVerdict::Met, {Document, Document})};
        QCOMPARE(careerReadiness(one, today).coverage, 0.5);
        QCOMPARE(careerReadiness(one, today).standings.front().evidence, 2);
        one = {facts("design", 1, CompetencyVerdict::Met, {Document, Feedback})};
        QCOMPARE(careerReadiness(one, today).coverage, 1.0);
    }

    void evidenceGrowsOldAfterTwelveMonths()
    {
        auto old = std::vector{
            facts("design", 1, CompetencyVerdict::Met, {EvidenceSource::Item, EvidenceSource::Feedback})};
        old.front().evidence.front().on = today.addMonths(-12);
        QCOMPARE(careerReadiness(old, today).coverage, 1.0);
        old.front().evidence.front().on = today.addMonths(-12).addDays(-1);
        QCOMPARE(careerReadiness(old, today).coverage, 0.5);
        old.front().evidence.front().on = today.addDays(1); // nor does what has not happened yet
        QCOMPARE(careerReadiness(old, today).coverage, 0.5);
    }

    void counterEvidenceIsShownAndNotAddedUp()
    {
        auto all = example();
        all.front().evidence.push_back({QDate(2026, 10, 1), EvidenceSource::Feedback, true});
        const CareerReadiness readiness = careerReadiness(all, today);
        QCOMPARE(readiness.standings.front().against, 1);
        QCOMPARE(readiness.standings.front().evidence, 2);
        QCOMPARE(readiness.coverage, 8.5 / 12);
    }

    void gatesHoldTheBandBack()
    {
        using enum EvidenceSource;
        std::vector<CompetencyFacts> all(9, facts("x", 1, CompetencyVerdict::Met, {Item, Feedback}));
        all.push_back(facts("gate", 1, CompetencyVerdict::NotYet, {}));
        QVERIFY(careerReadiness(all, today).band == ReadinessBand::Ready); // 0.90
        all.back().isGate = true;
        QVERIFY(careerReadiness(all, today).band == ReadinessBand::Building); // not even partly
        all.back().verdict = CompetencyVerdict::Partly;
        QVERIFY(careerReadiness(all, today).band == ReadinessBand::Near); // 0.95, but a gate is open
        all.back() = facts("gate", 1, CompetencyVerdict::Met, {Item, Feedback});
        all.back().isGate = true;
        QVERIFY(careerReadiness(all, today).band == ReadinessBand::Ready);
        QVERIFY(careerReadiness({}, today).band == ReadinessBand::Early);
    }

    void whyTellsTheRuleAndWhatIsMissingWithoutAMark()
    {
        const SampleVault vault;
        const auto why = whyReadiness(vault.workspace, vault.records, vault.person(u"P06"), today);
        QVERIFY(why);
        QCOMPARE(why->title, QStringLiteral("Readiness for E3: Building"));
        QCOMPARE(why->rows.size(), size_t(7)); // six competencies and the band
        QCOMPARE(why->rows.front().label, QStringLiteral("Design (needed, weight 3)"));
        QCOMPARE(why->rows.front().value, QStringLiteral("met, one source"));
        QCOMPARE(why->rows.front().change->field, QStringLiteral("Design")); // leads to its verdict
        const QString text = toText(*why);
        QVERIFY2(text.contains(QStringLiteral("at least half is shown")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("speaks against Collaboration")));
        QVERIFY(text.contains(QStringLiteral("against, ")));
        for (const char *mark : {"%", "0.7", "0.708", "8.5"}) // the share stays inside (GR8)
            QVERIFY2(!text.contains(QLatin1String(mark)), mark);
        QStringList asked;
        for (const Explanation &child : why->children)
            asked << child.title;
        QCOMPARE(
            asked,
            (QStringList{QStringLiteral("Design: met, one source"),
                         QStringLiteral("Collaboration: partly met"), QStringLiteral("Mentoring: not yet")}));
    }

    void whyNeedsAPlanTowardsALevel()
    {
        const SampleVault vault;
        const auto why = whyReadiness(vault.workspace, vault.records, vault.person(u"P24"), today);
        QVERIFY(!why && why.error().kind == Error::Kind::NotFound);
    }

    void withoutASubmittedAssessmentNothingCounts()
    {
        SampleVault vault;
        const Rubric *rubric = rubricOf(vault.workspace, vault.plan(u"P06").target);
        GrowthAssessment before = *assessmentThatCounts(vault.records, vault.person(u"P06"), rubric->id);
        GrowthAssessment draft = before;
        draft.state = GrowthAssessmentState::Draft;
        vault.make(PrivateChanges().replace(before, draft));
        const auto why = whyReadiness(vault.workspace, vault.records, vault.person(u"P06"), today);
        QVERIFY(why && why->title.endsWith(QStringLiteral("Early")));
        QVERIFY(toText(*why).contains(QStringLiteral("No assessment by the manager is submitted")));
    }

    void goalsKeepTheirOrderAndTheirDays()
    {
        SampleVault vault;
        const GrowthPlan plan = vault.plan(u"P06");
        const QStringList before = vault.titles(plan);
        GrowthGoal goal = newGoal(vault.records, plan.id);
        goal.title = QStringLiteral("new");
        vault.make(PrivateChanges().add(goal));
        QCOMPARE(vault.titles(plan), before + QStringList{QStringLiteral("new")});
        vault.make(moveGoal(vault.records, goal.id, -99)); // as far as it goes
        QCOMPARE(vault.titles(plan), QStringList{QStringLiteral("new")} + before);
        QVERIFY(moveGoal(vault.records, goal.id, -1).isEmpty());
        QVERIFY(dayOfProgress(vault.records, goal.id, today).isEmpty());
        GrowthGoal done = *vault.records.find(goal.id);
        done.progress = GoalProgress::Done;
        vault.make(PrivateChanges().replace(*vault.records.find(goal.id), done));
        vault.make(dayOfProgress(vault.records, goal.id, today));
        QCOMPARE(vault.records.find(goal.id)->doneOn, today);
    }

    void anAssessmentBeginsWithWhatTheLastOneSaid()
    {
        SampleVault vault;
        const Id<Person> person = vault.person(u"P06");
        const Rubric *rubric = rubricOf(vault.workspace, vault.plan(u"P06").target);
        const Id<GrowthAssessment> last = assessmentThatCounts(vault.records, person, rubric->id)->id;
        const auto own =
            startAssessment(vault.workspace, vault.records, person, rubric->id, Assessor::Self, today);
        QCOMPARE(own.changes.edits.size(), size_t(1)); // nobody else's words are put into one's mouth
        const auto next =
            startAssessment(vault.workspace, vault.records, person, rubric->id, Assessor::Manager, today);
        vault.make(next.changes);
        const QString name = QStringLiteral("Mentoring");
        QCOMPARE(ratingOf(vault.records, next.assessment, name)->verdict,
                 ratingOf(vault.records, last, name)->verdict);
        vault.make(rate(vault.records, next.assessment, name, CompetencyVerdict::Met, QStringLiteral("why")));
        QCOMPARE(ratingOf(vault.records, next.assessment, name)->note, QStringLiteral("why"));
        QVERIFY(rate(vault.records, next.assessment, name, CompetencyVerdict::Met, QStringLiteral("why"))
                    .isEmpty());
        QCOMPARE(assessmentThatCounts(vault.records, person, rubric->id)->id, last); // it is a draft
    }

    void onlyWhatIsFinishedAndNotUsedYetIsOffered()
    {
        SampleVault vault;
        const Id<Person> person = vault.person(u"P06");
        const auto offer = [&](const RecordRef &record) {
            return evidenceOfferFor(vault.workspace, vault.records, person, record, today);
        };
        const auto item = [&](ItemState state) -> const Item & {
            return *std::ranges::find_if(vault.workspace.rows<Item>(), [state](const Item &each) {
                return each.state == state && (state != ItemState::Done || each.actualFinish.isValid());
            });
        };
        QCOMPARE(offer(refer(item(ItemState::InProgress).id)).error().kind, Error::Kind::Invalid);
        QCOMPARE(offer(refer(person)).error().kind, Error::Kind::NotFound);
        const Item &done = item(ItemState::Done);
        const auto found = offer(refer(done.id));
        QVERIFY(found);
        QCOMPARE(found->on, done.actualFinish);
        vault.make(addEvidence(*found, person, QStringLiteral("Design")));
        QCOMPARE(offer(refer(done.id)).error().kind, Error::Kind::Conflict);
    }

    void evidenceOfTheLastWeeksIsCalledRecent()
    {
        const QDate from(2026, 4, 1);
        const QDate to(2026, 9, 30);
        const RecencySpread fresh =
            recencySpread({{2026, 4, 3}, {2026, 9, 1}, {2026, 9, 2}, {2026, 9, 28}, {2027, 1, 1}}, from, to);
        QCOMPARE(fresh.count, 4);
        QCOMPARE(fresh.months.size(), size_t(6));
        QCOMPARE(fresh.months.front().share, 0.25);
        QCOMPARE(fresh.months.back().count, 3);
        QCOMPARE(fresh.lastThird, 0.75);
        QVERIFY(fresh.isRecent());
        QVERIFY(
            !recencySpread({{2026, 4, 3}, {2026, 6, 2}, {2026, 9, 2}, {2026, 9, 28}}, from, to).isRecent());
        QVERIFY(!recencySpread({{2026, 9, 2}}, from, to).isRecent()); // too few to say
        QCOMPARE(recencySpread({}, from, to).lastThird, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestCareerReadiness)
#include "tst_career_readiness.moc"
