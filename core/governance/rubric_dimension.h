// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/rubric.h"

namespace fairlead {

/// One thing that a rubric judges.
struct RubricDimension {
    Id<RubricDimension> id;
    Id<Rubric> rubric;
    int position = 0;
    QString name;
    int weight = 1;
    bool isGate = false;
    QString below;
    QString meets;
    QString exceeds;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const RubricDimension &) const = default;

    static constexpr const char *table = "rubric_dimension";
    static constexpr const char *label = QT_TRANSLATE_NOOP("rubric_dimension", "Dimension");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("rubric_dimension", "Dimensions");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<RubricDimension>> fields();
};

} // namespace fairlead
