// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/ops_review.h"
#include "core/scorecard/ops_scope.h"
#include "tests/core/plan_sketch.h"

using namespace fairlead;
using namespace fairlead::test;

namespace {

const QDate monday(2026, 11, 16);

/// The review's line about a service's budget, which one bad day has spent.
OpsReview::BudgetLine spentLine(const OpsReview &review, const Workspace &workspace, QStringView service)
{
    for (const OpsReview::BudgetLine &line : review.budgets) {
        if (line.slo && line.slo->service == workspace.byKey<Service>(service)->id)
            return line;
    }
    return {};
}

} // namespace

/// What of the ops review is one team's, who leads it, and what a later meeting decides about a freeze.
class TestOpsScope : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = Sample::load();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = sample->current;
    }

    void recordsBelongToTheTeamOfTheirRotationOrService()
    {
        const OpsScope pay(m_sample, m_sample.byKey<Team>(u"PAY")->id);
        const OpsScope all(m_sample, {});
        const Incident *incident = m_sample.byKey<Incident>(u"INC-225"); // of payments-gateway
        QVERIFY(pay.has(*incident));
        QVERIFY(!OpsScope(m_sample, m_sample.byKey<Team>(u"ORD")->id).has(*incident));
        QVERIFY(all.has(*incident));
        int ours = 0;
        for (const Rotation &rotation : m_sample.rows<Rotation>())
            ours += pay.has(rotation) ? 1 : 0;
        QCOMPARE(ours, 1);
        QCOMPARE(leadFor(m_sample, refer(incident->id)), m_sample.byKey<Person>(u"P11")->id);
        QVERIFY(leadFor(m_sample, refer(m_sample.byKey<Person>(u"P11")->id)).isNull());
    }

    void anActionWithoutOwnerIsThatOfItsIncidentElseEverybodys()
    {
        const OpsScope orders(m_sample, m_sample.byKey<Team>(u"ORD")->id);
        ActionItem action;
        action.id = Id<ActionItem>::create();
        action.source = QStringLiteral("Ops W46");
        QVERIFY(orders.has(action));
        action.source = QStringLiteral("INC-225");
        QVERIFY(!orders.has(action));
        action.owner = m_sample.byKey<Person>(u"P03")->id; // leads ORD
        QVERIFY(orders.has(action));
    }

    void aLaterMeetingSupersedesWhatWasDecided()
    {
        Workspace workspace = m_sample;
        ServiceDay day;
        day.id = Id<ServiceDay>::create();
        day.on = QDate(2026, 11, 14);
        day.badMinutes = Measure::of(30);
        day.service = workspace.byKey<Service>(u"S06")->id;
        for (const ServiceDay &each : workspace.rows<ServiceDay>()) {
            if (each.service == day.service && each.on == day.on)
                day.id = each.id;
        }
        workspace.rows<ServiceDay>().insert(day);
        const Id<Plan> plan = workspace.rows<Plan>().begin()->id;
        const auto decide = [&plan](Workspace before, FreezeDecision choice, QDate on) {
            const OpsReview review = opsReview(before, plan, on);
            const auto changes = decideFreezeInReview(before, spentLine(review, before, u"S06"), choice, on);
            return changes ? applied(before, *changes) : Result<Workspace>(fail(changes.error()));
        };
        const auto first = decide(workspace, FreezeDecision::Freeze, monday);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        const auto second = decide(*first, FreezeDecision::GoOn, monday.addDays(1));
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        int superseded = 0;
        for (const Decision &each : second->rows<Decision>()) {
            const bool isNew = !workspace.find(each.id);
            superseded += isNew && each.state == DecisionState::Superseded ? 1 : 0;
        }
        QCOMPARE(superseded, 1);
        QCOMPARE(second->rows<Decision>().size(), workspace.rows<Decision>().size() + 2);
        const OpsReview review = opsReview(*second, plan, monday.addDays(1));
        const Decision *stands = spentLine(review, *second, u"S06").decision;
        QVERIFY(stands && stands->state == DecisionState::Decided);
        QCOMPARE(stands->on, monday.addDays(1));
        const QString text = handOverText(*second, monday, monday.addDays(1));
        QVERIFY2(text.contains(stands->key), qPrintable(text));
    }

private:
    Workspace m_sample;
};

QTEST_GUILESS_MAIN(TestOpsScope)
#include "tst_ops_scope.moc"
