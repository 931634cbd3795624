// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading.h"

#include <utility>
#include <vector>

class QJsonValue;

namespace fairlead {

/// A piece of a YAML or JSON document as it was written. Scalars stay text, so that `0123` and `no` come
/// back as they went in; `isPlain` tells a bare word from a quoted one.
struct MarkupNode {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    QString text;                  ///< of a scalar
    bool isPlain = true;           ///< written without quotes: may mean a number, yes or no
    qsizetype line = 0;            ///< 1-based; 0: not known
    std::vector<MarkupNode> items; ///< of a list
    std::vector<std::pair<QString, MarkupNode>> pairs; ///< of a map, in the order of the file

    bool isMap() const { return kind == Kind::Map; }
    bool isList() const { return kind == Kind::List; }
    bool isEmpty() const
    {
        return kind == Kind::Null || (isMap() && pairs.empty()) || (isList() && items.empty());
    }

    /// Null when there is no such key, or this is no map.
    const MarkupNode *find(QStringView key) const;
    /// The scalar under a path of keys; empty where there is none.
    QString textAt(std::initializer_list<QStringView> path) const;
    /// The node under a path of keys; null: none.
    const MarkupNode *at(std::initializer_list<QStringView> path) const;
    /// The scalars of a list, or of one scalar alone, under that key.
    QStringList textsAt(std::initializer_list<QStringView> path) const;
    /// Sets a key of a map; a node of another kind becomes a map.
    MarkupNode &set(const QString &key, MarkupNode value);
    void remove(QStringView key);
    /// Removes the key under a path, and the maps on the way that are empty then.
    void prune(std::initializer_list<QStringView> path);

    static MarkupNode scalar(const QString &text);
    static MarkupNode number(const QString &text);
    static MarkupNode list(const QStringList &texts);
    static MarkupNode map();

    bool operator==(const MarkupNode &other) const;
};

/// What a document may unfold to, aliases included.
struct MarkupLimits {
    qsizetype nodes = 500'000;
    qsizetype depth = 64;
    qsizetype documents = 10'000;
};

/// All documents of a YAML stream. Malformed names the line: no YAML, nested or unfolded beyond the limits
/// (an alias counts as what it stands for), a key twice in one map.
Result<std::vector<MarkupNode>> readYaml(const QByteArray &bytes, const MarkupLimits &limits = {});

/// A JSON value; strings are quoted scalars.
MarkupNode markupFromJson(const QJsonValue &value);
/// A JSON document with an object or array. Malformed says at which byte it breaks off.
Result<MarkupNode> readJsonMarkup(const QByteArray &bytes);

/// One document as YAML that every reader of YAML 1.1 and 1.2 takes the same way. Without "---".
QString writeYaml(const MarkupNode &node);

} // namespace fairlead
