// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"
#include "core/reports/reports.h"
#include "tests/support/compared_sample.h"

#include <QTest>

using namespace fairlead;

/// Scenarios on paper: the decision sheet, and their part of the quarterly plan.
class TestDecisionSheet : public QObject {
    Q_OBJECT

    std::unique_ptr<ComparedSample> m_sample;

    QString text(ReportKind kind, const ReportInput &input) const
    {
        const auto document = makeReport(kind, input);
        QString said = document ? toText(*document) : document.error().message;
        return said.replace(QChar(QChar::Nbsp), u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_sample = comparedSample();
        QVERIFY(m_sample);
        QCOMPARE(m_sample->compared.size(), size_t(4));
    }

    void itNamesTheDecisionAndStandsThePlansSideBySide()
    {
        const QString sheet = text(ReportKind::Decision, m_sample->input(Audience::Team));
        for (const char *said :
             {"D-08 Recovery of R07: A, B or move GA to 13 January, to be decided by 18 Nov.", "Swarm A",
              "Swarm B", "2027-Q1 draft", "R07 Checkout v2 generally available, by 18 Dec",
              "18 Dec · 7 wd earlier", "16 Dec · 9 wd earlier", "It gains", "It costs", "We ask for",
              "Three people of ORD on the load test (R05)"})
            QVERIFY2(sheet.contains(QString::fromUtf8(said)), said);
    }

    void outsidersSeeNeitherMoneyNorWhoIsAway()
    {
        Workspace absent = m_sample->sides.back().first;
        Leave leave;
        leave.id = Id<Leave>::named(u"new");
        leave.person = absent.byKey<Person>(u"P08")->id;
        leave.from = leave.to = QDate(2026, 12, 7);
        absent.rows<Leave>().insert(leave);
        const std::vector<ComparedPlan> plans{m_sample->compared.front(),
                                              {QStringLiteral("Away"),
                                               {absent, m_sample->sides.back().second},
                                               difference(m_sample->fixture.workspace, absent),
                                               {},
                                               {}}};
        ReportInput input = m_sample->input(Audience::Team);
        input.scenarios = &plans;
        const QString name = absent.find(leave.person)->name;
        const QString inside = text(ReportKind::Decision, input);
        QVERIFY2(inside.contains(QStringLiteral("Leave of %1").arg(name)), qPrintable(inside));
        QVERIFY(inside.contains(QStringLiteral("Waiting costs")));
        input = m_sample->input(Audience::Stakeholder);
        input.scenarios = &plans;
        const auto outside = makeReport(ReportKind::Decision, input);
        QVERIFY(outside);
        const QString said = toText(*outside);
        QVERIFY(!said.contains(name));
        QVERIFY(!said.contains(QStringLiteral("Leave of")));
        QVERIFY2(!said.contains(QStringLiteral("EUR")), qPrintable(said));
        QVERIFY(std::ranges::any_of(outside->leftOut, [](const LeftOut &left) {
            return left.what.contains(QStringLiteral("leave"));
        }));
    }

    void withoutScenariosThereIsNothingToDecide()
    {
        ReportInput input = m_sample->fixture.input(Audience::Team);
        QCOMPARE(makeReport(ReportKind::Decision, input).error().kind, Error::Kind::Invalid);
        const std::vector<ComparedPlan> alone{m_sample->compared.front()};
        input.scenarios = &alone;
        QCOMPARE(makeReport(ReportKind::Decision, input).error().kind, Error::Kind::Invalid);
    }

    void theQuarterlyPlanComparesThemToo()
    {
        const QString plan = text(ReportKind::QuarterlyPlan, m_sample->input(Audience::Team));
        QVERIFY(plan.contains(QStringLiteral("Scenarios side by side")));
        QVERIFY(plan.contains(QStringLiteral("18 Dec · 7 wd earlier")));
        const QString without = text(ReportKind::QuarterlyPlan, m_sample->fixture.input(Audience::Team));
        QVERIFY(!without.contains(QStringLiteral("wd earlier")));
    }

    void theSameInputIsTheSameSheet()
    {
        QCOMPARE(text(ReportKind::Decision, m_sample->input(Audience::Executive)),
                 text(ReportKind::Decision, m_sample->input(Audience::Executive)));
    }

    void aForecastAddsItsChances()
    {
        const Id<Item> launch = m_sample->fixture.workspace.byKey<Item>(u"R07")->id;
        const ItemChances before{{launch, 0.02}};
        const ItemChances after{{launch, 0.61}};
        std::vector<ComparedPlan> plans;
        for (const ComparedPlan &each : m_sample->compared)
            plans.push_back({each.name,
                             {each.side.workspace, each.side.result, plans.empty() ? &before : &after},
                             each.changes,
                             each.why,
                             each.ask});
        ReportInput input = m_sample->input(Audience::Team);
        input.scenarios = &plans;
        const QString sheet = text(ReportKind::Decision, input);
        QVERIFY2(sheet.contains(QStringLiteral("18 Dec · 7 wd earlier · 61 %")), qPrintable(sheet));
    }
};

QTEST_GUILESS_MAIN(TestDecisionSheet)
#include "tst_decision_sheet.moc"
