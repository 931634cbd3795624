// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/templates.h"
#include "core/today/today.h"
#include "tests/core/plan_sketch.h"

#include <QtTest>

using namespace fairlead;
using namespace fairlead::test;

namespace {

const QDate asOf(2026, 11, 16);

} // namespace

/// The page that a day begins with (W1), on the sample.
class TestToday : public QObject {
    Q_OBJECT

    Sample m_sample;
    PrivateRecords m_records;
    std::vector<Finding> m_open;   ///< findings with the vault open
    std::vector<Finding> m_locked; ///< and locked

    TodayInput input(bool isUnlocked) const
    {
        return {m_sample.current,
                m_sample.result,
                isUnlocked ? m_open : m_locked,
                nullptr,
                isUnlocked ? &m_records : nullptr,
                QTimeZone("Europe/Lisbon")};
    }
    static QStringList sentences(const std::vector<TodayNeed> &needs)
    {
        QStringList list;
        for (const TodayNeed &need : needs)
            list.append(need.sentence);
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = Sample::load();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
        auto records = marloweQuayPrivate();
        QVERIFY2(records, records ? "" : qPrintable(records.error().message));
        m_records = *std::move(records);
        m_open = runChecks({m_sample.current, m_sample.result, &m_sample.approved, &m_records});
        m_locked = runChecks({m_sample.current, m_sample.result, &m_sample.approved});
    }

    /// Errors first; a promise before a partner, a partner before the rota; every line says where to go.
    void whatNeedsYouIsRanked()
    {
        const auto needs = today(input(true)).needs;
        QVERIFY(needs.size() >= 6);
        const QStringList said = sentences(needs);
        QVERIFY2(said[0].startsWith(u"R07 Checkout v2 generally available is forecast for 30 Dec"),
                 qPrintable(said[0]));
        QVERIFY2(said[0].contains(u"driven by R04"), qPrintable(said[0]));
        const auto place = [&](const char *part) {
            for (qsizetype i = 0; i < said.size(); ++i) {
                if (said[i].contains(QLatin1String(part)))
                    return int(i);
            }
            return -1;
        };
        QVERIFY2(place("XD10") > place("R43"), qPrintable(said.join(u'\n')));
        QVERIFY2(place("W53") > place("XD10"), qPrintable(said.join(u'\n')));
        QVERIFY2(place("D-08") > place("W53"), qPrintable(said.join(u'\n')));
        QVERIFY2(place("INC-225") > place("D-08"), qPrintable(said.join(u'\n')));
        QVERIFY2(said[place("REQ-09")].contains(u"84 days"), qPrintable(said.join(u'\n')));
        for (size_t i = 1; i < needs.size(); ++i)
            QVERIFY(needs[i - 1].severity <= needs[i].severity);
        for (const TodayNeed &need : needs) {
            QVERIFY2(!need.place.view.isEmpty(), qPrintable(need.sentence));
            QVERIFY2(!need.records.empty(), qPrintable(need.sentence));
        }
    }

    void manyOfOneKindAreOneLineMore()
    {
        const auto needs = todayNeeds(input(true), opsReview(m_sample.current, {}, asOf));
        int lines = 0;
        int more = 0;
        for (const TodayNeed &need : needs) {
            if (need.code == u"X33") {
                ++lines;
                more += need.more;
            }
        }
        QCOMPARE(lines, 2);
        QCOMPARE(more, 1); // three vulnerabilities past their date
    }

    /// GR10: what is due to be purged is one line, and none while the vault is locked.
    void whatIsDueToBePurgedIsOneLine()
    {
        const auto isPurge = [](const TodayNeed &need) { return need.place.view == u"V7f"; };
        QVERIFY(std::ranges::none_of(today(input(true)).needs, isPurge));
        PlanResult later = m_sample.result;
        later.asOf = QDate(2028, 11, 2);
        for (const bool isUnlocked : {true, false}) {
            const auto needs = todayNeeds(
                {m_sample.current, later, {}, nullptr, isUnlocked ? &m_records : nullptr, QTimeZone::utc()},
                opsReview(m_sample.current, {}, later.asOf));
            QCOMPARE(std::ranges::count_if(needs, isPurge), isUnlocked ? 1 : 0);
            for (const TodayNeed &need : needs)
                QVERIFY(!isPurge(need) || (need.isPrivate && !need.records.empty()));
        }
    }

    /// W1: 9:30 Filip, 11:00 Ewa on leave, 14:00 ops review, 15:00 Priya, then what has no time.
    void theDayIsInOrderOfTime()
    {
        const auto day = todayEntries(input(true));
        QVERIFY(day.size() >= 5);
        QVERIFY(day[0].title.contains(u"Filip"));
        QCOMPARE(day[0].minute, 9 * 60 + 30);
        QVERIFY(day[1].title.contains(u"Ewa"));
        QVERIFY(day[1].isInTheWay);
        QVERIFY2(day[1].note.contains(u"move it"), qPrintable(day[1].note));
        QCOMPARE(day[2].title, QStringLiteral("Weekly ops review"));
        QCOMPARE(day[2].minute, 14 * 60);
        QCOMPARE(day[2].place.view, QStringLiteral("V4d"));
        QVERIFY(day[3].title.contains(u"Priya"));
        QVERIFY2(day[3].note.startsWith(u"8 "),
                 qPrintable(day[3].note)); // one is carried on, seven are prompts
        QVERIFY(day[3].isPrivate);
        QVERIFY(std::ranges::any_of(day, [](const DayEntry &each) {
            return each.minute < 0 && each.title == u"Update for Product Orders";
        }));
    }

    void theClockIsThatOfWhoeverLooks()
    {
        TodayInput toronto = input(true);
        toronto.zone = QTimeZone("America/Toronto");
        const auto day = todayEntries(toronto);
        const auto priya =
            std::ranges::find_if(day, [](const DayEntry &each) { return each.title.contains(u"Priya"); });
        QVERIFY(priya != day.end());
        QCOMPARE(priya->minute, 10 * 60);
    }

    void aMeetingThatWasCalledOffIsNotOnTheDay()
    {
        Workspace workspace = m_sample.current;
        Meeting skipped;
        skipped.id = Id<Meeting>::create();
        skipped.series = workspace.byKey<MeetingSeries>(u"M01")->id;
        skipped.title = QStringLiteral("Weekly ops review");
        skipped.on = asOf;
        skipped.state = MeetingState::Skipped;
        workspace.rows<Meeting>().insert(skipped);
        const TodayInput without{workspace, m_sample.result, m_locked};
        QVERIFY(std::ranges::none_of(
            todayEntries(without), [](const DayEntry &each) { return each.title.contains(u"ops review"); }));
        skipped.state = MeetingState::Planned;
        skipped.startMinute = 16 * 60;
        workspace.rows<Meeting>().insert(skipped);
        const auto moved = todayEntries(without);
        QCOMPARE(std::ranges::count_if(
                     moved, [](const DayEntry &each) { return each.title.contains(u"ops review"); }),
                 1);
        QCOMPARE(moved.front().minute, 16 * 60);
    }

    /// GR4, GR5: locked or presenting, nothing private is there, not even as a count.
    void lockedItSaysNothingPrivate()
    {
        const Today page = today(input(false));
        for (const TodayNeed &need : page.needs)
            QVERIFY2(!need.isPrivate && !need.sentence.contains(u"REQ-"), qPrintable(need.sentence));
        for (const DayEntry &entry : page.day)
            QVERIFY2(!entry.isPrivate && !entry.title.contains(u"1:1"), qPrintable(entry.title));
        QVERIFY(!page.health.overdueTalks);
        // Findings of an unlocked vault that are handed in are kept back as well.
        TodayInput mixed = input(false);
        mixed.findings = m_open;
        for (const TodayNeed &need : today(mixed).needs)
            QVERIFY(!need.isPrivate);
    }

    void promisedDatesWithTheirForecast()
    {
        const auto milestones = todayMilestones(input(false));
        QStringList keys;
        for (const TodayMilestone &each : milestones) {
            const Item *item = m_sample.current.find(each.item);
            keys.append(item->key);
            QVERIFY(item->state != ItemState::Done);
            QVERIFY(!each.chance); // there was no forecast
        }
        for (const char *key : {"R22", "R07", "R28", "R43"})
            QVERIFY2(keys.contains(QLatin1String(key)), key);
        QVERIFY(keys.indexOf(QStringLiteral("R22")) < keys.indexOf(QStringLiteral("R07")));
        const auto r07 = std::ranges::find_if(milestones, [&](const TodayMilestone &each) {
            return m_sample.current.find(each.item)->key == u"R07";
        });
        QCOMPARE(r07->promised, QDate(2026, 12, 18));
        QVERIFY(r07->forecast >= QDate(2026, 12, 30));
        QVERIFY(r07->standing == Standing::Late);
    }

    /// W1: 4 of 4 budgets healthy, 2 without objective; pages of W46 15 by day, 8 in the evening, 2 at night;
    /// 5 actions overdue.
    void healthInFewFigures()
    {
        const TodayHealth health = today(input(true)).health;
        QCOMPARE(health.budgets, 4);
        QCOMPARE(health.healthyBudgets, 4);
        QCOMPARE(health.withoutObjective, 2);
        QCOMPARE(health.pagesFrom, QDate(2026, 11, 9));
        QCOMPARE(health.pages, (std::array{15, 8, 2}));
        QCOMPARE(health.overdueActions, 5);
        QCOMPARE(health.overdueUpdates, 0);
        QCOMPARE(health.openEscalations, 0);
        QVERIFY(health.overdueTalks);
    }

    void theFirstYearIsShownWhileItIsOpen()
    {
        QVERIFY(!firstYearProgress(m_sample.current));
        const auto source = builtInTemplate(QStringLiteral("T05"));
        QVERIFY2(source, source ? "" : qPrintable(source.error().message));
        QCOMPARE(source->points.size(), size_t(57));
        Workspace workspace =
            applied(m_sample.current, startChecklist(m_sample.current, *source, {}, asOf).value()).value();
        auto progress = firstYearProgress(workspace);
        QVERIFY(progress);
        QCOMPARE(progress->all, 49); // the long run is not asked for
        QCOMPARE(progress->done, 0);
        QCOMPARE(progress->due, asOf.addDays(30));
        for (const CheckAnswer &answer : workspace.rows<CheckAnswer>()) {
            if (answer.run == progress->run && answer.due == asOf.addDays(30)) {
                CheckAnswer done = answer;
                done.state = AnswerState::Met;
                workspace.rows<CheckAnswer>().insert(done);
            }
        }
        progress = firstYearProgress(workspace);
        QCOMPARE(progress->done, 13);
        QCOMPARE(progress->due, asOf.addDays(60));
    }

    void anEmptyWorkspaceHasAnEmptyPage()
    {
        const Workspace nothing;
        PlanResult result;
        result.asOf = asOf;
        const Today page = today({nothing, result, {}});
        QVERIFY(page.needs.empty());
        QVERIFY(page.day.empty());
        QVERIFY(page.milestones.empty());
        QVERIFY(page.reviews.empty());
        QCOMPARE(page.health.budgets, 0);
        QVERIFY(!page.firstYear);
    }
};

QTEST_GUILESS_MAIN(TestToday)
#include "tst_today.moc"
