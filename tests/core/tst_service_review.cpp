// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"
#include "tests/support/report_fixture.h"

#include <QTest>

using namespace fairlead;

namespace {

/// The rows of the first table of a section whose first column has that title.
std::vector<ReportRow> rowsOf(const ReportDocument &document, const char *section, const QString &firstColumn)
{
    for (const ReportSection &each : document.sections) {
        if (each.id != QLatin1String(section))
            continue;
        for (const ReportBlock &block : each.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (table && table->columns.front().title == firstColumn)
                return table->rows;
        }
    }
    return {};
}

const ReportRow *rowOf(const std::vector<ReportRow> &rows, const QString &first)
{
    for (const ReportRow &row : rows) {
        if (row.front().text == first)
            return &row;
    }
    return nullptr;
}

} // namespace

/// The service review (RP5) of the sample on 16 November.
class TestServiceReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = sampleFixture();
        QVERIFY(sample);
        m_sample = *std::move(sample);
        auto team = serviceReview(m_sample.input(Audience::Team));
        QVERIFY2(team, team ? "" : qPrintable(team.error().message));
        m_team = *std::move(team);
    }

    void theFleetIsListedByTier()
    {
        const auto rows = rowsOf(m_team, "fleet", QStringLiteral("Key"));
        QCOMPARE(rows.size(), size_t(14));
        QStringList critical;
        for (size_t i = 0; i < 6; ++i)
            critical << rows[i].front().text;
        QCOMPARE(critical.join(u' '), QStringLiteral("S01 S06 S07 S11 S13 S14"));
        const ReportRow *payments = rowOf(rows, QStringLiteral("S06"));
        QCOMPARE((*payments)[5].text, QStringLiteral("65\u00a0%"));
        QCOMPARE((*payments)[6].text, QStringLiteral("healthy"));
        const ReportRow *ledger = rowOf(rows, QStringLiteral("S07"));
        QCOMPARE((*ledger)[4].text, QStringLiteral("none"));
        QCOMPARE((*ledger)[7].text, QStringLiteral("1 of 3"));
        QCOMPARE((*rowOf(rows, QStringLiteral("S10")))[8].text, QStringLiteral("none"));
    }

    void theMapIsToldInSentences()
    {
        const QString text = toText(m_team);
        for (const char *sentence :
             {"S03, S05 need each other.", "S01 waits for S10, which is 2 tiers less critical.",
              "The map falls apart without any one of S06, S08, S12, S13."})
            QVERIFY2(text.contains(QString::fromLatin1(sentence)), sentence);
        QVERIFY(text.contains(u"S14 → S01 → S06 → S07 → TP5"));
    }

    void everyServiceOfTierOneHasItsPart()
    {
        QStringList headings;
        for (const ReportSection &section : m_team.sections) {
            for (const ReportBlock &block : section.blocks) {
                const auto *heading = std::get_if<ReportHeading>(&block);
                if (section.id == u"critical" && heading)
                    headings << heading->text.left(3);
            }
        }
        QCOMPARE(headings.join(u' '), QStringLiteral("S01 S06 S07 S11 S13 S14"));
        QVERIFY(toText(m_team).contains(u"It has no objective, so it has no budget."));
    }

    /// RP5: burn-down and burn of each budget, latency where it is recorded.
    void budgetsAndLatencyHaveTheirCharts()
    {
        QStringList charts;
        const TrendPanels *budget = nullptr;
        const TrendPanels *signs = nullptr;
        for (const ReportSection &section : m_team.sections) {
            for (const ReportBlock &block : section.blocks) {
                const auto *chart = std::get_if<ReportChart>(&block);
                if (!chart)
                    continue;
                charts << chart->id;
                if (chart->id == u"budget-SLO01")
                    budget = std::get_if<TrendPanels>(&chart->data);
                if (chart->id == u"signals-S01")
                    signs = std::get_if<TrendPanels>(&chart->data);
            }
        }
        QCOMPARE(charts.filter(QStringLiteral("budget-")).size(), 4);
        QCOMPARE(charts.filter(QStringLiteral("signals-")).size(), 1); // only POST /orders is measured
        QVERIFY(budget && signs);
        QCOMPARE(budget->panels.size(), size_t(2));
        QCOMPARE(budget->panels[0].lines[0].values.size(), size_t(28));
        QVERIFY(std::abs(*budget->panels[0].lines[0].values.back() - 56) < 1); // 44 % used
        QCOMPARE(budget->panels[1].lines[0].values.size(), size_t(13));        // weeks
        QCOMPARE(signs->panels[0].lines.size(), size_t(2));
        QCOMPARE(signs->panels[0].lines[0].values.back(), std::optional(231.0));
        QCOMPARE(signs->panels[0].limit, std::optional(250.0));
    }

    void whatEndsIsSortedByDay()
    {
        const auto rows = rowsOf(m_team, "ageing", QStringLiteral("Date"));
        QVERIFY(rows.size() >= 4);
        QVERIFY(rows.front()[1].text.contains(u"legacy-billing"));
        QVERIFY(rows[1][1].text.contains(u"MailPost"));
        QVERIFY(rows[2][1].text.contains(u"Kafka"));
    }

    void reliabilityWorkOfThePlanIsListed()
    {
        const auto rows = rowsOf(m_team, "reliability", QStringLiteral("Key"));
        QVERIFY(rowOf(rows, QStringLiteral("R41")));
        QVERIFY(rowOf(rows, QStringLiteral("R05")));
        QVERIFY(rowsOf(m_team, "reliability", QStringLiteral("Service")).empty()); // no budget asks for more
    }

    /// GR13: details of weaknesses and names stay inside.
    void outsidersReadNoWeaknessAndNobodysName()
    {
        const auto outside = serviceReview(m_sample.input(Audience::Stakeholder));
        QVERIFY(outside);
        const QString text = toText(*outside);
        QVERIFY(!text.contains(u"TLS"));
        QVERIFY(text.contains(u"Past their date: 3."));
        QVERIFY(toText(m_team).contains(u"TLS"));
        for (const Person &person : m_sample.workspace.rows<Person>())
            QVERIFY2(!text.contains(person.name), qPrintable(person.name));
        QVERIFY(std::ranges::any_of(outside->leftOut, [](const LeftOut &left) {
            return left.what == u"Details of vulnerabilities";
        }));
    }

    void theShortFormHasNoPages()
    {
        const auto brief = serviceReview(m_sample.input(Audience::Executive));
        QVERIFY(brief);
        QVERIFY(std::ranges::none_of(brief->sections,
                                     [](const ReportSection &section) { return section.id == u"critical"; }));
    }

    void sameInputSameReview()
    {
        const auto again = serviceReview(m_sample.input(Audience::Team));
        QCOMPARE(toText(*again), toText(m_team));
    }

private:
    ReportFixture m_sample;
    ReportDocument m_team;
};

QTEST_GUILESS_MAIN(TestServiceReview)
#include "tst_service_review.moc"
