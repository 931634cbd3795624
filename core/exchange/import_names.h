// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QSet>

namespace fairlead {

/// How names are compared: without case and outer or repeated spaces.
inline QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// Next free human keys of one kind, in constant time each.
template <class Row> class KeyMaker {
public:
    explicit KeyMaker(const Workspace &workspace)
    {
        for (const Row &row : workspace.rows<Row>())
            take(row.key);
    }

    bool isTaken(const QString &key) const { return m_taken.contains(key); }
    void take(const QString &key)
    {
        m_taken.insert(key);
        const QString prefix = QLatin1String(Row::keyPrefix);
        bool ok = false;
        const int number = key.startsWith(prefix) ? QStringView(key).mid(prefix.size()).toInt(&ok) : 0;
        if (ok && number < 1'000'000'000)
            m_highest = std::max(m_highest, number);
    }
    QString next()
    {
        const QString prefix = QLatin1String(Row::keyPrefix);
        QString key;
        do {
            key = prefix + QStringLiteral("%1").arg(++m_highest, 2, 10, QLatin1Char('0'));
        } while (m_taken.contains(key));
        m_taken.insert(key);
        return key;
    }
    /// A key that reads like `name`: the name itself where it is short and free, else the next free key.
    QString like(const QString &name)
    {
        const auto isPlain = [](QChar c) { return c.isUpper() || c.isDigit() || c == u'-' || c == u'_'; };
        const bool isKey =
            !name.isEmpty() && name.size() <= 16 && std::all_of(name.begin(), name.end(), isPlain);
        if (!isKey || m_taken.contains(name))
            return next();
        take(name);
        return name;
    }

private:
    QSet<QString> m_taken;
    int m_highest = 0;
};

/// What a name in a file can mean.
enum class Meaning { None, One, Several };

/// Records by key and by name, also those that an import is about to add.
template <class Row> class NameIndex {
public:
    void add(const Row &row, const QString &name)
    {
        m_keys.insert(row.key, row.id);
        m_names[folded(row.key)].insert(row.id);
        m_names[folded(name)].insert(row.id);
    }
    void addAlias(const Id<Row> &id, const QString &name)
    {
        if (!name.isEmpty())
            m_names[folded(name)].insert(id);
    }
    /// By the key as it is written, else by key or name without regard to case.
    std::pair<Meaning, Id<Row>> find(const QString &text) const
    {
        const auto exact = m_keys.constFind(text);
        if (exact != m_keys.constEnd())
            return {Meaning::One, *exact};
        const auto found = m_names.constFind(folded(text));
        if (found == m_names.constEnd())
            return {Meaning::None, {}};
        return {found->size() == 1 ? Meaning::One : Meaning::Several, *found->constBegin()};
    }
    /// By the key as it is written; null: none.
    Id<Row> withKey(const QString &key) const { return m_keys.value(key); }

private:
    QHash<QString, Id<Row>> m_keys;
    QHash<QString, QSet<Id<Row>>> m_names;
};

} // namespace fairlead
