// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"
#include "core/exchange/sample.h"
#include "core/planning/planner.h"
#include "core/scorecard/incident_edits.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/incident_update.h"
#include "core/scorecard/release_edits.h"

#include <QTest>

using namespace fairlead;

namespace {

const QDate today(2026, 11, 16);

QDateTime utc(int hour, int minute)
{
    return {today, QTime(hour, minute), Qt::UTC};
}

/// The workspace after the changes, which must be possible.
Workspace after(const Workspace &workspace, const Result<ChangeSet> &changes)
{
    if (!changes)
        qFatal("refused: %s", qPrintable(changes.error().message));
    const auto next = applied(workspace, *changes);
    if (!next)
        qFatal("not applied: %s", qPrintable(next.error().message));
    return *next;
}

Workspace withIncident(int severity)
{
    const Workspace sample = *marloweQuay();
    return after(
        sample,
        openIncident(sample,
                     {QStringLiteral("Late"), severity, sample.byKey<Service>(u"S06")->id, {}, utc(8, 0)}));
}

Workspace withRelease()
{
    const Workspace sample = *marloweQuay();
    return after(sample, planRelease(sample, QStringLiteral("Checkout 2.4"), QDate(2026, 11, 20)));
}

const Incident &incidentOf(const Workspace &workspace)
{
    return *workspace.byKey<Incident>(u"INC-226");
}

const Release &releaseOf(const Workspace &workspace)
{
    for (const Release &release : workspace.rows<Release>())
        return release;
    qFatal("no release");
}

const SignedReason why{QStringLiteral("Engineering Manager"), QStringLiteral("All green"), today};

} // namespace

class TestIncidentEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIncidentNeedsATitleAndATime()
    {
        const Workspace sample = *marloweQuay();
        QVERIFY(!openIncident(sample, {QStringLiteral(" "), 2, {}, {}, utc(8, 0)}));
        QVERIFY(!openIncident(sample, {QStringLiteral("Late"), 2, {}, {}, {}}));
        QCOMPARE(incidentOf(withIncident(9)).severity, 4);
    }

    void aSevereIncidentGoesThroughItsReview()
    {
        Workspace now = withIncident(2);
        const auto step = [&] { now = after(now, advanceIncident(now, incidentOf(now), utc(9, 0))); };
        step();
        QCOMPARE(incidentOf(now).state, IncidentState::Mitigated);
        step();
        QCOMPARE(incidentOf(now).restoredAt, utc(9, 0));
        step();
        QCOMPARE(incidentOf(now).state, IncidentState::ReviewDue);
        QCOMPARE(incidentOf(now).reviewDue, QDate(2026, 11, 23)); // five weekdays (S4.36)
        QVERIFY(!advanceIncident(now, incidentOf(now), utc(9, 0)));
        now = after(now, beginReview(now, incidentOf(now)));
        QVERIFY(!beginReview(now, incidentOf(now)));
        const auto review = [&] { return *reviewOfIncident(now, incidentOf(now).id); };
        QVERIFY(!signOffReview(now, review(), QStringLiteral("EM"))); // not held
        now = after(now, holdReview(now, review(), today));
        QCOMPARE(incidentOf(now).state, IncidentState::Reviewed);
        QVERIFY(!holdReview(now, review(), today));
        QVERIFY(!signOffReview(now, review(), QString()));
        now = after(now, signOffReview(now, review(), QStringLiteral("EM")));
        step();
        QCOMPARE(incidentOf(now).state, IncidentState::Closed);
        QVERIFY(!nextState(now, incidentOf(now)));
        QVERIFY(!advanceIncident(now, incidentOf(now), utc(9, 0)));
    }

    void aMinorIncidentMaySkipItsReview()
    {
        Workspace now = withIncident(3);
        for (int i = 0; i < 3; ++i)
            now = after(now, advanceIncident(now, incidentOf(now), utc(9, i)));
        QCOMPARE(incidentOf(now).state, IncidentState::Closed);
    }

    void timesStayInOrder()
    {
        Workspace now = withIncident(2);
        now = after(now, setMoment(incidentOf(now), IncidentMoment::Restored, utc(9, 0)));
        QVERIFY(!setMoment(incidentOf(now), IncidentMoment::Detected, utc(9, 1)));
        QVERIFY(!setMoment(incidentOf(now), IncidentMoment::Detected, utc(7, 59)));
        QVERIFY(!setMoment(incidentOf(now), IncidentMoment::Started, utc(9, 1)));
        QVERIFY(!setMoment(incidentOf(now), IncidentMoment::Started, {}));
        now = after(now, setMoment(incidentOf(now), IncidentMoment::Detected, utc(8, 0)));
        now = after(now, setMoment(incidentOf(now), IncidentMoment::Restored, {}));
        QVERIFY(!incidentOf(now).restoredAt.isValid());
    }

    void nobodySignsOffATextThatNamesSomebody() // GR7
    {
        Workspace now = withIncident(2);
        now = after(now, beginReview(now, incidentOf(now)));
        IncidentReview blaming = *reviewOfIncident(now, incidentOf(now).id);
        ChangeSet changes{QStringLiteral("Name"), {}};
        const IncidentReview before = blaming;
        blaming.factors = QStringLiteral("It was %1").arg(now.byKey<Person>(u"P03")->name);
        now = after(now, changes.replace(before, blaming));
        now = after(now, holdReview(now, *reviewOfIncident(now, incidentOf(now).id), today));
        const auto refused =
            signOffReview(now, *reviewOfIncident(now, incidentOf(now).id), QStringLiteral("EM"));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(now.byKey<Person>(u"P03")->name));
    }

    void theFivePointsOfAReviewAreReadOffItsText() // S4.37
    {
        Workspace now = withIncident(2);
        const auto met = [&] {
            const auto points = reviewPoints(now, incidentOf(now), reviewOfIncident(now, incidentOf(now).id));
            return std::ranges::count_if(points, &ReviewPoint::isMet);
        };
        QCOMPARE(met(), 0);
        now = after(
            now,
            addTimelineEntry(incidentOf(now), IncidentEntryKind::Action, QStringLiteral("x"), utc(8, 5)));
        now = after(now, beginReview(now, incidentOf(now)));
        QCOMPARE(met(), 1);
        IncidentReview review = *reviewOfIncident(now, incidentOf(now).id);
        const IncidentReview before = review;
        review.factors = QStringLiteral("One\nTwo");
        review.detectionGap = QStringLiteral("Three");
        ChangeSet changes{QStringLiteral("Write"), {}};
        now = after(now, changes.replace(before, review));
        QCOMPARE(met(), 4);
    }

    void aReleaseGoesOutWithPassedPointsAndAGoOnly() // X41
    {
        Workspace now = withRelease();
        QVERIFY(!sendOut(now, releaseOf(now), today));
        now = after(now, startReadiness(now, releaseOf(now), today));
        QVERIFY(!startReadiness(now, releaseOf(now), today));
        const auto run = releaseOf(now).checklist;
        QVERIFY(!run.isNull());
        QVERIFY(!decideRelease(now, releaseOf(now), GoDecision::Go, {{}, QStringLiteral("x"), today}));
        QVERIFY(!decideRelease(now, releaseOf(now), GoDecision::Go, {QStringLiteral("EM"), {}, today}));
        now = after(now, decideRelease(now, releaseOf(now), GoDecision::Go, why));
        QCOMPARE(releaseOf(now).state, ReleaseState::Ready);
        QVERIFY(!sendOut(now, releaseOf(now), today)); // no point is met
        std::vector<CheckAnswer> answers;
        for (const CheckAnswer &answer : now.rows<CheckAnswer>()) {
            if (answer.run == run)
                answers.push_back(answer);
        }
        QCOMPARE(answers.size(), size_t(16));
        QVERIFY(!answerPoint(answers[0], AnswerState::Waived, {}, today));
        for (const CheckAnswer &answer : answers)
            now = after(now, answerPoint(answer, AnswerState::Met, {}, today));
        QVERIFY(goNoGo(now, releaseOf(now)).isGo);
        const Workspace ready = now;
        now = after(now, sendOut(now, releaseOf(now), today));
        QCOMPARE(releaseOf(now).state, ReleaseState::Released);
        QVERIFY(!decideRelease(now, releaseOf(now), GoDecision::NoGo, why));
        now = after(now, rollBack(now, releaseOf(now)));
        QCOMPARE(releaseOf(now).state, ReleaseState::RolledBack);
        // A no go takes the go away and is kept beside it.
        now = after(ready, decideRelease(ready, releaseOf(ready), GoDecision::NoGo, why));
        QCOMPARE(decisionsAbout(now, releaseOf(now)).size(), size_t(2));
        QVERIFY(!goNoGo(now, releaseOf(now)).isGo);
    }

    void rollingBackTakesItsDeploymentsAlong()
    {
        Workspace now = withRelease();
        Deployment deployment;
        deployment.id = Id<Deployment>::create();
        deployment.at = utc(8, 0);
        deployment.service = now.byKey<Service>(u"S06")->id;
        deployment.release = releaseOf(now).id;
        now.rows<Deployment>().insert(deployment);
        Release out = releaseOf(now);
        out.state = ReleaseState::Released;
        now.rows<Release>().insert(out);
        QCOMPARE(servicesOf(now, out).size(), size_t(1));
        const Workspace back = after(now, rollBack(now, releaseOf(now)));
        QCOMPARE(back.find(deployment.id)->outcome, DeploymentOutcome::RolledBack);
        now = after(
            now,
            openIncident(now, {QStringLiteral("Late"), 2, deployment.service, deployment.id, utc(9, 0)}));
        QCOMPARE(causedBy(now, out).size(), size_t(1));
        QVERIFY(incidentOf(now).isChangeCaused);
    }

    void aSpentBudgetAsksForADecisionOnce()
    {
        Workspace now = *marloweQuay();
        QVERIFY(std::ranges::none_of(freezeLines(now, today), &FreezeLine::isOpen));
        const Slo *slo = nullptr;
        for (const Slo &each : now.rows<Slo>())
            slo = each.service == now.byKey<Service>(u"S06")->id ? &each : slo;
        QVERIFY(slo);
        for (const ServiceDay &day :
             std::vector(now.rows<ServiceDay>().begin(), now.rows<ServiceDay>().end())) {
            if (day.service != slo->service || day.on != QDate(2026, 11, 14))
                continue;
            ServiceDay bad = day;
            bad.badMinutes = Measure::of(60);
            now.rows<ServiceDay>().insert(bad);
        }
        const auto lines = freezeLines(now, today);
        QCOMPARE(lines.size(), size_t(1));
        QVERIFY(lines[0].isOpen());
        const Id<Slo> id = lines[0].slo->id;
        QVERIFY(!decideFreeze(now, *now.find(id), FreezeDecision::Freeze, {{}, {}, today}));
        now = after(now, decideFreeze(now, *now.find(id), FreezeDecision::Freeze, why));
        QVERIFY(!freezeLines(now, today)[0].isOpen());
        QCOMPARE(freezeLines(now, today)[0].decision->decider, QStringLiteral("Engineering Manager"));
    }

    void othersHearOfASevereIncidentInTime() // S4.34
    {
        Workspace now = withIncident(2);
        QCOMPARE(nextUpdateDue(now, incidentOf(now)), utc(9, 0));
        now = after(now,
                    addTimelineEntry(incidentOf(now), IncidentEntryKind::Communication,
                                     QStringLiteral("Status page"), utc(8, 20)));
        QCOMPARE(nextUpdateDue(now, incidentOf(now)), utc(9, 20));
        Incident worse = incidentOf(now);
        worse.severity = 1;
        QCOMPARE(nextUpdateDue(now, worse), utc(8, 50));
        worse.severity = 3;
        QVERIFY(!nextUpdateDue(now, worse).isValid());
        worse.severity = 1;
        worse.restoredAt = utc(8, 40);
        QVERIFY(!nextUpdateDue(now, worse).isValid());
    }

    void anUpdateIsForOthersAndNamesNobody() // EX3, GR7
    {
        Workspace now = withIncident(2);
        const Person &person = *now.byKey<Person>(u"P03");
        IncidentEntry entry;
        entry.incident = incidentOf(now).id;
        entry.id = Id<IncidentEntry>::create();
        entry.at = utc(8, 10);
        entry.text = QStringLiteral("%1 looks into it").arg(person.name);
        entry.audience = EntryAudience::Stakeholders;
        now.rows<IncidentEntry>().insert(entry);
        entry.id = Id<IncidentEntry>::create();
        entry.text = QStringLiteral("Our own guess");
        entry.audience = EntryAudience::Internal;
        now.rows<IncidentEntry>().insert(entry);
        const QString text = incidentUpdateText(now, incidentOf(now));
        QCOMPARE(text,
                 QStringLiteral("**INC-226 Late** – Sev2, Open\nService: payments-gateway\n"
                                "started 08:00 UTC\n- 08:10 UTC %1 looks into it\nNext update: 09:00 UTC")
                     .arg(person.role));
    }

    void severeIncidentsWithoutCommanderOrReviewAreFound() // X20
    {
        Workspace now = withIncident(1);
        PlanResult result;
        result.asOf = QDate(2026, 11, 30);
        const auto found = check::severeIncidents({now, result});
        QCOMPARE(found.size(), size_t(2)); // INC-225 is overdue by then, INC-226 has no commander
        for (const Finding &finding : found)
            QCOMPARE(finding.place.view, QStringLiteral("V4c"));
        QCOMPARE(found[1].records.front().id, incidentOf(now).id.uuid());
        now = after(now, found[1].fixes.front().changes);
        QCOMPARE(check::severeIncidents({now, result}).size(), size_t(1));
    }

    void whatIsReleasedWithoutAGoIsFound() // X41
    {
        Workspace now = withRelease();
        PlanResult result;
        result.asOf = today;
        QVERIFY(check::unreadyReleases({now, result}).empty());
        Release out = releaseOf(now);
        out.state = ReleaseState::Released;
        now.rows<Release>().insert(out);
        const auto found = check::unreadyReleases({now, result});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].place.view, QStringLiteral("V4e"));
        QCOMPARE(found[0].records.front().id, out.id.uuid());
    }
};

QTEST_GUILESS_MAIN(TestIncidentEdits)
#include "tst_incident_edits.moc"
