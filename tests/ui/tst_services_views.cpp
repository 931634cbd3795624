// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_services_fixture.h"

#include "ui/inspector/record_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/services/contracts_view.h"
#include "ui/services/map_canvas.h"
#include "ui/services/map_view.h"
#include "ui/services/maturity_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace fairlead;

/// Services ▸ Map, ▸ Maturity and ▸ Contracts on the sample.
class TestServicesViews : public QObject {
    Q_OBJECT

    using Fixture = ServicesFixture;

    static int boxOf(MapView &view, QStringView key)
    {
        const auto &boxes = view.canvas().map().boxes;
        const auto found = std::ranges::find(boxes, key, &MapBox::key);
        return found == boxes.end() ? -1 : int(found - boxes.begin());
    }
    /// Whether a row says both.
    static bool says(FactTable &table, const QString &what, const QString &words)
    {
        for (int row = 0; row < table.model().rowCount(); ++row) {
            const QList<Fact> &facts = table.model().row(row).facts;
            const auto has = [&words](const Fact &fact) { return fact.text.contains(words); };
            if (std::ranges::any_of(facts, [&what](const Fact &fact) { return fact.text == what; })
                && std::ranges::any_of(facts, has))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void everyServiceAndThirdPartyHasItsPlace()
    {
        Fixture fixture;
        const ServiceMap &map = fixture.place().map().canvas().map();
        QCOMPARE(map.boxes.size(), size_t(20));
        for (size_t i = 0; i < map.boxes.size(); ++i) {
            QVERIFY(!map.boxes[i].name.isEmpty());
            for (size_t j = i + 1; j < map.boxes.size(); ++j)
                QVERIFY2(!map.boxes[i].area.intersects(map.boxes[j].area), qPrintable(map.boxes[i].key));
            QVERIFY(QRectF(QPointF(), map.size).contains(map.boxes[i].area));
        }
        for (const MapLink &link : map.links) {
            if (!link.isInCycle)
                QVERIFY(map.boxes[size_t(link.from)].area.right() < map.boxes[size_t(link.to)].area.left());
        }
    }

    void cyclesInversionsAndSinglePointsAreMarkedAndTold()
    {
        Fixture fixture;
        MapView &view = fixture.place().map();
        const ServiceMap &map = view.canvas().map();
        QStringList inCycle;
        QStringList single;
        for (const MapBox &box : map.boxes) {
            if (box.isInCycle)
                inCycle << box.key;
            if (box.isSinglePoint)
                single << box.key;
        }
        QCOMPARE(inCycle.join(u' '), QStringLiteral("S03 S05"));
        QCOMPARE(single.join(u' '), QStringLiteral("S06 S08 S12 S13"));
        QVERIFY(map.boxes[size_t(boxOf(view, u"S03"))].notes.contains(QStringLiteral("in a cycle")));
        QVERIFY(says(view.facts(), QStringLiteral("Cycle"), QStringLiteral("S03")));
        QVERIFY(says(view.facts(), QStringLiteral("Single point"), QStringLiteral("S13")));
        for (const TierInversion &each : fixture.answer().inversions) {
            QVERIFY(says(view.facts(), QStringLiteral("Tier inversion"),
                         fixture.answer().graph.nodes[size_t(each.from)].key));
        }
    }

    void theBlastRadiusOfTheSelectedServiceIsLit()
    {
        Fixture fixture;
        MapView &view = fixture.place().map();
        fixture.workbench->select({refer(fixture.row<Service>(u"S07").id)});
        const int ledger = boxOf(view, u"S07");
        QCOMPARE(view.canvas().current(), ledger);
        const ServiceGraph &graph = fixture.answer().graph;
        const std::vector<Reach> reach = view.canvas().reach();
        const std::vector<int> stops = blastRadius(graph, ledger, LinkScope::SyncOnly);
        QVERIFY(!stops.empty());
        QCOMPARE(size_t(std::ranges::count(reach, Reach::Stops)), stops.size());
        for (const int node : stops)
            QCOMPARE(reach[size_t(node)], Reach::Stops);
        const std::vector<int> all = blastRadius(graph, ledger, LinkScope::Running);
        QCOMPARE(size_t(std::ranges::count(reach, Reach::MayStop)), all.size() - stops.size());
        QVERIFY2(view.finding().startsWith(QStringLiteral("%1 services stop with S07").arg(stops.size())),
                 qPrintable(view.finding()));
    }

    void aClickAndTheArrowsChooseAndEscapeChoosesNone()
    {
        Fixture fixture;
        fixture.place().showView(QStringLiteral("V5b"));
        MapView &view = fixture.place().map();
        MapCanvas &canvas = view.canvas();
        const int ledger = boxOf(view, u"S07");
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.partArea(ledger).center());
        QCOMPARE(canvas.current(), ledger);
        QCOMPARE(fixture.workbench->selection().first(), refer(fixture.row<Service>(u"S07").id));
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_Left);
        QVERIFY(canvas.current() != ledger);
        QVERIFY(canvas.map().boxes[size_t(canvas.current())].area.center().x()
                < canvas.map().boxes[size_t(ledger)].area.center().x());
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QCOMPARE(canvas.current(), -1);
        QVERIFY(std::ranges::all_of(canvas.reach(), [](Reach each) { return each == Reach::None; }));
    }

    void theMapIsATableAndAPicture()
    {
        Fixture fixture;
        MapView &view = fixture.place().map();
        const PictureTable table = view.pictureTable();
        QCOMPARE(table.rows.size(), 20);
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.headers.size());
        QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("map.png"));
        QVERIFY(view.frame().save(png));
        QVERIFY(!QImage(png).isNull());
    }

    void aRetiredServiceLeavesTheMap()
    {
        Fixture fixture;
        MapView &view = fixture.place().map();
        Service retired = fixture.row<Service>(u"S10");
        retired.lifecycle = ServiceLifecycle::Retired;
        ChangeSet changes{QStringLiteral("Retire"), {}};
        changes.replace(fixture.row<Service>(u"S10"), retired);
        QVERIFY(fixture.workbench->submit(changes));
        fixture.settle();
        QCOMPARE(boxOf(view, u"S10"), -1);
        QCOMPARE(view.canvas().map().boxes.size(), size_t(19));
    }

    void anEmptyWorkspaceHasNoMap()
    {
        Fixture fixture{Workspace()};
        fixture.place().showView(QStringLiteral("map"));
        QVERIFY(fixture.place().map().emptyState().isVisible());
        fixture.place().showView(QStringLiteral("maturity"));
        fixture.place().showView(QStringLiteral("contracts"));
        QCOMPARE(fixture.place().contracts().endings().shownRows(), 0);
    }

    void whatNobodyLookedAtIsUnknown()
    {
        Fixture fixture;
        FactTable &table = fixture.place().maturity().table();
        QCOMPARE(table.shownRows(), 14);
        QCOMPARE(fixture.text(table, u"S07", "Readiness"), QStringLiteral("unknown"));
        QCOMPARE(fixture.text(table, u"S07", "Maturity"), QStringLiteral("unknown"));
    }

    void aChecklistStartsWithWhatIsKnownAndIsAnsweredInPlace()
    {
        Fixture fixture;
        fixture.place().showView(QStringLiteral("V5d"));
        MaturityView &view = fixture.place().maturity();
        view.table().setCurrent(refer(fixture.row<Service>(u"S07").id));
        view.startChecklist(QStringLiteral("T03"));
        fixture.settle();
        QCOMPARE(view.points().model()->rowCount(), 18);
        // Nobody has an objective for it and one of three people knows it: a required point is not met.
        QCOMPARE(fixture.text(view.table(), u"S07", "Readiness"), QStringLiteral("Not ready"));
        const int unknown = fixture.text(view.table(), u"S07", "Unknown").toInt();
        QVERIFY(unknown > 0);
        auto *model = qobject_cast<RecordTableModel *>(view.points().model());
        int row = 0;
        while (row < model->rowCount() && model->data(model->index(row, 1)).toString() != u"Unknown")
            ++row;
        QVERIFY(row < model->rowCount());
        QVERIFY(model->setData(model->index(row, 1), QStringLiteral("met")));
        fixture.settle();
        QCOMPARE(fixture.text(view.table(), u"S07", "Unknown").toInt(), unknown - 1);
        view.table().setCurrent(refer(fixture.row<Service>(u"S01").id));
        QCOMPARE(view.points().model()->rowCount(), 0);
    }

    void anAssessmentBeginsWithEverythingUnknown()
    {
        Fixture fixture;
        MaturityView &view = fixture.place().maturity();
        view.table().setCurrent(refer(fixture.row<Service>(u"S07").id));
        view.startAssessment(QStringLiteral("T26"));
        fixture.settle();
        QCOMPARE(view.ratings().model()->rowCount(), 5);
        QCOMPARE(fixture.text(view.table(), u"S07", "Not rated"), QStringLiteral("5"));
        QCOMPARE(fixture.text(view.table(), u"S07", "Score"), QStringLiteral("–"));
        auto *model = qobject_cast<RecordTableModel *>(view.ratings().model());
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(model->setData(model->index(row, 1), 2));
        fixture.settle();
        QCOMPARE(fixture.text(view.table(), u"S07", "Not rated"), QStringLiteral("0"));
        QCOMPARE(fixture.text(view.table(), u"S07", "Maturity"), QStringLiteral("2"));
        QVERIFY(fixture.text(view.table(), u"S07", "Score").contains(u'%'));
    }

    void whatEndsStandsInTheOrderOfItsDates()
    {
        Fixture fixture;
        FactTable &table = fixture.place().contracts().endings();
        QVERIFY(table.shownRows() > 6);
        QDate before;
        for (int row = 0; row < table.model().rowCount(); ++row) {
            const QDate on = table.model().row(row).facts.front().value.toDate();
            QVERIFY(on.isValid() && (!before.isValid() || before <= on));
            before = on;
        }
        QVERIFY(says(table, QStringLiteral("Contract sunset"), QStringLiteral("orders-api v1")));
        QVERIFY(says(table, QStringLiteral("Renewal"), QStringLiteral("MailPost")));
        QVERIFY(says(table, QStringLiteral("Must be gone"), QStringLiteral("VUL01")));
    }

    void whatIsPastAndWhatIsNearHasAWordOfItsOwn()
    {
        Fixture fixture;
        FactTable &table = fixture.place().contracts().endings();
        for (int row = 0; row < table.model().rowCount(); ++row) {
            const Fact &date = table.model().row(row).facts.front();
            const qint64 left = QDate(2026, 11, 16).daysTo(date.value.toDate());
            QCOMPARE(date.tone == Tone::Error, left < 0);
            QCOMPARE(date.icon.isEmpty(), date.tone == Tone::Text);
        }
        FactTable &weak = fixture.place().contracts().vulnerabilities();
        int open = 0;
        for (const Vulnerability &each : fixture.workbench->workspace().rows<Vulnerability>())
            open += !each.fixedOn.isValid() || each.fixedOn > QDate(2026, 11, 16) ? 1 : 0;
        QCOMPARE(weak.shownRows(), open);
    }

    void contractsAndThirdPartiesAreAddedForTheInspector()
    {
        Fixture fixture;
        ContractsView &view = fixture.place().contracts();
        const int contracts = view.contracts().shownRows();
        QCOMPARE(contracts, int(fixture.workbench->workspace().rows<ApiContract>().size()));
        const Id<Service> ledger = fixture.row<Service>(u"S07").id;
        fixture.workbench->select({refer(ledger)});
        view.addContract();
        fixture.settle();
        QCOMPARE(view.contracts().shownRows(), contracts + 1);
        QCOMPARE(fixture.workbench->selection().first().table, QLatin1String(ApiContract::table));
        QCOMPARE(fixture.workbench->workspace()
                     .find(Id<ApiContract>::fromUuid(fixture.workbench->selection().first().id))
                     ->service,
                 ledger);
        const int others = view.thirdParties().shownRows();
        view.addThirdParty();
        fixture.settle();
        QCOMPARE(view.thirdParties().shownRows(), others + 1);
        const int weak = view.vulnerabilities().shownRows();
        view.addVulnerability();
        fixture.settle();
        QCOMPARE(view.vulnerabilities().shownRows(), weak + 1);
        for (int i = 0; i < 3; ++i)
            fixture.workbench->undo();
        fixture.settle();
        QCOMPARE(view.contracts().shownRows(), contracts);
    }

    void theModelsKeepTheirPromises()
    {
        Fixture fixture;
        for (FactTable *table : fixture.place().findChildren<FactTable *>()) {
            new QAbstractItemModelTester(&table->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest, table);
        }
        MaturityView &view = fixture.place().maturity();
        view.table().setCurrent(refer(fixture.row<Service>(u"S07").id));
        view.startChecklist(QStringLiteral("T03"));
        fixture.settle();
        fixture.place().contracts().addVulnerability();
        fixture.settle();
        fixture.workbench->setTeam(fixture.row<Team>(u"PAY").id);
        fixture.settle();
        QVERIFY(view.table().shownRows() > 0 && view.table().shownRows() < 14);
    }
};

QTEST_MAIN(TestServicesViews)
#include "tst_services_views.moc"
