// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_table.h"
#include "core/exchange/export_tables.h"
#include "core/exchange/sample.h"

#include <QTest>

using namespace fairlead;

namespace {

CsvTable read(const QByteArray &bytes)
{
    NoProgress progress;
    auto table = readCsv(bytes, {}, progress);
    return table ? *std::move(table) : CsvTable();
}

QString cell(const CsvTable &table, qsizetype row, const QString &column)
{
    const auto columns = table.columns(column);
    return columns.isEmpty() ? QStringLiteral("no such column") : table.row(row).cells.value(columns.first());
}

template <class Row> QSet<QString> contents(const Workspace &workspace)
{
    QSet<QString> rows;
    for (const Row &row : workspace.rows<Row>()) {
        QStringList values;
        for (const Field<Row> &field : Row::fields()) {
            if (field.kind != Kind::Identity && field.kind != Kind::Reference)
                values.append(field.get(row).toString());
        }
        rows.insert(values.join(u'|'));
    }
    return rows;
}

} // namespace

class TestExportTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
    }

    void itemsComeInOrderOfRankWithKeysAsReferences()
    {
        const CsvTable table = read(exportCsv(m_sample, ExportKind::CsvItems));
        QCOMPARE(table.rowCount(), qsizetype(45));
        QCOMPARE(cell(table, 0, QStringLiteral("Key")), QStringLiteral("R01"));
        QCOMPARE(cell(table, 0, QStringLiteral("Team")), QStringLiteral("ORD"));
        QCOMPARE(cell(table, 0, QStringLiteral("Effort")), QStringLiteral("44"));
        QCOMPARE(cell(table, 0, QStringLiteral("Not before")), QStringLiteral("2026-10-05"));
        QCOMPARE(cell(table, 0, QStringLiteral("Class")), QStringLiteral("feature"));
        QVERIFY(table.columns(QStringLiteral("Id")).isEmpty());
    }

    void peopleLeaveAndDependenciesHaveARowEach()
    {
        const CsvTable people = read(exportCsv(m_sample, ExportKind::CsvPeople));
        QCOMPARE(people.rowCount(), qsizetype(26));
        QCOMPARE(cell(people, 1, QStringLiteral("Share for the roadmap")), QStringLiteral("0.5"));
        const CsvTable leave = read(exportCsv(m_sample, ExportKind::CsvLeave));
        QCOMPARE(leave.rowCount(), qsizetype(26));
        QCOMPARE(cell(leave, 0, QStringLiteral("Person")), QStringLiteral("P01"));
        const CsvTable links = read(exportCsv(m_sample, ExportKind::CsvDependencies));
        QCOMPARE(links.rowCount(), qsizetype(46));
        QCOMPARE(cell(links, 0, QStringLiteral("Successor")), QStringLiteral("R01"));
    }

    void textThatLooksLikeAFormulaOrNeedsQuotesComesBackAsItWas()
    {
        Workspace workspace;
        Item item;
        item.id = Id<Item>::named(u"R01");
        item.key = QStringLiteral("R01");
        item.title = QStringLiteral("=cmd|\"x\", and\nmore");
        workspace.rows<Item>().insert(item);
        const QByteArray csv = exportCsv(workspace, ExportKind::CsvItems);
        QVERIFY(csv.contains("\"'=cmd|\"\"x\"\", and\nmore\""));
        QCOMPARE(cell(read(csv), 0, QStringLiteral("Title")), item.title);
    }

    void theJsonReadsBackAsTheSameRecords()
    {
        const QByteArray json = exportJson(m_sample, QDateTime(QDate(2026, 11, 16), QTime(8, 0), Qt::UTC));
        const auto history = historyFromJson(json);
        QVERIFY2(history, history ? "" : qPrintable(history.error().message));
        QCOMPARE(history->size(), size_t(1));
        const auto back = appliedUnchecked(Workspace(), history->front().changes);
        QVERIFY(back);
        int kinds = 0;
        RowKinds::all([&]<class Row>() {
            QCOMPARE(contents<Row>(*back), contents<Row>(m_sample));
            kinds += back->rows<Row>().isEmpty() ? 0 : 1;
        });
        QVERIFY(kinds > 20);
        QCOMPARE(back->byKey<Item>(u"R05")->team, back->byKey<Team>(u"ORD")->id);
    }

    void unknownKindsAreRefusedWithTheListOfThem()
    {
        const auto kind = exportKindFrom(QStringLiteral("xlsx"));
        QVERIFY(!kind);
        QVERIFY(kind.error().message.contains(u"csv-items"));
        for (const QString &key : exportKeys())
            QCOMPARE(exportKey(*exportKindFrom(key)), key);
    }

private:
    Workspace m_sample;
};

QTEST_GUILESS_MAIN(TestExportTables)
#include "tst_export_tables.moc"
