// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr quint8 noMatch = 7;

/// The same letters however they are written: "Kraków" and "krakow", "Straße" and "strasse".
QString folded(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 128; });
    if (isPlain)
        return text.toLower();
    QString result = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    result.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    result.replace(u'ß', QStringLiteral("ss")); // Qt folds letter by letter
    return result;
}

/// Calls `visit` with each run of letters and digits of a folded text.
template <class Visit> void eachWord(QStringView text, Visit visit)
{
    qsizetype begin = 0;
    while (begin < text.size()) {
        while (begin < text.size() && !text[begin].isLetterOrNumber())
            ++begin;
        qsizetype end = begin;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        if (end > begin)
            visit(text.sliced(begin, end - begin));
        begin = end;
    }
}

bool isBetter(const SearchHit &a, const SearchHit &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    return a.caption != b.caption ? a.caption < b.caption : a.id < b.id;
}

} // namespace

void WordIndex::addWords(int record, const QString &text, quint8 first, quint8 others)
{
    quint8 place = first;
    eachWord(text, [&](QStringView word) {
        const QString whole = word.toString();
        auto known = m_wordOf.constFind(whole);
        if (known == m_wordOf.constEnd()) {
            known = m_wordOf.insert(whole, int(m_words.size()));
            m_words.push_back({whole, {}});
        }
        std::vector<Posting> &postings = m_words[size_t(*known)].postings;
        if (!postings.empty() && postings.back().record == record) {
            postings.back().places |= place;
        } else {
            postings.push_back({record, place});
            m_records[size_t(record)].words.push_back(*known);
        }
        place = others;
    });
}

void WordIndex::put(SearchEntry entry)
{
    remove(entry.id);
    if (entry.caption.isEmpty())
        return;
    int record = int(m_records.size());
    if (m_free.empty()) {
        m_records.emplace_back();
    } else {
        record = m_free.back();
        m_free.pop_back();
    }
    m_recordOf.insert(entry.id, record);
    Record &added = m_records[size_t(record)];
    added.isUsed = true;
    added.key = folded(entry.key);
    const QString text = folded(std::exchange(entry.text, {}));
    const QString caption = folded(entry.caption);
    added.entry = std::move(entry);
    addWords(record, caption, Beginning | Name, Name);
    addWords(record, added.key, Name, Name);
    addWords(record, text, Text, Text);
}

void WordIndex::remove(const QUuid &id)
{
    const auto known = m_recordOf.constFind(id);
    if (known == m_recordOf.constEnd())
        return;
    const int record = *known;
    Record &removed = m_records[size_t(record)];
    for (const int word : removed.words) {
        auto &postings = m_words[size_t(word)].postings;
        const auto at = std::ranges::find(postings, record, &Posting::record);
        *at = postings.back();
        postings.pop_back();
    }
    removed = {};
    m_free.push_back(record);
    m_recordOf.erase(known);
}

/// The rank of every record for one word, where it is better than what is there. The vocabulary is small,
/// so that looking into each of its words is cheap and finds the middle of words too.
void WordIndex::rankWord(QStringView word, std::vector<quint8> &ranks) const
{
    for (const Word &each : m_words) {
        if (each.postings.empty())
            continue;
        const qsizetype at = each.text.indexOf(word);
        if (at < 0)
            continue;
        for (const Posting &posting : each.postings) {
            quint8 rank = at == 0 ? 5 : 6;
            if (posting.places & Name)
                rank = at != 0 ? 4 : posting.places & Beginning ? 2 : 3;
            quint8 &best = ranks[size_t(posting.record)];
            best = std::min(best, rank);
        }
    }
}

void WordIndex::find(const QString &words, bool isPrivate, std::vector<SearchHit> &hits) const
{
    const QString whole = folded(words.simplified());
    std::vector<quint8> ranks(m_records.size(), noMatch);
    bool isFirst = true;
    eachWord(whole, [&](QStringView word) {
        std::vector<quint8> each(m_records.size(), noMatch);
        rankWord(word, each);
        for (size_t i = 0; i < ranks.size(); ++i)
            ranks[i] = isFirst ? each[i] : std::max(ranks[i], each[i]); // the worst: all must occur
        isFirst = false;
    });
    for (size_t i = 0; i < m_records.size(); ++i) {
        const Record &record = m_records[i];
        if (!record.isUsed || whole.isEmpty())
            continue;
        if (record.key.startsWith(whole))
            ranks[i] = record.key.size() == whole.size() ? 0 : 1;
        if (ranks[i] < noMatch) {
            const SearchEntry &entry = record.entry;
            hits.push_back(
                {entry.table, entry.id, entry.key, entry.caption, entry.kind, ranks[i], isPrivate});
        }
    }
}

SearchIndex::SearchIndex(const Workspace &workspace)
{
    RowKinds::all([&]<class Row>() {
        for (const Row &row : workspace.rows<Row>())
            m_shared.put(searchEntry(row));
    });
}

void SearchIndex::update(const ChangeSet &changes)
{
    for (const AnyEdit &any : changes.edits) {
        any.visit([this](const auto &edit) {
            if (edit.after)
                m_shared.put(searchEntry(*edit.after));
            else
                m_shared.remove(edit.before->id.uuid());
        });
    }
}

std::vector<SearchHit> SearchIndex::find(const QString &words, size_t most, bool withPrivate) const
{
    std::vector<SearchHit> hits;
    m_shared.find(words, false, hits);
    if (withPrivate)
        m_private.find(words, true, hits);
    const size_t kept = std::min(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + std::ptrdiff_t(kept), hits.end(), isBetter);
    hits.resize(kept);
    return hits;
}

} // namespace fairlead
