// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/search/search_index.h"

#include <QtTest>

using namespace fairlead;

/// Finding any record by key or words.
class TestSearch : public QObject {
    Q_OBJECT

    Workspace m_sample;
    SearchIndex m_index;
    std::vector<SearchHit> search(const QString &words, size_t most = 30)
    {
        return m_index.find(words, most);
    }
    static SearchEntry secret(const char *name, const QString &caption, const QString &text)
    {
        const QUuid id = Id<Person>::named(QString::fromLatin1(name)).uuid();
        return {QStringLiteral("private_note"), id, {}, caption, QStringLiteral("Note"), text};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY(sample);
        m_sample = *std::move(sample);
        m_index = SearchIndex(m_sample);
    }

    void aWholeKeyComesFirst()
    {
        const auto hits = search(QStringLiteral("r05"));
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().key, QStringLiteral("R05"));
        QCOMPARE(hits.front().rank, 0);
        QCOMPARE(hits.front().id, m_sample.byKey<Item>(u"R05")->id.uuid());
        QCOMPARE(search(QStringLiteral("inc-225")).front().key, QStringLiteral("INC-225"));
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

    void accentsAndCaseMakeNoDifference()
    {
        WordIndex index;
        index.put(secret("a", QStringLiteral("Rota of Kraków"), {}));
        index.put(secret("b", QStringLiteral("Straße"), {}));
        std::vector<SearchHit> hits;
        index.find(QStringLiteral("KRAKOW"), false, hits);
        QCOMPARE(hits.size(), size_t(1));
        index.find(QStringLiteral("kraków"), false, hits);
        QCOMPARE(hits.size(), size_t(2));
        index.find(QStringLiteral("strasse"), false, hits);
        QCOMPARE(hits.size(), size_t(3));
    }

    void whatIsWrittenInARecordIsFoundAfterNames()
    {
        const auto hits = search(QStringLiteral("widen"));
        QVERIFY(std::ranges::none_of(hits, [](const SearchHit &hit) { return hit.rank < 4; })
                || hits.front().rank <= hits.back().rank);
        WordIndex index;
        index.put(secret("a", QStringLiteral("Something else"), QStringLiteral("speaks of a lighthouse")));
        index.put(secret("b", QStringLiteral("A lighthouse"), {}));
        std::vector<SearchHit> found;
        index.find(QStringLiteral("lightho"), false, found);
        QCOMPARE(found.size(), size_t(2));
        for (const SearchHit &hit : found)
            QCOMPARE(hit.rank, hit.caption.startsWith(u'A') ? 3 : 5);
    }

    /// The index that follows a change is the one that is made anew.
    void followsChanges()
    {
        SearchIndex index(m_sample);
        const Item &before = *m_sample.byKey<Item>(u"R05");
        Item after = before;
        after.title = QStringLiteral("Rehearse with bagpipes");
        ChangeSet rename{QStringLiteral("rename"), {}};
        rename.replace(before, after);
        index.update(rename);
        QCOMPARE(index.find(QStringLiteral("bagpipes")).size(), size_t(1));
        QVERIFY(index.find(QStringLiteral("R05")).front().caption.contains(u"bagpipes"));
        const size_t size = index.size();
        index.update(inverted(rename));
        QVERIFY(index.find(QStringLiteral("bagpipes")).empty());
        QCOMPARE(index.size(), size);

        ChangeSet removal{QStringLiteral("remove"), {}};
        removal.remove(before);
        index.update(removal);
        QCOMPARE(index.size(), size - 1);
        index.update(inverted(removal));
        const auto again = index.find(QStringLiteral("load test"));
        const auto anew = m_index.find(QStringLiteral("load test"));
        QCOMPARE(again.size(), anew.size());
        for (size_t i = 0; i < anew.size(); ++i)
            QCOMPARE(again[i].id, anew[i].id);
    }

    void nothingPrivateIsLeftOnceItIsLocked()
    {
        SearchIndex index(m_sample);
        index.putPrivate(secret("n", QStringLiteral("Talk about retention"), QStringLiteral("quillfeather")));
        QCOMPARE(index.find(QStringLiteral("quillfeather")).size(), size_t(1));
        QVERIFY(index.find(QStringLiteral("quillfeather")).front().isPrivate);
        QVERIFY(index.find(QStringLiteral("quillfeather"), 30, false).empty()); // presenting
        index.lock();
        QVERIFY(index.find(QStringLiteral("quillfeather")).empty());
        for (const SearchHit &hit : index.find(QStringLiteral("retention")))
            QVERIFY(!hit.isPrivate);
    }

    void nothingIsFoundForNothing()
    {
        QVERIFY(search(QString()).empty());
        QVERIFY(search(QStringLiteral("   ")).empty());
        QVERIFY(search(QStringLiteral("–·")).empty());
    }

    void noMoreThanAskedFor() { QCOMPARE(search(QStringLiteral("e"), 3).size(), size_t(3)); }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
