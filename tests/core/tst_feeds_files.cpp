// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogue and SLO files: traps of YAML, the way back, hostile input.
#include "core/exchange/feeds/catalogue_export.h"
#include "core/exchange/feeds/catalogue_import.h"
#include "core/exchange/feeds/slo_import.h"
#include "core/exchange/sample.h"
#include "tests/core/import_steps.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace fairlead;

namespace {

const QByteArray shop = R"(apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: orders-api
  description: Order intake
  labels:
    quoted: "0123"
    norway: no
  annotations:
    pagerduty.com/service-id: PX1
    backstage.io/source-location: url:https://github.com/acme/orders
spec:
  type: service
  lifecycle: production
  owner: team-a
  system: checkout
  providesApis: [orders]
  dependsOn: [component:stock, resource:queue]
  x-custom: {a: 1, b: [true, "true"], code: 0123}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: stock}
spec: {type: worker, lifecycle: retired-soon, owner: group:default/team-a, consumesApis: [orders]}
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: {name: orders}
spec: {type: openapi, lifecycle: production, owner: team-a, definition: "openapi: 3.0.0"}
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: {name: team-a, title: Orders}
spec: {type: team, children: []}
)";

ImportOptions today()
{
    ImportOptions options;
    options.asOf = QDate(2026, 11, 23);
    return options;
}

Workspace after(const QByteArray &bytes, const Workspace &before = {})
{
    const auto draft = drafted(before, bytes, today(), ImportKind::Automatic, "catalog-info.yaml");
    if (!draft)
        qFatal("refused: %s", qPrintable(draft.error().message));
    return applied(before, draft->changes).value();
}

const Service *service(const Workspace &workspace, const char *reference)
{
    for (const Service &each : workspace.rows<Service>()) {
        if (each.entityReference == QLatin1String(reference))
            return &each;
    }
    return nullptr;
}

Workspace withService(const QString &name)
{
    Workspace workspace;
    Service service;
    service.id = Id<Service>::create();
    service.key = QStringLiteral("S01");
    service.name = name;
    workspace.rows<Service>().insert(service);
    return workspace;
}

} // namespace

class TestFeedsFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relationsOfSeveralDocumentsComeTogether()
    {
        const Workspace workspace = after(shop);
        const Service *orders = service(workspace, "component:default/orders-api");
        const Service *stock = service(workspace, "component:default/stock");
        QVERIFY(orders && stock);
        QCOMPARE(orders->repository, QStringLiteral("https://github.com/acme/orders"));
        QCOMPARE(stock->kind, ServiceKind::Worker);
        QCOMPARE(workspace.rows<Team>().begin()->name, QStringLiteral("Orders"));
        QCOMPARE(orders->team, workspace.rows<Team>().begin()->id);
        QCOMPARE(workspace.rows<ServiceDependency>().size(), size_t(1));
        QCOMPARE(workspace.rows<ServiceDependency>().begin()->to, stock->id);
        QCOMPARE(workspace.rows<ContractConsumer>().begin()->service, stock->id);
    }

    void secondReadingChangesNothing()
    {
        const Workspace workspace = after(shop);
        const auto again = drafted(workspace, shop, today(), ImportKind::Automatic, "catalog-info.yaml");
        QVERIFY(again);
        QVERIFY(again->changes.isEmpty());
    }

    void unknownKeysComeBackAsTheyWereWritten()
    {
        const QString yaml = catalogueYaml(after(shop));
        const auto documents = readYaml(yaml.toUtf8());
        QVERIFY2(documents, qPrintable(yaml));
        const MarkupNode &orders = documents->at(0);
        const auto label = [&](QStringView key) { return *orders.at({u"metadata", u"labels", key}); };
        QCOMPARE(*orders.at({u"spec", u"x-custom", u"code"}), MarkupNode::number(QStringLiteral("0123")));
        QCOMPARE(label(u"quoted"), MarkupNode::scalar(QStringLiteral("0123")));
        QCOMPARE(label(u"norway"), MarkupNode::number(QStringLiteral("no")));
        QCOMPARE(orders.textAt({u"metadata", u"annotations", u"pagerduty.com/service-id"}),
                 QStringLiteral("PX1"));
        QCOMPARE(orders.at({u"spec", u"x-custom", u"b"})->items.at(1).isPlain, false);
        QCOMPARE(orders.at({u"spec", u"x-custom", u"b"})->items.at(0).isPlain, true);
        QCOMPARE(orders.textAt({u"spec", u"system"}), QStringLiteral("checkout"));
        QVERIFY(orders.textsAt({u"spec", u"dependsOn"}).contains(QStringLiteral("resource:queue")));
        QCOMPARE(documents->at(1).textAt({u"spec", u"lifecycle"}), QStringLiteral("retired-soon"));
        QCOMPARE(catalogueYaml(after(yaml.toUtf8(), after(shop))), yaml);
    }

    void billionLaughsAreRefusedInOneSentence()
    {
        QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before;
            for (int j = 0; j < 9; ++j)
                bomb += ", " + before;
            bomb += "]\n";
        }
        const auto read = readYaml(bomb);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"unfolds"), qPrintable(read.error().message));
    }

    void deepSelfReferringAndDoubleKeysAreRefused()
    {
        QVERIFY(!readYaml(QByteArray(5000, '[') + QByteArray(5000, ']')));
        QVERIFY(!readYaml("a: &x [*x]\n"));
        const auto twice = readYaml("a: 1\nb: 2\na: 3\n");
        QVERIFY(!twice);
        QVERIFY2(twice.error().message.contains(u"line 3"), qPrintable(twice.error().message));
        QVERIFY(!readYaml("a: [1, 2\nb: }"));
    }

    void badEntityStopsNoOther()
    {
        const QByteArray mixed =
            "kind: Component\nmetadata: {name: 'bad name!'}\nspec: {type: service}\n---\n" + shop;
        const auto reading = readCatalogueYaml(mixed);
        QVERIFY(reading);
        QCOMPARE(reading->problems.size(), 1);
        QCOMPARE(reading->entities.size(), size_t(4));
    }

    void namesThatBackstageTakes()
    {
        QVERIFY(isEntityName(QStringLiteral("orders-api.v2")));
        QVERIFY(!isEntityName(QStringLiteral("-x")));
        QVERIFY(!isEntityName(QString(64, u'a')));
        QCOMPARE(entityNameFrom(QStringLiteral("Aufträge & Co.")), QStringLiteral("Auftrage-Co"));
        QVERIFY(isEntityName(entityNameFrom(QString(200, u'ß'))));
        QCOMPARE(entityReference(QStringLiteral("Team-A"), QStringLiteral("group")).toString(),
                 QStringLiteral("group:default/team-a"));
        QCOMPARE(entityReference(QStringLiteral("api:shop/x"), QStringLiteral("group")).toString(),
                 QStringLiteral("api:shop/x"));
    }

    /// Backstage's own validator, where it is installed: npm i @backstage/catalog-model yaml, its folder
    /// named by FAIRLEAD_BACKSTAGE_VALIDATOR (./dev test --servers does both).
    void backstageAcceptsTheSampleAndTheWayBack()
    {
        const QString folder = qEnvironmentVariable("FAIRLEAD_BACKSTAGE_VALIDATOR");
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (folder.isEmpty() || node.isEmpty()
            || !QDir(folder + QStringLiteral("/node_modules/yaml")).exists())
            QSKIP("Backstage's validator is not here");
        QTemporaryDir work;
        const QString script =
            QStringLiteral(FAIRLEAD_TEST_DATA) + QStringLiteral("/../servers/validate_catalogue.mjs");
        for (const Workspace &workspace : {after(shop), marloweQuay().value()}) {
            QFile file(work.filePath(QStringLiteral("catalog-info.yaml")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(catalogueYaml(workspace).toUtf8());
            file.close();
            QProcess validator;
            validator.setWorkingDirectory(folder);
            validator.start(node, {script, folder, file.fileName()});
            QVERIFY(validator.waitForFinished(60'000));
            QVERIFY2(validator.exitCode() == 0, validator.readAllStandardError().constData());
        }
    }

    void objectivesThatCanNeverPageAreTold()
    {
        QVERIFY(sloWarning(99.9).isEmpty());
        QVERIFY(sloWarning(93.1).isEmpty());
        QVERIFY(!sloWarning(93.0).isEmpty());
        const QByteArray low =
            "version: prometheus/v1\nservice: shop\nslos:\n"
            "- {name: loose, objective: 92.5, sli: {events: {error_query: 'e[{{.window}}]', "
            "total_query: 't[{{.window}}]'}}}\n";
        const auto draft =
            drafted(withService(QStringLiteral("shop")), low, today(), ImportKind::Automatic, "slo.yaml");
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->counts.added, 1);
        QVERIFY(ledger(*draft, LedgerKind::Note).join(u' ').contains(u"never fire"));
    }

    void objectivesComeBackAsTheyWere()
    {
        const QByteArray slo =
            "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: up, labels: {x: no}}\n"
            "spec:\n  service: shop\n  indicator: {metadata: {name: i}, spec: {ratioMetric: {"
            "good: {metricSource: {spec: {query: g}}}, total: {metricSource: {spec: {query: t}}}}}}\n"
            "  timeWindow: [{duration: 4w, isRolling: true}]\n  budgetingMethod: Occurrences\n"
            "  objectives: [{target: 0.995, note: kept}]\n";
        const auto draft =
            drafted(withService(QStringLiteral("shop")), slo, today(), ImportKind::Automatic, "slo.yaml");
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        for (const AnyEdit &any : draft->changes.edits) {
            any.visit([&]<class Row>(const Edit<Row> &edit) {
                if constexpr (std::is_same_v<Row, Slo>) {
                    QCOMPARE(edit.after->objective, Measure::of(99.5));
                    QCOMPARE(edit.after->window, 28);
                    QCOMPARE(edit.after->goodQuery, QStringLiteral("g"));
                    const QString yaml =
                        sloYaml({edit.after.get()}, {{edit.after->service, QStringLiteral("shop")}},
                                SloFormat::OpenSlo);
                    const auto documents = readYaml(yaml.toUtf8());
                    QVERIFY(documents);
                    QCOMPARE(documents->at(0), readYaml(slo)->at(0));
                }
            });
        }
    }

    void windowsInDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("days");
        for (const auto &[text, days] : std::initializer_list<std::pair<const char *, int>>{{"28d", 28},
                                                                                            {"4w", 28},
                                                                                            {"1M", 30},
                                                                                            {"1Q", 91},
                                                                                            {"1Y", 365},
                                                                                            {"36h", 2},
                                                                                            {"1m", 0},
                                                                                            {"", 0},
                                                                                            {"9999d", 0},
                                                                                            {"-1d", 0}})
            QTest::newRow(text) << QString::fromLatin1(text) << days;
    }
    void windowsInDays()
    {
        QFETCH(QString, text);
        QTEST(daysOfWindow(text).value_or(0), "days");
    }
};

QTEST_GUILESS_MAIN(TestFeedsFiles)
#include "tst_feeds_files.moc"
