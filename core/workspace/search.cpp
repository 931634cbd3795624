// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search.h"

namespace fairlead {

namespace {

constexpr int noMatch = 5;

/// Where a word stands in a text, as a rank; the best of its occurrences.
int rankIn(QStringView text, QStringView word)
{
    int best = noMatch;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0)
            return 2;
        best = std::min(best, text[at - 1].isLetterOrNumber() ? 4 : 3);
        if (best == 3)
            return best;
    }
    return best;
}

int rankOfKey(QStringView key, QStringView words)
{
    if (!key.startsWith(words, Qt::CaseInsensitive))
        return noMatch;
    return key.size() == words.size() ? 0 : 1;
}

/// The worst of the words, so that all must occur.
int rankOf(QStringView caption, const QList<QStringView> &words)
{
    int worst = 0;
    for (const QStringView word : words) {
        worst = std::max(worst, rankIn(caption, word));
        if (worst == noMatch)
            break;
    }
    return worst;
}

template <class Row> QString keyOf(const Row &row)
{
    if constexpr (requires { row.key; })
        return row.key;
    else
        return {};
}

bool isBetter(const SearchHit &a, const SearchHit &b)
{
    return a.rank != b.rank ? a.rank < b.rank : a.caption < b.caption;
}

template <class Row>
void searchKind(const Table<Row> &rows, QStringView whole, const QList<QStringView> &words,
                std::vector<SearchHit> &hits)
{
    const QString kind = QCoreApplication::translate(Row::table, Row::label);
    for (const Row &row : rows) {
        const QString caption = row.caption();
        const QString key = keyOf(row);
        const int rank = std::min(rankOfKey(key, whole), rankOf(caption, words));
        if (rank < noMatch && !caption.isEmpty())
            hits.push_back({QLatin1String(Row::table), row.id.uuid(), key, caption, kind, rank});
    }
}

} // namespace

std::vector<SearchHit> searchRecords(const Workspace &workspace, const QString &words, size_t most)
{
    const QString whole = words.simplified();
    if (whole.isEmpty())
        return {};
    const QList<QStringView> parts = QStringView(whole).split(u' ');
    std::vector<SearchHit> hits;
    RowKinds::all([&]<class Row>() { searchKind(workspace.rows<Row>(), whole, parts, hits); });
    const size_t kept = std::min(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + std::ptrdiff_t(kept), hits.end(), isBetter);
    hits.resize(kept);
    return hits;
}

} // namespace fairlead
