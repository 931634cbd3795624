// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/concern_checkpoint.h"

namespace fairlead {

std::span<const Field<ConcernCheckpoint>> ConcernCheckpoint::fields()
{
    static constexpr Field<ConcernCheckpoint> all[] = {
        field<&ConcernCheckpoint::id>("id", QT_TRANSLATE_NOOP("concern_checkpoint", "Id")).internal(),
        field<&ConcernCheckpoint::concern>("concern", QT_TRANSLATE_NOOP("concern_checkpoint", "Concern"))
            .required(),
        field<&ConcernCheckpoint::due>("due", QT_TRANSLATE_NOOP("concern_checkpoint", "Due")).required(),
        field<&ConcernCheckpoint::heldOn>("held_on", QT_TRANSLATE_NOOP("concern_checkpoint", "Held on")),
        field<&ConcernCheckpoint::outcome>("outcome", QT_TRANSLATE_NOOP("concern_checkpoint", "Outcome")),
    };
    return all;
}

} // namespace fairlead
