// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_entry.h"
#include "core/exchange/sample.h"
#include "core/planning/planner.h"

#include <QTest>

using namespace fairlead;

/// Lines as people type them into the palette.
class TestQuickEntry : public QObject {
    Q_OBJECT

    Workspace m_sample;

    QuickContext context() const { return {currentPlan(m_sample)->id, {}, QDate(2026, 11, 16)}; }
    std::optional<Result<QuickEntry>> read(const char *line) const
    {
        return quickEntry(m_sample, QString::fromUtf8(line), context());
    }
    QString refusal(const char *line) const
    {
        const auto entry = read(line);
        return entry && !*entry ? (*entry).error().message : QString();
    }
    template <class Row> const Row *added(const QuickEntry &entry) const
    {
        return entry.changes.edits.front().template as<Row>()->after.get();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY(sample);
        m_sample = *sample;
    }

    void dayRanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char *text, QDate from, QDate to) {
            QTest::newRow(text) << QString::fromUtf8(text) << from << to;
        };
        row("12–16 Oct", {2026, 10, 12}, {2026, 10, 16});
        row("12-16 Oct", {2026, 10, 12}, {2026, 10, 16});
        row("1-9 Dec 2027", {2027, 12, 1}, {2027, 12, 9});
        row("12 Oct", {2026, 10, 12}, {2026, 10, 12});
        row("28 Sep – 2 Oct", {2026, 9, 28}, {2026, 10, 2});
        row("28 Dec - 3 Jan", {2026, 12, 28}, {2027, 1, 3});
        row("2026-10-12..2026-10-16", {2026, 10, 12}, {2026, 10, 16});
        row("2026-10-12", {2026, 10, 12}, {2026, 10, 12});
        row("12.10.–16.10.", {2026, 10, 12}, {2026, 10, 16});
        row("12. bis 16. Oktober", {2026, 10, 12}, {2026, 10, 16});
        row("3 Jan", {2027, 1, 3}, {2027, 1, 3}); // nearest to November
    }
    void dayRanges()
    {
        QFETCH(QString, text);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const auto days = parseDayRange(text, QDate(2026, 11, 16));
        QVERIFY2(days, qPrintable(days ? QString() : days.error().message));
        QCOMPARE(days->first, from);
        QCOMPARE(days->second, to);
    }

    void whatIsNoDayIsRefusedWithAnExample()
    {
        for (const char *text : {"soon", "32 Oct", "16–12 Oct", "12–16 Foo", "12", ""}) {
            const auto days = parseDayRange(QString::fromUtf8(text), QDate(2026, 11, 16));
            QVERIFY2(!days, text);
        }
        QVERIFY(parseDayRange(QStringLiteral("soon"), QDate(2026, 11, 16))
                    .error()
                    .message.contains(QStringLiteral("12–16 Oct")));
    }

    void leaveIsAddedByTheBeginningOfAName()
    {
        const auto entry = read("leave Priya 7-11 Dec");
        QVERIFY(entry && *entry);
        const Leave *leave = added<Leave>(**entry);
        QCOMPARE(m_sample.find(leave->person)->name, QStringLiteral("Priya Raman"));
        QCOMPARE(leave->from, QDate(2026, 12, 7));
        QCOMPARE(leave->to, QDate(2026, 12, 11));
        QVERIFY(applied(m_sample, (*entry)->changes));
    }

    void kindAndHalfDaysMayFollow()
    {
        const auto entry = read("leave Priya 7 Dec half training");
        QVERIFY(entry && *entry);
        QCOMPARE(added<Leave>(**entry)->kind, LeaveKind::Training);
        QCOMPARE(added<Leave>(**entry)->fraction, Share::of(0.5));
    }

    void unclearLinesSayWhatIsMissing()
    {
        QVERIFY(refusal("leave Nobodyhere 7 Dec").contains(QStringLiteral("Nobodyhere")));
        QVERIFY(refusal("leave Priya someday").contains(QStringLiteral("12–16 Oct")));
        QVERIFY(refusal("leave:").contains(QStringLiteral("Who")));
        QVERIFY(refusal("risk:").contains(QStringLiteral("renewal")));
    }

    void oneLetterOfSeveralPeopleNamesTwoOfThem()
    {
        QVERIFY(refusal("leave S 7 Dec").contains(QStringLiteral("type more")));
    }

    void anItemTakesItsDaysAndTeam()
    {
        const auto entry = read("item Cart merge again 8 d pay");
        QVERIFY(entry && *entry);
        const Item *item = added<Item>(**entry);
        QCOMPARE(item->title, QStringLiteral("Cart merge again"));
        QCOMPARE(item->effort, Effort::of(8));
        QCOMPARE(m_sample.find(item->team)->key, QStringLiteral("PAY"));
        QVERIFY(applied(m_sample, (*entry)->changes));
    }

    void risksAndActionsAreAdded()
    {
        const auto risk = read("risk: renewal slips");
        QVERIFY(risk && *risk);
        QCOMPARE(added<Risk>(**risk)->title, QStringLiteral("renewal slips"));
        const auto action = read("action call the vendor");
        QVERIFY(action && *action);
        QCOMPARE(added<ActionItem>(**action)->title, QStringLiteral("call the vendor"));
        QVERIFY(applied(m_sample, (*risk)->changes));
        QVERIFY(applied(m_sample, (*action)->changes));
    }

    void otherWordsAreForSearching()
    {
        QVERIFY(!read("checkout"));
        QVERIFY(!read("risk")); // a word to look for
        QVERIFY(!read(""));
    }
};

QTEST_GUILESS_MAIN(TestQuickEntry)
#include "tst_quick_entry.moc"
