// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/link_dates.h"
#include "random_network.h"

#include <QTest>
#include <limits>

using namespace fairlead;
using random_network::Source;

namespace {

ActivityLink link(int predecessor, int successor)
{
    ActivityLink made;
    made.predecessor = predecessor;
    made.successor = successor;
    return made;
}

NetworkInput tasks(int count, std::vector<ActivityLink> links)
{
    NetworkInput input;
    Activity oneDay;
    oneDay.duration = 1;
    input.activities.resize(size_t(count), oneDay);
    input.links = std::move(links);
    input.calendars = {WorkCalendar()};
    return input;
}

random_network::Shape sized(int activities, int links)
{
    random_network::Shape shape;
    shape.activities = activities;
    shape.links = links;
    return shape;
}

QString letter(int activity)
{
    return QString(QChar(u'A' + activity));
}

/// Every step of a loop is a link, and no activity is met twice.
bool isLoop(std::span<const int> loop, std::span<const ActivityLink> links)
{
    for (size_t i = 0; i < loop.size(); ++i) {
        const int to = loop[(i + 1) % loop.size()];
        if (std::ranges::none_of(links, [&](const ActivityLink &each) {
                return each.predecessor == loop[i] && each.successor == to;
            }))
            return false;
    }
    std::vector<int> once(loop.begin(), loop.end());
    std::ranges::sort(once);
    return !loop.empty() && std::ranges::adjacent_find(once) == once.end();
}

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderPutsPredecessorsFirst()
    {
        Source source(1);
        for (int round = 0; round < 200; ++round) {
            const Network network = Network::create(random_network::input(source, sized(30, 60))).value();
            std::vector<int> position(30, -1);
            for (size_t i = 0; i < network.order().size(); ++i)
                position[size_t(network.order()[i])] = int(i);
            QVERIFY(std::ranges::none_of(position, [](int at) { return at < 0; }));
            for (const ActivityLink &each : network.input().links)
                QVERIFY(position[size_t(each.predecessor)] < position[size_t(each.successor)]);
        }
    }

    void linksAreFoundFromBothEnds()
    {
        const Network network =
            Network::create(tasks(4, {link(0, 2), link(1, 2), link(0, 3), link(0, 2)})).value();
        const auto list = [](std::span<const int> links) { return QList<int>(links.begin(), links.end()); };
        QCOMPARE(list(network.incoming(2)), (QList<int>{0, 1, 3}));
        QCOMPARE(list(network.outgoing(0)), (QList<int>{0, 2, 3}));
        QCOMPARE(list(network.incoming(0)), QList<int>());
        QCOMPARE(list(network.outgoing(3)), QList<int>());
    }

    void loopIsRefusedByName()
    {
        const auto made =
            Network::create(tasks(5, {link(4, 1), link(1, 2), link(2, 3), link(3, 1), link(3, 0)}), letter);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY2(made.error().message.contains(QStringLiteral("B → C → D → B")),
                 qPrintable(made.error().message));
    }

    void linkToItselfIsALoop()
    {
        QVERIFY(!Network::create(tasks(2, {link(1, 1)})));
        QCOMPARE(findLoop(2, std::vector{link(1, 1)}), std::vector<int>{1});
        QCOMPARE(loopClosedBy(2, {}, link(1, 1)), std::vector<int>{1});
    }

    void refusesWhatDoesNotExist_data()
    {
        QTest::addColumn<int>("calendar");
        QTest::addColumn<int>("successor");
        QTest::addColumn<int>("duration");
        QTest::addColumn<int>("lag");
        const int huge = std::numeric_limits<int>::max();
        QTest::newRow("calendar") << 1 << 1 << 1 << 0;
        QTest::newRow("negative calendar") << -1 << 1 << 1 << 0;
        QTest::newRow("item") << 0 << 2 << 1 << 0;
        QTest::newRow("negative item") << 0 << -1 << 1 << 0;
        QTest::newRow("negative duration") << 0 << 1 << -1 << 0;
        QTest::newRow("endless duration") << 0 << 1 << huge << 0;
        QTest::newRow("endless lag") << 0 << 1 << 1 << huge;
        QTest::newRow("endless lead") << 0 << 1 << 1 << -huge;
    }
    void refusesWhatDoesNotExist()
    {
        QFETCH(int, calendar);
        QFETCH(int, successor);
        QFETCH(int, duration);
        QFETCH(int, lag);
        NetworkInput input = tasks(2, {link(0, successor)});
        input.links[0].lag = lag;
        input.activities[1].calendar = calendar;
        input.activities[1].duration = duration;
        const auto made = Network::create(std::move(input), letter);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
    }

    void allGroupsOfLoopsAreFound()
    {
        const std::vector<ActivityLink> links{link(0, 1), link(1, 0), link(1, 2), link(2, 3),
                                              link(3, 4), link(4, 2), link(5, 5), link(5, 6)};
        const std::vector<std::vector<int>> expected{{0, 1}, {2, 3, 4}, {5}};
        QCOMPARE(findLoops(7, links), expected);
        QVERIFY(findLoops(7, std::vector{link(0, 1), link(1, 2)}).empty());
        QVERIFY(findLoops(0, {}).empty());
    }

    void addedLinkNamesTheLoopItCloses()
    {
        const std::vector<ActivityLink> links{link(0, 1), link(1, 2), link(2, 3), link(0, 3)};
        QCOMPARE(loopText(loopClosedBy(5, links, link(3, 0)), letter), QStringLiteral("D → A → D"));
        QCOMPARE(loopText(loopClosedBy(5, links, link(3, 1)), letter), QStringLiteral("D → B → C → D"));
        QVERIFY(loopClosedBy(5, links, link(0, 2)).empty());
        QVERIFY(loopClosedBy(5, links, link(3, 4)).empty());
    }

    void everyRefusalNamesARealLoop()
    {
        Source source(2);
        int loops = 0;
        for (int round = 0; round < 500; ++round) {
            NetworkInput input = random_network::input(source, sized(12, 18));
            const ActivityLink added = link(source.number(12), source.number(12));
            const std::vector<int> closed = loopClosedBy(12, input.links, added);
            input.links.push_back(added);
            const std::vector<int> found = findLoop(12, input.links);
            QCOMPARE(closed.empty(), found.empty());
            QCOMPARE(closed.empty(), findLoops(12, input.links).empty());
            QCOMPARE(closed.empty(), Network::create(input).has_value());
            if (closed.empty())
                continue;
            ++loops;
            QVERIFY(isLoop(closed, input.links));
            QVERIFY(isLoop(found, input.links));
            QCOMPARE(closed.front(), added.predecessor);
        }
        QVERIFY(loops > 50);
    }

    void longChainNeedsNoDeepStack()
    {
        std::vector<ActivityLink> links;
        for (int i = 0; i + 1 < 100'000; ++i)
            links.push_back(link(i, i + 1));
        const Network network = Network::create(tasks(100'000, links)).value();
        QCOMPARE(computeLinkDates(network).activities.back().start, network.calendarOf(0).add(0, 99'999));
        links.push_back(link(99'999, 0));
        QCOMPARE(findLoop(100'000, links).size(), size_t(100'000));
        QCOMPARE(findLoops(100'000, links).size(), size_t(1));
    }

    void otherDurationNeverMakesWorkOfAMilestone()
    {
        NetworkInput input = tasks(2, {});
        input.activities[1].duration = 0;
        Network network = Network::create(std::move(input)).value();
        network.setDuration(0, 0);
        network.setDuration(1, 5);
        QCOMPARE(network.activity(0).duration, 1);
        QCOMPARE(network.activity(1).duration, 0);
    }
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
