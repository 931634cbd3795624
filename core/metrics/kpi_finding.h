// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/action_item.h"
#include "core/governance/decision.h"
#include "core/metrics/kpi_definition.h"
#include "core/metrics/kpi_review.h"

namespace fairlead {

/// What is done about a figure.
enum class KpiVerdict { Noise, FindOut, Change, Target };
template <> struct Choices<KpiVerdict> {
    static constexpr Choice all[] = {
        {"noise", QT_TRANSLATE_NOOP("kpi_finding", "Noise")},
        {"find-out", QT_TRANSLATE_NOOP("kpi_finding", "Find out")},
        {"change", QT_TRANSLATE_NOOP("kpi_finding", "Change something")},
        {"target", QT_TRANSLATE_NOOP("kpi_finding", "Change the target")},
    };
};

/// What a review said of one figure.
struct KpiFinding {
    Id<KpiFinding> id;
    Id<KpiReview> review;
    Id<KpiDefinition> kpi;
    KpiVerdict verdict = KpiVerdict::Noise;
    QString comment;
    Id<Decision> decision;
    Id<ActionItem> action;

    /// How people name the record in a sentence.
    QString caption() const { return comment; }
    bool operator==(const KpiFinding &) const = default;

    static constexpr const char *table = "kpi_finding";
    static constexpr const char *label = QT_TRANSLATE_NOOP("kpi_finding", "Finding");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("kpi_finding", "Findings");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<KpiFinding>> fields();
};

} // namespace fairlead
