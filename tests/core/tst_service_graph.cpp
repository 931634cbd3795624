// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/reliability/service_graph.h"

#include <QRandomGenerator>
#include <QTest>
#include <queue>
#include <set>

using namespace fairlead;

namespace {

const QDate asOf(2026, 11, 16);

/// "S03 S05"
QString keys(const ServiceGraph &graph, const std::vector<int> &nodes)
{
    QStringList list;
    for (const int node : nodes)
        list << graph.nodes[size_t(node)].key;
    return list.join(u' ');
}

ServiceGraph randomGraph(QRandomGenerator &random)
{
    ServiceGraph graph;
    const int nodes = 1 + random.bounded(14);
    for (int i = 0; i < nodes; ++i) {
        ServiceNode node;
        node.service = Id<Service>::create();
        node.key = QStringLiteral("S%1").arg(i, 2, 10, QLatin1Char('0'));
        node.tier = random.bounded(4);
        node.availability = 0.9 + random.bounded(100) / 1000.0;
        graph.nodes.push_back(node);
    }
    const int links = random.bounded(nodes * 2 + 1);
    for (int i = 0; i < links; ++i) {
        const auto kind = random.bounded(3) ? ServiceDependencyKind::Sync : ServiceDependencyKind::Async;
        graph.links.push_back({random.bounded(nodes), random.bounded(nodes), kind, random.bounded(5) > 0});
    }
    return graph;
}

/// `reach[a][b]`: whether there is a way of at least one counted link from a to b.
std::vector<std::vector<bool>> reachability(const ServiceGraph &graph, bool syncOnly)
{
    const size_t n = graph.nodes.size();
    std::vector<std::vector<bool>> reach(n, std::vector<bool>(n, false));
    for (const ServiceLink &link : graph.links) {
        if (link.isSync() || !syncOnly)
            reach[size_t(link.from)][size_t(link.to)] = true;
    }
    for (size_t k = 0; k < n; ++k) {
        for (size_t i = 0; i < n; ++i) {
            for (size_t j = 0; j < n; ++j)
                reach[i][j] = reach[i][j] || (reach[i][k] && reach[k][j]);
        }
    }
    return reach;
}

/// Parts of the graph without directions and without one node.
int parts(const ServiceGraph &graph, int without)
{
    std::vector<bool> seen(graph.nodes.size(), false);
    int count = 0;
    for (int start = 0; start < int(graph.nodes.size()); ++start) {
        if (start == without || seen[size_t(start)])
            continue;
        ++count;
        std::queue<int> open;
        open.push(start);
        seen[size_t(start)] = true;
        while (!open.empty()) {
            const int node = open.front();
            open.pop();
            for (const ServiceLink &link : graph.links) {
                for (const auto &[a, b] : {std::pair(link.from, link.to), std::pair(link.to, link.from)}) {
                    if (a == node && b != without && !seen[size_t(b)]) {
                        seen[size_t(b)] = true;
                        open.push(b);
                    }
                }
            }
        }
    }
    return count;
}

/// The most nodes on a chain of sync links between different cycles, every cycle with all its members.
size_t longestFrom(const ServiceGraph &graph, const std::vector<std::vector<bool>> &reach, int node)
{
    const auto together = [&reach](int a, int b) {
        return a == b || (reach[size_t(a)][size_t(b)] && reach[size_t(b)][size_t(a)]);
    };
    size_t own = 0;
    size_t best = 0;
    for (int other = 0; other < int(graph.nodes.size()); ++other)
        own += together(node, other) ? size_t(1) : size_t(0);
    for (const ServiceLink &link : graph.links) {
        if (link.isSync() && together(node, link.from) && !together(node, link.to))
            best = std::max(best, longestFrom(graph, reach, link.to));
    }
    return own + best;
}

} // namespace

class TestServiceGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
        m_graph = serviceGraph(m_sample, asOf);
    }

    void theSampleHasTheGraphOfItsPage()
    {
        QCOMPARE(m_graph.nodes.size(), size_t(20));
        QCOMPARE(m_graph.links.size(), size_t(36));
        QCOMPARE(m_graph.find(u"TP6"), 19);
        QCOMPARE(m_graph.find(u"S99"), -1);
        QCOMPARE(*m_graph.nodes[size_t(m_graph.find(u"S01"))].availability, 0.999);
        QCOMPARE(*m_graph.nodes[size_t(m_graph.find(u"S10"))].availability, 0.99);
        QCOMPARE(*m_graph.nodes[size_t(m_graph.find(u"TP2"))].availability, 0.998);
    }

    void theLedgerTakesSixWithIt()
    {
        QCOMPARE(keys(m_graph, blastRadius(m_graph, m_graph.find(u"S07"))),
                 QStringLiteral("S01 S06 S08 S09 S10 S14"));
        // The event hub is only spoken to by messages.
        QVERIFY(blastRadius(m_graph, m_graph.find(u"S13")).empty());
        const auto all = blastRadius(m_graph, m_graph.find(u"S13"), LinkScope::Running);
        QCOMPARE(all.size(), size_t(12)); // everybody but identity
        QVERIFY(blastRadius(m_graph, -1).empty());
    }

    void catalogueAndPricingNeedEachOther()
    {
        const auto cycles = serviceCycles(m_graph);
        QCOMPARE(cycles.size(), size_t(1));
        QCOMPARE(keys(m_graph, cycles.front()), QStringLiteral("S03 S05"));
    }

    void ordersWaitForLegacyBilling()
    {
        QStringList warnings;
        int information = 0;
        for (const TierInversion &each : tierInversions(m_graph)) {
            if (each.isWarning())
                warnings << keys(m_graph, {each.from, each.to});
            else
                ++information;
        }
        QCOMPARE(warnings, QStringList{QStringLiteral("S01 S10")});
        QCOMPARE(information, 6);
    }

    void fourServicesHoldTheGraphTogether()
    {
        QCOMPARE(keys(m_graph, singlePoints(m_graph)), QStringLiteral("S06 S08 S12 S13"));
    }

    void theLongestChainEndsInTheDatabase()
    {
        QCOMPARE(keys(m_graph, longestSyncChain(m_graph)), QStringLiteral("S14 S01 S06 S07 TP5"));
    }

    void aChainGivesNoMoreThanTheProduct()
    {
        QCOMPARE(QString::number(serialAvailability({0.9995, 0.9990, 0.9992, 0.9998}), 'f', 5),
                 QStringLiteral("0.99750"));
        QCOMPARE(serialAvailability({}), 1.0);
        const auto bounds = availabilityBounds(m_graph);
        const auto edge = std::ranges::find(bounds, m_graph.find(u"S14"), &AvailabilityBound::service);
        QVERIFY(edge != bounds.end());
        QVERIFY(edge->isBelowObjective);
        double product = 1;
        for (const int node : edge->chain)
            product *= *m_graph.nodes[size_t(node)].availability;
        QVERIFY(std::abs(product - edge->bound) < 1e-12);
        // Legacy billing waits for the ledger and its database, and promises less than they do.
        const auto legacy = std::ranges::find(bounds, m_graph.find(u"S10"), &AvailabilityBound::service);
        QVERIFY(std::abs(legacy->bound - 0.999 * 0.9995) < 1e-12);
        QVERIFY(!legacy->isBelowObjective);
    }

    void whatIsNotCriticalDoesNotBindTheCaller()
    {
        ServiceGraph graph;
        for (const char *key : {"A", "B"}) {
            ServiceNode node;
            node.service = Id<Service>::create();
            node.key = QLatin1String(key);
            node.availability = 0.99;
            graph.nodes.push_back(node);
        }
        graph.links.push_back({0, 1, ServiceDependencyKind::Sync, false});
        QVERIFY(availabilityBounds(graph).empty());
        graph.links.front().isCritical = true;
        QCOMPARE(availabilityBounds(graph).size(), size_t(1));
    }

    void howManyLinksCrossTeams()
    {
        int across = 0;
        int all = 0;
        for (const ServiceDependency &each : m_sample.rows<ServiceDependency>()) {
            const Service *to = m_sample.find(each.to);
            if (!to)
                continue;
            ++all;
            across += m_sample.find(each.from)->team != to->team ? 1 : 0;
        }
        QCOMPARE(all, 29);
        QCOMPARE(across, 15);
        QCOMPARE(*couplingDensity(m_graph), double(across) / 29);
        QVERIFY(!couplingDensity({}));
    }

    void retiredServicesAndBuildsAreLeftOut()
    {
        Workspace workspace = m_sample;
        Service service = *workspace.byKey<Service>(u"S10");
        service.lifecycle = ServiceLifecycle::Retired;
        workspace.rows<Service>().insert(service);
        const ServiceGraph graph = serviceGraph(workspace, asOf);
        QCOMPARE(graph.find(u"S10"), -1);
        QCOMPARE(graph.nodes.size(), size_t(19));
        QCOMPARE(graph.links.size(), size_t(33)); // S01, S09 to it, and it to S07
    }

    void twoServicesInOneStoreAreFound()
    {
        QVERIFY(sharedDatastores(m_sample).empty());
        Workspace workspace = m_sample;
        Datastore store;
        store.id = Id<Datastore>::create();
        store.key = QStringLiteral("DS01");
        store.name = QStringLiteral("orders");
        store.service = workspace.byKey<Service>(u"S01")->id;
        workspace.rows<Datastore>().insert(store);
        DatastoreUse use{Id<DatastoreUse>::create(), store.id, workspace.byKey<Service>(u"S04")->id};
        workspace.rows<DatastoreUse>().insert(use);
        workspace.rows<DatastoreUse>().insert({Id<DatastoreUse>::create(), store.id, store.service});
        const auto shared = sharedDatastores(workspace);
        QCOMPARE(shared.size(), size_t(1));
        QVERIFY(shared.front().other == use.service);
    }

    void randomGraphsAgreeWithNaiveReachability()
    {
        QRandomGenerator random(28112026);
        for (int round = 0; round < 300; ++round) {
            const ServiceGraph graph = randomGraph(random);
            const int nodes = int(graph.nodes.size());
            for (const LinkScope scope : {LinkScope::SyncOnly, LinkScope::Running}) {
                const auto reach = reachability(graph, scope == LinkScope::SyncOnly);
                std::set<int> inCycles;
                for (const std::vector<int> &cycle : serviceCycles(graph, scope)) {
                    QVERIFY(cycle.size() > 1);
                    for (const int a : cycle) {
                        inCycles.insert(a);
                        for (const int b : cycle)
                            QVERIFY(a == b || reach[size_t(a)][size_t(b)]);
                    }
                }
                for (int a = 0; a < nodes; ++a) {
                    std::vector<int> expected;
                    bool isInCycle = false;
                    for (int b = 0; b < nodes; ++b) {
                        if (a == b)
                            continue;
                        if (reach[size_t(b)][size_t(a)])
                            expected.push_back(b);
                        isInCycle = isInCycle || (reach[size_t(a)][size_t(b)] && reach[size_t(b)][size_t(a)]);
                    }
                    QVERIFY(blastRadius(graph, a, scope) == expected);
                    QCOMPARE(inCycles.contains(a), isInCycle);
                }
            }
            const auto points = singlePoints(graph);
            for (int node = 0; node < nodes; ++node) {
                const bool isPoint = parts(graph, node) > parts(graph, -1);
                QCOMPARE(std::ranges::find(points, node) != points.end(), isPoint);
            }
        }
    }

    void randomChainsAreAsLongAsTheyCanBe()
    {
        QRandomGenerator random(1128);
        for (int round = 0; round < 200; ++round) {
            const ServiceGraph graph = randomGraph(random);
            const auto reach = reachability(graph, true);
            size_t longest = 0;
            for (int node = 0; node < int(graph.nodes.size()); ++node)
                longest = std::max(longest, longestFrom(graph, reach, node));
            QCOMPARE(longestSyncChain(graph).size(), longest > 1 ? longest : size_t(0));
        }
    }

    void noChainIsWeakerThanTheBound()
    {
        QRandomGenerator random(77);
        for (int round = 0; round < 200; ++round) {
            ServiceGraph graph = randomGraph(random);
            for (const AvailabilityBound &bound : availabilityBounds(graph)) {
                for (const ServiceLink &link : graph.links) {
                    if (link.isSync() && link.isCritical && link.from == bound.service
                        && link.to != bound.service)
                        QVERIFY(bound.bound <= *graph.nodes[size_t(link.to)].availability + 1e-12);
                }
                QVERIFY(bound.bound > 0 && bound.bound <= 1);
            }
        }
    }

private:
    Workspace m_sample;
    ServiceGraph m_graph;
};

QTEST_GUILESS_MAIN(TestServiceGraph)
#include "tst_service_graph.moc"
