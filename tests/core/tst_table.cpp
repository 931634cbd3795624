// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"
#include "core/governance/tag.h"

#include <QRandomGenerator>
#include <QTest>
#include <map>

using namespace fairlead;

namespace {

Tag tag(int number)
{
    Tag row;
    row.id = Id<Tag>::named(QString::number(number));
    row.name = QString::number(number);
    return row;
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void behavesLikeAnOrderedMap()
    {
        QRandomGenerator random(3);
        Table<Tag> table;
        std::map<Id<Tag>, Tag> expected;
        for (int i = 0; i < 5000; ++i) {
            Tag row = tag(random.bounded(300));
            if (random.bounded(3) == 0) {
                table.remove(row.id);
                expected.erase(row.id);
            } else {
                row.name = QString::number(i);
                table.insert(row);
                expected[row.id] = row;
            }
        }
        QCOMPARE(table.size(), expected.size());
        auto at = expected.begin();
        for (const Tag &row : table)
            QVERIFY(row == (at++)->second);
        for (int i = 0; i < 300; ++i) {
            const auto known = expected.find(tag(i).id);
            const Tag *found = table.find(tag(i).id);
            QCOMPARE(found != nullptr, known != expected.end());
            QVERIFY(!found || *found == known->second);
        }
    }

    void anEmptyTableHasNothing()
    {
        Table<Tag> table;
        QVERIFY(table.isEmpty());
        QVERIFY(table.begin() == table.end());
        QVERIFY(!table.find(tag(1).id));
        table.remove(tag(1).id);
        QVERIFY(table == Table<Tag>());
    }

    void aCopyStaysAsItWas()
    {
        Table<Tag> table;
        table.insert(tag(1));
        const Table<Tag> copy = table;
        Tag changed = tag(1);
        changed.name = QStringLiteral("changed");
        table.insert(changed);
        table.insert(tag(2));
        QCOMPARE(copy.size(), size_t(1));
        QCOMPARE(copy.find(tag(1).id)->name, QStringLiteral("1"));
        QVERIFY(!(copy == table));
    }

    void rowsThatDidNotChangeAreShared()
    {
        Table<Tag> table;
        table.insert(tag(1));
        table.insert(tag(2));
        const Table<Tag> copy = table;
        table.remove(tag(2).id);
        QCOMPARE(table.find(tag(1).id), copy.find(tag(1).id)); // the same object
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
