// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead {

/// Days before a renewal, and before the end of a version or a contract, from which it is near (X31).
inline constexpr int renewalIsNear = 60;
inline constexpr int endIsNear = 180;

} // namespace fairlead
