// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/incidents/release.h"
#include "core/roadmap/item.h"
#include "core/services/service.h"

namespace fairlead {

/// An item or a service that a release brings.
struct ReleaseContent {
    Id<ReleaseContent> id;
    Id<Release> release;
    Id<Item> item;
    Id<Service> service;

    /// How people name the record in a sentence.
    QString caption() const { return {}; }
    bool operator==(const ReleaseContent &) const = default;

    static constexpr const char *table = "release_content";
    static constexpr const char *label = QT_TRANSLATE_NOOP("release_content", "Part of a release");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("release_content", "Parts of releases");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ReleaseContent>> fields();
};

} // namespace fairlead
