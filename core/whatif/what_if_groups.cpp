// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/what_if_groups.h"

#include <map>
#include <set>
#include <tuple>

namespace fairlead {

namespace {

/// Whether what tells two changes of the kind apart is who does it.
bool namesPeople(WhatIfKind kind)
{
    switch (kind) {
    case WhatIfKind::SwapDuty:
    case WhatIfKind::HandOverDuty:
    case WhatIfKind::NamePerson:
    case WhatIfKind::LendPerson:
    case WhatIfKind::CancelLeave:
        return true;
    default:
        return false;
    }
}

template <class Row> void addItem(const Row &row, std::set<QUuid> &items)
{
    if constexpr (std::is_same_v<Row, Item>)
        items.insert(row.id.uuid());
    else if constexpr (requires { Id<Item>(row.item); })
        items.insert(row.item.uuid());
}

std::set<QUuid> touchedItems(const ChangeSet &changes)
{
    std::set<QUuid> items;
    for (const AnyEdit &any : changes.edits) {
        any.visit([&](const auto &edit) {
            if (edit.after)
                addItem(*edit.after, items);
            else if (edit.before)
                addItem(*edit.before, items);
        });
    }
    return items;
}

using Shape = std::tuple<std::multiset<QString>, std::set<QUuid>, bool, int, int>;

Shape shapeOf(const WhatIfProposal &proposal)
{
    std::multiset<QString> changes;
    for (size_t i = 0; i < proposal.kinds.size(); ++i) {
        const WhatIfKind kind = proposal.kinds[i];
        changes.insert(namesPeople(kind) ? QString::fromLatin1(codeOf(kind))
                                         : proposal.sentences.value(qsizetype(i)));
    }
    return {std::move(changes), touchedItems(proposal.changes), proposal.reaches,
            proposal.price.deadlinesBroken, proposal.price.itemsOut};
}

} // namespace

std::vector<ProposalGroup> groupedProposals(const WhatIfAnswer &answer)
{
    std::vector<ProposalGroup> groups;
    std::map<Shape, size_t> known;
    for (size_t i = 0; i < answer.proposals.size(); ++i) {
        const auto [at, isNew] = known.emplace(shapeOf(answer.proposals[i]), groups.size());
        if (isNew)
            groups.push_back({i, {}});
        else
            groups[at->second].alike.push_back(i);
    }
    return groups;
}

} // namespace fairlead
