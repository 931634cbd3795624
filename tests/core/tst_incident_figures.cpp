// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/action_figures.h"
#include "core/scorecard/delivery_figures.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/kpi_rows.h"
#include "core/scorecard/survey_figures.h"

#include <QTest>
#include <QTimeZone>
#include <cmath>

using namespace fairlead;

namespace {

QDateTime utc(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 10, day), QTime(hour, minute), Qt::UTC); // the 1st is a Thursday
}

Incident incidentAt(int day, int restoredAfter)
{
    Incident incident;
    incident.id = Id<Incident>::named(QString::number(day));
    incident.key = QStringLiteral("INC-%1").arg(day);
    incident.severity = 2;
    incident.startedAt = utc(day, 10);
    incident.detectedAt = utc(day, 10, 5);
    incident.restoredAt = incident.startedAt.addSecs(restoredAfter * 60);
    incident.commander = Id<Person>::named(QStringLiteral("P1"));
    return incident;
}

bool isNear(const std::optional<double> &value, double expected, double tolerance = 1e-9)
{
    if (value && std::abs(*value - expected) <= tolerance)
        return true;
    qWarning("%g instead of %g", value.value_or(std::nan("")), expected);
    return false;
}

/// A release with a checklist of one required point and one gate.
struct ReleaseCase {
    Workspace workspace;
    Release release;
    CheckAnswer required;
    CheckAnswer gate;

    ReleaseCase()
    {
        ChecklistRun run;
        run.id = Id<ChecklistRun>::named(QStringLiteral("run"));
        run.checklist = Id<ChecklistTemplate>::named(QStringLiteral("T02"));
        ChecklistPoint point;
        point.id = Id<ChecklistPoint>::named(QStringLiteral("gate"));
        point.checklist = run.checklist;
        point.text = QStringLiteral("Rollback rehearsed");
        point.isGate = true;
        ChecklistPoint other;
        other.id = Id<ChecklistPoint>::named(QStringLiteral("required"));
        other.checklist = run.checklist;
        other.text = QStringLiteral("Support briefed");
        gate.id = Id<CheckAnswer>::named(QStringLiteral("gate"));
        gate.run = run.id;
        gate.point = point.id;
        required.id = Id<CheckAnswer>::named(QStringLiteral("required"));
        required.run = run.id;
        required.point = other.id;
        Decision decision;
        decision.id = Id<Decision>::named(QStringLiteral("D"));
        decision.kind = DecisionKind::GoNoGo;
        decision.state = DecisionState::Decided;
        release.checklist = run.id;
        release.decision = decision.id;
        workspace.rows<ChecklistRun>().insert(run);
        workspace.rows<ChecklistPoint>().insert(point);
        workspace.rows<ChecklistPoint>().insert(other);
        workspace.rows<Decision>().insert(decision);
    }

    GoNoGo check(AnswerState ofGate, AnswerState ofRequired, const QString &reason = {})
    {
        gate.state = ofGate;
        required.state = ofRequired;
        gate.waivedReason = reason;
        required.waivedReason = reason;
        workspace.rows<CheckAnswer>().insert(gate);
        workspace.rows<CheckAnswer>().insert(required);
        return goNoGo(workspace, release);
    }
};

} // namespace

/// Incidents, actions, delivery, surveys: the examples of C22, C24, C30, C33, C34, C36.
class TestIncidentFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meanMedianAndNinthDecileStandTogether()
    {
        const Durations times = durationsOf({10, 20, 30, 400});
        QCOMPARE(times.count, 4);
        QVERIFY(isNear(times.mean, 115));
        QVERIFY(isNear(times.median, 25));
        QVERIFY(isNear(times.ninetieth, 289));
        QVERIFY(!durationsOf({}).mean);
    }

    void recoveryIsOfIncidentsThatAChangeCaused()
    {
        const Incident plain = incidentAt(5, 100);
        Incident caused = incidentAt(6, 40);
        caused.isChangeCaused = true;
        Incident minor = incidentAt(7, 7);
        minor.severity = 3;
        const std::vector<const Incident *> all{&plain, &caused, &minor};
        const RestoreTimes times = restoreTimes(all, QDate(2026, 10, 1), QDate(2026, 11, 1));
        QVERIFY(isNear(times.restore.mean, 70));
        QVERIFY(isNear(times.recovery.median, 40));
        QVERIFY(isNear(times.detect.median, 5));
        QCOMPARE(times.acknowledge.count, 0);
        QCOMPARE(restoreTimes(all, QDate(2026, 11, 1), QDate(2026, 12, 1)).restore.count, 0);
    }

    void aRepeatCountsAsAfterTheFixFromTheDayAfterIt()
    {
        CauseTheme theme;
        theme.id = Id<CauseTheme>::named(QStringLiteral("RC1"));
        theme.addressedOn = QDate(2026, 10, 6);
        std::vector<Incident> rows{incidentAt(5, 10), incidentAt(6, 10), incidentAt(7, 10)};
        std::vector<const Incident *> all;
        for (Incident &each : rows) {
            each.theme = theme.id;
            all.push_back(&each);
        }
        rows[1].repeatOf = rows[0].id; // the last one is known by its theme
        const std::vector<const CauseTheme *> themes{&theme};
        QCOMPARE(recurrences(all, themes),
                 (std::vector{Recurrence::None, Recurrence::OpenCause, Recurrence::AfterFix}));
    }

    void everyFaultOfAnIncidentIsNamed()
    {
        IncidentReview review;
        review.state = ReviewState::SignedOff;
        Incident incident = incidentAt(5, 30);
        incident.theme = Id<CauseTheme>::named(QStringLiteral("RC1"));
        incident.state = IncidentState::Reviewed;
        const QDate later(2026, 10, 9);
        QVERIFY(incidentFaults(incident, &review, later).empty());
        incident.detectedAt = utc(5, 9);
        QCOMPARE(incidentFaults(incident, &review, later), std::vector{IncidentFault::TimesOutOfOrder});
        incident.detectedAt = {};
        incident.commander = {};
        QCOMPARE(incidentFaults(incident, &review, later), std::vector{IncidentFault::NoCommander});
        incident.commander = Id<Person>::named(QStringLiteral("P1"));
        review.state = ReviewState::Draft;
        QCOMPARE(incidentFaults(incident, &review, later), std::vector{IncidentFault::NoReview});
        QCOMPARE(incidentFaults(incident, &review, QDate(2026, 10, 13)),
                 std::vector{IncidentFault::ReviewOverdue});
        review.state = ReviewState::Held;
        incident.theme = {};
        QCOMPARE(incidentFaults(incident, &review, later), std::vector{IncidentFault::NoTheme});
        incident.severity = 3;
        incident.restoredAt = {};
        QCOMPARE(incidentFaults(incident, nullptr, later), std::vector{IncidentFault::ClosedTooEarly});
    }

    void aReviewIsDueFiveWeekdaysAfterTheStart()
    {
        QCOMPARE(reviewDueOn(incidentAt(2, 10)), QDate(2026, 10, 9)); // a Friday
        QCOMPARE(reviewDueOn(incidentAt(3, 10)), QDate(2026, 10, 9)); // a Saturday
        Incident minor = incidentAt(2, 10);
        minor.severity = 3;
        QVERIFY(!reviewDueOn(minor).isValid());
    }

    void aReleaseGoesOnlyWithEverythingMetAndADecision()
    {
        ReleaseCase one;
        using enum AnswerState;
        QVERIFY(one.check(Met, Met).isGo);
        QVERIFY(one.check(Met, Waived, QStringLiteral("no support needed")).isGo);
        QVERIFY(!one.check(Met, Waived).isGo);                          // without a reason
        QVERIFY(!one.check(Waived, Met, QStringLiteral("hurry")).isGo); // a gate
        QCOMPARE(one.check(NotMet, Unknown).blockers.size(), 2);
        one.release.decision = {};
        const GoNoGo undecided = one.check(Met, Met);
        QVERIFY(!undecided.isGo && !undecided.isDecided);
        one.release.checklist = {};
        QVERIFY(!one.check(Met, Met).isGo);
    }

    void aPointThatNobodyAnsweredIsOpen()
    {
        ReleaseCase one;
        one.gate.state = AnswerState::Met;
        one.workspace.rows<CheckAnswer>().insert(one.gate);
        const GoNoGo check = goNoGo(one.workspace, one.release);
        QCOMPARE(check.unknown, 1);
        QVERIFY(!check.isGo);
    }

    void theNoisiestRuleComesFirst()
    {
        std::vector<Page> rows;
        const auto add = [&rows](const char *rule, Triage triage, int count) {
            for (int i = 0; i < count; ++i) {
                Page page;
                page.at = utc(5, 3);
                page.rule = Id<AlertRule>::named(QString(QLatin1String(rule)));
                page.triage = triage;
                rows.push_back(page);
            }
        };
        add("quiet", Triage::Actionable, 9);
        add("quiet", Triage::Noise, 1);
        add("loud", Triage::Noise, 2);
        add("loud", Triage::Duplicate, 1);
        add("loud", Triage::Untriaged, 3);
        std::vector<const Page *> pages;
        for (const Page &page : rows)
            pages.push_back(&page);
        const auto rules = noiseByRule(pages, QDate(2026, 10, 1), QDate(2026, 11, 1));
        QCOMPARE(rules.size(), size_t(2));
        QCOMPARE(rules[0].noise, 3);
        QVERIFY(isNear(rules[0].share(), 1.0)); // of those triaged
        QVERIFY(isNear(rules[0].cumulative, 0.75));
        QVERIFY(isNear(rules[1].share(), 0.1));
        QVERIFY(noiseByRule(pages, QDate(2026, 9, 1), QDate(2026, 10, 1)).empty());
        QVERIFY(isNear(noiseReduction(43, 81), 0.4691, 0.00005));
    }

    void businessHoursLeaveOutNightsAndWeekends()
    {
        const WorkCalendar calendar;
        const QTimeZone zone = QTimeZone::utc();
        QCOMPARE(businessMinutes(utc(1, 10), utc(1, 12), calendar, zone), 120);
        QCOMPARE(businessMinutes(utc(1, 16), utc(2, 10), calendar, zone), 120);
        QCOMPARE(businessMinutes(utc(2, 16), utc(5, 10), calendar, zone), 120); // Friday to Monday
        QCOMPARE(businessMinutes(utc(3, 8), utc(4, 20), calendar, zone), 0);
        QCOMPARE(businessMinutes(utc(1, 7), utc(1, 22), calendar, zone), 480);
        QCOMPARE(businessMinutes(utc(2, 10), utc(1, 10), calendar, zone), 0);
        const QTimeZone lisbon("Europe/Lisbon"); // an hour ahead of UTC in the summer
        QCOMPARE(businessMinutes(utc(1, 8), utc(1, 9), calendar, lisbon), 60);
    }

    void deliveryCountsWhatWasPromisedAndDone() // C22
    {
        std::vector<PlannedItem> items(8, {10, 10, true, false, false});
        items.push_back({2, 2, true, false, false});
        items.push_back({8, 8, false, false, true});
        items.push_back({10, 10, false, true, true});
        items.push_back({0, 8, true, false, false});
        items.push_back({0, 4, false, false, false});
        const DeliveryFigures figures = deliveryFigures(items);
        QCOMPARE(figures.committed, 100.0);
        QVERIFY(isNear(figures.share(), 0.82));
        QVERIFY(isNear(figures.scopeChange(), 0.22));
        QCOMPARE(figures.delivered + figures.addedDelivered, 90.0);
        QVERIFY(isNear(figures.surprise(), 8.0 / 90));
        QCOMPARE(figures.unexplained, 0);
        QVERIFY(!deliveryFigures({}).share());
    }

    void completionLeavesOutWhatWasCancelled() // C24
    {
        std::vector<ActionItem> rows;
        const QDate due(2026, 10, 10);
        const auto add = [&rows, due](ActionState state, QDate done, int count) {
            for (int i = 0; i < count; ++i) {
                ActionItem action;
                action.due = due;
                action.state = state;
                action.doneOn = done;
                rows.push_back(action);
            }
        };
        add(ActionState::Cancelled, {}, 2);
        add(ActionState::Done, due, 28);
        add(ActionState::Done, due.addDays(1), 5);
        add(ActionState::Open, {}, 5);
        std::vector<const ActionItem *> actions;
        for (const ActionItem &row : rows)
            actions.push_back(&row);
        const ActionFigures figures =
            actionFigures(actions, QDate(2026, 10, 1), QDate(2026, 10, 31), QDate(2026, 10, 20));
        QCOMPARE(figures.due, 40);
        QVERIFY(isNear(figures.completion(), 33.0 / 38));
        QVERIFY(isNear(figures.onTimeShare(), 28.0 / 38));
        QCOMPARE(figures.overdue.size(), size_t(5));
        QVERIFY(!figures.effectiveness());
    }

    void surveysHideSmallGroupsAndTheirComplement() // C33, GR2
    {
        ScoreCounts all{};
        all[10] = 11;
        all[8] = 8;
        all[3] = 4;
        const SurveyFigures figures = surveyFigures(all, all, 5, 30);
        QVERIFY(!figures.isHidden);
        QVERIFY(isNear(figures.promoters, 100.0 * 7 / 23));
        QVERIFY(isNear(figures.response, 23.0 / 30));
        ScoreCounts few{};
        few[10] = 4;
        QVERIFY(surveyFigures(few, all, 5, 0).isHidden);
        ScoreCounts most = all;
        most[3] = 1; // three are left out: the difference would tell who they are
        QVERIFY(surveyFigures(most, all, 5, 0).isHidden);
        QVERIFY(!surveyFigures(most, all, 5, 0).mean);
    }

    void flowFollowsLittlesLaw() // C36
    {
        QVERIFY(isNear(littleWeeks(12, 4), 3));
        QVERIFY(!littleWeeks(12, 0));
        std::vector<FlowItem> items;
        for (int i = 0; i < 28; ++i) // one starts a day, each takes seven days
            items.push_back({QDate(2026, 10, 1).addDays(i - 7), QDate(2026, 10, 1).addDays(i)});
        items.push_back({QDate(2026, 9, 1), {}});
        const FlowFigures flow = flowFigures(items, QDate(2026, 10, 1), QDate(2026, 10, 28));
        QVERIFY(isNear(flow.throughput, 7));
        QVERIFY(isNear(flow.medianDays, 7));
        QCOMPARE(flow.oldestDays, 57);
    }

    void cadenceAndSavings()
    {
        QVERIFY(isNear(adherence(10, 13, 2), 10.0 / 11)); // C30
        QVERIFY(!adherence(0, 2, 2));
        QVERIFY(isNear(savingOf(0.0015, 0.0012, 1'000'000, 6), 1800, 1e-6)); // C34
    }
};

QTEST_GUILESS_MAIN(TestIncidentFigures)
#include "tst_incident_figures.moc"
