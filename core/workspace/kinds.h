// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/table.h"

#include <tuple>
#include <variant>

namespace fairlead {

/// One row before and after. No `before`: added. No `after`: removed.
template <class Row> struct Edit {
    std::shared_ptr<const Row> before;
    std::shared_ptr<const Row> after;

    const Row &row() const { return after ? *after : *before; }
    const Id<Row> &id() const { return row().id; }
};

/// The list of all kinds of rows, and what follows from it.
template <class... Row> struct Kinds {
    using Tables = std::tuple<Table<Row>...>;
    using AnyEdit = std::variant<Edit<Row>...>;
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
