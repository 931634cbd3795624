// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/incidents/release.h"
#include "core/services/service.h"

namespace fairlead {

/// How a deployment ended.
enum class DeploymentOutcome { Ok, Failed, RolledBack };
template <> struct Choices<DeploymentOutcome> {
    static constexpr Choice all[] = {
        {"ok", QT_TRANSLATE_NOOP("deployment", "OK")},
        {"failed", QT_TRANSLATE_NOOP("deployment", "Failed")},
        {"rolled-back", QT_TRANSLATE_NOOP("deployment", "Rolled back")},
    };
};

/// How a change is approved.
enum class ChangeClass { Standard, Normal, Emergency };
template <> struct Choices<ChangeClass> {
    static constexpr Choice all[] = {
        {"standard", QT_TRANSLATE_NOOP("deployment", "Standard")},
        {"normal", QT_TRANSLATE_NOOP("deployment", "Normal")},
        {"emergency", QT_TRANSLATE_NOOP("deployment", "Emergency")},
    };
};

/// How a change reaches everybody.
enum class RolloutStrategy { AllAtOnce, Flag, Canary, BlueGreen };
template <> struct Choices<RolloutStrategy> {
    static constexpr Choice all[] = {
        {"all-at-once", QT_TRANSLATE_NOOP("deployment", "All at once")},
        {"flag", QT_TRANSLATE_NOOP("deployment", "Feature flag")},
        {"canary", QT_TRANSLATE_NOOP("deployment", "Canary")},
        {"blue-green", QT_TRANSLATE_NOOP("deployment", "Blue-green")},
    };
};

/// A change that reached production. It has no author (GR1).
struct Deployment {
    Id<Deployment> id;
    QDateTime at;
    Id<Service> service;
    DeploymentOutcome outcome = DeploymentOutcome::Ok;
    std::optional<int> leadTime;
    bool isRework = false;
    ChangeClass changeClass = ChangeClass::Standard;
    RolloutStrategy strategy = RolloutStrategy::AllAtOnce;
    Id<Release> release;
    QString version;
    QString externalId;

    /// How people name the record in a sentence.
    QString caption() const { return at.toString(Qt::ISODate); }
    bool operator==(const Deployment &) const = default;

    static constexpr const char *table = "deployment";
    static constexpr const char *label = QT_TRANSLATE_NOOP("deployment", "Deployment");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("deployment", "Deployments");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Deployment>> fields();
};

} // namespace fairlead
