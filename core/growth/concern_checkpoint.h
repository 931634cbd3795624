// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/growth/performance_concern.h"

namespace fairlead {

/// A day on which a concern is looked at again.
struct ConcernCheckpoint {
    Id<ConcernCheckpoint> id;
    Id<PerformanceConcern> concern;
    QDate due;
    QDate heldOn;
    QString outcome;

    /// How people name the record in a sentence.
    QString caption() const { return due.toString(Qt::ISODate); }
    bool operator==(const ConcernCheckpoint &) const = default;

    static constexpr const char *table = "concern_checkpoint";
    static constexpr const char *label = QT_TRANSLATE_NOOP("concern_checkpoint", "Checkpoint");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("concern_checkpoint", "Checkpoints");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ConcernCheckpoint>> fields();
};

} // namespace fairlead
