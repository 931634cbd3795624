// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/stakeholder.h"
#include "core/org/team.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// Life of an agreement.
enum class AgreementState { Requested, Agreed, Delivered, Declined, Withdrawn };
template <> struct Choices<AgreementState> {
    static constexpr Choice all[] = {
        {"requested", QT_TRANSLATE_NOOP("agreement", "Requested")},
        {"agreed", QT_TRANSLATE_NOOP("agreement", "Agreed")},
        {"delivered", QT_TRANSLATE_NOOP("agreement", "Delivered")},
        {"declined", QT_TRANSLATE_NOOP("agreement", "Declined")},
        {"withdrawn", QT_TRANSLATE_NOOP("agreement", "Withdrawn")},
    };
};

/// A date that one party gave another.
struct Agreement {
    Id<Agreement> id;
    QString key;
    Id<Team> providerTeam;
    Id<Stakeholder> providerStakeholder;
    Id<Team> consumer;
    Id<Item> item;
    Id<Item> forItem;
    QString subject;
    QDate needBy;
    QDate agreedDate;
    QDate agreedOn;
    QString contact;
    AgreementState state = AgreementState::Requested;
    QDate deliveredOn;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + subject); }
    bool operator==(const Agreement &) const = default;

    static constexpr const char *table = "agreement";
    static constexpr const char *label = QT_TRANSLATE_NOOP("agreement", "Agreement");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("agreement", "Agreements");
    static constexpr const char *keyPrefix = "XD"; ///< of new keys; empty: records have no key
    static std::span<const Field<Agreement>> fields();
};

} // namespace fairlead
