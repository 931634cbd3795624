// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "ui/capacity/capacity_place.h"
#include "ui/capacity/heat_map_view.h"
#include "ui/capacity/skill_matrix_model.h"
#include "ui/capacity/skill_needs_model.h"
#include "ui/capacity/skills_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/place_header.h"
#include "ui/kit/table_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QTabBar>

using namespace fairlead;

/// Capacity ▸ Skills on the sample, and the place with its four views.
class TestSkills : public QObject {
    Q_OBJECT

    using Fixture = CapacityFixture<SkillsView>;

    static QModelIndex cell(Fixture &fixture, QStringView person, QStringView skill)
    {
        SkillMatrixModel &matrix = fixture.view->matrix();
        return matrix.index(matrix.rowOf(fixture.row<Person>(person).id),
                            matrix.columnOf(fixture.row<Skill>(skill).id));
    }
    static void goTo(Fixture &fixture, const QModelIndex &index)
    {
        fixture.view->matrixTable().setFocus();
        fixture.view->matrixTable().setCurrentIndex(index);
    }

private Q_SLOTS:
    void wantedAndThereAreThoseOfTheMaximumFlow()
    {
        Fixture fixture;
        size_t needs = 0;
        for (const SkillFeasibility &team : fixture.result().skills)
            needs += team.needs.size();
        QCOMPARE(size_t(fixture.view->needs().rowCount()), needs);
        const SkillNeedsModel::Row &first = fixture.view->needs().row(0);
        QVERIFY(first.isBelow); // what is short stands first
        QCOMPARE(first.skill, QStringLiteral("security ≥ 3"));
        QVERIFY2(first.verdict.startsWith(QStringLiteral("short 4.0 d: 64.0 wanted")),
                 qPrintable(first.verdict));
        QVERIFY(first.verdict.contains(fixture.row<Person>(u"P02").name));
        QVERIFY(first.verdict.contains(fixture.row<Person>(u"P21").name));
        QCOMPARE(fixture.view->finding(), QStringLiteral("COR is short 4.0 d of security ≥ 3"));
    }

    void theTeamOfTheContextFilters()
    {
        Fixture fixture;
        fixture.workbench->setTeam(fixture.row<Team>(u"PAY").id);
        for (int row = 0; row < fixture.view->needs().rowCount(); ++row)
            QCOMPARE(fixture.view->needs().row(row).teamKey, QStringLiteral("PAY"));
        QCOMPARE(fixture.view->matrix().rowCount(), 9);
        QVERIFY(fixture.view->finding().startsWith(QStringLiteral("All skills")));
    }

    void aLevelIsTypedInPlaceAndTheShortageGoes()
    {
        Fixture fixture;
        const QModelIndex index = cell(fixture, u"P22", u"security");
        QCOMPARE(fixture.view->matrix().level(index), 0);
        goTo(fixture, index);
        QTest::keyClick(&fixture.view->matrixTable(), Qt::Key_3);
        auto *editor = fixture.view->matrixTable().findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        // The delegate takes the value when the editor is done with the key.
        QTRY_COMPARE(fixture.view->matrix().level(cell(fixture, u"P22", u"security")), 3);
        fixture.settle();
        QVERIFY(fixture.session->undoSentence().startsWith(QStringLiteral("Set security of ")));
        QVERIFY2(fixture.view->finding().startsWith(QStringLiteral("All skills")),
                 qPrintable(fixture.view->finding()));
        fixture.workbench->undo();
        fixture.settle();
        QCOMPARE(fixture.view->matrix().level(cell(fixture, u"P22", u"security")), 0);
        QVERIFY(fixture.view->finding().startsWith(QStringLiteral("COR is short")));
    }

    void delTakesASkillAway()
    {
        Fixture fixture;
        goTo(fixture, cell(fixture, u"P02", u"security"));
        QVERIFY(fixture.view->matrix().level(cell(fixture, u"P02", u"security")) >= 3);
        QTest::keyClick(&fixture.view->matrixTable(), Qt::Key_Delete);
        QCOMPARE(fixture.view->matrix().level(cell(fixture, u"P02", u"security")), 0);
        QVERIFY(fixture.session->undoSentence().startsWith(QStringLiteral("Remove security")));
    }

    void aLevelBeyondTheScaleIsNotTaken()
    {
        Fixture fixture;
        const QModelIndex index = cell(fixture, u"P02", u"security");
        const int before = fixture.view->matrix().level(index);
        QVERIFY(!fixture.view->matrix().setData(index, 5));
        QVERIFY(!fixture.view->matrix().setData(index, before));
        QCOMPARE(fixture.view->matrix().level(index), before);
    }

    void enterAsksForTheSmallestCut()
    {
        Fixture fixture;
        QSignalSpy explained(fixture.workbench.get(), &Workbench::explained);
        fixture.view->needsTable().setFocus();
        fixture.view->needsTable().setCurrentIndex(fixture.view->needs().index(0, 0));
        QTest::keyClick(&fixture.view->needsTable(), Qt::Key_Return);
        QCOMPARE(explained.size(), 1);
        QVERIFY(explained.first().at(0).value<Explanation>().title.contains(QStringLiteral("COR")));
        QCOMPARE(fixture.workbench->selection().first().table, QLatin1String(Skill::table));
    }

    void theModelsKeepTheirPromises()
    {
        Fixture fixture;
        QAbstractItemModelTester needs(&fixture.view->needs(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester matrix(&fixture.view->matrix(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.workbench->setTeam(fixture.row<Team>(u"COR").id);
        fixture.view->addSkill();
        fixture.settle();
        fixture.workbench->undo();
        fixture.settle();
        QVERIFY(fixture.view->matrix().rowCount() > 5);
    }

    void anEmptyWorkspaceOffersTheFirstSkill()
    {
        Fixture fixture{Workspace()};
        QVERIFY(fixture.view->findChild<EmptyState *>()->isVisible());
        QTest::keyClick(fixture.view.get(), Qt::Key_N);
        fixture.settle();
        QCOMPARE(fixture.workbench->workspace().rows<Skill>().size(), size_t(1));
        QCOMPARE(fixture.workbench->selection().first().table, QLatin1String(Skill::table));
    }

    void thePictureHasATableAndDraws()
    {
        Fixture fixture;
        const PictureTable table = fixture.view->pictureTable();
        QCOMPARE(table.rows.size(), fixture.view->needs().rowCount());
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.headers.size());
        QTemporaryDir folder;
        const QString png = folder.filePath(QStringLiteral("skills.png"));
        QVERIFY(fixture.view->frame().save(png));
        QCOMPARE(QImage(png).size(), (fixture.view->pictureSize() * 2).toSize());
    }

    void thePlaceRemembersItsView()
    {
        CapacityFixture<CapacityPlace> fixture;
        QCOMPARE(fixture.view->currentView(), QStringLiteral("heat-map"));
        auto *tabs = fixture.view->findChild<PlaceHeader *>()->findChild<QTabBar *>();
        QCOMPARE(tabs->count(), 4);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(fixture.view->currentView(), QStringLiteral("waterfall"));
        fixture.view->showView(QStringLiteral("leave"));
        CapacityPlace again(*fixture.workbench);
        QCOMPARE(again.currentView(), QStringLiteral("leave"));
        QVERIFY(again.keys().size() > 3);
    }

    void everyControlHasAName()
    {
        CapacityFixture<CapacityPlace> fixture;
        for (const QWidget *widget : fixture.view->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface *access =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const QString where =
                QString(QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" in ")
                        + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), qPrintable(where));
        }
    }
};

QTEST_MAIN(TestSkills)
#include "tst_capacity_skills.moc"
