// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"
#include "tests/core/plan_sketch.h"

using namespace fairlead;
using namespace fairlead::test;

namespace {

const QString a = QStringLiteral("R01");
const QString b = QStringLiteral("R02");

Workspace fixedBy(const PlanSketch &sketch, const Finding &finding)
{
    const auto next =
        finding.fixes.empty() ? sketch.workspace : applied(sketch.workspace, finding.fixes.front().changes);
    return next ? *next : Workspace();
}

} // namespace

/// One rule at a time, in plans made by hand.
class TestChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theCatalogueIsInOrderAndWithoutDoubles()
    {
        QStringList codes;
        for (const Check &check : checks()) {
            codes.append(QLatin1String(check.code));
            QVERIFY(!check.name().isEmpty());
        }
        QStringList sorted = codes;
        sorted.sort();
        sorted.removeDuplicates();
        QCOMPARE(codes, sorted);
    }

    void anEmptyPlanHasNothingToFix()
    {
        const PlanSketch sketch;
        const PlanResult result = sketch.result();
        QVERIFY(runChecks({sketch.workspace, result}).empty());
    }

    void aLoopIsNamedAndItsWeakestLinkCanGo()
    {
        PlanSketch sketch;
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        sketch.item(a, 2);
        sketch.item(b, 2);
        Dependency strong = sketch.link(a, b);
        strong.note = QStringLiteral("contract first");
        sketch.add(strong);
        sketch.link(b, a, DependencyType::StartToStart);
        const auto found = sketch.findings(QStringLiteral("X01"));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].sentence.contains(u"R01"));
        QVERIFY(found[0].sentence.contains(u"R02"));
        QCOMPARE(found[0].fixes.front().sentence, QStringLiteral("Remove the link R02 → R01"));
        PlanSketch fixed = sketch;
        fixed.workspace = fixedBy(sketch, found[0]);
        QVERIFY(fixed.findings(QStringLiteral("X01")).empty());
    }

    void aStartBeforeThePredecessorEndedIsAnError()
    {
        PlanSketch sketch;
        sketch.asOf = QDate(2026, 10, 20);
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        Item first = sketch.item(a, 2);
        first.state = ItemState::InProgress;
        first.actualStart = QDate(2026, 10, 5);
        first.remaining = 3;
        sketch.add(first);
        Item second = sketch.item(b, 2);
        second.state = ItemState::InProgress;
        second.actualStart = QDate(2026, 10, 12);
        second.remaining = 1;
        sketch.add(second);
        sketch.link(a, b);
        const auto found = sketch.findings(QStringLiteral("X02"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].severity, Severity::Error);
        QCOMPARE(found[0].sentence,
                 QStringLiteral("R02 started on 12 Oct, though it waits for R01 FS and R01 "
                                "finishes on 22 Oct."));
    }

    void aBrokenLinkThatIsHistoryIsOnlyInformation()
    {
        PlanSketch sketch;
        sketch.asOf = QDate(2026, 11, 20);
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        for (const QString &key : {a, b}) {
            Item done = sketch.item(key, 2);
            done.state = ItemState::Done;
            done.actualStart = QDate(2026, 10, 5);
            done.actualFinish = QDate(2026, 10, 9);
            sketch.add(done);
        }
        sketch.link(a, b);
        const auto found = sketch.findings(QStringLiteral("X02"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].severity, Severity::Information);
        PlanSketch fixed = sketch;
        fixed.workspace = appliedUnchecked(sketch.workspace, found[0].fixes.back().changes).value();
        QVERIFY(fixed.findings(QStringLiteral("X02")).empty());
    }

    void aStartRightAfterTheLagKeepsTheLink()
    {
        PlanSketch sketch;
        sketch.asOf = QDate(2026, 11, 20);
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        Item first = sketch.item(a, 2);
        first.state = ItemState::Done;
        first.actualStart = QDate(2026, 10, 5);
        first.actualFinish = QDate(2026, 10, 9); // a Friday
        sketch.add(first);
        Item second = sketch.item(b, 2);
        second.state = ItemState::InProgress;
        second.actualStart = QDate(2026, 10, 14); // Monday and Tuesday are the lag
        second.remaining = 1;
        sketch.add(second);
        sketch.link(a, b, DependencyType::FinishToStart, 2);
        QVERIFY(sketch.findings(QStringLiteral("X02")).empty());
    }

    void softDeadlinesWarnAndHardOnesCannotBeMoved()
    {
        PlanSketch sketch;
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        Item late = sketch.item(a, 10);
        late.deadline = QDate(2026, 10, 2);
        sketch.add(late);
        auto found = sketch.findings(QStringLiteral("X03"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].severity, Severity::Warning);
        QCOMPARE(found[0].fixes.size(), size_t(2));
        late.hardDeadline = true;
        sketch.add(late);
        found = sketch.findings(QStringLiteral("X03"));
        QCOMPARE(found[0].severity, Severity::Error);
        QCOMPARE(found[0].fixes.size(), size_t(1));
        QVERIFY(found[0].fixes[0].sentence.startsWith(u"Put 2 people on R01"));
    }

    void overloadOffersToStartWhatHasFloatLater()
    {
        PlanSketch sketch;
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        sketch.item(a, 4);
        sketch.item(b, 4);
        const auto found = sketch.findings(QStringLiteral("X04"));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY2(found[0].sentence.startsWith(u"ABC is over its capacity in W40 (185 %)"),
                 qPrintable(found[0].sentence));
        QCOMPARE(found[0].place, (PlaceHint{QStringLiteral("V3a"), QStringLiteral("2026-W40")}));
        QVERIFY(!found[0].fixes.empty());
        PlanSketch fixed = sketch;
        fixed.workspace = fixedBy(sketch, found[0]);
        const auto left = fixed.findings(QStringLiteral("X04"));
        QVERIFY(left.empty() || !left[0].sentence.contains(u"W40"));
    }

    void peopleCannotBeAllocatedTwice()
    {
        PlanSketch sketch;
        const Person ana = sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        const Item first = sketch.item(a, 4);
        const Item second = sketch.item(b, 4);
        Allocation one;
        one.id = Id<Allocation>::named(u"1");
        one.person = ana.id;
        one.item = first.id;
        one.from = QDate(2026, 10, 5);
        one.to = QDate(2026, 10, 16);
        one.share = Share::of(0.7);
        sketch.add(one);
        Allocation two = one;
        two.id = Id<Allocation>::named(u"2");
        two.item = second.id;
        two.from = QDate(2026, 10, 12);
        two.to = QDate(2026, 10, 23);
        two.share = Share::of(0.3);
        sketch.add(two);
        QVERIFY(sketch.findings(QStringLiteral("X05")).empty()); // exactly 100 % is fine
        two.share = Share::of(0.5);
        sketch.add(two);
        const auto found = sketch.findings(QStringLiteral("X05"));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY2(found[0].sentence.startsWith(u"Ana is allocated at 120 % 12–16 Oct"),
                 qPrintable(found[0].sentence));
        PlanSketch fixed = sketch;
        fixed.workspace = fixedBy(sketch, found[0]);
        QVERIFY(fixed.findings(QStringLiteral("X05")).empty());
    }

    void beingNamedWhileOnLeaveWarns()
    {
        PlanSketch sketch;
        const Person ana = sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        const Item first = sketch.item(a, 4);
        Leave leave;
        leave.id = Id<Leave>::named(u"1");
        leave.person = ana.id;
        leave.from = QDate(2026, 10, 14);
        leave.to = QDate(2026, 10, 30);
        sketch.add(leave);
        Allocation one;
        one.id = Id<Allocation>::named(u"1");
        one.person = ana.id;
        one.item = first.id;
        one.from = QDate(2026, 10, 5);
        one.to = QDate(2026, 10, 16);
        sketch.add(one);
        const auto found = sketch.findings(QStringLiteral("X05"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].severity, Severity::Warning);
        QCOMPARE(found[0].sentence, QStringLiteral("Ana is named on R01 5–16 Oct, but on leave 14–30 Oct."));
        PlanSketch fixed = sketch;
        fixed.workspace = fixedBy(sketch, found[0]);
        QVERIFY(fixed.findings(QStringLiteral("X05")).empty());
    }

    void aSkillNobodyHasIsShort()
    {
        PlanSketch sketch;
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        const Item first = sketch.item(a, 4);
        Skill skill;
        skill.id = Id<Skill>::named(u"kafka");
        skill.key = skill.name = QStringLiteral("kafka");
        sketch.add(skill);
        SkillDemand demand;
        demand.id = Id<SkillDemand>::named(u"1");
        demand.item = first.id;
        demand.skill = skill.id;
        demand.effort = first.effort;
        sketch.add(demand);
        const auto found = sketch.findings(QStringLiteral("X06"));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY2(found[0].sentence.contains(u"nobody has it"), qPrintable(found[0].sentence));
        Item done = first;
        done.state = ItemState::Done;
        done.actualStart = QDate(2026, 10, 1);
        done.actualFinish = QDate(2026, 10, 7);
        sketch.add(done);
        sketch.asOf = QDate(2026, 10, 12);
        QVERIFY(sketch.findings(QStringLiteral("X06")).empty()); // done work is short of nobody
    }

    void shiftsBackToBackAreSaidSo()
    {
        PlanSketch sketch;
        const Person ana = sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        Rotation rotation;
        rotation.id = Id<Rotation>::named(u"r");
        rotation.key = rotation.name = QStringLiteral("ROT01");
        rotation.team = ana.team;
        sketch.add(rotation);
        for (int week = 0; week < 2; ++week) {
            Shift shift;
            shift.id = Id<Shift>::named(QString::number(week));
            shift.rotation = rotation.id;
            shift.person = ana.id;
            shift.from = QDate(2026, 10, 5).addDays(week * 7);
            shift.to = shift.from.addDays(6);
            sketch.add(shift);
        }
        const auto found = sketch.findings(QStringLiteral("X10"));
        QCOMPARE(sentences(found),
                 QStringList{QStringLiteral("Ana is primary in W41 and W42: back to back.")});
        // The rota ends there, and the period does not.
        QCOMPARE(sentences(sketch.findings(QStringLiteral("X08"))),
                 QStringList{QStringLiteral("ABC has no primary on call in 19 Oct – 31 Dec.")});
    }

    void crossTeamLinksNeedAnAgreement()
    {
        PlanSketch sketch;
        sketch.team(QStringLiteral("XYZ"));
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        sketch.person(QStringLiteral("P02"), QStringLiteral("Bo"), QStringLiteral("XYZ"));
        sketch.item(a, 4);
        sketch.item(b, 4, QStringLiteral("XYZ"));
        sketch.link(a, b);
        const auto found = sketch.findings(QStringLiteral("X28"));
        QCOMPARE(found.size(), size_t(1));
        PlanSketch asked = sketch;
        asked.workspace = fixedBy(sketch, found[0]);
        const auto open = asked.findings(QStringLiteral("X28"));
        QCOMPARE(open.size(), size_t(1)); // asked, but no date is agreed
        QVERIFY(open[0].sentence.contains(u"no date is agreed"));
        PlanSketch agreed = asked;
        agreed.workspace = fixedBy(asked, open[0]);
        QVERIFY(agreed.findings(QStringLiteral("X28")).empty());
        QVERIFY(agreed.findings(QStringLiteral("X29")).empty());
    }

    void anAgreementIsLateWhenTheForecastIs()
    {
        PlanSketch sketch;
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        const Item first = sketch.item(a, 7);
        Agreement agreement;
        agreement.id = Id<Agreement>::named(u"1");
        agreement.key = QStringLiteral("XD01");
        agreement.subject = QStringLiteral("Schema");
        agreement.providerTeam = first.team;
        agreement.item = first.id;
        agreement.agreedDate = QDate(2026, 10, 5);
        agreement.state = AgreementState::Agreed;
        sketch.add(agreement);
        const auto found = sketch.findings(QStringLiteral("X29"));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY2(found[0].sentence.contains(u"forecast for 14 Oct, 9 days late"),
                 qPrintable(found[0].sentence));
        agreement.state = AgreementState::Delivered;
        sketch.add(agreement);
        QVERIFY(sketch.findings(QStringLiteral("X29")).empty());
    }

    void aPlanOfFeaturesOnlyIsFlagged()
    {
        PlanSketch sketch;
        sketch.person(QStringLiteral("P01"), QStringLiteral("Ana"));
        Item first = sketch.item(a, 4);
        QCOMPARE(sketch.findings(QStringLiteral("X38")).size(), size_t(1));
        QVERIFY(sketch.findings(QStringLiteral("X07")).empty());
        first.investment = InvestmentClass::EngineeringExcellence;
        sketch.add(first);
        QVERIFY(sketch.findings(QStringLiteral("X38")).empty());
        QCOMPARE(sketch.findings(QStringLiteral("X07")).size(), size_t(1)); // 100 % is above the band
    }

    void assistedWorkWantsEvidence()
    {
        PlanSketch sketch;
        sketch.asOf = QDate(2026, 11, 2);
        Item done = sketch.item(a, 4);
        done.state = ItemState::Done;
        done.aiAssisted = true;
        done.actualStart = QDate(2026, 10, 5);
        done.actualFinish = QDate(2026, 10, 9);
        sketch.add(done);
        QCOMPARE(sketch.findings(QStringLiteral("X43")).size(), size_t(1));
        RecordLink link;
        link.id = Id<RecordLink>::named(u"1");
        link.kind = LinkKind::EvidenceFor;
        link.toTable = QLatin1String(Item::table);
        link.toId = done.id.toString();
        sketch.add(link);
        QVERIFY(sketch.findings(QStringLiteral("X43")).empty());
    }

    void aRiskWantsOwnerResponseAndReview()
    {
        PlanSketch sketch;
        Risk risk;
        risk.id = Id<Risk>::named(u"1");
        risk.key = QStringLiteral("RK01");
        risk.title = QStringLiteral("Late");
        risk.reviewBy = QDate(2026, 9, 1);
        sketch.add(risk);
        QCOMPARE(sentences(sketch.findings(QStringLiteral("X44"))),
                 QStringList{QStringLiteral(
                     "RK01 Late has no owner, no response and a review that was due on 1 Sept.")});
        risk.state = RiskState::Closed;
        sketch.add(risk);
        QVERIFY(sketch.findings(QStringLiteral("X44")).empty());
    }

    void actionsWantOwnerAndDateUnlessTheyAreDrafts()
    {
        PlanSketch sketch;
        ActionItem action;
        action.id = Id<ActionItem>::named(u"1");
        action.key = QStringLiteral("A01");
        action.title = QStringLiteral("Ask");
        sketch.add(action);
        QCOMPARE(sentences(sketch.findings(QStringLiteral("X21"))),
                 QStringList{QStringLiteral("A01 Ask is without owner and date.")});
        action.state = ActionState::Draft;
        sketch.add(action);
        QVERIFY(sketch.findings(QStringLiteral("X21")).empty());
        action.due = sketch.asOf.addDays(-1);
        sketch.add(action);
        QCOMPARE(sketch.findings(QStringLiteral("X21")).size(), size_t(1));
        action.due = sketch.asOf; // due today is not overdue
        sketch.add(action);
        QVERIFY(sketch.findings(QStringLiteral("X21")).empty());
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
