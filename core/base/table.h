// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace fairlead {

/// All rows of one kind, ordered by id. Copying shares everything; changing a copy copies one
/// vector of pointers, so a snapshot for another thread costs nothing and stays as it was.
template <class Row> class Table {
public:
    using Pointer = std::shared_ptr<const Row>;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row *;
        using reference = const Row &;

        Iterator() = default;
        explicit Iterator(const Pointer *at) : m_at(at) { }
        const Row &operator*() const { return **m_at; }
        const Row *operator->() const { return m_at->get(); }
        const Pointer &shared() const { return *m_at; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_at;
            return before;
        }
        friend bool operator==(Iterator a, Iterator b) { return a.m_at == b.m_at; }

    private:
        const Pointer *m_at = nullptr;
    };

    Iterator begin() const { return Iterator(m_rows ? m_rows->data() : nullptr); }
    Iterator end() const { return Iterator(m_rows ? m_rows->data() + m_rows->size() : nullptr); }
    size_t size() const { return m_rows ? m_rows->size() : 0; }
    bool isEmpty() const { return size() == 0; }

    /// Null when there is no such row. O(log n).
    const Row *find(const Id<Row> &id) const { return shared(id).get(); }
    Pointer shared(const Id<Row> &id) const
    {
        if (!m_rows)
            return nullptr;
        const auto at = position(*m_rows, id);
        return at != m_rows->end() && (*at)->id == id ? *at : nullptr;
    }

    /// Adds the row, or replaces the one that has its id.
    void insert(Pointer row)
    {
        auto &rows = detached();
        const auto at = position(rows, row->id);
        if (at != rows.end() && (*at)->id == row->id)
            *at = std::move(row);
        else
            rows.insert(at, std::move(row));
    }
    void insert(Row row) { insert(std::make_shared<const Row>(std::move(row))); }

    void remove(const Id<Row> &id)
    {
        if (!find(id))
            return;
        auto &rows = detached();
        rows.erase(position(rows, id));
    }

    friend bool operator==(const Table &a, const Table &b)
    {
        return a.m_rows == b.m_rows || std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    template <class Rows> static auto position(Rows &rows, const Id<Row> &id)
    {
        if (!rows.empty() && rows.back()->id < id) // ids are time-ordered: most rows are added at the end
            return rows.end();
        return std::lower_bound(rows.begin(), rows.end(), id,
                                [](const Pointer &row, const Id<Row> &wanted) { return row->id < wanted; });
    }
    std::vector<Pointer> &detached()
    {
        if (!m_rows)
            m_rows = std::make_shared<std::vector<Pointer>>();
        else if (m_rows.use_count() > 1)
            m_rows = std::make_shared<std::vector<Pointer>>(*m_rows);
        return *m_rows;
    }

    std::shared_ptr<std::vector<Pointer>> m_rows;
};

} // namespace fairlead
