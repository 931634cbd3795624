// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/operations/operations_place.h"
#include "ui/operations/ops_review_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace fairlead;

namespace {

/// The sample with three pages of PAY in W46 that nobody has triaged yet.
Workspace withUntriaged()
{
    Workspace workspace = *marloweQuay();
    const Team *team = workspace.byKey<Team>(u"PAY");
    const Rotation *pay = nullptr;
    for (const Rotation &rotation : workspace.rows<Rotation>())
        pay = team && rotation.team == team->id ? &rotation : pay;
    std::vector<Page> pages;
    for (const Page &page : workspace.rows<Page>()) {
        const QDate day = page.at.toUTC().date();
        if (pages.size() < 3 && pay && page.rotation == pay->id && day >= QDate(2026, 11, 9)
            && day <= QDate(2026, 11, 15))
            pages.push_back(page);
    }
    for (Page &page : pages) {
        page.triage = Triage::Untriaged;
        workspace.rows<Page>().insert(page);
    }
    return workspace;
}

} // namespace

/// Operations ▸ Ops review, worked by keys on the sample.
class TestOpsReview : public QObject {
    Q_OBJECT

    using Fixture = CapacityFixture<OpsReviewView>;

    static const OpsRow &rowAt(Fixture &fixture, int section, int offset = 0)
    {
        return *fixture.view->model().row(fixture.view->model().firstOf(section) + offset);
    }
    static int currentRow(Fixture &fixture) { return fixture.view->table().currentIndex().row(); }
    static void press(Fixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&fixture.view->table(), key, modifiers);
    }
    static void goTo(Fixture &fixture, int row)
    {
        fixture.view->table().setFocus();
        fixture.view->table().setCurrentIndex(fixture.view->model().index(row, 0));
    }

private Q_SLOTS:
    /// sample-workspace.md 6.9: COR 2/1/0, ORD 4/2/0 with 1 noise, PAY 9/5/2 with 4.
    void thePagesOfTheWeekAreThoseOfTheSample()
    {
        Fixture fixture;
        QCOMPARE(fixture.view->model().review().from, QDate(2026, 11, 9));
        std::map<QString, QString> pages;
        for (const OpsReview::RotationLine &line : fixture.view->model().review().rotations) {
            const Team *team = fixture.workbench->workspace().find(line.rotation->team);
            pages[team->key] = QStringLiteral("%1/%2/%3 (%4)")
                                   .arg(line.pages.byBand[0])
                                   .arg(line.pages.byBand[1])
                                   .arg(line.pages.byBand[2])
                                   .arg(line.pages.noise);
        }
        QCOMPARE(pages[QStringLiteral("ORD")], QStringLiteral("4/2/0 (1)"));
        QCOMPARE(pages[QStringLiteral("PAY")], QStringLiteral("9/5/2 (4)"));
        QCOMPARE(pages[QStringLiteral("COR")], QStringLiteral("2/1/0 (0)"));
    }

    void aIsForSomebodyAndNForNoise()
    {
        Fixture fixture{withUntriaged()};
        const auto &untriaged = fixture.view->model().review().untriaged;
        QCOMPARE(untriaged.size(), size_t(3));
        const Id<Page> first = untriaged[0]->id;
        const Id<Page> second = untriaged[1]->id;
        goTo(fixture, fixture.view->model().rowOf(refer(first)));
        press(fixture, Qt::Key_A);
        QCOMPARE(fixture.workbench->workspace().find(first)->triage, Triage::Actionable);
        // The next page has come up to the same line.
        QCOMPARE(fixture.view->model().row(currentRow(fixture))->record, refer(second));
        press(fixture, Qt::Key_N);
        QCOMPARE(fixture.workbench->workspace().find(second)->triage, Triage::Noise);
        QCOMPARE(fixture.view->model().review().untriaged.size(), size_t(1));
        fixture.workbench->undo();
        QCOMPARE(fixture.workbench->workspace().find(second)->triage, Triage::Untriaged);
        QCOMPARE(fixture.workbench->workspace().find(first)->triage, Triage::Actionable);
    }

    void anAlertRuleIsTunedOrDeletedByOneKey()
    {
        Fixture fixture;
        goTo(fixture, fixture.view->model().firstOf(3));
        const Id<AlertRule> rule = fixture.view->model().review().rules.front().rule;
        QVERIFY(!rule.isNull());
        press(fixture, Qt::Key_T);
        QCOMPARE(fixture.workbench->workspace().find(rule)->decision, AlertDecision::Tune);
        QCOMPARE(fixture.workbench->workspace().find(rule)->decidedOn, QDate(2026, 11, 16));
        press(fixture, Qt::Key_D);
        QCOMPARE(fixture.workbench->workspace().find(rule)->decision, AlertDecision::Delete);
        QCOMPARE(fixture.view->model().row(currentRow(fixture))->record, refer(rule));
    }

    void nMakesAnActionFromTheIncidentAndItsTitleIsTyped()
    {
        Fixture fixture;
        const Incident &incident = fixture.row<Incident>(u"INC-225");
        goTo(fixture, fixture.view->model().rowOf(refer(incident.id)));
        const size_t before = fixture.workbench->workspace().rows<ActionItem>().size();
        press(fixture, Qt::Key_N);
        QCOMPARE(fixture.workbench->workspace().rows<ActionItem>().size(), before + 1);
        auto *editor = fixture.view->table().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("Ask the acquirer for a report"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture.row<ActionItem>(u"A-25").title, QStringLiteral("Ask the acquirer for a report"));
        QCOMPARE(fixture.row<ActionItem>(u"A-25").source, QStringLiteral("INC-225"));
        QCOMPARE(fixture.row<ActionItem>(u"A-25").due, QDate(2026, 11, 23));
    }

    void anActionThatIsDoneLeavesTheList()
    {
        Fixture fixture;
        const ActionItem &action = fixture.row<ActionItem>(u"A-14");
        goTo(fixture, fixture.view->model().rowOf(refer(action.id)));
        press(fixture, Qt::Key_D);
        QCOMPARE(fixture.row<ActionItem>(u"A-14").state, ActionState::Done);
        QCOMPARE(fixture.row<ActionItem>(u"A-14").doneOn, QDate(2026, 11, 16));
        QCOMPARE(fixture.view->model().rowOf(refer(action.id)), -1);
    }

    /// The five of 6.13, and the three that are due by the next review.
    void actionsDueStandByDay()
    {
        Fixture fixture;
        QStringList keys;
        for (const ActionItem *action : fixture.view->model().review().actions)
            keys << action->key;
        QCOMPARE(keys.mid(0, 5),
                 (QStringList{QStringLiteral("A-11"), QStringLiteral("A-20"), QStringLiteral("A-14"),
                              QStringLiteral("A-16"), QStringLiteral("A-22")}));
        QVERIFY(keys.contains(QStringLiteral("A-24")));
        QVERIFY(!keys.contains(QStringLiteral("A-19"))); // due on 1 December
    }

    void numbersGoToTheSections()
    {
        Fixture fixture;
        goTo(fixture, fixture.view->model().firstOf(0));
        for (int section = 0; section < OpsReviewModel::sectionCount; ++section) {
            press(fixture, Qt::Key(Qt::Key_1 + section));
            QCOMPARE(fixture.view->model().row(currentRow(fixture))->section, section);
        }
    }

    void theArrowsPassOverTheHeads()
    {
        Fixture fixture;
        goTo(fixture, fixture.view->model().firstOf(1) - 2); // the last line of the first section
        press(fixture, Qt::Key_Down);
        QCOMPARE(currentRow(fixture), fixture.view->model().firstOf(1));
    }

    /// GR5: the names of those on call, and of owners, are not shown to others.
    void namesAreHiddenWhilePresenting()
    {
        Fixture fixture;
        const auto allText = [&fixture] {
            QString text;
            for (int row = 0; row < fixture.view->model().rowCount(); ++row) {
                for (const QString &cell : fixture.view->model().row(row)->cells)
                    text += cell + QLatin1Char('\n');
            }
            return text;
        };
        const auto namesIn = [&fixture](const QString &text) {
            QStringList found;
            for (const Person &person : fixture.workbench->workspace().rows<Person>()) {
                if (text.contains(person.name))
                    found << person.name;
            }
            return found;
        };
        QVERIFY(namesIn(allText()).size() > 6);
        fixture.workbench->setPresenting(true);
        QCOMPARE(namesIn(allText()), QStringList());
    }

    void theHandOverTextIsOnTheClipboardWithoutNames()
    {
        Fixture fixture;
        QSignalSpy said(fixture.workbench.get(), &Workbench::said);
        goTo(fixture, fixture.view->model().firstOf(0));
        press(fixture, Qt::Key_H);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("# Ops hand-over")));
        QVERIFY(text.contains(QStringLiteral("INC-225")));
        for (const Person &person : fixture.workbench->workspace().rows<Person>())
            QVERIFY2(!text.contains(person.name), qPrintable(person.name));
        QCOMPARE(said.size(), 1);
    }

    /// PAY W50 is beyond the two weeks; an empty shift within them is a hole.
    void aHoleOfTheComingWeeksIsTold()
    {
        Fixture fixture;
        const Rotation *pay = nullptr;
        for (const Rotation &each : fixture.workbench->workspace().rows<Rotation>()) {
            const Team *team = fixture.workbench->workspace().find(each.team);
            pay = team && team->key == QStringLiteral("PAY") ? &each : pay;
        }
        QVERIFY(pay);
        const Id<Rotation> rotation = pay->id;
        ChangeSet changes{QStringLiteral("nobody in W48"), {}};
        for (const Shift &shift : fixture.workbench->workspace().rows<Shift>()) {
            if (shift.rotation != rotation || shift.from != QDate(2026, 11, 23)
                || shift.layer != ShiftLayer::Primary)
                continue;
            Shift after = shift;
            after.person = {};
            changes.replace(shift, std::move(after));
        }
        QVERIFY(!changes.isEmpty());
        QVERIFY(fixture.workbench->submit(changes));
        QString problems;
        for (int row = 0; row < fixture.view->model().rowCount(); ++row) {
            const OpsRow &each = *fixture.view->model().row(row);
            if (each.kind == OpsRow::Kind::Duty && each.record == refer(rotation)
                && each.cells[1] == QStringLiteral("W48"))
                problems = each.cells[6];
        }
        QVERIFY2(problems.contains(QStringLiteral("no primary")), qPrintable(problems));
    }

    void theModelKeepsItsPromises()
    {
        Fixture fixture{withUntriaged()};
        QAbstractItemModelTester tester(&fixture.view->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        goTo(fixture, fixture.view->model().rowOf(refer(fixture.view->model().review().untriaged[0]->id)));
        press(fixture, Qt::Key_N);
        fixture.settle();
        fixture.workbench->undo();
        fixture.settle();
        QCOMPARE(fixture.view->model().review().untriaged.size(), size_t(3));
    }

    void anEmptyWorkspaceOffersTheFirstRotation()
    {
        Fixture fixture{Workspace()};
        QVERIFY(fixture.view->findChild<EmptyState *>()->isVisible());
        QVERIFY(!fixture.view->table().isVisible());
    }

    void everyControlHasAName()
    {
        CapacityFixture<OperationsPlace> fixture;
        QCOMPARE(fixture.view->currentView(), fixture.view->views().first());
        for (QWidget *widget : fixture.view->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestOpsReview)
#include "tst_ops_review.moc"
