// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/career_readiness.h"
#include "core/careers/evidence_review.h"

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
