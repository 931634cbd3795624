// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"

#include <algorithm>

namespace fairlead {

namespace {

auto position(std::vector<SharedRows::Slot> &slots, const QUuid &id)
{
    if (!slots.empty() && slots.back().id < id) // ids are time-ordered: most rows are added at the end
        return slots.end();
    return std::lower_bound(
        slots.begin(), slots.end(), id,
        [](const SharedRows::Slot &slot, const QUuid &wanted) { return slot.id < wanted; });
}

} // namespace

const SharedRows::Slot *SharedRows::find(const QUuid &id) const
{
    const Slot *at = std::lower_bound(begin(), end(), id,
                                      [](const Slot &slot, const QUuid &wanted) { return slot.id < wanted; });
    return at != end() && at->id == id ? at : nullptr;
}

void SharedRows::insert(const QUuid &id, std::shared_ptr<const void> row)
{
    auto &slots = detached();
    const auto at = position(slots, id);
    if (at != slots.end() && at->id == id)
        at->row = std::move(row);
    else
        slots.insert(at, Slot{id, std::move(row)});
}

void SharedRows::remove(const QUuid &id)
{
    if (!find(id))
        return;
    auto &slots = detached();
    slots.erase(position(slots, id));
}

std::vector<SharedRows::Slot> &SharedRows::detached()
{
    if (!m_slots)
        m_slots = std::make_shared<std::vector<Slot>>();
    else if (m_slots.use_count() > 1)
        m_slots = std::make_shared<std::vector<Slot>>(*m_slots);
    return *m_slots;
}

} // namespace fairlead
