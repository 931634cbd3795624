// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"

namespace fairlead {

/// A bug, and whether users met it first (K06).
struct Defect {
    Id<Defect> id;
    QString title;
    QDate on;
    Id<Service> service;
    bool isEscaped = false;
    int severity = 3;
    QString externalId;

    /// How people name the record in a sentence.
    QString caption() const { return title; }
    bool operator==(const Defect &) const = default;

    static constexpr const char *table = "defect";
    static constexpr const char *label = QT_TRANSLATE_NOOP("defect", "Defect");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("defect", "Defects");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Defect>> fields();
};

} // namespace fairlead
