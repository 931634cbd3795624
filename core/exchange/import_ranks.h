// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_builder.h"

namespace fairlead {

/// Ranks new items of a plan after the ones that are there, in the order in which they were added.
class RankMaker {
public:
    explicit RankMaker(ImportBuilder &builder) : m_builder(builder) { }

    void add(const Item &item) { m_items[item.plan].push_back(item.id); }
    /// Gives all added items their ranks. Their length grows with the logarithm of their number.
    void finish();

private:
    ImportBuilder &m_builder;
    QHash<Id<Plan>, std::vector<Id<Item>>> m_items;
};

} // namespace fairlead
