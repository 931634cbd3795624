// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// What a risk is about; people risks are left out of reports to outsiders (GR13).
enum class RiskCategory { Delivery, Technical, External, Security, People, Cost };
template <> struct Choices<RiskCategory> {
    static constexpr Choice all[] = {
        {"delivery", QT_TRANSLATE_NOOP("risk", "Delivery")},
        {"technical", QT_TRANSLATE_NOOP("risk", "Technical")},
        {"external", QT_TRANSLATE_NOOP("risk", "External")},
        {"security", QT_TRANSLATE_NOOP("risk", "Security")},
        {"people", QT_TRANSLATE_NOOP("risk", "People")},
        {"cost", QT_TRANSLATE_NOOP("risk", "Cost")},
    };
};

/// What is done about a risk.
enum class RiskResponse { Unset, Avoid, Mitigate, Transfer, Accept };
template <> struct Choices<RiskResponse> {
    static constexpr Choice all[] = {
        {"", QT_TRANSLATE_NOOP("risk", "Not decided")},
        {"avoid", QT_TRANSLATE_NOOP("risk", "Avoid")},
        {"mitigate", QT_TRANSLATE_NOOP("risk", "Mitigate")},
        {"transfer", QT_TRANSLATE_NOOP("risk", "Transfer")},
        {"accept", QT_TRANSLATE_NOOP("risk", "Accept")},
    };
};

/// Life of a risk.
enum class RiskState { Open, Mitigating, Accepted, Materialised, Closed };
template <> struct Choices<RiskState> {
    static constexpr Choice all[] = {
        {"open", QT_TRANSLATE_NOOP("risk", "Open")},
        {"mitigating", QT_TRANSLATE_NOOP("risk", "Mitigating")},
        {"accepted", QT_TRANSLATE_NOOP("risk", "Accepted")},
        {"materialised", QT_TRANSLATE_NOOP("risk", "Materialised")},
        {"closed", QT_TRANSLATE_NOOP("risk", "Closed")},
    };
};

/// Something that may happen, what it would do, and what is done about it.
struct Risk {
    Id<Risk> id;
    QString key;
    QString title;
    RiskCategory category = RiskCategory::Delivery;
    QString effect;
    Share probability;
    Effort impactDays;
    std::optional<Money> impactMoney;
    int severity = 3;
    RiskResponse response = RiskResponse::Unset;
    QString responseText;
    QString trigger;
    Id<Person> owner;
    QString ownerRole;
    QDate reviewBy;
    RiskState state = RiskState::Open;
    Id<Item> item;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + title); }
    bool operator==(const Risk &) const = default;

    static constexpr const char *table = "risk";
    static constexpr const char *label = QT_TRANSLATE_NOOP("risk", "Risk");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("risk", "Risks");
    static constexpr const char *keyPrefix = "RK"; ///< of new keys; empty: records have no key
    static std::span<const Field<Risk>> fields();
};

} // namespace fairlead
