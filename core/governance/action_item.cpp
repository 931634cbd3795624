// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/action_item.h"

namespace fairlead {

std::span<const Field<ActionItem>> ActionItem::fields()
{
    static constexpr Field<ActionItem> all[] = {
        field<&ActionItem::id>("id", QT_TRANSLATE_NOOP("action_item", "Id")).internal(),
        field<&ActionItem::key>("key", QT_TRANSLATE_NOOP("action_item", "Key")).required(),
        field<&ActionItem::title>("title", QT_TRANSLATE_NOOP("action_item", "Title")).required(),
        field<&ActionItem::source>("source", QT_TRANSLATE_NOOP("action_item", "From")),
        field<&ActionItem::owner>("owner", QT_TRANSLATE_NOOP("action_item", "Owner")).team(),
        field<&ActionItem::due>("due", QT_TRANSLATE_NOOP("action_item", "Due")),
        field<&ActionItem::state>("state", QT_TRANSLATE_NOOP("action_item", "State")),
        field<&ActionItem::priority>("priority", QT_TRANSLATE_NOOP("action_item", "Priority")),
        field<&ActionItem::doneOn>("done_on", QT_TRANSLATE_NOOP("action_item", "Done on")),
        field<&ActionItem::verifiedOn>("verified_on", QT_TRANSLATE_NOOP("action_item", "Verified on")),
        field<&ActionItem::effective>("effective", QT_TRANSLATE_NOOP("action_item", "Effective")),
        field<&ActionItem::promotedTo>("promoted_to", QT_TRANSLATE_NOOP("action_item", "Became item")),
    };
    return all;
}

} // namespace fairlead
