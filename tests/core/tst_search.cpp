// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/workspace/search.h"

#include <QtTest>

using namespace fairlead;

/// Finding any record by key or words.
class TestSearch : public QObject {
    Q_OBJECT

    Workspace m_sample;
    std::vector<SearchHit> search(const QString &words, size_t most = 30)
    {
        return searchRecords(m_sample, words, most);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY(sample);
        m_sample = *std::move(sample);
    }

    void aWholeKeyComesFirst()
    {
        const auto hits = search(QStringLiteral("r05"));
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().key, QStringLiteral("R05"));
        QCOMPARE(hits.front().rank, 0);
        QCOMPARE(hits.front().id, m_sample.byKey<Item>(u"R05")->id.uuid());
    }

    void allKindsAreSearched()
    {
        const auto kindOf = [this](const QString &words) {
            const auto hits = search(words);
            return hits.empty() ? QString() : hits.front().table;
        };
        QCOMPARE(kindOf(m_sample.rows<Person>().begin()->name), QLatin1String(Person::table));
        QCOMPARE(kindOf(m_sample.rows<Team>().begin()->name), QLatin1String(Team::table));
    }

    void everyWordMustOccurInAnyOrder()
    {
        QVERIFY(!search(QStringLiteral("checkout load")).empty());
        QVERIFY(!search(QStringLiteral("load checkout")).empty());
        QVERIFY(search(QStringLiteral("checkout zebra")).empty());
    }

    void aWordBeginningBeatsTheMiddleOfAWord()
    {
        int before = -1;
        for (const SearchHit &hit : search(QStringLiteral("check"))) {
            QVERIFY(hit.rank >= before);
            before = hit.rank;
        }
    }

    void nothingIsFoundForNothing()
    {
        QVERIFY(search(QString()).empty());
        QVERIFY(search(QStringLiteral("   ")).empty());
    }

    void noMoreThanAskedFor() { QCOMPARE(search(QStringLiteral("e"), 3).size(), size_t(3)); }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
