// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell_fixture.h"
#include "tests/ui/tst_metrics_fixture.h"

#include "ui/kit/table_view.h"
#include "ui/metrics/kpi_words.h"
#include "ui/metrics/scorecard_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace fairlead;

namespace {

class Fixture : public MetricsFixture {
public:
    using MetricsFixture::MetricsFixture;
    ScorecardView &card() { return view->scorecard(); }
    ScorecardModel &model() { return card().model(); }
    TableView &table() { return card().table(); }
    QString cell(QStringView key, int column)
    {
        return model().index(model().rowOf(kpi(key)), column).data().toString();
    }
};

} // namespace

/// Metrics ▸ Scorecard (V6a) on the sample.
class TestScorecardView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresStandWithUnitTargetAndBasis()
    {
        Fixture fixture;
        QCOMPARE(fixture.model().figures(), 28);
        QCOMPARE(fixture.cell(u"K01", ScorecardModel::Value), QStringLiteral("86.9 %"));
        QVERIFY2(fixture.cell(u"K01", ScorecardModel::Standing).contains(QStringLiteral("80 – 110")),
                 qPrintable(fixture.cell(u"K01", ScorecardModel::Standing)));
        QCOMPARE(fixture.cell(u"K03", ScorecardModel::Value), QStringLiteral("99.979 %"));
        const QString basis = fixture.cell(u"K07", ScorecardModel::Basis);
        QVERIFY2(basis.contains(QStringLiteral("20 of 180")), qPrintable(basis));
        QVERIFY2(basis.contains(QStringLiteral("n 180")), qPrintable(basis));
    }

    void figuresAreGroupedByCategory()
    {
        Fixture fixture;
        QStringList headings;
        QString category;
        for (int row = 0; row < fixture.model().rowCount(); ++row) {
            const KpiTile *tile = fixture.model().tile(row);
            if (!tile) {
                category = fixture.model().index(row, 0).data().toString();
                QVERIFY(!headings.contains(category));
                headings.append(category);
            } else {
                QCOMPARE(tile->kpi->category, category);
            }
        }
        QVERIFY(headings.size() >= 9);
    }

    void noFilterPartsAFigureFromItsPair() // GR3
    {
        Fixture fixture;
        for (const int filter : {0, 1, 2, 3}) {
            fixture.card().filter().setCurrentIndex(filter);
            for (int row = 0; row < fixture.model().rowCount(); ++row) {
                if (!fixture.model().tile(row))
                    continue;
                QVERIFY(fixture.model().pairOf(row));
                const QString pair = fixture.model().index(row, ScorecardModel::Pair).data().toString();
                QVERIFY(pair.contains(fixture.model().pairOf(row)->kpi->name));
            }
        }
        fixture.card().filter().setCurrentIndex(0);
        QTest::keyClicks(&fixture.card().search(), QStringLiteral("K02"));
        QCOMPARE(fixture.model().figures(), 1);
        QVERIFY(fixture.cell(u"K02", ScorecardModel::Pair).contains(QStringLiteral("K07")));
        QVERIFY(!fixture.table().isColumnHidden(ScorecardModel::Pair));
    }

    void standingAndSignalAreTwoThings()
    {
        Fixture fixture;
        const MetricsAnswer &answer = *fixture.view->board().answer();
        for (const KpiTile &tile : answer.tiles) {
            const QString signal = fixture.cell(tile.kpi->key, ScorecardModel::Signal);
            QCOMPARE(signal,
                     tile.signal() == SignalRule::None ? QStringLiteral("–") : signalWords(tile.signal()));
            if (tile.target && tile.target->green)
                QVERIFY(fixture.cell(tile.kpi->key, ScorecardModel::Standing)
                            .startsWith(colourWords(tile.colour)));
        }
        // A figure that meets its target may carry a signal all the same.
        QVERIFY(std::ranges::any_of(answer.tiles, [](const KpiTile &tile) {
            return tile.colour == TargetColour::Green && tile.signal() != SignalRule::None;
        }));
    }

    void theFilterShowsTheWayOfTheReview()
    {
        Fixture fixture;
        QAbstractItemModelTester tester(&fixture.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const size_t attention = fixture.view->board().answer()->inAttention().size();
        QVERIFY(attention > 0 && attention < 28);
        fixture.card().filter().setCurrentIndex(1);
        QCOMPARE(fixture.model().figures(), int(attention));
        QVERIFY2(fixture.card().finding().startsWith(QStringLiteral("%1 of 28").arg(attention)),
                 qPrintable(fixture.card().finding()));
        QTest::keyClicks(&fixture.card().search(), QStringLiteral("nothing of this name"));
        QCOMPARE(fixture.model().figures(), 0);
        QVERIFY(!fixture.table().isVisible());
        QTest::keyClick(&fixture.card().search(), Qt::Key_Escape);
        QCOMPARE(fixture.model().figures(), int(attention));
    }

    void keysWalkAndOpenFigures()
    {
        Fixture fixture;
        QSignalSpy chosen(&fixture.card(), &ScorecardView::kpiChosen);
        TableView &table = fixture.table();
        table.setFocus();
        const KpiTile *first = fixture.model().tile(table.currentIndex().row());
        QVERIFY(first);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().at(0).value<Id<KpiDefinition>>(), first->kpi->id);
        table.setCurrentIndex(
            fixture.model().index(fixture.model().rowOf(fixture.kpi(u"K02")), ScorecardModel::Pair));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().at(0).value<Id<KpiDefinition>>(), fixture.kpi(u"K07"));
        QTest::keyClick(&table, Qt::Key_Down);
        QVERIFY(fixture.model().tile(table.currentIndex().row())); // never a heading
        QTest::keyClick(&table, Qt::Key_F);
        QVERIFY(fixture.card().search().hasFocus());
    }

    void teamAndTierSetTheScope()
    {
        Fixture fixture;
        const QString everybody = fixture.cell(u"K14", ScorecardModel::Value);
        fixture.workbench->setTeam(fixture.row<Team>(u"ORD").id);
        fixture.wait();
        const QString orders = fixture.cell(u"K14", ScorecardModel::Value);
        QVERIFY2(orders != everybody, qPrintable(orders));
        QComboBox &tiers = fixture.card().tiers();
        QVERIFY(tiers.count() > 1);
        tiers.setCurrentIndex(1);
        Q_EMIT tiers.activated(1);
        fixture.wait();
        QCOMPARE(fixture.cell(u"K14", ScorecardModel::Value), everybody); // the worst of tier 1 is of tier 1
        QVERIFY(!fixture.view->board().answer()->scope.tier.isNull());
    }

    void aChangeOfTheRowsShows()
    {
        Fixture fixture;
        const KpiDefinition before = fixture.row<KpiDefinition>(u"K20");
        KpiDefinition after = before;
        after.isOn = false;
        ChangeSet changes{QStringLiteral("off"), {}};
        changes.replace(before, after);
        QVERIFY(fixture.workbench->submit(changes));
        fixture.wait();
        QCOMPARE(fixture.model().figures(), 27);
    }

    void noPersonIsNamed() // GR1
    {
        Fixture fixture;
        QString all;
        for (int row = 0; row < fixture.model().rowCount(); ++row) {
            for (int column = 0; column < fixture.model().columnCount(); ++column) {
                all += fixture.model().index(row, column).data().toString() + u'\n';
                all += fixture.model().index(row, column).data(Qt::ToolTipRole).toString() + u'\n';
            }
        }
        for (const Person &person : fixture.workbench->workspace().rows<Person>())
            QVERIFY2(!all.contains(person.name), qPrintable(person.name));
        for (const QComboBox *box : fixture.view->findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                for (const Person &person : fixture.workbench->workspace().rows<Person>())
                    QVERIFY2(box->itemText(i) != person.name, qPrintable(person.name));
            }
        }
    }

    void theRailLeadsHere()
    {
        const QTemporaryDir settings;
        useOwnSettings(settings);
        ShellFixture shell;
        shell.press(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(shell.window().currentPlace(), QStringLiteral("metrics"));
        auto *place = shell.window().findChild<MetricsPlace *>();
        QVERIFY(place);
        QTRY_VERIFY_WITH_TIMEOUT(!place->board().isComputing() && place->board().answer(), 30000);
        QCOMPARE(place->scorecard().model().figures(), 28);
        shell.window().showView(QStringLiteral("metrics"), QStringLiteral("V6c"));
        QCOMPARE(place->currentView(), QStringLiteral("review"));
    }

    /// People look at pictures: written where FAIRLEAD_SHOTS says.
    void picturesForPeople()
    {
        const QString folder = qEnvironmentVariable("FAIRLEAD_SHOTS");
        if (folder.isEmpty())
            QSKIP("FAIRLEAD_SHOTS is not set");
        Fixture fixture;
        for (const bool isDark : {false, true}) {
            applyTheme(*qApp, isDark ? Appearance::Dark : Appearance::Light);
            for (const QSize size : {QSize(1294, 680), QSize(1848, 992)}) {
                fixture.view->resize(size);
                QTest::qWait(50);
                for (const QString &view : fixture.view->views()) {
                    fixture.view->showView(view);
                    QTest::qWait(50);
                    QVERIFY(fixture.view->grab().save(
                        QStringLiteral("%1/metrics-%2-%3-%4.png")
                            .arg(folder, view, isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(size.width())));
                }
            }
        }
        applyTheme(*qApp, Appearance::Light);
    }

    void anEmptyWorkspaceOffersTheFiguresOfTheRole()
    {
        Fixture fixture{Workspace()};
        QVERIFY(!fixture.table().isVisible());
        QPushButton *verb = nullptr;
        for (QPushButton *button : fixture.card().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("figures of the role")))
                verb = button;
        }
        QVERIFY(verb);
        QTest::mouseClick(verb, Qt::LeftButton);
        fixture.wait();
        QCOMPARE(fixture.model().figures(), 30);
        QVERIFY(fixture.table().isVisible());
        fixture.workbench->undo();
        fixture.wait();
        QCOMPARE(fixture.model().figures(), 0);
    }
};

QTEST_MAIN(TestScorecardView)
#include "tst_scorecard_view.moc"
