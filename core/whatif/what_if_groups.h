// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/what_if.h"

namespace fairlead {

/// Proposals that do the same with other people: "Lend X to R06", "Lend Y to R06".
struct ProposalGroup {
    size_t best = 0;           ///< index in WhatIfAnswer::proposals
    std::vector<size_t> alike; ///< the others, best first

    bool operator==(const ProposalGroup &) const = default;
};

/// Groups the proposals of an answer in their order. Two are alike when they make the same kinds of changes
/// to the same items, name only other people for it, and come to the same: in time or not, with as many
/// deadlines broken and items left out.
std::vector<ProposalGroup> groupedProposals(const WhatIfAnswer &answer);

} // namespace fairlead
