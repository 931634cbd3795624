// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tst_capacity_fixture.h"

#include "core/scorecard/incident_edits.h"
#include "core/scorecard/incident_review.h"
#include "ui/incidents/action_section.h"
#include "ui/incidents/entry_model.h"
#include "ui/incidents/incident_course.h"
#include "ui/incidents/incident_detail.h"
#include "ui/incidents/incident_times.h"
#include "ui/incidents/incident_trend.h"
#include "ui/incidents/incidents_view.h"
#include "ui/incidents/review_section.h"
#include "ui/inspector/record_form.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/operations/operations_place.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace fairlead;

namespace {

class Fixture : public CapacityFixture<IncidentsView> {
public:
    using CapacityFixture::CapacityFixture;

    void choose(QStringView key)
    {
        workbench->select({refer(row<Incident>(key).id)});
        QCOMPARE(view->detail().incident()->key, key);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        view->table().view().setFocus();
        QTest::keyClick(&view->table().view(), key, modifiers);
    }
    QString text(QStringView key, const char *title)
    {
        const FactModel &model = view->table().model();
        const int line = model.rowOf(refer(row<Incident>(key).id));
        for (int column = 0; line >= 0 && column < model.columnCount(); ++column) {
            if (model.columns()[column].title == QLatin1String(title))
                return model.row(line).facts[column].text;
        }
        return QStringLiteral("no such row or column");
    }
    const Incident &incident(QStringView key) { return row<Incident>(key); }
    qsizetype edits() const { return session->history().size(); }
    void type(const QString &words)
    {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents(); // cells commit one turn of the event loop later
    }
};

/// The sample's INC-225 with two actions: one without an owner.
Workspace withOpenAction()
{
    Workspace workspace = *marloweQuay();
    ActionItem action;
    action.id = Id<ActionItem>::create();
    action.key = QStringLiteral("A-90");
    action.title = QStringLiteral("Fallback to the second acquirer");
    action.source = QStringLiteral("INC-225");
    action.due = QDate(2026, 12, 1);
    workspace.rows<ActionItem>().insert(action);
    return workspace;
}

} // namespace

/// Operations ▸ Incidents on the sample.
class TestIncidentsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// sample-workspace.md 6.11.
    void theListSaysWhatTheSampleSays()
    {
        Fixture fixture;
        QCOMPARE(fixture.view->table().model().rowCount(), 25);
        QCOMPARE(fixture.view->table().model().row(0).facts[0].text, QStringLiteral("INC-225"));
        QCOMPARE(fixture.text(u"INC-225", "Restored"), QStringLiteral("49 min"));
        QCOMPARE(fixture.text(u"INC-225", "Review"), QStringLiteral("due 17 Nov"));
        QCOMPARE(fixture.text(u"INC-225", "Cause"), QStringLiteral("RC4"));
        QCOMPARE(fixture.text(u"INC-225", "Again"), QStringLiteral("repeat"));
        for (const char16_t *key : {u"INC-216", u"INC-222", u"INC-224"})
            QCOMPARE(fixture.text(key, "Again"), QStringLiteral("after fix"));
        QCOMPARE(fixture.text(u"INC-221", "Again"), QStringLiteral("repeat"));
        QCOMPARE(fixture.text(u"INC-201", "Again"), QString());
        QCOMPARE(fixture.text(u"INC-224", "Actions"), QStringLiteral("1 of 2"));
        QCOMPARE(fixture.text(u"INC-224", "Review"), QStringLiteral("Signed off"));
        QAbstractItemModelTester tester(&fixture.view->table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    /// Nobody may be sorted or asked by (GR1, GR6): no column and no filter is about a person.
    void noColumnIsAboutAPerson()
    {
        Fixture fixture;
        const FactModel &model = fixture.view->table().model();
        QStringList names;
        for (const Person &person : fixture.workbench->workspace().rows<Person>())
            names.append(person.name);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const Fact &fact : model.row(row).facts)
                QVERIFY2(!names.contains(fact.text), qPrintable(fact.text));
        }
    }

    void theTrendCountsCausesByMonth()
    {
        Fixture fixture;
        const IncidentTrend &trend = fixture.view->chart().trend();
        QCOMPARE(trend.months.front(), QDate(2025, 12, 1));
        QCOMPARE(trend.months.back(), QDate(2026, 11, 1));
        QCOMPARE(trend.total(), 22); // 25 less the three of November 2025
        QCOMPARE(trend.causes.front().key, QStringLiteral("RC4"));
        // 88 + 38 + 60 + 22 + 24
        QCOMPARE(trend.causes.front().badMinutes, 232);
        QCOMPARE(trend.inMonth(10), 2);
        QCOMPARE(fixture.view->finding(),
                 QStringLiteral("22 incidents in 12 months; RC4 cost most: 232 min"));
        const PictureTable table = fixture.view->pictureTable();
        QCOMPARE(table.headers.size(), 13);
        int sum = 0;
        for (const QStringList &row : table.rows) {
            for (qsizetype cell = 1; cell < row.size(); ++cell)
                sum += row[cell].toInt();
        }
        QCOMPARE(sum, 22);
        QVERIFY(fixture.view->trendText().contains(QStringLiteral("3 after a fix")));
    }

    void aClickOnAPartOfABarAsksForItsCause()
    {
        Fixture fixture;
        QCoreApplication::processEvents();
        IncidentTrendChart &chart = fixture.view->chart();
        auto *view = qobject_cast<QGraphicsView *>(chart.scene()->views().front());
        const QRectF area = chart.plotArea();
        // October has RC4 at the bottom, for it cost most.
        const QPointF october(area.left() + area.width() * 10.5 / 12, area.bottom() - 4);
        QCOMPARE(chart.causeAt(october), 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->mapFromScene(chart.mapToScene(october)));
        QCOMPARE(fixture.view->filter().theme, fixture.row<CauseTheme>(u"RC4").id);
        QCOMPARE(fixture.view->table().model().rowCount(), 6);
    }

    void filtersNarrowTheListAndTheTrend()
    {
        Fixture fixture;
        IncidentFilter filter;
        filter.severity = 1;
        fixture.view->setFilter(filter);
        QCOMPARE(fixture.view->table().model().rowCount(), 3);
        filter = {};
        filter.service = fixture.row<Service>(u"S06").id;
        fixture.view->setFilter(filter);
        QCOMPARE(fixture.view->table().model().rowCount(), 7);
        QCOMPARE(fixture.view->chart().trend().total(), 6);
        filter = {};
        filter.isReviewOpen = true;
        fixture.view->setFilter(filter);
        QCOMPARE(fixture.view->table().model().rowCount(), 1);
        filter = {};
        filter.months = 3;
        fixture.view->setFilter(filter);
        QCOMPARE(fixture.view->table().model().rowCount(), 6); // from 17 August on
        // What is selected elsewhere is shown nevertheless.
        fixture.workbench->select({refer(fixture.incident(u"INC-201").id)});
        QCOMPARE(fixture.view->filter().months, 0);
        QCOMPARE(fixture.view->detail().incident()->key, QStringLiteral("INC-201"));
    }

    void aCauseThatIsSelectedLeadsToItsNewestIncident() // X22
    {
        Fixture fixture;
        fixture.workbench->select({refer(fixture.row<CauseTheme>(u"RC1").id)});
        QCOMPARE(fixture.view->detail().incident()->key, QStringLiteral("INC-222"));
    }

    void theDetailTellsStandingAndCourse()
    {
        Fixture fixture;
        fixture.choose(u"INC-225");
        const QString standing = fixture.view->detail().standing();
        QVERIFY(standing.contains(QStringLiteral("Review due")));
        QVERIFY(standing.contains(QStringLiteral("24 bad minutes")));
        QVERIFY(standing.contains(QStringLiteral("repeat of INC-201")));
        QVERIFY(standing.contains(QStringLiteral("its review is still to be held")));
        const auto stages = fixture.view->detail().course().stages();
        QCOMPARE(stages.size(), size_t(4));
        QCOMPARE(stages[0].minutes, 3);
        QCOMPARE(stages[1].minutes, 6);
        QCOMPARE(stages[2].minutes, 40);
        QCOMPARE(stages[3].minutes, 21);
        QCOMPARE(fixture.view->detail().course().finding(),
                 QStringLiteral("Detected after 3 min, restored after 49 min"));
    }

    void nOpensAnIncidentNowAndItsTitleIsTyped()
    {
        Fixture fixture;
        const qsizetype before = fixture.edits();
        fixture.press(Qt::Key_N);
        const Incident *opened = fixture.view->detail().incident();
        QCOMPARE(opened->key, QStringLiteral("INC-226"));
        QCOMPARE(opened->state, IncidentState::Open);
        QCOMPARE(opened->startedAt, QDateTime(QDate(2026, 11, 16), QTime(12, 0), Qt::UTC));
        QCOMPARE(fixture.edits(), before + 1);
        fixture.type(QStringLiteral("Webhooks are late"));
        QCOMPARE(fixture.view->detail().incident()->title, QStringLiteral("Webhooks are late"));
        QCOMPARE(fixture.edits(), before + 2);
        fixture.workbench->undo();
        fixture.workbench->undo();
        QVERIFY(!fixture.workbench->workspace().byKey<Incident>(u"INC-226"));
        QCOMPARE(fixture.view->table().model().rowCount(), 25);
    }

    void sGoesThroughTheLifeOfAnIncident()
    {
        Fixture fixture;
        fixture.press(Qt::Key_N);
        const Id<Incident> id = fixture.view->detail().incident()->id;
        const auto now = [&] { return *fixture.workbench->workspace().find(id); };
        const qsizetype before = fixture.edits();
        fixture.press(Qt::Key_S);
        QCOMPARE(now().state, IncidentState::Mitigated);
        QCOMPARE(fixture.view->detail().entries().rowCount(), 1); // noted with its time
        QCOMPARE(fixture.edits(), before + 1);                    // in one step
        fixture.press(Qt::Key_S);
        QCOMPARE(now().state, IncidentState::Restored);
        QVERIFY(now().restoredAt.isValid());
        fixture.press(Qt::Key_S); // Sev3 needs no review
        QCOMPARE(now().state, IncidentState::Closed);
        QVERIFY(now().closedAt.isValid());
        fixture.workbench->undo();
        QCOMPARE(now().state, IncidentState::Restored);
        QVERIFY(!now().closedAt.isValid());
    }

    void aSevereIncidentIsNotReviewedBeforeItsReviewIsHeld()
    {
        Fixture fixture;
        fixture.choose(u"INC-225");
        QSignalSpy refused(fixture.workbench.get(), &Workbench::refused);
        fixture.press(Qt::Key_S);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(fixture.incident(u"INC-225").state, IncidentState::ReviewDue);
    }

    void timesAreTypedShortAndStayInOrder()
    {
        Fixture fixture;
        fixture.choose(u"INC-225");
        FormField *detected = fixture.view->detail().times().field(IncidentMoment::Detected);
        const auto typeInto = [](FormField *field, const QString &words) {
            auto *edit = qobject_cast<QLineEdit *>(field->editor());
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, words);
            QTest::keyClick(edit, Qt::Key_Return);
        };
        QCOMPARE(qobject_cast<QLineEdit *>(detected->editor())->text(), QStringLiteral("02:23"));
        typeInto(detected, QStringLiteral("+5"));
        QCOMPARE(fixture.incident(u"INC-225").detectedAt,
                 QDateTime(QDate(2026, 11, 10), QTime(2, 25), Qt::UTC));
        typeInto(detected, QStringLiteral("2:40")); // after it was acknowledged
        QVERIFY(detected->error().contains(QStringLiteral("“Acknowledged” would lie before “Detected”")));
        QCOMPARE(fixture.incident(u"INC-225").detectedAt,
                 QDateTime(QDate(2026, 11, 10), QTime(2, 25), Qt::UTC));
        typeInto(detected, QStringLiteral("soon"));
        QVERIFY(!detected->error().isEmpty());
        fixture.workbench->undo();
        QCOMPARE(fixture.incident(u"INC-225").detectedAt,
                 QDateTime(QDate(2026, 11, 10), QTime(2, 23), Qt::UTC));
    }

    void linesOfTheTimelineAreAddedEditedAndRemoved()
    {
        Fixture fixture;
        fixture.choose(u"INC-225");
        EntryModel &model = fixture.view->detail().entries();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.press(Qt::Key_E);
        QCOMPARE(model.rowCount(), 1);
        fixture.type(QStringLiteral("Alert rule fired"));
        QCOMPARE(model.entry(0).text, QStringLiteral("Alert rule fired"));
        QVERIFY(model.setData(model.index(0, EntryModel::At),
                              QDateTime(QDate(2026, 11, 10), QTime(2, 23), Qt::UTC)));
        QCOMPARE(model.index(0, EntryModel::After).data().toString(), QStringLiteral("3 min"));
        fixture.press(Qt::Key_E);
        fixture.type(QStringLiteral("Route to the second acquirer"));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.setData(model.index(1, EntryModel::Kind), int(IncidentEntryKind::Decision)));
        QCOMPARE(model.entry(1).kind, IncidentEntryKind::Decision);
        QCOMPARE(fixture.view->detail().course().partCount(), 2);
        // Right goes along the drawn lines and marks them in the table.
        fixture.view->detail().course().setFocus();
        QTest::keyClick(&fixture.view->detail().course(), Qt::Key_Home);
        QTest::keyClick(&fixture.view->detail().course(), Qt::Key_Right);
        QCOMPARE(fixture.view->detail().entryTable().currentIndex().row(), 1);
        const qsizetype before = fixture.edits();
        fixture.view->detail().entryTable().setFocus();
        QTest::keyClick(&fixture.view->detail().entryTable(), Qt::Key_Delete);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(fixture.edits(), before + 1);
        fixture.workbench->undo();
        QCOMPARE(model.rowCount(), 2);
    }

    void aReviewGoesFromDraftToSignedOff()
    {
        Fixture fixture{withOpenAction()};
        fixture.choose(u"INC-225");
        ReviewSection &section = fixture.view->detail().review();
        QVERIFY(section.standing().contains(QStringLiteral("due 17 Nov")));
        fixture.press(Qt::Key_V);
        QVERIFY(section.form());
        const auto review = [&] {
            return *reviewOfIncident(fixture.workbench->workspace(), fixture.incident(u"INC-225").id);
        };
        QCOMPARE(review().state, ReviewState::Draft);
        auto *factors =
            qobject_cast<QPlainTextEdit *>(section.form()->field(QStringLiteral("factors"))->editor());
        QVERIFY(factors->placeholderText().contains(QStringLiteral("why did it make sense")));
        factors->setFocus();
        QTest::keyClicks(factors, QStringLiteral("No fallback"));
        QTest::keyClick(factors, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(review().factors, QStringLiteral("No fallback"));
        section.hold();
        QCOMPARE(review().heldOn, QDate(2026, 11, 16));
        QCOMPARE(fixture.incident(u"INC-225").state, IncidentState::Reviewed);
        // An action without an owner stands in the way (model A5).
        QSignalSpy refused(fixture.workbench.get(), &Workbench::refused);
        for (QLineEdit *edit : section.findChildren<QLineEdit *>()) {
            if (edit->accessibleName().contains(QStringLiteral("Role")))
                edit->setText(QStringLiteral("Engineering Manager"));
        }
        section.signOff();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(review().state, ReviewState::Held);
        ActionItem owned = fixture.row<ActionItem>(u"A-90");
        owned.owner = fixture.row<Person>(u"P11").id;
        ChangeSet changes{QStringLiteral("Give it to somebody"), {}};
        changes.replace(fixture.row<ActionItem>(u"A-90"), owned);
        QVERIFY(fixture.workbench->submit(changes));
        section.signOff();
        QCOMPARE(review().state, ReviewState::SignedOff);
        QCOMPARE(review().signedOffBy, QStringLiteral("Engineering Manager"));
        fixture.workbench->undo();
        QCOMPARE(review().state, ReviewState::Held);
    }

    void namesInAReviewBecomeRoles() // GR7
    {
        Fixture fixture;
        fixture.choose(u"INC-224");
        ReviewSection &section = fixture.view->detail().review();
        const IncidentReview before =
            *reviewOfIncident(fixture.workbench->workspace(), fixture.incident(u"INC-224").id);
        IncidentReview blaming = before;
        const Person &person = fixture.row<Person>(u"P03");
        blaming.factors = QStringLiteral("%1 pushed it to everybody").arg(person.name);
        ChangeSet changes{QStringLiteral("Name somebody"), {}};
        changes.replace(before, blaming);
        QVERIFY(fixture.workbench->submit(changes));
        section.sayRoles();
        const QString factors =
            reviewOfIncident(fixture.workbench->workspace(), fixture.incident(u"INC-224").id)->factors;
        QVERIFY(!factors.contains(person.name));
        QCOMPARE(factors, QStringLiteral("%1 pushed it to everybody").arg(person.role));
    }

    void anActionIsAddedFinishedAndItsEffectChecked()
    {
        Fixture fixture;
        fixture.choose(u"INC-225");
        fixture.press(Qt::Key_A);
        fixture.type(QStringLiteral("Fallback to the second acquirer"));
        const ActionItem *added = fixture.workbench->workspace().byKey<ActionItem>(u"A-25");
        QVERIFY(added);
        QCOMPARE(added->title, QStringLiteral("Fallback to the second acquirer"));
        QCOMPARE(added->source, QStringLiteral("INC-225"));
        QCOMPARE(added->due, QDate(2026, 11, 30));
        TableView &table = fixture.view->detail().actions().table();
        const auto state = [&] { return fixture.row<ActionItem>(u"A-25").state; };
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_H); // not before it is done
        QCOMPARE(state(), ActionState::Open);
        QTest::keyClick(&table, Qt::Key_D);
        QCOMPARE(state(), ActionState::Done);
        QTest::keyClick(&table, Qt::Key_H);
        QCOMPARE(state(), ActionState::Verified);
        QVERIFY(fixture.row<ActionItem>(u"A-25").effective);
        QCOMPARE(fixture.row<ActionItem>(u"A-25").verifiedOn, QDate(2026, 11, 16));
        QTest::keyClick(&table, Qt::Key_H, Qt::ShiftModifier);
        QVERIFY(!fixture.row<ActionItem>(u"A-25").effective);
        QAbstractItemModelTester tester(table.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void aCauseCountsAsVerifiedAfterNinetyQuietDaysOnly()
    {
        Fixture fixture;
        fixture.choose(u"INC-211"); // RC2: addressed on 1 April, quiet since 19 March
        fixture.view->detail().verifyCause();
        QCOMPARE(fixture.row<CauseTheme>(u"RC2").state, ThemeState::Verified);
        fixture.choose(u"INC-224"); // RC3 came back on 27 October
        QSignalSpy refused(fixture.workbench.get(), &Workbench::refused);
        fixture.view->detail().verifyCause();
        QCOMPARE(refused.count(), 1);
        fixture.choose(u"INC-225");
        fixture.view->detail().addressCause();
        QCOMPARE(fixture.row<CauseTheme>(u"RC4").addressedOn, QDate(2026, 11, 16));
        fixture.workbench->undo();
        QCOMPARE(fixture.row<CauseTheme>(u"RC4").state, ThemeState::Open);
    }

    void namesOfWhoWasOnItAreHiddenFromAnAudience() // GR5
    {
        Fixture fixture;
        fixture.choose(u"INC-225");
        QVERIFY(fixture.view->detail().facts()->field(QStringLiteral("commander")));
        fixture.workbench->setPresenting(true);
        QVERIFY(!fixture.view->detail().facts()->field(QStringLiteral("commander")));
        QVERIFY(fixture.view->detail().actions().table().isColumnHidden(2));
    }

    void cCopiesAnUpdateForOthers() // EX3
    {
        Fixture fixture;
        fixture.choose(u"INC-225");
        QGuiApplication::clipboard()->clear();
        fixture.press(Qt::Key_C);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("**INC-225")));
        QVERIFY(text.contains(QStringLiteral("restored 03:09 UTC")));
    }

    void withoutIncidentsThereIsAWayToTheFirst()
    {
        Workspace workspace = *marloweQuay();
        for (const IncidentReview &review :
             std::vector(workspace.rows<IncidentReview>().begin(), workspace.rows<IncidentReview>().end()))
            workspace.rows<IncidentReview>().remove(review.id);
        for (const Incident &incident :
             std::vector(workspace.rows<Incident>().begin(), workspace.rows<Incident>().end()))
            workspace.rows<Incident>().remove(incident.id);
        Fixture fixture{std::move(workspace)};
        QVERIFY(fixture.view->emptyState().isVisible());
        fixture.view->addIncident();
        QVERIFY(!fixture.view->emptyState().isVisible());
        QCOMPARE(fixture.view->table().model().rowCount(), 1);
    }

    void everyControlHasAName()
    {
        Fixture fixture;
        fixture.choose(u"INC-224");
        for (QWidget *widget : fixture.view->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(known && !known->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString(QLatin1String(widget->metaObject()->className()) + u' '
                                        + widget->objectName())));
        }
    }

    void checksLeadHere()
    {
        CapacityFixture<OperationsPlace> fixture;
        fixture.view->showView(QStringLiteral("V4c"));
        QCOMPARE(fixture.view->currentView(), QStringLiteral("incidents"));
        QVERIFY(!fixture.view->keys().isEmpty());
    }
};

QTEST_MAIN(TestIncidentsView)
#include "tst_incidents_view.moc"
