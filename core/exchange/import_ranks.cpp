// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_ranks.h"

#include "core/roadmap/rank.h"

namespace fairlead {

void RankMaker::finish()
{
    for (auto plan = m_items.cbegin(); plan != m_items.cend(); ++plan) {
        QString last;
        for (const Item &item : m_builder.base().rows<Item>()) {
            if (item.plan == plan.key())
                last = std::max(last, item.rank);
        }
        // One rank after the last, and room below it for all: halving the rest for each would make long
        // ranks.
        const QString prefix = last.isEmpty() ? QString() : rankBetween(last, QString());
        const QStringList ranks = evenRanks(qsizetype(plan->size()));
        for (size_t i = 0; i < plan->size(); ++i) {
            const Item *item = m_builder.next().find((*plan)[i]);
            if (!item)
                continue;
            Item ranked = *item;
            ranked.rank = prefix + ranks[qsizetype(i)];
            m_builder.put(std::move(ranked));
        }
    }
    m_items.clear();
}

} // namespace fairlead
