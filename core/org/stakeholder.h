// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// On which side of the fence a stakeholder stands.
enum class StakeholderKind { Internal, External, Peer, Upstream, Downstream, Customer, Vendor };
template <> struct Choices<StakeholderKind> {
    static constexpr Choice all[] = {
        {"internal", QT_TRANSLATE_NOOP("stakeholder", "Internal")},
        {"external", QT_TRANSLATE_NOOP("stakeholder", "External")},
        {"peer", QT_TRANSLATE_NOOP("stakeholder", "Peer")},
        {"upstream", QT_TRANSLATE_NOOP("stakeholder", "Upstream")},
        {"downstream", QT_TRANSLATE_NOOP("stakeholder", "Downstream")},
        {"customer", QT_TRANSLATE_NOOP("stakeholder", "Customer")},
        {"vendor", QT_TRANSLATE_NOOP("stakeholder", "Vendor")},
    };
};

/// A function or organisation that has a say or an interest.
struct Stakeholder {
    Id<Stakeholder> id;
    QString key;
    QString name;
    StakeholderKind kind = StakeholderKind::Internal;
    QString organisation;
    QString topics;
    QString channel;
    int cadenceWeeks = 0;
    int influence = 2;
    int interest = 2;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Stakeholder &) const = default;

    static constexpr const char *table = "stakeholder";
    static constexpr const char *label = QT_TRANSLATE_NOOP("stakeholder", "Stakeholder");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("stakeholder", "Stakeholders");
    static constexpr const char *keyPrefix = "ST"; ///< of new keys; empty: records have no key
    static std::span<const Field<Stakeholder>> fields();
};

} // namespace fairlead
