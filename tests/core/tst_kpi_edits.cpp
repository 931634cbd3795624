// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/scorecard/kpi_edits.h"
#include "core/scorecard/kpi_rows.h"
#include "core/scorecard/kpi_status.h"

#include <QTest>

using namespace fairlead;

namespace {

const QDate asOf(2026, 11, 16);
const QDate october(2026, 10, 1);

} // namespace

/// What people type about figures: notes, baselines, values, verdicts.
class TestKpiEdits : public QObject {
    Q_OBJECT

    Id<KpiDefinition> kpi(QStringView key) const { return m_sample.byKey<KpiDefinition>(key)->id; }
    Workspace after(const Result<ChangeSet> &changes, const Workspace &before) const
    {
        if (!changes) {
            qWarning("%s", qPrintable(changes.error().message));
            return before;
        }
        auto result = applied(before, *changes);
        if (!result)
            qWarning("%s", qPrintable(result.error().message));
        return result ? *result : before;
    }
    template <class Row> static qsizetype count(const Workspace &workspace)
    {
        return qsizetype(workspace.rows<Row>().size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY(sample);
        m_sample = *std::move(sample);
    }

    void aBaselineNeedsItsCause()
    {
        QVERIFY(!annotateKpi(m_sample, kpi(u"K07"), october, QStringLiteral("  "), true));
        QVERIFY(!annotateKpi(m_sample, kpi(u"K07"), {}, QStringLiteral("canaries"), true));
        QVERIFY(!annotateKpi(m_sample, {}, october, QStringLiteral("canaries"), true));
        const Workspace noted =
            after(annotateKpi(m_sample, kpi(u"K07"), october, QStringLiteral(" canaries "), true), m_sample);
        QCOMPARE(count<KpiAnnotation>(noted), count<KpiAnnotation>(m_sample) + 1);
        const auto isOurs = [](const KpiAnnotation &note) { return note.text == u"canaries"; };
        QVERIFY(std::ranges::any_of(noted.rows<KpiAnnotation>(), isOurs));
    }

    void aTypedValueStandsForItsPeriod()
    {
        const Workspace typed = after(
            typeKpiValue(m_sample, {kpi(u"K21"), {}, {}, QDate(2026, 7, 1), 4.5, {}, {}, 12, {}}), m_sample);
        const KpiSource source = kpiSource(typed, asOf);
        const KpiValue value =
            kpiValue(source.store, *kpiRecipe(QStringLiteral("K21")), QStringLiteral("K21"), {},
                     spanOf(KpiWindow::Quarter, QDate(2026, 7, 1)), asOf);
        QCOMPARE(value.value, std::optional(4.5));
        QCOMPARE(value.count, 12);
        // Typing again replaces it, in the same series.
        const Workspace again =
            after(typeKpiValue(typed, {kpi(u"K21"), {}, {}, QDate(2026, 7, 1), 4.6, {}, {}, 12, {}}), typed);
        QCOMPARE(count<KpiSample>(again), count<KpiSample>(typed));
        QCOMPARE(count<KpiSeries>(again), count<KpiSeries>(typed));
    }

    void aTypedRatioKeepsItsTwoNumbers()
    {
        const Id<Team> team = m_sample.byKey<Team>(u"PAY")->id;
        TypedKpiValue value{kpi(u"K01"), team, {}, october, {}, 30, 40, {}, {}};
        const Workspace typed = after(typeKpiValue(m_sample, value), m_sample);
        const KpiSource source = kpiSource(typed, asOf);
        const KpiScopeOf scope{KpiScopeOf::Kind::Team, source.indices.of(team)};
        const KpiValue shown =
            kpiValue(source.store, *kpiRecipe(QStringLiteral("K01")), QStringLiteral("K01"), scope,
                     spanOf(KpiWindow::Month, october), asOf);
        QCOMPARE(shown.value, std::optional(75.0));
        QCOMPARE(shown.part, 30.0);
        QCOMPARE(shown.whole, 40.0);
    }

    void whatIsNoValueIsRefused()
    {
        QVERIFY(!typeKpiValue(m_sample, {kpi(u"K01"), {}, {}, october, {}, {}, {}, {}, {}}));
        QVERIFY(!typeKpiValue(m_sample, {kpi(u"K01"), {}, {}, october, {}, 3, {}, {}, {}}));
        QVERIFY(!typeKpiValue(m_sample, {kpi(u"K01"), {}, {}, october, {}, 3, 0, {}, {}}));
        QVERIFY(!typeKpiValue(m_sample, {kpi(u"K01"), {}, {}, {}, 3, {}, {}, {}, {}}));
    }

    void aVerdictBringsWhatFollowsInOneStep()
    {
        const Id<KpiDefinition> id = kpi(u"K21");
        const auto found = judgeKpi(m_sample, {id, october, asOf, KpiVerdict::FindOut, {}});
        const Workspace asked = after(found, m_sample);
        const KpiFinding *finding = findingOf(asked, id, QDate(2026, 10, 31));
        QVERIFY(finding);
        QCOMPARE(asked.find(finding->review)->heldOn, asOf);
        const ActionItem *action = asked.find(finding->action);
        QVERIFY(action);
        QCOMPARE(action->source, QStringLiteral("K21"));
        QCOMPARE(action->due, asOf.addDays(14));
        QVERIFY(finding->decision.isNull());
        const std::vector<LinkedToKpi> linked = linkedToKpi(asked, id);
        const LinkedToKpi toAction{QLatin1String(ActionItem::table), action->id.uuid()};
        QCOMPARE(std::ranges::count(linked, toAction), 1);
        // One step back takes all of it back.
        QCOMPARE(*applied(asked, inverted(*found)) == m_sample, true);
        // The same again is a comment, and no second action.
        const Workspace again = after(
            judgeKpi(asked, {id, october, asOf, KpiVerdict::FindOut, QStringLiteral("ask sales")}), asked);
        QCOMPARE(count<ActionItem>(again), count<ActionItem>(asked));
        QCOMPARE(count<KpiReview>(again), count<KpiReview>(asked));
        QCOMPARE(findingOf(again, id, october)->comment, QStringLiteral("ask sales"));
        const Workspace other = after(
            judgeKpi(again, {id, october, asOf, KpiVerdict::Target, QStringLiteral("3.8 is enough")}), again);
        const Decision *decision = other.find(findingOf(other, id, october)->decision);
        QVERIFY(decision);
        QCOMPARE(decision->state, DecisionState::Decided);
        QVERIFY(findingOf(other, id, october)->action.isNull());
        QCOMPARE(count<KpiFinding>(other), count<KpiFinding>(asked));
    }

    void aJudgedFigureIsNoTheatre() // X30
    {
        const Workspace asked =
            after(judgeKpi(m_sample, {kpi(u"K21"), october, asOf, KpiVerdict::FindOut, {}}), m_sample);
        const Workspace noise =
            after(judgeKpi(m_sample, {kpi(u"K21"), october, asOf, KpiVerdict::Noise, {}}), m_sample);
        QVERIFY(!isTheatreIn(asked));
        QVERIFY(isTheatreIn(noise));
    }

    void namesAreFound() // GR7
    {
        const QString name = m_sample.rows<Person>().begin()->name;
        QCOMPARE(namedPeople(m_sample, QStringLiteral("because %1 was late").arg(name)), QStringList{name});
        QVERIFY(namedPeople(m_sample, QStringLiteral("the lead of Payments")).isEmpty());
    }

private:
    bool isTheatreIn(const Workspace &workspace) const
    {
        const auto all = [&workspace]<class Row>(Row *) {
            std::vector<const Row *> rows;
            for (const Row &row : workspace.rows<Row>())
                rows.push_back(&row);
            return rows;
        };
        const KpiSource source = kpiSource(workspace, asOf);
        const std::vector<KpiTile> tiles = scorecard({source.store,
                                                      all(static_cast<KpiDefinition *>(nullptr)),
                                                      all(static_cast<KpiTarget *>(nullptr)),
                                                      {},
                                                      {},
                                                      {},
                                                      {},
                                                      {},
                                                      asOf});
        const auto tile =
            std::ranges::find_if(tiles, [](const KpiTile &each) { return each.kpi->key == u"K21"; });
        return isTheatre(*tile, all(static_cast<KpiFinding *>(nullptr)),
                         all(static_cast<KpiReview *>(nullptr)));
    }
    Workspace m_sample;
};

QTEST_GUILESS_MAIN(TestKpiEdits)
#include "tst_kpi_edits.moc"
