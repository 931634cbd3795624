// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// A list of points that is gone through again and again (M3).
struct ChecklistTemplate {
    Id<ChecklistTemplate> id;
    QString key;
    QString name;
    int version = 1;
    QString purpose;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const ChecklistTemplate &) const = default;

    static constexpr const char *table = "checklist_template";
    static constexpr const char *label = QT_TRANSLATE_NOOP("checklist_template", "Checklist template");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("checklist_template", "Checklist templates");
    static constexpr const char *keyPrefix = "T"; ///< of new keys; empty: records have no key
    static std::span<const Field<ChecklistTemplate>> fields();
};

} // namespace fairlead
