// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "core/capacity/capacity.h"
#include "core/rota/rota_rows.h"
#include "core/scorecard/ops_review.h"
#include "tests/ui/shell_fixture.h"
#include "ui/checks/checks_panel.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/table_view.h"
#include "ui/operations/factor_panel.h"
#include "ui/operations/health_bars.h"
#include "ui/operations/health_facts.h"
#include "ui/operations/health_view.h"
#include "ui/operations/health_words.h"
#include "ui/operations/operations_place.h"
#include "ui/operations/rota_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMimeData>
#include <numeric>

using namespace fairlead;

/// Operations ▸ On-call health on the sample: the figures are those of core/rota, the view leads to what is
/// behind them, and the proposed factors are taken in one step.
class TestOncallHealth : public QObject {
    Q_OBJECT

    using Fixture = CapacityFixture<HealthView>;

    static const Rotation &rotation(const Workspace &workspace, QStringView team)
    {
        const Id<Team> id = workspace.byKey<Team>(team)->id;
        for (const Rotation &each : workspace.rows<Rotation>()) {
            if (each.team == id)
                return each;
        }
        qFatal("the sample has no such rotation");
    }
    static const Rotation &rotation(Fixture &fixture, QStringView team)
    {
        return rotation(fixture.workbench->workspace(), team);
    }
    static void show(Fixture &fixture, QStringView team)
    {
        fixture.view->showRotation(rotation(fixture, team).id);
    }
    static OnCallLoad loadOf(Fixture &fixture, QStringView team)
    {
        const Workspace &workspace = fixture.workbench->workspace();
        return onCallLoad(
            loadInputOf(workspace, rotation(fixture, team), QDate(2026, 9, 28), QDate(2026, 11, 15)));
    }
    static QString cell(const QAbstractItemModel &model, int row, const char *title)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == QLatin1String(title))
                return model.index(row, column).data().toString();
        }
        return QStringLiteral("no such column");
    }
    static void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&widget, key, modifiers);
    }
    /// Where the keyboard is when somebody comes to the view.
    static void pressInView(Fixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        fixture.view->bars().setFocus();
        press(fixture.view->bars(), key, modifiers);
    }
    /// The row of a page with that triage; −1: none.
    static int rowWith(FactTable &table, const QString &triage)
    {
        const QAbstractItemModel &shown = *table.view().model();
        for (int row = 0; row < shown.rowCount(); ++row) {
            if (cell(shown, row, "Triage") == triage)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// sample-workspace.md 6.9.
    void theFiguresAreThoseOfTheSampleAndOfTheCore()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        const OnCallHealth &health = fixture.view->health();
        QCOMPARE(health.from, QDate(2026, 9, 28));
        QCOMPARE(health.to, QDate(2026, 11, 15));
        QVERIFY2(fixture.view->finding().contains(QStringLiteral("98 pages in 7 weeks, 6.3 a week"))
                     && fixture.view->finding().contains(QStringLiteral("29"))
                     && fixture.view->finding().contains(QStringLiteral("uneven")),
                 qPrintable(fixture.view->finding()));
        QVERIFY2(fixture.view->note().contains(QStringLiteral("CV 1")), qPrintable(fixture.view->note()));
        const OnCallLoad expected = loadOf(fixture, u"PAY");
        const std::vector<WeekLoad> &weeks = fixture.view->bars().health().weeks();
        QCOMPARE(weeks.size(), expected.weeks.size());
        const std::array<std::array<int, 3>, 7> pages{
            {{8, 5, 2}, {9, 6, 3}, {7, 4, 1}, {10, 6, 2}, {6, 3, 1}, {5, 3, 1}, {9, 5, 2}}};
        for (size_t i = 0; i < weeks.size(); ++i) {
            QCOMPARE(weeks[i].pages.byBand, pages[i]);
            QCOMPARE(weeks[i].byKind[size_t(PageKind::Night)], pages[i][2]);
            const int sum = std::accumulate(weeks[i].byKind.begin(), weeks[i].byKind.end(), 0);
            QCOMPARE(sum, weeks[i].pages.total());
            QVERIFY(weeks[i].disruptedHours > 0 && weeks[i].disruptedHours <= sum);
            QCOMPARE(weeks[i].mostIncidents, expected.weeks[i].mostIncidents);
        }
    }

    /// Each page of the sample anew, from its own time on the wall of whoever was called.
    void weekendsAreSaturdaysAndSundaysOfWhoeverWasCalled()
    {
        Fixture fixture;
        show(fixture, u"COR");
        const Workspace &workspace = fixture.workbench->workspace();
        const OnCallHealth &health = fixture.view->health();
        QCOMPARE(health.load.placed.size(), size_t(37)); // 26/10/1
        for (const PlacedPage &placed : health.load.placed) {
            const Page &page = *workspace.find(placed.page);
            QVERIFY(page.rotation == health.rotation->id);
            const Person *person = workspace.find(page.responder);
            QVERIFY(person);
            const Site *site = workspace.find(person->site);
            const QDateTime local = page.at.toTimeZone(QTimeZone(site->timeZone.toUtf8()));
            const int hour = local.time().hour();
            const bool isNight = hour >= 22 || hour < 7;
            const bool isRest = local.date().dayOfWeek() >= Qt::Saturday;
            const bool isBusiness = hour >= 9 && hour < 18;
            const PageKind expected = isNight ? PageKind::Night
                : isRest                      ? PageKind::Weekend
                : isBusiness                  ? PageKind::Business
                                              : PageKind::AfterHours;
            QCOMPARE(placed.kind, expected);
        }
    }

    /// GR6: the order of the alphabet, and no other can be chosen.
    void peopleStandInTheOrderOfTheAlphabetWithAnExplanation()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        const FactModel &people = fixture.view->people();
        const OnCallLoad load = loadOf(fixture, u"PAY");
        QCOMPARE(people.rowCount(), int(load.people.size()));
        for (int row = 0; row < people.rowCount(); ++row) {
            const PersonLoad *each = load.find(Id<Person>::fromUuid(people.row(row).record.id));
            QVERIFY(each);
            QCOMPARE(people.row(row).facts[1].value.toDouble(), each->units);
            QCOMPARE(cell(people, row, "Night"), QString::number(each->pages.byBand[2]));
            QVERIFY(!cell(people, row, "What explains it").isEmpty());
            if (row > 0)
                QVERIFY(QString::localeAwareCompare(people.row(row - 1).facts[0].text,
                                                    people.row(row).facts[0].text)
                        < 0);
        }
        TableView &view = fixture.view->table(HealthView::People);
        QVERIFY(!view.isSortingEnabled());
        const QStringList before{cell(*view.model(), 0, "Person"), cell(*view.model(), 1, "Person")};
        QHeaderView *header = view.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(1) + 8, header->height() / 2));
        QCOMPARE((QStringList{cell(*view.model(), 0, "Person"), cell(*view.model(), 1, "Person")}), before);
        QVERIFY(view.model() == &people); // nothing between them that could sort
    }

    /// GR5: nobody who looks on reads who carries what.
    void namesAreHiddenWhilePresenting()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        fixture.workbench->setPresenting(true);
        fixture.view->showRotation(rotation(fixture, u"PAY").id);
        QCOMPARE(fixture.view->people().rowCount(), 0);
        QVERIFY(fixture.view->note().contains(QStringLiteral("hidden")));
        QString said =
            fixture.view->note() + fixture.view->finding() + fixture.view->factor().lines().join(u' ');
        const auto add = [&said](const QAbstractItemModel &model) {
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    said += model.index(row, column).data().toString() + u' ';
            }
        };
        add(fixture.view->gaps());
        add(fixture.view->pages().model());
        add(fixture.view->rules().model());
        QVERIFY(fixture.view->gaps().rowCount() > 0);
        for (const Person &person : fixture.workbench->workspace().rows<Person>())
            QVERIFY2(!said.contains(person.name), qPrintable(person.name));
    }

    /// GR6: a page tells what called, not whom.
    void noListOfPagesTellsWhomTheyCalled()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        const FactModel &pages = fixture.view->pages().model();
        QCOMPARE(pages.rowCount(), 98);
        for (int row = 0; row < pages.rowCount(); ++row) {
            for (int column = 0; column < pages.columnCount(); ++column) {
                for (const Person &person : fixture.workbench->workspace().rows<Person>())
                    QVERIFY(!pages.index(row, column).data().toString().contains(person.name));
            }
        }
    }

    void arrowsWalkAndEnterShowsThePagesBehindABar()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        HealthBars &bars = fixture.view->bars();
        bars.setFocus();
        press(bars, Qt::Key_Home);
        QCOMPARE(bars.current().week, 0);
        for (int step = 0; step < 3; ++step)
            press(bars, Qt::Key_Right);
        QCOMPARE(bars.current(), HealthBar{3});
        press(bars, Qt::Key_Down); // from all down to the topmost part: the night
        QCOMPARE(bars.current(), (HealthBar{3, PageKind::Night}));
        press(bars, Qt::Key_Return);
        QCOMPARE(fixture.view->list(), HealthView::Pages);
        QCOMPARE(fixture.view->pages().shownRows(), 2); // W43: 10/6/2
        QVERIFY2(fixture.view->note().startsWith(QStringLiteral("W43, night: 2 of 98")),
                 qPrintable(fixture.view->note()));
        QCOMPARE(fixture.workbench->selection().size(), 1);
        QCOMPARE(fixture.workbench->selection().first().table, QLatin1String(Page::table));
        press(fixture.view->table(HealthView::Pages), Qt::Key_Escape);
        QCOMPARE(fixture.view->pages().shownRows(), 98);
        QVERIFY(bars.hasFocus());
    }

    void aClickOnAPartOfABarShowsItsPages()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        HealthBars &bars = fixture.view->bars();
        const HealthBar part{1, PageKind::Business};
        QTest::mouseClick(bars.viewport(), Qt::LeftButton, {}, bars.areaOf(part).center());
        QCOMPARE(bars.current(), part);
        const int expected = fixture.view->health().load.weeks[1].byKind[size_t(PageKind::Business)];
        QVERIFY(expected > 0);
        QCOMPARE(fixture.view->pages().shownRows(), expected);
    }

    void oneKeyTriagesAPageAsInTheOpsReview()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        pressInView(fixture, Qt::Key_4);
        QCOMPARE(fixture.view->list(), HealthView::Pages);
        FactTable &pages = fixture.view->pages();
        const int row = rowWith(pages, QStringLiteral("Needed somebody"));
        QVERIFY(row >= 0);
        pages.view().setCurrentIndex(pages.view().model()->index(row, 0));
        const auto id = Id<Page>::fromUuid(pages.current().id);
        const int before = fixture.view->health().load.pages.noise;
        press(pages.view(), Qt::Key_N);
        QCOMPARE(fixture.workbench->workspace().find(id)->triage, Triage::Noise);
        QCOMPARE(fixture.view->health().load.pages.noise, before + 1);
        QCOMPARE(cell(*pages.view().model(), row, "Triage"), QStringLiteral("Noise"));
        fixture.workbench->undo();
        QCOMPARE(fixture.workbench->workspace().find(id)->triage, Triage::Actionable);
        QCOMPARE(fixture.view->health().load.pages.noise, before);
    }

    void alertRulesTellWhatWasNeededAndAreDecidedByOneKey()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        pressInView(fixture, Qt::Key_2);
        FactTable &rules = fixture.view->rules();
        int pages = 0;
        int noise = 0;
        for (const OnCallHealth::RuleLine &line : fixture.view->health().rules) {
            pages += line.noise.pages;
            noise += line.noise.noise;
            QVERIFY(line.repeated < line.noise.pages);
        }
        QCOMPARE(pages, 98);
        QCOMPARE(noise, 28); // 28.6 % of 98
        rules.view().setCurrentIndex(rules.view().model()->index(0, 0));
        const auto id = Id<AlertRule>::fromUuid(rules.current().id);
        const AlertRule before = *fixture.workbench->workspace().find(id);
        press(rules.view(), before.decision == AlertDecision::Tune ? Qt::Key_D : Qt::Key_T);
        QVERIFY(fixture.workbench->workspace().find(id)->decision != before.decision);
        QCOMPARE(fixture.workbench->workspace().find(id)->decidedOn, fixture.workbench->asOf());
        QVERIFY(!fixture.view->frame().isTable()); // T in a list is of the list
    }

    void pagesWithinADayOfTheSameRuleAndServiceAreRepeats()
    {
        Workspace workspace = *marloweQuay();
        const Rotation &pay = rotation(workspace, u"PAY");
        const AlertRule &rule = *workspace.rows<AlertRule>().begin();
        const Service &service = *workspace.rows<Service>().begin();
        ChangeSet changes{QStringLiteral("Three pages"), {}};
        for (const int hour : {8, 10, 100}) {
            Page page;
            page.id = Id<Page>::create();
            page.rotation = pay.id;
            page.rule = rule.id;
            page.service = service.id;
            page.at = QDateTime(QDate(2026, 11, 9), QTime(0, 0), Qt::UTC).addSecs(hour * 3600);
            changes.add(page);
        }
        const auto repeats = [&](const Workspace &of) {
            const OnCallHealth health = onCallHealth(of, *of.find(pay.id), HealthSpan::Weeks13,
                                                     QDate(2026, 11, 16), QDate(2026, 12, 31));
            int sum = 0;
            for (const OnCallHealth::RuleLine &line : health.rules)
                sum += line.rule && line.rule->id == rule.id ? line.repeated : 0;
            return sum;
        };
        const int before = repeats(workspace);
        const auto after = applied(workspace, changes);
        QVERIFY(after);
        QVERIFY2(repeats(*after) == before + 1, "the one of 10:00, not the one four days later");
    }

    void gapsAreThoseOfTheRotaAndEnterAsksForIt()
    {
        Fixture fixture;
        show(fixture, u"COR");
        pressInView(fixture, Qt::Key_3);
        const FactModel &gaps = fixture.view->gaps();
        QCOMPARE(gaps.rowCount(), 1); // W53 has no secondary
        QVERIFY(cell(gaps, 0, "Week").startsWith(QStringLiteral("W53")));
        QCOMPARE(cell(gaps, 0, "Role"), QStringLiteral("secondary"));
        QVERIFY(cell(gaps, 0, "What is missing").contains(QStringLiteral("no secondary")));
        QSignalSpy wanted(fixture.view.get(), &HealthView::rotaWanted);
        TableView &view = fixture.view->table(HealthView::Gaps);
        view.setCurrentIndex(gaps.index(0, 0));
        press(view, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first()[1].toDate(), QDate(2026, 12, 28));
        show(fixture, u"PAY");
        QCOMPARE(gaps.rowCount(), 1); // W50: the primary is on leave
        QVERIFY(cell(gaps, 0, "What is missing").contains(QStringLiteral("on leave")));
    }

    /// C02: recorded hours ÷ working hours of the turns, with its spread; Apply is one step.
    void theFactorOfTheNextQuarterIsTakenInOneStep()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        const Workspace before = fixture.workbench->workspace();
        const FactorOffer offer = fixture.view->factor().offer();
        const FactorProposal measured =
            proposedFactor(dutyCosts(loadInputOf(before, rotation(fixture, u"PAY"), QDate(2026, 9, 28),
                                                 QDate(2026, 11, 15))),
                           ShiftLayer::Primary);
        QVERIFY(measured.isEnough);
        QCOMPARE(offer.steps[0].measured.factor, measured.factor);
        QCOMPARE(offer.steps[0].next, Share::of(std::round(measured.factor * 100) / 100));
        QVERIFY(offer.steps[0].measured.low <= measured.factor
                && measured.factor <= offer.steps[0].measured.high);
        QVERIFY(!offer.steps[1].isMeasured); // no page of the sample names a secondary
        QVERIFY(!offer.steps[1].changes());
        const QString words = fixture.view->factor().lines().join(u'\n');
        QVERIFY2(words.contains(QStringLiteral("7 turns; eight in ten took")), qPrintable(words));
        QVERIFY(fixture.view->factor().verb().isEnabled());
        QSignalSpy said(fixture.workbench.get(), &Workbench::said);
        QTest::mouseClick(&fixture.view->factor().verb(), Qt::LeftButton);
        QCOMPARE(said.size(), 1);
        const QString sentence = said.first().first().toString();
        QVERIFY2(sentence.contains(QStringLiteral("PAY")) && sentence.contains(QStringLiteral("→"))
                     && sentence.contains(QStringLiteral("focused days")),
                 qPrintable(sentence));
        fixture.settle();
        const Rotation &after = rotation(fixture, u"PAY");
        QCOMPARE(after.primaryFactor, offer.steps[0].next);
        QCOMPARE(after.secondaryFactor, rotation(before, u"PAY").secondaryFactor);
        // The price that was told is what the planner then counts.
        const Capacity &capacity = fixture.workbench->result()->capacity;
        const CapacitySteps &steps = capacity.find(after.team)->steps;
        QVERIFY(std::abs(steps.net - offer.after.net) < 1e-9);
        QVERIFY(std::abs(steps.onCall - offer.after.onCall) < 1e-9);
        QVERIFY(std::abs(offer.netGained()) > 0.05);
        QVERIFY(!fixture.view->factor().verb().isEnabled()); // it is so now
        fixture.workbench->undo();
        QVERIFY(fixture.workbench->workspace() == before);
        QVERIFY(fixture.view->factor().verb().isEnabled());
        pressInView(fixture, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rotation(fixture, u"PAY").primaryFactor, offer.steps[0].next);
    }

    /// Why? tells each turn by its week; its hours add up to the factor.
    void whyTellsTheTurnsButNobodysName()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        QSignalSpy explained(fixture.workbench.get(), &Workbench::explained);
        auto labels = fixture.view->factor().findChildren<RunsLabel *>();
        const auto primary = std::ranges::find_if(
            labels, [](RunsLabel *label) { return label->text().contains(QStringLiteral("Primary")); });
        QVERIFY(primary != labels.end());
        (*primary)->setFocus();
        press(**primary, Qt::Key_W, Qt::AltModifier);
        QCOMPARE(explained.size(), 1);
        const auto why = explained.first().first().value<Explanation>();
        QCOMPARE(why.rows.size(), size_t(8)); // seven turns and their sum
        const FactorOffer &offer = fixture.view->factor().offer();
        double lost = 0;
        double working = 0;
        for (const DutyCost &turn : offer.turns) {
            lost += turn.layer == ShiftLayer::Primary ? turn.lostHours : 0;
            working += turn.layer == ShiftLayer::Primary ? turn.workingHours : 0;
        }
        QVERIFY(std::abs(lost / working - offer.steps[0].measured.factor) < 1e-12);
        QString text = why.title + why.formula + why.sentences.join(u' ');
        for (const ExplanationRow &row : why.rows)
            text += row.label + row.value;
        for (const Person &person : fixture.workbench->workspace().rows<Person>())
            QVERIFY2(!text.contains(person.name), qPrintable(text));
    }

    void tooFewTurnsProposeNothing()
    {
        Workspace workspace = *marloweQuay();
        const Rotation pay = rotation(workspace, u"PAY");
        const FactorOffer early =
            factorOffer(workspace, pay, QDate(2026, 10, 13), QDate(2026, 10, 1), QDate(2026, 12, 31));
        QCOMPARE(early.steps[0].measured.turns, 2);
        QVERIFY(early.changes.isEmpty());
        QCOMPARE(early.before.net, early.after.net);
        QVERIFY(early.before.net > 300 && early.before.net < 305); // C04: 302.5
        QVERIFY(health::factorNote(early.steps[0]).contains(QStringLiteral("too few")));
    }

    void theSpanIsChosenAndRemembered()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        QComboBox &spans = fixture.view->spans();
        spans.setFocus();
        while (spans.currentData().toInt() != int(HealthSpan::Weeks4))
            press(spans, Qt::Key_Down);
        QCOMPARE(fixture.view->health().load.weeks.size(), size_t(4));
        QCOMPARE(fixture.view->health().from, QDate(2026, 10, 19));
        QCOMPARE(HealthView(*fixture.workbench).spans().currentData().toInt(), int(HealthSpan::Weeks4));
        fixture.view->showSpan(HealthSpan::ThisQuarter);
        QCOMPARE(fixture.view->health().from, QDate(2026, 9, 28)); // Q4 begins in W40
        fixture.view->showSpan(HealthSpan::QuarterBefore);
        QVERIFY(!fixture.view->health().from.isValid());
        QVERIFY(!fixture.view->bars().isVisible());
        QCOMPARE(fixture.view->finding(), QString());
        QVERIFY(fixture.view->factor().verb().isEnabled()); // measured over its own weeks
    }

    void theTeamOfTheContextLeads()
    {
        Fixture fixture;
        fixture.workbench->setTeam(fixture.row<Team>(u"COR").id);
        QCOMPARE(fixture.view->health().rotation->id, rotation(fixture, u"COR").id);
        QCOMPARE(fixture.view->rotations().currentText(), rotation(fixture, u"COR").name);
        fixture.workbench->setTeam(fixture.row<Team>(u"ORD").id);
        QCOMPARE(fixture.view->health().rotation->id, rotation(fixture, u"ORD").id);
    }

    /// X11 and X12 say what is wrong with a rotation; their place is here.
    void aCheckLeadsToItsRotation()
    {
        QTemporaryDir folder;
        useOwnSettings(folder);
        ShellFixture shell;
        const Rotation &pay = rotation(shell.workbench().workspace(), u"PAY");
        const auto &findings = shell.workbench().findings();
        const auto unfair = std::ranges::find(findings, QStringLiteral("X11"), &Finding::code);
        QVERIFY(unfair != findings.end());
        QCOMPARE(unfair->records.front().id, pay.id.uuid());
        QCOMPARE(unfair->place.view, QStringLiteral("V4b"));
        auto *checks = shell.window().findChild<ChecksPanel *>();
        const RecordRef first = unfair->records.front();
        shell.workbench().select({{first.table, first.id, {}}});
        Q_EMIT checks->wentTo(unfair->place);
        auto *view = shell.window().findChild<HealthView *>();
        QVERIFY(view && view->isVisible());
        QCOMPARE(view->health().rotation->id, pay.id);
    }

    void aGapIsMendedInTheRota()
    {
        CapacityFixture<OperationsPlace> fixture;
        fixture.view->showView(QStringLiteral("V4b"));
        QCOMPARE(fixture.view->currentView(), QStringLiteral("health"));
        HealthView &health = fixture.view->health();
        health.showRotation(rotation(fixture.workbench->workspace(), u"COR").id);
        health.showList(HealthView::Gaps);
        TableView &view = health.table(HealthView::Gaps);
        view.setFocus();
        view.setCurrentIndex(view.model()->index(0, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(fixture.view->currentView(), QStringLiteral("rota"));
        const QModelIndex current = fixture.view->rota().table().currentIndex();
        QCOMPARE(current.data().toString(), QStringLiteral("✖ nobody"));
    }

    void thePictureIsCopiedAsImageAndTable()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        fixture.view->bars().setFocus();
        press(fixture.view->bars(), Qt::Key_T);
        QVERIFY(fixture.view->frame().isTable());
        fixture.view->frame().copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines[4].split(u'\t').first(), QStringLiteral("W43"));
        QCOMPARE(lines[4].split(u'\t')[2].trimmed(), QStringLiteral("18"));
        for (const Person &person : fixture.workbench->workspace().rows<Person>())
            QVERIFY(!data->text().contains(person.name));
    }

    void screenReadersHearTheWeeks()
    {
        Fixture fixture;
        show(fixture, u"PAY");
        HealthBars &bars = fixture.view->bars();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&bars);
        QVERIFY(list);
        QCOMPARE(list->childCount(), 7);
        const QString words = list->child(3)->text(QAccessible::Name);
        QVERIFY2(words.startsWith(QStringLiteral("W43: pages 18")), qPrintable(words));
        for (QWidget *each :
             std::initializer_list<QWidget *>{&bars, &fixture.view->rotations(), &fixture.view->spans(),
                                              &fixture.view->table(HealthView::People)})
            QVERIFY(!each->accessibleName().isEmpty());
    }

    void theModelsKeepTheirPromises()
    {
        Fixture fixture;
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        QAbstractItemModelTester people(&fixture.view->people(), Mode::QtTest);
        QAbstractItemModelTester rules(&fixture.view->rules().model(), Mode::QtTest);
        QAbstractItemModelTester gaps(&fixture.view->gaps(), Mode::QtTest);
        QAbstractItemModelTester pages(&fixture.view->pages().model(), Mode::QtTest);
        show(fixture, u"PAY");
        fixture.view->showPagesOf({3, PageKind::Night});
        show(fixture, u"COR");
        fixture.workbench->setPresenting(true);
        QCOMPARE(fixture.view->people().rowCount(), 0);
    }

    void withoutRotationsTheViewSaysWhatItIsFor()
    {
        Fixture fixture{Workspace()};
        QVERIFY(!fixture.view->bars().isVisible());
        QSignalSpy wanted(fixture.view.get(), &HealthView::rotationWanted);
        const auto buttons = fixture.view->findChildren<QPushButton *>();
        const auto verb = std::ranges::find_if(buttons, [](const QPushButton *button) {
            return button->isVisible() && button->text().contains(QStringLiteral("first rotation"));
        });
        QVERIFY(verb != buttons.end());
        (*verb)->click();
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestOncallHealth)
#include "tst_oncall_health.moc"
