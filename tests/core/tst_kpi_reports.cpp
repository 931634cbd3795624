// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/chosen_checks.h"
#include "core/planning/plan_period.h"
#include "core/reports/report_text.h"
#include "core/reports/reports.h"
#include "tests/support/report_fixture.h"

#include <QTest>

using namespace fairlead;

/// The KPI scorecard (RP4), the incident trend review (RP6) and the post-incident review (RP12) of the
/// sample.
class TestKpiReports : public QObject {
    Q_OBJECT

    std::optional<ReportFixture> m_sample;

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
        m_sample = sampleFixture();
        QVERIFY(m_sample);
    }

    void theScorecardShowsEachFigureWithItsTargetAndItsPair()
    {
        const QString page = text(ReportKind::Scorecard, m_sample->input(Audience::Team));
        for (const char *said : {"K01 Planned against delivered", "86.9 %", "99.979 %", "11.1 %",
                                 "K26 Growth outcomes", "83.3 %", "Oct 2026", "Q3 2026", "0.127 EUR"})
            QVERIFY2(page.contains(QString::fromUtf8(said)), said);
    }

    void theScorecardShowsTheLastYearOfEachFigure()
    {
        const auto document = makeReport(ReportKind::Scorecard, m_sample->input(Audience::Team));
        QVERIFY(document);
        const ReportTable *table = nullptr;
        for (const ReportSection &section : document->sections) {
            for (const ReportBlock &block : section.blocks) {
                if (section.id == u"scorecard")
                    table = std::get_if<ReportTable>(&block);
            }
        }
        QVERIFY(table);
        int courses = 0;
        for (const ReportRow &row : table->rows) {
            QCOMPARE(row.size(), table->columns.size());
            courses += std::ranges::any_of(
                           row, [](const ReportCell &cell) { return cell.course.values.size() == 12; })
                ? 1
                : 0;
        }
        QVERIFY2(courses >= 24, qPrintable(QString::number(courses)));
    }

    void theWorstComesFirst()
    {
        const QString page = text(ReportKind::Scorecard, m_sample->input(Audience::Team));
        const auto misses = page.indexOf(QStringLiteral("Misses the target"));
        const auto better = page.indexOf(QStringLiteral("Changed for the better"));
        QVERIFY(misses > 0 && better > misses);
        const auto repeats = page.indexOf(QStringLiteral("[chart] K08"));
        QVERIFY(repeats > misses && repeats < better);
        QVERIFY(page.contains(QStringLiteral("With it K07 Change failure")));
        QVERIFY(page.contains(QStringLiteral("CPU"))); // a part of K18
    }

    void noLimitIsBelowNothing() // K08
    {
        const auto document = makeReport(ReportKind::Scorecard, m_sample->input(Audience::Team));
        QVERIFY(document);
        int seen = 0;
        for (const ReportSection &section : document->sections) {
            for (const ReportBlock &block : section.blocks) {
                const auto *chart = std::get_if<ReportChart>(&block);
                const auto *line = chart ? std::get_if<ControlLine>(&chart->data) : nullptr;
                if (!line || chart->id == u"kpi-K22")
                    continue;
                ++seen;
                for (const ControlLine::Point &point : line->points)
                    QVERIFY2(!point.hasLimits || !point.hasLow || point.low > 0, qPrintable(chart->id));
            }
        }
        QVERIFY(seen > 5);
    }

    /// What the command computes for a kind is enough: the pages are those of the whole plan.
    void reportsAboutWhatWasNeedNoPlan()
    {
        const auto period = periodOfPlan(m_sample->workspace, {});
        QVERIFY(period);
        for (const ReportKind kind :
             {ReportKind::Scorecard, ReportKind::Incidents, ReportKind::IncidentReview, ReportKind::OnCall}) {
            QCOMPARE(planNeedOf(kind), PlanNeed::Period);
            ReportInput whole = m_sample->input(Audience::Team);
            whole.findings = runChecks({m_sample->workspace, m_sample->result, nullptr});
            ReportInput little = m_sample->input(Audience::Team);
            little.result = &*period;
            little.baseline = {m_sample->baselineName, nullptr, nullptr};
            little.findings = runChecks({m_sample->workspace, *period, nullptr}, checksNeededBy(kind));
            QCOMPARE(text(kind, little), text(kind, whole));
        }
        QVERIFY(text(ReportKind::OnCall, m_sample->input(Audience::Team)) != QString());
    }

    void unitCostStaysInsideWhereCostIsNotTicked()
    {
        ReportInput input = m_sample->input(Audience::Stakeholder);
        QVERIFY(!text(ReportKind::Scorecard, input).contains(QStringLiteral("0.127 EUR")));
        input.options.showCost = true;
        QVERIFY(text(ReportKind::Scorecard, input).contains(QStringLiteral("0.127 EUR")));
    }

    void theTrendReviewNamesTheCauseThatCostsMost()
    {
        const QString page = text(ReportKind::Incidents, m_sample->input(Audience::Team));
        for (const char *said :
             {"RC4 Acquirer timeout without fallback alone is", "RC3", "Review of INC-225", "A-11"})
            QVERIFY2(page.contains(QString::fromUtf8(said)), said);
    }

    void aReviewPrintsRolesAndNoNames() // GR7
    {
        ReportInput input = m_sample->input(Audience::Team);
        input.options.record = QStringLiteral("INC-224");
        const QString page = text(ReportKind::IncidentReview, input);
        QVERIFY(page.contains(QStringLiteral("INC-224")));
        QVERIFY(page.contains(QStringLiteral("38 min")));
        for (const Person &person : m_sample->workspace.rows<Person>())
            QVERIFY2(!page.contains(person.name), qPrintable(person.name));
    }

    void withoutAKeyTheNewestSevereIncidentIsReviewed()
    {
        const QString page = text(ReportKind::IncidentReview, m_sample->input(Audience::Team));
        QVERIFY(page.contains(QStringLiteral("INC-225")));
        QVERIFY(page.contains(QStringLiteral("its review is still to be held")));
    }

    void anEmptyWorkspaceSaysNone()
    {
        ReportFixture empty = *m_sample;
        for (const Incident &row : m_sample->workspace.rows<Incident>())
            empty.workspace.rows<Incident>().remove(row.id);
        for (const KpiDefinition &row : m_sample->workspace.rows<KpiDefinition>())
            empty.workspace.rows<KpiDefinition>().remove(row.id);
        for (const ReportKind kind :
             {ReportKind::Scorecard, ReportKind::Incidents, ReportKind::IncidentReview})
            QVERIFY(text(kind, empty.input(Audience::Team)).contains(QStringLiteral("none")));
    }

    void twoRunsSayTheSame()
    {
        for (const ReportKind kind :
             {ReportKind::Scorecard, ReportKind::Incidents, ReportKind::IncidentReview})
            QCOMPARE(text(kind, m_sample->input(Audience::Team)),
                     text(kind, m_sample->input(Audience::Team)));
    }
};

QTEST_GUILESS_MAIN(TestKpiReports)
#include "tst_kpi_reports.moc"
