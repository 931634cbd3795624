// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecaster.h"
#include "core/schedule/estimate.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"

#include <QTest>

using namespace fairlead;

namespace {

ChanceQuestion quiet(EffortSpread spread = EffortSpread::None)
{
    ChanceQuestion question;
    question.spread = spread;
    question.policy = ChancePolicy::none();
    question.seed = 5;
    return question;
}

Forecast people(const Workspace &workspace, const ChanceQuestion &question, const ForecastOptions &options)
{
    NoProgress progress;
    const PlanResult planned = computePlan(workspace, question.plan, progress).value();
    return computeForecast(workspace, planned, question, ForecastKind::People, options, progress).value();
}

/// The plan of one person who has one item of (O, M, P) days, in a period that is long enough.
struct OneItem : SmallPlan {
    Id<Person> ada;
    Id<Item> item;

    explicit OneItem(ThreePoint range)
    {
        last = QDate(2027, 3, 26);
        Period period = *workspace.rows<Period>().begin();
        period.end = last;
        workspace.rows<Period>().insert(period);
        ada = addPerson(u"Ada");
        item = addItem(u"R1", range.likely, [&](Item &row) {
            row.optimistic = Effort::of(range.optimistic);
            row.pessimistic = Effort::of(range.pessimistic);
        });
    }

    /// The last day of that many working days from the first Monday on.
    QDate day(int workingDays) const { return dateOf(WorkCalendar().add(dayOf(first), workingDays) - 1); }
    Forecast forecast(const ChanceQuestion &question, int runs = 2000) const
    {
        return people(workspace, question, {.runs = runs});
    }
};

/// Working days from the first Monday to the median finish.
int medianDays(const OneItem &plan, const Forecast &forecast)
{
    return WorkCalendar().workingDays(dayOf(plan.first), dayOf(forecast.find(plan.item)->at(50)) + 1);
}

} // namespace

class TestForecastPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAnySpreadItIsThePlan_data()
    {
        QTest::addColumn<bool>("useActuals");
        QTest::newRow("as of November") << true;
        QTest::newRow("as approved") << false;
    }
    void withoutAnySpreadItIsThePlan()
    {
        QFETCH(bool, useActuals);
        const Workspace workspace = useActuals ? marlowe_quay::current() : marlowe_quay::approved();
        ChanceQuestion question = quiet();
        question.plan.useActuals = useActuals;
        const PlanResult planned = marlowe_quay::planned(workspace, question.plan);
        const Forecast forecast = people(workspace, question, {.runs = 3});
        QCOMPARE(forecast.items.size(), planned.people.dates.size());
        for (const PeopleDates &dates : planned.people.dates) {
            const ItemForecast *item = forecast.find(dates.item);
            QVERIFY(item && dates.isPlaced);
            for (const int percent : bandPercents)
                QCOMPARE(item->at(percent), dates.finish);
        }
    }

    void onePersonFollowsTheClosedForm()
    {
        const ThreePoint range{10, 14, 30};
        const OneItem plan(range);
        const Forecast forecast = plan.forecast(quiet(EffortSpread::Triangular), 10'000);
        const ItemForecast &item = *forecast.find(plan.item);
        for (const int percent : bandPercents) {
            const int days = int(std::ceil(triangularAt(range, percent / 100.0)));
            QVERIFY(std::abs(item.at(percent).toJulianDay() - plan.day(days).toJulianDay())
                    <= 3); // a weekend
            QVERIFY(item.at(percent) >= plan.day(days - 1) && item.at(percent) <= plan.day(days + 1));
        }
    }

    void sicknessTakesItsShareOfTime()
    {
        const OneItem plan({60, 60, 60});
        ChanceQuestion question = quiet();
        question.policy.sickShare = 0.10;
        question.policy.sickSpellDays = 2;
        const int days = medianDays(plan, plan.forecast(question));
        QVERIFY2(std::abs(days - 60 / 0.9) < 2.5, qPrintable(QString::number(days)));
        QCOMPARE(medianDays(plan, plan.forecast(quiet())), 60);
    }

    void unplannedWorkAndOnCallLoadCostDays()
    {
        OneItem plan({40, 40, 40});
        plan.settings([](WorkspaceSettings &settings) { settings.interrupt = Share::of(0.2); });
        const int planned = medianDays(plan, plan.forecast(quiet()));
        QCOMPARE(planned, 50);
        ChanceQuestion question = quiet();
        question.policy.unplannedVariation = 0.8;
        QVERIFY(medianDays(plan, plan.forecast(question)) > planned);

        plan.addDuty(plan.ada, QDate(2026, 10, 12), QDate(2026, 10, 18));
        plan.addDuty(plan.ada, QDate(2026, 11, 2), QDate(2026, 11, 8));
        const Forecast calm = plan.forecast(quiet());
        question = quiet();
        question.policy.onCallVariation = 1;
        const Forecast forecast = plan.forecast(question);
        QVERIFY(forecast.find(plan.item)->at(90) > calm.find(plan.item)->at(90));
        QVERIFY(forecast.find(plan.item)->at(10) >= calm.find(plan.item)->at(10));
    }

    void aRiskThatFiresAddsItsImpact()
    {
        OneItem plan({20, 20, 20});
        Risk risk;
        risk.id = Id<Risk>::named(u"K");
        risk.item = plan.item;
        risk.probability = Share::of(0.3);
        risk.impactDays = Effort::of(10);
        plan.workspace.rows<Risk>().insert(risk);
        ChanceQuestion question = quiet();
        question.policy.risks = true;
        const ItemForecast item = *plan.forecast(question, 10'000).find(plan.item);
        QCOMPARE(item.at(50), plan.day(20));
        QCOMPARE(item.at(80), plan.day(30));
        Item row = *plan.workspace.find(plan.item);
        row.deadline = plan.day(20);
        plan.workspace.rows<Item>().insert(row);
        QVERIFY(std::abs(plan.forecast(question, 10'000).find(plan.item)->chance - 0.7) < 0.015);

        // Linked to by a record link instead of naming the item.
        risk.item = {};
        plan.workspace.rows<Risk>().insert(risk);
        RecordLink link;
        link.id = Id<RecordLink>::named(u"L");
        link.fromTable = QLatin1String(Item::table);
        link.fromId = plan.item.toString();
        link.toTable = QLatin1String(Risk::table);
        link.toId = risk.id.toString();
        plan.workspace.rows<RecordLink>().insert(link);
        QVERIFY(std::abs(plan.forecast(question, 10'000).find(plan.item)->chance - 0.7) < 0.015);
        risk.state = RiskState::Closed;
        plan.workspace.rows<Risk>().insert(risk);
        QCOMPARE(plan.forecast(question, 100).find(plan.item)->chance, 1.0);
    }

    void aLatePromiseHoldsItsItem()
    {
        OneItem plan({5, 5, 5});
        Agreement promise;
        promise.id = Id<Agreement>::named(u"X");
        promise.providerStakeholder = Id<Stakeholder>::named(u"S");
        promise.forItem = plan.item;
        promise.agreedDate = QDate(2026, 10, 30);
        promise.state = AgreementState::Agreed;
        plan.workspace.rows<Agreement>().insert(promise);
        ChanceQuestion question = quiet();
        question.policy.lateShare = 0.4;
        question.policy.lateDays = 7;
        const ItemForecast item = *plan.forecast(question, 4000).find(plan.item);
        QCOMPARE(item.at(50), plan.day(5)); // a promise that is kept moves nothing
        QVERIFY(item.at(80) > promise.agreedDate);
        QVERIFY(item.at(95) > item.at(80));
        promise.deliveredOn = QDate(2026, 10, 4);
        promise.state = AgreementState::Delivered;
        plan.workspace.rows<Agreement>().insert(promise);
        QCOMPARE(plan.forecast(question, 200).find(plan.item)->at(95), plan.day(5));
    }

    void historyOfTheTeamTakesThePlaceOfItsRanges()
    {
        OneItem plan({20, 20, 20});
        Baseline baseline;
        baseline.id = Id<Baseline>::named(u"B");
        baseline.name = QStringLiteral("v1");
        baseline.plan = plan.plan;
        plan.workspace.rows<Baseline>().insert(baseline);
        for (int i = 0; i < 10; ++i) { // each took one and a half times as long
            const Id<Item> done = plan.addItem(QStringLiteral("D%1").arg(i), 4, [&](Item &row) {
                row.state = ItemState::Done;
                row.actualStart = QDate(2026, 10, 5);
                row.actualFinish = QDate(2026, 10, 12);
            });
            ForecastRecord record;
            record.id = Id<ForecastRecord>::named(QString::number(i));
            record.baseline = baseline.id;
            record.item = done;
            record.team = plan.team;
            record.duration = 4;
            plan.workspace.rows<ForecastRecord>().insert(record);
        }
        ChanceQuestion question = quiet();
        question.plan.asOf = plan.first;
        QCOMPARE(medianDays(plan, plan.forecast(question, 50)), 20);
        question.useHistory = true;
        QCOMPARE(medianDays(plan, plan.forecast(question, 50)), 30);
    }

    void anItemMoreDoesNotShiftTheLuckOfOthers()
    {
        OneItem plan({10, 14, 30});
        ChanceQuestion question;
        question.seed = 9;
        const Forecast before = plan.forecast(question, 300);
        const Id<Team> other = Id<Team>::named(u"other");
        plan.addTeam(other);
        plan.addPerson(u"Bo", [&](Person &person) { person.team = other; });
        plan.addItem(u"R0", 12, [&](Item &item) {
            item.team = other;
            item.pessimistic = Effort::of(40);
            item.rank = QStringLiteral("0");
        });
        const Forecast after = plan.forecast(question, 300);
        QCOMPARE(after.items.size(), size_t(2));
        QVERIFY(*after.find(plan.item) == *before.find(plan.item));
    }

    void twoThreadsGiveTheSameForecast()
    {
        const Workspace workspace = marlowe_quay::current();
        const Forecast one = people(workspace, {}, {.runs = 300, .threads = 1});
        QVERIFY(one == people(workspace, {}, {.runs = 300, .threads = 2}));
        QCOMPARE(one.kind, ForecastKind::People);
    }

    void waitingForSomebodyIsOnThePathToo()
    {
        OneItem plan({10, 12, 20});
        const Id<Item> next = plan.addItem(u"R2", 5, [](Item &row) { row.deadline = QDate(2026, 11, 6); });
        const Forecast forecast = plan.forecast(quiet(EffortSpread::Triangular), 200);
        const TargetForecast *target = forecast.target(next);
        QVERIFY(target);
        QCOMPARE(target->criticality[size_t(forecast.indexOf(plan.item))], 1.0);
        QVERIFY(target->sensitivity[size_t(forecast.indexOf(plan.item))] > 0.9);
    }
};

QTEST_GUILESS_MAIN(TestForecastPeople)
#include "tst_forecast_people.moc"
