// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/checklist_run.h"
#include "core/governance/decision.h"

namespace fairlead {

/// Life of a release.
enum class ReleaseState { Planned, Ready, Released, RolledBack };
template <> struct Choices<ReleaseState> {
    static constexpr Choice all[] = {
        {"planned", QT_TRANSLATE_NOOP("release", "Planned")},
        {"ready", QT_TRANSLATE_NOOP("release", "Ready")},
        {"released", QT_TRANSLATE_NOOP("release", "Released")},
        {"rolled-back", QT_TRANSLATE_NOOP("release", "Rolled back")},
    };
};

/// A set of changes that goes out together.
struct Release {
    Id<Release> id;
    QString key;
    QString name;
    QDate plannedOn;
    QDate releasedOn;
    ReleaseState state = ReleaseState::Planned;
    Id<ChecklistRun> checklist;
    Id<Decision> decision;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const Release &) const = default;

    static constexpr const char *table = "release";
    static constexpr const char *label = QT_TRANSLATE_NOOP("release", "Release");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("release", "Releases");
    static constexpr const char *keyPrefix = "REL"; ///< of new keys; empty: records have no key
    static std::span<const Field<Release>> fields();
};

} // namespace fairlead
