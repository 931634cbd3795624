// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fairlead {

/// Chance that is the same on every machine and with every compiler: splitmix64 (Steele, Lea and
/// Flood 2014). The standard's distributions may differ between libraries, so they are not used.
class RandomStream {
public:
    explicit constexpr RandomStream(std::uint64_t seed) : m_state(seed) { }

    /// The stream for part `number` of a computation: as independent as two seeds are.
    static constexpr RandomStream part(std::uint64_t seed, std::uint64_t number)
    {
        RandomStream mixed(seed ^ (number * 0xd1342543de82ef95ULL));
        return RandomStream(mixed.next());
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 … bound-1; `bound` >= 1.
    constexpr int below(int bound)
    {
        return int(((next() >> 32) * std::uint64_t(std::uint32_t(bound))) >> 32);
    }

    /// 0 up to, not including, 1.
    constexpr double unit() { return double(next() >> 11) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

} // namespace fairlead
