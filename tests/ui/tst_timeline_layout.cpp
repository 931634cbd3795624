// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/people_load.h"
#include "core/planning/why_words.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"
#include "ui/kit/value_format.h"
#include "ui/roadmap/timeline_drag.h"
#include "ui/roadmap/timeline_load.h"
#include "ui/roadmap/timeline_text.h"

#include <QTest>

using namespace fairlead;

/// The rows, rectangles and words of the timeline, without a window.
class TestTimelineLayout : public QObject {
    Q_OBJECT

    Workspace m_workspace = marlowe_quay::current();
    PlanResult m_result = marlowe_quay::planned(m_workspace);
    Theme m_look = lightTheme();

    Id<Item> id(const char *key) const { return marlowe_quay::idOf<Item>(m_workspace, key); }
    TimelineLayout prepared(const TimelineOptions &options = {}, const Id<Team> &team = {}) const
    {
        return timelineLayout(m_workspace, m_result, nullptr, team, options);
    }
    static TimelineOptions open()
    {
        TimelineOptions options;
        options.collapsed.clear();
        return options;
    }
    TimelineGeometry geometry(const TimelineLayout &layout) const
    {
        return TimelineGeometry::create(layout, m_look, {1200, 3000}, 300, 8);
    }
    static QStringList heads(const TimelineLayout &layout)
    {
        QStringList all;
        for (const TimelineRow &row : layout.rows) {
            if (!row.isItem())
                all.append(row.title);
        }
        return all;
    }
    static const TimelineRow &rowOf(const TimelineLayout &layout, const Id<Item> &item)
    {
        return layout.rows[size_t(layout.row(item))];
    }

private Q_SLOTS:
    void everyItemHasOneRowOnceAllGroupsAreOpen()
    {
        const TimelineLayout layout = prepared(open());
        int items = 0;
        for (const TimelineRow &row : layout.rows)
            items += row.isItem();
        QCOMPARE(items, layout.items);
        QCOMPARE(items, 44); // 45 of the sample without R39, which was dropped
        QCOMPARE(heads(layout).last(), QStringLiteral("Not above the line"));
        QCOMPARE(heads(layout).size(), 4);
    }

    void whatIsBelowTheLineStandsApartQuietAndWithItsReason()
    {
        const TimelineLayout layout = prepared(open());
        const TimelineRow &returns = rowOf(layout, id("R16"));
        QVERIFY(returns.isQuiet);
        QVERIFY(!returns.hasDates());
        QCOMPARE(returns.label, m_workspace.find(id("R16"))->notDoingReason);
        TimelineOptions without = open();
        without.showsBelowLine = false;
        QCOMPARE(prepared(without).row(id("R16")), -1);
        QCOMPARE(prepared().row(id("R16")), -1); // closed until somebody asks
    }

    void groupsAreObjectivesInTheirOrder()
    {
        TimelineOptions options = open();
        options.grouping = TimelineGrouping::Objective;
        const QStringList titles = heads(prepared(options));
        QVERIFY(titles.first().startsWith(QStringLiteral("O1 ")));
        QStringList sorted = titles.first(titles.size() - 1);
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(titles.first(titles.size() - 1), sorted);
    }

    void rowsAreInOrderOfTheirStartOrOfTheirRank()
    {
        TimelineOptions options;
        options.grouping = TimelineGrouping::None;
        options.showsBelowLine = false;
        Day before = 0;
        for (const TimelineRow &row : prepared(options).rows) {
            QVERIFY(*row.start >= before);
            before = *row.start;
        }
        options.order = TimelineOrder::Rank;
        QString rank;
        for (const TimelineRow &row : prepared(options).rows) {
            QVERIFY(m_workspace.find(row.item)->rank > rank);
            rank = m_workspace.find(row.item)->rank;
        }
    }

    void theFilterLooksAtKeyAndTitle()
    {
        TimelineOptions options;
        options.filter = QStringLiteral("checkout V2");
        const TimelineLayout layout = prepared(options);
        QVERIFY(layout.row(id("R05")) >= 0);
        QCOMPARE(layout.row(id("R41")), -1);
        options.filter = QStringLiteral("r16"); // its group is closed, but what is looked for is shown
        QVERIFY(prepared(options).row(id("R16")) >= 0);
    }

    void doneEndsWhereWorkIsLeft()
    {
        const TimelineLayout layout = prepared();
        QCOMPARE(rowOf(layout, id("R08")).doneUntil, std::optional(dayOf(QDate(2026, 11, 16))));
        QCOMPARE(rowOf(layout, id("R03")).doneUntil, rowOf(layout, id("R03")).finish);
        QVERIFY(!rowOf(layout, id("R05")).doneUntil);
        QVERIFY(rowOf(layout, id("R08")).label.contains(QStringLiteral("13")));
    }

    void linksGoFromEndToEndWithoutCrossingTheirOwnBars()
    {
        const TimelineLayout layout = prepared(open());
        const TimelineGeometry now = geometry(layout);
        QCOMPARE(layout.links.size(), 42U); // 46 of the sample without those of R16, R32 and R39
        for (const TimelineLink &link : layout.links) {
            const QPolygonF line = now.linkLine(link);
            QVERIFY(line.size() >= 2);
            const QRectF from = now.barRect(link.from);
            if (line.size() > 2) // else it falls straight onto a milestone
                QCOMPARE(line.first().x(), link.fromStart ? from.left() : from.right());
            QVERIFY(from.adjusted(-0.5, -0.5, 0.5, 0.5).contains(line.first()));
            QVERIFY(now.barRect(link.to).adjusted(-0.5, -0.5, 0.5, 0.5).contains(line.last()));
            for (qsizetype i = 1; i < line.size(); ++i) // upright or level
                QVERIFY(line[i].x() == line[i - 1].x() || line[i].y() == line[i - 1].y());
        }
    }

    void aSlideBeginsWhereThingsWere()
    {
        const TimelineLayout layout = prepared(open());
        TimelineGeometry now = geometry(layout);
        const int row = layout.row(id("R09"));
        const QRectF there = now.barRect(row);
        TimelineSlide slide;
        slide.before.insert(id("R09"),
                            {double(row) - 2, double(*layout.rows[size_t(row)].start) - 10,
                             double(*layout.rows[size_t(row)].finish) - 10});
        now.slide = &slide;
        slide.progress = 0;
        QCOMPARE(now.barRect(row).left(), there.left() - 80);
        QCOMPARE(now.barRect(row).top(), there.top() - 2 * now.rowHeight);
        slide.progress = 0.5;
        QCOMPARE(now.barRect(row).left(), there.left() - 40);
        slide.progress = 1;
        QCOMPARE(now.barRect(row), there);
    }

    void aPressFindsBarsEndsHandlesAndLinks()
    {
        TimelineLayout layout = prepared(open());
        showPath(layout, m_workspace, m_result, id("R07"));
        TimelineScene scene{geometry(layout), m_look};
        scene.currentRow = layout.row(id("R09"));
        const QRectF bar = scene.geometry.barRect(scene.currentRow);
        const auto part = [&](QPointF at) { return hitTest(scene, at).part; };
        QCOMPARE(part(bar.center()), TimelinePart::Bar);
        QCOMPARE(part({bar.right() - 2, bar.center().y()}), TimelinePart::BarEnd);
        QCOMPARE(part(scene.geometry.handle(scene.currentRow, BarEnd::Finish)), TimelinePart::FinishHandle);
        QCOMPARE(part(scene.geometry.handle(scene.currentRow, BarEnd::Start)), TimelinePart::StartHandle);
        QCOMPARE(part({100, bar.center().y()}), TimelinePart::Title);
        QCOMPARE(part({300, 10}), TimelinePart::ColumnEdge);
        for (const TimelineLink &link : layout.links) {
            if (!layout.pathLinks.contains(link.id))
                continue;
            const QPolygonF line = scene.geometry.linkLine(link);
            const TimelineHit hit = hitTest(scene, (line[line.size() - 2] + line.last()) / 2);
            QVERIFY(hit.part == TimelinePart::Link || hit.part == TimelinePart::Bar
                    || hit.part == TimelinePart::BarEnd);
        }
    }

    void theGhostSaysTheDatesAndWhetherItMayBeDropped()
    {
        const TimelineLayout layout = prepared(open());
        const TimelineGeometry now = geometry(layout);
        const int row = layout.row(id("R09"));
        const QPointF grab = now.barRect(row).center();
        auto drag = TimelineDrag::begin(now, {TimelinePart::Bar, row, {}}, grab);
        QVERIFY(drag);
        drag->moveTo(now, m_workspace, m_result, grab + QPointF(14 * 8, 0));
        QVERIFY(drag->ghost().isAllowed);
        const TimelineRow &shown = layout.rows[size_t(row)];
        const Day wanted = layout.calendars[size_t(shown.calendar)].snapForward(*shown.start + 14);
        QVERIFY2(drag->ghost().words.startsWith(shortDay(wanted, layout.asOf) + QStringLiteral(" – ")),
                 qPrintable(drag->ghost().words));
        TimelineRow planned = shown; // the people have time a week later
        planned.start = wanted + 7;
        planned.finish = wanted + 21;
        drag->plan(planned, layout.asOf);
        for (const Day day : {wanted, *planned.start, *planned.finish - 1})
            QVERIFY2(drag->ghost().words.contains(shortDay(day, layout.asOf)),
                     qPrintable(drag->ghost().words));
        drag->moveTo(now, m_workspace, m_result, grab);
        QVERIFY(drag->drop()->isEmpty()); // back where it was

        const int test = layout.row(id("R05"));
        const QPointF held = now.barRect(test).center();
        auto early = TimelineDrag::begin(now, {TimelinePart::Bar, test, {}}, held);
        early->moveTo(now, m_workspace, m_result, held - QPointF(7 * 8, 0));
        QVERIFY(!early->ghost().isAllowed);
        const PeopleDates &dates = *m_result.people.find(id("R05"));
        QVERIFY2(early->ghost().words.contains(words::person(m_workspace, dates.startFact.person)),
                 qPrintable(early->ghost().words));

        const int last = layout.row(id("R07"));
        auto link = TimelineDrag::begin(now, {TimelinePart::FinishHandle, last, {}},
                                        now.handle(last, BarEnd::Finish));
        link->moveTo(now, m_workspace, m_result, now.barRect(test).center() - QPointF(9, 0));
        QVERIFY(link->ghost().isLink);
        QVERIFY(!link->ghost().isAllowed);
        QVERIFY(link->ghost().words.contains(QStringLiteral("R06")));
    }

    void loadIsByWeekAndSaysWhichMonthIsOver()
    {
        const auto rows = timelineLoad(m_workspace, m_result, {});
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[1].key, QStringLiteral("ORD"));
        QVERIFY2(rows[1].finding.isEmpty(),
                 qPrintable(rows[1].finding)); // people do not work more than they can
        QCOMPARE(rows[1].weeks.size(), 14U);
        QCOMPARE(std::lround(rows[1].weeks[4].load.ratio() * 100), 161L);
        const TimelineLayout layout = prepared();
        TimelineGeometry axis = geometry(layout);
        TimelineLoadScene scene{rows, axis, m_look};
        scene.rowsShown = 3;
        QVERIFY(scene.showsWeeks());
        const QRectF cell = scene.cellRect({1, 4});
        QCOMPARE(scene.placeAt(cell.center()), (TimelineLoadPlace{1, 4}));
        axis.scale.pixelsPerDay = 1.5; // weeks have no room for a number
        QVERIFY(!scene.showsWeeks());
        QCOMPARE(scene.cells(1).size(), 3U);
    }

    void wordsOfARowAreThoseThatAreReadOut()
    {
        const TimelineLayout layout = prepared(open());
        const PeopleDates &dates = *m_result.people.find(id("R05"));
        QCOMPARE(rowInWords(rowOf(layout, id("R05"))),
                 QStringLiteral("R05 Checkout v2: load test to 3× peak, %1 to %2, by links alone until "
                                "11 Dec 2026, critical, −7 working days float")
                     .arg(dateText(dates.start), dateText(dates.finish)));
        QVERIFY(rowInWords(rowOf(layout, id("R16"))).contains(QStringLiteral("not above the line")));
        QVERIFY(rowInWords(layout.rows.front()).contains(QStringLiteral("open")));
    }

    void whatNobodyCanDoSaysSo()
    {
        Workspace strange = m_workspace;
        Skill skill;
        skill.id = Id<Skill>::named(u"cobol");
        skill.key = QStringLiteral("cobol");
        strange.rows<Skill>().insert(skill);
        SkillDemand demand;
        demand.id = Id<SkillDemand>::named(u"R09 cobol");
        demand.item = id("R09");
        demand.skill = skill.id;
        demand.minimumLevel = 3;
        demand.effort = Effort::of(5);
        strange.rows<SkillDemand>().insert(demand);
        const PlanResult result = marlowe_quay::planned(strange);
        const TimelineLayout layout = timelineLayout(strange, result, nullptr, {}, open());
        const TimelineRow &row = rowOf(layout, id("R09"));
        QVERIFY(!row.isPlaced);
        QCOMPARE(row.label, QStringLiteral("nobody can do it"));
        QVERIFY(rowInWords(row).contains(row.label));
        QVERIFY(rowTip(row, layout).contains(row.label));
        QVERIFY(rowOf(layout, id("R05")).isPlaced);
    }

    void daysOnWhichNobodyIsThereAreLighter()
    {
        SmallPlan small;
        const auto ann = small.addPerson(u"ann");
        small.addLeave(ann, QDate(2026, 10, 8), QDate(2026, 10, 9));
        const auto work = small.addItem(u"work", 6);
        const PlanResult result = marlowe_quay::planned(small.workspace);
        const TimelineLayout layout = timelineLayout(small.workspace, result, nullptr, {}, open());
        const TimelineRow &row = rowOf(layout, work);
        QCOMPARE(row.people, QStringList{QStringLiteral("ann")});
        QCOMPARE(row.away.size(), 1U);
        QCOMPARE(row.away.front(), std::pair(dayOf(QDate(2026, 10, 8)), dayOf(QDate(2026, 10, 10))));
        QCOMPARE(row.finish, std::optional(dayOf(QDate(2026, 10, 15)))); // two of eight days are lost
        QVERIFY2(rowTip(row, layout).contains(QStringLiteral("8–9 Oct")), qPrintable(rowTip(row, layout)));
    }

    void loadIsWhatPeopleCanWork()
    {
        const auto rows = timelineLoad(m_workspace, m_result, {});
        for (const TimelineLoadRow &row : rows) {
            for (const TimelineLoadCell &week : row.weeks) {
                if (week.from > dayOf(m_result.asOf))
                    QVERIFY2(week.load.ratio() < 1.05, qPrintable(QString(row.key + week.name)));
            }
        }
        const TimelineLoadCell &week = rows[1].weeks[8];
        QCOMPARE(week.bucket, QStringLiteral("2026-W48"));
        const auto why = whyPeopleLoad(m_workspace, m_result, rows[1].team, week.bucket);
        QVERIFY(why);
        double sum = 0;
        for (const ExplanationRow &row : why->rows)
            sum += row.change ? QLocale().toDouble(row.value) : 0;
        QVERIFY(std::abs(sum - week.load.demand) < 0.5); // rounded to a tenth, row by row
    }

    void everyDeadlineMetIsSaidWhenItIsSo()
    {
        Workspace calm = m_workspace;
        for (const Item &item : m_workspace.rows<Item>()) {
            Item after = item;
            after.deadline = item.key == QStringLiteral("R07") ? QDate(2027, 2, 15) : QDate();
            calm.rows<Item>().insert(after);
        }
        const PlanResult result = marlowe_quay::planned(calm);
        const TimelineLayout layout = timelineLayout(calm, result, nullptr, {}, {});
        const QString finding = timelineFinding(layout, calm, result, nullptr);
        QVERIFY2(finding.startsWith(QStringLiteral("Every deadline is met; R07")), qPrintable(finding));
    }
};

QTEST_MAIN(TestTimelineLayout)
#include "tst_timeline_layout.moc"
