// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_builder.h"

namespace fairlead {

/// One dependency of a file.
struct ImportedLink {
    Id<Item> predecessor;
    Id<Item> successor;
    DependencyType type = DependencyType::FinishToStart;
    std::optional<int> lag;                 ///< working days; none: as it is, else 0
    std::optional<LagCalendar> lagCalendar; ///< none: as it is
    std::optional<QString> note;            ///< none: as it is
    qsizetype line = 0;
};

/// How the ledger takes links: as the rows of the file, or as what came along with its rows.
enum class LinksAre { Rows, Along };

/// Collects the dependencies of a file, matches them by pair and type, and refuses what closes a loop.
class LinkBook {
public:
    LinkBook(ImportBuilder &builder, LinksAre are);

    /// Refuses a link to itself, a second one of the same pair and type, and a lag out of range.
    void add(const ImportedLink &link);
    /// Puts in everything that is no part of a loop. Loops are found by strong components (C10); the links of
    /// the file in one are refused, with the loop in words.
    void finish();
    /// True when a link of the file between these two was refused for its loop.
    const std::vector<Dependency> &refused() const { return m_refused; }

private:
    struct Pending {
        Dependency row;
        const Dependency *before = nullptr;
        qsizetype line = 0;
    };
    /// The dependencies as they would be, between items as nodes.
    struct Graph;

    QString name(const Dependency &row) const;
    void accept(const Pending &pending);

    ImportBuilder &m_builder;
    LinksAre m_are;
    using PairKey = std::pair<std::pair<QUuid, QUuid>, int>;
    static PairKey keyOf(const Id<Item> &predecessor, const Id<Item> &successor, DependencyType type);
    QHash<PairKey, const Dependency *> m_existing;
    QHash<PairKey, qsizetype> m_seen;
    std::vector<Pending> m_pending;
    std::vector<Dependency> m_refused;
};

/// The links of a cell: "R01 FS+2, R03 SS; PROJ-12": references as in the file, with type and lag. A text
/// that is the key or name of an item is that, whatever it looks like.
struct LinkText {
    QString reference;
    DependencyType type = DependencyType::FinishToStart;
    int lag = 0;
};
QList<LinkText> linksInText(const QString &text, const NameIndex<Item> &items);

} // namespace fairlead
