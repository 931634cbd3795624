// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/team_health.h"
#include "core/scorecard/kpi_rows.h"
#include "tests/support/sketch.h"

#include <QTest>

using namespace fairlead;

namespace {

const QString question = QStringLiteral("Would you recommend the team?");

/// Three teams with one wave each on one day; `counts` of answers with score 9.
Workspace wave(std::initializer_list<int> counts, const QString &day = QStringLiteral("2026-07-01"),
               const QString &asked = question)
{
    QString text;
    int number = 0;
    for (const int count : counts) {
        const QString team = QStringLiteral("T%1").arg(++number);
        text +=
            QStringLiteral("team %1\nsurvey_wave W%1%2 kind=pulse team=%1 from=%2 audience=12 answered=%3\n"
                           "survey_count C%1%2 wave=W%1%2 question=\"%4\" score=9 count=%3\n")
                .arg(team, day)
                .arg(count)
                .arg(asked);
    }
    return sketch(text);
}

SurveyFigures figuresOf(const Workspace &workspace, const char *team)
{
    const Id<Team> id = *team ? Id<Team>::named(QString::fromLatin1(team)) : Id<Team>();
    return teamHealth(workspace, SurveyKind::Pulse, id).waves.front().questions.front().figures;
}

} // namespace

class TestTeamHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hidesSmallGroupsAndWhatWouldTellThem_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("all large") << QList<int>{8, 7, 6} << "000";
        QTest::newRow("one small takes the next with it") << QList<int>{10, 8, 3} << "011";
        QTest::newRow("two small hold enough together") << QList<int>{10, 3, 3} << "011";
        QTest::newRow("two small hold too little") << QList<int>{10, 8, 2, 2} << "0111";
        QTest::newRow("nobody answered tells nothing") << QList<int>{10, 8, 0} << "000";
        QTest::newRow("one group") << QList<int>{3} << "1";
        QTest::newRow("none") << QList<int>{} << "";
    }
    void hidesSmallGroupsAndWhatWouldTellThem()
    {
        QFETCH(QList<int>, counts);
        QFETCH(QString, hidden);
        QString found;
        for (const bool each : hiddenGroups({counts.begin(), counts.end()}, 5))
            found += each ? u'1' : u'0';
        QCOMPARE(found, hidden);
    }

    void theWholeLessTheRestTellsNothing()
    {
        const Workspace workspace = wave({10, 8, 3});
        QVERIFY(!figuresOf(workspace, "").isHidden);
        QCOMPARE(figuresOf(workspace, "").answers, 21);
        QVERIFY(!figuresOf(workspace, "T1").isHidden);
        QVERIFY(figuresOf(workspace, "T2").isHidden); // or 21 − 10 − 8 would tell of three people
        QVERIFY(figuresOf(workspace, "T3").isHidden);
        QCOMPARE(figuresOf(workspace, "T3").answers, 0);
        QVERIFY(!figuresOf(workspace, "T3").mean);
    }

    /// K23 is made of the same answers, so it hides the same groups; their answers count for everybody.
    void theScorecardHidesWhatTheHealthHides_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::newRow("all large") << QList<int>{8, 7, 6};
        QTest::newRow("one small takes the next with it") << QList<int>{10, 8, 3};
        QTest::newRow("two small hold enough together") << QList<int>{10, 3, 3};
        QTest::newRow("everybody is too few") << QList<int>{1, 2, 1};
    }
    void theScorecardHidesWhatTheHealthHides()
    {
        QFETCH(QList<int>, counts);
        const Workspace workspace =
            wave({counts[0], counts[1], counts[2]}, QStringLiteral("2026-07-01"), QStringLiteral("eNPS"));
        const QDate asOf(2026, 11, 16);
        const KpiSource source = kpiSource(workspace, asOf);
        const KpiSpan quarter = spanOf(KpiWindow::Quarter, QDate(2026, 7, 1));
        const auto promoters = [&](KpiScopeOf scope) {
            return kpiValue(source.store, *kpiRecipe(QStringLiteral("K23")), QStringLiteral("K23"), scope,
                            quarter, asOf);
        };
        const SurveyFigures everybody = figuresOf(workspace, "");
        QCOMPARE(promoters({}).value, everybody.promoters);
        QCOMPARE(promoters({}).count, everybody.answers);
        for (const char *team : {"T1", "T2", "T3"}) {
            const int index = source.indices.of(Id<Team>::named(QString::fromLatin1(team)));
            const KpiValue value = promoters({KpiScopeOf::Kind::Team, index});
            QCOMPARE(value.value, figuresOf(workspace, team).promoters);
            QCOMPARE(value.count, figuresOf(workspace, team).answers);
        }
    }

    void ofFourAnswersNeitherOneNorTheOtherThreeAreShown() // guard-rails.md 7.3, 5
    {
        const Workspace workspace = wave({1, 3});
        for (const char *team : {"", "T1", "T2"})
            QVERIFY2(figuresOf(workspace, team).isHidden, team);
    }

    void aHiddenRoundDoesNotSayHowManyWereAsked()
    {
        const TeamHealth health =
            teamHealth(wave({3, 10, 10}), SurveyKind::Pulse, Id<Team>::named(QStringLiteral("T1")));
        QCOMPARE(health.waves.front().asked, 0);
    }

    void roundsStandInOrderOfTime()
    {
        Workspace workspace = wave({6}, QStringLiteral("2026-07-01"));
        const Workspace later = wave({7}, QStringLiteral("2026-10-01"));
        for (const SurveyWave &row : later.rows<SurveyWave>())
            workspace.rows<SurveyWave>().insert(row);
        for (const SurveyCount &row : later.rows<SurveyCount>())
            workspace.rows<SurveyCount>().insert(row);
        const TeamHealth health = teamHealth(workspace, SurveyKind::Pulse, {});
        QCOMPARE(health.waves.size(), size_t(2));
        QVERIFY(health.waves.front().from < health.waves.back().from);
        QCOMPARE(health.waves.back().questions.front().figures.answers, 7);
        QVERIFY(teamHealth(workspace, SurveyKind::Stakeholders, {}).waves.empty());
    }

    void commentsCarryNeitherOrderNorSmallGroups()
    {
        Workspace workspace = wave({10, 4});
        const Id<SurveyWave> large = Id<SurveyWave>::named(QStringLiteral("WT12026-07-01"));
        const Id<SurveyWave> small = Id<SurveyWave>::named(QStringLiteral("WT22026-07-01"));
        const QStringList texts{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")};
        QStringList orders;
        for (const bool isBackwards : {false, true}) {
            Workspace filled = workspace;
            for (int i = 0; i < 3; ++i)
                filled = *appliedUnchecked(filled, addComment(large, texts[isBackwards ? 2 - i : i]));
            filled = *appliedUnchecked(filled, addComment(small, QStringLiteral("CANARY")));
            orders << healthComments(filled, SurveyKind::Pulse, {}).join(u'|');
            QVERIFY(!orders.last().contains(u"CANARY"));
            QCOMPARE(filled.rows<SurveyComment>().size(), size_t(4));
        }
        QCOMPARE(orders[0], orders[1]);
        QCOMPARE(orders[0].count(u'|'), 2);
    }
};

QTEST_GUILESS_MAIN(TestTeamHealth)
#include "tst_team_health.moc"
