// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"
#include "core/reports/reports.h"
#include "core/rota/on_call_factor.h"
#include "core/rota/rota_plan.h"
#include "core/rota/rota_rows.h"
#include "tests/core/plan_sketch.h"

using namespace fairlead;
using namespace fairlead::test;

/// The rota of Marlowe Quay from its rows (sample-workspace.md 6.9).
class TestRotaSample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = Sample::load();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
    }

    void loadOfEachRotation_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("fairness"); // mean, CV, Gini, max ÷ mean
        QTest::newRow("ORD") << QStringLiteral("ROT-ORD")
                             << QStringLiteral("P03 9.5, P04 32, P05 13.5, P06 22.5, P07 10.5, P08 16.5")
                             << QStringLiteral("17.42 0.448 0.242 1.84");
        QTest::newRow("PAY") << QStringLiteral(
            "ROT-PAY") << QStringLiteral("P11 28.5, P12 85.5, P13 22.5, P14 19.5, P15 0, P16 29.5, P17 0")
                             << QStringLiteral("26.50 1.005 0.500 3.23");
        QTest::newRow("COR") << QStringLiteral("ROT-COR")
                             << QStringLiteral("P20 22, P21 10.5, P22 12.5, P23 9.5, P24 16.5, P25 9.5")
                             << QStringLiteral("13.42 0.338 0.177 1.64");
    }
    void loadOfEachRotation()
    {
        QFETCH(QString, key);
        const Rotation *rotation = m_sample.current.byKey<Rotation>(key);
        QVERIFY(rotation);
        const auto [from, to] = weeksWorked(m_sample.current, *rotation, QDate(2026, 11, 16));
        QCOMPARE(from, QDate(2026, 9, 28));
        QCOMPARE(to, QDate(2026, 11, 15));
        const OnCallLoad load = onCallLoad(loadInputOf(m_sample.current, *rotation, from, to));
        QStringList units;
        for (const PersonLoad &each : load.people)
            units.append(QString(each.key + u' ' + QString::number(each.units)));
        QTEST(units.join(QStringLiteral(", ")), "units");
        const auto fixed = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
        QTEST(QString(fixed(load.fairness.mean, 2) + u' ' + fixed(load.fairness.variation, 3) + u' '
                      + fixed(load.fairness.gini, 3) + u' ' + fixed(load.fairness.maxToMean, 2)),
              "fairness");
    }

    void onlyTheLastSecondaryOfCoreIsEmpty()
    {
        for (const Rotation &rotation : m_sample.current.rows<Rotation>()) {
            const RenderedSchedule schedule = renderedSchedule(
                scheduleInputOf(m_sample.current, rotation, QDate(2026, 9, 29), QDate(2027, 1, 3)));
            for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
                const bool hasHole = rotation.key == u"ROT-COR" && layer == ShiftLayer::Secondary;
                QCOMPARE(schedule.seconds(layer, Cover::Gap), 0);
                QCOMPARE(schedule.seconds(layer, Cover::Empty) > 0, hasHole);
            }
        }
    }

    void aProposalForTheRestOfTheQuarterIsAChangeTheRulesAccept()
    {
        const Rotation *rotation = m_sample.current.byKey<Rotation>(QStringLiteral("ROT-PAY"));
        const auto plan = rotaPlanOf(m_sample.current, m_sample.result, rotation->id, QDate(2026, 11, 23), 6);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        NoProgress progress;
        const RotaProposal proposal = proposedRota(plan->problem, {100'000, 1}, progress);
        QCOMPARE(proposal.cost.holes, 0);
        QCOMPARE(proposal.cost.onLeave, 0); // P16 is on leave in W50 (X09)
        const RotaChange change = changesOf(m_sample.current, *plan, proposal.rota);
        QVERIFY(!change.changes.isEmpty());
        const auto next = applied(m_sample.current, change.changes);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QVERIFY(!change.consents.empty()); // those weeks were published
        for (const RotaTurn &turn : proposal.turns)
            QVERIFY(!reasonInWords(m_sample.current, *plan, turn).isEmpty());
        QVERIFY(!rotaPlanOf(m_sample.current, m_sample.result, rotation->id, QDate(2026, 11, 24), 6));
    }

    void theReportNamesNobody()
    {
        ReportInput input;
        input.workspace = &m_sample.current;
        input.result = &m_sample.result;
        input.findings = runChecks({m_sample.current, m_sample.result, &m_sample.approved});
        const auto document = onCallHealth(input);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        const QString text = toText(*document);
        QVERIFY(text.contains(u"1.005"));
        QVERIFY(text.contains(u"6.29"));
        QVERIFY(text.contains(u"54/32/12"));
        input.options.audience = Audience::Stakeholder;
        const auto outside = onCallHealth(input);
        QVERIFY(outside);
        for (const Person &person : m_sample.current.rows<Person>())
            QVERIFY2(!toText(*outside).contains(person.name), qPrintable(person.name));
    }

private:
    Sample m_sample;
};

QTEST_GUILESS_MAIN(TestRotaSample)
#include "tst_rota_sample.moc"
