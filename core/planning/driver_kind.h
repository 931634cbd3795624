// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead {

/// What holds a date where it is.
enum class DriverKind {
    PlanStart,
    NotBefore,
    AsOf,      ///< cannot start in the past
    Actual,    ///< it has happened
    Remaining, ///< as-of and the work left
    Link,
};

} // namespace fairlead
