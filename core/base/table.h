// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <memory>
#include <vector>

namespace fairlead {

/// What all tables have in common: rows of unknown type under their ids, in order of id, shared with
/// copies until one of them is changed. Not a template, so that forty kinds of rows cost one.
class SharedRows {
public:
    struct Slot {
        QUuid id;
        std::shared_ptr<const void> row;
    };

    const Slot *begin() const { return m_slots ? m_slots->data() : nullptr; }
    const Slot *end() const { return m_slots ? m_slots->data() + m_slots->size() : nullptr; }
    size_t size() const { return m_slots ? m_slots->size() : 0; }
    bool isShared(const SharedRows &other) const { return m_slots == other.m_slots; }

    /// Null when there is no such row. O(log n).
    const Slot *find(const QUuid &id) const;
    /// Adds the row, or replaces the one that has its id.
    void insert(const QUuid &id, std::shared_ptr<const void> row);
    void remove(const QUuid &id);

private:
    std::vector<Slot> &detached();
    std::shared_ptr<std::vector<Slot>> m_slots;
};

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
        explicit Iterator(const SharedRows::Slot *at) : m_at(at) { }
        const Row &operator*() const { return *static_cast<const Row *>(m_at->row.get()); }
        const Row *operator->() const { return static_cast<const Row *>(m_at->row.get()); }
        Pointer shared() const { return std::static_pointer_cast<const Row>(m_at->row); }
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
        const SharedRows::Slot *m_at = nullptr;
    };

    Iterator begin() const { return Iterator(m_rows.begin()); }
    Iterator end() const { return Iterator(m_rows.end()); }
    size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return size() == 0; }

    /// Null when there is no such row. O(log n).
    const Row *find(const Id<Row> &id) const
    {
        const SharedRows::Slot *slot = m_rows.find(id.uuid());
        return slot ? static_cast<const Row *>(slot->row.get()) : nullptr;
    }
    Pointer shared(const Id<Row> &id) const
    {
        const SharedRows::Slot *slot = m_rows.find(id.uuid());
        return slot ? std::static_pointer_cast<const Row>(slot->row) : nullptr;
    }

    /// Adds the row, or replaces the one that has its id.
    void insert(const Pointer &row) { m_rows.insert(row->id.uuid(), row); }
    void insert(Row row) { insert(std::make_shared<const Row>(std::move(row))); }
    void remove(const Id<Row> &id) { m_rows.remove(id.uuid()); }

    friend bool operator==(const Table &a, const Table &b)
    {
        if (a.m_rows.isShared(b.m_rows))
            return true;
        if (a.size() != b.size())
            return false;
        for (Iterator i = a.begin(), j = b.begin(); i != a.end(); ++i, ++j) {
            if (!(*i == *j))
                return false;
        }
        return true;
    }

private:
    SharedRows m_rows;
};

} // namespace fairlead
