// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/forecast/forecaster.h"
#include "core/workspace/item_edits.h"
#include "ui/inspector/figures_of.h"
#include "ui/inspector/inspector.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/table_view.h"
#include "ui/roadmap/chances_dialog.h"
#include "ui/roadmap/commit_view.h"
#include "ui/roadmap/confidence_line.h"
#include "ui/roadmap/finish_chart.h"
#include "ui/roadmap/frame_view.h"
#include "ui/roadmap/plan_place.h"
#include "ui/roadmap/rank_view.h"
#include "ui/roadmap/sequence_view.h"
#include "ui/roadmap/timeline_canvas.h"
#include "ui/roadmap/timeline_text.h"
#include "ui/roadmap/timeline_view.h"
#include "ui/roadmap/track_record_panel.h"
#include "ui/workbench/live_forecast.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace fairlead;

namespace {

constexpr int fewRuns = 256;

} // namespace

/// The forecast beside the plan, and where the window shows it.
class TestChanceShown : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<ShellFixture> m_shell;

    Workbench &workbench() { return m_shell->workbench(); }
    LiveForecast &live() { return workbench().forecast(); }
    PlanPlace &plan() { return *m_shell->window().findChild<PlanPlace *>(); }
    template <class View> View &open(const char *tab)
    {
        m_shell->window().showView(QStringLiteral("plan"), QLatin1String(tab));
        return *plan().findChild<View *>();
    }
    /// Waits until the last run is counted.
    void forecastAll() { QTRY_VERIFY_WITH_TIMEOUT(live().isDone(), 120000); }
    void turnOn()
    {
        live().setRuns(fewRuns);
        live().setOn(true);
        forecastAll();
    }
    /// A deadline that cannot be missed, or cannot be met.
    void giveDeadline(QStringView key, QDate date)
    {
        Item after = m_shell->item(key);
        after.deadline = date;
        QVERIFY(workbench().submit(changeItem(workbench().workspace(), m_shell->item(key), after,
                                              QStringLiteral("Give a deadline"))));
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings); }
    void init()
    {
        QSettings().clear();
        m_shell = std::make_unique<ShellFixture>();
        m_shell->window().showView(QStringLiteral("plan"), QStringLiteral("rank"));
    }
    void cleanup() { m_shell.reset(); }

    void nothingIsForecastUntilSomebodyAsks()
    {
        QVERIFY(!live().isRunning());
        QVERIFY(!live().forecast());
        QVERIFY(plan().chanceLine().text().isEmpty());
    }

    void theFirstBandsComeLongBeforeTheLastRun()
    {
        QList<int> runs;
        connect(&live(), &LiveForecast::changed, this, [&] {
            if (live().isCurrent())
                runs.append(live().forecast()->runs);
        });
        turnOn();
        QVERIFY(runs.size() > 2);
        QCOMPARE(runs.first(), 64);
        QCOMPARE(runs.last(), fewRuns);
        QVERIFY(std::ranges::is_sorted(runs));
    }

    void anEditEndsTheForecastAtOnceAndKeepsItQuietly()
    {
        turnOn();
        const Forecast before = *live().forecast();
        live().setRuns(1'000'000); // goes on for long
        QTRY_VERIFY(live().isCurrent());
        QVERIFY(live().isRunning());
        giveDeadline(u"R05", QDate(2026, 12, 1));
        QVERIFY(!live().isRunning());
        QVERIFY(!live().isCurrent());
        QVERIFY(live().forecast());
        QCOMPARE(live().forecast()->plan, before.plan);
        live().setRuns(fewRuns);
        m_shell->settle();
        forecastAll();
        QVERIFY(live().forecast()->target(m_shell->item(u"R05").id));
    }

    void theSamePlanHasTheSameForecast()
    {
        turnOn();
        const Forecast before = *live().forecast();
        giveDeadline(u"R05", QDate(2026, 12, 1));
        m_shell->settle();
        forecastAll();
        QVERIFY(*live().forecast() != before);
        workbench().undo();
        m_shell->settle();
        forecastAll();
        QVERIFY(*live().forecast() == before);
    }

    void itGoesOnWhenTheBestDatesAreFoundAndIsOfThose()
    {
        constexpr int moreThanMeanwhile = 700;
        live().setRuns(moreThanMeanwhile);
        live().setOn(true);
        workbench().setImproves(true);
        QTRY_VERIFY_WITH_TIMEOUT(!workbench().isComputing() && !workbench().isImproving() && live().isDone(),
                                 240000);
        ChanceQuestion question;
        question.plan = PlanQuestion{workbench().result()->plan, workbench().result()->asOf, true};
        ForecastOptions options;
        options.runs = moreThanMeanwhile;
        NoProgress progress;
        const auto expected = computeForecast(workbench().resultWorkspace(), *workbench().result(), question,
                                              ForecastKind::People, options, progress);
        QVERIFY(expected.has_value());
        QVERIFY(*live().forecast() == *expected);
    }

    void aScenarioIsPlayedWithTheSameLuck()
    {
        turnOn();
        const Forecast before = *live().forecast();
        QVERIFY(workbench().createScenario());
        m_shell->settle();
        forecastAll();
        QVERIFY(*live().forecast() == before); // nothing is different in it so far
        giveDeadline(u"R05", QDate(2026, 12, 1));
        m_shell->settle();
        forecastAll();
        const ItemForecast *one = before.find(m_shell->item(u"R34").id);
        const ItemForecast *other = live().forecast()->find(m_shell->item(u"R34").id);
        QVERIFY(one && other
                && one->finish == other->finish); // of another team: a difference is a difference
    }

    void nothingIsForecastWhileNobodyLooks()
    {
        turnOn();
        m_shell->window().showView(QStringLiteral("capacity"), QString());
        giveDeadline(u"R05", QDate(2026, 12, 1));
        m_shell->settle();
        QVERIFY(!live().isRunning());
        QVERIFY(!live().isCurrent());
        m_shell->window().showView(QStringLiteral("plan"), QStringLiteral("rank"));
        forecastAll();
    }

    void theHeadSaysTheChanceOfAllTogether()
    {
        turnOn();
        const QString line = plan().chanceLine().text();
        QVERIFY2(line.contains(QStringLiteral("together")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("after 256 runs")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("<1 %")), qPrintable(line)); // R07 by 18 Dec
    }

    void barsHaveTailsAndMilestonesTheirChance()
    {
        TimelineCanvas &canvas = open<SequenceView>("sequence").timeline().canvas();
        turnOn();
        const TimelineLayout &layout = canvas.layoutShown();
        const TimelineRow &launch = layout.rows[size_t(layout.row(m_shell->item(u"R07").id))];
        const ItemForecast *chances = live().forecast()->find(launch.item);
        QVERIFY(launch.chance.has_value());
        QCOMPARE(*launch.chance->p85, dayOf(chances->at(85)) + 1);
        QVERIFY(launch.chance->isUnlikely);
        QVERIFY2(launch.chance->label.contains(QStringLiteral("<1 %")), qPrintable(launch.chance->label));
        QVERIFY(rowInWords(launch).contains(QStringLiteral("P85")));
        QVERIFY(rowTip(launch, layout).contains(QStringLiteral("chance of the deadline")));
        for (const TimelineRow &row : layout.rows)
            QVERIFY(row.state != ItemState::Done || !row.chance);
        QVERIFY(!layout.isChanceStale);
        live().setOn(false);
        giveDeadline(u"R05", QDate(2026, 12, 1));
        m_shell->settle();
        QVERIFY(canvas.layoutShown().isChanceStale);
    }

    void chancesCanBeLeftOut()
    {
        TimelineView &view = open<SequenceView>("sequence").timeline();
        turnOn();
        const QImage with = view.canvas().viewport()->grab().toImage();
        TimelineOptions options = view.options();
        options.showsChance = false;
        view.setOptions(options);
        QVERIFY(view.canvas().viewport()->grab().toImage() != with);
        options.showsChance = true;
        view.setOptions(options);
        QCOMPARE(view.canvas().viewport()->grab().toImage(), with);
    }

    void theRankedListSaysWhatCanBeCommittedTo()
    {
        auto &rank = open<RankView>("rank");
        QAbstractItemModelTester tester(&rank.model());
        turnOn();
        double before = 1;
        QHash<Id<Team>, double> last;
        int rows = 0;
        for (const RankedChance &ranking : live().forecast()->rankings) {
            if (ranking.team.isNull())
                continue;
            before = 1;
            for (const ChanceLineRow &row : chanceLine(ranking, live().policy())) {
                const int at = rank.model().rowOf(row.item);
                QVERIFY(at >= 0);
                const QModelIndex cell = rank.model().index(at, RankModel::Chance);
                const QString note = cell.data(RankModel::NoteRole).toString();
                const bool isDone = rank.model().item(at)->state == ItemState::Done; // nothing to decide
                QCOMPARE(note == QStringLiteral("commit"), !isDone && row.chance >= 0.85);
                QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
                QVERIFY(row.chance <= before);
                const QString price = rank.model().index(at, RankModel::Price).data().toString();
                QCOMPARE(!price.isEmpty(), !isDone && row.cost >= 0.005);
                before = row.chance;
                ++rows;
            }
        }
        QVERIFY(rows > 10);
    }

    void anotherConfidenceMovesTheZones()
    {
        auto &rank = open<RankView>("rank");
        turnOn();
        const auto committed = [&] {
            int count = 0;
            for (int row = 0; row < rank.model().rowCount(); ++row)
                count += rank.model().index(row, RankModel::Chance).data(RankModel::NoteRole).toString()
                    == QStringLiteral("commit");
            return count;
        };
        const auto expected = [&](double share) {
            int count = 0;
            for (const RankedChance &ranking : live().forecast()->rankings) {
                for (const PrefixChance &prefix : ranking.prefixes)
                    count += !ranking.team.isNull() && prefix.chance >= share
                        && workbench().workspace().find(prefix.item)->state != ItemState::Done;
            }
            return count;
        };
        for (const int percent : {99, 70, 50}) {
            rank.confidence().confidence().setValue(percent);
            QCOMPARE(live().confidence(), percent / 100.0);
            QCOMPARE(committed(), expected(percent / 100.0));
        }
        QVERIFY(!rank.confidence().text().isEmpty());
    }

    void theBestSetIsOnlyWordsUntilItIsApplied()
    {
        // Without limits that cannot be kept, whatever is left out, there is a set to be found.
        QStringList fixed;
        for (const Item &item : workbench().workspace().rows<Item>()) {
            if (item.isMilestone() || item.deadline.isValid() || item.state == ItemState::InProgress)
                fixed.append(item.key);
        }
        for (const QString &key : std::as_const(fixed))
            giveDeadline(key, QDate(2027, 6, 30));
        m_shell->settle();
        auto &rank = open<RankView>("rank");
        ConfidenceLine &line = rank.confidence();
        line.setEffort({16, 12, 2});
        const qint64 revision = m_shell->session().revision();
        line.suggestVerb().click();
        QTRY_VERIFY_WITH_TIMEOUT(line.suggestion() != nullptr, 60000);
        QCOMPARE(m_shell->session().revision(), revision);
        const SetSuggestion suggestion = *line.suggestion();
        QVERIFY2(suggestion.holds(), qPrintable(suggestion.words()));
        QVERIFY2(!suggestion.changes.isEmpty(), qPrintable(suggestion.words()));
        QVERIFY2(suggestion.words().contains(suggestion.out.first()), qPrintable(suggestion.words()));
        QVERIFY(line.applyVerb().isVisible());
        line.applyVerb().click();
        QCOMPARE(m_shell->session().revision(), revision + 1);
        QVERIFY(!line.suggestion());
        workbench().undo();
        m_shell->settle();
    }

    void theCurveOfAMilestoneHasItsDeadlineAndWhatDecides()
    {
        open<SequenceView>("sequence");
        turnOn();
        m_shell->select(u"R07");
        QTest::keyClick(&plan().findChild<SequenceView *>()->timeline().canvas(), Qt::Key_C);
        auto *dialog = plan().findChild<ChancesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY2(dialog->finding().contains(QStringLiteral("P85")), qPrintable(dialog->finding()));
        const auto &curve = dialog->chart().curve();
        QVERIFY(std::ranges::is_sorted(curve, {}, [](const auto &point) { return point.second; }));
        QCOMPARE(curve.front().second, 0.0);
        QVERIFY(qFuzzyCompare(curve.back().second, 1.0));
        QAbstractItemModelTester driving(dialog->driving().model());
        QAbstractItemModelTester moving(dialog->moving().model());
        QVERIFY(dialog->driving().model()->rowCount() > 0);
        QVERIFY(dialog->moving().model()->rowCount() > 0);
        for (const TargetForecast &target : live().forecast()->targets) // on a path once, if at all
            QVERIFY(std::ranges::all_of(target.criticality, [](double share) { return share <= 1; }));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void approvalFreezesWhatIsForecastAndItIsJudgedLater()
    {
        auto &frame = open<FrameView>("frame");
        QAbstractItemModelTester tester(frame.record().table().model());
        QTRY_VERIFY(!frame.record().table().isVisible()); // nothing was frozen so far
        turnOn();
        auto &commit = open<CommitView>("commit");
        const qint64 revision = m_shell->session().revision();
        commit.approver().setText(QStringLiteral("Director"));
        commit.approve();
        QCOMPARE(m_shell->session().revision(), revision + 1);
        const auto &frozen = workbench().workspace().rows<ForecastRecord>();
        QVERIFY(!frozen.isEmpty());
        const Id<Item> launch = m_shell->item(u"R07").id;
        const auto record = std::ranges::find(frozen, launch, &ForecastRecord::item);
        QVERIFY(record != frozen.end());
        QCOMPARE(record->p85, live().forecast()->find(launch)->at(85));

        // Later, what is done is judged.
        Item done = m_shell->item(u"R05");
        done.state = ItemState::Done;
        done.actualStart = QDate(2026, 11, 9);
        done.actualFinish = QDate(2026, 11, 13);
        done.remaining.reset();
        QVERIFY(workbench().submit(
            changeItem(workbench().workspace(), m_shell->item(u"R05"), done, QStringLiteral("Finish R05"))));
        m_shell->settle();
        open<FrameView>("frame");
        QTRY_VERIFY(frame.record().table().isVisible());
        QVERIFY(frame.record().table().model()->rowCount() > 0);
        for (int row = 0; row < frame.record().table().model()->rowCount(); ++row)
            for (const Person &person : workbench().workspace().rows<Person>())
                QVERIFY(
                    !frame.record().table().model()->index(row, 0).data().toString().contains(person.name));
    }

    void whatTookLongerIsOfferedAsACorrection()
    {
        auto &frame = open<FrameView>("frame");
        QVERIFY(!frame.record().correctVerb().isVisible());
        turnOn();
        auto &commit = open<CommitView>("commit");
        commit.approver().setText(QStringLiteral("Director"));
        commit.approve();
        QStringList finished;
        for (const Item &item : workbench().workspace().rows<Item>()) {
            if (item.state == ItemState::Ready && !item.isMilestone() && finished.size() < 6)
                finished.append(item.key);
        }
        for (const QString &key : std::as_const(finished)) { // each far longer than planned
            Item done = m_shell->item(key);
            done.state = ItemState::Done;
            done.actualStart = QDate(2026, 9, 1);
            done.actualFinish = QDate(2026, 11, 13);
            QVERIFY(workbench().submit(changeItem(workbench().workspace(), m_shell->item(key), done,
                                                  QStringLiteral("Finish %1").arg(key))));
        }
        m_shell->settle();
        open<FrameView>("frame");
        QTRY_VERIFY(frame.record().correctVerb().isVisible());
        const auto effortLeft = [this] {
            double sum = 0;
            for (const Item &item : workbench().workspace().rows<Item>())
                sum += item.state == ItemState::Ready ? item.effort.value() : 0;
            return sum;
        };
        const double before = effortLeft();
        const qint64 revision = m_shell->session().revision();
        frame.record().correctVerb().click();
        QCOMPARE(m_shell->session().revision(), revision + 1);
        QVERIFY(effortLeft() > before);
    }

    void nothingIsLeftToChanceOfWhatIsDone()
    {
        turnOn();
        plan().showChances(m_shell->item(u"R03").id); // done in October
        auto *dialog = plan().findChild<ChancesDialog *>();
        QVERIFY2(dialog->finding().contains(QStringLiteral("done")), qPrintable(dialog->finding()));
        QVERIFY(!dialog->driving().isVisible());
        plan().showChances(m_shell->item(u"R05").id); // neither milestone nor deadline
        QVERIFY2(dialog->finding().contains(QStringLiteral("P85")), qPrintable(dialog->finding()));
        QVERIFY(!dialog->driving().isVisible());
        QVERIFY(!dialog->chart().curve().empty());
        plan().showChances(m_shell->item(u"R07").id);
        QVERIFY(dialog->driving().isVisible());
        dialog->close();
    }

    void theInspectorLeadsToTheCurve()
    {
        turnOn();
        m_shell->select(u"R07");
        const auto verbs = m_shell->window().inspector().findChildren<Button *>();
        const auto ask = std::ranges::find_if(
            verbs, [](const Button *verb) { return verb->text().contains(QStringLiteral("How likely")); });
        QVERIFY(ask != verbs.end());
        (*ask)->click();
        auto *dialog = plan().findChild<ChancesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
    }

    void whatCannotBeHelpedIsNamedWhereNoSetHolds()
    {
        ConfidenceLine &line = open<RankView>("rank").confidence();
        line.setEffort({16, 12, 8});
        line.suggestVerb().click();
        QTRY_VERIFY_WITH_TIMEOUT(line.suggestion() != nullptr, 60000);
        QVERIFY(!line.suggestion()->holds());
        QVERIFY2(line.suggestion()->words().contains(QStringLiteral("R30 <1 %")),
                 qPrintable(line.suggestion()->words())); // by 18 Dec
        QVERIFY(!line.applyVerb().isVisible());
    }

    void theInspectorTellsTheFinishByChance()
    {
        turnOn();
        QStringList names;
        for (const ComputedFigure &figure : figuresOf(workbench(), refer(m_shell->item(u"R07").id))) {
            names.append(figure.what);
            const auto told = figure.why(workbench().resultWorkspace(), *workbench().result());
            QVERIFY(told.has_value());
            QVERIFY(!told->title.isEmpty());
        }
        QVERIFY(names.contains(QStringLiteral("Finish P85")));
        QVERIFY(names.contains(QStringLiteral("Chance of the deadline")));
    }
};

QTEST_MAIN(TestChanceShown)
#include "tst_chance_shown.moc"
