// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell_fixture.h"

#include "core/reports/report_text.h"
#include "core/scorecard/release_edits.h"
#include "ui/incidents/incident_detail.h"
#include "ui/incidents/incidents_view.h"
#include "ui/incidents/release_detail.h"
#include "ui/incidents/releases_view.h"
#include "ui/kit/table_view.h"
#include "ui/operations/operations_place.h"
#include "ui/reports/reports_place.h"

using namespace fairlead;

/// Incidents and releases in the window: where checks lead, and the reports that begin there.
class TestIncidentsWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

    static OperationsPlace &place(ShellFixture &fixture)
    {
        return *fixture.window().findChild<OperationsPlace *>();
    }
    /// Steps through the findings until the one of that rule is selected.
    static bool goToFinding(ShellFixture &fixture, QLatin1String code)
    {
        const auto &findings = fixture.workbench().findings();
        const auto at = std::ranges::find(findings, code, &Finding::code);
        if (at == findings.end())
            return false;
        const QUuid wanted = at->records.front().id;
        for (size_t i = 0; i < findings.size() + 20; ++i) {
            fixture.window().commands().run(QStringLiteral("checks.next"));
            const QList<RecordRef> &selected = fixture.workbench().selection();
            if (selected.size() == 1 && selected.first().id == wanted)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings); }

    void aCauseThatCameBackLeadsToItsIncident() // X22
    {
        ShellFixture fixture;
        QVERIFY(goToFinding(fixture, QLatin1String("X22")));
        QCOMPARE(fixture.window().currentPlace(), QStringLiteral("operations"));
        QCOMPARE(place(fixture).currentView(), QStringLiteral("incidents"));
        QCOMPARE(place(fixture).incidents().detail().incident()->key, QStringLiteral("INC-222"));
    }

    void aSevereIncidentWithoutCommanderLeadsToItsRow() // X20
    {
        ShellFixture fixture;
        Incident incident = *fixture.workbench().workspace().byKey<Incident>(u"INC-212");
        const Incident before = incident;
        incident.commander = {};
        ChangeSet changes{QStringLiteral("Take the commander away"), {}};
        QVERIFY(fixture.workbench().submit(changes.replace(before, incident)));
        fixture.settle();
        QVERIFY(goToFinding(fixture, QLatin1String("X20")));
        QCOMPARE(place(fixture).currentView(), QStringLiteral("incidents"));
        QCOMPARE(place(fixture).incidents().table().current().id, incident.id.uuid());
    }

    void whatWentOutWithoutAGoLeadsToItsRelease() // X41
    {
        ShellFixture fixture;
        QVERIFY(fixture.workbench().submit(
            planRelease(fixture.workbench().workspace(), QStringLiteral("Ledger 1.9"), fixture.today)));
        const Release planned = *fixture.workbench().workspace().rows<Release>().begin();
        Release out = planned;
        out.state = ReleaseState::Released;
        ChangeSet changes{QStringLiteral("Let it go out"), {}};
        QVERIFY(fixture.workbench().submit(changes.replace(planned, out)));
        fixture.settle();
        QVERIFY(goToFinding(fixture, QLatin1String("X41")));
        QCOMPARE(place(fixture).currentView(), QStringLiteral("changes"));
        QCOMPARE(place(fixture).changes().detail().release()->id, planned.id);
    }

    void rShowsTheReportAboutTheCurrentIncident() // RP12
    {
        ShellFixture fixture;
        fixture.window().showView(QStringLiteral("operations"), QStringLiteral("V4c"));
        const Incident &incident = *fixture.workbench().workspace().byKey<Incident>(u"INC-216");
        fixture.workbench().select({refer(incident.id)});
        place(fixture).incidents().table().view().setFocus();
        fixture.press(Qt::Key_R);
        QCOMPARE(fixture.window().currentPlace(), QStringLiteral("reports"));
        auto *reports = fixture.window().findChild<ReportsPlace *>();
        QCOMPARE(reports->kind(), ReportKind::IncidentReview);
        QTRY_VERIFY(toText(reports->document()).contains(QStringLiteral("INC-216")));
        const Person &commander = *fixture.workbench().workspace().find(incident.commander);
        QVERIFY(!toText(reports->document()).contains(commander.name)); // GR7
        // Another incident is another report.
        fixture.workbench().select({refer(fixture.workbench().workspace().byKey<Incident>(u"INC-224")->id)});
        QTRY_VERIFY(toText(reports->document()).contains(QStringLiteral("INC-224")));
    }

    void shiftRShowsTheTrendReview() // RP6
    {
        ShellFixture fixture;
        fixture.window().showView(QStringLiteral("operations"), QStringLiteral("V4c"));
        place(fixture).incidents().table().view().setFocus();
        fixture.press(Qt::Key_R, Qt::ShiftModifier);
        auto *reports = fixture.window().findChild<ReportsPlace *>();
        QVERIFY(reports);
        QCOMPARE(reports->kind(), ReportKind::Incidents);
        QTRY_VERIFY(toText(reports->document()).contains(QStringLiteral("22 incidents in twelve months")));
    }
};

QTEST_MAIN(TestIncidentsWindow)
#include "tst_incidents_window.moc"
