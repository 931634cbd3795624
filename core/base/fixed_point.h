// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cmath>
#include <compare>

namespace fairlead {

/// An exact stored quantity: a whole number of 1/Scale units. Different Tags do not mix, so
/// effort is never added to a share by accident. Nothing that is stored is a floating-point number.
template <class Tag, qint64 Scale> class FixedPoint {
public:
    static constexpr qint64 scale = Scale;

    constexpr FixedPoint() = default;
    static constexpr FixedPoint raw(qint64 units) { return FixedPoint(units); }
    /// Rounds to the nearest representable value.
    static FixedPoint of(double value) { return FixedPoint(std::llround(value * double(Scale))); }

    constexpr qint64 units() const { return m_units; }
    constexpr double value() const { return double(m_units) / double(Scale); }
    constexpr bool isZero() const { return m_units == 0; }

    constexpr FixedPoint &operator+=(FixedPoint other)
    {
        m_units += other.m_units;
        return *this;
    }
    constexpr FixedPoint &operator-=(FixedPoint other)
    {
        m_units -= other.m_units;
        return *this;
    }
    friend constexpr FixedPoint operator+(FixedPoint a, FixedPoint b) { return a += b; }
    friend constexpr FixedPoint operator-(FixedPoint a, FixedPoint b) { return a -= b; }
    friend constexpr auto operator<=>(FixedPoint, FixedPoint) = default;

private:
    constexpr explicit FixedPoint(qint64 units) : m_units(units) { }
    qint64 m_units = 0;
};

/// Focused person-days, in eighths. Not a duration: two people spend 2 days of effort in one day.
using Effort = FixedPoint<struct EffortTag, 8>;
/// A part of a whole, in basis points: 1.0 is 10000.
using Share = FixedPoint<struct ShareTag, 10000>;
/// People on a piece of work at the same time, in hundredths.
using Headcount = FixedPoint<struct HeadcountTag, 100>;
/// Money in minor units of the workspace's currency.
using Money = FixedPoint<struct MoneyTag, 100>;
/// A measured number, in millionths of its unit: 99.95 %, 0.1274 per 1,000, 231 ms.
using Measure = FixedPoint<struct MeasureTag, 1000000>;

} // namespace fairlead
