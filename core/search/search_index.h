// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// What is searched of one record.
struct SearchEntry {
    QString table; ///< Row::table
    QUuid id;
    QString key;     ///< human key; empty when the kind has none
    QString caption; ///< how people name it in a sentence
    QString kind;    ///< translated: "Item"
    QString text;    ///< everything else that is written in it
};

/// A record that was found.
struct SearchHit {
    QString table;
    QUuid id;
    QString key;
    QString caption;
    QString kind;
    /// 0 exact key, 1 key begins so, 2 name begins so, 3 a word of the name begins so, 4 inside a word of
    /// the name, 5 a word of its text begins so, 6 inside a word of its text.
    int rank = 0;
    bool isPrivate = false; ///< it lies in the vault
};

/// The entry of a row: its key, its caption, and the texts that people type into it.
template <class Row> SearchEntry searchEntry(const Row &row)
{
    SearchEntry entry{QLatin1String(Row::table),
                      row.id.uuid(),
                      {},
                      row.caption(),
                      QCoreApplication::translate(Row::table, Row::label),
                      {}};
    if constexpr (requires { row.key; })
        entry.key = row.key;
    for (const Field<Row> &field : Row::fields()) {
        const bool isText = field.kind == Kind::Text || field.kind == Kind::LongText;
        const QString text = isText && !field.isInternal ? field.get(row).toString() : QString();
        if (!text.isEmpty() && text != entry.key && text != entry.caption)
            entry.text += text + u'\n';
    }
    return entry;
}

/// The words of one set of records, and where they occur. Case, accents and ligatures make no difference.
class WordIndex {
public:
    /// Adds the record, or replaces what is known of it; one without a caption is left out.
    void put(SearchEntry entry);
    void remove(const QUuid &id);
    size_t size() const { return m_records.size() - m_free.size(); }
    /// Adds the records in which every one of `words` occurs to `hits`.
    void find(const QString &words, bool isPrivate, std::vector<SearchHit> &hits) const;

private:
    enum Place : quint8 { Beginning = 1, Name = 2, Text = 4 };
    struct Posting {
        int record = 0;
        quint8 places = 0;
    };
    struct Word {
        QString text;
        std::vector<Posting> postings;
    };
    struct Record {
        SearchEntry entry; ///< its text is given away to the words
        QString key;       ///< folded
        std::vector<int> words;
        bool isUsed = false;
    };

    void addWords(int record, const QString &text, quint8 first, quint8 others);
    void rankWord(QStringView word, std::vector<quint8> &ranks) const;

    std::vector<Record> m_records;
    std::vector<int> m_free; ///< places of removed records, for the next ones
    std::vector<Word> m_words;
    QHash<QString, int> m_wordOf;
    QHash<QUuid, int> m_recordOf;
};

/// Everything that can be searched: the workspace, and, while the vault is unlocked, what lies in it. The
/// two are kept apart, so that nothing private is left here once the vault is locked.
class SearchIndex {
public:
    SearchIndex() = default;
    /// Cost: O(text of the workspace), about 1 µs a word.
    explicit SearchIndex(const Workspace &workspace);

    /// Follows a change of the workspace. Cost: the words of the changed rows.
    void update(const ChangeSet &changes);

    void putPrivate(SearchEntry entry) { m_private.put(std::move(entry)); }
    void removePrivate(const QUuid &id) { m_private.remove(id); }
    /// Forgets everything private: the vault was locked.
    void lock() { m_private = {}; }

    size_t size() const { return m_shared.size() + m_private.size(); }

    /// Records in which every word of `words` occurs, best first, then by caption; at most `most`. Nothing
    /// for empty words. `withPrivate` is false while somebody presents (GR5). 20,000 records: below 50 ms.
    std::vector<SearchHit> find(const QString &words, size_t most = 30, bool withPrivate = true) const;

private:
    WordIndex m_shared;
    WordIndex m_private;
};

} // namespace fairlead
