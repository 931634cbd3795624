// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marlowe_quay.h"
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
        drag->moveTo(now, m_workspace, m_result, grab + QPointF(7 * 8, 0));
        QVERIFY(drag->ghost().isAllowed);
        QVERIFY2(drag->ghost().words.startsWith(QStringLiteral("23 Nov – ")),
                 qPrintable(drag->ghost().words));
        drag->moveTo(now, m_workspace, m_result, grab);
        QVERIFY(drag->drop()->isEmpty()); // back where it was

        const int test = layout.row(id("R05"));
        const QPointF held = now.barRect(test).center();
        auto early = TimelineDrag::begin(now, {TimelinePart::Bar, test, {}}, held);
        early->moveTo(now, m_workspace, m_result, held - QPointF(7 * 8, 0));
        QVERIFY(!early->ghost().isAllowed);
        QVERIFY(early->ghost().words.contains(QStringLiteral("R04")));

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
        QVERIFY2(rows[1].finding.startsWith(QStringLiteral("November is")), qPrintable(rows[1].finding));
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
        QCOMPARE(
            rowInWords(rowOf(layout, id("R05"))),
            QStringLiteral("R05 Checkout v2: load test to 3× peak, 24 Nov 2026 to 11 Dec 2026, critical, "
                           "−7 working days float"));
        QVERIFY(rowInWords(rowOf(layout, id("R16"))).contains(QStringLiteral("not above the line")));
        QVERIFY(rowInWords(layout.rows.front()).contains(QStringLiteral("open")));
    }

    void everyDeadlineMetIsSaidWhenItIsSo()
    {
        Workspace calm = m_workspace;
        for (const Item &item : m_workspace.rows<Item>()) {
            Item after = item;
            after.deadline = item.key == QStringLiteral("R07") ? QDate(2027, 1, 15) : QDate();
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
