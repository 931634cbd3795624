// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"
#include "core/forecast/chance_draws.h"
#include "core/forecast/forecaster.h"
#include "core/forecast/frozen_forecast.h"
#include "core/forecast/track_record.h"
#include "core/schedule/estimate.h"
#include "tests/support/small_plan.h"

#include <QTest>

using namespace fairlead;

namespace {

/// A past quarter whose teams take `bias` times what their ranges say, and a next one with the same.
struct PastQuarter {
    SmallPlan plan;
    Id<Baseline> baseline = Id<Baseline>::named(u"B");
    Id<Team> other = Id<Team>::named(u"T2");
    int count = 0;

    PastQuarter()
    {
        plan.addTeam(other);
        Baseline row;
        row.id = baseline;
        row.name = QStringLiteral("Approved v1.0");
        row.plan = plan.plan;
        row.revision = 1;
        plan.workspace.rows<Baseline>().insert(row);
    }

    /// One item that took its share `u` of its range times `bias`, and what was believed about it.
    void add(const Id<Team> &team, ItemKind kind, double bias, double u)
    {
        const ThreePoint range{70, 100,
                               160}; // working days of one person; long, so that whole days do not show
        const QString key = QStringLiteral("R%1").arg(++count, 3, 10, QLatin1Char('0'));
        const WorkCalendar calendar;
        const Day start = dayOf(QDate(2026, 10, 5));
        const auto lastDayAt = [&](double effort) {
            return dateOf(calendar.add(start, std::max(1, int(std::lround(effort)))) - 1);
        };
        Item item;
        item.id = Id<Item>::named(key);
        item.key = key;
        item.plan = plan.plan;
        item.team = team;
        item.kind = kind;
        item.rank = key;
        item.optimistic = Effort::of(range.optimistic);
        item.effort = Effort::of(range.likely);
        item.pessimistic = Effort::of(range.pessimistic);
        item.state = ItemState::Done;
        item.actualStart = dateOf(start);
        item.actualFinish = lastDayAt(bias * triangularAt(range, u));
        plan.workspace.rows<Item>().insert(item);
        ForecastRecord record;
        record.id = Id<ForecastRecord>::named(key);
        record.baseline = baseline;
        record.item = item.id;
        record.team = team;
        record.kind = kind;
        record.optimistic = item.optimistic;
        record.effort = item.effort;
        record.pessimistic = item.pessimistic;
        record.duration = int(range.likely);
        record.p50 = lastDayAt(triangularAt(range, 0.50));
        record.p80 = lastDayAt(triangularAt(range, 0.80));
        record.p85 = lastDayAt(triangularAt(range, 0.85));
        record.p95 = lastDayAt(triangularAt(range, 0.95));
        record.limit = record.p80;
        record.chance = Share::of(0.80);
        plan.workspace.rows<ForecastRecord>().insert(record);
    }

    void addMany(const Id<Team> &team, ItemKind kind, double bias, int items, quint64 seed)
    {
        ChanceStream stream(seed, ChanceSource::Effort, 0, 0);
        for (int i = 0; i < items; ++i)
            add(team, kind, bias, stream.next());
    }

    TrackRecord record(QDate asOf = QDate(2027, 6, 1)) const { return trackRecord(plan.workspace, {}, asOf); }
};

} // namespace

class TestTrackRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTeamThatIsRightIsCalibrated()
    {
        PastQuarter past;
        past.addMany(past.plan.team, ItemKind::Feature, 1, 400, 3);
        const TrackRecord record = past.record();
        QCOMPARE(record.items, 400);
        for (const Calibration &each : record.calibration) {
            QCOMPARE(each.items, 400);
            const double off = each.share() * 100 - each.percent;
            QVERIFY2(off > -6
                         && off < 12, // two deviations; and the day that holds the percentile counts whole
                     qPrintable(QStringLiteral("P%1: %2").arg(each.percent).arg(each.share())));
        }
        QVERIFY(std::abs(record.brier - 0.8 * 0.2) < 0.03); // 80 % stated and kept
        const EstimateBias &bias = record.teams.at(past.plan.team);
        QVERIFY(bias.low < 1.01 && bias.high > 0.99);
        QVERIFY(std::abs(record.spread - 1) < 0.12);
    }

    void aKnownBiasOfTeamsIsFoundAgain_data()
    {
        QTest::addColumn<double>("bias");
        QTest::newRow("takes a third more") << 1.33;
        QTest::newRow("takes less") << 0.85;
        QTest::newRow("takes twice as long") << 2.0;
    }
    void aKnownBiasOfTeamsIsFoundAgain()
    {
        QFETCH(double, bias);
        PastQuarter past;
        past.addMany(past.plan.team, ItemKind::Feature, bias, 20, 5);
        past.addMany(past.plan.team, ItemKind::Security, bias, 20, 6);
        past.addMany(past.other, ItemKind::Feature, 1, 20, 7);
        past.addMany(past.other, ItemKind::Security, 1, 20, 8);
        const TrackRecord record = past.record();
        const EstimateBias &found = record.teams.at(past.plan.team);
        QCOMPARE(found.items, 40);
        QVERIFY2(found.low <= bias && bias <= found.high, qPrintable(QString::number(found.factor)));
        QVERIFY(std::abs(found.factor / bias - 1) < 0.08);
        QVERIFY(found.high / found.low < 1.25);
        QVERIFY(std::abs(record.teams.at(past.other).factor - 1) < 0.08);
        for (const ItemKind kind : {ItemKind::Feature, ItemKind::Security})
            QVERIFY(std::abs(record.correction(past.plan.team, kind) / bias - 1) < 0.12);
    }

    void aKnownBiasOfAKindOfWorkIsFoundInEveryTeam()
    {
        PastQuarter past;
        past.addMany(past.plan.team, ItemKind::Feature, 1, 25, 5);
        past.addMany(past.plan.team, ItemKind::Security, 1.6, 25, 6);
        past.addMany(past.other, ItemKind::Feature, 1, 25, 7);
        past.addMany(past.other, ItemKind::Security, 1.6, 25, 8);
        const TrackRecord record = past.record();
        QVERIFY(std::abs(record.kinds.at(ItemKind::Security).factor / 1.6 - 1) < 0.08);
        QVERIFY(std::abs(record.kinds.at(ItemKind::Feature).factor - 1) < 0.08);
        QVERIFY(record.correction(past.other, ItemKind::Security) > 1.4);
        QVERIFY(std::abs(record.correction(past.other, ItemKind::Feature) - 1) < 0.12);
    }

    void littleEvidenceCorrectsLittle()
    {
        PastQuarter past;
        past.add(past.plan.team, ItemKind::Feature, 2, 0.5);
        const TrackRecord record = past.record();
        QVERIFY(record.teams.at(past.plan.team).low < 1 && record.teams.at(past.plan.team).high > 1);
        QVERIFY(record.correction(past.plan.team, ItemKind::Feature) < 1.5);
        QCOMPARE(record.correction(past.other, ItemKind::Cost), 1.0); // nothing known
    }

    void workThatGoesOnCountsAgainstDatesThatArePast()
    {
        PastQuarter past;
        past.add(past.plan.team, ItemKind::Feature, 1, 0.5);
        Item item = *past.plan.workspace.rows<Item>().begin();
        const ForecastRecord frozen = *past.plan.workspace.rows<ForecastRecord>().begin();
        item.state = ItemState::InProgress;
        item.actualFinish = {};
        past.plan.workspace.rows<Item>().insert(item);
        TrackRecord record = past.record(frozen.p80.addDays(1)); // P50 and P80 are past, P85 is not
        QCOMPARE(record.calibration[0].items, 1);
        QCOMPARE(record.calibration[0].landed, 0);
        QCOMPARE(record.calibration[1].items, 1);
        QCOMPARE(record.calibration[2].items, 0);
        QCOMPARE(record.promises, 1);
        QVERIFY(std::abs(record.brier - 0.64) < 1e-9);
        QVERIFY(record.teams.empty()); // how long it takes is not known

        item.state = ItemState::Dropped;
        past.plan.workspace.rows<Item>().insert(item);
        QCOMPARE(past.record().items, 0);
    }

    void correctionIsOfferedForWhatHasNotBegun()
    {
        PastQuarter past;
        past.addMany(past.plan.team, ItemKind::Feature, 1.5, 60, 5);
        Plan next;
        next.id = Id<Plan>::named(u"next");
        next.key = QStringLiteral("PLAN02");
        past.plan.workspace.rows<Plan>().insert(next);
        const auto addNext = [&](QStringView key, ItemState state) {
            return past.plan.addItem(key, 10, [&](Item &item) {
                item.plan = next.id;
                item.title = item.key;
                item.optimistic = Effort::of(8);
                item.pessimistic = Effort::of(16);
                item.state = state;
            });
        };
        const Id<Item> open = addNext(u"N1", ItemState::Ready);
        const Id<Item> begun = addNext(u"N2", ItemState::InProgress);
        const Id<Skill> skill = past.plan.addSkill(u"java");
        past.plan.addDemand(open, skill, 4);
        past.plan.addDemand(open, skill, 6, 3);
        const TrackRecord record = past.record();
        const ChangeSet changes = correctEstimates(past.plan.workspace, next.id, record);
        const auto after = applied(past.plan.workspace, changes); // the rules of the model hold
        QVERIFY2(after, after ? "" : qPrintable(after.error().message));
        const Item &item = *after->find(open);
        QVERIFY(std::abs(item.effort.value() - 15) < 0.8);
        QVERIFY(item.optimistic < item.effort && item.effort < item.pessimistic);
        QVERIFY(std::abs(item.optimistic.value() / item.effort.value() - 0.8) < 0.05);
        QVERIFY(std::abs(item.pessimistic.value() / item.effort.value() - 1.6) < 0.12);
        Effort demand;
        for (const SkillDemand &row : after->rows<SkillDemand>())
            demand += row.effort;
        QCOMPARE(demand, item.effort);
        QCOMPARE(*after->find(begun), *past.plan.workspace.find(begun));
    }

    void approvalFreezesWhatIsBelieved()
    {
        SmallPlan small;
        Plan plan = *small.workspace.find(small.plan);
        plan.name = plan.key;
        small.workspace.rows<Plan>().insert(plan);
        small.addPerson(u"Ada");
        const Id<Item> item = small.addItem(u"R1", 5, [](Item &row) {
            row.optimistic = Effort::of(4);
            row.pessimistic = Effort::of(9);
        });
        const Id<Item> done = small.addItem(u"R2", 2, [](Item &row) {
            row.state = ItemState::Done;
            row.actualStart = QDate(2026, 10, 5);
            row.actualFinish = QDate(2026, 10, 6);
        });
        NoProgress progress;
        const PlanResult planned = small.result();
        const Forecast forecast =
            computeForecast(small.workspace, planned, {}, ForecastKind::Links, {.runs = 500}, progress)
                .value();
        const auto changes = approveWithForecast(small.workspace, small.plan, 3, QDate(2026, 10, 1),
                                                 QStringLiteral("Cleo"), planned, forecast);
        QVERIFY(changes);
        const auto made = applied(small.workspace, *changes);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const Workspace after = *made;
        QCOMPARE(after.rows<ForecastRecord>().size(), size_t(1));
        const ForecastRecord &record = *after.rows<ForecastRecord>().begin();
        QCOMPARE(record.item, item);
        QVERIFY(record.item != done);
        QCOMPARE(after.find(record.baseline)->revision, qint64(3));
        QCOMPARE(record.effort, Effort::of(5));
        QCOMPARE(record.duration, 5);
        QCOMPARE(record.p85, forecast.find(item)->at(85));
        QCOMPARE(record.limit, small.last);
        QVERIFY(record.chance.value() > 0.99);

        // It stays as it is.
        ForecastRecord other = record;
        other.duration = 9;
        ChangeSet edit;
        edit.replace(record, other);
        QVERIFY(!applied(after, edit));
        QVERIFY(
            !approveWithForecast(small.workspace, small.plan, 3, QDate(2026, 10, 1), {}, planned, forecast));
    }

    void onlyTheFirstApprovalIsJudged()
    {
        PastQuarter past;
        past.add(past.plan.team, ItemKind::Feature, 1, 0.5);
        Baseline second = *past.plan.workspace.rows<Baseline>().begin();
        ForecastRecord later = *past.plan.workspace.rows<ForecastRecord>().begin();
        second.id = Id<Baseline>::named(u"second");
        second.revision = 9;
        past.plan.workspace.rows<Baseline>().insert(second);
        later.id = Id<ForecastRecord>::named(u"second");
        later.baseline = second.id;
        later.chance = Share();
        past.plan.workspace.rows<ForecastRecord>().insert(later);
        QCOMPARE(past.record().items, 1);
        QVERIFY(std::abs(past.record().brier - 0.04) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestTrackRecord)
#include "tst_track_record.moc"
