// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// What kind of trouble a route is for.
enum class EscalationKind { Delivery, Incident, Security, People };
template <> struct Choices<EscalationKind> {
    static constexpr Choice all[] = {
        {"delivery", QT_TRANSLATE_NOOP("escalation_route", "Delivery")},
        {"incident", QT_TRANSLATE_NOOP("escalation_route", "Incident")},
        {"security", QT_TRANSLATE_NOOP("escalation_route", "Security")},
        {"people", QT_TRANSLATE_NOOP("escalation_route", "People")},
    };
};

/// Where trouble goes, step by step.
struct EscalationRoute {
    Id<EscalationRoute> id;
    EscalationKind kind = EscalationKind::Delivery;
    QString steps;

    /// How people name the record in a sentence.
    QString caption() const { return steps; }
    bool operator==(const EscalationRoute &) const = default;

    static constexpr const char *table = "escalation_route";
    static constexpr const char *label = QT_TRANSLATE_NOOP("escalation_route", "Escalation route");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("escalation_route", "Escalation routes");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<EscalationRoute>> fields();
};

} // namespace fairlead
