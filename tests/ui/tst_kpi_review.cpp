// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_metrics_fixture.h"

#include "core/scorecard/kpi_edits.h"
#include "ui/kit/message_bar.h"
#include "ui/metrics/kpi_chart_view.h"
#include "ui/metrics/kpi_facts.h"
#include "ui/metrics/kpi_page.h"
#include "ui/metrics/review_view.h"

#include <QLineEdit>

using namespace fairlead;

/// Metrics ▸ Monthly review (V6c, W7) on the sample.
class TestKpiReview : public QObject {
    Q_OBJECT

    class Fixture : public MetricsFixture {
    public:
        explicit Fixture(Workspace workspace = *marloweQuay()) : MetricsFixture(std::move(workspace))
        {
            view->showView(QStringLiteral("V6c"));
            review().page().chart().setFocus();
        }
        ReviewView &review() { return view->review(); }
        void press(int key) { QTest::keyClick(&review().page().chart(), Qt::Key(key)); }
        Id<KpiDefinition> shown() { return review().page().shown(); }
        const KpiFinding *said(const Id<KpiDefinition> &kpi)
        {
            return findingOf(workbench->workspace(), kpi, QDate(2026, 10, 1));
        }
    };

private Q_SLOTS:
    void onlyWhatNeedsAttentionIsOnTheWay()
    {
        Fixture fixture;
        QVERIFY(!fixture.review().way().isEmpty());
        for (const KpiTile &tile : fixture.answer().tiles)
            QCOMPARE(fixture.review().way().contains(tile.kpi->id), tile.needsAttention());
        QVERIFY2(fixture.review().finding().startsWith(QStringLiteral("KPI review of Oct 2026")),
                 qPrintable(fixture.review().finding()));
        QVERIFY(fixture.review().finding().contains(
            QStringLiteral("%1 of 28").arg(fixture.review().way().size())));
    }

    void keysGoOnAndBack()
    {
        Fixture fixture;
        const auto way = fixture.review().way();
        QVERIFY(way.size() > 2);
        QCOMPARE(fixture.shown(), way[0]);
        fixture.press(Qt::Key_K);
        QCOMPARE(fixture.shown(), way[1]);
        fixture.press(Qt::Key_J);
        fixture.press(Qt::Key_J); // there is nothing before the first
        QCOMPARE(fixture.shown(), way[0]);
        for (qsizetype i = 0; i < way.size() + 2; ++i)
            fixture.press(Qt::Key_K);
        QCOMPARE(fixture.shown(), way.last());
    }

    void noiseIsAVerdictAndNothingFollows()
    {
        Fixture fixture;
        const Id<KpiDefinition> first = fixture.shown();
        const qsizetype actions = fixture.count<ActionItem>();
        const qsizetype decisions = fixture.count<Decision>();
        fixture.press(Qt::Key_N);
        fixture.wait();
        QVERIFY(fixture.said(first));
        QCOMPARE(fixture.said(first)->verdict, KpiVerdict::Noise);
        QCOMPARE(fixture.count<ActionItem>(), actions);
        QCOMPARE(fixture.count<Decision>(), decisions);
        QVERIFY(fixture.shown() != first); // on to the next without a verdict
        QVERIFY2(fixture.review().finding().contains(QStringLiteral("1 judged")),
                 qPrintable(fixture.review().finding()));
    }

    void findingOutIsAnActionInOneStep()
    {
        Fixture fixture;
        const Id<KpiDefinition> first = fixture.shown();
        const qsizetype actions = fixture.count<ActionItem>();
        const qsizetype reviews = fixture.count<KpiReview>();
        fixture.press(Qt::Key_F);
        fixture.wait();
        QCOMPARE(fixture.count<ActionItem>(), actions + 1);
        const ActionItem *action = fixture.workbench->workspace().find(fixture.said(first)->action);
        QVERIFY(action);
        fixture.press(Qt::Key_J);
        while (fixture.shown() != first && fixture.review().current() > 0)
            fixture.press(Qt::Key_J);
        QVERIFY(fixture.review().page().facts().lines().contains(action->caption()));
        fixture.workbench->undo();
        fixture.wait();
        QCOMPARE(fixture.count<ActionItem>(), actions);
        QCOMPARE(fixture.count<KpiReview>(), reviews);
        QVERIFY(!fixture.said(first));
    }

    void changeAndTargetAreDecisions()
    {
        Fixture fixture;
        const Id<KpiDefinition> first = fixture.shown();
        fixture.review().comment().setFocus();
        QTest::keyClicks(&fixture.review().comment(), QStringLiteral("canary for ledger"));
        QVERIFY(!fixture.said(first)); // letters in the comment are no verdicts
        QTest::keyClick(&fixture.review().comment(), Qt::Key_Return);
        QVERIFY(fixture.review().page().chart().hasFocus());
        fixture.press(Qt::Key_C);
        fixture.wait();
        const Decision *decision = fixture.workbench->workspace().find(fixture.said(first)->decision);
        QVERIFY(decision);
        QCOMPARE(decision->chosen, QStringLiteral("canary for ledger"));
        QCOMPARE(decision->state, DecisionState::Decided);
        const Id<KpiDefinition> second = fixture.shown();
        QVERIFY(second != first);
        QVERIFY(fixture.review().comment().text().isEmpty());
        fixture.press(Qt::Key_T); // a verdict here, and not "view as table"
        fixture.wait();
        QCOMPARE(fixture.said(second)->verdict, KpiVerdict::Target);
        QCOMPARE(fixture.workbench->workspace().find(fixture.said(second)->decision)->state,
                 DecisionState::Open);
        QCOMPARE(fixture.said(second)->review, fixture.said(first)->review);
    }

    void aNameIsAskedBack() // GR7
    {
        Fixture fixture;
        auto *message = fixture.review().findChild<MessageBar *>();
        QVERIFY(message && !message->isVisible());
        fixture.review().comment().setFocus();
        QTest::keyClicks(&fixture.review().comment(),
                         fixture.workbench->workspace().rows<Person>().begin()->name);
        QVERIFY(message->isVisible());
        fixture.review().comment().selectAll();
        QTest::keyClicks(&fixture.review().comment(), QStringLiteral("the pipeline"));
        QVERIFY(!message->isVisible());
    }

    void nothingToReviewSaysSo()
    {
        Fixture fixture{Workspace()};
        QCOMPARE(fixture.review().current(), -1);
        QVERIFY(!fixture.review().page().isVisible());
        fixture.review().judge(KpiVerdict::Noise);
        QCOMPARE(fixture.count<KpiFinding>(), 0);
    }
};

QTEST_MAIN(TestKpiReview)
#include "tst_kpi_review.moc"
