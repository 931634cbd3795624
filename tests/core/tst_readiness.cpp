// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/reliability/readiness.h"
#include "core/reliability/templates.h"

#include <QTest>
#include <map>

using namespace fairlead;

namespace {

const QDate asOf(2026, 11, 16);

std::vector<JudgedPoint> points(const std::vector<AnswerState> &states)
{
    std::vector<JudgedPoint> result;
    for (const AnswerState state : states)
        result.push_back({Id<CheckAnswer>::create(), {}, state, true, false});
    return result;
}

template <class Row, class Is> const Row *only(const Workspace &workspace, Is is)
{
    const Row *found = nullptr;
    for (const Row &row : workspace.rows<Row>()) {
        if (is(row))
            found = &row;
    }
    return found;
}

} // namespace

class TestReadiness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
    }

    /// calculations.md C31: ten points, eight met, one of the missing two is a gate.
    void eightOfTenWithoutAGateIsNotReady()
    {
        std::vector<JudgedPoint> list = points(std::vector<AnswerState>(10, AnswerState::Met));
        list[3].state = AnswerState::NotMet;
        list[3].isGate = true;
        list[7].state = AnswerState::NotMet;
        list[7].isRequired = false;
        const ChecklistScore score = checklistScore(list);
        QCOMPARE(*score.score(), 0.8);
        QCOMPARE(score.verdict, Verdict::NotPassed);
        QCOMPARE(score.openGates.size(), size_t(1));
        list[3].isGate = false;
        list[3].isRequired = false;
        QCOMPARE(checklistScore(list).verdict, Verdict::Passed);
    }

    void unknownIsAStateOfItsOwn()
    {
        using enum AnswerState;
        const ChecklistScore score = checklistScore(points({Met, Unknown, Met}));
        QCOMPARE(score.verdict, Verdict::Unknown);
        QCOMPARE(score.unknown, 1);
        QCOMPARE(score.notMet, 0);
        QCOMPARE(checklistScore(points({Met, Unknown, NotMet})).verdict, Verdict::NotPassed);
        QCOMPARE(checklistScore(std::vector<JudgedPoint>()).verdict, Verdict::Unknown);
        QVERIFY(!checklistScore(points({Waived})).score());
        QCOMPARE(checklistScore(points({Waived, Met})).verdict, Verdict::Passed);
        QCOMPARE(*checklistScore(points({Waived, Met})).score(), 1.0);
    }

    void aWaiverNeedsItsReasonAndANumberItsThreshold()
    {
        ChecklistPoint point;
        CheckAnswer answer;
        answer.state = AnswerState::Waived;
        QCOMPARE(judgedState(point, answer), AnswerState::Unknown);
        answer.waivedReason = QStringLiteral("batch job, nobody waits");
        QCOMPARE(judgedState(point, answer), AnswerState::Waived);
        answer.state = AnswerState::Unknown;
        point.kind = PointKind::Number;
        point.threshold = Measure::of(70);
        QCOMPARE(judgedState(point, answer), AnswerState::Unknown);
        answer.value = Measure::of(70);
        QCOMPARE(judgedState(point, answer), AnswerState::Met);
        answer.value = Measure::of(69.9);
        QCOMPARE(judgedState(point, answer), AnswerState::NotMet);
    }

    void aFailedGateCapsTheRubric()
    {
        const QString one = QStringLiteral("one");
        const QString two = QStringLiteral("two");
        const RubricScore passed = rubricScore({{one, 2, true, 3}, {two, 1, false, 4}}, 4, 3);
        QVERIFY(std::abs(*passed.score - 10.0 / 12) < 1e-12);
        QCOMPARE(passed.verdict, Verdict::Passed);
        const RubricScore failed = rubricScore({{one, 1, true, 2}, {two, 9, false, 4}}, 4, 3);
        QVERIFY(*failed.score > 0.9);
        QCOMPARE(failed.verdict, Verdict::NotPassed);
        QCOMPARE(failed.failedGates, QStringList{one});
        const RubricScore open = rubricScore({{one, 1, true, {}}, {two, 1, false, 4}}, 4, 3);
        QCOMPARE(open.verdict, Verdict::Unknown);
        QCOMPARE(*open.score, 1.0); // of what is known
        QCOMPARE(open.unknown, 1);
        QVERIFY(!rubricScore(std::vector<RatedDimension>(), 4, 3).score);
        QCOMPARE(barOf(4), 3);
    }

    void maturityIsTheHighestLevelWithAllItsPoints()
    {
        using enum AnswerState;
        const Maturity two =
            maturity({{1, true, Met}, {2, true, Met}, {2, false, NotMet}, {3, true, NotMet}, {4, true, Met}});
        QCOMPARE(two.level, 2);
        QVERIFY(two.isCertain());
        const Maturity open = maturity({{1, true, Met}, {2, true, Unknown}, {3, true, Met}});
        QCOMPARE(open.level, 1);
        QCOMPARE(open.possible, 3);
        QCOMPARE(maturity({{1, true, NotMet}}).level, 0);
        QCOMPARE(maturity(std::vector<MaturityPoint>()).level, 0);
    }

    void everyBuiltInTemplateCanBeStarted()
    {
        for (const QString &key : builtInTemplates()) {
            const auto source = builtInTemplate(key);
            QVERIFY2(source, source ? "" : qPrintable(source.error().message));
            QCOMPARE(source->known.size(), source->points.size());
            const Id<Service> service = m_sample.byKey<Service>(u"S07")->id;
            if (!source->points.empty()) {
                const auto changes = startChecklist(m_sample, *source, {service, {}, {}, {}}, asOf);
                QVERIFY(changes);
                const auto next = applied(m_sample, *changes);
                QVERIFY2(next, next ? "" : qPrintable(next.error().message));
                const size_t answers = m_sample.rows<CheckAnswer>().size();
                QCOMPARE(next->rows<CheckAnswer>().size() - answers, source->points.size());
                // The second run finds the template there.
                const auto again = startChecklist(*next, *source, {service, {}, {}, {}}, asOf);
                const auto twice = applied(*next, *again);
                QVERIFY(twice);
                QCOMPARE(twice->rows<ChecklistPoint>().size(), next->rows<ChecklistPoint>().size());
                QCOMPARE(twice->rows<ChecklistRun>().size(), m_sample.rows<ChecklistRun>().size() + 2);
            }
            if (!source->dimensions.empty()) {
                const auto changes = startAssessment(m_sample, *source, service, asOf, QStringLiteral("SRE"));
                QVERIFY(changes);
                const auto next = applied(m_sample, *changes);
                QVERIFY2(next, next ? "" : qPrintable(next.error().message));
                QCOMPARE(next->rows<AssessmentRating>().size(), source->dimensions.size());
                const Id<Assessment> id = next->rows<Assessment>().begin()->id;
                QCOMPARE(rubricScore(*next, id).verdict, Verdict::Unknown);
                QCOMPARE(maturity(*next, id).possible, source->rubric.highest);
                QVERIFY(!newestAssessment(*next, service)); // a draft counts for nobody
            }
        }
        QVERIFY(!builtInTemplate(QStringLiteral("T99")));
    }

    /// model.md 2.6: the whole library, T01 to T39.
    void theLibraryIsComplete()
    {
        const QStringList keys = builtInTemplates();
        for (int number = 1; number <= 39; ++number) {
            const QString key = QStringLiteral("T%1").arg(number, 2, 10, QLatin1Char('0'));
            QVERIFY2(keys.contains(key) || keys.contains(QString(key + QStringLiteral("-1"))),
                     qPrintable(key));
        }
        for (const QString &key : keys) {
            const auto source = builtInTemplate(key);
            QVERIFY2(source, source ? "" : qPrintable(source.error().message));
            QCOMPARE(source->key, key);
            QVERIFY2(!source->name.isEmpty() && !source->purpose.isEmpty(), qPrintable(key));
        }
        const auto card = builtInTemplate(QStringLiteral("T25"));
        QCOMPARE(card->dimensions.size(), size_t(6));  // S19.41–46
        QCOMPARE(card->signalList.size(), size_t(14)); // 5 strong, 4 weak, 5 red flags
        for (const TemplateSignal &each : card->signalList)
            QVERIFY(each.kind == u"strong" || each.kind == u"weak" || each.kind == u"red-flag");
        QCOMPARE(builtInTemplate(QStringLiteral("T01"))->length(), 160); // 15+25+40+40+20+20
        for (const char *kit : {"T24-1", "T24-2", "T24-3", "T24-4"})
            QVERIFY(!builtInTemplate(QString(QLatin1String(kit)))->prompt.isEmpty());
    }

    void documentsMeetingsAndMatricesCanBeStarted()
    {
        for (const QString &key : builtInTemplates()) {
            const auto source = builtInTemplate(key);
            if (!source->body.isEmpty()) {
                const auto changes = startDocument(m_sample, *source, QStringLiteral("A title"), asOf);
                QVERIFY(changes);
                const auto next = applied(m_sample, *changes);
                QVERIFY2(next, next ? "" : qPrintable(next.error().message));
                QVERIFY(!startDocument(m_sample, *source, QStringLiteral(" "), asOf));
            }
            const Id<Team> team = m_sample.byKey<Team>(u"ORD")->id;
            const auto series = startMeetings(m_sample, *source, team, asOf, 2);
            QCOMPARE(series.has_value(), !source->sections.empty() && !source->isPrivate);
            if (series) {
                const auto next = applied(m_sample, *series);
                QVERIFY2(next, next ? "" : qPrintable(next.error().message));
                QCOMPARE(next->rows<MeetingSeries>().size(), m_sample.rows<MeetingSeries>().size() + 1);
            }
        }
        const auto matrix = builtInTemplate(QStringLiteral("T28"));
        QCOMPARE(matrix->rights.size(), size_t(17)); // S13.2–S13.18
        const auto next = applied(m_sample, addEntries(m_sample, *matrix).value());
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QVERIFY(addEntries(*next, *matrix)->isEmpty()); // all there now
        QVERIFY(!addEntries(m_sample, *builtInTemplate(QStringLiteral("T06"))));
    }

    /// The ledger has an owner, a tier, a runbook and a threat model; no objective, and one who knows it.
    void whatTheWorkspaceKnowsIsAnsweredAtTheStart()
    {
        const auto source = builtInTemplate(QStringLiteral("T03"));
        const Id<Service> ledger = m_sample.byKey<Service>(u"S07")->id;
        const Workspace next =
            applied(m_sample, *startChecklist(m_sample, *source, {ledger, {}, {}, {}}, asOf)).value();
        const std::map<std::string, AnswerState> expected{
            {"A team answers for the service", AnswerState::Met},
            {"It has a tier", AnswerState::Met},
            {"Enough people know it for its tier", AnswerState::NotMet},
            {"Service level objective", AnswerState::NotMet},
            {"Runbook, reviewed within 180 days", AnswerState::Met},
            {"Threat model", AnswerState::Met},
            {"Failover drill", AnswerState::Unknown},
            {"Data class", AnswerState::Met},
            {"How long data is kept", AnswerState::Unknown}};
        for (const auto &[text, state] : expected) {
            const auto *answer = only<CheckAnswer>(
                next, [&text](const CheckAnswer &each) { return each.text == QString::fromStdString(text); });
            QVERIFY2(answer, text.c_str());
            QVERIFY2(answer->state == state, text.c_str());
            QVERIFY(state == AnswerState::Unknown || !answer->evidence.isEmpty());
        }
        const auto *run =
            only<ChecklistRun>(next, [&ledger](const ChecklistRun &each) { return each.service == ledger; });
        QVERIFY(run);
        const auto score = checklistScore(next, run->id);
        QCOMPARE(score.verdict, Verdict::NotPassed);
        QVERIFY(score.unknown > 0);
    }

    void aRunbookThatIsOldIsNotMet()
    {
        const auto fact = [this](const char *key) {
            const Id<Service> service = m_sample.byKey<Service>(QString::fromLatin1(key))->id;
            return knownFact(m_sample, service, QStringLiteral("runbook"), asOf).state;
        };
        QCOMPARE(fact("S08"), AnswerState::NotMet); // reviewed 195 days ago
        QCOMPARE(fact("S07"), AnswerState::Met);
        QCOMPARE(fact("S10"), AnswerState::NotMet);
        const Id<Service> legacy = m_sample.byKey<Service>(u"S10")->id;
        QCOMPARE(knownFact(m_sample, legacy, QStringLiteral("vulnerabilities"), asOf).state,
                 AnswerState::NotMet);
        QCOMPARE(knownFact(m_sample, {}, QStringLiteral("owner"), asOf).state, AnswerState::Unknown);
    }

    void brokenTemplatesSayWhere()
    {
        for (const char *json : {"{", "{}", R"({"key":"T1"})", R"({"key":"T1","points":[{"text":""}]})",
                                 R"({"key":"T1","points":[{"text":"a","kind":"guess"}]})",
                                 R"({"key":"T1","document":{"kind":"novel","body":["a"]}})",
                                 R"({"key":"T1","matrix":{"raci":[{"activity":"a","letter":"X"}]}})",
                                 R"({"key":"T1","rubric":{"dimensions":[{"name":"a","weight":0}]}})"}) {
            const auto read = templateFromJson(QByteArray(json));
            QVERIFY2(!read, json);
            QVERIFY(!read.error().message.isEmpty());
        }
    }

private:
    Workspace m_sample;
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
