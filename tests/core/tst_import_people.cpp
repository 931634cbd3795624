// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_tables.h"
#include "core/exchange/sample.h"
#include "tests/core/import_steps.h"

using namespace fairlead;

namespace {

const QByteArray people = "Full name,Team,Role,Site,Skills,FTE,Working days,Start date,Manager\r\n"
                          "Ana Silva,Orders,Engineer,Lisbon,java:3; api:2,60 %,11110,2026-01-05,Bo Lind\r\n"
                          "Bo Lind,Orders,Lead,Lisbon,java3 kafka2,1,,,\r\n"
                          "Cy Young,Search,Engineer,,,,,,\r\n";

} // namespace

/// People and leave from CSV (IM1, IM2).
class TestImportPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKindIsRecognisedFromTheHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("kind");
        QTest::newRow("people") << QByteArray("Name,Role,Home team") << QStringLiteral("people");
        QTest::newRow("people, shouted") << QByteArray("NAME;home_team") << QStringLiteral("people");
        QTest::newRow("leave") << QByteArray("person,from,to,kind,fraction") << QStringLiteral("leave");
        QTest::newRow("leave, other words")
            << QByteArray("Employee\tStart date\tEnd date\tType") << QStringLiteral("leave");
        QTest::newRow("items") << QByteArray("Issue key,Summary,Estimate (days),Status")
                               << QStringLiteral("items");
        QTest::newRow("items by name") << QByteArray("Name,Effort (days),Team") << QStringLiteral("items");
        QTest::newRow("dependencies")
            << QByteArray("Predecessor,Successor,Type,Lag") << QStringLiteral("dependencies");
        QTest::newRow("dependencies, short")
            << QByteArray("pred,succ,type,lag") << QStringLiteral("dependencies");
    }
    void theKindIsRecognisedFromTheHeaders()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, kind);
        const auto draft = drafted({}, header + "\n");
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(importKindKey(draft->kind), kind);
    }

    void peopleComeWithTheirTeamsSitesAndSkills()
    {
        const auto draft = drafted({}, people);
        QVERIFY(draft);
        QCOMPARE(draft->kind, ImportKind::People);
        QCOMPARE(draft->counts, (ImportCounts{3, 0, 0, 0, 0}));
        QCOMPARE(draft->changes.sentence, QStringLiteral("Import 3 people from file.csv"));
        const auto next = applied({}, draft->changes);
        QVERIFY(next);
        QCOMPARE(next->rows<Team>().size(), size_t(2));
        QCOMPARE(next->rows<Site>().size(), size_t(1));
        QCOMPARE(next->rows<Skill>().size(), size_t(3));
        const Person *ana = named<Person>(*next, u"Ana Silva");
        const Person *bo = named<Person>(*next, u"Bo Lind");
        QVERIFY(ana && bo);
        QCOMPARE(ana->roleShare, Share::of(0.6));
        QCOMPARE(ana->week.days[4], Share());
        QCOMPARE(ana->start, QDate(2026, 1, 5));
        QCOMPARE(ana->manager, bo->id);
        QCOMPARE(ana->key, QStringLiteral("P01"));
        QCOMPARE(next->find(ana->team)->name, QStringLiteral("Orders"));
        int levels = 0;
        for (const PersonSkill &skill : next->rows<PersonSkill>())
            levels += skill.person == ana->id ? skill.level : 0;
        QCOMPARE(levels, 5);
        // what was made along with the rows is in the ledger
        QCOMPARE(ledger(*draft, LedgerKind::Note).filter(QStringLiteral("made with the import")).size(), 6);
    }

    void aSecondImportChangesNothing()
    {
        const Workspace once = imported({}, people);
        const auto again = drafted(once, people);
        QVERIFY(again);
        QCOMPARE(again->counts, (ImportCounts{0, 0, 3, 0, 0}));
        QVERIFY(again->changes.isEmpty());
    }

    void emptyCellsLeaveWhatIsThere()
    {
        const Workspace once = imported({}, people);
        const auto draft = drafted(once, "Name,Role,Site\nAna Silva,,Porto\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{0, 1, 0, 0, 0}));
        QVERIFY2(ledger(*draft, LedgerKind::Changed).first().contains(u"Site"),
                 qPrintable(ledger(*draft, LedgerKind::Changed).first()));
        const auto next = applied(once, draft->changes);
        QCOMPARE(named<Person>(*next, u"Ana Silva")->role, QStringLiteral("Engineer"));
    }

    void anAddressFindsThePersonThoughTheNameChanged()
    {
        const Workspace before = sketch(QStringLiteral("person P1 name=Ana external_id=ana@example.org"));
        const auto draft = drafted(before, "Name,E-mail\nAna Silva,ANA@example.org\nAna,other@example.org\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{1, 1, 0, 0, 0}));
    }

    void aRowThatNamesTheSamePersonAgainIsRefused()
    {
        const auto draft = drafted({}, "Key,Name\nP7,Ana\nP8,Bo\nP7,Cy\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{2, 0, 0, 1, 0}));
        const QString refused = ledger(*draft, LedgerKind::Refused).first();
        QVERIFY2(refused.startsWith(u"4 Cy:") && refused.contains(u"line 2"), qPrintable(refused));
    }

    void generatedKeysDoNotTakeThoseOfLaterRows()
    {
        const auto draft = drafted({}, "Key,Name\n,Ana\nP01,Bo\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{2, 0, 0, 0, 0}));
    }

    void badRowsNeverStopTheGoodOnes()
    {
        const auto draft = drafted({},
                                   "Name,Start,End,FTE\n"
                                   "Ana,2026-05-01,2026-01-01,1\n"
                                   "Bo,2026-02-30,,1\n"
                                   "Cy,,,many\n"
                                   ",,,1\n"
                                   "Di,2026-01-01,,0.5\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{1, 0, 0, 4, 0}));
        const QStringList refused = ledger(*draft, LedgerKind::Refused);
        QVERIFY2(refused[0].contains(u"leave before starting"), qPrintable(refused[0]));
        QVERIFY2(refused[1].contains(u"Start"), qPrintable(refused[1]));
        QVERIFY(applied({}, draft->changes));
    }

    void anEndThatCutsLeaveOffIsRefused()
    {
        const Workspace before = sketch(QStringLiteral("person P1 name=Ana\n"
                                                       "leave L1 person=P1 from=2026-06-01 to=2026-06-05"));
        const auto draft = drafted(before, "Name,End\nAna,2026-05-01\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{0, 0, 0, 1, 0}));
        QVERIFY(ledger(*draft, LedgerKind::Refused).first().contains(u"outside the employment"));
    }

    void aMissingColumnIsAskedForByName()
    {
        const auto draft = drafted({}, "Predecessor,Lag\nR01,2\n", {}, ImportKind::Dependencies);
        QVERIFY(draft);
        QVERIFY(draft->changes.isEmpty());
        QCOMPARE(draft->questions.size(), size_t(1));
        const QString line = draft->questions.front().withoutWindow;
        QVERIFY2(line.contains(u"Successor") && line.contains(u"“Lag”") && line.contains(u"file.csv, line 1"),
                 qPrintable(line));
        ImportOptions options;
        options.mapping.insert(1, QStringLiteral("successor"));
        const auto mapped = drafted({}, "Predecessor,Lag\nR01,2\n", options, ImportKind::Dependencies);
        QVERIFY(mapped && mapped->questions.empty());
    }

    void peopleAndLeaveAreFoundWithoutTheColumnsOfNewOnes()
    {
        const Workspace before =
            sketch(QStringLiteral("person P1 name=Ana\n"
                                  "leave L1 person=P1 from=2026-06-01 to=2026-06-05 external_id=A-1"));
        const auto people = drafted(before, "Key,FTE,Team\nP1,0.5,\nP9,1,Nobodies\n");
        QVERIFY(people);
        QCOMPARE(people->kind, ImportKind::People);
        QCOMPARE(people->counts, (ImportCounts{0, 1, 0, 1, 0}));
        QCOMPARE(ledger(*people, LedgerKind::Refused).first(),
                 QStringLiteral("3 P9: Name is missing: there is no person “P9” yet, and a new one needs it. "
                                "Expected Name, or the key of a record that exists."));
        QVERIFY(applied(before, people->changes)->rows<Team>().isEmpty()); // refused rows bring nothing along

        const auto byId = drafted(before, "UID,To\nA-1,2026-06-08\nA-2,2026-06-09\n", {}, ImportKind::Leave);
        QVERIFY(byId);
        QCOMPARE(byId->counts, (ImportCounts{0, 1, 0, 1, 0}));
        QCOMPARE(applied(before, byId->changes)->rows<Leave>().begin()->to, QDate(2026, 6, 8));
        QVERIFY(ledger(*byId, LedgerKind::Refused).first().contains(u"Person is missing"));

        const auto byStart = drafted(before, "Person,From,Kind\nAna,2026-06-01,sick\nAna,2026-07-01,sick\n",
                                     {}, ImportKind::Leave);
        QVERIFY(byStart);
        QCOMPARE(byStart->counts, (ImportCounts{0, 1, 0, 1, 0}));
        QVERIFY(ledger(*byStart, LedgerKind::Refused).first().contains(u"To is missing"));
    }

    void unknownHeadersAreNamed()
    {
        const auto draft = drafted({}, "Foo,Bar\n1,2\n");
        QVERIFY(draft);
        QCOMPARE(draft->questions.front().kind, ImportQuestion::Kind::TableKind);
        QVERIFY(draft->questions.front().withoutWindow.contains(u"“Foo”, “Bar”"));
    }

    void columnsThatAreNotReadAreInTheLedger()
    {
        const auto draft = drafted({}, "Name,Shoe size\nAna,38\n");
        QVERIFY(ledger(*draft, LedgerKind::Note).first().contains(u"“Shoe size”"));
    }

    void leaveIsReadWithKindAndPart()
    {
        const Workspace before = sketch(QStringLiteral("person P1 name=Ana\nperson P2 name=Bo"));
        const auto draft = drafted(before,
                                   "Person,From,To,Kind,Fraction\n"
                                   "Ana,2026-08-03,2026-08-14,vacation,\n"
                                   "P2,2026-08-03,,sick leave,50 %\n"
                                   "Zoe,2026-08-03,2026-08-04,,\n"
                                   "Ana,2026-08-03,2026-08-05,vacation,\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{2, 0, 0, 2, 0}));
        QVERIFY(ledger(*draft, LedgerKind::Refused).first().contains(u"“Zoe”"));
        QVERIFY(ledger(*draft, LedgerKind::Refused).last().contains(u"line 2"));
        const auto next = applied(before, draft->changes);
        for (const Leave &leave : next->rows<Leave>()) {
            const bool isBo = next->find(leave.person)->name == u"Bo";
            QCOMPARE(leave.fraction, Share::of(isBo ? 0.5 : 1));
            QCOMPARE(leave.kind, isBo ? LeaveKind::Unplanned : LeaveKind::Planned);
            QCOMPARE(leave.to, isBo ? QDate(2026, 8, 3) : QDate(2026, 8, 14));
        }
    }

    void datesThatCanBeReadInTwoWaysAreAskedOnce()
    {
        const Workspace before = sketch(QStringLiteral("person P1 name=Ana"));
        const QByteArray file = "person,from,to\nAna,03/04/2026,05/04/2026\n";
        const auto draft = drafted(before, file);
        QVERIFY(draft);
        QCOMPARE(draft->questions.front().kind, ImportQuestion::Kind::DateOrder);
        QVERIFY(draft->questions.front().withoutWindow.contains(u"--dates dmy|mdy")
                || draft->questions.front().withoutWindow.contains(u"--dates mdy|dmy"));
        QVERIFY(draft->changes.isEmpty());
        ImportOptions options;
        options.dateOrder = DateOrder::DayMonthYear;
        QCOMPARE(imported(before, file, options).rows<Leave>().begin()->from, QDate(2026, 4, 3));
        options.dateOrder = DateOrder::MonthDayYear;
        QCOMPARE(imported(before, file, options).rows<Leave>().begin()->from, QDate(2026, 3, 4));
    }

    void whatIsExportedComesBackUnchanged()
    {
        const auto sample = marloweQuay();
        QVERIFY(sample);
        for (const ExportKind kind : {ExportKind::CsvPeople, ExportKind::CsvLeave}) {
            const auto draft = drafted(*sample, exportCsv(*sample, kind));
            QVERIFY(draft);
            QVERIFY2(draft->changes.isEmpty(), qPrintable(ledger(*draft, LedgerKind::Changed).join(u'\n')));
            QVERIFY2(draft->counts.refused == 0, qPrintable(ledger(*draft, LedgerKind::Refused).join(u'\n')));
            QVERIFY(draft->counts.unchanged >= 8);
        }
    }

    void peopleMoveToAnotherWorkspace()
    {
        const auto sample = marloweQuay();
        const Workspace other = imported({}, exportCsv(*sample, ExportKind::CsvPeople));
        QCOMPARE(other.rows<Person>().size(), sample->rows<Person>().size());
        QCOMPARE(exportCsv(other, ExportKind::CsvPeople), exportCsv(*sample, ExportKind::CsvPeople));
    }
};

QTEST_GUILESS_MAIN(TestImportPeople)
#include "tst_import_people.moc"
