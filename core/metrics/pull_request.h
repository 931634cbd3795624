// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/team.h"
#include "core/services/service.h"

namespace fairlead {

/// A change on its way to review; importers drop who wrote and who reviewed it (GR1).
struct PullRequest {
    Id<PullRequest> id;
    Id<Team> team;
    Id<Service> service;
    QDateTime readyAt;
    QDateTime reviewedAt;
    QDateTime mergedAt;
    QDateTime closedAt;
    QString externalId;

    /// How people name the record in a sentence.
    QString caption() const { return externalId; }
    bool operator==(const PullRequest &) const = default;

    static constexpr const char *table = "pull_request";
    static constexpr const char *label = QT_TRANSLATE_NOOP("pull_request", "Pull request");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("pull_request", "Pull requests");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<PullRequest>> fields();
};

} // namespace fairlead
