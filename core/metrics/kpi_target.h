// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/metrics/kpi_definition.h"
#include "core/org/team.h"
#include "core/services/service.h"

namespace fairlead {

/// Of what a figure speaks; a person is not among them (GR1).
enum class KpiScope { Workspace, Team, Tier, Service, Endpoint, WorkType };
template <> struct Choices<KpiScope> {
    static constexpr Choice all[] = {
        {"workspace", QT_TRANSLATE_NOOP("kpi_target", "Everything")},
        {"team", QT_TRANSLATE_NOOP("kpi_target", "Team")},
        {"tier", QT_TRANSLATE_NOOP("kpi_target", "Tier")},
        {"service", QT_TRANSLATE_NOOP("kpi_target", "Service")},
        {"endpoint", QT_TRANSLATE_NOOP("kpi_target", "Endpoint")},
        {"work-type", QT_TRANSLATE_NOOP("kpi_target", "Kind of work")},
    };
};

/// Where a target comes from.
enum class TargetSource { Seed, Agreement, Own };
template <> struct Choices<TargetSource> {
    static constexpr Choice all[] = {
        {"seed", QT_TRANSLATE_NOOP("kpi_target", "Default")},
        {"sla", QT_TRANSLATE_NOOP("kpi_target", "Agreement")},
        {"own", QT_TRANSLATE_NOOP("kpi_target", "Own")},
    };
};

/// What is asked of a figure. No scope is a person (GR1).
struct KpiTarget {
    Id<KpiTarget> id;
    Id<KpiDefinition> kpi;
    KpiScope scope = KpiScope::Workspace;
    Id<Team> team;
    Id<ServiceTier> tier;
    Id<Service> service;
    QString part;
    std::optional<Measure> green;
    std::optional<Measure> amber;
    std::optional<Measure> greenTo; ///< of a band
    std::optional<Measure> amberTo; ///< of a band
    QDate from;
    TargetSource source = TargetSource::Own;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return note; }
    bool operator==(const KpiTarget &) const = default;

    static constexpr const char *table = "kpi_target";
    static constexpr const char *label = QT_TRANSLATE_NOOP("kpi_target", "Target");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("kpi_target", "Targets");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<KpiTarget>> fields();
};

} // namespace fairlead
