// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/slip_waterfall.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"

#include <QTest>

using namespace fairlead;

namespace {

const SlipMoments sameMoment{QDate(2026, 10, 5), QDate(2026, 10, 5)};

int tenths(const SlipWaterfall &waterfall)
{
    int sum = 0;
    for (const SlipPart &part : waterfall.parts)
        sum += part.tenths;
    return sum;
}

double days(const SlipWaterfall &waterfall)
{
    double sum = 0;
    for (const SlipPart &part : waterfall.parts)
        sum += part.days;
    return sum;
}

/// A launch after two pieces of work, and two people.
SmallPlan twoSteps()
{
    SmallPlan plan;
    plan.addPerson(u"Ana");
    plan.addPerson(u"Bo");
    plan.addItem(u"A", 4);
    plan.addItem(u"B", 3);
    plan.addItem(u"L", 0);
    plan.link(u"A", u"B");
    plan.link(u"B", u"L");
    return plan;
}

template <class Change> void change(Workspace &workspace, QStringView name, Change change)
{
    Item row = *workspace.find(Id<Item>::named(name));
    change(row);
    workspace.rows<Item>().insert(row);
}

SlipWaterfall slip(const SmallPlan &plan, const Workspace &baseline, const Workspace &now,
                   const SlipMoments &moments = sameMoment)
{
    NoProgress progress;
    const Id<Item> launch = Id<Item>::named(u"L");
    return slipWaterfall(baseline, now, launch, moments, linkFinish(plan.plan, launch), progress).value();
}

} // namespace

/// From the approved date to the date now, by cause.
class TestSlipWaterfall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsAnEmptyWaterfall()
    {
        const SmallPlan plan = twoSteps();
        const SlipWaterfall waterfall = slip(plan, plan.workspace, plan.workspace);
        QCOMPARE(waterfall.total, 0);
        QVERIFY(waterfall.parts.empty());
        QCOMPARE(waterfall.before, waterfall.after);
    }

    void aSingleCauseGetsAllOfIt_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<int>("total");
        QTest::newRow("scope") << int(SlipCause::Scope) << 2;
        QTest::newRow("estimates") << int(SlipCause::Estimates) << 2;
        QTest::newRow("people") << int(SlipCause::People) << -2;
        QTest::newRow("links") << int(SlipCause::Links) << 3;
        QTest::newRow("leave") << int(SlipCause::Leave) << 1;
        QTest::newRow("speed") << int(SlipCause::Speed) << 2;
    }
    void aSingleCauseGetsAllOfIt()
    {
        QFETCH(int, cause);
        QFETCH(int, total);
        SmallPlan plan = twoSteps();
        const Workspace baseline = plan.workspace;
        SlipMoments moments = sameMoment;
        switch (SlipCause(cause)) {
        case SlipCause::Scope: // with its links and its skills
            plan.addItem(u"N", 2);
            plan.link(u"B", u"N");
            plan.link(u"N", u"L");
            plan.addDemand(Id<Item>::named(u"N"), plan.addSkill(u"java"), 2);
            break;
        case SlipCause::Estimates:
            change(plan.workspace, u"A", [](Item &row) { row.effort = Effort::of(6); });
            break;
        case SlipCause::People:
            change(plan.workspace, u"A", [](Item &row) { row.staffing = Headcount::of(2); });
            break;
        case SlipCause::Links:
            change(plan.workspace, u"A", [](Item &row) { row.notBefore = QDate(2026, 10, 8); });
            break;
        case SlipCause::Leave:
            plan.addHoliday(QDate(2026, 10, 6));
            break;
        case SlipCause::Speed:
            change(plan.workspace, u"A", [](Item &row) {
                row.state = ItemState::InProgress;
                row.actualStart = QDate(2026, 10, 5);
                row.remaining = 3;
            });
            moments.now = QDate(2026, 10, 8); // 3 days have passed, 3 are left of 4
            break;
        case SlipCause::OnCall:
            break;
        }
        const SlipWaterfall waterfall = slip(plan, baseline, plan.workspace, moments);
        QCOMPARE(waterfall.parts.size(), size_t(1));
        QCOMPARE(int(waterfall.parts[0].cause), cause);
        QCOMPARE(waterfall.total, total);
        QCOMPARE(waterfall.parts[0].days, double(waterfall.total));
        QCOMPARE(waterfall.parts[0].tenths, waterfall.total * 10);
        QVERIFY(waterfall.before != waterfall.after);
    }

    void causesThatNeedEachOtherShareWhatTheyDoTogether()
    {
        SmallPlan plan = twoSteps();
        const Workspace baseline = plan.workspace;
        change(plan.workspace, u"A", [](Item &row) {
            row.effort = Effort::of(8);
            row.staffing = Headcount::of(2);
        });
        const SlipWaterfall waterfall = slip(plan, baseline, plan.workspace);
        // 4 → 8 days is +4 alone, +2 with two people; a second person is −2 alone, −4 with 8 days.
        QCOMPARE(waterfall.total, 0);
        QCOMPARE(waterfall.parts.size(), size_t(2));
        QCOMPARE(waterfall.parts[0].cause, SlipCause::Estimates);
        QCOMPARE(waterfall.parts[0].days, 3.0);
        QCOMPARE(waterfall.parts[1].cause, SlipCause::People);
        QCOMPARE(waterfall.parts[1].days, -3.0);
    }

    void everyCombinationOfCausesIsAskedOnce()
    {
        SmallPlan plan = twoSteps();
        const Workspace baseline = plan.workspace;
        change(plan.workspace, u"A", [](Item &row) {
            row.effort = Effort::of(8);
            row.staffing = Headcount::of(2);
            row.notBefore = QDate(2026, 10, 8);
        });
        int calls = 0;
        const auto finish = linkFinish(plan.plan, Id<Item>::named(u"L"));
        NoProgress progress;
        const auto waterfall = slipWaterfall(
            baseline, plan.workspace, Id<Item>::named(u"L"), sameMoment,
            [&](const Workspace &workspace) {
                ++calls;
                return finish(workspace);
            },
            progress);
        QVERIFY(waterfall);
        QCOMPARE(calls, 8);
        QCOMPARE(tenths(*waterfall), waterfall->total * 10);
    }

    void thirdsStillSumToTheWhole()
    {
        // A made-up finish: three causes, of which any two bring one day.
        const Workspace baseline = twoSteps().workspace;
        Workspace now = baseline;
        change(now, u"A", [](Item &row) {
            row.effort = Effort::of(8);
            row.staffing = Headcount::of(2);
            row.notBefore = QDate(2026, 10, 8);
        });
        NoProgress progress;
        const auto waterfall = slipWaterfall(
            baseline, now, Id<Item>::named(u"L"), sameMoment,
            [](const Workspace &workspace) {
                const Item &item = *workspace.find(Id<Item>::named(u"A"));
                const int causes = (item.effort == Effort::of(8)) + (item.staffing == Headcount::of(2))
                    + item.notBefore.isValid();
                return QDate(2026, 10, 12).addDays(causes >= 2 ? 1 : 0);
            },
            progress);
        QVERIFY(waterfall);
        QCOMPARE(waterfall->total, 1);
        QCOMPARE(waterfall->parts.size(), size_t(3));
        for (const SlipPart &part : waterfall->parts)
            QVERIFY(std::abs(part.days - 1.0 / 3) < 1e-12);
        QCOMPARE(tenths(*waterfall), 10);
    }

    void theSampleFromApprovalToNow()
    {
        const Workspace then = marlowe_quay::approved();
        const Workspace now = marlowe_quay::current();
        const Id<Item> launch = marlowe_quay::idOf<Item>(now, "R07");
        const Id<Plan> plan = currentPlan(now)->id;
        NoProgress progress;
        const auto waterfall = slipWaterfall(then, now, launch, {QDate(2026, 9, 28), QDate(2026, 11, 16)},
                                             linkFinish(plan, launch), progress);
        QVERIFY2(waterfall, waterfall ? "" : qPrintable(waterfall.error().message));
        QCOMPARE(waterfall->before, marlowe_quay::date("2026-12-15"));
        QCOMPARE(waterfall->after, marlowe_quay::date("2026-12-30"));
        QCOMPARE(waterfall->total, 10);
        QCOMPARE(tenths(*waterfall), 100);
        QVERIFY(std::abs(days(*waterfall) - 10) < 1e-9);
        QCOMPARE(waterfall->undated, 0);
        for (const SlipPart &part : waterfall->parts)
            qInfo("%s %.3f (%d)", qPrintable(slipCauseName(part.cause)), part.days, part.tenths);
    }

    void withPeopleTheirLeaveAndTheirDutyCount()
    {
        SmallPlan plan = twoSteps();
        const Workspace baseline = plan.workspace;
        for (const char16_t *name : {u"Ana", u"Bo"}) {
            const Id<Person> person = Id<Person>::named(name);
            plan.addLeave(person, QDate(2026, 10, 6), QDate(2026, 10, 7));
            plan.addDuty(person, QDate(2026, 10, 12), QDate(2026, 10, 18));
        }
        const Id<Item> launch = Id<Item>::named(u"L");
        NoProgress progress;
        const auto waterfall = slipWaterfall(baseline, plan.workspace, launch, sameMoment,
                                             finishWithPeople(plan.plan, launch), progress);
        QVERIFY2(waterfall, waterfall ? "" : qPrintable(waterfall.error().message));
        QVERIFY(waterfall->total > 0);
        QCOMPARE(tenths(*waterfall), waterfall->total * 10);
        const auto part = [&](SlipCause cause) {
            return std::ranges::find(waterfall->parts, cause, &SlipPart::cause) != waterfall->parts.end();
        };
        QVERIFY(part(SlipCause::Leave));
        QVERIFY(part(SlipCause::OnCall));
        QVERIFY(!part(SlipCause::Speed));
    }

    void withoutADateThereIsNoWaterfall()
    {
        const SmallPlan plan = twoSteps();
        NoProgress progress;
        const Id<Item> none = Id<Item>::named(u"none");
        const auto waterfall = slipWaterfall(plan.workspace, plan.workspace, none, sameMoment,
                                             linkFinish(plan.plan, none), progress);
        QCOMPARE(waterfall.error().kind, Error::Kind::NotFound);
    }

    void itCanBeStopped()
    {
        struct Stop final : Progress {
            bool advance(double) override { return false; }
        } stop;
        const SmallPlan plan = twoSteps();
        const auto waterfall = slipWaterfall(plan.workspace, plan.workspace, Id<Item>::named(u"L"),
                                             sameMoment, linkFinish(plan.plan, Id<Item>::named(u"L")), stop);
        QCOMPARE(waterfall.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSlipWaterfall)
#include "tst_slip_waterfall.moc"
