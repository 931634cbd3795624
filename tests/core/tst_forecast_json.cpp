// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast_json.h"
#include "core/forecast/forecaster.h"
#include "tests/support/small_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fairlead;

namespace {

/// Two items of one person, the second with a deadline that it meets in some runs only.
struct Planned : SmallPlan {
    Forecast forecast;

    Planned()
    {
        addPerson(u"Ada");
        addItem(u"R1", 5, [](Item &item) {
            item.optimistic = Effort::of(4);
            item.pessimistic = Effort::of(9);
        });
        addItem(u"R2", 3, [](Item &item) { item.deadline = QDate(2026, 10, 15); });
        link(u"R1", u"R2");
        NoProgress progress;
        forecast =
            computeForecast(workspace, result(), {}, ForecastKind::Links, {.runs = 400}, progress).value();
    }
    QJsonObject json() const { return forecastJson(workspace, forecast); }
};

} // namespace

class TestForecastJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itemsAreInOrderOfRankWithAllBands()
    {
        const Planned plan;
        const QJsonObject json = plan.json();
        QCOMPARE(json[u"kind"].toString(), QStringLiteral("links"));
        QCOMPARE(json[u"runs"].toInt(), 400);
        QCOMPARE(json[u"seed"].toInt(), 20261005);
        const QJsonArray items = json[u"items"].toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].toObject()[u"key"].toString(), QStringLiteral("R1"));
        const QJsonObject second = items[1].toObject();
        QCOMPARE(second[u"limit"].toString(), QStringLiteral("2026-10-15"));
        QVERIFY(second[u"hasDeadline"].toBool());
        const double chance = second[u"chance"].toDouble();
        QVERIFY(chance > 0.1 && chance < 0.9);
        const ItemForecast &item = *plan.forecast.find(Id<Item>::named(u"R2"));
        for (const int percent : bandPercents) {
            const QString band = u'p' + QString::number(percent);
            QCOMPARE(second[u"finish"].toObject()[band].toString(), item.at(percent).toString(Qt::ISODate));
        }
    }

    void targetsSayWhatDecides()
    {
        const QJsonArray targets = Planned().json()[u"targets"].toArray();
        QCOMPARE(targets.size(), 1);
        const QJsonObject target = targets[0].toObject();
        QCOMPARE(target[u"criticality"].toArray().size(), 2);
        QCOMPARE(target[u"criticality"].toArray()[0].toObject()[u"share"].toDouble(), 1.0);
        const QJsonObject strongest = target[u"sensitivity"].toArray()[0].toObject();
        QCOMPARE(strongest[u"key"].toString(), QStringLiteral("R1"));
        QVERIFY(strongest[u"correlation"].toDouble() > 0.9);
        int runs = 0;
        const QJsonArray days = target[u"distribution"].toArray();
        for (const QJsonValue &day : days)
            runs += day[u"runs"].toInt();
        QCOMPARE(runs, 400);
    }

    void linesSayTheZones()
    {
        const QJsonArray lines = Planned().json()[u"lines"].toArray();
        QCOMPARE(lines.size(), 2); // the plan and its team
        QVERIFY(lines[0].toObject()[u"team"].isNull());
        const QJsonArray rows = lines[0].toObject()[u"rows"].toArray();
        QCOMPARE(rows[0].toObject()[u"zone"].toString(), QStringLiteral("commit"));
        QCOMPARE(rows[0].toObject()[u"chance"].toDouble(), 1.0);
        QVERIFY(rows[1].toObject()[u"cost"].toDouble() > 0.1);
    }

    void theSameSeedGivesTheSameBytesOnOneAndTwoThreads()
    {
        const Planned plan;
        const auto bytes = [&plan](int threads, quint64 seed) {
            NoProgress progress;
            ChanceQuestion question;
            question.seed = seed;
            const auto forecast =
                computeForecast(plan.workspace, plan.result(), question, ForecastKind::People,
                                {.runs = 500, .threads = threads}, progress);
            return QJsonDocument(forecastJson(plan.workspace, *forecast)).toJson();
        };
        QCOMPARE(bytes(2, 7), bytes(1, 7));
        QVERIFY(bytes(1, 8) != bytes(1, 7));
    }

    void whatIsDoneHasNoZone()
    {
        Planned plan;
        Item done = *plan.workspace.find(Id<Item>::named(u"R1"));
        done.state = ItemState::Done;
        plan.workspace.rows<Item>().insert(done);
        const QJsonArray rows = plan.json()[u"lines"].toArray()[0].toObject()[u"rows"].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()[u"key"].toString(), QStringLiteral("R2"));
    }

    void theTrackRecordNamesTeamsAndKinds()
    {
        SmallPlan plan;
        Team team = *plan.workspace.find(plan.team);
        team.key = QStringLiteral("ORD");
        plan.workspace.rows<Team>().insert(team);
        TrackRecord record;
        record.items = 3;
        record.calibration.push_back({85, 3, 2});
        record.teams[plan.team] = {3, 1.2, 1.3, 1.1, 1.5};
        record.kinds[ItemKind::TechDebt] = {3, 1.2, 1.3, 1.1, 1.5};
        const QJsonObject json = trackRecordJson(plan.workspace, record);
        QCOMPARE(json[u"calibration"].toArray()[0].toObject()[u"landed"].toInt(), 2);
        QCOMPARE(json[u"teams"].toArray()[0].toObject()[u"team"].toString(), QStringLiteral("ORD"));
        QCOMPARE(json[u"kinds"].toArray()[0].toObject()[u"kind"].toString(), QStringLiteral("tech-debt"));
        QCOMPARE(json[u"teams"].toArray()[0].toObject()[u"factor"].toDouble(), 1.3);
    }
};

QTEST_GUILESS_MAIN(TestForecastJson)
#include "tst_forecast_json.moc"
