// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/table.h"

#include <optional>
#include <tuple>

namespace fairlead {

/// One row before and after. No `before`: added. No `after`: removed.
template <class Row> struct Edit {
    std::shared_ptr<const Row> before;
    std::shared_ptr<const Row> after;

    const Row &row() const { return after ? *after : *before; }
    const Id<Row> &id() const { return row().id; }
};

/// An edit of a row of any of the kinds. Not a variant: with forty kinds every file that keeps a list
/// of edits would pay for forty copies, moves and destructors.
template <class... Kind> class EditOfAny {
public:
    /// Of one of the kinds: a row of another list, such as a private one, does not compile.
    template <class Row>
        requires(std::is_same_v<Row, Kind> || ...)
    EditOfAny(Edit<Row> edit)
        : m_kind(indexOf<Row>())
        , m_before(std::move(edit.before))
        , m_after(std::move(edit.after))
    { }

    template <class Row> bool is() const { return m_kind == indexOf<Row>(); }
    /// The edit, if it is one of that kind of row.
    template <class Row> std::optional<Edit<Row>> as() const
    {
        return is<Row>() ? std::optional(edit<Row>()) : std::nullopt;
    }
    /// Calls `visitor(const Edit<Row> &)` with the kind that it is.
    template <class Visitor> auto visit(Visitor visitor) const
    {
        using First = std::tuple_element_t<0, std::tuple<Kind...>>;
        using Answer = decltype(visitor(edit<First>()));
        using Call = Answer (*)(const EditOfAny &, Visitor &);
        static constexpr Call calls[] = {
            [](const EditOfAny &any, Visitor &call) -> Answer { return call(any.edit<Kind>()); }...};
        return calls[m_kind](*this, visitor);
    }
    /// Turns it into the edit that takes it back.
    void invert() { std::swap(m_before, m_after); }

private:
    template <class Row> static constexpr size_t indexOf()
    {
        size_t index = 0;
        size_t found = 0;
        ((std::is_same_v<Row, Kind> ? found = index++ : index++), ...);
        return found;
    }
    template <class Row> Edit<Row> edit() const
    {
        return {std::static_pointer_cast<const Row>(m_before), std::static_pointer_cast<const Row>(m_after)};
    }

    size_t m_kind;
    std::shared_ptr<const void> m_before;
    std::shared_ptr<const void> m_after;
};

/// The list of all kinds of rows, and what follows from it.
template <class... Row> struct Kinds {
    using Tables = std::tuple<Table<Row>...>;
    using AnyEdit = EditOfAny<Row...>;
    static constexpr size_t count = sizeof...(Row);

    /// Calls `visit.operator()<Row>()` for each kind until one fails.
    template <class Visit> static Result<void> each(Visit visit)
    {
        Result<void> result;
        ((result = visit.template operator()<Row>(), result.has_value()) && ...);
        return result;
    }
    /// Calls `visit.operator()<Row>()` for each kind.
    template <class Visit> static void all(Visit visit) { (visit.template operator()<Row>(), ...); }
    /// Calls `visit.operator()<Row>()` for the kind with that table; false when there is none.
    template <class Visit> static bool withTable(QAnyStringView table, Visit visit)
    {
        return ((table == QLatin1String(Row::table) ? (visit.template operator()<Row>(), true) : false)
                || ...);
    }
};

} // namespace fairlead
