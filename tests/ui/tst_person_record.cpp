// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"
#include "tests/ui/tst_person_fixture.h"
#include "ui/kit/context_bar.h"
#include "ui/kit/fields.h"
#include "ui/kit/table_view.h"
#include "ui/people/absence_panel.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/coverage_view.h"
#include "ui/people/person_chooser.h"
#include "ui/people/person_view.h"
#include "ui/people/record_page.h"
#include "ui/people/review_lines.h"
#include "ui/people/review_page.h"
#include "ui/people/roster_model.h"
#include "ui/vault/private_export.h"
#include "ui/vault/private_form.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace fairlead;

namespace {

/// The page of one person, on one of its parts.
class PageFixture : public VaultFixture {
public:
    PageFixture(const char *part, QStringView who)
    {
        view = std::make_unique<PersonView>(*workbench, *vault, peopleNow);
        show(*view);
        view->open(person(who));
        view->showPart(QLatin1String(part));
        QCOMPARE(view->currentPart(), QLatin1String(part));
    }
    ~PageFixture() { view.reset(); }
    RecordPage &record() { return *view->record(); }
    ReviewPage &review() { return *view->review(); }
    void note(const QString &words)
    {
        QTest::keyClicks(&record().entry(), words);
        QTest::keyClick(&record().entry(), Qt::Key_Return);
    }

    std::unique_ptr<PersonView> view;
};

QStringList headsOf(const LineList &list)
{
    QStringList heads;
    for (const Line &line : list.model().lines()) {
        if (line.kind == Line::Kind::Head)
            heads << line.text;
    }
    return heads;
}

const Line *lineWith(const LineList &list, const QString &text)
{
    const QList<Line> &lines = list.model().lines();
    const auto at = std::ranges::find_if(lines, [&text](const Line &line) {
        return line.text.contains(text) && line.kind == Line::Kind::Words;
    });
    return at == lines.end() ? nullptr : &*at;
}

template <class Row> int countOf(const PrivateRecords &records, const Id<Person> &person)
{
    const auto &rows = records.rows<Row>();
    return int(std::ranges::count_if(rows, [&](const Row &row) { return row.person == person; }));
}

} // namespace

/// People: what is kept about one person, the reviews, and the coverage of skills and services.
class TestPersonRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { usePeopleSettings(m_settings); }
    void init() { QSettings().clear(); }

    void everyKindStandsUnderItsHead()
    {
        PageFixture fixture("record", u"P06");
        QCOMPARE(headsOf(fixture.record().lines()),
                 (QStringList{QStringLiteral("Feedback"), QStringLiteral("Recognition"),
                              QStringLiteral("Private notes")}));
        QVERIFY(lineWith(fixture.record().lines(), QStringLiteral("as if it were the tenth")));
        fixture.view->open(fixture.person(u"P14"));
        QCOMPARE(fixture.view->currentPart(), QStringLiteral("talk")); // who opens somebody wants to talk
        fixture.view->showPart(QStringLiteral("record"));
        QVERIFY(headsOf(fixture.record().lines()).contains(QStringLiteral("Concerns")));
        const Line *concern = lineWith(fixture.record().lines(), QStringLiteral("finished with tests"));
        QVERIFY2(concern->note.contains(QStringLiteral("looked at again 23 Nov")), qPrintable(concern->note));
        QVERIFY(lineWith(fixture.record().lines(), QStringLiteral("9 Nov: on track")));
        QCOMPARE(fixture.vault->history().size(), 0); // looking writes nothing
    }

    void aTypedLineBecomesARecordOfItsKindAndIsUndone()
    {
        PageFixture fixture("record", u"P06");
        const Id<Person> priya = fixture.person(u"P06");
        const PrivateRecords before = fixture.records();
        const int feedback = countOf<Feedback>(before, priya);
        fixture.note(QStringLiteral("asked in the first minute"));
        QCOMPARE(countOf<Feedback>(fixture.records(), priya), feedback + 1);
        QCOMPARE(fixture.record().lines().current()->text, QStringLiteral("asked in the first minute"));
        QVERIFY(fixture.record().entry().text().isEmpty());
        QTest::keyClick(&fixture.record().entry(), Qt::Key_Up); // from the first kind to the last
        fixture.note(QStringLiteral("wants to move in spring"));
        QCOMPARE(countOf<PrivateNote>(fixture.records(), priya), countOf<PrivateNote>(before, priya) + 1);
        QVERIFY(fixture.vault->undo());
        QVERIFY(fixture.vault->undo());
        QVERIFY(fixture.records() == before);
        QVERIFY(!lineWith(fixture.record().lines(), QStringLiteral("asked in the first minute")));
    }

    /// Space says it, L shares it, Delete takes it away; each is one step that undo takes back.
    void keysSayShareAndRemove()
    {
        PageFixture fixture("record", u"P06");
        fixture.note(QStringLiteral("drew the options first"));
        const auto written = [&fixture]() -> const Feedback * {
            for (const Feedback &row : fixture.records().rows<Feedback>()) {
                if (row.behaviour == u"drew the options first")
                    return &row;
            }
            return nullptr;
        };
        LineList &lines = fixture.record().lines();
        QVERIFY(!written()->saidOn.isValid());
        QCOMPARE(written()->visibility, Visibility::OnlyMe);
        QTest::keyClick(&lines, Qt::Key_Space);
        QCOMPARE(written()->saidOn, QDate(2026, 11, 16));
        QTest::keyClick(&lines, Qt::Key_L);
        QCOMPARE(written()->visibility, Visibility::Shared);
        QVERIFY(lines.current()->note.contains(QStringLiteral("said 16 Nov")));
        QTest::keyClick(&lines, Qt::Key_Delete);
        QVERIFY(!written());
        QVERIFY(fixture.vault->undo());
        QCOMPARE(written()->saidOn, QDate(2026, 11, 16));
    }

    void everyFieldOfTheCurrentRecordCanBeTyped()
    {
        PageFixture fixture("record", u"P06");
        fixture.note(QStringLiteral("led the design talk"));
        const QString key = fixture.record().lines().current()->key;
        const auto row = [&] { return rowOfLine<Feedback>(fixture.records(), key); };
        auto *impact = qobject_cast<NoteField *>(fixture.record().form()->field(QStringLiteral("impact")));
        QVERIFY(impact);
        impact->editor()->setFocus();
        QTest::keyClicks(impact->editor(), QStringLiteral("the forum decided in one round"));
        fixture.record().lines().setFocus(); // leaving commits
        QCOMPARE(row()->impact, QStringLiteral("the forum decided in one round"));
        const Item *item = fixture.workbench->workspace().byKey<Item>(u"R08");
        FormField *about = fixture.record().form()->field(QStringLiteral("item"));
        QVERIFY(about);
        Q_EMIT about->committed(item->id.toString());
        QCOMPARE(row()->item, item->id);
        const Line *line = fixture.record().lines().current();
        QVERIFY2(line->note.contains(QStringLiteral("R08")), qPrintable(line->note));
        QVERIFY(line->note.contains(QStringLiteral("Impact: the forum decided")));
    }

    /// What was agreed, by when, and how it ended.
    void aConcernHasCheckpointsAndIsResolved()
    {
        PageFixture fixture("record", u"P14");
        RecordPage &page = fixture.record();
        page.lines().setCurrent(lineWith(page.lines(), QStringLiteral("finished with tests"))->key);
        QTest::keyClick(&page.lines(), Qt::Key_K);
        const auto *added = rowOfLine<ConcernCheckpoint>(fixture.records(), page.lines().current()->key);
        QVERIFY(added);
        QCOMPARE(added->due, QDate(2026, 12, 7));
        const Id<PerformanceConcern> concern = added->concern;
        QTest::keyClick(&page.lines(), Qt::Key_Space);
        QCOMPARE(checkpointsOf(fixture.records(), concern).back()->heldOn, QDate(2026, 11, 16));
        page.lines().setCurrent(lineKey(concern));
        Q_EMIT page.form()->field(QStringLiteral("state"))->committed(QStringLiteral("resolved"));
        QCOMPARE(fixture.records().find(concern)->closedOn,
                 QDate(2026, 11, 16)); // retention counts from here
        QTest::keyClick(&page.lines(), Qt::Key_Delete);
        QVERIFY(fixture.records().rows<PerformanceConcern>().isEmpty());
        QVERIFY(fixture.records().rows<ConcernCheckpoint>().isEmpty());
        QVERIFY(fixture.vault->undo());
        QCOMPARE(checkpointsOf(fixture.records(), concern).size(), size_t(3));
    }

    void filtersLeaveWhatIsLookedFor()
    {
        PageFixture fixture("record", u"P22");
        RecordPage &page = fixture.record();
        Q_EMIT page.timePill().chosen(QStringLiteral("open"));
        QVERIFY(lineWith(page.lines(), QStringLiteral("R38 finished a day early"))); // not yet said
        QVERIFY(!headsOf(page.lines()).contains(QStringLiteral("Private notes")));
        Q_EMIT page.timePill().chosen(QStringLiteral("all"));
        QTest::keyClick(&page.lines(), Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget(), &page.search());
        QTest::keyClicks(&page.search(), QStringLiteral("day early"));
        QCOMPARE(headsOf(page.lines()), QStringList{QStringLiteral("Recognition")});
        Q_EMIT page.kindPill().chosen(QString::number(int(KeptKind::Concern)));
        QVERIFY(headsOf(page.lines()).isEmpty());
        QCOMPARE(page.lines().model().lines().first().kind, Line::Kind::Empty);
    }

    /// What a search finds leads to whom it is about, and there to its line.
    void aRecordIsOpenedWhereItStands()
    {
        PageFixture fixture("record", u"P06");
        Q_EMIT fixture.record().kindPill().chosen(QString::number(int(KeptKind::Note)));
        const auto &rows = fixture.records().rows<Recognition>();
        const auto found =
            std::ranges::find_if(rows, [](const Recognition &row) { return row.text.startsWith(u"R38"); });
        QVERIFY(found != rows.end());
        fixture.view->openRecord(refer(found->id));
        QCOMPARE(fixture.view->desk().person()->key, QStringLiteral("P22"));
        QCOMPARE(fixture.view->currentPart(), QStringLiteral("record"));
        QCOMPARE(fixture.record().lines().current()->key, lineKey(found->id));
        const auto &goals = fixture.records().rows<GrowthGoal>();
        fixture.view->openRecord(refer(goals.begin()->id));
        QCOMPARE(fixture.view->currentPart(), QStringLiteral("talk"));
    }

    void nobodyHasARecordBeforeSomethingIsNoted()
    {
        PageFixture fixture("record", u"P26");
        const Id<Person> anika = fixture.person(u"P26");
        PrivateChanges all;
        for (const Feedback &row : fixture.records().rows<Feedback>()) {
            if (row.person == anika)
                all.remove(row);
        }
        all.sentence = QStringLiteral("forget");
        QVERIFY(fixture.vault->commit(all));
        QVERIFY(!fixture.record().lines().isVisible());
        fixture.note(QStringLiteral("likes the pairing"));
        QVERIFY(fixture.record().lines().isVisible());
    }

    /// The vault may be locked in the middle of a word.
    void whatIsTypedIsKeptWhenTheViewGoes()
    {
        PageFixture fixture("record", u"P06");
        QTest::keyClicks(&fixture.record().entry(), QStringLiteral("half a sentence"));
        fixture.view.reset();
        const auto &rows = fixture.records().rows<Feedback>();
        QVERIFY(std::ranges::any_of(rows,
                                    [](const Feedback &row) { return row.behaviour == u"half a sentence"; }));
    }

    void aReviewIsChosenWrittenAndSharedAsPages()
    {
        PageFixture fixture("review", u"P06");
        ReviewPage &page = fixture.review();
        QVERIFY(!page.packet());
        page.begin();
        QVERIFY(page.packet());
        QCOMPARE(page.packet()->to, QDate(2026, 11, 16));
        const Line *kept = lineWith(page.lines(), QStringLiteral("waited four days"));
        QVERIFY(kept);
        QVERIFY2(kept->state.contains(QStringLiteral("left out")), qPrintable(kept->state));
        const Line *known = lineWith(page.lines(), QStringLiteral("never surprises"));
        QVERIFY(known->state.contains(QStringLiteral("goes in")));
        page.lines().setCurrent(known->key);
        QTest::keyClick(&page.lines(), Qt::Key_Space);
        QCOMPARE(fixture.records().rows<ReviewPart>().size(), size_t(1));
        page.lines().setCurrent(reviewGroupKey(QStringLiteral("Design")));
        auto *words = qobject_cast<QPlainTextEdit *>(page.words().editor());
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("thinks in options"));
        page.lines().setFocus();
        QCOMPARE(groupOfLine(page.content(), reviewGroupKey(QStringLiteral("Design")))->words,
                 QStringLiteral("thinks in options"));
        page.lines().setCurrent(reviewGroupKey(QStringLiteral("Mentoring")));
        QVERIFY(words->toPlainText().isEmpty()); // the words go with the competency
        Q_EMIT page.shareWanted(page.packet()->id);
        const QString text = toText(fixture.view->sharePage()->document());
        QVERIFY2(text.contains(QStringLiteral("thinks in options")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("never surprises")));
        QVERIFY(!text.contains(QStringLiteral("waited four days")));
    }

    void aReviewGoesWithItsPartsAndComesBack()
    {
        PageFixture fixture("review", u"P06");
        ReviewPage &page = fixture.review();
        page.begin();
        page.lines().setCurrent(lineWith(page.lines(), QStringLiteral("waited four days"))->key);
        QTest::keyClick(&page.lines(), Qt::Key_Return);
        QCOMPARE(fixture.records().rows<ReviewPart>().size(), size_t(1));
        page.removePacket();
        QVERIFY(fixture.records().rows<ReviewPacket>().isEmpty());
        QVERIFY(fixture.records().rows<ReviewPart>().isEmpty());
        QVERIFY(!page.packet());
        QVERIFY(fixture.vault->undo());
        QVERIFY(page.packet());
        fixture.view->open(fixture.person(u"P12")); // one person at a time
        fixture.view->showPart(QStringLiteral("review"));
        QVERIFY(!page.packet());
    }

    /// The rhythm is told to who asks for it, and nobody is nagged: no colour, no mark, no word of lateness.
    void theRosterTellsTheRhythmCalmly()
    {
        VaultFixture fixture;
        RosterModel roster(*fixture.workbench, *fixture.vault);
        roster.setWatched(true);
        const int row = roster.rowOf(fixture.person(u"P12"));
        const QString rhythm = roster.index(row, RosterModel::DaysSince).data(Qt::ToolTipRole).toString();
        QVERIFY2(rhythm.contains(QStringLiteral("every 14 day")), qPrintable(rhythm));
        QVERIFY2(rhythm.contains(QStringLiteral("kept in a row")), qPrintable(rhythm));
        const int overdue = roster.rowOf(fixture.person(u"P24"));
        for (int column = 0; column < roster.columnCount(); ++column) {
            const QModelIndex cell = roster.index(overdue, column);
            QVERIFY(!cell.data(Qt::ForegroundRole).isValid());
            QVERIFY(!cell.data(Qt::DecorationRole).isValid());
            QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("late")));
        }
    }

    /// GR8: counts first, people on demand, by name, and in no other order.
    void theMatrixCountsFirstAndRanksNobody()
    {
        VaultFixture fixture;
        CoverageView view(*fixture.workbench);
        fixture.show(view);
        QAbstractItemModelTester tester(&view.model());
        QCOMPARE(view.model().columnCount(), int(CoverageModel::firstPerson));
        QVERIFY(view.model().rowCount() > 20);
        QVERIFY(view.model().gaps() > 0);
        QVERIFY(view.model().index(0, CoverageModel::Verdict).data(CoverageModel::ShortRole).toBool());
        QVERIFY(!view.table().isSortingEnabled());
        QTest::keyClick(&view.table(), Qt::Key_P);
        QStringList names;
        for (int column = CoverageModel::firstPerson; column < view.model().columnCount(); ++column)
            names << fixture.workbench->workspace().find(view.model().personAt(column))->name;
        QVERIFY(names.size() > 20);
        QVERIFY(std::ranges::is_sorted(
            names, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; }));
        fixture.workbench->setPresenting(true); // GR5: the counts alone
        QCOMPARE(view.model().columnCount(), int(CoverageModel::firstPerson));
        QVERIFY(!view.absence().isVisible());
        fixture.workbench->setPresenting(false);
        QVERIFY(view.model().columnCount() > int(CoverageModel::firstPerson));
        const QString first = view.model().index(0, 0).data().toString();
        QTest::mouseClick(
            view.table().horizontalHeader()->viewport(), Qt::LeftButton, {},
            {view.table().horizontalHeader()->sectionViewportPosition(CoverageModel::Leading) + 5,
             view.table().horizontalHeader()->height() / 2});
        QCOMPARE(view.model().index(0, 0).data().toString(), first);
    }

    void aLevelIsTypedWhereItIsCounted()
    {
        VaultFixture fixture;
        CoverageView view(*fixture.workbench);
        fixture.show(view);
        view.turnPeople();
        int row = -1;
        for (int each = 0; each < view.model().rowCount(); ++each) {
            if (view.model().index(each, 0).data().toString() == u"ledger-core")
                row = each;
        }
        QVERIFY(row >= 0);
        QVERIFY2(view.model().index(row, CoverageModel::Leading).data().toString() == u"1 of 3",
                 qPrintable(view.model().index(row, CoverageModel::Leading).data().toString()));
        const Id<Person> karol = fixture.person(u"P14");
        const QModelIndex cell = view.model().index(row, view.model().columnOf(karol));
        QVERIFY(cell.isValid());
        QVERIFY(view.model().setData(cell, 3));
        fixture.settle();
        for (int each = 0; each < view.model().rowCount(); ++each) {
            if (view.model().index(each, 0).data().toString() == u"ledger-core")
                QCOMPARE(view.model().index(each, CoverageModel::Leading).data().toString(),
                         QStringLiteral("2 of 3"));
        }
        fixture.session->undo();
        QVERIFY(!view.model().setData(cell, 5)); // there is no such level
    }

    /// What breaks if the one who knows the ledger is away: computed by the planner beside the window.
    void anAbsenceIsPlannedAnew()
    {
        VaultFixture fixture;
        CoverageView view(*fixture.workbench);
        fixture.show(view);
        AbsencePanel &panel = view.absence();
        QVERIFY(!panel.job().isRunning());
        Q_EMIT panel.who().committed(fixture.person(u"P12").toString());
        QVERIFY(panel.job().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!panel.job().isRunning(), 120000);
        QVERIFY(panel.impact());
        QCOMPARE(panel.impact()->from, QDate(2026, 11, 16)); // the first Monday
        QCOMPARE(panel.impact()->to, QDate(2026, 12, 6));
        QVERIFY(!panel.impact()->effects.empty());
        QVERIFY(!panel.impact()->shifts.empty()); // primary in W49
        QVERIFY(!panel.summary().isEmpty());
        QVERIFY(headsOf(panel.lines()).contains(QStringLiteral("Items that move")));
        QVERIFY(headsOf(panel.lines()).contains(QStringLiteral("Turns on call that are open")));
        const qsizetype shown = panel.lines().model().lines().size();
        QVERIFY(shown > qsizetype(panel.impact()->effects.size()));
        Q_EMIT panel.from().committed(QDate(2027, 8, 2)); // long after the plan
        QVERIFY(!panel.impact());
        QTRY_VERIFY_WITH_TIMEOUT(panel.impact().has_value(), 120000);
        QVERIFY(panel.impact()->shifts.empty());
        QCOMPARE(fixture.session->revision(), qint64(0)); // nothing was changed by asking
    }

    void anAbsenceThatIsStoppedSaysSo()
    {
        VaultFixture fixture;
        CoverageView view(*fixture.workbench);
        fixture.show(view);
        view.absence().ask(fixture.person(u"P12"));
        QVERIFY(view.absence().job().isRunning());
        view.absence().job().cancel();
        QVERIFY(!view.absence().job().isRunning());
        QVERIFY(!view.absence().impact());
        QVERIFY2(view.absence().summary().contains(QStringLiteral("Stopped")),
                 qPrintable(view.absence().summary()));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestPersonRecord)
#include "tst_person_record.moc"
