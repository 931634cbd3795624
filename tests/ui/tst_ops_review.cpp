// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/operations/operations_place.h"
#include "ui/operations/ops_review_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMouseEvent>

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

/// The sample in which a bad Saturday has spent the error budget of payments-gateway.
Workspace withSpentBudget()
{
    Workspace workspace = *marloweQuay();
    ServiceDay day;
    day.id = Id<ServiceDay>::create();
    day.on = QDate(2026, 11, 14);
    day.badMinutes = Measure::of(30);
    day.service = workspace.byKey<Service>(u"S06")->id;
    for (const ServiceDay &each : workspace.rows<ServiceDay>()) {
        if (each.service == day.service && each.on == day.on)
            day.id = each.id;
    }
    workspace.rows<ServiceDay>().insert(day);
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

    /// The first row of the section whose line is about the service.
    static int budgetRow(Fixture &fixture, QStringView service)
    {
        const auto &budgets = fixture.view->model().review().budgets;
        for (size_t i = 0; i < budgets.size(); ++i) {
            if (budgets[i].slo && budgets[i].slo->service == fixture.row<Service>(service).id)
                return fixture.view->model().firstOf(2) + int(i);
        }
        return -1;
    }
    static const Rotation &rotationOf(Fixture &fixture, QStringView team)
    {
        for (const Rotation &each : fixture.workbench->workspace().rows<Rotation>()) {
            if (each.team == fixture.row<Team>(team).id)
                return each;
        }
        return *fixture.workbench->workspace().rows<Rotation>().begin();
    }
    static int dutyRow(Fixture &fixture, QStringView team, QDate monday)
    {
        return fixture.view->model().rowOf(
            OpsTurn{rotationOf(fixture, team).id, monday, ShiftLayer::Primary});
    }
    static Id<Person> onDuty(Fixture &fixture, QStringView team, ShiftLayer layer, QDate monday)
    {
        for (const Shift &shift : fixture.workbench->workspace().rows<Shift>()) {
            if (shift.rotation == rotationOf(fixture, team).id && shift.layer == layer
                && shift.from == monday)
                return shift.person;
        }
        return {};
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

    void kKeepsARuleAndUTakesAPageForADuplicate()
    {
        Fixture fixture{withUntriaged()};
        const Id<Page> page = fixture.view->model().review().untriaged[0]->id;
        goTo(fixture, fixture.view->model().rowOf(refer(page)));
        press(fixture, Qt::Key_U);
        QCOMPARE(fixture.workbench->workspace().find(page)->triage, Triage::Duplicate);
        goTo(fixture, fixture.view->model().firstOf(3));
        const Id<AlertRule> rule = fixture.view->model().review().rules.front().rule;
        press(fixture, Qt::Key_T);
        press(fixture, Qt::Key_K);
        QCOMPARE(fixture.workbench->workspace().find(rule)->decision, AlertDecision::Keep);
        QCOMPARE(fixture.workbench->workspace().find(rule)->decidedOn, QDate(2026, 11, 16));
    }

    /// N alone would call the page noise.
    void shiftNMakesAnActionFromAPageForTheLeadOfItsTeam()
    {
        Fixture fixture{withUntriaged()};
        const Id<Page> page = fixture.view->model().review().untriaged[0]->id;
        goTo(fixture, fixture.view->model().rowOf(refer(page)));
        press(fixture, Qt::Key_N, Qt::ShiftModifier);
        const ActionItem action = fixture.row<ActionItem>(u"A-25");
        QVERIFY2(action.title.contains(QStringLiteral("Page of")), qPrintable(action.title));
        QCOMPARE(action.source, QStringLiteral("Ops W46"));
        QCOMPARE(action.owner, fixture.row<Person>(u"P11").id); // leads PAY
        QCOMPARE(action.state, ActionState::Open);
        QCOMPARE(fixture.workbench->workspace().find(page)->triage, Triage::Untriaged);
    }

    void oChoosesTheOwnerOfAnAction()
    {
        Fixture fixture;
        const Id<ActionItem> action = fixture.row<ActionItem>(u"A-14").id;
        const Id<Person> before = fixture.row<ActionItem>(u"A-14").owner;
        const Id<Person> next =
            fixture.row<Person>(before == fixture.row<Person>(u"P13").id ? u"P14" : u"P13").id;
        goTo(fixture, fixture.view->model().rowOf(refer(action)));
        press(fixture, Qt::Key_O);
        auto *box = fixture.view->table().findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->currentData().toUuid(), before.uuid());
        const int at = box->findData(next.uuid());
        QVERIFY(at > 0);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        QCOMPARE(fixture.workbench->workspace().find(action)->owner, next);
        fixture.workbench->undo();
        QCOMPARE(fixture.workbench->workspace().find(action)->owner, before);
    }

    void pTakesTheWorkThatABudgetAsksForIntoThePlan()
    {
        Fixture fixture{withSpentBudget()};
        const size_t items = fixture.workbench->workspace().rows<Item>().size();
        goTo(fixture, budgetRow(fixture, u"S06"));
        QVERIFY(rowAt(fixture, 2).cells[6].contains(QStringLiteral("P takes it")));
        press(fixture, Qt::Key_P);
        QCOMPARE(fixture.workbench->workspace().rows<Item>().size(), items + 1);
        QVERIFY(!rowAt(fixture, 2).cells[6].contains(QStringLiteral("P takes it"))); // it is in the plan
        QVERIFY(rowAt(fixture, 2).cells[6].contains(QStringLiteral("F freeze")));    // and a decision is open
        fixture.workbench->undo();
        QCOMPARE(fixture.workbench->workspace().rows<Item>().size(), items);
    }

    void fDecidesAFreezeInOneStepAndShiftFTheOther()
    {
        Fixture fixture{withSpentBudget()};
        const size_t before = fixture.workbench->workspace().rows<Decision>().size();
        goTo(fixture, budgetRow(fixture, u"S06"));
        press(fixture, Qt::Key_F);
        QCOMPARE(fixture.workbench->workspace().rows<Decision>().size(), before + 1);
        const Id<Decision> id = fixture.view->model().review().budgets.front().decision->id;
        const Decision frozen = *fixture.workbench->workspace().find(id);
        QCOMPARE(frozen.state, DecisionState::Decided);
        QCOMPARE(frozen.on, QDate(2026, 11, 16));
        QCOMPARE(frozen.decider, fixture.row<Person>(u"P11").role);
        QVERIFY2(frozen.rationale.contains(QStringLiteral("payments-gateway")), qPrintable(frozen.rationale));
        QVERIFY(rowAt(fixture, 2).cells[6].contains(frozen.key));
        press(fixture, Qt::Key_H);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("## Error budgets")) && text.contains(frozen.key),
                 qPrintable(text));
        // The meeting thinks again: it is still one decision.
        press(fixture, Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(fixture.workbench->workspace().rows<Decision>().size(), before + 1);
        QVERIFY(fixture.workbench->workspace().find(id)->chosen != frozen.chosen);
        const qint64 revision = fixture.session->revision();
        press(fixture, Qt::Key_F, Qt::ShiftModifier); // said twice: nothing to write
        QCOMPARE(fixture.session->revision(), revision);
        fixture.workbench->undo();
        QCOMPARE(fixture.workbench->workspace().find(id)->chosen, frozen.chosen);
        fixture.workbench->undo();
        QVERIFY(!fixture.workbench->workspace().find(id));
        QCOMPARE(fixture.workbench->workspace().rows<Decision>().size(), before);
    }

    void aHealthyBudgetHasNothingToDecide()
    {
        Fixture fixture;
        QSignalSpy refused(fixture.workbench.get(), &Workbench::refused);
        const size_t before = fixture.workbench->workspace().rows<Decision>().size();
        goTo(fixture, budgetRow(fixture, u"S06"));
        press(fixture, Qt::Key_F);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(fixture.workbench->workspace().rows<Decision>().size(), before);
    }

    void xShowsMoreWeeksToSwapWithAndEnterSwaps()
    {
        Fixture fixture;
        const QDate first(2026, 11, 23);
        const QDate second(2026, 12, 7);
        const Id<Person> one = onDuty(fixture, u"PAY", ShiftLayer::Primary, first);
        const Id<Person> other = onDuty(fixture, u"PAY", ShiftLayer::Primary, second);
        QVERIFY(one != other);
        QCOMPARE(dutyRow(fixture, u"PAY", second), -1); // beyond the two weeks
        goTo(fixture, dutyRow(fixture, u"PAY", first));
        press(fixture, Qt::Key_X);
        QVERIFY(rowAt(fixture, 5).kind == OpsRow::Kind::Duty);
        QCOMPARE(currentRow(fixture), dutyRow(fixture, u"PAY", first));
        QVERIFY(dutyRow(fixture, u"PAY", second) > 0);
        QCOMPARE(dutyRow(fixture, u"PAY", QDate(2027, 1, 4)), -1); // nothing is planned there
        goTo(fixture, dutyRow(fixture, u"PAY", second));
        QVERIFY2(fixture.view->note().contains(QStringLiteral("fair share")),
                 qPrintable(fixture.view->note()));
        press(fixture, Qt::Key_Return);
        QCOMPARE(onDuty(fixture, u"PAY", ShiftLayer::Primary, first), other);
        QCOMPARE(onDuty(fixture, u"PAY", ShiftLayer::Primary, second), one);
        QCOMPARE(dutyRow(fixture, u"PAY", second), -1);
        QVERIFY(fixture.view->note().isEmpty());
        fixture.workbench->undo();
        QCOMPARE(onDuty(fixture, u"PAY", ShiftLayer::Primary, first), one);
    }

    void escGivesTheSwapUpAndWhatHasBegunStays()
    {
        Fixture fixture;
        QSignalSpy refused(fixture.workbench.get(), &Workbench::refused);
        const qint64 revision = fixture.session->revision();
        goTo(fixture, dutyRow(fixture, u"ORD", QDate(2026, 11, 16)));
        press(fixture, Qt::Key_X, Qt::ShiftModifier);
        QVERIFY(!fixture.view->note().isEmpty());
        press(fixture, Qt::Key_Escape);
        QVERIFY(fixture.view->note().isEmpty());
        press(fixture, Qt::Key_X);
        goTo(fixture, dutyRow(fixture, u"ORD", QDate(2026, 11, 23)));
        press(fixture, Qt::Key_Return); // the week has begun
        QCOMPARE(refused.size(), 1);
        QCOMPARE(fixture.session->revision(), revision);
    }

    void aDragSwapsToo()
    {
        Fixture fixture;
        const QDate first(2026, 11, 23);
        const QDate second(2026, 11, 30);
        const Id<Person> one = onDuty(fixture, u"ORD", ShiftLayer::Primary, first);
        const Id<Person> other = onDuty(fixture, u"ORD", ShiftLayer::Primary, second);
        const int row = dutyRow(fixture, u"ORD", first);
        goTo(fixture, row);
        QTableView &table = fixture.view->table();
        const auto send = [&table](QEvent::Type type, const QPoint &at) {
            QMouseEvent event(type, QPointF(at), QPointF(table.viewport()->mapToGlobal(at)), Qt::LeftButton,
                              Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(table.viewport(), &event);
        };
        const QPoint start = table.visualRect(fixture.view->model().index(row, 2)).center();
        send(QEvent::MouseButtonPress, start);
        send(QEvent::MouseMove, start + QPoint(0, 2 * QApplication::startDragDistance()));
        QVERIFY(!fixture.view->note().isEmpty());
        const int target = dutyRow(fixture, u"ORD", second);
        QVERIFY(target > 0); // it has come up
        const QModelIndex to = fixture.view->model().index(target, 2);
        table.scrollTo(to);
        send(QEvent::MouseMove, table.visualRect(to).center());
        send(QEvent::MouseButtonRelease, table.visualRect(to).center());
        QCOMPARE(onDuty(fixture, u"ORD", ShiftLayer::Primary, first), other);
        QCOMPARE(onDuty(fixture, u"ORD", ShiftLayer::Primary, second), one);
    }

    void aTeamSeesWhatIsItsOwn()
    {
        Fixture fixture{withUntriaged()};
        const Id<Team> pay = fixture.row<Team>(u"PAY").id;
        fixture.workbench->setTeam(pay);
        const OpsReview &review = fixture.view->model().review();
        QCOMPARE(review.rotations.size(), size_t(1));
        QCOMPARE(review.rotations[0].rotation->team, pay);
        QCOMPARE(review.untriaged.size(), size_t(3));
        QCOMPARE(review.duty.size(), size_t(1));
        for (const OpsReview::BudgetLine &line : review.budgets)
            QCOMPARE(fixture.workbench->workspace().find(line.slo->service)->team, pay);
        goTo(fixture, fixture.view->model().firstOf(0));
        press(fixture, Qt::Key_H);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("# Ops hand-over of %1").arg(fixture.row<Team>(u"PAY").name)));
        QVERIFY(!text.contains(rotationOf(fixture, u"COR").name));
        fixture.workbench->setTeam(fixture.row<Team>(u"COR").id);
        QVERIFY(fixture.view->model().review().untriaged.empty());
        fixture.workbench->setTeam({});
        QCOMPARE(fixture.view->model().review().rotations.size(), size_t(3));
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
        QCOMPARE(fixture.row<ActionItem>(u"A-25").owner, fixture.row<Person>(u"P11").id);
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
