// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

#include <limits>

namespace fairlead {

/// Who may see a field outside the team (model.md 2.1). Private classes live in the vault, not here.
enum class Privacy {
    Public, ///< may go into any report
    Team,   ///< names of team members; outsiders see roles
};

/// What is known of a field whatever its row. One description serves SQL, journal, inspector,
/// tables, CSV and JSON (Decision 6).
struct FieldInfo {
    const char *key;   ///< column name in every file; never changed once released
    const char *label; ///< what people read; translated in the context of the row's table
    Kind kind;
    const char *reference = nullptr;                           ///< table that a Reference points to
    std::span<const Choice> choices = {};                      ///< of a Choice
    const char *unit = "";                                     ///< shown behind the value: "d", "wd", "/week"
    double minimum = -std::numeric_limits<double>::infinity(); ///< in shown units, inclusive
    double maximum = std::numeric_limits<double>::infinity();
    bool isRequired = false; ///< text not empty, reference or date set
    bool isOptional = false; ///< may be empty though the kind has no empty value
    bool isInternal = false; ///< written by the program, not typed: identity, rank
    Privacy privacy = Privacy::Public;
};

/// One property of a row.
template <class Row> struct Field : FieldInfo {
    QVariant (*get)(const Row &);
    Result<void> (*set)(Row &, const QVariant &);
    QUuid (*referencedId)(const Row &); ///< null pointer unless a Reference

    QString title() const { return QCoreApplication::translate(Row::table, this->label); }

    constexpr Field required() const
    {
        return with([](Field &f) { f.isRequired = true; });
    }
    constexpr Field internal() const
    {
        return with([](Field &f) { f.isInternal = true; });
    }
    constexpr Field team() const
    {
        return with([](Field &f) { f.privacy = Privacy::Team; });
    }
    constexpr Field longText() const
    {
        return with([](Field &f) { f.kind = Kind::LongText; });
    }
    constexpr Field in(const char *unit) const
    {
        return with([unit](Field &f) { f.unit = unit; });
    }
    constexpr Field between(double low, double high) const
    {
        return with([low, high](Field &f) {
            f.minimum = low;
            f.maximum = high;
        });
    }

private:
    template <class Change> constexpr Field with(Change change) const
    {
        Field copy = *this;
        change(copy);
        return copy;
    }
};

namespace detail {

template <class T> struct Described {
    using Value = T;
    static constexpr bool optional = false;
};
template <class T> struct Described<std::optional<T>> {
    using Value = T;
    static constexpr bool optional = true;
};

template <class T> struct ReferenceTable {
    static constexpr const char *name = nullptr;
};
template <class Row> struct ReferenceTable<Id<Row>> {
    static constexpr const char *name = Row::table;
};

template <class T> constexpr std::span<const Choice> choicesOf()
{
    if constexpr (std::is_enum_v<T>)
        return Choices<T>::all;
    else
        return {};
}

template <class Value, class Row> Value memberType(Value Row::*);
template <class Value, class Row> Row rowType(Value Row::*);

} // namespace detail

/// Describes a data member: `field<&Person::name>("name", QT_TRANSLATE_NOOP("person", "Name"))`.
template <auto Member> constexpr auto field(const char *key, const char *label)
{
    using Row = decltype(detail::rowType(Member));
    using Value = decltype(detail::memberType(Member));
    using Plain = typename detail::Described<Value>::Value;
    Field<Row> result{};
    result.key = key;
    result.label = label;
    result.kind =
        std::is_same_v<Value, Id<Row>> && std::string_view(key) == "id" ? Kind::Identity : Codec<Value>::kind;
    result.reference = detail::ReferenceTable<Plain>::name;
    result.choices = detail::choicesOf<Plain>();
    result.isOptional = detail::Described<Value>::optional;
    result.get = [](const Row &row) { return Codec<Value>::encode(row.*Member); };
    if constexpr (detail::ReferenceTable<Value>::name != nullptr)
        result.referencedId = [](const Row &row) { return (row.*Member).uuid(); };
    result.set = [](Row &row, const QVariant &variant) -> Result<void> {
        auto value = Codec<Value>::decode(variant);
        if (!value)
            return fail(value.error());
        row.*Member = *std::move(value);
        return {};
    };
    return result;
}

/// The stored number of a field in the unit people read: eighths to days, basis points to 1.0 …
double shownNumber(const FieldInfo &field, const QVariant &stored);
/// The opposite of shownNumber(), rounded to what can be stored.
qint64 storedNumber(const FieldInfo &field, double shown);
/// Required and limits; the sentence names the field.
Result<void> checkLimits(const FieldInfo &field, const QString &title, const QVariant &stored);

} // namespace fairlead
