// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/feeds/json_fields.h"

#include <vector>

namespace fairlead {

/// A deployment, without who made it: the readers of this file never look at logins (GR1).
struct GitHubDeployment {
    QString id;
    QString reference;
    QString sha;
    QString environment;
    bool isProduction = false; ///< as GitHub says, or by the name of the environment
    QDateTime createdAt;
};

struct GitHubStatus {
    QString state; ///< error, failure, inactive, pending, success, queued, in_progress
    QDateTime at;
};

/// Stands for an account while reviews are matched with pull requests: a number that means nothing outside of
/// this run, and is dropped with it.
using AccountToken = size_t;

struct GitHubPull {
    qint64 number = 0;
    bool isDraft = false;
    QDateTime createdAt;
    QDateTime mergedAt;
    QDateTime closedAt;
    AccountToken openedBy = 0; ///< 0: not known
};

struct GitHubReview {
    qint64 pull = 0; ///< number of the pull request; 0: the answer does not say
    QDateTime at;
    AccountToken by = 0;
    bool isByProgram = false;
};

/// GET /repos/{owner}/{repo}/deployments.
Result<std::vector<GitHubDeployment>> readDeployments(const QByteArray &bytes, const ReadLimits &limits = {});
/// GET …/deployments/{id}/statuses.
Result<std::vector<GitHubStatus>> readDeploymentStatuses(const QByteArray &bytes,
                                                         const ReadLimits &limits = {});
/// GET …/pulls; also of the issues' answer, whose issues are passed over. `seed` belongs to one run.
Result<std::vector<GitHubPull>> readPulls(const QByteArray &bytes, size_t seed,
                                          const ReadLimits &limits = {});
/// GET …/pulls/{number}/reviews.
Result<std::vector<GitHubReview>> readReviews(const QByteArray &bytes, size_t seed,
                                              const ReadLimits &limits = {});

/// When the first person who did not open it reviewed a pull request; invalid: nobody.
QDateTime firstReview(const GitHubPull &pull, const std::vector<GitHubReview> &reviews);

/// What GitHub says is wrong, in one sentence; empty where the bytes are no such answer.
QString gitHubMessage(const QByteArray &bytes);

} // namespace fairlead
