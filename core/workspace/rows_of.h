// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/workspace/kinds.h"

namespace fairlead {

namespace detail {
template <class Row, class... Kind> consteval bool isOneOf(const std::tuple<Table<Kind>...> *)
{
    return (std::is_same_v<Row, Kind> || ...);
}
} // namespace detail

/// Whether the list has that kind of row.
template <class Row, class KindList>
concept KindOf = detail::isOneOf<Row>(static_cast<const typename KindList::Tables *>(nullptr));

/// All rows of a list of kinds. A value: copying shares all rows.
template <class KindList> class RowsOf {
public:
    template <KindOf<KindList> Row> const Table<Row> &rows() const { return std::get<Table<Row>>(m_tables); }
    template <KindOf<KindList> Row> Table<Row> &rows() { return std::get<Table<Row>>(m_tables); }

    /// Null when there is no such row.
    template <KindOf<KindList> Row> const Row *find(const Id<Row> &id) const { return rows<Row>().find(id); }

    bool operator==(const RowsOf &) const = default;

private:
    typename KindList::Tables m_tables;
};

/// Rows of a list of kinds added, changed or removed, and one sentence in words: what ChangeSet is for a
/// workspace. A row of a kind that is not in the list does not compile.
template <class KindList> struct ChangesOf {
    using AnyEdit = typename KindList::AnyEdit;

    QString sentence;
    std::vector<AnyEdit> edits;

    bool isEmpty() const { return edits.empty(); }

    template <KindOf<KindList> Row> ChangesOf &add(Row row)
    {
        edits.push_back(Edit<Row>{nullptr, std::make_shared<const Row>(std::move(row))});
        return *this;
    }
    template <KindOf<KindList> Row> ChangesOf &remove(const Row &row)
    {
        edits.push_back(Edit<Row>{std::make_shared<const Row>(row), nullptr});
        return *this;
    }
    /// Does nothing when both are equal.
    template <KindOf<KindList> Row> ChangesOf &replace(const Row &before, Row after)
    {
        if (!(before == after)) {
            edits.push_back(Edit<Row>{std::make_shared<const Row>(before),
                                      std::make_shared<const Row>(std::move(after))});
        }
        return *this;
    }
};

} // namespace fairlead
