// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/new_workspace.h"
#include "tests/ui/tst_capacity_fixture.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/onboarding/newcomer_facts.h"
#include "ui/onboarding/newcomers_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace fairlead;

/// People ▸ Onboarding on the sample.
class TestOnboardingView : public QObject {
    Q_OBJECT

    using Fixture = CapacityFixture<NewcomersView>;

    static QString text(Fixture &fixture, const QString &name, const char *column)
    {
        const FactModel &model = fixture.view->newcomers().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int at = 0; at < model.columnCount(); ++at) {
                if (model.row(row).facts[0].text == name
                    && model.columns()[at].title == QLatin1String(column))
                    return model.row(row).facts[at].text;
            }
        }
        return QStringLiteral("no such row or column");
    }
    static void choose(Fixture &fixture, QStringView key)
    {
        fixture.view->newcomers().setCurrent(refer(fixture.row<Person>(key).id));
    }
    static const CheckAnswer *answer(Fixture &fixture, int row)
    {
        const auto *model = qobject_cast<const RecordTableModel *>(fixture.view->points().model());
        return fixture.workbench->workspace().find(Id<CheckAnswer>::fromUuid(model->record(row).id));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void newcomersSayHowFarTheyAre()
    {
        Fixture fixture;
        QAbstractItemModelTester tester(&fixture.view->newcomers().model());
        const QString filip = fixture.row<Person>(u"P18").name;
        const QString anika = fixture.row<Person>(u"P26").name;
        QCOMPARE(fixture.view->newcomers().shownRows(), 2);
        QCOMPARE(text(fixture, filip, "30 days"), QStringLiteral("6 of 6"));
        QCOMPARE(text(fixture, filip, "60 days"), QStringLiteral("3 of 5"));
        QCOMPARE(text(fixture, filip, "90 days"), QStringLiteral("0 of 4"));
        QCOMPARE(text(fixture, filip, "Day"), QStringLiteral("63"));
        QCOMPARE(text(fixture, filip, "Standing"), QStringLiteral("3 days behind"));
        QCOMPARE(text(fixture, anika, "30 days"), QStringLiteral("2 of 6"));
        QCOMPARE(text(fixture, anika, "Day"), QStringLiteral("14"));
        QCOMPARE(text(fixture, anika, "Standing"), QStringLiteral("in time"));
    }

    void aPointIsDoneByAKeyAndOpenAgain()
    {
        Fixture fixture;
        choose(fixture, u"P26");
        TableView &points = fixture.view->points();
        QCOMPARE(points.model()->rowCount(), 15);
        points.setCurrentIndex(points.model()->index(0, 0));
        points.setFocus();
        QTest::keyClick(&points, Qt::Key_Space);
        QCOMPARE(answer(fixture, 0)->state, AnswerState::Met);
        QCOMPARE(answer(fixture, 0)->doneOn, QDate(2026, 11, 16));
        QCOMPARE(text(fixture, fixture.row<Person>(u"P26").name, "30 days"), QStringLiteral("3 of 6"));
        QTest::keyClick(&points, Qt::Key_Space);
        QCOMPARE(answer(fixture, 0)->state, AnswerState::Unknown);
        fixture.workbench->undo();
        QCOMPARE(answer(fixture, 0)->state, AnswerState::Met);
    }

    void theCapacityFollowsALateList()
    {
        Fixture fixture;
        choose(fixture, u"P18");
        const Id<Person> filip = fixture.row<Person>(u"P18").id;
        const QDate day(2026, 11, 13); // day 60: the next step of the workspace's ramp
        const double before = rampInUse(fixture.workbench->workspace(), filip).shareOn(day);
        fixture.view->hold();
        const RampInUse held = rampInUse(fixture.workbench->workspace(), filip);
        QVERIFY(held.isOwn);
        QVERIFY2(held.shareOn(day) < before, qPrintable(QString::number(held.shareOn(day))));
        QVERIFY(!fixture.view->ramp().isEmpty());
        const auto rows = fixture.workbench->workspace().rows<PersonRamp>().size();
        fixture.view->hold(); // the same again is nothing
        QCOMPARE(fixture.workbench->workspace().rows<PersonRamp>().size(), rows);
    }

    void somebodyNewWithoutAListGetsOne()
    {
        Workspace workspace = *marloweQuay();
        Person person = *workspace.byKey<Person>(u"P24");
        person.id = Id<Person>::named(u"new one");
        person.key = QStringLiteral("P99");
        person.name = QStringLiteral("Mira Holt");
        person.start = QDate(2026, 11, 9);
        workspace.rows<Person>().insert(person);
        Fixture fixture(workspace);
        QCOMPARE(fixture.view->newcomers().shownRows(), 3);
        QCOMPARE(text(fixture, person.name, "Standing"), QStringLiteral("not begun"));
        choose(fixture, u"P99");
        fixture.view->begin();
        QCOMPARE(text(fixture, person.name, "30 days"), QStringLiteral("0 of 6"));
        QCOMPARE(fixture.view->points().model()->rowCount(), 15);
        QCOMPARE(answer(fixture, 0)->due, QDate(2026, 12, 9));
        fixture.view->finish();
        QCOMPARE(fixture.view->newcomers().shownRows(), 2);
    }

    void nothingIsShownWhileOthersLookOn()
    {
        Fixture fixture;
        fixture.workbench->setPresenting(true);
        QCOMPARE(fixture.view->newcomers().model().rowCount(), 0);
        for (const QLabel *label : fixture.view->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(fixture.row<Person>(u"P18").name));
        fixture.workbench->setPresenting(false);
        QCOMPARE(fixture.view->newcomers().model().rowCount(), 2);
    }

    void withoutNewcomersItSaysWhatItIsFor()
    {
        Fixture fixture{Workspace()};
        const auto states = fixture.view->findChildren<EmptyState *>();
        QVERIFY(std::ranges::any_of(states, [](const EmptyState *state) { return state->isVisible(); }));
    }
};

QTEST_MAIN(TestOnboardingView)
#include "tst_onboarding_view.moc"
