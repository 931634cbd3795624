// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace fairlead {

/// Remembers which orders have been placed, by a number for each; of old ones some are forgotten.
class SeenOrders {
public:
    /// For so many orders; more than 65,536 are not kept.
    explicit SeenOrders(std::int64_t orders)
        : m_prints(std::bit_ceil(std::uint64_t(std::clamp<std::int64_t>(orders, 8, 1 << 15))) * 2)
    { }

    /// False: it is there already. `kind` keeps orders apart that are placed in different ways.
    bool add(std::span<const int> order, std::int64_t kind)
    {
        std::uint64_t print = std::uint64_t(kind) + 1;
        for (const int activity : order)
            print = std::rotl((print ^ std::uint64_t(activity)) * std::uint64_t(0x9e3779b97f4a7c15), 29);
        print |= 1; // 0 is an empty place
        std::uint64_t &place = m_prints[size_t(print >> 8) & (m_prints.size() - 1)];
        if (place == print)
            return false;
        place = print;
        return true;
    }

private:
    std::vector<std::uint64_t> m_prints;
};

} // namespace fairlead
