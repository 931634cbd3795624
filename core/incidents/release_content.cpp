// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/release_content.h"

namespace fairlead {

std::span<const Field<ReleaseContent>> ReleaseContent::fields()
{
    static constexpr Field<ReleaseContent> all[] = {
        field<&ReleaseContent::id>("id", QT_TRANSLATE_NOOP("release_content", "Id")).internal(),
        field<&ReleaseContent::release>("release", QT_TRANSLATE_NOOP("release_content", "Release"))
            .required(),
        field<&ReleaseContent::item>("item", QT_TRANSLATE_NOOP("release_content", "Item")),
        field<&ReleaseContent::service>("service", QT_TRANSLATE_NOOP("release_content", "Service")),
    };
    return all;
}

} // namespace fairlead
