// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_people_fixture.h"
#include "ui/kit/table_view.h"
#include "ui/people/health_trend.h"
#include "ui/people/team_health_view.h"
#include "ui/workbench/workbench.h"

using namespace fairlead;

/// People ▸ Team health on the sample: figures of groups, from round to round.
class TestTeamHealthView : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<TeamHealthView> m_view;

    void ask(const QString &question, QDate from, int score, int count)
    {
        SurveyWave wave;
        wave.id = Id<SurveyWave>::create();
        wave.kind = SurveyKind::Pulse;
        wave.from = from;
        wave.answered = count;
        SurveyCount row;
        row.id = Id<SurveyCount>::create();
        row.wave = wave.id;
        row.question = question;
        row.score = score;
        row.count = count;
        QVERIFY(m_workbench->submit(ChangeSet{QStringLiteral("a round"), {}}.add(wave).add(row)));
    }

private Q_SLOTS:
    void initTestCase() { usePeopleSettings(m_settings); }
    void init()
    {
        m_session = std::make_unique<Session>(*marloweQuay(), std::make_unique<MemoryJournal>(),
                                              QList<JournalEntry>(), peopleNow);
        m_workbench = std::make_unique<Workbench>(*m_session, QDate(2026, 11, 16));
        m_view = std::make_unique<TeamHealthView>(*m_workbench);
        m_view->resize(900, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_workbench.reset();
    }

    /// sample-workspace.md: eNPS +10 / +19 / +23 / +30.
    void promotersAreSaidInPointsAndNotAsAMean()
    {
        QStringList figures;
        for (int column = 1; column < m_view->model().columnCount(); ++column)
            figures << m_view->model().index(0, column).data().toString();
        QCOMPARE(figures.join(u' '), QStringLiteral("+10 +19 +23 +30"));
        QVERIFY2(m_view->trend().words().endsWith(u"+30"), qPrintable(m_view->trend().words()));
    }

    void theTrendFollowsTheQuestionThatIsChosen()
    {
        ask(QStringLiteral("I can work undisturbed"), QDate(2026, 10, 1), 8, 12);
        const auto at = m_view->model().match(m_view->model().index(0, 0), Qt::DisplayRole,
                                              QStringLiteral("I can work undisturbed"));
        QCOMPARE(at.size(), 1);
        QTest::mouseClick(m_view->table().viewport(), Qt::LeftButton, {},
                          m_view->table().visualRect(at.first()).center());
        QVERIFY2(m_view->trend().words().endsWith(u"8.0"), qPrintable(m_view->trend().words()));
    }

    /// GR2: the picture must not say what the table hides.
    void aRoundOfFourIsAGap()
    {
        ask(QStringLiteral("eNPS"), QDate(2026, 11, 2), 9, 4);
        QVERIFY2(m_view->trend().words().endsWith(u"hidden"), qPrintable(m_view->trend().words()));
    }
};

QTEST_MAIN(TestTeamHealthView)
#include "tst_team_health_view.moc"
