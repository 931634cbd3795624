// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_tables.h"
#include "core/exchange/sample.h"
#include "core/workspace/item_edits.h"
#include "core/workspace/session.h"
#include "tests/core/import_steps.h"

using namespace fairlead;

namespace {

Workspace plan()
{
    return sketch(QStringLiteral("team T1 name=Orders\nperiod 2026-Q4 start=2026-10-01 end=2026-12-31\n"
                                 "plan PLAN01 period=2026-Q4\n"
                                 "skill java\n"
                                 "item R01 title=Cart plan=PLAN01 team=T1 effort=10 rank=V\n"
                                 "item R02 title=Search plan=PLAN01 team=T1 effort=5 rank=k\n"
                                 "skill_demand S1 item=R01 skill=java effort=6\n"
                                 "skill_demand S2 item=R01 skill=java minimum_level=3 effort=4\n"
                                 "dependency D1 predecessor=R01 successor=R02"));
}

QStringList order(const Workspace &workspace)
{
    QStringList titles;
    for (const Item *item : rankedItems(workspace, workspace.rows<Plan>().begin()->id))
        titles.append(item->title);
    return titles;
}

} // namespace

/// Items and dependencies from CSV (IM3, IM4).
class TestImportItems : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newItemsAreRankedInFileOrderAfterTheOthers()
    {
        const Workspace next =
            imported(plan(), "Title,Team,Effort (days)\nPay,Orders,3\nShip,T1,4.5\nBill,,16 h\n");
        QCOMPARE(order(next),
                 QStringList({QStringLiteral("Cart"), QStringLiteral("Search"), QStringLiteral("Pay"),
                              QStringLiteral("Ship"), QStringLiteral("Bill")}));
        QCOMPARE(named<Item>(next, u"R05 Bill")->effort, Effort::of(2));
        QCOMPARE(named<Item>(next, u"R04 Ship")->effort, Effort::of(4.5));
    }

    void anEffortThatChangesTakesItsSkillsAlong()
    {
        const Workspace next = imported(plan(), "Key,Title,Effort\nR01,Cart,20\n", {}, ImportKind::Items);
        Effort sum;
        for (const SkillDemand &demand : next.rows<SkillDemand>())
            sum += demand.effort;
        QCOMPARE(sum, Effort::of(20));
    }

    void itemsAreFoundByKeyExternalIdOrTitleAndTeam()
    {
        Workspace before = plan();
        before = imported(before, "Title,External id,Team\nPay,JIRA-1,T1\n");
        const auto draft = drafted(before,
                                   "Title,External id,Team,Effort\n"
                                   "Pay now,JIRA-1,T1,3\n"
                                   "CART,,Orders,11\n"
                                   "Cart,,Other team,11\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{1, 2, 0, 0, 0}));
    }

    void aKeyAloneFindsAnItemAndNeedsNoTitle()
    {
        const auto draft = drafted(plan(), "Key,Effort\nR01,20\nR09,3\nR02,5\n,7\n");
        QVERIFY(draft);
        QVERIFY(draft->questions.empty());
        QCOMPARE(draft->kind, ImportKind::Items);
        QCOMPARE(draft->counts, (ImportCounts{0, 1, 1, 2, 0}));
        const QStringList refused = ledger(*draft, LedgerKind::Refused);
        QCOMPARE(
            refused[0],
            QStringLiteral("3 R09: Title is missing: there is no item “R09” yet, and a new one needs it. "
                           "Expected Title, or the key of a record that exists."));
        QCOMPARE(refused[1],
                 QStringLiteral("5 : Title is missing, and there is no key; expected one of the two."));
        const auto next = applied(plan(), draft->changes);
        QVERIFY(next);
        QCOMPARE(named<Item>(*next, u"R01 Cart")->effort, Effort::of(20));
    }

    void anExternalIdAloneFindsAnItem()
    {
        const Workspace before = imported(plan(), "Title,External id,Team\nPay,JIRA-1,T1\n");
        const Workspace next = imported(before, "External id,Effort\nJIRA-1,8\n", {}, ImportKind::Items);
        QCOMPARE(named<Item>(next, u"R03 Pay")->effort, Effort::of(8));
    }

    void aHeaderWithoutTitleIsRefusedWhereNoRowCouldBeUsed()
    {
        const auto draft = drafted(plan(), "Key,Effort\nR08,20\nR09,3\n", {}, ImportKind::Items);
        QVERIFY(draft);
        QCOMPARE(draft->questions.size(), size_t(1));
        QCOMPARE(draft->questions.front().kind, ImportQuestion::Kind::Columns);
        QVERIFY2(draft->questions.front().withoutWindow.contains(u"no column is read as Title"),
                 qPrintable(draft->questions.front().withoutWindow));
        QVERIFY(draft->changes.isEmpty());
    }

    void theKindOfATableOfKeysIsTheOneWhoseKeysExist()
    {
        Workspace before = imported(plan(), "Key,Name,Role\nP7,Ana,Engineer\n", {}, ImportKind::People);
        const auto people = drafted(before, "Key,Start\nP7,2026-01-05\n");
        QVERIFY(people);
        QCOMPARE(people->kind, ImportKind::People);
        QCOMPARE(people->counts, (ImportCounts{0, 1, 0, 0, 0}));
        const auto items = drafted(before, "Key,Start\nR01,2026-11-30\n");
        QVERIFY(items);
        QCOMPARE(items->kind, ImportKind::Items);
        QCOMPARE(items->counts, (ImportCounts{0, 1, 0, 0, 0}));
    }

    void linksInACellAreRead()
    {
        const Workspace next = imported(plan(),
                                        "Key,Title,Depends on\n"
                                        "X-12,Pay,\"R01 FS+2, R02 SS\"\n"
                                        "X-13,Ship,X-12; X-12 FF-1\n");
        QStringList links;
        for (const Dependency &row : next.rows<Dependency>())
            links.append(QStringLiteral("%1>%2 %3 %4")
                             .arg(next.find(row.predecessor)->key, next.find(row.successor)->key)
                             .arg(int(row.type))
                             .arg(row.lag));
        links.sort();
        QCOMPARE(links,
                 QStringList({QStringLiteral("R01>R02 0 0"), QStringLiteral("R01>X-12 0 2"),
                              QStringLiteral("R02>X-12 1 0"), QStringLiteral("X-12>X-13 0 0"),
                              QStringLiteral("X-12>X-13 2 -1")}));
    }

    void aPlanIsMadeWhereThereIsNone()
    {
        const auto draft = drafted({}, "Title,Team,Effort\nPay,Orders,3\n");
        QVERIFY(draft);
        QVERIFY(ledger(*draft, LedgerKind::Note).join(u' ').contains(u"2026-Q4"));
        const auto next = applied({}, draft->changes);
        QCOMPARE(next->rows<Period>().begin()->end, QDate(2026, 12, 31));
        QCOMPARE(next->rows<Item>().begin()->plan, next->rows<Plan>().begin()->id);
    }

    void itemsThatBreakARuleAreRefusedWithItsSentence()
    {
        const auto draft = drafted(plan(),
                                   "Key,Title,Effort,Optimistic,State,Kind,Team\n"
                                   "A1,One,5,9,,,\n"
                                   "A2,Two,5,,done,,\n"
                                   "A3,Three,5,,,milestone,\n"
                                   "A4,Four,-1,,,,\n"
                                   "A5,Five,5,,sideways,,\n"
                                   "A6,Six,5,4,In progress,Story,T1\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{1, 0, 0, 5, 0}));
        const QStringList refused = ledger(*draft, LedgerKind::Refused);
        QVERIFY(refused[0].contains(u"expected optimistic ≤ effort"));
        QVERIFY(refused[1].contains(u"is done"));
        QVERIFY(refused[2].contains(u"milestone"));
        QVERIFY(refused[3].contains(u"Effort is -1"));
        QVERIFY(refused[4].contains(u"“sideways” is not one of"));
    }

    void dependenciesAreMatchedByPairAndType()
    {
        const auto draft = drafted(plan(),
                                   "pred,succ,type,lag\nR01,R02,FS,3\nR01,Search,SS,\nR01,R02,FS,4\n"
                                   "R01,R01,FS,\nR09,R02,FS,\nR02,R01,FS,9999\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{1, 1, 0, 4, 0}));
        const QStringList refused = ledger(*draft, LedgerKind::Refused);
        QVERIFY(refused[0].contains(u"line 2"));
        QVERIFY(refused[1].contains(u"cannot wait for itself"));
        QVERIFY(refused[2].contains(u"“R09”"));
        QVERIFY(refused[3].contains(u"Lag"));
    }

    void theLinksOfALoopAreRefusedWithTheLoopInWords()
    {
        Workspace before = plan();
        before = imported(before, "Key,Title\nA,a\nB,b\nC,c\nD,d\n");
        const auto draft = drafted(before, "pred,succ\nA,B\nB,C\nC,A\nC,D\nR02,R01\n");
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{1, 0, 0, 4, 0}));
        const QStringList refused = ledger(*draft, LedgerKind::Refused);
        QVERIFY2(refused[0].contains(u"A → B → C → A") || refused[0].contains(u"B → C → A → B")
                     || refused[0].contains(u"C → A → B → C"),
                 qPrintable(refused[0]));
        QVERIFY2(refused[3].contains(u"R01 → R02 → R01") || refused[3].contains(u"R02 → R01 → R02"),
                 qPrintable(refused[3]));
        QVERIFY(applied(before, draft->changes));
    }

    void whatIsExportedComesBackUnchanged()
    {
        const auto sample = marloweQuay();
        for (const ExportKind kind : {ExportKind::CsvItems, ExportKind::CsvDependencies}) {
            const auto draft = drafted(*sample, exportCsv(*sample, kind));
            QVERIFY(draft);
            QVERIFY2(draft->changes.isEmpty(), qPrintable(ledger(*draft, LedgerKind::Changed).join(u'\n')));
            QVERIFY2(draft->counts.refused == 0, qPrintable(ledger(*draft, LedgerKind::Refused).join(u'\n')));
            QVERIFY(draft->counts.unchanged > 20);
        }
    }

    void itemsMoveToAnotherWorkspace()
    {
        const auto sample = marloweQuay();
        Workspace other = imported({}, exportCsv(*sample, ExportKind::CsvItems));
        other = imported(other, exportCsv(*sample, ExportKind::CsvDependencies));
        QCOMPARE(other.rows<Item>().size(), sample->rows<Item>().size());
        QCOMPARE(exportCsv(other, ExportKind::CsvDependencies),
                 exportCsv(*sample, ExportKind::CsvDependencies));
        QStringList here;
        QStringList there;
        for (const Item *item : rankedItems(other, other.rows<Plan>().begin()->id))
            here.append(item->caption());
        for (const Item *item : rankedItems(*sample, sample->rows<Plan>().begin()->id))
            there.append(item->caption());
        QCOMPARE(here, there);
    }

    void anImportIsUndoneInOneStep()
    {
        Session session(plan(), std::make_unique<MemoryJournal>(), {}, [] { return QDateTime(); });
        const Workspace before = session.workspace();
        const auto draft =
            drafted(before, "Key,Title,Effort,Team,Depends on\nR01,,30,,\nX,Pay,3,New team,R01\n");
        QVERIFY(draft);
        QVERIFY(session.commit(draft->changes));
        QVERIFY(!(session.workspace() == before));
        QCOMPARE(session.undoSentence(), QStringLiteral("Import 2 items from file.csv"));
        QVERIFY(session.undo());
        QVERIFY(session.workspace() == before);
    }

    void repeatedHeadersAndQuotedLinesAreRead()
    {
        const Workspace next = imported(plan(),
                                        "\xEF\xBB\xBFIssue key;Summary;Labels;Labels;Description\r\n"
                                        "J-1;\"Pay; later\";a;b;\"one\ntwo\"\r\n");
        const Item *item = named<Item>(next, u"J-1 Pay; later");
        QVERIFY(item);
        QCOMPARE(item->notes, QStringLiteral("one\ntwo"));
    }

    void twentyThousandRowsKeepTheirOrderAndShortRanks()
    {
        QByteArray items = "Key,Title,Team,Effort,Depends on\n";
        for (int i = 0; i < 20'000; ++i)
            items += "K" + QByteArray::number(i) + ",Item " + QByteArray::number(i) + ",T1,3,"
                + (i > 0 ? "K" + QByteArray::number(i - 1) : QByteArray()) + "\n";
        const auto draft = drafted(plan(), items);
        QVERIFY(draft);
        QCOMPARE(draft->counts.added, qsizetype(20'000));
        qsizetype longest = 0;
        const auto next = appliedUnchecked(plan(), draft->changes);
        QVERIFY(next);
        for (const Item &item : next->rows<Item>())
            longest = std::max(longest, item.rank.size());
        QVERIFY(longest <= 8);
        QVERIFY(draft->ledger.size() <= size_t(40'000) + 10); // an item and a link a row, and the notes
    }

    void anImportCanBeStopped()
    {
        class Stop final : public Progress {
            bool advance(double fraction) override { return fraction < 0.3; }
        } stop;
        ImportOptions options;
        options.asOf = QDate(2026, 1, 1);
        const auto draft = draftImport(
            {}, {QStringLiteral("x.csv"), QByteArray("Title\na\n"), ImportKind::Items}, options, stop);
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, Error::Kind::Cancelled);
    }

    void hostileFilesAreOneClearLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("pdf") << QByteArray("%PDF-1.7 something");
        QTest::newRow("open quote") << QByteArray("Title,Team\n\"never closed,T1\n");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>");
        QTest::newRow("entity bomb") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 "
            "\"&lol;&lol;\">]><Project>&lol2;</Project>");
        QTest::newRow("cut calendar") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n");
    }
    void hostileFilesAreOneClearLine()
    {
        QFETCH(QByteArray, bytes);
        const auto draft = drafted(plan(), bytes);
        QVERIFY(!draft);
        QVERIFY2(draft.error().message.startsWith(u"file.csv"), qPrintable(draft.error().message));
        QVERIFY(!draft.error().message.contains(u'\n'));
    }

    void wildCellsAreRefusedRowByRow()
    {
        QByteArray file = "Key,Title,Effort,Deadline,Team\n";
        file += "A,a,1e308,,\nB,b,1,9999-12-31,\nC,c,1,31.12.2026,\nD,\xff\xfe,1,,\n";
        file += "E," + QByteArray(200'000, 'x') + ",1,,\nF,=cmd(),1,,'+T\n";
        const auto draft = drafted(plan(), file);
        QVERIFY(draft);
        QCOMPARE(draft->counts.refused, qsizetype(2));
        QVERIFY(applied(plan(), draft->changes));
    }
};

QTEST_GUILESS_MAIN(TestImportItems)
#include "tst_import_items.moc"
