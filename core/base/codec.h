// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fixed_point.h"
#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace fairlead {

/// What a field holds; decides how it is shown, typed, stored and exported.
enum class Kind {
    Identity,
    Text,
    LongText, ///< CommonMark
    Integer,
    Effort,    ///< focused person-days
    Share,     ///< part of a whole, shown in %
    Headcount, ///< people
    Money,
    Measure, ///< a measured number
    Date,
    Instant, ///< UTC
    Boolean,
    Choice,
    Reference,
    Week, ///< share of each weekday that is worked
    Ramp, ///< share of full speed by days since the start
};

/// One value of an enumeration: the stored key (never changed once released) and what people read.
struct Choice {
    const char *key;
    const char *label;
};

/// Specialise with `static constexpr Choice all[]`, in the order of the enumeration.
template <class Enum> struct Choices;

/// How much of each weekday is worked, Monday first.
struct WorkWeek {
    std::array<Share, 7> days{Share::raw(10000),
                              Share::raw(10000),
                              Share::raw(10000),
                              Share::raw(10000),
                              Share::raw(10000),
                              Share(),
                              Share()};
    bool operator==(const WorkWeek &) const = default;
};

/// Share of full speed from `day` days after the start on (C03). Steps are in ascending order of day.
struct RampCurve {
    struct Step {
        int day = 0;
        Share share;
        bool operator==(const Step &) const = default;
    };
    std::vector<Step> steps;
    bool operator==(const RampCurve &) const = default;
};

/// "11110", "1 1 1 1 0.5 0 0" or "1,1,1,1,0.5,0,0".
QString toText(const WorkWeek &week);
Result<WorkWeek> workWeekFromText(const QString &text);
/// "0:0.25 30:0.5 60:0.75 90:1".
QString toText(const RampCurve &ramp);
Result<RampCurve> rampCurveFromText(const QString &text);
Result<QDate> dateFromIso(const QString &text);
Result<qint64> integerFrom(const QVariant &value);
Error unknownChoice(const QString &text, std::span<const Choice> choices);

/// Turns a member into its stored form (text or whole number) and back.
template <class Value> struct Codec;

template <> struct Codec<QString> {
    static constexpr Kind kind = Kind::Text;
    static QVariant encode(const QString &v) { return v.isNull() ? QStringLiteral("") : v; } // NULL is not ""
    static Result<QString> decode(const QVariant &v) { return v.toString(); }
};

template <> struct Codec<int> {
    static constexpr Kind kind = Kind::Integer;
    static QVariant encode(int v) { return qlonglong(v); }
    static Result<int> decode(const QVariant &v)
    {
        const auto number = integerFrom(v);
        if (number && *number != int(*number))
            return fail(Error::malformed(Text::tr("%1 is too large a number.").arg(*number)));
        return number ? Result<int>(int(*number)) : fail(number.error());
    }
};

template <> struct Codec<qint64> {
    static constexpr Kind kind = Kind::Integer;
    static QVariant encode(qint64 v) { return qlonglong(v); }
    static Result<qint64> decode(const QVariant &v) { return integerFrom(v); }
};

template <> struct Codec<bool> {
    static constexpr Kind kind = Kind::Boolean;
    static QVariant encode(bool v) { return qlonglong(v ? 1 : 0); }
    static Result<bool> decode(const QVariant &v)
    {
        const auto number = integerFrom(v);
        return number ? Result<bool>(*number != 0) : fail(number.error());
    }
};

template <> struct Codec<QDate> {
    static constexpr Kind kind = Kind::Date;
    static QVariant encode(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
    static Result<QDate> decode(const QVariant &v) { return dateFromIso(v.toString()); }
};

template <> struct Codec<QDateTime> {
    static constexpr Kind kind = Kind::Instant;
    static QVariant encode(const QDateTime &v)
    {
        return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
    }
    static Result<QDateTime> decode(const QVariant &v)
    {
        auto instant = QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
        if (!instant.isValid() && !v.toString().isEmpty())
            return fail(Error::malformed(Text::tr("“%1” is not a time.").arg(v.toString().left(60))));
        return instant;
    }
};

template <> struct Codec<WorkWeek> {
    static constexpr Kind kind = Kind::Week;
    static QVariant encode(const WorkWeek &v) { return toText(v); }
    static Result<WorkWeek> decode(const QVariant &v) { return workWeekFromText(v.toString()); }
};

template <> struct Codec<RampCurve> {
    static constexpr Kind kind = Kind::Ramp;
    static QVariant encode(const RampCurve &v) { return toText(v); }
    static Result<RampCurve> decode(const QVariant &v) { return rampCurveFromText(v.toString()); }
};

template <class Tag, qint64 Scale> struct Codec<FixedPoint<Tag, Scale>> {
    using Value = FixedPoint<Tag, Scale>;
    static constexpr Kind kind = std::is_same_v<Value, Effort> ? Kind::Effort
        : std::is_same_v<Value, Share>                         ? Kind::Share
        : std::is_same_v<Value, Headcount>                     ? Kind::Headcount
        : std::is_same_v<Value, Measure>                       ? Kind::Measure
                                                               : Kind::Money;
    static QVariant encode(Value v) { return qlonglong(v.units()); }
    static Result<Value> decode(const QVariant &v)
    {
        const auto number = integerFrom(v);
        return number ? Result<Value>(Value::raw(*number)) : fail(number.error());
    }
};

template <class Row> struct Codec<Id<Row>> {
    static constexpr Kind kind = Kind::Reference;
    static QVariant encode(const Id<Row> &v) { return v.isNull() ? QVariant() : QVariant(v.toString()); }
    static Result<Id<Row>> decode(const QVariant &v)
    {
        if (v.isNull() || v.toString().isEmpty())
            return Id<Row>();
        const auto id = Id<Row>::fromString(v.toString());
        if (id.isNull())
            return fail(Error::malformed(Text::tr("“%1” is not a record id.").arg(v.toString().left(60))));
        return id;
    }
};

/// Unknown is empty, never 0 or -1.
template <class Inner> struct Codec<std::optional<Inner>> {
    static constexpr Kind kind = Codec<Inner>::kind;
    static QVariant encode(const std::optional<Inner> &v)
    {
        return v ? Codec<Inner>::encode(*v) : QVariant();
    }
    static Result<std::optional<Inner>> decode(const QVariant &v)
    {
        if (v.isNull() || v.toString().isEmpty())
            return std::optional<Inner>();
        auto inner = Codec<Inner>::decode(v);
        if (!inner)
            return fail(inner.error());
        return std::optional<Inner>(*std::move(inner));
    }
};

template <class Enum>
    requires std::is_enum_v<Enum>
struct Codec<Enum> {
    static constexpr Kind kind = Kind::Choice;
    static QVariant encode(Enum v) { return QString(QLatin1String(Choices<Enum>::all[size_t(v)].key)); }
    static Result<Enum> decode(const QVariant &v)
    {
        const std::span<const Choice> all = Choices<Enum>::all;
        for (size_t i = 0; i < all.size(); ++i) {
            if (v.toString() == QLatin1String(all[i].key))
                return Enum(i);
        }
        return fail(unknownChoice(v.toString(), all));
    }
};

} // namespace fairlead
