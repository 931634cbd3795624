// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/incidents/incident.h"
#include "core/oncall/alert_rule.h"
#include "core/oncall/rotation.h"

namespace fairlead {

/// How soon somebody must react.
enum class PageUrgency { High, Low };
template <> struct Choices<PageUrgency> {
    static constexpr Choice all[] = {
        {"high", QT_TRANSLATE_NOOP("page", "High")},
        {"low", QT_TRANSLATE_NOOP("page", "Low")},
    };
};

/// Whether a page asked for somebody.
enum class Triage { Untriaged, Actionable, Noise, Duplicate };
template <> struct Choices<Triage> {
    static constexpr Choice all[] = {
        {"untriaged", QT_TRANSLATE_NOOP("page", "Not triaged")},
        {"actionable", QT_TRANSLATE_NOOP("page", "Needed somebody")},
        {"noise", QT_TRANSLATE_NOOP("page", "Noise")},
        {"duplicate", QT_TRANSLATE_NOOP("page", "Duplicate")},
    };
};

/// Somebody was called. The responder is used for the load of C18 only (GR6).
struct Page {
    Id<Page> id;
    QDateTime at;
    Id<Rotation> rotation;
    Id<Service> service;
    Id<AlertRule> rule;
    PageUrgency urgency = PageUrgency::High;
    Triage triage = Triage::Untriaged;
    Id<Person> responder;
    QDateTime acknowledgedAt;
    QDateTime resolvedAt;
    Id<Incident> incident;
    QString externalId;

    /// How people name the record in a sentence.
    QString caption() const { return at.toString(Qt::ISODate); }
    bool operator==(const Page &) const = default;

    static constexpr const char *table = "page";
    static constexpr const char *label = QT_TRANSLATE_NOOP("page", "Page");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("page", "Pages");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Page>> fields();
};

} // namespace fairlead
