// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace fairlead {

/// How many bits are set. Processors that every Debian runs on need not have an instruction for it;
/// then std::popcount is a call, and this is three times as fast.
constexpr int bitCount(std::uint64_t bits)
{
#ifdef __POPCNT__
    return std::popcount(bits);
#else
    bits -= (bits >> 1) & 0x5555555555555555ULL;
    bits = (bits & 0x3333333333333333ULL) + ((bits >> 2) & 0x3333333333333333ULL);
    bits = (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fULL;
    return int((bits * 0x0101010101010101ULL) >> 56);
#endif
}

} // namespace fairlead
