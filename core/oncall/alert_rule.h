// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/services/service.h"

namespace fairlead {

/// What is to become of an alert rule.
enum class AlertDecision { Keep, Tune, Delete };
template <> struct Choices<AlertDecision> {
    static constexpr Choice all[] = {
        {"keep", QT_TRANSLATE_NOOP("alert_rule", "Keep")},
        {"tune", QT_TRANSLATE_NOOP("alert_rule", "Tune")},
        {"delete", QT_TRANSLATE_NOOP("alert_rule", "Delete")},
    };
};

/// What wakes somebody, and what is to become of it.
struct AlertRule {
    Id<AlertRule> id;
    QString key;
    QString name;
    Id<Service> service;
    AlertDecision decision = AlertDecision::Keep;
    QString proposal;
    QDate decidedOn;
    QString runbook;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const AlertRule &) const = default;

    static constexpr const char *table = "alert_rule";
    static constexpr const char *label = QT_TRANSLATE_NOOP("alert_rule", "Alert rule");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("alert_rule", "Alert rules");
    static constexpr const char *keyPrefix = "AL"; ///< of new keys; empty: records have no key
    static std::span<const Field<AlertRule>> fields();
};

} // namespace fairlead
