// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "core/scorecard/incident_review.h"
#include "ui/incidents/incidents_view.h"
#include "ui/incidents/release_detail.h"
#include "ui/incidents/releases_view.h"
#include "ui/incidents/sign_line.h"
#include "ui/inspector/record_form.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/operations/operations_place.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>

using namespace fairlead;

namespace {

/// The sample with two deployments of the payments gateway, the newer one of which failed, and with its
/// budget spent.
Workspace withChanges()
{
    Workspace workspace = *marloweQuay();
    const Id<Service> gateway = workspace.byKey<Service>(u"S06")->id;
    for (const int day : {10, 12}) {
        Deployment deployment;
        deployment.id = Id<Deployment>::named(QString::number(day));
        deployment.at = QDateTime(QDate(2026, 11, day), QTime(9, 30), Qt::UTC);
        deployment.service = gateway;
        deployment.version = QStringLiteral("4.%1").arg(day);
        deployment.outcome = day == 12 ? DeploymentOutcome::Failed : DeploymentOutcome::Ok;
        workspace.rows<Deployment>().insert(deployment);
    }
    for (const ServiceDay &day :
         std::vector(workspace.rows<ServiceDay>().begin(), workspace.rows<ServiceDay>().end())) {
        if (day.service != gateway || day.on != QDate(2026, 11, 14))
            continue;
        ServiceDay bad = day;
        bad.badMinutes = Measure::of(60);
        workspace.rows<ServiceDay>().insert(bad);
    }
    return workspace;
}

class Fixture : public CapacityFixture<ReleasesView> {
public:
    using CapacityFixture::CapacityFixture;

    void press(FactTable &table, Qt::Key key)
    {
        table.view().setFocus();
        QTest::keyClick(&table.view(), key);
    }
    void type(const QString &words)
    {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents(); // cells commit one turn of the event loop later
    }
    /// Plans a release by keys.
    void plan()
    {
        press(view->releases(), Qt::Key_N);
        type(QStringLiteral("Checkout 2.4"));
    }
    const Release &release() { return *view->detail().release(); }
    qsizetype edits() const { return session->history().size(); }
    std::vector<CheckAnswer> answers()
    {
        std::vector<CheckAnswer> all;
        for (const CheckAnswer &answer : workbench->workspace().rows<CheckAnswer>()) {
            if (answer.run == release().checklist)
                all.push_back(answer);
        }
        std::ranges::stable_sort(all, {}, &CheckAnswer::position);
        return all;
    }
};

} // namespace

/// Operations ▸ Changes and releases.
class TestReleasesView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutChangesThereIsAWayToTheFirstRelease()
    {
        Fixture fixture;
        QVERIFY(fixture.view->emptyState().isVisible());
        fixture.view->addRelease();
        QVERIFY(!fixture.view->emptyState().isVisible());
        QCOMPARE(fixture.release().plannedOn, QDate(2026, 11, 23));
        fixture.workbench->undo();
        QVERIFY(fixture.view->emptyState().isVisible());
    }

    void deploymentsAreListedTheNewestFirst()
    {
        Fixture fixture{withChanges()};
        const FactModel &model = fixture.view->deployments().model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.row(0).facts[2].text, QStringLiteral("4.12"));
        QCOMPARE(model.row(0).facts[5].text, QStringLiteral("Failed"));
        fixture.view->setScope({{}, {}, 28, true});
        QCOMPARE(model.rowCount(), 1);
        fixture.view->setScope({{}, {}, 3, false});
        QCOMPARE(model.rowCount(), 0);
        QAbstractItemModelTester tester(&fixture.view->deployments().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void oneKeySaysHowADeploymentEnded()
    {
        Fixture fixture{withChanges()};
        const Id<Deployment> newest = Id<Deployment>::named(QStringLiteral("12"));
        fixture.view->deployments().setCurrent(refer(newest));
        const qsizetype before = fixture.edits();
        fixture.press(fixture.view->deployments(), Qt::Key_B);
        QCOMPARE(fixture.workbench->workspace().find(newest)->outcome, DeploymentOutcome::RolledBack);
        QCOMPARE(fixture.edits(), before + 1);
        fixture.press(fixture.view->deployments(), Qt::Key_B); // nothing new: no step to undo
        QCOMPARE(fixture.edits(), before + 1);
        fixture.workbench->undo();
        QCOMPARE(fixture.workbench->workspace().find(newest)->outcome, DeploymentOutcome::Failed);
    }

    void iOpensTheIncidentThatADeploymentCaused()
    {
        CapacityFixture<OperationsPlace> fixture{withChanges()};
        fixture.view->showView(QStringLiteral("V4e"));
        QCOMPARE(fixture.view->currentView(), QStringLiteral("changes"));
        ReleasesView &changes = fixture.view->changes();
        const Id<Deployment> newest = Id<Deployment>::named(QStringLiteral("12"));
        changes.deployments().setCurrent(refer(newest));
        changes.deployments().view().setFocus();
        QTest::keyClick(&changes.deployments().view(), Qt::Key_I);
        const Incident *opened = fixture.workbench->workspace().byKey<Incident>(u"INC-226");
        QVERIFY(opened);
        QCOMPARE(opened->deployment, newest);
        QVERIFY(opened->isChangeCaused);
        QCOMPARE(fixture.view->currentView(), QStringLiteral("incidents"));
        QCOMPARE(fixture.view->incidents().table().current().id, opened->id.uuid());
        fixture.view->showView(QStringLiteral("changes"));
        QCOMPARE(changes.deployments().model().row(0).facts[7].text, QStringLiteral("INC-226"));
    }

    void theChecklistIsGoneThroughByKeys()
    {
        Fixture fixture{withChanges()};
        fixture.plan();
        QCOMPARE(fixture.release().name, QStringLiteral("Checkout 2.4"));
        const qsizetype before = fixture.edits();
        fixture.press(fixture.view->releases(), Qt::Key_C);
        QCOMPARE(fixture.edits(), before + 1); // template, run and points in one step
        TableView &points = fixture.view->detail().points();
        QAbstractItemModelTester tester(points.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int count = points.model()->rowCount();
        QCOMPARE(count, int(fixture.answers().size()));
        QVERIFY(count > 10);
        QVERIFY(fixture.view->detail().blockers().contains(QStringLiteral("has no answer yet")));
        points.setFocus();
        points.setCurrentIndex(points.model()->index(0, 0));
        QTest::keyClick(&points, Qt::Key_M);
        QCOMPARE(fixture.answers()[0].state, AnswerState::Met);
        QCOMPARE(fixture.answers()[0].doneOn, QDate(2026, 11, 16));
        QCOMPARE(points.currentIndex().row(), 1); // on to the next
        QTest::keyClick(&points, Qt::Key_X);
        QCOMPARE(fixture.answers()[1].state, AnswerState::NotMet);
        // A waiver asks for its reason first.
        QTest::keyClick(&points, Qt::Key_W);
        QCOMPARE(fixture.answers()[2].state, AnswerState::Unknown);
        fixture.type(QStringLiteral("No data moves"));
        QCOMPARE(fixture.answers()[2].waivedReason, QStringLiteral("No data moves"));
        fixture.view->detail().answer(AnswerState::Waived);
        QCOMPARE(fixture.answers()[2].state, AnswerState::Waived);
        fixture.workbench->undo();
        QCOMPARE(fixture.answers()[2].state, AnswerState::Unknown);
    }

    void aReleaseGoesOutAfterPassedPointsAndAGo()
    {
        Fixture fixture{withChanges()};
        fixture.plan();
        fixture.press(fixture.view->releases(), Qt::Key_C);
        QSignalSpy refused(fixture.workbench.get(), &Workbench::refused);
        fixture.press(fixture.view->releases(), Qt::Key_S);
        QCOMPARE(refused.count(), 1);
        TableView &points = fixture.view->detail().points();
        points.setFocus();
        points.setCurrentIndex(points.model()->index(0, 0));
        for (int row = 0; row < points.model()->rowCount(); ++row)
            QTest::keyClick(&points, Qt::Key_M);
        QCOMPARE(fixture.view->detail().blockers(), QStringLiteral("Nobody has decided to go."));
        SignLine &sign = fixture.view->detail().sign();
        QTest::mouseClick(&sign.yes(), Qt::LeftButton); // without role and reason
        QCOMPARE(refused.count(), 2);
        sign.role().setText(QStringLiteral("Engineering Manager"));
        sign.reason().setText(QStringLiteral("All points are met"));
        QTest::mouseClick(&sign.yes(), Qt::LeftButton);
        QCOMPARE(fixture.release().state, ReleaseState::Ready);
        QCOMPARE(fixture.view->releases().model().row(0).facts[5].text, QStringLiteral("go"));
        QVERIFY(sign.reason().text().isEmpty());
        fixture.press(fixture.view->releases(), Qt::Key_S);
        QCOMPARE(fixture.release().state, ReleaseState::Released);
        QCOMPARE(fixture.release().releasedOn, QDate(2026, 11, 16));
        fixture.view->detail().rollBack();
        QCOMPARE(fixture.release().state, ReleaseState::RolledBack);
        fixture.workbench->undo();
        QCOMPARE(fixture.release().state, ReleaseState::Released);
    }

    void aSpentBudgetIsDecidedUpon()
    {
        Fixture fixture{withChanges()};
        FactTable &freezes = fixture.view->freezes();
        QCOMPARE(freezes.model().rowCount(), 1);
        QCOMPARE(freezes.model().row(0).facts[3].text, QStringLiteral("to be decided"));
        freezes.setCurrent(freezes.model().row(0).record);
        SignLine &sign = fixture.view->sign();
        sign.role().setText(QStringLiteral("Engineering Manager"));
        sign.reason().setText(QStringLiteral("Until R19 is in"));
        const qsizetype before = fixture.edits();
        QTest::mouseClick(&sign.yes(), Qt::LeftButton);
        QCOMPARE(fixture.edits(), before + 1);
        QCOMPARE(freezes.model().row(0).facts[3].text, QStringLiteral("Features wait"));
        QCOMPARE(freezes.model().row(0).facts[5].text, QStringLiteral("Engineering Manager"));
        fixture.workbench->undo();
        QCOMPARE(freezes.model().row(0).facts[3].text, QStringLiteral("to be decided"));
    }

    void whatIsSelectedElsewhereIsShownHere() // X41
    {
        Fixture fixture{withChanges()};
        fixture.plan();
        const Id<Release> planned = fixture.release().id;
        fixture.view->addRelease();
        QVERIFY(fixture.release().id != planned);
        fixture.view->setScope({{}, fixture.row<Service>(u"S01").id, 7, true});
        QCOMPARE(fixture.view->releases().model().rowCount(), 0);
        fixture.workbench->select({refer(planned)});
        QCOMPARE(fixture.release().id, planned);
        QVERIFY(fixture.view->scope().service.isNull());
    }

    void everyControlHasAName()
    {
        Fixture fixture{withChanges()};
        fixture.plan();
        fixture.press(fixture.view->releases(), Qt::Key_C);
        for (QWidget *widget : fixture.view->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(known && !known->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString(QLatin1String(widget->metaObject()->className()) + u' '
                                        + widget->objectName())));
        }
    }
};

QTEST_MAIN(TestReleasesView)
#include "tst_releases_view.moc"
